//! What a client tells and does when something goes wrong on the way: `mock` over the mock's own faults; `table` and
//! `connections` over sockets and a `server` that does what an `exchange` says; `rules`, `storm` and `simulation` over a
//! `service` in the same process.

mod action;
mod connections;
mod exchange;
mod mock;
mod rules;
mod server;
mod service;
mod simulation;
mod storm;
mod table;
