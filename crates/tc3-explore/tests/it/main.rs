//! The Explorer over HTTP, as a browser or an attacker has it.

#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

mod attacks;
mod bad_input;
mod calling;
#[path = "../shared/calls.rs"]
mod calls;
mod export;
mod finding;
mod languages;
mod markup;
mod pages;
mod pictures;
mod signing;
mod support;
mod taking;
mod watching;
mod well_formed;
