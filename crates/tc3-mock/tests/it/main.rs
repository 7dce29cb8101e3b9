//! The mock from outside: over its transport, and over a socket.

mod codes;
mod control;
mod hostile;
mod life;
mod signing;
mod socket;
mod support;
mod synthesized;
mod tasks;
