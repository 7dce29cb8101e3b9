//! Who writes while a run goes on: one thread, which makes one batch of all that waits, so that calls which are ready at the same time
//! share one wait for the disk.
//!
//! ```text
//! a batch:  list to review --> results --> only where an intent waits, or much does: sync the results
//!           --> what became of rows, then intents, into the journal --> sync the journal --> the intents may be sent
//! ```
//!
//! What became of a row stands in the journal once the disk has its result, never before. Until then the result itself tells, or,
//! where the power went, the row is to be reviewed.

use std::io;
use std::thread::{self, JoinHandle};

use tokio::sync::{mpsc, oneshot};

use super::Paths;
use super::line::{entry, intent};
use crate::job::Job;
use crate::lines::Lines;
use crate::outcome::Outcome;
use crate::{output, review};

/// So many bytes of the journal are kept back at most.
const KEPT: usize = 64 * 1024;

/// What is to be written.
pub(crate) enum Note {
    /// A row is about to be sent; whoever waits is told once the disk knows.
    Intent { row: u64, request: String, on_disk: oneshot::Sender<()> },
    /// What came of it.
    Outcome { row: u64, request: String, outcome: Box<Outcome> },
}

/// The files, in the hands of the thread that writes.
pub(crate) struct Scribe {
    pub(crate) journal: Lines,
    pub(crate) output: Lines,
    pub(crate) paths: Paths,
    pub(crate) job: Job,
    /// The list to review, once there is something on it.
    reviews: Option<Lines>,
    /// What became of rows whose results the disk may not have yet.
    kept: String,
    written: Written,
}

/// What could not be written.
#[derive(Default)]
pub(crate) struct Written {
    /// Why, and to which file.
    pub(crate) failure: Option<String>,
    /// The rows whose results are on no disk.
    pub(crate) unrecorded: Vec<u64>,
}

impl Scribe {
    pub(crate) fn new(journal: Lines, output: Lines, paths: Paths, job: Job) -> Self {
        Self { journal, output, paths, job, reviews: None, kept: String::new(), written: Written::default() }
    }

    /// Writes until nobody is left who could send something.
    pub(crate) fn start(mut self, mut notes: mpsc::Receiver<Note>) -> io::Result<JoinHandle<Written>> {
        thread::Builder::new().name("bulk journal".to_owned()).spawn(move || {
            let mut batch = Vec::new();
            while let Some(note) = notes.blocking_recv() {
                batch.push(note);
                while let Ok(note) = notes.try_recv() {
                    batch.push(note);
                }
                self.write(&mut batch);
            }
            self.end()
        })
    }

    /// Writes a batch. Whoever waits for an intent that cannot be written is told by nobody telling them.
    fn write(&mut self, batch: &mut Vec<Note>) {
        let (mut results, mut reviews, mut intents) = (String::new(), String::new(), String::new());
        let (mut outcomes, mut waiting) = (Vec::new(), Vec::new());
        for note in batch.drain(..) {
            match note {
                Note::Intent { row, request, on_disk } => {
                    intents.push_str(&intent(row, &request));
                    waiting.push(on_disk);
                }
                Note::Outcome { row, request, outcome } => {
                    results.push_str(&output::line(row, &outcome));
                    if let Outcome::Review(error) = &*outcome {
                        reviews.push_str(&review::line(&self.job, row, &request, &error.to_string()));
                    }
                    outcomes.push((row, outcome.word()));
                }
            }
        }
        if self.written.failure.is_some() || self.keep(&reviews, &results).is_err() {
            self.written.unrecorded.extend(outcomes.iter().map(|(row, _)| *row));
            return;
        }
        self.kept.extend(outcomes.iter().map(|(row, word)| entry(*row, *word)));
        if (!intents.is_empty() || self.kept.len() > KEPT) && self.commit(&intents).is_ok() {
            for waits in waiting {
                // It fails where nobody waits any more.
                let _ = waits.send(());
            }
        }
    }

    /// Writes what came of rows where people look for it.
    fn keep(&mut self, reviews: &str, results: &str) -> Result<(), ()> {
        if !reviews.is_empty() {
            let path = self.paths.review.clone();
            let added = match &mut self.reviews {
                Some(lines) => lines.add(reviews.as_bytes()),
                none => open_at_end(&path).and_then(|lines| none.insert(lines).add(reviews.as_bytes())),
            };
            self.check(added, |paths| &paths.review)?;
        }
        let added = self.output.add(results.as_bytes());
        self.check(added, |paths| &paths.output)
    }

    /// Makes sure that the disk has the results, then that it has what the journal says of them and these intents.
    fn commit(&mut self, intents: &str) -> Result<(), ()> {
        let synced = self.output.sync();
        self.check(synced, |paths| &paths.output)?;
        let entries = std::mem::take(&mut self.kept) + intents;
        let synced = self.journal.add(entries.as_bytes()).and_then(|()| self.journal.sync());
        self.check(synced, |paths| &paths.journal)
    }

    fn end(mut self) -> Written {
        if self.written.failure.is_none() {
            let synced = self.reviews.as_mut().map_or(Ok(()), Lines::sync);
            let _ = self.check(synced, |paths| &paths.review).and_then(|()| self.commit(""));
        }
        self.written
    }

    /// Notes the first failure.
    fn check(&mut self, result: io::Result<()>, which: fn(&Paths) -> &std::path::PathBuf) -> Result<(), ()> {
        result.map_err(|error| {
            let path = which(&self.paths).display();
            self.written.failure.get_or_insert_with(|| format!("{path} cannot be written: {error}"));
        })
    }
}

/// Opens a list to add to it. What is torn at its end is cut off.
fn open_at_end(path: &std::path::Path) -> io::Result<Lines> {
    let mut lines = Lines::open(path)?;
    lines.read(|_, _| Ok(())).map_err(io::Error::other)?;
    lines.cut()?;
    Ok(lines)
}
