//! The Explorer over HTTP, as a browser or an attacker has it.

#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

mod attacks;
mod bad_input;
mod calling;
mod finding;
mod pages;
mod signing;
mod support;
mod taking;
