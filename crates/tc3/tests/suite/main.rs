//! Records, rules, queries and envelopes over hand-written records, so that nothing generated is needed.

#![allow(unreachable_pub, reason = "the macros of tc3 declare public types")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod bindings;
mod client_token;
mod envelopes;
mod errors;
mod events;
mod pages;
mod queries;
mod record;
mod records;
mod requests;
mod retry;
mod rules;
mod sample;
mod uploads;
mod version_1;
mod waits;
