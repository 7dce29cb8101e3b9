//! The mock's events on their way to the page: one connection to the mock, however many windows watch, and none where nobody does.

use core::time::Duration;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{Method, StatusCode};
use http_body_util::BodyExt;
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::time::{Instant, sleep, timeout_at};

use super::batch::{Batch, Events};
use crate::control::{Control, Problem};

/// What is asked of the mock: all that happens in a tenth of a second at once.
const EVENTS: &str = "events?every_ms=100";
/// How often the page is told. A mock that knows nothing of such waits tells each event by itself.
const EVERY: Duration = Duration::from_millis(100);
/// When a mock that has gone is looked for again.
const AGAIN: Duration = Duration::from_secs(1);
/// How many batches wait for a window that reads slowly: seconds.
const WAITING: usize = 32;

/// Tells windows what happens.
pub(crate) struct Relay {
    control: Arc<Control>,
    windows: Mutex<Windows>,
}

#[derive(Default)]
struct Windows {
    all: Vec<Window>,
    /// Whether somebody listens to the mock for them.
    is_heard: bool,
    /// Whether the mock was there when it was asked the last time.
    is_there: bool,
}

struct Window {
    sender: Sender<Bytes>,
    /// How many events it was not told of, since it did not read.
    dropped: u64,
}

impl Relay {
    pub(crate) fn new(control: Arc<Control>) -> Arc<Self> {
        Arc::new(Self { control, windows: Mutex::default() })
    }

    /// What happens from now on, in lines. Who stops reading has left.
    pub(crate) fn watch(self: &Arc<Self>) -> Receiver<Bytes> {
        let (sender, receiver) = channel(WAITING);
        let mut windows = self.windows();
        let mut window = Window { sender, dropped: 0 };
        if windows.is_there {
            window.tell(&written(&Batch::default()), 0);
        }
        windows.all.push(window);
        if !std::mem::replace(&mut windows.is_heard, true) {
            tokio::spawn(Arc::clone(self).hear());
        }
        receiver
    }

    /// Until nobody watches any more.
    async fn hear(self: Arc<Self>) {
        while let Err(problem) = self.pass_on().await {
            let gone = match problem {
                Problem::Gone(told) | Problem::Refused(told) => told,
            };
            if !self.tell(Batch { gone, ..Batch::default() }) {
                return;
            }
            sleep(AGAIN).await;
        }
    }

    /// Ends well where nobody watches any more, and else where the mock is heard no more.
    async fn pass_on(&self) -> Result<(), Problem> {
        let answer = self.control.open(Method::GET, EVENTS, Bytes::new()).await?;
        if answer.status() != StatusCode::OK {
            return Err(Problem::Refused(format!("it tells no events: {}", answer.status())));
        }
        let (mut body, mut events) = (answer.into_body(), Events::default());
        // Whoever waits for the mock is told that it is there.
        let mut is_watched = self.tell(Batch::default());
        let mut due = Instant::now() + EVERY;
        while is_watched {
            match timeout_at(due, body.frame()).await {
                Ok(Some(Ok(frame))) if frame.data_ref().is_none_or(|data| events.read(data)) => {}
                Ok(Some(Ok(_))) => return Err(Problem::Gone("what it tells are no events".to_owned())),
                Ok(Some(Err(error))) => return Err(Problem::Gone(error.to_string())),
                Ok(None) => return Err(Problem::Gone("it has stopped".to_owned())),
                Err(_) => {}
            }
            if Instant::now() >= due {
                let batch = events.take();
                is_watched = if batch.is_empty() { self.is_watched() } else { self.tell(batch) };
                due = Instant::now() + EVERY;
            }
        }
        Ok(())
    }

    /// Tells all windows; says whether there are any.
    fn tell(&self, batch: Batch) -> bool {
        let count = batch.dropped + batch.rows.len() as u64;
        let line = written(&batch);
        let mut windows = self.windows();
        windows.is_there = batch.gone.is_empty();
        windows.all.iter_mut().for_each(|window| window.tell(&line, count));
        drop(windows);
        self.is_watched()
    }

    /// Whether any window is there still. From where none is, a new one finds nobody who listens for it.
    fn is_watched(&self) -> bool {
        let mut windows = self.windows();
        windows.all.retain(|window| !window.sender.is_closed());
        windows.is_heard = !windows.all.is_empty();
        windows.is_there &= windows.is_heard;
        windows.is_heard
    }

    fn windows(&self) -> MutexGuard<'_, Windows> {
        self.windows.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Window {
    fn tell(&mut self, line: &Bytes, count: u64) {
        if self.dropped > 0 {
            let missed = written(&Batch { dropped: self.dropped, ..Batch::default() });
            if self.sender.try_send(missed).is_ok() {
                self.dropped = 0;
            }
        }
        if let Err(TrySendError::Full(_)) = self.sender.try_send(line.clone()) {
            self.dropped += count;
        }
    }
}

fn written(batch: &Batch) -> Bytes {
    // It is an object of texts and numbers, which can always be written.
    let mut line = serde_json::to_vec(batch).unwrap_or_default();
    line.push(b'\n');
    line.into()
}
