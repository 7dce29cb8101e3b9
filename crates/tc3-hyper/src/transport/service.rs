//! A service of the user's as a transport.

use core::future::poll_fn;
use core::sync::atomic::{AtomicBool, Ordering};
use std::error::Error as StdError;
use std::sync::Arc;

use bytes::Bytes;
use tower_service::Service;

use crate::transport::carry::{Carry, Exchange};
use crate::transport::failure;

/// A service of the user's, without its type.
pub(crate) struct Erased<S>(pub(crate) S);

impl<S> Carry for Erased<S>
where
    S: Service<http::Request<Bytes>, Response = http::Response<Bytes>> + Clone + Send + Sync + 'static,
    S::Error: Into<Box<dyn StdError + Send + Sync>>,
    S::Future: Send + 'static,
{
    fn carry(&self, request: http::Request<Bytes>, size: usize) -> Exchange {
        let mut service = self.0.clone();
        let called = Arc::new(AtomicBool::new(false));
        let may_be_sent = Arc::clone(&called);
        let answer = Box::pin(async move {
            let host = failure::host(request.uri());
            let exchange = async {
                poll_fn(|context| service.poll_ready(context)).await?;
                called.store(true, Ordering::Relaxed);
                service.call(request).await
            };
            let response = exchange.await.map_err(|error: S::Error| failure::of_transport(error.into(), &host))?;
            if response.body().len() > size {
                return Err(failure::too_large(&host, response.status(), size));
            }
            Ok(response)
        });
        Exchange { answer, may_be_sent: Box::new(move || may_be_sent.load(Ordering::Relaxed)) }
    }
}
