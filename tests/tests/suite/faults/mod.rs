//! What a client tells and does when something goes wrong on the way: `mock` over the mock's own faults; `table` and
//! `connections` over sockets and a `server` that does what an `exchange` says.

mod action;
mod connections;
mod exchange;
mod mock;
mod server;
mod table;
