//! A job whose rows stand in Redis or Valkey, for workers on many machines.
//!
//! ```text
//! input --> submit --> rows (a stream) --> a worker: its turn by the shared pace --> begin: the intent, with a fence
//!                        ^   ^                                                          |
//!                        |   |  idle for long: taken over by another worker             v
//!                        |   +------------------------------------------- tc3_hyper::Client, what came of it
//!                        |  send again                                                  |
//!                      review: what may have been carried out  <---- finish, if the fence still stands --> results
//! ```
//!
//! The keys of a job begin with `{tc3:JOB}:`, so that they are on one node:
//!
//! | key | what it is |
//! |---|---|
//! | `head` | a hash: which job it is, how many rows were submitted, how many are settled and how, the last fence |
//! | `rows` | a stream of rows with their requests, in clear; what is settled is deleted |
//! | `states` | a hash of what is known of each row that was begun: a word and a fence |
//! | `results` | a hash of the line of each row, as `../output.rs` writes it |
//! | `review`, `held` | hashes of the rows that are to be reviewed: their lines, and their requests |
//!
//! An intent is in the store before its row is sent. A worker that has one and does not finish loses its row after a while to another
//! one, which sends it again where that is harmless, and has it reviewed where not. The fence is a number that only grows: it tells
//! a result that comes too late from that of the attempt which stands, and a store that lost its last second from one that did not.

mod address;
mod entry;
mod head;
mod keys;
mod lease;
mod link;
mod queued;
mod script;
mod server;
mod stream;
mod submit;
mod trouble;
mod worker;

pub use address::Address;
pub use head::Standing;
pub use lease::SharedPace;
pub use queued::{Queued, ToReview};
pub use server::Queue;
pub use submit::Submitted;
pub(crate) use worker::Worker;
