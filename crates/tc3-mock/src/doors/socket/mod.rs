//! The socket: HTTP/1.1 and HTTP/2 in front of the engine.
//!
//! `server` accepts connections, `line` is what each goes over, `tls` where it is not in the clear. By its `beginning` it is of
//! one or the other, and `connection` serves it. `heads` and `intake` watch over what comes, `exchange` has a request answered,
//! `outgoing` is what goes back, `streams` who reads it where there are many at once, `ending` how a fault cuts that off. All keep
//! to what may be under way at once.

mod beginning;
mod connection;
mod ending;
mod exchange;
mod heads;
mod intake;
mod line;
mod outgoing;
pub(crate) mod server;
mod streams;
#[cfg(feature = "tls")]
pub(crate) mod tls;
