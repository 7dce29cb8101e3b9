//! A store of files: rows of an input, and a journal that knows what became of them.

use std::sync::Mutex;

use tokio::sync::{mpsc, oneshot};

use crate::end::End;
use crate::input::{Next, Rows};
use crate::job::Job;
use crate::journal::sync::Note;
use crate::lock::lock;
use crate::outcome::Outcome;
use crate::row::{State, States};
use crate::store::{Intent, Store, Taken, Took};

/// The files of a job, as a run has them. All its connections take their rows from one reader.
pub(crate) struct Files {
    job: Job,
    feed: Mutex<Feed>,
    notes: mpsc::Sender<Note>,
}

/// The rows that are still to come.
struct Feed {
    rows: Rows,
    states: States,
    /// What client tokens are derived from.
    job: String,
}

impl Files {
    pub(crate) fn new(job: Job, rows: Rows, states: States, id: String, notes: mpsc::Sender<Note>) -> Self {
        Self { job, feed: Mutex::new(Feed { rows, states, job: id }), notes }
    }
}

impl Store for Files {
    type Ticket = ();

    async fn take(&self) -> Result<Took<()>, End> {
        let mut feed = lock(&self.feed);
        let Feed { rows, states, job } = &mut *feed;
        let changed = || End::Input("it is not what was checked any more".to_owned());
        loop {
            match rows.next() {
                Next::Row(row) if states.get(row.place.row) != State::Open => {}
                Next::Row(row) => {
                    let (row, values) = (row.place.row, row.values().map_err(|_| changed())?);
                    let ready = self.job.prepare(row, values, job).map_err(|_| changed())?;
                    return Ok(Took::Row(Taken { row, ready, ticket: () }));
                }
                Next::Malformed(..) => return Err(changed()),
                Next::Unreadable(error) => return Err(End::Input(error.to_string())),
                Next::End => return Ok(Took::Over),
            }
        }
    }

    /// What can be repeated needs no intent. Why one cannot be written, the thread that writes tells.
    async fn intend(&self, taken: &Taken<()>) -> Result<Intent, End> {
        if taken.ready.unsigned.is_repeatable() {
            return Ok(Intent::Send(0));
        }
        let (on_disk, waits) = oneshot::channel();
        let note = Note::Intent { row: taken.row, request: taken.ready.request.clone(), on_disk };
        let is_written = self.notes.send(note).await.is_ok() && waits.await.is_ok();
        if is_written { Ok(Intent::Send(0)) } else { Err(End::Disk(String::new())) }
    }

    async fn settle(&self, taken: Taken<()>, _: u64, outcome: Box<Outcome>) -> Result<(), End> {
        let note = Note::Outcome { row: taken.row, request: taken.ready.request, outcome };
        self.notes.send(note).await.map_err(|_| End::Disk(String::new()))
    }

    /// It is open as long as nothing is noted of it.
    async fn give_back(&self, _: Taken<()>) {}
}
