//! The commands that call nothing: help, examples, what the spec knows, the mock, typed code, completion, profiles, the verdict on a
//! captured request.

pub(crate) mod added;
pub(crate) mod bindgen;
pub(crate) mod complete;
pub(crate) mod configure;
mod data;
pub(crate) mod descriptions;
pub(crate) mod examples;
#[cfg(feature = "explore")]
pub(crate) mod explore;
pub(crate) mod help;
mod interrupted;
mod memory;
pub(crate) mod mock;
mod recording;
pub(crate) mod spec;
#[cfg(test)]
mod testing;
pub(crate) mod verify;
