//! Pacing: each attempt waits for its turn, so that an action is not called more often than its service allows.

use core::fmt;
use core::future::Future;
use core::num::NonZeroU32;
use core::pin::Pin;
use core::time::Duration;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tc3::{ActionInfo, Error, ErrorKind, Paces, Sent};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

/// Says when an attempt may start: [`Pacing`], or something that several machines share.
///
/// It is asked before each attempt is signed. A call that ends while it waits drops the future.
///
/// ```
/// use std::time::Duration;
/// use tc3::{ActionInfo, Error, ErrorKind, Sent};
/// use tc3_hyper::{Client, Pacer, Turn};
///
/// /// Lets nobody through while a service is being moved.
/// struct Closed;
///
/// impl Pacer for Closed {
///     fn turn<'a>(&'a self, info: &'a ActionInfo<'_>, _within: Duration) -> Turn<'a> {
///         let message = format!("{} is closed for today", info.service);
///         Box::pin(async { Err(Error::new(ErrorKind::Setup, message).with_sent(Sent::NotSent)) })
///     }
/// }
/// # let _ = Client::builder().with_pacing(Closed).build()?;
/// # Ok::<(), Error>(())
/// ```
pub trait Pacer: Send + Sync {
    /// Waits until an attempt to call this action may start, which has so much time left.
    ///
    /// # Errors
    ///
    /// An error ends the call; the request was not sent. One whose turn would not come in time is of kind
    /// [`Timeout`](ErrorKind::Timeout), and tells so without waiting.
    fn turn<'a>(&'a self, info: &'a ActionInfo<'_>, within: Duration) -> Turn<'a>;

    /// Is told that an attempt was turned away for its rate, [`CodeClass::Rate`](tc3::CodeClass::Rate), so that the next ones may
    /// come more slowly. By itself it does nothing: each call waits before it tries again.
    fn turned_away(&self, info: &ActionInfo<'_>) {
        let _ = info;
    }
}

/// An attempt's turn to come.
pub type Turn<'a> = Pin<Box<dyn Future<Output = Result<(), Error>> + Send + 'a>>;

impl<P: Pacer + ?Sized> Pacer for Arc<P> {
    fn turn<'a>(&'a self, info: &'a ActionInfo<'_>, within: Duration) -> Turn<'a> {
        (**self).turn(info, within)
    }

    fn turned_away(&self, info: &ActionInfo<'_>) {
        (**self).turned_away(info);
    }
}

/// Paces the calls of a client, and those of its clones, to so many a second of each action.
///
/// Attempts start at equal distances, in the order in which they began to wait. One that gives up waiting lets those behind
/// it move up. In an [`Arc`] it is shared by several clients.
///
/// ```
/// use tc3_hyper::{Client, Pacing};
///
/// let client = Client::builder().with_pacing(Pacing::documented()).build()?;
/// # let _ = client;
/// # Ok::<(), tc3::Error>(())
/// ```
pub struct Pacing(Arc<Actions>);

struct Actions {
    began: Instant,
    state: Mutex<State>,
}

struct State {
    paces: Paces,
    /// The lines in which attempts wait. Where nobody waits there is none.
    lines: HashMap<Key, Line>,
}

/// An action by service, version and name.
type Key = (Box<str>, Box<str>, Box<str>);

/// Attempts that wait for the same action.
#[derive(Default)]
struct Line {
    /// The first in it holds this; the others get it in the order in which they came.
    first: Arc<tokio::sync::Mutex<()>>,
    length: usize,
}

/// One of those in a line, which leaves it when it is dropped: as its turn comes, or as it gives up.
struct Place {
    actions: Arc<Actions>,
    key: Key,
    rate_limit: Option<u32>,
    first: Arc<tokio::sync::Mutex<()>>,
}

impl Pacing {
    /// To the rate that is documented of each action; to 20 a second where none is.
    pub fn documented() -> Self {
        Self::to(Paces::documented())
    }

    /// To so many a second of each action, whatever is documented.
    pub fn per_second(rate: NonZeroU32) -> Self {
        Self::to(Paces::per_second(rate))
    }

    fn to(paces: Paces) -> Self {
        let state = Mutex::new(State { paces, lines: HashMap::new() });
        Self(Arc::new(Actions { began: Instant::now(), state }))
    }
}

impl Pacer for Pacing {
    fn turn<'a>(&'a self, info: &'a ActionInfo<'_>, within: Duration) -> Turn<'a> {
        Box::pin(async move {
            let Some(place) = Place::join(&self.0, info, within)? else { return Ok(()) };
            // In a task of its own, which ends with this future: a call that is not polled for a while, as within a branch of
            // `select!`, must not hold up those behind it.
            let mut waiting = JoinSet::new();
            waiting.spawn(place.wait());
            match waiting.join_next().await {
                Some(Ok(())) => Ok(()),
                Some(Err(_)) | None => Err(ended()),
            }
        })
    }
}

impl Place {
    /// Starts at once where nobody waits and none has to, else joins the line.
    fn join(actions: &Arc<Actions>, info: &ActionInfo<'_>, within: Duration) -> Result<Option<Self>, Error> {
        let key = (info.service.into(), info.version.into(), info.name.into());
        let now = actions.now();
        let mut state = actions.lock();
        let State { paces, lines } = &mut *state;
        let ahead = lines.get(&key).map_or(0, |line| line.length);
        if ahead == 0 && paces.start(info, now).is_ok() {
            return Ok(None);
        }
        let wait = paces.wait(info, now, ahead);
        if wait > within {
            return Err(too_late(wait, within));
        }
        let line = lines.entry(key.clone()).or_default();
        line.length += 1;
        let first = Arc::clone(&line.first);
        drop(state);
        Ok(Some(Self { actions: Arc::clone(actions), key, rate_limit: info.rate_limit, first }))
    }

    /// Waits for its turn, and takes it.
    async fn wait(self) {
        let (service, version, name) = &self.key;
        let info = ActionInfo { service, version, name, rate_limit: self.rate_limit, ..ActionInfo::EMPTY };
        let _first = self.first.lock().await;
        loop {
            let started = self.actions.lock().paces.start(&info, self.actions.now());
            let Err(wait) = started else { return };
            sleep(wait).await;
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let lines = &mut self.actions.lock().lines;
        if let Some(line) = lines.get_mut(&self.key) {
            line.length -= 1;
            if line.length == 0 {
                lines.remove(&self.key);
            }
        }
    }
}

impl Actions {
    fn now(&self) -> Duration {
        self.began.elapsed()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing here is ever half done when something panics.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Pacing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pacing").field("paces", &self.0.lock().paces).finish_non_exhaustive()
    }
}

/// The turn of an attempt did not come before its call had to end.
pub(crate) fn no_turn(limit: Duration) -> Error {
    late(format!("no turn among the calls of its action within {limit:?}"))
}

/// It is known that it would not.
fn too_late(wait: Duration, within: Duration) -> Error {
    late(format!("its turn among the calls of its action comes in {wait:.1?}, and {within:.1?} are left"))
}

fn late(message: String) -> Error {
    let error = Error::new(ErrorKind::Timeout, message).with_sent(Sent::NotSent);
    error.with_advice("call it less often, or give calls more time")
}

/// Tasks end before their time only with the runtime.
fn ended() -> Error {
    Error::new(ErrorKind::Cancelled, "the runtime ended before its turn came").with_sent(Sent::NotSent)
}
