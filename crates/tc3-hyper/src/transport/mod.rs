//! What carries a request to the service and its answer back.
//!
//! [`Transport`] is the seam between a call and what carries it. Behind it stand this crate's own pool of connections,
//! whatever is a `tower_service::Service` of bytes, as the mock is, and what a program brings itself. Bodies are streams both
//! ways; a request's can be read again.

mod body;
mod carry;
pub(crate) mod connect;
pub(crate) mod failure;
pub(crate) mod pool;
mod progress;
pub(crate) mod proxy;
mod service;
pub(crate) mod tls;
mod way;

pub use body::{BodyError, BodySource, BoxBody, OpenBody, RequestBody, ResponseBody};
pub use carry::{Sending, Transport};
pub use progress::Progress;
pub use proxy::Proxy;
