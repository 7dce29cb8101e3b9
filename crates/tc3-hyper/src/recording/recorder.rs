//! What writes exchanges to files.

use core::fmt;
use std::io;
use std::panic::AssertUnwindSafe;
use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
use tc3::{Error, ErrorKind, Sent, Timestamp};

use crate::clock::Clock;
use crate::recording::directory::Directory;
use crate::recording::exchange::{Exchange, Failure, Outcome, Request, RequestHead, Response, ResponseHead};
use crate::recording::recorded::{Edit, RecordedRequest, edited};
use crate::recording::tee::{Kept, Tee};
use crate::recording::{version_1, write};
use crate::transport::{Progress, RequestBody, ResponseBody, Sending, Transport};

/// Writes every exchange of the transports that it stands over to a directory, each to a file of its own.
///
/// A client gets one by [`ClientBuilder::with_recorder`](crate::ClientBuilder::with_recorder), any other transport by
/// [`over`](Self::over). Clones write to the same directory, in one order. The calls end as they would without it, and
/// stream what they stream: a body is held in memory until its exchange has ended, and then written, before the call's
/// future ends, by the thread that polls it.
///
/// [The module](super) tells what is written, what is left out, and what to look at before a file goes elsewhere.
#[derive(Clone)]
pub struct Recorder(Target);

/// Where exchanges are written to, and what is changed of them first.
#[derive(Clone)]
struct Target {
    directory: Arc<Directory>,
    /// An edit that panics leaves nothing half done behind: it has only what it is given.
    edit: Option<Arc<AssertUnwindSafe<Box<Edit>>>>,
}

impl Recorder {
    /// Records to this directory, which is made where there is none. Files that are in it stay, and the numbers go on after
    /// theirs: to record anew, delete them first.
    ///
    /// Two programs may record to one directory. No file of the other is written over; which came first is not known
    /// where both have a number.
    ///
    /// # Errors
    ///
    /// Of kind [`Setup`](ErrorKind::Setup), where the directory cannot be made or read.
    pub fn new(directory: impl Into<PathBuf>) -> Result<Self, Error> {
        let path = directory.into();
        let directory = Directory::open(path.clone()).map_err(|cause| {
            let message = format!("nothing can be recorded to {}: {cause}", path.display());
            Error::new(ErrorKind::Setup, message).with_source(cause)
        })?;
        Ok(Self(Target { directory: Arc::new(directory), edit: None }))
    }

    /// Lets this change what is written of each exchange that has ended, as to leave out secrets that only the program knows of.
    /// The call itself is not changed. There is no answer where the request failed.
    ///
    /// ```
    /// use tc3_hyper::recording::Recorder;
    ///
    /// # let directory = std::env::temp_dir().join(format!("tc3-edited-{}", std::process::id()));
    /// let recorder = Recorder::new(&directory)?.with_edit(|request, _| {
    ///     request.request.headers_mut().remove("x-tc-requestclient");
    /// });
    /// # std::fs::remove_dir_all(directory)?;
    /// # let _ = recorder;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_edit(
        mut self,
        edit: impl Fn(&mut RecordedRequest, Option<&mut http::Response<Bytes>>) + Send + Sync + 'static,
    ) -> Self {
        self.0.edit = Some(Arc::new(AssertUnwindSafe(Box::new(edit))));
        self
    }

    /// A transport that carries requests by another one, and records them.
    pub fn over<T: Transport>(&self, transport: T) -> impl Transport + use<T> {
        Recording { target: self.0.clone(), transport: Box::new(transport) }
    }

    pub(crate) fn over_boxed(&self, transport: Box<dyn Transport>) -> Box<dyn Transport> {
        Box::new(Recording { target: self.0.clone(), transport })
    }

    /// Whether every exchange that has ended was written.
    ///
    /// A full disk does not change how a call ends, which may have been carried out. It is logged once, as a `tracing` event
    /// at level warn, and told here.
    ///
    /// # Errors
    ///
    /// Says how many could not be written, which was the first, and why.
    pub fn check(&self) -> io::Result<()> {
        self.0.directory.check()
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder").field("directory", &self.0.directory.path()).finish_non_exhaustive()
    }
}

/// A transport whose exchanges are recorded.
struct Recording {
    target: Target,
    transport: Box<dyn Transport>,
}

impl Transport for Recording {
    fn send<'a>(&'a self, request: http::Request<RequestBody>, progress: &'a Progress) -> Sending<'a> {
        let (request, begun) = Begun::new(self.target.clone(), request);
        let mut waiting = Waiting { begun: Some(begun), progress };
        Box::pin(async move {
            let result = self.transport.send(request, progress).await;
            let Some(begun) = waiting.begun.take() else { return result };
            match result {
                Ok(response) => Ok(begun.answered(response)),
                Err(error) => {
                    begun.end(Outcome::Failure(Failure::of(&error)));
                    Err(error)
                }
            }
        })
    }
}

/// An exchange that has a number, and no outcome yet.
struct Begun {
    target: Target,
    number: u64,
    time: Option<Timestamp>,
    head: RequestHead,
    body: Kept,
}

impl Begun {
    /// The request as it goes on, and what is to be recorded of it.
    fn new(target: Target, request: http::Request<RequestBody>) -> (http::Request<RequestBody>, Self) {
        let (parts, body) = request.into_parts();
        let (body, kept) = Kept::of(body);
        let begun = Self {
            number: target.directory.number(),
            target,
            time: Clock::system().now().ok(),
            head: RequestHead::of(&parts),
            body: kept,
        };
        (http::Request::from_parts(parts, body), begun)
    }

    /// The answer as it goes on. Its end is that of the exchange.
    fn answered(self, response: http::Response<ResponseBody>) -> http::Response<ResponseBody> {
        let head = ResponseHead::of(&response);
        let ended = move |body| self.end(Outcome::Response(Response { head, body }));
        response.map(|body| Tee::over(body, ended))
    }

    fn end(self, outcome: Outcome) {
        let Self { target, number, time, head, body } = self;
        let request = version_1::without_secrets(Request { head, body: body.into_body() });
        let service = request.head.service.clone();
        let action = version_1::said(&request.head, &request.body.bytes, "x-tc-action");
        let action = action.unwrap_or(request.head.method.as_str()).to_owned();
        let (request, outcome) = match &target.edit {
            Some(edit) => edited(&***edit, request, outcome),
            None => (request, outcome),
        };
        let exchange = Exchange { recorded: time, request, outcome };
        let text = write::text(&exchange).map_err(io::Error::from);
        target.directory.write(number, service.iter().map(String::as_str).chain([&*action]), text);
    }
}

/// Nobody may wait for the answer's head to come: then that is the outcome.
struct Waiting<'a> {
    begun: Option<Begun>,
    progress: &'a Progress,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        let Some(begun) = self.begun.take() else { return };
        let sent = if self.progress.is_maybe_sent() { Sent::MaybeSent } else { Sent::NotSent };
        let error = Error::new(ErrorKind::Cancelled, "the caller stopped waiting before an answer came");
        begun.end(Outcome::Failure(Failure::of(&error.with_sent(sent))));
    }
}
