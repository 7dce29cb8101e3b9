//! One connection, from its first byte to its end: of HTTP/1.1, or of HTTP/2.

use std::future::{Future, poll_fn};
use std::net::IpAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};

use http::{HeaderValue, Request, StatusCode, header};
use hyper::body::Incoming;
use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use tokio::sync::watch;
use tokio::time::sleep;

use super::ending::{Ending, Unanswered};
use super::exchange::Exchange;
use super::heads::{Heads, Watched};
use super::outgoing::Outgoing;
use super::streams::{Deadline, Pieces, Streams};
use crate::control::refusal;

/// How many bytes a request's head may have. A query alone may have half of them.
const MAX_HEAD: usize = 64 * 1024;

/// How many requests are under way on a connection of HTTP/2.
const STREAMS: u32 = 100;

/// How many bytes of bodies that nobody has read yet may come on a connection of HTTP/2, of one request and of all.
const WINDOW: u32 = 64 * 1024;
const WINDOWS: u32 = 4 * WINDOW;

/// A connection, with what all have in common.
pub(super) struct Connection {
    pub(super) stream: Watched,
    pub(super) local: Option<IpAddr>,
    pub(super) exchange: Arc<Exchange>,
    pub(super) heads: Arc<Heads>,
    pub(super) stopped: watch::Receiver<()>,
}

impl Connection {
    /// Serves it until it ends or a fault ends it, or until the server stops and the requests under way are answered.
    pub(super) async fn serve(self) {
        if !self.stream.is_http2() {
            return self.http1().await;
        }
        // Without a seat it is closed: its client can go on by another.
        if let Ok(_seat) = Arc::clone(&self.heads.http2).try_acquire_owned() {
            Box::pin(self.http2()).await;
        }
    }

    async fn http1(self) {
        let Self { stream, local, exchange, stopped, .. } = self;
        let limits = exchange.limits().clone();
        let (head, ending) = (Arc::clone(&stream.head), Arc::clone(&stream.ending));
        let service = service_fn(|request| {
            let (head, exchange, ending) = (Arc::clone(&head), Arc::clone(&exchange), Arc::clone(&ending));
            async move {
                head.ends();
                let response = exchange.answer(request, local, &ending).await;
                head.begins();
                response
            }
        });
        let mut http = http1::Builder::new();
        http.timer(TokioTimer::new()).header_read_timeout(limits.patience).max_buf_size(MAX_HEAD);
        let connection = Box::pin(http.serve_connection(TokioIo::new(stream), service));
        let stop = http1::Connection::graceful_shutdown;
        drive(connection, stop, &ending, |_| Poll::Pending, limits.grace, stopped).await;
    }

    async fn http2(self) {
        let Self { stream, local, exchange, heads, stopped } = self;
        let limits = exchange.limits().clone();
        let ending = Arc::clone(&stream.ending);
        // Heads come many at a time, and are counted when they are there.
        stream.head.ends();
        let streams = Streams::new();
        let mut deadline = Deadline::new(Arc::clone(&streams), limits.patience);
        let service = service_fn(|request: Request<Incoming>| {
            let (heads, exchange, ending) = (Arc::clone(&heads), Arc::clone(&exchange), Arc::clone(&ending));
            let open = streams.open();
            async move {
                let response = match heads.room(&request) {
                    Some(_room) => exchange.answer(with_host(request), local, &ending).await?,
                    None => {
                        refusal(StatusCode::SERVICE_UNAVAILABLE, "too many heads are under way").map(Outgoing::Whole)
                    }
                };
                Ok::<_, Unanswered>(response.map(|body| Pieces::new(body, open)))
            }
        });
        let mut http = http2::Builder::new(TokioExecutor::new());
        http.timer(TokioTimer::new())
            .max_concurrent_streams(STREAMS)
            .max_header_list_size(u32::try_from(MAX_HEAD).unwrap_or(u32::MAX))
            .max_send_buf_size(MAX_HEAD)
            .initial_stream_window_size(WINDOW)
            .initial_connection_window_size(WINDOWS);
        let connection = Box::pin(http.serve_connection(TokioIo::new(stream), service));
        let stop = http2::Connection::graceful_shutdown;
        let is_lost = |context: &mut Context<'_>| {
            ending.wakes(context.waker());
            deadline.poll(context)
        };
        drive(connection, stop, &ending, is_lost, limits.grace, stopped).await;
    }
}

/// Drives a connection until it ends, a fault ends it or it is lost; or, once the server stops, until what is under way is
/// answered or the grace is over.
///
/// The connection is boxed, so that a task has one place for it and not one for each step on its way here.
async fn drive<C: Future>(
    mut connection: Pin<Box<C>>,
    stop: impl Fn(Pin<&mut C>),
    ending: &Ending,
    mut is_lost: impl FnMut(&mut Context<'_>) -> Poll<()>,
    grace: std::time::Duration,
    mut stopped: watch::Receiver<()>,
) {
    let mut stops = pin!(stopped.changed());
    let mut ends = None;
    poll_fn(|context| {
        if ends.is_none() && stops.as_mut().poll(context).is_ready() {
            ends = Some(Box::pin(sleep(grace)));
            stop(connection.as_mut());
        }
        let is_over = ends.as_mut().is_some_and(|ends| ends.as_mut().poll(context).is_ready());
        if is_over || is_lost(context).is_ready() {
            return Poll::Ready(());
        }
        // Of a connection that broke the error cannot be told to its client.
        let served = connection.as_mut().poll(context).map(drop);
        if ending.is_due().is_some() { Poll::Ready(()) } else { served }
    })
    .await;
}

/// A request of HTTP/2 as one of HTTP/1.1: its authority is its `Host`. One that has another `Host` as well has two.
fn with_host(mut request: Request<Incoming>) -> Request<Incoming> {
    let authority = request.uri().authority().and_then(|authority| HeaderValue::from_str(authority.as_str()).ok());
    if let Some(authority) = authority
        && request.headers().get(header::HOST) != Some(&authority)
    {
        request.headers_mut().append(header::HOST, authority);
    }
    request
}
