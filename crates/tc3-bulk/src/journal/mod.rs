//! What is known of a job on disk: the journal, the results and the list to review, and how they agree.
//!
//! ```text
//! OUTPUT.journal   head, then intent | done | failed | open | review | again    (line.rs)
//! OUTPUT           a result for each row                                        (../output.rs)
//! OUTPUT.review    what is to be looked at                                      (../review.rs)
//! ```
//!
//! An intent is on disk before its row is sent, and a result before the journal says that its row is settled (`sync.rs`). So at any
//! moment at which a process or a machine may end: what either of output and journal calls settled is settled; and of a row
//! whose last word is an intent nobody knows, so that it is to be reviewed.

pub(crate) mod line;
pub(crate) mod sync;

use core::fmt;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use fs4::TryLockError;

use self::line::{Entry, FORM, Head, Word, entry};
use crate::check::Checked;
use crate::error::{BulkError, BulkErrorKind};
use crate::job::Job;
use crate::lines::{Lines, sync_folder};
use crate::row::{Counts, State, States};
use crate::{output, review, token};

/// What is known of a job, and held by nobody else as long as this is there.
pub struct Ledger {
    pub(crate) head: Head,
    pub(crate) states: States,
    pub(crate) journal: Lines,
    pub(crate) output: Lines,
    pub(crate) paths: Paths,
    /// The lines of the list to review, by their rows.
    reviews: BTreeMap<u64, String>,
}

/// Which job a journal is of.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Called {
    /// The service, by its product's short name.
    pub service: String,
    /// Its version.
    pub version: String,
    /// The action.
    pub action: String,
    /// The region that is asked.
    pub region: Option<String>,
}

/// What somebody found out about a row that was to be reviewed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "it was carried out, or it was not")]
pub enum Mark {
    /// It was carried out.
    Done,
    /// It was not: the next run sends it.
    SendAgain,
}

/// Where the files of a job are.
#[derive(Clone)]
pub(crate) struct Paths {
    pub(crate) output: PathBuf,
    pub(crate) journal: PathBuf,
    pub(crate) review: PathBuf,
}

impl Paths {
    fn new(output: &Path) -> Self {
        let beside = |ending: &str| {
            let mut name = output.file_name().map_or_else(OsString::new, ToOwned::to_owned);
            name.push(ending);
            output.with_file_name(name)
        };
        Self { output: output.to_owned(), journal: beside(".journal"), review: beside(".review") }
    }

    /// What is there belongs to nobody whom we know.
    fn check(&self) -> Result<(), BulkError> {
        if self.output.exists() && !self.journal.exists() {
            let (output, journal) = (self.output.display(), self.journal.display());
            return Err(BulkError::new(
                BulkErrorKind::Output,
                format!("{output} exists and {journal} does not, so it is no job to go on with: name another output"),
            ));
        }
        Ok(())
    }
}

/// What the files say.
struct Known {
    head: Option<Head>,
    states: States,
    /// The rows whose last word is an intent or a review, and the hashes of their requests.
    review: BTreeMap<u64, Box<str>>,
}

impl Ledger {
    /// Begins a job that writes its results to this file, or goes on with it where it stood. What was on its way when an earlier run
    /// ended is to be reviewed from now on.
    ///
    /// # Errors
    ///
    /// Where the output is not that of this job, or somebody works on it: then all is left as it is. Where a file cannot be written.
    pub fn open(output: &Path, job: &Job, checked: &Checked) -> Result<Self, BulkError> {
        let paths = Paths::new(output);
        paths.check()?;
        let mut journal = Lines::open(&paths.journal).map_err(|error| not_written(&paths.journal, &error))?;
        lock(&journal)?;
        let wanted = head(job, checked);
        let mut known = read(&paths, &mut journal, &wanted)?;
        let head = match known.head.take() {
            Some(head) => head,
            None => begin(&mut journal, &wanted).map(|()| wanted)?,
        };
        let mut output = Lines::open(&paths.output).map_err(|error| not_written(&paths.output, &error))?;
        sync_folder(&paths.output).map_err(|error| not_written(&paths.output, &error))?;
        settle(&mut output, &mut known)?;
        [&mut journal, &mut output].into_iter().try_for_each(|lines| {
            let path = lines.path().to_owned();
            lines.cut().map_err(|error| not_written(&path, &error))
        })?;
        let reviews = review::read(&paths.review).map_err(|why| left(&paths.review, &why))?;
        let mut opened = Self { head, states: known.states, journal, output, paths, reviews };
        opened.list(job, &known.review)?;
        Ok(opened)
    }

    /// What is known of a job without beginning it, or going on with it. Nothing is written.
    ///
    /// # Errors
    ///
    /// As of [`open`](Self::open).
    pub fn look(output: &Path, job: &Job, checked: &Checked) -> Result<Counts, BulkError> {
        let paths = Paths::new(output);
        paths.check()?;
        let mut known = Known { head: None, states: States::new(checked.rows), review: BTreeMap::new() };
        if paths.journal.exists() {
            let mut journal = Lines::open(&paths.journal).map_err(|error| not_written(&paths.journal, &error))?;
            known = read(&paths, &mut journal, &head(job, checked))?;
        }
        if paths.output.exists() {
            let mut output = Lines::open(&paths.output).map_err(|error| not_written(&paths.output, &error))?;
            settle(&mut output, &mut known)?;
        }
        Ok(known.states.counts())
    }

    /// Which job an output is of.
    ///
    /// # Errors
    ///
    /// Where it has no journal, or one that cannot be read.
    pub fn called(output: &Path) -> Result<Called, BulkError> {
        let paths = Paths::new(output);
        if !paths.journal.exists() {
            let why = format!("{} does not exist: no job writes to this output", paths.journal.display());
            return Err(BulkError::new(BulkErrorKind::Output, why));
        }
        let mut journal = Lines::open(&paths.journal).map_err(|error| not_written(&paths.journal, &error))?;
        let mut head = None;
        let read = journal.read(|number, line| {
            if number == 1 {
                head = Some(Head::read(line)?);
            }
            Ok(())
        });
        read.map_err(|why| left(&paths.journal, &why))?;
        let Head { service, version, action, region, .. } =
            head.ok_or_else(|| left(&paths.journal, "it has no head, so nothing was sent"))?;
        Ok(Called { service, version, action, region })
    }

    /// How many rows there are, and what is known of them.
    pub fn counts(&self) -> Counts {
        self.states.counts()
    }

    /// The rows that are to be reviewed, each with its line of the list: JSON without a line feed.
    pub fn to_review(&self) -> impl Iterator<Item = (u64, &str)> {
        self.reviews.iter().map(|(row, line)| (*row, line.trim_end()))
    }

    /// Notes what somebody found out about rows that were to be reviewed.
    ///
    /// # Errors
    ///
    /// Where one of them is not to be reviewed, and nothing is noted; where a file cannot be written.
    pub fn mark(&mut self, rows: &[u64], mark: Mark) -> Result<(), BulkError> {
        if let Some(row) = rows.iter().find(|row| !self.reviews.contains_key(row)) {
            return Err(BulkError::new(BulkErrorKind::Input, format!("row {row} is not to be reviewed")));
        }
        let (state, word) = match mark {
            Mark::Done => (State::Done, Word::Done),
            Mark::SendAgain => (State::Open, Word::Again),
        };
        if mark == Mark::Done {
            let results: String = rows.iter().map(|row| output::marked_done(*row)).collect();
            add(&mut self.output, &results)?;
        }
        let entries: String = rows.iter().map(|row| entry(*row, word)).collect();
        add(&mut self.journal, &entries)?;
        for row in rows {
            self.states.set(*row, state);
            self.reviews.remove(row);
        }
        review::write(&self.paths.review, &self.reviews).map_err(|error| not_written(&self.paths.review, &error))
    }

    /// Makes the list hold those rows that are to be reviewed and no others. What is new on it has a result, too.
    fn list(&mut self, job: &Job, review: &BTreeMap<u64, Box<str>>) -> Result<(), BulkError> {
        let listed = self.reviews.len();
        self.reviews.retain(|row, _| review.contains_key(row));
        let new: Vec<_> = review.iter().filter(|(row, _)| !self.reviews.contains_key(row)).collect();
        if new.is_empty() && self.reviews.len() == listed {
            return Ok(());
        }
        let results: String = new.iter().map(|(row, _)| output::lost(**row)).collect();
        add(&mut self.output, &results)?;
        let lines = new.iter().map(|(row, hash)| (**row, review::line(job, **row, hash, review::ENDED)));
        self.reviews.extend(lines);
        review::write(&self.paths.review, &self.reviews).map_err(|error| not_written(&self.paths.review, &error))
    }
}

impl fmt::Debug for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (output, counts) = (&self.paths.output, self.counts());
        f.debug_struct("Ledger").field("output", output).field("counts", &counts).finish_non_exhaustive()
    }
}

/// The head of a job's journal, if it begins now.
pub(crate) fn head(job: &Job, checked: &Checked) -> Head {
    let info = job.info();
    Head {
        form: FORM,
        service: info.service.to_owned(),
        version: info.version.to_owned(),
        action: info.name.to_owned(),
        region: job.region().map(str::to_owned),
        input: checked.hash.clone(),
        rows: checked.rows,
        job: token::new_job(&checked.hash),
    }
}

fn lock(journal: &Lines) -> Result<(), BulkError> {
    let path = journal.path().display();
    fs4::FileExt::try_lock(journal.file()).map_err(|error| match error {
        TryLockError::WouldBlock => {
            BulkError::new(BulkErrorKind::Busy, format!("{path} is the journal of a job that runs at this moment"))
        }
        TryLockError::Error(error) => BulkError::new(BulkErrorKind::Disk, format!("{path} cannot be locked: {error}")),
    })
}

/// Reads a journal, which has to be that of this job.
fn read(paths: &Paths, journal: &mut Lines, wanted: &Head) -> Result<Known, BulkError> {
    let mut known = Known { head: None, states: States::new(wanted.rows), review: BTreeMap::new() };
    let read = journal.read(|number, line| {
        if number > 1 {
            let entry = serde_json::from_slice(line).map_err(|_| "it is no line of a journal".to_owned())?;
            known.learn(entry);
            return Ok(());
        }
        let head = Head::read(line)?;
        if let Some(other) = head.differs(wanted) {
            return Err(format!("it is the journal {other}: name another output"));
        }
        known.head = Some(head);
        Ok(())
    });
    read.map_err(|why| left(&paths.journal, &why))?;
    let counts = known.states.counts();
    if !paths.output.exists() && counts.done + counts.failed > 0 {
        let why = format!(
            "of {} rows it says that {} has results, and that is gone",
            counts.done + counts.failed,
            paths.output.display()
        );
        return Err(left(&paths.journal, &why));
    }
    if known.head.is_none() && paths.output.metadata().is_ok_and(|output| output.len() > 0) {
        return Err(left(&paths.journal, "it has no head, and there is an output: name another one"));
    }
    Ok(known)
}

/// Reads the results: what has one is settled, whatever the journal says.
fn settle(output: &mut Lines, known: &mut Known) -> Result<(), BulkError> {
    let path = output.path().to_owned();
    let read = output.read(|_, line| {
        if let Some((row, state)) = output::settled(line)? {
            known.states.set(row, state);
            known.review.remove(&row);
        }
        Ok(())
    });
    read.map_err(|why| left(&path, &why))
}

impl Known {
    fn learn(&mut self, entry: Entry) {
        let Entry { row, state, request } = entry;
        let state = match state {
            Word::Intent => {
                self.review.insert(row, request.unwrap_or_default());
                State::Review
            }
            Word::Review => {
                self.review.entry(row).or_default();
                State::Review
            }
            Word::Done => State::Done,
            Word::Failed => State::Failed,
            Word::Open | Word::Again => State::Open,
        };
        if state != State::Review {
            self.review.remove(&row);
        }
        self.states.set(row, state);
    }
}

/// Writes the head, and makes sure that the disk has it.
fn begin(journal: &mut Lines, head: &Head) -> Result<(), BulkError> {
    let path = journal.path().to_owned();
    let failed = |error: std::io::Error| not_written(&path, &error);
    journal.cut().map_err(failed)?;
    let line = serde_json::to_string(head).map_err(|error| failed(error.into()))? + "\n";
    journal.add(line.as_bytes()).and_then(|()| journal.sync()).and_then(|()| sync_folder(&path)).map_err(failed)
}

fn add(lines: &mut Lines, text: &str) -> Result<(), BulkError> {
    let path = lines.path().to_owned();
    lines.add(text.as_bytes()).and_then(|()| lines.sync()).map_err(|error| not_written(&path, &error))
}

fn not_written(path: &Path, error: &std::io::Error) -> BulkError {
    BulkError::of_file(BulkErrorKind::Disk, path, "written", error)
}

fn left(path: &Path, why: &str) -> BulkError {
    BulkError::new(BulkErrorKind::Output, format!("{}, {why}; it was left as it is", path.display()))
}
