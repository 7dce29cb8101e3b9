//! Credentials from a chain and from the metadata service, each by what is answered.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod chain;
mod metadata;
mod server;
