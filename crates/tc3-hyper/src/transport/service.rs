//! Every service of bytes is a transport.

use core::future::poll_fn;

use bytes::Bytes;
use tower_service::Service;

use crate::transport::body::{BodyError, RequestBody};
use crate::transport::carry::{Sending, Transport};
use crate::transport::failure;
use crate::transport::progress::Progress;

impl<S> Transport for S
where
    S: Service<http::Request<Bytes>, Response = http::Response<Bytes>> + Clone + Send + Sync + 'static,
    S::Error: Into<BodyError>,
    S::Future: Send,
{
    fn send<'a>(&'a self, request: http::Request<RequestBody>, progress: &'a Progress) -> Sending<'a> {
        let mut service = self.clone();
        Box::pin(async move {
            let host = failure::host(request.uri());
            let (head, body) = request.into_parts();
            let whole = body.whole().await;
            let body = whole.map_err(|cause| failure::of_transport(cause, &host).with_sent(tc3::Sent::NotSent))?;
            let exchange = async {
                poll_fn(|context| service.poll_ready(context)).await?;
                progress.may_be_sent();
                service.call(http::Request::from_parts(head, body)).await
            };
            let response = exchange.await.map_err(|error: S::Error| failure::of_transport(error.into(), &host))?;
            Ok(response.map(Into::into))
        })
    }
}
