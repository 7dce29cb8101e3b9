//! The mock from outside: over its transport, and over a socket.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod all_pages;
mod bounds;
mod clock;
mod codes;
mod control;
mod dry_run;
mod explained;
mod faults;
mod handlers;
mod hostile;
mod http1;
mod http2;
mod kept;
mod life;
mod lives;
mod memory;
mod pages;
mod quirks;
#[cfg(feature = "recording")]
mod recorded;
mod remembered;
mod seed;
mod seeing;
mod signing;
mod socket;
mod state;
mod streams;
mod sts;
mod support;
mod synthesized;
mod tasks;
#[cfg(feature = "tls")]
mod tls;
mod version_1;
mod waits;
