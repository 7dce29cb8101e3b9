//! Jobs at a real server of Redis, by what the crate gives to programs.
#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

mod jobs;
mod pace;
mod server;
mod taken_over;
mod unfit;
