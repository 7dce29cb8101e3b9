//! The client over real sockets on loopback, against a server that does what each test tells it to.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod answers;
mod authorities;
mod backup;
mod calls;
mod connections;
mod environment;
mod events;
mod hosts;
#[cfg(feature = "http2")]
mod http2;
mod pacing;
mod pages;
mod prepared;
mod providers;
mod proxy;
#[cfg(feature = "recording")]
mod recording;
mod retries;
mod script;
mod seen;
mod server;
mod timeouts;
mod tls;
mod transport;
mod version_1;
mod waits;
