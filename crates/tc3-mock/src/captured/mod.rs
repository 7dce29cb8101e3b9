//! A request that was captured, read from what people have of it: what `--dry-run` prints, HTTP as it goes over the wire, or a curl
//! command.
//!
//! ```text
//! form (which it is) --> dry_run | raw | curl (by the words of its shell) --> capture --> a request of HTTP, for verify
//! ```

mod capture;
mod curl;
mod dry_run;
mod error;
mod form;
mod raw;
mod shell;
#[cfg(test)]
mod tests;

pub use capture::Captured;
pub use error::CapturedError;
