//! One connection. Whoever waits for an answer drives it: there is no task behind it, and so none to wake.

use core::future::{Future, poll_fn};
use core::mem;
use core::pin::Pin;
use core::task::{Context, Poll, Waker};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Wake;

use http::{Request, Response};
use hyper::body::Incoming;
use hyper::client::conn::TrySendError;
use hyper::client::conn::http1::{self, SendRequest};

use crate::transport::OpenBody;
use crate::transport::connect::Stream;

/// A connection. Dropping it closes it.
pub(super) struct Connection {
    sender: SendRequest<OpenBody>,
    /// What reads and writes; none once it is over.
    driver: Option<http1::Connection<Stream, OpenBody>>,
    user: Arc<User>,
    /// The same, as the driver holds it.
    waker: Waker,
}

impl Connection {
    /// Speaks HTTP/1.1 over a stream.
    pub(super) async fn open(stream: Stream) -> hyper::Result<Box<Self>> {
        let (sender, driver) = http1::handshake(stream).await?;
        let user = Arc::new(User::default());
        let waker = Waker::from(Arc::clone(&user));
        Ok(Box::new(Self { sender, driver: Some(driver), user, waker }))
    }

    /// Sends a request. Ends when the head of its answer is there.
    ///
    /// # Errors
    ///
    /// An error that has the request in it means that nothing of it was sent.
    pub(super) fn send(
        &mut self,
        request: Request<OpenBody>,
    ) -> impl Future<Output = Result<Response<Incoming>, TrySendError<Request<OpenBody>>>> {
        // Boxed, so that the future around it does not have room for the request twice.
        let mut answer = Box::pin(self.sender.try_send_request(request));
        poll_fn(move |context| self.drive_until(context, |nobody| answer.as_mut().poll(nobody)))
    }

    /// Reads and writes until `poll` is ready, which waits for what the driver has read, and is not woken itself.
    pub(super) fn drive_until<T>(
        &mut self,
        context: &mut Context<'_>,
        poll: impl FnOnce(&mut Context<'_>) -> Poll<T>,
    ) -> Poll<T> {
        self.user.replace(Some(context.waker().clone()));
        self.drive();
        let polled = poll(&mut Context::from_waker(Waker::noop()));
        if polled.is_ready() {
            // What happens until the user asks again is the user's own doing, and no reason to wake it.
            self.user.replace(None);
        }
        polled
    }

    /// Whether it takes another request now: the answer to the one before has been read to its end.
    pub(super) fn is_ready(&mut self) -> bool {
        if !self.sender.is_ready() {
            self.drive();
        }
        self.driver.is_some() && self.sender.is_ready()
    }

    fn drive(&mut self) {
        let mut context = Context::from_waker(&self.waker);
        let is_over = self.driver.as_mut().is_some_and(|driver| Pin::new(driver).poll(&mut context).is_ready());
        if is_over {
            // What went wrong is told to who waits for the answer, if anybody does. A request that still waits to be sent is
            // handed back as this is dropped.
            self.driver = None;
        }
    }
}

/// Who waits for something of a connection. The driver keeps a waker of its own beyond the call; through this one it does not
/// keep the memory of a task that has ended, nor wake the one that used the connection before.
#[derive(Default)]
struct User(Mutex<Option<Waker>>);

impl User {
    fn replace(&self, waker: Option<Waker>) -> Option<Waker> {
        mem::replace(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner), waker)
    }
}

impl Wake for User {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        if let Some(waker) = self.replace(None) {
            waker.wake();
        }
    }
}
