//! Credentials over public interfaces: from files, from logins, from services, and by clocks that the tests set.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod cached;
mod chain;
mod default_chain;
mod edit;
mod environment;
mod home;
mod login;
mod metadata;
mod process;
mod profile;
mod roles;
mod script;
mod server;
mod simulation;
