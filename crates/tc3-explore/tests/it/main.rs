//! The Explorer over HTTP, as a browser or an attacker has it.

mod attacks;
mod bad_input;
mod calling;
mod finding;
mod pages;
mod signing;
mod support;
