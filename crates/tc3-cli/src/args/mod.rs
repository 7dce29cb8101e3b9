//! What the program was given: its command line, taken apart and made sense of, and its environment.
//!
//! ```text
//! parse (words, options, members, by the table of options) --> call (a call that makes sense), with its time limit
//!      \--> fixed (the commands whose arguments clap takes apart)
//! ```

#[cfg(feature = "bulk")]
pub(crate) mod bulk;
mod call;
pub(crate) mod commands;
pub(crate) mod environment;
pub(crate) mod fixed;
mod limit;
mod network;
pub(crate) mod options;
mod output;
mod pages;
mod parse;
mod signing;
mod waiter;
pub(crate) mod whoami;

pub(crate) use call::{CallArgs, Identity, JsonSource, Purpose, RoleFlags};
pub(crate) use limit::TimeLimit;
pub(crate) use network::Network;
pub(crate) use output::Output;
pub(crate) use pages::Pages;
pub(crate) use parse::{Command, LowArgs, parse};
pub(crate) use waiter::{Goal, Waiter};
pub(crate) use whoami::WhoamiArgs;
