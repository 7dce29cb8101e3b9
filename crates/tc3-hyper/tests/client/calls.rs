//! What goes out: the action, the client's settings, the call's own, the signature.

use std::cell::RefCell;
use std::io;
use std::num::NonZeroU32;
use std::time::Duration;

use tc3::pages::{PageStart, Paging};
use tc3::{
    Action, ActionInfo, Call, Credential, Effect, Endpoint, ErrorKind, Number, Place, RawAction, Record, RegionUse,
    Rule, RuleKind, Sent, Shape, Timestamp, Viewer,
};
use tc3_hyper::{Client, Pacing};
use tracing_subscriber::fmt::format::FmtSpan;

use crate::hosts::{Fault, Hosts};
use crate::script::{Script, Step};
use crate::server::{REQUEST_ID, SECRET_KEY, Server, TOKEN, credential, envelope, look};

/// An action as the generator writes one, with a member large enough to be noticed in a future.
#[derive(Clone, Default)]
pub(crate) struct ReadShelf {
    shelf: i64,
    _ballast: [[u64; 32]; 32],
}

#[derive(Clone, Debug, Default)]
pub(crate) struct ReadShelfResponse {
    pub(crate) title: Option<String>,
    books: Vec<String>,
}

static REQUEST: Shape = Shape {
    name: "ReadShelf",
    members: &["Shelf"],
    required: &["Shelf"],
    rules: &[Rule::new(
        RuleKind::Range { member: "Shelf", min: None, max: Some(Number::Int(5)) },
        "The upper shelves are out of reach.",
    )
    .warning()],
    ..Shape::EMPTY
};
static RESPONSE: Shape = Shape { name: "ReadShelfResponse", members: &["Title", "Books"], ..Shape::EMPTY };

impl Record for ReadShelf {
    fn shape(&self) -> &'static Shape {
        &REQUEST
    }
    fn show<'a>(&'a self, viewer: Viewer<'_, 'a>) {
        viewer.see(&[self.shelf.view()]);
    }
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Place> {
        (index == 0).then_some(&mut self.shelf as _)
    }
}

impl Record for ReadShelfResponse {
    fn shape(&self) -> &'static Shape {
        &RESPONSE
    }
    fn show<'a>(&'a self, viewer: Viewer<'_, 'a>) {
        viewer.see(&[self.title.view(), self.books.view()]);
    }
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Place> {
        Some(match index {
            0 => &mut self.title,
            1 => &mut self.books,
            _ => return None,
        })
    }
}

impl Action for ReadShelf {
    type Response = ReadShelfResponse;
    const INFO: ActionInfo<'static> = ActionInfo {
        service: "library",
        version: "2024-01-01",
        name: "ReadShelf",
        region: RegionUse::Needed,
        effect: Effect::Read,
        ..ActionInfo::EMPTY
    };
}

pub(crate) fn read_shelf() -> ReadShelf {
    ReadShelf { shelf: 7, ..ReadShelf::default() }
}

#[tokio::test]
async fn a_typed_action_goes_out_signed_and_comes_back_typed() {
    let server = Server::start().await;
    let client = server
        .builder()
        .with_region("ap-guangzhou")
        .with_language("en-US")
        .with_request_client("shelves_1")
        .with_clock(|| Timestamp::from_unix(1_551_113_065).unwrap())
        .build()
        .unwrap();
    let (answer, request) =
        tokio::join!(client.send(read_shelf()), server.answer_once(envelope(r#""Title":"Poems","#)));

    let answer = answer.unwrap();
    assert_eq!(answer.request_id, REQUEST_ID);
    assert_eq!(answer.response.title.as_deref(), Some("Poems"));

    assert_eq!(request.line, "POST / HTTP/1.1");
    assert_eq!(request.body, r#"{"Shelf":7}"#);
    for (name, value) in [
        ("Host", server.host().as_str()),
        ("Content-Type", "application/json"),
        ("X-TC-Action", "ReadShelf"),
        ("X-TC-Version", "2024-01-01"),
        ("X-TC-Timestamp", "1551113065"),
        ("X-TC-Region", "ap-guangzhou"),
        ("X-TC-Language", "en-US"),
        ("X-TC-RequestClient", "shelves_1"),
        ("X-TC-Token", TOKEN),
    ] {
        assert_eq!(request.header(name), Some(value), "{name}");
    }
    let scope = "TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2019-02-25/library/tc3_request, ";
    assert!(request.header("Authorization").unwrap().starts_with(scope), "{request:?}");
}

#[tokio::test]
async fn what_a_call_says_goes_before_what_the_client_says() {
    let (server, other) = (Server::start().await, Server::start().await);
    let client = server.builder().with_region("ap-guangzhou").with_language("en-US").build().unwrap();
    let call = Call::new(look())
        .with_endpoint(other.endpoint())
        .with_region("ap-shanghai")
        .with_language("zh-CN")
        .with_header("X-Trace", "42");
    let (answer, request) = tokio::join!(client.send_raw(call), other.answer_once(envelope("")));
    answer.unwrap();
    for (name, value) in [("X-TC-Region", "ap-shanghai"), ("X-TC-Language", "zh-CN"), ("X-Trace", "42")] {
        assert_eq!(request.header(name), Some(value));
    }
}

/// Nothing listens at port 1: had anything been sent, the error would be of kind `Connect`.
#[tokio::test]
async fn what_must_not_be_sent_is_refused_before() {
    let builder = || Client::builder().with_endpoint(Endpoint::parse("http://127.0.0.1:1").unwrap());
    let client = builder().with_credential(credential()).build().unwrap();
    let elsewhere = Endpoint::parse("http://192.0.2.1").unwrap();
    let stranger = builder().build().unwrap();
    let refused = [
        (ErrorKind::Invalid, client.send(read_shelf()).await.err()),
        (ErrorKind::Setup, client.send(Call::new(read_shelf()).with_region("")).await.err()),
        (ErrorKind::Setup, client.send_raw(Call::new(look()).with_endpoint(elsewhere)).await.err()),
        (ErrorKind::Unencodable, client.send_raw(RawAction::new("cfg", "2021-08-20", "Look", "[]")).await.err()),
        (ErrorKind::Credential, stranger.send_raw(look()).await.err()),
    ];
    for (kind, error) in refused {
        let error = error.unwrap();
        assert_eq!((error.kind(), error.sent()), (kind, Sent::NotSent), "{error}");
        assert!(!error.action().is_empty(), "{error}");
    }
}

#[tokio::test]
async fn an_action_that_takes_no_signature_needs_no_credential() {
    let server = Server::start().await;
    let client = Client::builder().with_endpoint(server.endpoint()).build().unwrap();
    let call = client.send_raw(look().without_signature());
    let (answer, request) = tokio::join!(call, server.answer_once(envelope("")));
    answer.unwrap();
    assert_eq!(request.header("Authorization"), Some("SKIP"));
}

#[test]
fn a_future_is_small_however_large_the_request() {
    let client = Client::builder().build().unwrap();
    assert!(size_of::<ReadShelf>() > 4096);
    let future = client.send(read_shelf());
    assert!(size_of_val(&future) <= 64, "{} bytes", size_of_val(&future));
    let future = client.send_raw(look());
    assert!(size_of_val(&future) <= 1536, "{} bytes", size_of_val(&future));
}

#[test]
fn clients_and_calls_go_from_thread_to_thread() {
    fn travels(_: &(impl Send + Sync)) {}
    fn moves(_: &impl Send) {}
    let client = Client::builder().build().unwrap();
    travels(&client.clone());
    moves(&client.send(read_shelf()));
    moves(&client.send_raw(look()));
}

thread_local! {
    /// Everything that any crate logs on this thread, and so in this test, at the finest level.
    static LOG: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

struct Log;

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LOG.with_borrow_mut(|log| log.write(bytes))
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn a_call_is_logged_without_secrets_and_bodies() {
    // For the whole process: one for this thread alone is not asked about events that other tests met first.
    let log = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false).with_writer(|| Log);
    log.with_span_events(FmtSpan::CLOSE).init();

    let server = Server::start().await;
    let client = server.client();
    let (answer, _) =
        tokio::join!(client.send_raw(look()), server.answer_once(envelope(r#""Title":"in the answer","#)));
    answer.unwrap();
    let refusal = envelope(r#""Error":{"Code":"FailedOperation","Message":"in the message"},"#);
    let (refused, _) = tokio::join!(client.send_raw(look()), server.answer_once(refusal));
    refused.unwrap_err();

    let call = Call::new(read_shelf()).with_region("ap-guangzhou");
    let (warned, _) = tokio::join!(client.send(call), server.answer_once(envelope("")));
    warned.unwrap();

    // What is not sent is a call all the same.
    client.send(read_shelf()).await.unwrap_err();
    let astray = Call::new(look()).with_endpoint(Endpoint::parse("cvm.tencentcloudapi.com").unwrap());
    Client::builder().build().unwrap().send_raw(astray).await.unwrap_err();

    let log = String::from_utf8(LOG.take()).unwrap();
    let (closed, ours): (Vec<_>, Vec<_>) =
        log.lines().filter(|line| line.contains(" tc3_hyper")).partition(|line| line.contains(" close "));
    check_spans(&closed, &server);
    let [answered, failed, warned, _, invalid, astray, unsigned] = ours[..] else { panic!("{ours:?}") };
    for (line, parts) in [
        (invalid, ["DEBUG", "library ReadShelf", "kind=Invalid", "duration="]),
        (unsigned, ["DEBUG", "cfg DescribeTask", "kind=Credential", "duration="]),
    ] {
        for part in parts {
            assert!(line.contains(part), "{part} is not in {line}");
        }
        assert!(!line.contains("host="), "{line}");
    }
    for line in [answered, failed] {
        for part in ["DEBUG", "cfg DescribeTask", &server.host(), REQUEST_ID, "duration="] {
            assert!(line.contains(part), "{part} is not in {line}");
        }
    }
    assert!(answered.contains("status=200"), "{answered}");
    assert!(failed.contains("FailedOperation"), "{failed}");
    for part in ["WARN", "library ReadShelf", "Shelf must be at most 5", "out of reach"] {
        assert!(warned.contains(part), "{part} is not in {warned}");
    }
    for part in ["WARN", "cfg DescribeTask", "a host of another product", "cvm.tencentcloudapi.com", "product=\"cvm\""]
    {
        assert!(astray.contains(part), "{part} is not in {astray}");
    }
    // Of the request the member's name: its number may be in a port or a duration.
    for secret in [SECRET_KEY, TOKEN, "TC3-HMAC-SHA256", "TaskId", "in the answer", "in the message"] {
        assert!(!log.contains(secret), "{secret} is in the log");
    }
    check_lists().await;
    check_ways_and_turns().await;
}

/// A list that may not be whole is told once, and one that is whole is not.
async fn check_lists() {
    let paging = Paging { total: Some(&["Total"]), ..Paging::new(PageStart::Offset(&["Offset"]), &["Tasks"]) };
    for (second, warnings) in [(r#""Tasks":[2],"Total":2,"#, 0), (r#""Tasks":[],"Total":2,"#, 1)] {
        let pages = [r#""Tasks":[1],"Total":2,"#, second].map(Step::envelope);
        let mut items = Script::new(pages).client().raw_items(look().with_effect(Effect::Read), paging);
        while items.next().await.is_some() {}
        let log = String::from_utf8(LOG.take()).unwrap();
        let warned: Vec<_> = log.lines().filter(|line| line.contains(" WARN tc3_hyper")).collect();
        assert_eq!(warned.len(), warnings, "{log}");
        let said = "the list ended after 1 items, and is said to have 2 action=cfg DescribeTask";
        assert!(warned.iter().all(|line| line.contains(said)), "{warned:#?}");
    }
}

/// Where a breaker sent each attempt, and how long it waited for its turn.
async fn check_ways_and_turns() {
    tokio::time::pause();
    let hosts = Hosts::default();
    let [primary, backup] = ["primary.example", "backup.example"].map(|host| Endpoint::parse(host).unwrap());
    let builder = hosts.builder().with_endpoint(primary).with_backup(backup);
    let client = builder.with_pacing(Pacing::per_second(NonZeroU32::MIN)).build().unwrap();
    hosts.let_host("primary.example", Some(Fault::Refuses));
    hosts.after(&client, 6).await;
    tokio::time::advance(Duration::from_secs(60)).await;
    hosts.after(&client, 1).await;

    let log = String::from_utf8(LOG.take()).unwrap();
    let attempts: Vec<_> = log.lines().filter(|line| line.contains("attempt{") && line.contains(" close ")).collect();
    let ways = ["primary", "primary", "primary", "primary", "primary", "backup", "trial"];
    assert_eq!(attempts.len(), ways.len(), "{attempts:#?}");
    for (line, way) in attempts.iter().zip(ways) {
        assert!(line.contains(&format!("tencentcloud.way=\"{way}\"")), "{way} is not in {line}");
    }
    assert!(attempts[5].contains("server.address=\"backup.example\""), "{}", attempts[5]);
    let turns: Vec<_> = log.lines().filter(|line| line.contains("its turn came")).collect();
    assert_eq!(turns.len(), 5, "{turns:#?}");
    assert!(turns.iter().all(|line| line.contains("cfg DescribeTask") && line.contains("waited=1")), "{turns:#?}");
}

/// A span for each call and, within it, one for each attempt; of what was not sent there is no attempt.
fn check_spans(closed: &[&str], server: &Server) {
    let (attempts, calls): (Vec<&str>, Vec<&str>) = closed.iter().partition(|line| line.contains("attempt{"));
    assert_eq!((attempts.len(), calls.len()), (3, 5), "{closed:#?}");
    let (name, port) = server.host().rsplit_once(':').map(|(name, port)| (name.to_owned(), port.to_owned())).unwrap();
    for part in [
        r#"call{otel.name=cfg DescribeTask otel.kind="client" rpc.system="tencentcloud" rpc.service="cfg""#,
        r#"rpc.method="DescribeTask""#,
        r#"http.request.method="POST""#,
        "http.response.status_code=200",
        &format!(r#"server.address="{name}" server.port={port}"#),
        &format!(r#"tencentcloud.request_id="{REQUEST_ID}""#),
    ] {
        assert!(attempts.iter().take(2).all(|line| line.contains(part)), "{part} is not in {attempts:#?}");
    }
    assert!(!attempts[0].contains("error.type") && !attempts[0].contains("resend_count"), "{attempts:#?}");
    for (line, part) in [
        (attempts[1], r#"error.type="FailedOperation""#),
        (calls[1], r#"error.type="FailedOperation""#),
        (calls[3], r#"error.type="Invalid""#),
        (calls[4], r#"error.type="Credential""#),
    ] {
        assert!(line.contains(part), "{part} is not in {line}");
    }
}

#[test]
fn debug_shows_settings_and_no_secret() {
    let builder = Client::builder()
        .with_credential(Credential::new("AKIDEXAMPLE", SECRET_KEY).unwrap().with_token(TOKEN).unwrap())
        .with_region("ap-guangzhou")
        .with_timeout(Duration::from_secs(5));
    let shown = format!("{builder:?} {:?}", builder_to_client());
    for part in ["AKIDEXAMPLE", "ap-guangzhou", "5s"] {
        assert_eq!(shown.matches(part).count(), 2, "{shown}");
    }
    for secret in [SECRET_KEY, TOKEN] {
        assert!(!shown.contains(secret), "{shown}");
    }

    fn builder_to_client() -> Client {
        Client::builder()
            .with_credential(credential())
            .with_region("ap-guangzhou")
            .with_timeout(Duration::from_secs(5))
            .build()
            .unwrap()
    }
}

#[tokio::test]
async fn what_is_made_of_an_answer_has_a_limit() {
    let server = Server::start().await;
    let books = envelope(&format!(r#""Books":[{}],"#, [r#""b""#; 1000].join(",")));
    let call = || Call::new(read_shelf()).with_region("ap-guangzhou");
    let client = server.client();
    let (answer, _) = tokio::join!(client.send(call()), server.answer_once(&books));
    assert_eq!(answer.unwrap().books.len(), 1000);
    let client = server.builder().with_max_decoded_size(10_000).build().unwrap();
    let (answer, _) = tokio::join!(client.send(call()), server.answer_once(&books));
    let error = answer.unwrap_err();
    assert_eq!(
        (error.kind(), error.sent(), error.request_id()),
        (ErrorKind::TooLarge, Sent::Answered, Some(REQUEST_ID))
    );
    assert!(error.to_string().contains("with_max_decoded_size"), "{error}");
    let (answer, _) = tokio::join!(client.send_raw(look()), server.answer_once(&books));
    assert!(answer.is_ok(), "text is not made into anything");
}
