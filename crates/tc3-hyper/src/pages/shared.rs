//! What may end all calls for the pages of one list.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::sync::{Arc, Mutex, PoisonError};

use crate::call::Until;

/// What ends the waiting of several calls, which are all polled by one task. Once it has ended, it has for all of them.
#[derive(Clone)]
pub(crate) struct Shared<'a>(Arc<Mutex<Option<Until<'a>>>>);

impl<'a> Shared<'a> {
    pub(crate) fn new(until: Until<'a>) -> Self {
        Self(Arc::new(Mutex::new(Some(until))))
    }
}

impl Future for Shared<'_> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut until = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_pending = until.as_mut().is_some_and(|until| until.as_mut().poll(context).is_pending());
        if is_pending {
            return Poll::Pending;
        }
        *until = None;
        Poll::Ready(())
    }
}
