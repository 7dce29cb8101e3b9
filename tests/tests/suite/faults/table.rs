//! The table of faults, over sockets: what a client tells of each, and how often it sends what it befalls.

use std::iter;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tc3::retry::{Backoff, Failed, RetryPolicy, Stop};
use tc3::{ErrorKind, Sent};
use tc3_hyper::Client;

use super::action::{change, create, read};
use super::exchange::{ENVELOPE, Exchange, HTML, JSON, Reads, Then, error, http};
use super::server::Server;

use ErrorKind::{Interrupted, Service, Timeout, TooLarge, Unreadable};

/// How long each call may take.
const LIMIT: Duration = Duration::from_secs(60);

/// The largest answer that is read.
const MAX_RESPONSE: usize = 100_000;

/// A fault that befalls each attempt of a call, and what comes of it.
struct Row {
    fault: &'static str,
    exchange: Exchange,
    kind: ErrorKind,
    sent: Sent,
    /// The end of a call that only reads, or has a client token.
    repeatable: Ends,
    /// The end of a call that changes something.
    change: Ends,
    /// How long the waits between the attempts are together, at most, where there is more than one.
    waits: Duration,
}

/// How many attempts a call has had, of three, and why there is no other.
type Ends = (usize, Stop);

const AGAIN: Ends = (3, Stop::Attempts);
const HARM: Ends = (1, Stop::Harm);
const HOPELESS: Ends = (1, Stop::Hopeless);
const LATE: Ends = (1, Stop::Time);

impl Row {
    fn hopeless(self) -> Self {
        Self { repeatable: HOPELESS, ..self }
    }

    fn late(self) -> Self {
        Self { repeatable: LATE, ..self }
    }

    fn waits(self, seconds: u64) -> Self {
        Self { waits: Duration::from_secs(seconds), ..self }
    }
}

fn rows() -> impl Iterator<Item = Row> {
    let groups = [the_connection_ends, it_stalls, something_else_answers, ill_announced, too_much, the_service_refuses];
    groups.into_iter().flat_map(|group| group())
}

/// A fault after which nobody knows whether the request was carried out, and the next may fare better.
fn lost(fault: &'static str, exchange: Exchange, kind: ErrorKind) -> Row {
    let waits = Duration::from_millis(50 + 100);
    Row { fault, exchange, kind, sent: Sent::MaybeSent, repeatable: AGAIN, change: HARM, waits }
}

fn the_connection_ends() -> Vec<Row> {
    let close = Exchange::after;
    let reset = |reads| Exchange::after(reads).then(Then::Reset);
    let within = |written: &str, then| Exchange::answer(written).then(then);
    vec![
        lost("closed when a request begins", close(Reads::FirstByte), Interrupted),
        lost("reset when a request begins", reset(Reads::FirstByte), Interrupted),
        lost("closed after the request's head", close(Reads::Head), Interrupted),
        lost("reset after the request's head", reset(Reads::Head), Interrupted),
        lost("closed after the request", close(Reads::Whole), Interrupted),
        lost("reset after the request", reset(Reads::Whole), Interrupted),
        lost("closed within the answer's head", within(HALF_A_HEAD, Then::Close), Interrupted),
        lost("reset within the answer's head", within(HALF_A_HEAD, Then::Reset), Interrupted),
        lost("closed before the answer's body", within(HEAD, Then::Close), Interrupted),
        lost("reset before the answer's body", within(HEAD, Then::Reset), Interrupted),
        lost("closed within the answer's body", within(HALF_A_BODY, Then::Close), Interrupted),
        lost("reset within the answer's body", within(HALF_A_BODY, Then::Reset), Interrupted),
    ]
}

fn it_stalls() -> Vec<Row> {
    let silent = |reads| Exchange::after(reads).then(Then::Stall(LIMIT));
    let within = |written: &str| Exchange::answer(written).then(Then::Stall(LIMIT));
    let drip = |written: &str| Exchange::after(Reads::Whole).then(Then::Drip(written.into()));
    vec![
        lost("silent when a request begins", silent(Reads::FirstByte), Timeout).late(),
        lost("silent after the request's head", silent(Reads::Head), Timeout).late(),
        lost("silent after the request", silent(Reads::Whole), Timeout).late(),
        lost("silent within the answer's head", within(HALF_A_HEAD), Timeout).late(),
        lost("silent before the answer's body", within(HEAD), Timeout).late(),
        lost("silent within the answer's body", within(HALF_A_BODY), Timeout).late(),
        lost("a byte a second", drip(HALF_A_BODY), Timeout).late(),
    ]
}

fn something_else_answers() -> Vec<Row> {
    let answer = |status, headers: &str, body: &[u8]| Exchange::answer(http(status, headers, body));
    let later = format!("{HTML}Retry-After: 1\r\n");
    vec![
        lost("500 with HTML", answer(500, HTML, b"<h1>Internal Server Error</h1>"), Unreadable),
        lost("502 with HTML", answer(502, HTML, b"<h1>Bad Gateway</h1>"), Unreadable),
        lost("503 with HTML, and when to come again", answer(503, &later, b"<h1>Later</h1>"), Unreadable).waits(2),
        lost("429 with HTML, and when to come again", answer(429, &later, b"<h1>Later</h1>"), Unreadable).waits(2),
        lost("302 to elsewhere", answer(302, "Location: http://192.0.2.1/\r\n", b""), Unreadable).hopeless(),
        lost("204", Exchange::answer("HTTP/1.1 204 No Content\r\n\r\n"), Unreadable),
        lost("200 with HTML", answer(200, HTML, b"<title>Log in</title>"), Unreadable),
        lost("200 with garbage", answer(200, JSON, b"\x00\xff\xfe garbage"), Unreadable),
        lost("200 with nothing", answer(200, JSON, b""), Unreadable),
        lost("truncated JSON", answer(200, JSON, &ENVELOPE.as_bytes()[..30]), Unreadable),
        lost("no request id", answer(200, JSON, br#"{"Response":{}}"#), Unreadable),
        lost("not HTTP", Exchange::answer("SSH-2.0-OpenSSH_9.9\r\n\r\n"), Unreadable),
    ]
}

fn ill_announced() -> Vec<Row> {
    let announced = |headers: &str| Exchange::answer(format!("HTTP/1.1 200 OK\r\n{headers}\r\n{ENVELOPE}"));
    let long = announced("Content-Length: 1000\r\n");
    vec![
        lost("a length that is too long, closed", long.clone().then(Then::Close), Interrupted),
        lost("a length that is too long, silent", long.then(Then::Stall(LIMIT)), Timeout).late(),
        lost("a length that is too short", announced("Content-Length: 30\r\n"), Unreadable),
        lost("two lengths", announced("Content-Length: 30\r\nContent-Length: 31\r\n"), Unreadable),
        lost("a length that is none", announced("Content-Length: -1\r\n"), Unreadable),
        lost("chunks that are none", announced("Transfer-Encoding: chunked\r\n"), Interrupted),
    ]
}

fn too_much() -> Vec<Row> {
    let begun = |begin: &str, again: String| Exchange::answer(begin).then(Then::Endless(again.into()));
    let header = |size| format!("X-Long: {}\r\n", "x".repeat(size));
    let headers = format!("HTTP/1.1 200 OK\r\n{}\r\n", header(1 << 20));
    let announced = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", u64::MAX / 2);
    vec![
        lost("a megabyte of headers", Exchange::answer(headers), Unreadable),
        lost("headers without end", begun("HTTP/1.1 200 OK\r\n", header(1000)), Unreadable),
        lost("a header without end", begun("HTTP/1.1 200 OK\r\nX-Long: ", "x".repeat(1000)), Unreadable),
        lost("a body without end", begun("HTTP/1.1 200 OK\r\n\r\n", " ".repeat(1000)), TooLarge).hopeless(),
        lost("chunks without end", begun(CHUNKED, "1\r\n \r\n".repeat(1000)), TooLarge).hopeless(),
        lost("a length beyond all bounds", Exchange::answer(announced), TooLarge).hopeless(),
    ]
}

fn the_service_refuses() -> Vec<Row> {
    let refused = |code, headers, repeatable, change| {
        let exchange = Exchange::answer(error(code, headers));
        Row { fault: code, exchange, kind: Service, sent: Sent::Answered, repeatable, change, waits: Duration::ZERO }
    };
    vec![
        refused("RequestLimitExceeded", "", AGAIN, AGAIN).waits(1 + 2),
        refused("RequestLimitExceeded.UinLimitExceeded", "Retry-After: 4\r\n", AGAIN, AGAIN).waits(4 + 4),
        refused("RequestLimitExceeded.JobNumExceed", "", HOPELESS, HARM),
        refused("LimitExceeded", "", HOPELESS, HARM),
        refused("InternalError", "", HOPELESS, HARM),
        refused("ServiceUnavailable", "Retry-After: 4\r\n", AGAIN, HARM).waits(4 + 4),
        refused("AuthFailure.SignatureExpire", "", HOPELESS, HOPELESS),
        refused("AuthFailure.SignatureFailure", "", HOPELESS, HARM),
    ]
}

const HALF_A_HEAD: &str = "HTTP/1.1 200 OK\r\nContent-Le";
const HEAD: &str = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n";
const HALF_A_BODY: &str = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"Response\":{\"RequestId\":\"";
const CHUNKED: &str = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

#[tokio::test]
async fn each_fault_ends_calls_as_the_table_says() {
    for row in rows() {
        for (action, (attempts, stop)) in
            [(read(), row.repeatable), (create(r#"{"Zone":"z"}"#), row.repeatable), (change(), row.change)]
        {
            let shown = format!("{}: {}", row.fault, action.info.name);
            let server = Server::start(iter::repeat(row.exchange.clone())).await;
            let waits = Waits::default();
            let error = client(&server, &waits).send_raw(action).await.expect_err(&shown);

            assert_eq!((error.kind(), error.sent()), (row.kind, row.sent), "{shown}: {error}");
            assert_eq!((error.attempts().len(), error.stopped()), (attempts, Some(stop)), "{shown}: {error}");
            assert_eq!(server.requests().len(), attempts, "{shown}");
            let expected = if attempts > 1 { row.waits } else { Duration::ZERO };
            assert!(expected - waits.between(attempts) < Duration::from_millis(1), "{shown}: {waits:?}");
        }
    }
}

/// A fault that befalls a call once is over at its second attempt, where there is one.
#[tokio::test]
async fn what_may_be_sent_again_is_answered() {
    for row in rows() {
        for (action, (attempts, _)) in
            [(read(), row.repeatable), (create("{}"), row.repeatable), (change(), row.change)]
        {
            let server = Server::start([row.exchange.clone()]).await;
            let result = client(&server, &Waits::default()).send_raw(action).await;
            let expected = (attempts > 1, attempts.min(2));
            assert_eq!((result.is_ok(), server.requests().len()), expected, "{}: {result:?}", row.fault);
        }
    }
}

/// A connection that a fault befell is closed, and one that is whole is kept for the next call.
#[tokio::test]
async fn no_fault_leaves_a_connection_behind() {
    for row in rows() {
        let server = Server::start([row.exchange.clone()]).await;
        let client = client(&server, &Waits::default());
        let _ = client.send_raw(read()).await;
        server.has_open(1).await;
        client.send_raw(read()).await.unwrap();
        server.has_open(1).await;
    }
}

/// A client that waits for nothing, and notes how long it would have waited.
fn client(server: &Server, waits: &Waits) -> Client {
    let builder = server.builder().with_timeout(LIMIT).with_max_response_size(MAX_RESPONSE);
    builder.with_retry_policy(waits.clone()).with_random(|| u64::MAX).build().unwrap()
}

/// The policy that is followed where no other is given, without its waits.
#[derive(Clone, Debug, Default)]
struct Waits(Arc<Mutex<Vec<Duration>>>);

impl Waits {
    /// How long those between so many attempts are together.
    fn between(&self, attempts: usize) -> Duration {
        self.0.lock().unwrap()[..attempts - 1].iter().sum()
    }
}

impl RetryPolicy for Waits {
    fn max_attempts(&self) -> u32 {
        Backoff::default().max_attempts()
    }

    fn wait(&self, failed: &Failed<'_>, random: f64) -> Option<Duration> {
        let wait = Backoff::default().wait(failed, random)?;
        self.0.lock().unwrap().push(wait);
        Some(Duration::ZERO)
    }
}
