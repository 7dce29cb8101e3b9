//! Many calls of one action of Tencent Cloud: paced, resumable, no change sent twice.
//!
//! ```text
//! input (JSON lines, CSV) --> check: every row, nothing sent --> Ledger: what earlier runs know --> run --> results
//!                              \--> refused: all of them, and nothing is sent        journal, list to review <--/
//! ```
//!
//! With the feature `redis` rows may stand in a store that workers on many machines share: [`queue`].
//!
//! The README has examples, and what becomes of a row.

mod check;
mod end;
mod error;
mod files;
mod input;
mod job;
mod journal;
mod lines;
mod lock;
mod outcome;
mod output;
mod pace;
mod progress;
#[cfg(feature = "redis")]
pub mod queue;
mod review;
mod row;
mod run;
mod stop;
mod store;
mod token;

pub use check::{Checked, Refused, check};
pub use end::End;
pub use error::{BulkError, BulkErrorKind};
pub use input::{Format, Input, Place};
pub use job::Job;
pub use journal::{Called, Ledger, Mark};
pub use output::error_json;
pub use pace::Pace;
pub use progress::{Moment, Progress};
pub use row::{Counts, State};
pub use run::{Bulk, Report};
pub use stop::Stop;

/// The README's examples, as tests.
#[cfg(all(doctest, feature = "redis"))]
#[doc = include_str!("../README.md")]
struct Readme;
