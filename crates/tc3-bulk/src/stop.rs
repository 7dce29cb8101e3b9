//! The wish that no further row is sent.

use core::future::{Future, poll_fn};
use core::pin::pin;
use core::task::Poll;
use std::sync::Arc;

use tokio::sync::watch;

/// Asks a run to send no further row. Calls in flight end as they would; clones ask the same run.
#[derive(Clone, Debug)]
pub struct Stop(Arc<watch::Sender<bool>>);

impl Default for Stop {
    fn default() -> Self {
        Self(Arc::new(watch::Sender::new(false)))
    }
}

impl Stop {
    /// Asks for it.
    pub fn ask(&self) {
        self.0.send_replace(true);
    }

    /// Whether somebody asked for it.
    pub fn is_asked(&self) -> bool {
        *self.0.borrow()
    }

    /// What comes of this, unless somebody asks before it is there.
    pub(crate) async fn or<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        let mut asked = self.0.subscribe();
        let (mut work, mut asked) = (pin!(work), pin!(asked.wait_for(|is_asked| *is_asked)));
        poll_fn(|context| match asked.as_mut().poll(context) {
            Poll::Ready(_) => Poll::Ready(None),
            Poll::Pending => work.as_mut().poll(context).map(Some),
        })
        .await
    }
}
