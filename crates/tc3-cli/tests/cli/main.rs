//! The real binary, against the real mock and against servers that misbehave, in an environment of its own.
//!
//! On Unix only: there are signals in it, and arguments that are not UTF-8.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

#[cfg(target_os = "linux")]
mod abuse;
mod added;
mod answers;
mod ask;
mod asked;
mod attempts;
mod bindgen;
#[cfg(feature = "bulk")]
mod bulk;
#[cfg(feature = "bulk")]
mod bulk_ended;
#[cfg(feature = "bulk")]
mod bulk_killed;
#[cfg(feature = "bulk")]
mod bulk_progress;
#[cfg(feature = "bulk")]
mod bulk_queue;
#[cfg(feature = "bulk")]
mod bulk_queue_killed;
#[cfg(feature = "bulk")]
mod bulk_review;
mod completion;
mod configure;
mod confirm;
mod credentials;
mod dialogue;
mod events;
mod everything;
mod examples;
#[cfg(feature = "explore")]
mod explore;
mod files;
mod help;
mod home;
mod input;
mod killed;
mod layouts;
mod man;
mod mock;
mod network;
mod outcomes;
mod packages;
mod pages;
mod preferences;
mod profiles;
mod programs;
mod pty;
mod recorded;
#[cfg(feature = "bulk")]
mod redis;
mod rooms;
mod secrets;
#[cfg(target_os = "linux")]
mod shells;
mod shown;
mod signing;
#[cfg(target_os = "linux")]
mod size;
mod spec;
mod support;
mod task;
mod tccli;
#[cfg(unix)]
mod terminal;
mod unknown;
mod usage;
mod verify;
mod waits;
mod whoami;
