//! Credentials over public interfaces, by clocks that the tests set.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod cached;
mod environment;
mod process;
mod roles;
mod script;
mod simulation;
