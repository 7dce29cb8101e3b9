//! Whether a call is tried again, and when: pure decisions, for whatever carries requests to follow.
//!
//! A request goes out again where that can do no harm, where it may help, and where there are attempts, time and budget
//! left, in this order. The first question is answered by the error alone: nothing was sent, or the request only reads or
//! carries a `ClientToken` under which a repetition does nothing more, or the service turned it away with the exact code of a
//! rate. No [`RetryPolicy`] is asked about it. What may help, how often and after which wait, is the policy's; the time is
//! the call's; the budget is shared by the calls of a client, so that a service that is down is not called a multiple
//! of times by everybody.
//!
//! ```
//! use core::time::Duration;
//! use tc3::retry::{Backoff, Budget, Failed, Next, next};
//! use tc3::{Error, ErrorKind};
//!
//! let refused = Error::new(ErrorKind::Connect, "connection refused");
//! let failed = Failed::new(1, &refused);
//! let random = 0.5;
//! let after = next(&Backoff::default(), &Budget::default(), &failed, random);
//! assert_eq!(after, Next::Wait(Duration::from_millis(25)), "half of the first wait");
//! ```

mod backoff;
mod budget;
mod clock;
mod decide;
mod hint;

pub use backoff::Backoff;
pub use budget::Budget;
pub use clock::clock_of;
pub use decide::{Failed, Next, RetryPolicy, next};
pub use hint::hint;

pub use crate::error::{Attempt, Stop};
