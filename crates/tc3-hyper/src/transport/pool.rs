//! This crate's own transport: hyper's pool of connections.

use core::future::{Future, poll_fn};
use core::pin::Pin;
use core::time::Duration;

use hyper_util::client::legacy;
use hyper_util::client::legacy::connect::capture_connection;
use hyper_util::rt::{TokioExecutor, TokioTimer};

use crate::transport::body::{OpenBody, RequestBody, ResponseBody};
use crate::transport::carry::{Sending, Transport};
use crate::transport::connect::Connector;
use crate::transport::failure;
use crate::transport::progress::Progress;

/// Connections, shared by all clones of a client.
pub(crate) struct Pool(legacy::Client<Connector, OpenBody>);

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

impl Transport for Pool {
    fn send<'a>(&'a self, request: http::Request<RequestBody>, progress: &'a Progress) -> Sending<'a> {
        let host = failure::host(request.uri());
        let mut request = request.map(|body| body.open());
        let connection = capture_connection(&mut request);
        let mut answer = self.0.request(request);
        Box::pin(poll_fn(move |context| {
            let polled = Pin::new(&mut answer).poll(context);
            // Filled when the request is handed to a connection: until then nothing of it can have been sent.
            if connection.connection_metadata().is_some() {
                progress.may_be_sent();
            }
            polled.map(|answer| match answer {
                Ok(answer) => Ok(answer.map(ResponseBody::from_stream)),
                Err(error) => Err(failure::of_client(error, &host)),
            })
        }))
    }
}
