//! The seam between a call and what carries it.

use core::future::Future;
use core::pin::Pin;

use bytes::Bytes;
use tc3::Error;

/// Carries one request. How long that may take is for the caller to say, who can end it at any time.
pub(crate) trait Carry: Send + Sync {
    /// Begins an exchange. No more than `size` bytes of the answer's body are read.
    fn carry(&self, request: http::Request<Bytes>, size: usize) -> Exchange;
}

/// A request on its way.
pub(crate) struct Exchange {
    /// The answer to come. Dropping it ends the exchange.
    pub(crate) answer: Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, Error>> + Send>>,
    /// Whether anything of the request may have been sent by now: the carrier alone knows how far it got.
    pub(crate) may_be_sent: Box<dyn Fn() -> bool + Send + Sync>,
}
