//! One call: a prepared request in, an answer out, whatever the types are. It is the one future of the crate that does
//! work, and it is not generic.
//!
//! ```text
//! rounds (an attempt, and again as `tc3::retry` decides): sign --> attempt --> arrive --> collect --> decode
//!                                                                                 \--> reading, for `events`
//! ```
//!
//! `wait` is how long anything may take, `throughput` how slow a body may come.
//! `caller` is what the calls of a client share, `backup` says which attempts go elsewhere, `interceptor` what a program may see
//! of each attempt, `event` what is logged.

mod arrive;
mod attempt;
mod backup;
mod caller;
mod collect;
mod decode;
mod event;
mod interceptor;
mod reading;
mod rounds;
mod throughput;
mod to_http;
mod wait;

pub(crate) use backup::Backup;
pub(crate) use caller::Caller;
pub use caller::{DEFAULT_MAX_RESPONSE_SIZE, DEFAULT_TIMEOUT};
pub(crate) use decode::{Either, Raw, Typed};
pub use interceptor::{Attempting, Ended, Interceptor};
pub(crate) use reading::Reading;
pub(crate) use rounds::exchange;
pub(crate) use throughput::Throughput;
pub(crate) use wait::Until;
