//! This crate's own transport: hyper's pool of connections, with limits.

use core::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::{Body, Incoming};
use hyper_util::client::legacy;
use hyper_util::client::legacy::connect::capture_connection;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tc3::Error;

use crate::transport::carry::{Carry, Exchange};
use crate::transport::connect::Connector;
use crate::transport::failure;

/// Bytes reserved for an answer on its own word. More is reserved as more comes.
const RESERVED_AT_MOST: usize = 1 << 20;

/// Connections, shared by all clones of a client.
pub(crate) struct Pool(legacy::Client<Connector, Full<Bytes>>);

impl Pool {
    pub(crate) fn new(connector: Connector, idle_timeout: Duration) -> Self {
        // Without a timer the pool never closes an idle connection.
        let client = legacy::Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(idle_timeout)
            .build(connector);
        Self(client)
    }
}

impl Carry for Pool {
    fn carry(&self, request: http::Request<Bytes>, size: usize) -> Exchange {
        let client = self.0.clone();
        let mut request = request.map(Full::new);
        // Filled when the request is handed to a connection: until then nothing of it can have been sent.
        let connection = capture_connection(&mut request);
        Exchange {
            answer: Box::pin(async move {
                let host = failure::host(request.uri());
                exchange(client, request, &host, size).await
            }),
            may_be_sent: Box::new(move || connection.connection_metadata().is_some()),
        }
    }
}

async fn exchange(
    client: legacy::Client<Connector, Full<Bytes>>,
    request: http::Request<Full<Bytes>>,
    host: &str,
    limit: usize,
) -> Result<http::Response<Bytes>, Error> {
    let response = client.request(request).await.map_err(|error| failure::of_client(error, host))?;
    let (head, body) = response.into_parts();
    let body = collect(body, head.status, host, limit).await?;
    Ok(http::Response::from_parts(head, body))
}

/// Reads a body to its end, or until it is known to be too large.
async fn collect(mut body: Incoming, status: http::StatusCode, host: &str, limit: usize) -> Result<Bytes, Error> {
    let announced = body.size_hint().exact();
    if announced.is_some_and(|size| size > u64::try_from(limit).unwrap_or(u64::MAX)) {
        return Err(failure::too_large(host, status, limit));
    }
    let announced = announced.and_then(|size| usize::try_from(size).ok());
    let mut collected = Vec::with_capacity(announced.unwrap_or_default().min(RESERVED_AT_MOST));
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|cause| failure::cut_off(cause, host, status, collected.len(), announced))?;
        let Ok(data) = frame.into_data() else { continue };
        if data.len() > limit - collected.len() {
            return Err(failure::too_large(host, status, limit));
        }
        collected.extend_from_slice(&data);
    }
    Ok(Bytes::from(collected))
}
