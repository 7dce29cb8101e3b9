//! What carries a request to the service and its answer back: this crate's pool, or a service of the user's.

use core::future::{Future, poll_fn};
use core::pin::Pin;
use core::time::Duration;
use std::error::Error as StdError;

use bytes::Bytes;
use tc3::Error;
use tower_service::Service;

use crate::failure;

/// What one request may cost.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// From connecting to the last byte of the answer.
    pub(crate) timeout: Duration,
    /// Bytes of the answer's body.
    pub(crate) size: usize,
}

/// Carries one request. Each carrier keeps the limits itself: it alone knows how far a request got.
pub(crate) trait Carry: Send + Sync {
    fn carry(&self, request: http::Request<Bytes>, limits: Limits) -> Carrying;
}

/// An answer to come. Dropping it ends the exchange.
pub(crate) type Carrying = Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, Error>> + Send>>;

/// A service of the user's, without its type.
pub(crate) struct Erased<S>(pub(crate) S);

impl<S> Carry for Erased<S>
where
    S: Service<http::Request<Bytes>, Response = http::Response<Bytes>> + Clone + Send + Sync + 'static,
    S::Error: Into<Box<dyn StdError + Send + Sync>>,
    S::Future: Send + 'static,
{
    fn carry(&self, request: http::Request<Bytes>, limits: Limits) -> Carrying {
        let mut service = self.0.clone();
        Box::pin(async move {
            let host = failure::host(request.uri());
            let exchange = async {
                poll_fn(|context| service.poll_ready(context)).await?;
                service.call(request).await
            };
            let response = tokio::time::timeout(limits.timeout, exchange)
                .await
                .map_err(|_| failure::no_answer_in_time(&host, limits.timeout))?
                .map_err(|error: S::Error| failure::of_transport(error.into(), &host))?;
            if response.body().len() > limits.size {
                return Err(failure::too_large(&host, response.status(), limits.size));
            }
            Ok(response)
        })
    }
}
