//! Credentials from the metadata service, by what it answers.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod metadata;
mod server;
