//! How heads come in: one that is long takes a seat while it comes, and of seats there are few.
//!
//! Most heads fit into the buffer that a connection has in any case. Those that do not could all come at once, slowly, and
//! take several times the memory.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use super::beginning::Beginning;
use super::ending::{End, Ending};
use super::line::Line;
use http::Request;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How many bytes a short head has at most.
const SHORT: usize = 8 * 1024;

/// How many seats there are at most for long heads, and how many for connections of HTTP/2, on which many heads come at once.
const SEATS: usize = 512;

/// One seat for so many connections.
const SHARE: usize = 16;

/// How many bytes all heads of HTTP/2 may have that are under way, and how many each takes at least.
const HEADS: usize = 32 * 1024 * 1024;
const SMALLEST: usize = 1024;

/// What there is room for.
pub(super) struct Heads {
    long: Arc<Semaphore>,
    pub(super) http2: Arc<Semaphore>,
    bytes: Arc<Semaphore>,
}

impl Heads {
    /// The room for the heads of so many connections.
    pub(super) fn new(connections: usize) -> Self {
        let seats = || Arc::new(Semaphore::new((connections / SHARE).clamp(1, SEATS)));
        Self { long: seats(), http2: seats(), bytes: Arc::new(Semaphore::new(HEADS)) }
    }

    /// Room for a head that is there; none if there are too many.
    pub(super) fn room<B>(&self, request: &Request<B>) -> Option<OwnedSemaphorePermit> {
        let target = request.uri().path_and_query().map_or(0, |target| target.as_str().len());
        let headers: usize = request.headers().iter().map(|(name, value)| name.as_str().len() + value.len()).sum();
        let bytes = u32::try_from((target + headers).max(SMALLEST)).ok()?;
        Arc::clone(&self.bytes).try_acquire_many_owned(bytes).ok()
    }
}

/// The head that comes in on a connection.
pub(super) struct Head {
    seats: Arc<Semaphore>,
    state: Mutex<State>,
}

enum State {
    /// So many bytes of it are there.
    Coming(usize, Option<OwnedSemaphorePermit>),
    /// It is there, and what comes now is its body.
    There,
}

impl Head {
    pub(super) fn new(heads: &Heads) -> Self {
        Self { seats: Arc::clone(&heads.long), state: Mutex::new(State::Coming(0, None)) }
    }

    /// All of it is there.
    pub(super) fn ends(&self) {
        self.set(State::There);
    }

    /// The next one may come.
    pub(super) fn begins(&self) {
        self.set(State::Coming(0, None));
    }

    fn set(&self, state: State) {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner) = state;
    }

    /// So many bytes came. Fails where the head is a long one and all seats are taken.
    fn grow(&self, bytes: usize) -> io::Result<()> {
        if let State::Coming(length, seat) = &mut *self.state.lock().unwrap_or_else(PoisonError::into_inner) {
            *length += bytes;
            if *length > SHORT && seat.is_none() {
                let free = Arc::clone(&self.seats).try_acquire_owned();
                *seat = Some(free.map_err(|_| io::Error::other("too many long heads come at once"))?);
            }
        }
        Ok(())
    }
}

/// A stream that tells of what is read from it, and when all is written.
pub(super) struct Watched {
    /// What was read from it to see what is spoken on it.
    pub(super) beginning: Beginning,
    pub(super) line: Pin<Box<dyn Line>>,
    pub(super) head: Arc<Head>,
    pub(super) ending: Arc<Ending>,
}

impl Watched {
    pub(super) fn is_http2(&self) -> bool {
        self.beginning.is_http2()
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        if let Some(End::Reset) = self.ending.is_due() {
            // Where the system refuses it, the connection is closed all the same.
            let _ = self.line.socket().set_zero_linger();
        }
    }
}

impl AsyncRead for Watched {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        self.beginning.take(buffer);
        // What comes behind it is mostly there, too: who reads it all at once needs no second buffer.
        let begun = buffer.filled().len() > before;
        match self.line.as_mut().poll_read(context, buffer)? {
            Poll::Pending if !begun => Poll::Pending,
            Poll::Pending | Poll::Ready(()) => Poll::Ready(self.head.grow(buffer.filled().len() - before)),
        }
    }
}

impl AsyncWrite for Watched {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.line.as_mut().poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        // What writes to it keeps bytes back for as long as it can, and flushes when it has none left.
        ready!(self.line.as_mut().poll_flush(context))?;
        self.ending.flushed();
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.line.as_mut().poll_shutdown(context)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.line.as_mut().poll_write_vectored(context, parts)
    }

    fn is_write_vectored(&self) -> bool {
        self.line.is_write_vectored()
    }
}
