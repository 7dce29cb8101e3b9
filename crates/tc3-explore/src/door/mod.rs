//! The way in: a socket on loopback, a bound on what is read, and a gate.

pub(crate) mod gate;
pub(crate) mod reply;
pub(crate) mod server;
