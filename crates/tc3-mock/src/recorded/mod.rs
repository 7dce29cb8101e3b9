//! Answers that are not the mock's: those of a service that requests are handed on to, which are recorded, and those of a
//! recording. What a file has, and which of them answers, is `tc3_hyper::recording`'s.
//!
//! The mock checks a request as ever. Then `anew` signs it again, `upstream` sends it, and `secrets` says what of it is not
//! written; `onward` is what a door waits for. `normal` is the form that requests are compared in, whatever carried them.

mod anew;
mod came;
mod elsewhere;
pub(crate) mod foreign;
mod normal;
mod onward;
mod recording;
mod secrets;
mod upstream;

pub(crate) use elsewhere::Elsewhere;
pub(crate) use foreign::Foreign;
pub(crate) use onward::{Onward, Passing, Pending, Told};
pub use recording::Recording;
pub(crate) use upstream::Seat;
