//! One request and its answer.
//!
//! What takes no time to speak of is answered at once, on the thread that reads the sockets. All else is done on a few
//! threads beside it, so that nobody else has to wait.

use std::net::IpAddr;
use std::sync::Arc;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use hyper::body::Incoming;
use tc3::codes;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::{sleep, timeout};

use super::ending::{End, Ending, Unanswered};
use super::intake::{Body, Intake, Room};
use super::outgoing::{Beginning, Cutting, LogReader, Outgoing, Watching};
use crate::answer::events::Ends;
use crate::answer::head::Short;
use crate::control::{self, Control, Told, refusal};
#[cfg(feature = "recording")]
use crate::doors::arrival::{Arrived, arrive};
use crate::doors::paced::Paced;
use crate::engine::Engine;
use crate::failure::Failure;
use crate::faults::plan::{Cut, Plan};
use crate::limits::Limits;
use crate::metadata;
#[cfg(feature = "recording")]
use crate::recorded::Onward;
use crate::wire::request::{cut_off, too_large};

/// How many bytes the parameters have at most that are looked into at once.
const QUICK: usize = 8 * 1024;

/// The largest body, in bytes, of which several are looked into at a time: memory for it is a multiple.
const LIGHT_BODY: usize = 256 * 1024;

/// How many requests are worked on beside the reading thread, those with a light body.
const LIGHT_WORKERS: usize = 2;

/// How many bytes of answers may be under way, and how many bytes an answer has at least that counts among them.
const ANSWERS: usize = 32 * 1024 * 1024;
const LARGE_ANSWER: usize = 16 * 1024;

/// How many bytes of the log are under way to one reader.
const LOG_READER: usize = 128 * 1024;

/// How many answers may wait for room.
const WAITING: usize = 4;

/// Answers requests, and bounds what that takes.
pub(super) struct Exchange {
    control: Arc<Control>,
    engine: Arc<Engine>,
    intake: Intake,
    heavy: Arc<Semaphore>,
    light: Arc<Semaphore>,
    answers: Arc<Semaphore>,
    waiting: Semaphore,
    /// Changes when the server stops.
    stopped: watch::Receiver<()>,
}

/// An answer together with the room that it takes.
struct Roomy {
    bytes: Bytes,
    _room: OwnedSemaphorePermit,
}

impl AsRef<[u8]> for Roomy {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl Exchange {
    pub(super) fn new(engine: Arc<Engine>, control: Arc<Control>, stopped: watch::Receiver<()>) -> Self {
        let permits = |count| Arc::new(Semaphore::new(count));
        Self {
            control,
            intake: Intake::new(engine.limits()),
            engine,
            heavy: permits(1),
            light: permits(LIGHT_WORKERS),
            answers: permits(ANSWERS),
            waiting: Semaphore::new(WAITING),
            stopped,
        }
    }

    pub(super) fn limits(&self) -> &Limits {
        self.engine.limits()
    }

    /// Answers a request that came to `local`, unless a fault ends its connection.
    pub(super) async fn answer(
        &self,
        request: Request<Incoming>,
        local: Option<IpAddr>,
        ending: &Arc<Ending>,
    ) -> Result<Response<Outgoing>, Unanswered> {
        let (parts, body) = request.into_parts();
        if let Some(refusal) = unserved(&parts) {
            return Ok(refusal.map(Outgoing::Whole));
        }
        let body = timeout(self.limits().patience, self.intake.read(body)).await;
        if control::is_meant(&parts) {
            return Ok(match body {
                Ok(Ok(Body::Whole(body, room))) => self.control(parts, body, room, local).await,
                Ok(Ok(Body::TooLarge)) => {
                    refusal(StatusCode::PAYLOAD_TOO_LARGE, "the body is too large").map(Outgoing::Whole)
                }
                Ok(Err(_)) | Err(_) => {
                    refusal(StatusCode::BAD_REQUEST, "the body did not come whole").map(Outgoing::Whole)
                }
            });
        }
        if metadata::is_meant(&parts) {
            let engine = Arc::clone(&self.engine);
            let told = beside(&self.light, move || metadata::answer(&engine, &parts)).await;
            return Ok(told.map_or_else(stopping, |response| response.map(Outgoing::Whole)));
        }
        let response = match body {
            Ok(Ok(Body::Whole(body, room))) => return self.respond(parts, body, room, ending).await,
            Ok(Ok(Body::TooLarge)) => self.engine.refuse(&parts, too_large(self.limits().body)),
            Ok(Err(_)) | Err(_) => self.engine.refuse(&parts, cut_off()),
        };
        Ok(response.map(Outgoing::Whole))
    }

    async fn respond(
        &self,
        parts: Parts,
        body: Bytes,
        room: Room,
        ending: &Arc<Ending>,
    ) -> Result<Response<Outgoing>, Unanswered> {
        let plan = self.engine.plan(&parts, &body);
        if !plan.delay.is_zero() {
            sleep(plan.delay).await;
        }
        let parameters = body.len() + parts.uri.query().map_or(0, str::len);
        if parameters <= QUICK
            && let Some(response) = self.engine.respond_at_once(&parts, &body, &plan)
        {
            return self.cut(&plan, &parts, response, ending).await;
        }
        let workers = if body.len() <= LIGHT_BODY { &self.light } else { &self.heavy };
        let engine = Arc::clone(&self.engine);
        let work = move || {
            let response = engine.respond(&parts, &body, &plan);
            (parts, plan, response)
        };
        let done = beside(workers, work).await;
        // What is handed on has its body still.
        let _room = room;
        match done {
            Some((parts, plan, response)) => self.cut(&plan, &parts, response, ending).await,
            None => Ok(stopping()),
        }
    }

    async fn control(&self, parts: Parts, body: Bytes, room: Room, local: Option<IpAddr>) -> Response<Outgoing> {
        let told = if control::is_change(&parts) {
            let control = Arc::clone(&self.control);
            let work = move || {
                let told = control.answer(&parts, &body, local);
                drop((body, room));
                told
            };
            beside(&self.light, work).await
        } else {
            Some(self.control.answer(&parts, &body, local))
        };
        match told {
            Some(Told::State) => self.state().await,
            Some(Told::Whole(response)) => match self.roomy(response).await {
                Some(response) => response.map(Outgoing::Whole),
                None => refusal(StatusCode::SERVICE_UNAVAILABLE, UNREAD).map(Outgoing::Whole),
            },
            Some(Told::Log(wanted)) => match self.room(LOG_READER).await {
                Some(room) => {
                    let reader = LogReader::new(Arc::clone(&self.engine), &wanted, room);
                    control::log_head(wanted.form).map(|_| Outgoing::Log(reader))
                }
                None => refusal(StatusCode::SERVICE_UNAVAILABLE, UNREAD).map(Outgoing::Whole),
            },
            Some(Told::Events(every)) => {
                let watching = Watching::new(self.engine.watcher(every), self.stopped.clone());
                let mut head = Response::new(Outgoing::Watch(watching));
                head.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
                head.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
                head
            }
            None => stopping(),
        }
    }

    /// The state, one reader at a time: it may take as much room as all answers.
    async fn state(&self) -> Response<Outgoing> {
        let Some(room) = self.room(ANSWERS).await else {
            return refusal(StatusCode::SERVICE_UNAVAILABLE, UNREAD).map(Outgoing::Whole);
        };
        let engine = Arc::clone(&self.engine);
        match beside(&self.heavy, move || control::state(&engine)).await {
            Some(response) => response.map(|bytes| Outgoing::Whole(Bytes::from_owner(Roomy { bytes, _room: room }))),
            None => stopping(),
        }
    }

    /// The answer, or what the plan leaves of it.
    async fn cut(
        &self,
        plan: &Plan,
        parts: &Parts,
        response: Response<Bytes>,
        ending: &Arc<Ending>,
    ) -> Result<Response<Outgoing>, Unanswered> {
        #[cfg(feature = "recording")]
        let response = match self.arrived(plan, response, ending).await {
            Ok(response) => response,
            Err(passing) => return Ok(passing),
        };
        let cut = match plan.cut(response.body().len()) {
            None => None,
            Some(Cut::Unanswered) => {
                ending.now(End::Reset);
                return Err(Unanswered);
            }
            Some(Cut::Reset(bytes)) => Some((bytes, End::Reset)),
            Some(Cut::Closed(bytes)) => Some((bytes, End::Closed)),
        };
        let mut response = self.outgoing(parts, response).await;
        let ends = response.extensions_mut().remove::<Ends>();
        let whole = response.body().len();
        let length = response.extensions_mut().remove().map_or(whole, |Short(length)| length);
        let cut = cut.or((length > whole).then_some((whole, End::Closed)));
        Ok(response.map(|whole| {
            let bytes = cut.map_or(whole.len(), |(bytes, _)| bytes.min(whole.len()));
            let cutting = cut.map(|(_, end)| Cutting { end, ending: Arc::clone(ending) });
            match (ends, cutting) {
                (Some(ends), cutting) => Outgoing::Events(self.paced(ends.split(&whole, bytes)), cutting),
                (None, Some(cutting)) => {
                    Outgoing::Beginning(Beginning { bytes: whole.slice(..bytes), length, cutting })
                }
                (None, None) => Outgoing::Whole(whole),
            }
        }))
    }

    /// The answer of a service that the request was handed on to, if it was; or one that comes by and by.
    #[cfg(feature = "recording")]
    async fn arrived(
        &self,
        plan: &Plan,
        response: Response<Bytes>,
        ending: &Arc<Ending>,
    ) -> Result<Response<Bytes>, Response<Outgoing>> {
        let Some(onward) = Onward::of(&response) else { return Ok(response) };
        let Arrived { response, rest } = arrive(onward, &self.engine, plan).await;
        let Some(rest) = rest else { return Ok(response) };
        let cutting = Cutting { end: End::Closed, ending: Arc::clone(ending) };
        Err(response.map(|_| Outgoing::Passing(rest, cutting)))
    }

    fn paced(&self, events: Vec<Bytes>) -> Paced {
        Paced::new(events, self.engine.clock().clone(), self.engine.event_interval())
    }

    /// The answer, which takes its room until it is written, or a refusal in its place.
    async fn outgoing(&self, parts: &Parts, response: Response<Bytes>) -> Response<Bytes> {
        match self.roomy(response).await {
            Some(response) => response,
            None => self.engine.refuse(parts, Failure::new(codes::REQUEST_LIMIT_EXCEEDED, UNREAD)),
        }
    }

    /// An answer, which takes its room until it is written; none if there is no room.
    async fn roomy(&self, response: Response<Bytes>) -> Option<Response<Bytes>> {
        let length = response.body().len();
        if length < LARGE_ANSWER {
            return Some(response);
        }
        let room = self.room(length).await?;
        Some(response.map(|bytes| Bytes::from_owner(Roomy { bytes, _room: room })))
    }

    /// Room for an answer, for which a few may wait. Most find room, since the system takes over what is written.
    async fn room(&self, bytes: usize) -> Option<OwnedSemaphorePermit> {
        let bytes = u32::try_from(bytes.min(ANSWERS)).ok()?;
        if let Ok(room) = Arc::clone(&self.answers).try_acquire_many_owned(bytes) {
            return Some(room);
        }
        let _waiting = self.waiting.try_acquire().ok()?;
        timeout(self.limits().patience, Arc::clone(&self.answers).acquire_many_owned(bytes)).await.ok()?.ok()
    }
}

const UNREAD: &str = "too many answers are under way that nobody reads";

/// Does work on a thread beside the one that reads the sockets, when one of its workers is free. None if the runtime
/// stops before.
async fn beside<T: Send + 'static>(workers: &Arc<Semaphore>, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let worker = Arc::clone(workers).acquire_owned().await.ok()?;
    // The work goes on when nobody waits for it any more, and so the worker goes with it.
    let work = move || {
        let done = work();
        drop(worker);
        done
    };
    tokio::task::spawn_blocking(work).await.ok()
}

/// The refusal of what is not for a service: of HTTP, not of the protocol on it.
fn unserved(parts: &Parts) -> Option<Response<Bytes>> {
    if parts.method == Method::CONNECT {
        let mut response = refusal(StatusCode::METHOD_NOT_ALLOWED, "the mock is no proxy");
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, POST"));
        return Some(response);
    }
    let hosts = parts.headers.get_all(header::HOST).iter().count();
    (hosts != 1).then(|| refusal(StatusCode::BAD_REQUEST, "a request names its Host, once"))
}

fn stopping() -> Response<Outgoing> {
    refusal(StatusCode::SERVICE_UNAVAILABLE, "the mock stops").map(Outgoing::Whole)
}
