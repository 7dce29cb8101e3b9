//! What answers requests from files.

mod ask;
mod cut_off;
mod differ;

use core::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use http::request;
use tc3::{Error, ErrorKind, Sent};

use crate::recording::directory;
use crate::recording::exchange::{Body, Outcome, RequestHead, Response};
use crate::recording::read;
use crate::recording::recorded::{RecordedRequest, Replayed};
use crate::transport::{Progress, RequestBody, ResponseBody, Sending, Transport, failure};

use ask::Ask;
use cut_off::CutOff;
use differ::Difference;

/// A transport that answers from a recording, without a network.
///
/// Clones answer from the same recording, each exchange once. A client needs a credential all the same, be it an invented
/// one: its requests are signed as ever, and no signature is looked at.
///
/// [The module](super) tells which request is answered by which exchange.
#[derive(Clone)]
pub struct Replay {
    directory: Arc<Path>,
    /// In the order in which they were begun.
    recorded: Arc<[Recorded]>,
    /// Which of them were given.
    given: Arc<Mutex<Vec<bool>>>,
    repeats_last: bool,
}

struct Recorded {
    file: PathBuf,
    ask: Ask,
    outcome: Outcome,
}

impl Replay {
    /// Reads all files of a recording; those whose names do not end in `.json` are none of it.
    ///
    /// # Errors
    ///
    /// Of kind [`Setup`](ErrorKind::Setup), with the path, where there is no such directory or no exchange in it, and where
    /// a file cannot be read or is no exchange.
    pub fn open(directory: impl AsRef<Path>) -> Result<Self, Error> {
        Self::open_with(directory, |request| request)
    }

    /// The same, of requests in a normal form: what this makes of each that was recorded is compared with what is asked for. It
    /// is for [`answer_to`](Self::answer_to), whose caller brings what is asked for into the same form.
    ///
    /// # Errors
    ///
    /// Those of [`open`](Self::open).
    pub fn open_with(
        directory: impl AsRef<Path>,
        normal: impl Fn(RecordedRequest) -> RecordedRequest,
    ) -> Result<Self, Error> {
        let directory = directory.as_ref();
        let files = directory::files(directory).map_err(|cause| {
            let message = format!("the recording {} cannot be read: {cause}", directory.display());
            Error::new(ErrorKind::Setup, message).with_source(cause)
        })?;
        if files.is_empty() {
            let message = format!("the recording {} has no exchange in it", directory.display());
            return Err(Error::new(ErrorKind::Setup, message).with_advice("record one: `Recorder::new`"));
        }
        let recorded: Arc<[_]> =
            files.into_iter().map(|(number, file)| read_file(number, file, &normal)).collect::<Result<_, _>>()?;
        let given = Arc::new(Mutex::new(vec![false; recorded.len()]));
        Ok(Self { directory: directory.into(), recorded, given, repeats_last: false })
    }

    /// Answers a request for which all exchanges are given by the last of them, again and again, rather than with an error:
    /// for what asks until something has come about, and may ask more often than it did.
    #[must_use]
    pub fn with_last_repeated(mut self) -> Self {
        self.repeats_last = true;
        self
    }

    /// The files whose exchanges were not asked for yet. A test may hold that there are none.
    pub fn left(&self) -> Vec<PathBuf> {
        let given = self.given.lock().unwrap_or_else(PoisonError::into_inner);
        let left = self.recorded.iter().zip(&*given).filter(|(_, given)| !**given);
        left.map(|(recorded, _)| recorded.file.clone()).collect()
    }

    /// Begins anew: every exchange may be asked for again.
    pub fn rewind(&self) {
        self.given.lock().unwrap_or_else(PoisonError::into_inner).fill(false);
    }

    /// What answers a request, for who is no client and needs no transport.
    ///
    /// # Errors
    ///
    /// Of kind [`Setup`](ErrorKind::Setup) where nothing does. It says what is nearest.
    pub fn answer_to(&self, asked: RecordedRequest) -> Result<Replayed, Error> {
        let request = asked.into_request(Body::default());
        let found = self.find(&Ask::new(&request.head, &request.body))?;
        Ok(Replayed::new(found.file.clone(), &found.outcome))
    }

    /// The exchange that answers a request.
    fn find(&self, asked: &Ask) -> Result<&Recorded, Error> {
        let is_same = |recorded: &Recorded| Difference::between(asked, &recorded.ask).is_none();
        let mut given = self.given.lock().unwrap_or_else(PoisonError::into_inner);
        for (recorded, given) in self.recorded.iter().zip(&mut *given) {
            if !*given && is_same(recorded) {
                *given = true;
                return Ok(recorded);
            }
        }
        match self.recorded.iter().rfind(|recorded| is_same(recorded)) {
            Some(last) if self.repeats_last => Ok(last),
            Some(last) => Err(self.used_up(asked, last)),
            None => Err(self.never_recorded(asked)),
        }
    }

    fn used_up(&self, asked: &Ask, last: &Recorded) -> Error {
        let message = format!(
            "{asked} is asked for more often than it was recorded in {}; the last answer is that of {}",
            self.directory.display(),
            name(&last.file),
        );
        Error::new(ErrorKind::Setup, message)
            .with_advice("record it anew, or let the last answer be repeated: `Replay::with_last_repeated`")
    }

    fn never_recorded(&self, asked: &Ask) -> Error {
        let differences = self.recorded.iter().map(|recorded| (recorded, Difference::between(asked, &recorded.ask)));
        let mut message = format!("{asked} was not recorded in {}", self.directory.display());
        if let Some((nearest, difference)) = differences.min_by_key(|(_, difference)| difference.distance()) {
            message += &format!("; the nearest is {}, which differs in {difference}", name(&nearest.file));
        }
        Error::new(ErrorKind::Setup, message).with_advice("record it anew, or ask for what was recorded")
    }
}

impl Transport for Replay {
    fn send<'a>(&'a self, request: http::Request<RequestBody>, progress: &'a Progress) -> Sending<'a> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let asked = ask(&parts, &body).await?;
            match &self.find(&asked)?.outcome {
                Outcome::Response(response) => {
                    progress.may_be_sent();
                    Ok(answer(response))
                }
                Outcome::Failure(failure) => {
                    if failure.sent != Sent::NotSent {
                        progress.may_be_sent();
                    }
                    Err(failure.to_error())
                }
            }
        })
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replay").field("directory", &self.directory).finish_non_exhaustive()
    }
}

fn read_file(
    number: Option<u64>,
    file: PathBuf,
    normal: impl Fn(RecordedRequest) -> RecordedRequest,
) -> Result<Recorded, Error> {
    let exchange = match number {
        Some(_) => fs::read(&file).map_err(|error| error.to_string()).and_then(|text| read::exchange(&text)),
        None => Err("its name does not begin with a number, and there its place would be".to_owned()),
    };
    let exchange = exchange.map_err(|wrong| {
        Error::new(ErrorKind::Setup, format!("{} cannot be replayed: {wrong}", file.display()))
            .with_advice("mend the file, or delete it and record anew")
    })?;
    let recorded = normal(RecordedRequest::of(&exchange.request)).into_request(exchange.request.body);
    let ask = Ask::new(&recorded.head, &recorded.body);
    Ok(Recorded { file, ask, outcome: exchange.outcome })
}

async fn ask(parts: &request::Parts, body: &RequestBody) -> Result<Ask, Error> {
    let host = failure::host(&parts.uri);
    let bytes = body.whole().await.map_err(|cause| failure::of_transport(cause, &host).with_sent(Sent::NotSent))?;
    Ok(Ask::new(&RequestHead::of(parts), &Body { bytes, cut: None }))
}

fn answer(response: &Response) -> http::Response<ResponseBody> {
    let Response { head, body } = response;
    let mut answer = http::Response::new(match &body.cut {
        None => ResponseBody::from(body.bytes.clone()),
        Some(cut) => ResponseBody::from_stream(CutOff::new(body.bytes.clone(), cut.to_error(), &head.headers)),
    });
    *answer.status_mut() = head.status;
    answer.headers_mut().clone_from(&head.headers);
    answer
}

fn name(file: &Path) -> std::borrow::Cow<'_, str> {
    file.file_name().unwrap_or_default().to_string_lossy()
}
