//! Behaviour through public interfaces: one binary, a module a concern.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod arrows;
mod circles;
mod codes;
mod embedded;
mod faults;
mod generated;
mod invariants;
mod properties;
mod secrets;
mod signature;
mod source;
mod typed;
mod uploads;
mod vectors;
mod version_1;
