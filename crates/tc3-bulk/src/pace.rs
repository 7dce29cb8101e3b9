//! The pace of a bulk: a row waits for its turn before it is noted that it is going to be sent.
//!
//! A client waits for the turn of each attempt too, and by then the intent of the row is on disk: were the turn of its first attempt
//! waited for there, then whoever is killed would leave rows to be reviewed that had only stood in line. So the turn is taken
//! ahead, and the client's own question is answered by it. Whichever attempt comes to take it, there are as many starts as turns.

use core::num::NonZeroU32;
use core::time::Duration;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tc3::{ActionInfo, Error};
use tc3_hyper::{Pacer, Pacing, Turn};

/// A pace that a bulk and its client share: given to both, [`ClientBuilder::with_pacing`](tc3_hyper::ClientBuilder::with_pacing)
/// and [`Bulk::with_pace`](crate::Bulk::with_pace).
#[derive(Clone)]
pub struct Pace(Arc<Shared>);

struct Shared {
    pacer: Box<dyn Pacer>,
    /// Turns that were taken and not used yet.
    ahead: AtomicUsize,
}

impl Pace {
    /// The documented rate of the action; 20 a second where none is.
    pub fn documented() -> Self {
        Self::over(Pacing::documented())
    }

    /// So many a second.
    pub fn per_second(rate: NonZeroU32) -> Self {
        Self::over(Pacing::per_second(rate))
    }

    /// What another pacer says, such as one that several machines share.
    pub fn over(pacer: impl Pacer + 'static) -> Self {
        Self(Arc::new(Shared { pacer: Box::new(pacer), ahead: AtomicUsize::new(0) }))
    }

    /// Waits for a turn, and keeps it for the next attempt.
    pub(crate) async fn take(&self, info: &ActionInfo<'_>) -> Result<(), Error> {
        self.0.pacer.turn(info, Duration::MAX).await?;
        self.0.ahead.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }
}

impl Pacer for Pace {
    fn turn<'a>(&'a self, info: &'a ActionInfo<'_>, within: Duration) -> Turn<'a> {
        let one_less = |turns: usize| turns.checked_sub(1);
        match self.0.ahead.fetch_update(Ordering::Relaxed, Ordering::Relaxed, one_less) {
            Ok(_) => Box::pin(core::future::ready(Ok(()))),
            Err(_) => self.0.pacer.turn(info, within),
        }
    }

    fn turned_away(&self, info: &ActionInfo<'_>) {
        self.0.pacer.turned_away(info);
    }
}

impl fmt::Debug for Pace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pace").field("ahead", &self.0.ahead).finish_non_exhaustive()
    }
}
