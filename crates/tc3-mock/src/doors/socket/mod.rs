//! The socket: HTTP/1.1 in front of the engine.
//!
//! `server` accepts connections, `line` is what each goes over, `tls` where it is not in the clear. `heads` and `intake` watch over what comes, `exchange` has a request answered,
//! `outgoing` is what goes back, `ending` how a fault cuts that off. All keep to what may be under way at once.

mod ending;
mod exchange;
mod heads;
mod intake;
mod line;
mod outgoing;
pub(crate) mod server;
#[cfg(feature = "tls")]
pub(crate) mod tls;
