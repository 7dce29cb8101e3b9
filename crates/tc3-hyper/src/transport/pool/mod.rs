//! This crate's own transport: HTTP/1.1 over connections that are kept for a while.
//!
//! `connection` is one of them, `idle` those that nobody uses, `body` an answer that still needs its connection, `origin`
//! where they lead to, `rested` what is done of those that waited. `http2` has those that calls share, where they are asked for.

mod body;
mod connection;
#[cfg(feature = "http2")]
mod http2;
mod idle;
mod origin;
mod rested;

use core::future::{poll_fn, ready};
use core::mem;
use core::task::Poll;
use core::time::Duration;
use std::sync::Arc;

use http::Uri;
use http::uri::PathAndQuery;
#[cfg(feature = "http2")]
use http::uri::Scheme;
use tc3::Error;

use self::body::Body;
use self::connection::Connection;
#[cfg(feature = "http2")]
use self::http2::{Failed, Shared, Spoken};
use self::idle::Idle;
use self::origin::{Origin, no_url};
use crate::transport::body::{OpenBody, RequestBody, ResponseBody};
use crate::transport::connect::Connector;
use crate::transport::{Progress, Sending, Transport, failure};

/// Connections, shared by all clones of a client.
pub(crate) struct Pool {
    connector: Connector,
    idle: Arc<Idle>,
    #[cfg(feature = "http2")]
    shared: Option<Shared>,
}

impl Pool {
    pub(crate) fn new(connector: Connector, idle_timeout: Duration) -> Self {
        Self {
            connector,
            idle: Arc::new(Idle::new(idle_timeout)),
            #[cfg(feature = "http2")]
            shared: None,
        }
    }

    /// As [`new`](Self::new), with HTTP/2 for origins that speak it over TLS.
    #[cfg(feature = "http2")]
    pub(crate) fn with_http2(connector: Connector, idle_timeout: Duration) -> Self {
        let shared = Some(Shared::new(connector.with_http2(), idle_timeout));
        Self { shared, ..Self::new(connector, idle_timeout) }
    }

    /// A connection, and whether it was kept.
    async fn connection(&self, origin: &Origin) -> Result<(Box<Connection>, bool), Error> {
        let Some((connection, waited)) = self.idle.take(origin) else {
            // Boxed: few calls connect, and all would have to make room for it.
            return Ok((Box::pin(origin.connect(&self.connector, Connection::open)).await?, false));
        };
        rested::look(waited).await;
        Ok((connection, true))
    }

    /// Sends over a kept connection if there is one. One that the server has closed meanwhile hands the request back, of
    /// which nothing was sent then: it goes over another one. From a connection that is new that is an error.
    async fn exchange(
        &self,
        origin: Origin,
        mut request: http::Request<OpenBody>,
        progress: &Progress,
    ) -> Result<http::Response<ResponseBody>, Error> {
        others_first().await;
        loop {
            let (mut connection, is_kept) = self.connection(&origin).await?;
            progress.may_be_sent();
            let mut error = match connection.send(request).await {
                Ok(answer) => {
                    let idle = Arc::clone(&self.idle);
                    return Ok(answer.map(|incoming| Body::begin(incoming, connection, origin, idle)));
                }
                Err(error) => error,
            };
            let Some(unsent) = error.take_message() else {
                return Err(failure::exchanging(error.into_error(), origin.host()));
            };
            progress.not_sent();
            if !is_kept {
                return Err(failure::closed_at_once(error.into_error().into(), origin.host()));
            }
            tracing::debug!(
                host = origin.host(),
                "a kept connection was closed, and nothing sent over it: another one"
            );
            request = unsent;
        }
    }

    /// Sends over the connection that calls share, or as ever to an origin that speaks HTTP/1.1.
    ///
    /// What was not looked at is taken back as it is there: from a connection over which nothing was ever answered it is an
    /// error.
    #[cfg(feature = "http2")]
    async fn exchange_shared(
        &self,
        shared: &Shared,
        origin: Origin,
        request: http::Request<RequestBody>,
        progress: &Progress,
    ) -> Result<http::Response<ResponseBody>, Error> {
        let (head, body) = request.into_parts();
        loop {
            let connection = match shared.connection(&origin).await? {
                Spoken::Http2(connection) => connection,
                Spoken::Http1(unused) => {
                    if let Some(connection) = unused {
                        self.idle.keep(origin.clone(), connection);
                    }
                    let request = http::Request::from_parts(head, body.open());
                    return self.exchange(origin, request, progress).await;
                }
            };
            let head = http2::rewritten(&head, &origin.authority, body.size()).map_err(no_url)?;
            let request = http::Request::from_parts(head, body.open());
            let failed = match http2::exchange(&connection, request, progress).await {
                Ok(answer) => return Ok(answer),
                Err(failed) => failed,
            };
            if !failed.may_be_seen() {
                progress.not_sent();
            }
            match failed {
                Failed::Unseen(_) if connection.has_answered() => tracing::debug!(
                    host = origin.host(),
                    "a shared connection was closed, and this not looked at: another one"
                ),
                failed => return Err(failed.told(origin.host())),
            }
        }
    }
}

impl Transport for Pool {
    fn send<'a>(&'a self, request: http::Request<RequestBody>, progress: &'a Progress) -> Sending<'a> {
        let (origin, request) = match for_connection(request) {
            Ok(found) => found,
            Err(error) => return Box::pin(ready(Err(error))),
        };
        #[cfg(feature = "http2")]
        if let Some(shared) = self.shared.as_ref().filter(|_| origin.scheme == Scheme::HTTPS) {
            return Box::pin(self.exchange_shared(shared, origin, request, progress));
        }
        Box::pin(self.exchange(origin, request.map(|body| body.open()), progress))
    }
}

/// Lets everything go first that is ready. So the requests of calls that begin together are written one right behind the
/// other. A server wakes up once for all of them then; to wake it for each costs a fifth of a call.
async fn others_first() {
    let mut is_first = true;
    poll_fn(|context| {
        if !mem::take(&mut is_first) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

/// Where a request goes, and the request as it is written there: of its URI the path and the query.
fn for_connection(mut request: http::Request<RequestBody>) -> Result<(Origin, http::Request<RequestBody>), Error> {
    let parts = mem::take(request.uri_mut()).into_parts();
    let (Some(scheme), Some(authority)) = (parts.scheme, parts.authority) else {
        return Err(no_url("it has no host"));
    };
    *request.uri_mut() = Uri::from(parts.path_and_query.unwrap_or_else(|| PathAndQuery::from_static("/")));
    Ok((Origin { scheme, authority }, request))
}
