//! Where requests are handed on to: an endpoint, and who signs for it.

use std::collections::hash_map::RandomState;
use std::fmt::Display;
use std::hash::{BuildHasher, Hasher};
use std::sync::Arc;

use bytes::Bytes;
use http::Response;
use http_body_util::BodyExt;
use tc3::{Credential, Endpoint, Error, ErrorKind, Sent, Signer, codes};
use tc3_hyper::recording::{ForService, Recorder};
use tc3_hyper::transport::{Progress, RequestBody, ResponseBody, Transport};
use tc3_hyper::{CredentialProvider, DEFAULT_TIMEOUT};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, timeout_at};

use super::anew::Anew;
use super::came::{Came, is_stream, read};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::limits::MAX_ANSWER;
use crate::warning::{Rarely, Warn};

/// How many requests are on their way at a time. Others wait.
pub(super) const SEATS: usize = 32;

/// Hands requests on. What carries them writes them down.
pub(crate) struct Upstream {
    pub(super) endpoint: Endpoint,
    pub(super) provider: Option<Arc<dyn CredentialProvider>>,
    pub(super) transport: Box<dyn Transport>,
    /// Stands over the transport.
    pub(super) recorder: Recorder,
    /// The time at the service, whatever the mock's is.
    pub(super) clock: Clock,
    pub(super) seats: Arc<Semaphore>,
    pub(super) warn: Warn,
    pub(super) unwritten: Rarely,
}

/// What came back.
pub(super) enum Answered {
    Whole(Came),
    /// The head; the events are still to come.
    Stream(Came, Coming),
}

/// The rest of a stream, and its seat.
pub(super) struct Coming {
    pub(super) body: ResponseBody,
    _seat: Option<Seat>,
}

/// That a request may be on its way.
pub(crate) type Seat = OwnedSemaphorePermit;

impl Coming {
    /// All that comes in time, and whether that is all.
    pub(super) async fn whole(mut self) -> (Bytes, bool) {
        let (bytes, broken) = collect(&mut self.body, Instant::now() + DEFAULT_TIMEOUT).await;
        (bytes, broken.is_none())
    }
}

impl Upstream {
    /// A seat, when one is free.
    pub(super) async fn seat(&self) -> Option<Seat> {
        Arc::clone(&self.seats).acquire_owned().await.ok()
    }

    /// Sends a request once, whatever comes of it: a second time might do it twice.
    pub(super) async fn ask(&self, anew: Anew, seat: Option<Seat>) -> Result<Answered, Failure> {
        let (info, progress) = (anew.info, Progress::new());
        let deadline = Instant::now() + DEFAULT_TIMEOUT;
        let late = |_| {
            let message = format!("no answer within {DEFAULT_TIMEOUT:?}");
            Err(Error::new(ErrorKind::Timeout, message).with_sent(Sent::MaybeSent))
        };
        let sent = timeout_at(deadline, self.send(anew, &progress)).await.unwrap_or_else(late);
        let (response, credential) = sent.map_err(|error| self.failed(&of(error, &progress)))?;
        let (head, mut body) = response.into_parts();
        if is_stream(&head.headers) {
            let came = Came::new(&info, Response::from_parts(head, Bytes::new()), false);
            return Ok(Answered::Stream(came, Coming { body, _seat: seat }));
        }
        let (bytes, broken) = collect(&mut body, deadline).await;
        if let Some(broken) = &broken {
            self.warn.say(&format!("the answer of {} {} was cut off: {broken}", info.service, info.name));
        }
        let response = Response::from_parts(head, bytes);
        if let (Some(provider), Some(credential)) = (&self.provider, credential)
            && read(&info, &response).is_err_and(|error| is_token_refused(&error))
        {
            provider.refused(&credential);
        }
        // It has ended, and so it is written.
        if let Err(problem) = self.recorder.check() {
            self.unwritten.say(&problem.to_string());
        }
        Ok(Answered::Whole(Came::new(&info, response, broken.is_some())))
    }

    async fn send(
        &self,
        anew: Anew,
        progress: &Progress,
    ) -> Result<(Response<ResponseBody>, Option<Arc<Credential>>), Error> {
        let authority = self.endpoint.resolve_among(anew.info.hosts, anew.info.service, anew.region.as_deref())?;
        let credential = if anew.info.signed { Some(self.credential().await?) } else { None };
        let signer = credential.as_deref().map(|credential| Signer::new(credential.clone()));
        let service = ForService(anew.info.service.to_owned());
        let mut request = anew.sign(&authority, signer.as_ref(), self.clock.now(), nonce())?;
        request.extensions_mut().insert(service);
        let response = self.transport.send(request.map(RequestBody::from), progress).await?;
        Ok((response, credential))
    }

    async fn credential(&self) -> Result<Arc<Credential>, Error> {
        let none = || Error::new(ErrorKind::Credential, "the mock has no credential to sign the request anew with");
        let provider = self.provider.as_ref().ok_or_else(none)?;
        match provider.current() {
            Some(credential) => Ok(credential),
            None => provider.provide().await,
        }
    }

    fn failed(&self, error: &Error) -> Failure {
        self.warn.say(&format!("a request was handed on, and got no answer: {error}"));
        failed(error)
    }
}

/// What is answered where the service did not.
pub(super) fn failed(error: &Error) -> Failure {
    Failure::new(codes::INTERNAL_ERROR, format!("the mock handed the request on, and got no answer: {error}"))
}

/// The error, which says whether the request may have been carried out.
fn of(error: Error, progress: &Progress) -> Error {
    if progress.is_maybe_sent() { error } else { error.with_sent(Sent::NotSent) }
}

/// As much of a body as comes in time and has room in an answer, and why that is not all.
async fn collect(body: &mut ResponseBody, deadline: Instant) -> (Bytes, Option<String>) {
    let mut bytes = Vec::new();
    let broken = |problem: &dyn Display| Some(problem.to_string());
    loop {
        match timeout_at(deadline, body.frame()).await {
            Err(_) => return (bytes.into(), broken(&format_args!("it did not come within {DEFAULT_TIMEOUT:?}"))),
            Ok(None) => return (bytes.into(), None),
            Ok(Some(Err(error))) => return (bytes.into(), broken(&error)),
            Ok(Some(Ok(frame))) => {
                let data = frame.into_data().unwrap_or_default();
                if data.len() > MAX_ANSWER - bytes.len() {
                    return (bytes.into(), broken(&format_args!("the mock takes at most {MAX_ANSWER} bytes")));
                }
                bytes.extend_from_slice(&data);
            }
        }
    }
}

fn is_token_refused(error: &Error) -> bool {
    error.code().is_some_and(|code| *code == codes::AUTH_FAILURE_TOKEN_FAILURE)
}

/// A number that was hardly used before: a process has other keys for its hashes than any other, and for each.
fn nonce() -> u64 {
    (RandomState::new().build_hasher().finish() >> 1) | 1
}
