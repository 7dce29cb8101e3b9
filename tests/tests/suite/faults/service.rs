//! A service in the same process, reached without a socket: a test says what becomes of each request. It keeps what came, and
//! what was carried out. Time is tokio's, which tests stop.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, header};
use http_body::{Body, Frame};
use tc3::{Credential, Error, ErrorKind, Timestamp};
use tc3_hyper::transport::{Progress, RequestBody, ResponseBody, Sending, Transport};
use tc3_hyper::{Client, ClientBuilder};
use tokio::time::{Instant, Sleep, sleep};

/// When each test begins, by the clock of the client: 2023-11-14 22:13:20 UTC.
pub(super) const BEGIN: i64 = 1_700_000_000;

/// The header that says which call of the test a request belongs to.
pub(super) const CALL: &str = "x-call";

/// How many seconds a signature may be old, or ahead.
const VALID: u64 = 300;

/// What becomes of one request.
#[derive(Clone, Debug)]
pub(super) struct Fate {
    /// Until there is a connection, or it is known that there is none.
    pub(super) connecting: Duration,
    /// From then on until the answer begins, or it is known that none does.
    pub(super) answering: Duration,
    /// From then on until the answer is whole.
    pub(super) reading: Duration,
    pub(super) end: End,
}

/// How it ends.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum End {
    /// There is no connection.
    Refused,
    /// The connection was closed before anything was written to it.
    Unwritten,
    /// The request does not get there, and the connection breaks.
    RequestLost,
    /// The request is carried out, and the connection breaks before an answer.
    AnswerLost,
    /// The request is carried out, and the connection breaks within the answer.
    CutOff,
    /// Something in between answers with this status, and asks to wait so many seconds.
    Page(u16, Option<u64>),
    /// The request is carried out, and nobody can read the answer.
    Garbage,
    /// The service answers this code, asks to wait so many seconds, and does nothing.
    Refusal(&'static str, Option<u64>),
    /// The service answers this code, and has carried the request out all the same.
    Failure(&'static str),
    /// The signature has expired, and the answer tells what time it is.
    Expired,
    Answered,
}

/// Clones are the same service.
#[derive(Clone)]
pub(super) struct Service(Arc<Inner>);

struct Inner {
    fates: Mutex<Box<Fates>>,
    begin: Instant,
    /// By how many seconds the clock of the service is ahead of the client's.
    ahead: Mutex<i64>,
    seen: Mutex<Vec<Seen>>,
}

/// What becomes of a request that has come.
type Fates = dyn FnMut(&Seen) -> Fate + Send;

/// A request, and what became of it.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    /// The request id of its answer.
    pub(super) id: usize,
    /// Which call it belongs to, where that says so.
    pub(super) call: Option<usize>,
    pub(super) action: String,
    pub(super) host: String,
    pub(super) body: String,
    pub(super) authorization: String,
    pub(super) timestamp: i64,
    pub(super) begun: Instant,
    /// Whether a byte of it may have been sent.
    pub(super) sent: bool,
    pub(super) carried_out: bool,
    /// How it ended and when; none where it is under way, or the client did not wait for it.
    pub(super) end: Option<(End, Instant)>,
    /// By how many seconds the time that its answer tells is ahead of the one it was signed with.
    pub(super) told_ahead: Option<i64>,
    /// The status of its answer, where that has begun.
    pub(super) status: Option<u16>,
    /// When the client stopped waiting for it, answered or not.
    pub(super) left: Option<Instant>,
}

impl Service {
    /// What becomes of a request is asked when it comes.
    pub(super) fn new(fates: impl FnMut(&Seen) -> Fate + Send + 'static) -> Self {
        let fates: Mutex<Box<Fates>> = Mutex::new(Box::new(fates));
        Self(Arc::new(Inner { fates, begin: Instant::now(), ahead: Mutex::default(), seen: Mutex::default() }))
    }

    /// This becomes of one request after the other, without taking any time; then all is well.
    pub(super) fn scripted(ends: impl IntoIterator<Item = End, IntoIter: Send + 'static>) -> Self {
        let mut ends = ends.into_iter();
        Self::new(move |_| Fate::at_once(ends.next().unwrap_or(End::Answered)))
    }

    /// Sets by how many seconds the clock of the service is ahead of the client's.
    pub(super) fn set_ahead(&self, seconds: i64) {
        *self.0.ahead.lock().unwrap() = seconds;
    }

    /// Begins a client of this service.
    pub(super) fn builder(&self) -> ClientBuilder {
        let inner = Arc::clone(&self.0);
        Client::builder()
            .with_credential(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE").unwrap())
            .with_clock(move || Timestamp::from_unix(inner.clients_time()).unwrap())
            .with_transport(self.clone())
    }

    pub(super) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// All that came, in its order.
    pub(super) fn seen(&self) -> Vec<Seen> {
        self.0.seen().clone()
    }
}

impl Fate {
    pub(super) fn at_once(end: End) -> Self {
        Self { connecting: Duration::ZERO, answering: Duration::ZERO, reading: Duration::ZERO, end }
    }
}

impl Transport for Service {
    fn send<'a>(&'a self, request: Request<RequestBody>, progress: &'a Progress) -> Sending<'a> {
        Box::pin(async move {
            let (under_way, fate) = self.0.begin(&request);
            sleep(fate.connecting).await;
            if fate.end == End::Refused {
                under_way.ends(fate.end);
                return Err(Error::new(ErrorKind::Connect, "nobody listens"));
            }
            progress.may_be_sent();
            let end = under_way.is_sent(fate.end);
            sleep(fate.answering).await;
            match end {
                End::Unwritten => {
                    progress.not_sent();
                    under_way.is_unsent();
                    under_way.ends(end);
                    Err(Error::new(ErrorKind::Connect, "the connection was closed"))
                }
                End::RequestLost | End::AnswerLost => {
                    under_way.ends(end);
                    Err(Error::new(ErrorKind::Interrupted, "the connection broke"))
                }
                answered => Ok(under_way.answer(answered, fate.reading)),
            }
        })
    }
}

impl Inner {
    fn seen(&self) -> MutexGuard<'_, Vec<Seen>> {
        self.seen.lock().unwrap()
    }

    /// In seconds since 1970.
    fn clients_time(&self) -> i64 {
        BEGIN + i64::try_from(self.begin.elapsed().as_secs()).unwrap()
    }

    fn services_time(&self) -> i64 {
        self.clients_time() + *self.ahead.lock().unwrap()
    }

    fn begin(self: &Arc<Self>, request: &Request<RequestBody>) -> (UnderWay, Fate) {
        let header = |name| request.headers().get(name).map_or("", |value| value.to_str().unwrap());
        let mut seen = Seen {
            id: 0,
            call: header(CALL).parse().ok(),
            action: header("x-tc-action").to_owned(),
            host: request.uri().host().unwrap().to_owned(),
            body: String::from_utf8(request.body().as_bytes().unwrap().to_vec()).unwrap(),
            authorization: header("authorization").to_owned(),
            timestamp: header("x-tc-timestamp").parse().unwrap(),
            begun: Instant::now(),
            sent: false,
            carried_out: false,
            end: None,
            told_ahead: None,
            status: None,
            left: None,
        };
        let fate = (self.fates.lock().unwrap())(&seen);
        let mut all = self.seen();
        seen.id = all.len();
        all.push(seen);
        (UnderWay { service: Arc::clone(self), index: all.len() - 1 }, fate)
    }
}

/// A request that the client waits for. What was sent of it is carried out even if the client leaves.
struct UnderWay {
    service: Arc<Inner>,
    index: usize,
}

impl UnderWay {
    fn note(&self, note: impl FnOnce(&mut Seen)) {
        note(&mut self.service.seen()[self.index]);
    }

    fn ends(&self, end: End) {
        self.note(|seen| seen.end = Some((end, Instant::now())));
    }

    /// The request leaves. How it ends if the service looks at its signature first.
    fn is_sent(&self, end: End) -> End {
        let now = self.service.services_time();
        let mut end = end;
        self.note(|seen| {
            seen.sent = true;
            let is_expired = seen.timestamp.abs_diff(now) > VALID;
            if is_expired && matches!(end, End::Answered | End::Failure(_)) {
                end = End::Expired;
            }
            let gets_there =
                matches!(end, End::AnswerLost | End::CutOff | End::Garbage | End::Failure(_) | End::Answered);
            seen.carried_out = gets_there && !is_expired;
        });
        end
    }

    fn is_unsent(&self) {
        self.note(|seen| (seen.sent, seen.carried_out) = (false, false));
    }

    fn answer(self, end: End, reading: Duration) -> Response<ResponseBody> {
        let envelope = |members: &str| format!(r#"{{"Response":{{{members}"RequestId":"{}"}}}}"#, self.index);
        let error = |code: &str| envelope(&format!(r#""Error":{{"Code":"{code}","Message":"not now"}},"#));
        let (status, body) = match end {
            End::Page(status, _) => (status, "<h1>Bad Gateway</h1>".to_owned()),
            End::Garbage => (200, r#"{"Response":{"Req"#.to_owned()),
            End::Refusal(code, _) | End::Failure(code) => (200, error(code)),
            End::Expired => (200, error("AuthFailure.SignatureExpire")),
            _ => (200, envelope("")),
        };
        self.note(|seen| seen.status = Some(status));
        let mut response = Response::builder().status(status);
        if let End::Page(_, Some(seconds)) | End::Refusal(_, Some(seconds)) = end {
            response = response.header(header::RETRY_AFTER, seconds);
        }
        if end == End::Expired {
            let now = self.service.services_time();
            self.note(|seen| seen.told_ahead = Some(now - seen.timestamp));
            response = response.header(header::DATE, http_date(now));
        }
        let body = Coming { sleep: Box::pin(sleep(reading)), body: Some(body.into()), end, under_way: self };
        response.body(ResponseBody::from_stream(body)).unwrap()
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.note(|seen| seen.left = Some(Instant::now()));
    }
}

/// The body of an answer, which takes its time.
struct Coming {
    sleep: Pin<Box<Sleep>>,
    body: Option<Bytes>,
    end: End,
    under_way: UnderWay,
}

impl Body for Coming {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        ready!(self.sleep.as_mut().poll(context));
        let Some(body) = self.body.take() else { return Poll::Ready(None) };
        self.under_way.ends(self.end);
        Poll::Ready(Some(match self.end {
            End::CutOff => Err(io::ErrorKind::ConnectionReset.into()),
            _ => Ok(Frame::data(body)),
        }))
    }
}

/// Nobody looks at the day of the week.
fn http_date(seconds: i64) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    let text = Timestamp::from_unix(seconds).unwrap().to_string();
    let month = MONTHS[text[5..7].parse::<usize>().unwrap() - 1];
    format!("Tue, {} {month} {} {} GMT", &text[8..10], &text[..4], &text[11..19])
}
