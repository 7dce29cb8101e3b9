//! One connection. Its calls share it, so none of them can drive it: a task does.

use core::future::{Future, poll_fn};
use core::pin::pin;
use core::sync::atomic::{AtomicBool, Ordering};
use core::task::{Context, Poll, Waker};
use core::time::Duration;
use std::sync::Arc;

use bytes::Bytes;
use h2::client::{self, ResponseFuture, SendRequest};
use h2::{Ping, PingPong, SendStream};
use http::{Request, request};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::task::AbortHandle;
use tokio::time::{sleep, timeout};

use super::streams::{Over, Streams, Use};
use crate::transport::pool::rested;

/// While calls wait for the other side, it is asked for a sign of life after so long, and given up after as long again.
const PATIENCE: Duration = Duration::from_secs(10);
/// How many streams are opened before the other side has said how many it takes: it should not take fewer, says RFC 9113.
const MAX_STREAMS_AT_FIRST: usize = 100;
/// How many bytes of one answer may be on their way unread, and of all: with fewer a long way would slow them down.
const WINDOW: u32 = 2 << 20;
const WINDOW_OF_ALL: u32 = 5 << 20;
/// How many bytes the head of an answer may have.
const MAX_HEAD: u32 = 64 << 10;

/// A connection. Dropping it ends the task that drives it, and so closes it.
pub(in crate::transport::pool) struct Connection {
    sender: SendRequest<Bytes>,
    streams: Arc<Streams>,
    driver: AbortHandle,
    /// Whether anything was answered over it.
    has_answered: AtomicBool,
}

/// One stream of a connection, which is there as long as any of its streams.
pub(super) struct Stream(Arc<Connection>);

impl Connection {
    /// Speaks HTTP/2 over a stream.
    pub(super) async fn open(
        stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static,
        idle_timeout: Duration,
    ) -> Result<Self, h2::Error> {
        let mut builder = client::Builder::new();
        builder.enable_push(false).initial_max_send_streams(MAX_STREAMS_AT_FIRST).max_header_list_size(MAX_HEAD);
        builder.initial_window_size(WINDOW).initial_connection_window_size(WINDOW_OF_ALL);
        let (sender, mut connection) = builder.handshake(stream).await?;
        let streams = Arc::new(Streams::new());
        let end = end(Arc::clone(&streams), idle_timeout, connection.ping_pong());
        let driving = drive(connection, end, Ending(Arc::clone(&streams)));
        let driver = tokio::spawn(driving).abort_handle();
        Ok(Self { sender, streams, driver, has_answered: AtomicBool::new(false) })
    }

    /// Whether it takes another request, now or when others have ended.
    pub(super) fn is_open(&self) -> bool {
        // Nothing waits for a sender that has not sent: it only tells what is known.
        let told = self.sender.clone().poll_ready(&mut Context::from_waker(Waker::noop()));
        !self.streams.is_over() && matches!(told, Poll::Ready(Ok(())))
    }

    /// Whether anything was answered over it.
    pub(in crate::transport::pool) fn has_answered(&self) -> bool {
        self.has_answered.load(Ordering::Relaxed)
    }

    /// A stream, as soon as fewer are open than the other side takes.
    pub(super) async fn stream(self: &Arc<Self>) -> Result<Stream, Over> {
        let waited = self.streams.unused_for();
        rested::look(waited).await;
        // What the runtime has found the driver looks at now.
        rested::look(waited).await;
        self.streams.open(|| self.sender.current_max_send_streams()).await?;
        Ok(Stream(Arc::clone(self)))
    }
}

impl Stream {
    /// Begins a request: from now on it may be sent.
    pub(super) fn begin(
        &self,
        head: request::Parts,
        is_whole: bool,
    ) -> Result<(ResponseFuture, SendStream<Bytes>), h2::Error> {
        self.0.sender.clone().send_request(Request::from_parts(head, ()), is_whole)
    }

    /// Whether others could be opened.
    pub(super) fn is_connection_open(&self) -> bool {
        self.0.is_open()
    }

    /// The head of an answer is there.
    pub(super) fn answered(&self) {
        self.0.has_answered.store(true, Ordering::Relaxed);
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.driver.abort();
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        self.0.streams.close();
    }
}

/// Reads and writes, until the connection is over or the end is there.
async fn drive<S: AsyncRead + AsyncWrite + Unpin>(
    connection: client::Connection<S, Bytes>,
    end: impl Future<Output = ()>,
    _ending: Ending,
) {
    let (mut connection, mut end) = (pin!(connection), pin!(end));
    poll_fn(|context| match connection.as_mut().poll(context) {
        // What went wrong is told to those that wait for an answer.
        Poll::Ready(_) => Poll::Ready(()),
        Poll::Pending => end.as_mut().poll(context),
    })
    .await;
}

/// Who waits for a stream is told that there will be none, whatever ends the driver: its runtime may.
struct Ending(Arc<Streams>);

impl Drop for Ending {
    fn drop(&mut self) {
        self.0.end();
    }
}

/// Ends when nobody has used the connection for too long, or when the other side gives no sign of life.
async fn end(streams: Arc<Streams>, idle_timeout: Duration, mut ping: Option<PingPong>) {
    loop {
        match streams.look(idle_timeout) {
            Use::Over => return,
            Use::Unused(left) => sleep(left.min(PATIENCE)).await,
            Use::Used => {
                let is_long = timeout(PATIENCE, streams.unused()).await.is_err();
                if let Some(ping) = ping.as_mut().filter(|_| is_long) {
                    let pong = timeout(PATIENCE, ping.ping(Ping::opaque())).await;
                    if !matches!(pong, Ok(Ok(_))) {
                        return;
                    }
                }
            }
        }
    }
}
