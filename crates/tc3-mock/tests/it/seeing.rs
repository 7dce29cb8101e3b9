//! What the mock shows of what came: pages of its log, text for people, and a stream of what happens.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use cfg_core::{DescribeTask, ModifyTaskRunStatus, TaskStatus};
use http::{Request, Response};
use serde_json::Value;
use tc3_mock::{Fault, Mock};

use crate::support::{at, builder, call, deliver, mock, raw, raw_of, send};

fn ask(mock: &Mock, path: &str, accept: &str) -> Response<Bytes> {
    deliver(mock, Request::get(path).header("Accept", accept).body(Bytes::new()).unwrap())
}

fn page(mock: &Mock, query: &str) -> Value {
    let response = ask(mock, &format!("/_mock/requests{query}"), "*/*");
    assert_eq!(response.status(), 200, "{query}");
    serde_json::from_slice(response.body()).unwrap()
}

/// Requests for two services: answered, synthesized and refused.
fn busy() -> Mock {
    let mock = mock();
    call(&mock, DescribeTask::new(1698)).unwrap();
    call(&mock, ModifyTaskRunStatus::new(1698, TaskStatus::RUNNING)).unwrap();
    send(&mock, raw(&mock, "DescribeTask", "{}"));
    send(&mock, raw_of(&mock, "autoscaling", "2018-04-19", "DescribeAccountLimits", "{}"));
    mock
}

#[test]
fn the_log_is_read_by_pages_and_filters() {
    let mock = busy();
    let actions = |query: &str| -> (u64, Vec<String>) {
        let page = page(&mock, query);
        let entries = page["requests"].as_array().unwrap();
        let actions = entries.iter().map(|entry| entry["action"].as_str().unwrap().to_owned());
        (page["total"].as_u64().unwrap(), actions.collect())
    };
    let all = ["DescribeTask", "ModifyTaskRunStatus", "DescribeTask", "DescribeAccountLimits"];
    for (query, total, expected) in [
        ("", 4, &all[..]),
        ("?offset=1&limit=2", 4, &all[1..3]),
        ("?offset=3&limit=2", 4, &all[3..]),
        ("?offset=9", 4, &[]),
        ("?limit=0", 4, &[]),
        ("?action=DescribeTask", 2, &["DescribeTask", "DescribeTask"]),
        ("?action=DescribeTask&offset=1", 2, &["DescribeTask"]),
        ("?service=cfg&verdict=answered", 2, &all[..2]),
        ("?verdict=refused", 1, &all[2..3]),
        ("?service=nobody", 0, &[]),
        ("?last=1", 4, &all[3..]),
        ("?last=9", 4, &all[..]),
        ("?last=0", 4, &[]),
        ("?action=DescribeTask&last=1", 2, &["DescribeTask"]),
    ] {
        let (found, actions) = actions(query);
        assert_eq!(
            (found, &actions[..]),
            (total, &expected.iter().map(ToString::to_string).collect::<Vec<_>>()[..]),
            "{query}"
        );
    }
    let page = page(&mock, "?offset=1&limit=2");
    assert_eq!((&page["offset"], &page["limit"]), (&1.into(), &2.into()));
    let id = page["requests"][1]["request_id"].as_str().unwrap();
    assert_eq!(actions(&format!("?request_id={id}")), (1, vec!["DescribeTask".to_owned()]));
    assert_eq!(actions("?service=as"), actions("?service=autoscaling"), "both names of a service are taken");
}

#[test]
fn what_a_query_cannot_mean_is_refused() {
    let mock = busy();
    for (query, part) in [
        ("?offset=-1", "offset is no whole number"),
        ("?limit=many", "limit is no whole number"),
        ("?verdict=right", "answered, remembered, synthesized, recorded, replayed, refused, replaced"),
        ("?format=xml", "json or text"),
        ("?page=1", "there is service, action"),
        ("?offset", "has no `=`"),
    ] {
        let response = ask(&mock, &format!("/_mock/requests{query}"), "*/*");
        assert_eq!(response.status(), 400, "{query}");
        assert!(String::from_utf8_lossy(response.body()).contains(part), "{query}: {response:?}");
    }
}

#[test]
fn text_is_for_people() {
    let mock = busy();
    for response in [ask(&mock, "/_mock/requests?format=text", "*/*"), ask(&mock, "/_mock/requests", "text/plain")] {
        assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
        let text = String::from_utf8(response.body().to_vec()).unwrap();
        assert!(
            text.starts_with("4 of 4 requests\n\n2023-11-14T22:13:20Z POST cfg DescribeTask answered 200 "),
            "{text}"
        );
        assert!(text.contains("\n    request: {\"TaskId\":1698}\n"), "{text}");
        assert!(text.contains("POST cfg DescribeTask refused MissingParameter 200 "), "{text}");
        assert!(!text.contains("SECRETEXAMPLE"), "{text}");
    }
    let mut wrong = raw(&mock, "DescribeTask", r#"{"TaskId":1698}"#);
    wrong.body = Bytes::from_static(br#"{"TaskId": 1698}"#).into();
    send(&mock, wrong);
    let response = ask(&mock, "/_mock/requests?format=text&offset=4", "*/*");
    let text = String::from_utf8(response.body().to_vec()).unwrap();
    assert!(text.contains("explanation: AuthFailure.SignatureFailure\n        cause: the body was changed"), "{text}");
}

#[test]
fn an_entry_says_how_it_was_answered_and_how_long_that_took() {
    let mock = busy();
    mock.fault(Fault::respond(502, "text/html", "gone")).unwrap();
    call(&mock, DescribeTask::new(1698)).unwrap_err();
    let entries = mock.requests();
    assert_eq!(entries[0].status, Some(200));
    assert!(entries[0].took < Duration::from_secs(10) && entries.iter().any(|entry| !entry.took.is_zero()));
    assert_eq!((entries[4].status, entries[4].faults.len()), (Some(502), 1));
}

/// A thousand wrong signatures of long queries take no more than the log may.
#[test]
fn explanations_stay_within_the_bound_of_the_log() {
    let mock = builder().with_max_log(256 * 1024).build().unwrap();
    let query = format!("TaskId=1698&X={}", "x".repeat(20_000));
    for _ in 0..100 {
        let request = Request::get(format!("/?{query}"))
            .header("Host", "cfg.tencentcloudapi.com")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-TC-Action", "DescribeTask")
            .header("X-TC-Version", "2021-08-20")
            .header("X-TC-Timestamp", "1700000000")
            .header(
                "Authorization",
                format!(
                    "TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2023-11-14/cfg/tc3_request, \
                     SignedHeaders=content-type;host, Signature={}",
                    "0".repeat(64)
                ),
            );
        deliver(&mock, request.body(Bytes::new()).unwrap());
    }
    let log = ask(&mock, "/_mock/requests", "*/*").into_body();
    assert!(
        log.len() <= 256 * 1024 && mock.requests().iter().all(|entry| entry.explanation.is_some()),
        "{}",
        log.len()
    );
}

#[test]
fn whoever_asked_for_it_is_told_of_each_request() {
    let lines = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&lines);
    let mock = builder().on_request(move |request| told.lock().unwrap().push(request.line())).build().unwrap();
    call(&mock, DescribeTask::new(1698)).unwrap();
    ask(&mock, "/_mock/health", "*/*");
    let lines = lines.lock().unwrap();
    assert!(lines.len() == 1 && lines[0].contains("POST cfg DescribeTask answered 200"), "{lines:?}");
}

/// A connection that watches.
struct Watcher {
    stream: BufReader<TcpStream>,
    /// In how many pieces it came so far.
    chunks: usize,
}

impl Watcher {
    fn new(mock: &Mock) -> Self {
        Self::with(mock, "")
    }

    fn with(mock: &Mock, query: &str) -> Self {
        let mut stream = TcpStream::connect(mock.addr().unwrap()).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        let head = format!("GET /_mock/events{query} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        stream.write_all(head.as_bytes()).unwrap();
        let mut watcher = Self { stream: BufReader::new(stream), chunks: 0 };
        let head: Vec<_> = std::iter::from_fn(|| watcher.line()).take_while(|line| !line.is_empty()).collect();
        assert!(
            head[0].ends_with("200 OK") && head.contains(&"content-type: text/event-stream".to_owned()),
            "{head:?}"
        );
        while watcher.line().unwrap() != ": what happens from now on" {}
        watcher
    }

    /// The next line, without what chunks add; none at the end.
    fn line(&mut self) -> Option<String> {
        let mut line = String::new();
        let read = self.stream.read_line(&mut line).unwrap();
        let is_length = |line: &str| !line.is_empty() && line.bytes().all(|byte| byte.is_ascii_hexdigit());
        self.chunks += usize::from(is_length(line.trim_end()));
        (read > 0).then(|| line.trim_end().to_owned())
    }

    /// The next event: its name, and what it holds.
    fn event(&mut self) -> (String, Value) {
        loop {
            let line = self.line().unwrap();
            if let Some(name) = line.strip_prefix("event: ") {
                let data = self.line().unwrap();
                return (name.to_owned(), serde_json::from_str(data.strip_prefix("data: ").unwrap()).unwrap());
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_watches_is_told_what_happens() {
    let mock = builder().start().await.unwrap();
    let mut watcher = Watcher::new(&mock);
    call(&mock, DescribeTask::new(1698)).unwrap();
    let (name, request) = watcher.event();
    assert_eq!(
        (name.as_str(), &request["action"], &request["verdict"]),
        ("request", &"DescribeTask".into(), &"answered".into())
    );
    mock.fault(Fault::error("InternalError", "later").times(1)).unwrap();
    call(&mock, DescribeTask::new(1698)).unwrap_err();
    assert_eq!(watcher.event().0, "fault");
    let (name, request) = watcher.event();
    assert_eq!((name.as_str(), &request["code"]), ("request", &"InternalError".into()));
    mock.clock().set(at(1_800_000_000));
    assert_eq!(
        watcher.event(),
        ("clock".to_owned(), serde_json::json!({"now": "2027-01-15T08:00:00Z", "frozen": false}))
    );
    mock.put_state(&mock.state().unwrap()).unwrap();
    assert_eq!(watcher.event().0, "state");
    mock.reset();
    assert_eq!(watcher.event().0, "reset");
}

/// Nobody waits for who does not read, and what they miss is counted.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_reads_slowly_is_told_how_much_was_dropped() {
    let mock = builder().start().await.unwrap();
    let mut watcher = Watcher::new(&mock);
    let count = 40_000;
    for _ in 0..count {
        mock.clock().set(at(1_800_000_000));
    }
    mock.reset();
    let (mut told, mut dropped) = (0, 0);
    loop {
        match watcher.event() {
            (name, _) if name == "clock" => told += 1,
            (name, data) if name == "dropped" => dropped += data["count"].as_u64().unwrap(),
            (name, _) if name == "reset" => break,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(told + dropped, count);
    assert!(dropped > 0, "nobody read");
}

/// What happens while a watcher rests is told at once, each and in its order.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_wants_to_wait_is_told_of_several_at_once() {
    let mock = builder().start().await.unwrap();
    let mut watcher = Watcher::with(&mock, "?every_ms=200");
    let times: Vec<_> = (0..50).map(|more| at(1_800_000_000 + more)).collect();
    times.iter().for_each(|time| mock.clock().set(*time));
    for time in times {
        assert_eq!(watcher.event().1["now"], time.to_string());
    }
    let chunks = watcher.chunks;
    assert!(chunks < 10, "50 events came in {chunks} pieces");
    for wrong in ["?every_ms=-1", "?every_ms=10001", "?every=1"] {
        let response = ask(&mock, &format!("/_mock/events{wrong}"), "*/*");
        assert_eq!(response.status(), 400, "{wrong}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn watching_ends_when_the_mock_stops() {
    let mock = builder().with_grace(Duration::from_secs(60)).start().await.unwrap();
    let mut watcher = Watcher::new(&mock);
    mock.stop().await;
    let rest: Vec<_> = std::iter::from_fn(|| watcher.line()).collect();
    assert!(rest.iter().all(|line| line.is_empty() || line == "0"), "{rest:?}");
}

#[test]
fn a_stream_of_events_needs_a_socket() {
    assert_eq!(ask(&mock(), "/_mock/events", "*/*").status(), 501);
}
