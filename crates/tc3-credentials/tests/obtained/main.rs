//! Credentials from files, from logins and from the metadata service, each by what stands there.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod chain;
mod default_chain;
mod home;
mod login;
mod metadata;
mod profile;
mod server;
