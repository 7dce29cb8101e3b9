//! What the mock spends is bounded, whatever comes, and others are served meanwhile.

use std::fmt::Write as _;
use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use cfg_core::{CreateTaskFromAction, DeleteTask, DescribeTaskList, ModifyTaskRunStatus, TaskStatus};
use http::Request;
use serde_json::Value;
use tc3_mock::{Mock, MockBuilder, Verdict};

use crate::socket::{connect, read};
use crate::support::{builder, call, code, deliver, envelope, message, refusal};

const HEALTH: &str = "GET /_mock/health HTTP/1.1\r\nHost: localhost\r\n\r\n";

fn open() -> MockBuilder {
    builder().without_auth()
}

/// The head of an unsigned request of CFG.
fn head(action: &str, more: &str, length: usize) -> String {
    format!(
        "POST / HTTP/1.1\r\nHost: cfg.tencentcloudapi.com\r\nContent-Type: application/json\r\nX-TC-Action: {action}\r\n\
         X-TC-Version: 2021-08-20\r\n{more}Content-Length: {length}\r\n\r\n"
    )
}

fn request(action: &str, body: &str) -> Vec<u8> {
    format!("{}{body}", head(action, "", body.len())).into_bytes()
}

fn post(service: &str, action: &str, body: String) -> Request<Bytes> {
    let request = Request::post("/").header("Host", format!("{service}.tencentcloudapi.com"));
    let request = request.header("Content-Type", "application/json").header("X-TC-Region", "ap-guangzhou");
    let request = request.header("X-TC-Action", action).header("X-TC-Version", "2021-08-20");
    request.body(body.into()).unwrap()
}

fn list_of(element: &str, count: usize) -> String {
    format!("[{}]", vec![element; count].join(","))
}

/// What is asked of a mock that listens, with the rest of the connection as one text.
fn exchange(mock: &Mock, request: &str) -> String {
    let mut stream = connect(mock.addr().unwrap());
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    // Where more was sent than was read, the connection may end with a reset behind the answer.
    let _ = stream.read_to_string(&mut answer);
    answer
}

fn status(mock: &Mock, request: &str) -> String {
    exchange(mock, request).split(' ').nth(1).unwrap_or("none").to_owned()
}

/// Sends the head of a request with a body, and waits until the mock wants the body.
fn begin(mock: &Mock, length: usize) -> TcpStream {
    let mut stream = connect(mock.addr().unwrap());
    stream.write_all(head("DescribeTask", "Expect: 100-continue\r\n", length).as_bytes()).unwrap();
    stream
}

fn continues(stream: &mut TcpStream) {
    let mut answer = [0; 25];
    stream.read_exact(&mut answer).unwrap();
    assert_eq!(&answer, b"HTTP/1.1 100 Continue\r\n\r\n");
}

/// Whether nothing has come yet.
fn is_silent(stream: &TcpStream) -> bool {
    stream.set_nonblocking(true).unwrap();
    let is_silent = matches!(stream.peek(&mut [0]), Err(error) if error.kind() == ErrorKind::WouldBlock);
    stream.set_nonblocking(false).unwrap();
    is_silent
}

#[test]
fn an_answer_repeats_few_of_many_elements() {
    let mock = open().build().unwrap();
    let body = format!(r#"{{"Instances": {}}}"#, list_of("{}", 50_000));
    let response = deliver(&mock, post("wedata", "KillScheduleInstances", body));
    envelope(&response);
    assert!(response.body().len() < 64 * 1024);
    assert_eq!(mock.requests()[0].request, None, "it is too long for the log");
}

#[test]
fn a_body_has_so_many_values() {
    let mock = open().build().unwrap();
    for element in ["{}", "null", "0", "\"\"", "[]"] {
        let body = format!(r#"{{"Instances": {}}}"#, list_of(element, 1_000_000));
        let response = deliver(&mock, post("wedata", "KillScheduleInstances", body));
        assert_eq!(code(&response), "RequestSizeLimitExceeded", "{element}");
    }
    let text = list_of("0", 1_000_000);
    let body = format!(r#"{{"TaskId": 1698, "Status": 1002, "Summary": "{text}"}}"#);
    let response = deliver(&mock, post("cfg", "ModifyTaskRunStatus", body));
    assert_eq!(code(&response), "none", "a text is one value, whatever stands in it");
}

#[test]
fn a_refusal_lists_the_first_of_many_violations() {
    let mock = open().build().unwrap();
    let body = format!(r#"{{"TaskActionId": 1, "TaskInstances": {}}}"#, list_of("null", 50_000));
    let response = deliver(&mock, post("cfg", "CreateTaskFromAction", body));
    assert_eq!(code(&response), "InvalidParameter");
    let message = message(&response);
    assert!(message.starts_with("TaskInstances.0 ") && message.len() < 5_000, "{message}");
    let Verdict::Refused { message: logged, .. } = &mock.requests()[0].verdict else { panic!("it is refused") };
    assert_eq!(*logged, message);

    let body = format!(r#"{{"TaskId": 1698, "{}": 1}}"#, "x".repeat(1_000_000));
    let response = deliver(&mock, post("cfg", "DescribeTask", body));
    assert_eq!(code(&response), "UnknownParameter");
    assert!(response.body().len() < 5_000);
}

#[test]
fn many_tags_are_looked_for_at_once() {
    let mock = open().build().unwrap();
    let mut tags = String::new();
    for number in 0..20_000 {
        let comma = if number == 0 { "" } else { "," };
        write!(tags, r#"{comma}{{"TagKey": "k{number}", "TagValue": "v"}}"#).unwrap();
    }
    let body = format!(r#"{{"TaskActionId": 1, "TaskInstances": ["ins-1"], "TaskTags": [{tags}]}}"#);
    assert_eq!(code(&deliver(&mock, post("cfg", "CreateTaskFromAction", body))), "none");
    let total = |key: &str| {
        let wanted = list_of(&format!(r#"{{"TagKey": "{key}", "TagValue": "v"}}"#), 40_000);
        let body = format!(r#"{{"Limit": 10, "Offset": 0, "Tags": {wanted}}}"#);
        envelope(&deliver(&mock, post("cfg", "DescribeTaskList", body)))["Total"].as_u64().unwrap()
    };
    assert_eq!((total("k19999"), total("k20000")), (1, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_head_that_is_too_large_is_refused() {
    let mock = open().start().await.unwrap();
    let long = "a".repeat(390_000);
    assert_eq!(status(&mock, &format!("GET /{long} HTTP/1.1\r\nHost: h\r\n\r\n")), "431");
    assert_eq!(status(&mock, &format!("POST / HTTP/1.1\r\nHost: h\r\nContent-Type: {long}\r\n\r\n")), "431");
    assert!(mock.requests().is_empty());
    // The largest query fits.
    let query = format!("/?TaskId=1698&X={}", "a".repeat(32_000));
    let head = "Host: cfg.tencentcloudapi.com\r\nX-TC-Action: DescribeTask\r\nX-TC-Version: 2021-08-20";
    let answer = exchange(&mock, &format!("GET {query} HTTP/1.1\r\n{head}\r\nConnection: close\r\n\r\n"));
    assert!(answer.contains("UnknownParameter"), "{answer}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn few_long_heads_come_at_once() {
    // Two of these may be long.
    let mock = open().with_max_connections(32).start().await.unwrap();
    let mut coming: Vec<_> = (0..3).map(|_| connect(mock.addr().unwrap())).collect();
    for stream in &mut coming {
        let _ = stream.write_all(format!("GET /{} HTTP/1.1\r\n", "a".repeat(20_000)).as_bytes());
    }
    while coming.iter().all(is_silent) {
        tokio::task::yield_now().await;
    }
    coming.retain(is_silent);
    assert_eq!(coming.len(), 2, "one was hung up on");
    for stream in &mut coming {
        stream.write_all(b"Host: h\r\n\r\n").unwrap();
        assert!(read(stream).contains("InvalidParameter"));
    }
    assert_eq!(status(&mock, &HEALTH.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")), "200");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_log_is_bounded_in_bytes_and_read_in_parts() {
    const MAX: usize = 200_000;

    let mock = open().with_max_log(MAX).start().await.unwrap();
    let long = "a".repeat(20_000);
    for number in 0..500 {
        let request = Request::post(format!("/{long}")).header("X-TC-Action", &long).header("Host", &long);
        let request = request.header("X-TC-Version", number.to_string()).header("Content-Type", &long);
        deliver(&mock, request.body(Bytes::new()).unwrap());
    }
    let kept = mock.requests();
    assert!((100..500).contains(&kept.len()), "{}", kept.len());
    assert!(kept.iter().map(|entry| format!("{entry:?}").len()).sum::<usize>() < 2 * MAX);
    assert_eq!(kept.last().unwrap().version, "499", "the newest are kept");

    let answer = exchange(&mock, "GET /_mock/requests HTTP/1.0\r\nHost: localhost\r\n\r\n");
    let listed: Value = serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap();
    let versions = |entries: &Value| -> Vec<String> {
        entries.as_array().unwrap().iter().map(|entry| entry["version"].as_str().unwrap().to_owned()).collect()
    };
    let expected: Vec<_> = kept.iter().map(|entry| entry.version.clone()).collect();
    assert_eq!(versions(&listed["requests"]), expected);

    mock.reset();
    let answer = exchange(&mock, "GET /_mock/requests HTTP/1.0\r\nHost: localhost\r\n\r\n");
    assert!(answer.ends_with(r#"{"total":0,"offset":0,"limit":null,"requests":[]}"#), "{answer}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_never_reads_is_given_up() {
    let mock = open().with_patience(Duration::from_millis(300)).start().await.unwrap();
    let instances = list_of(r#""ins-0000000a""#, 2_000);
    let body = format!(r#"{{"TaskActionId": 1, "TaskInstances": {instances}}}"#);
    assert_eq!(code(&deliver(&mock, post("cfg", "CreateTaskFromAction", body))), "none");
    let mut stream = connect(mock.addr().unwrap());
    stream.set_write_timeout(Some(Duration::from_secs(20))).unwrap();
    let request = request("DescribeTask", r#"{"TaskId": 1699}"#);
    // It asks on and on: first the system's buffers are full, then the connection is cut.
    let cut = loop {
        if let Err(error) = stream.write_all(&request) {
            break error;
        }
    };
    assert!(matches!(cut.kind(), ErrorKind::ConnectionReset | ErrorKind::BrokenPipe), "{cut}");
}

#[test]
fn there_is_room_for_so_many_tasks() {
    let create = || CreateTaskFromAction::new(1_u64, vec!["ins-0000000a".to_owned()]);
    let mock = open().with_max_tasks(3).build().unwrap();
    call(&mock, create()).unwrap();
    call(&mock, create()).unwrap();
    assert_eq!(refusal(&mock, create()), "LimitExceeded");
    call(&mock, DeleteTask::new(1699)).unwrap();
    call(&mock, create()).unwrap();
    mock.reset();
    call(&mock, create()).unwrap();
}

#[test]
fn there_is_room_for_so_many_bytes_of_tasks() {
    let titled = |length| CreateTaskFromAction::new(1_u64, vec!["ins-1".to_owned()]).task_title("x".repeat(length));
    let mock = open().with_max_world(100_000).build().unwrap();
    assert_eq!(refusal(&mock, titled(100_000)), "LimitExceeded");
    call(&mock, titled(50_000)).unwrap();
    assert_eq!(refusal(&mock, titled(50_000)), "LimitExceeded");
    let summed_up = |length| {
        let finish = ModifyTaskRunStatus::new(1698, TaskStatus::FINISHED).is_expect(true);
        finish.issue("none").summary("x".repeat(length))
    };
    assert_eq!(refusal(&mock, summed_up(50_000)), "LimitExceeded");
    call(&mock, summed_up(10)).unwrap();
    call(&mock, DeleteTask::new(1699)).unwrap();
    call(&mock, titled(50_000)).unwrap();

    // Many small things take more than their texts.
    let many = vec!["i".to_owned(); 100_000];
    assert_eq!(refusal(&open().build().unwrap(), CreateTaskFromAction::new(1_u64, many)), "LimitExceeded");
    let more = vec!["i".to_owned(); 200_000];
    assert_eq!(refusal(&open().build().unwrap(), CreateTaskFromAction::new(1_u64, more)), "LimitExceeded");
}

#[test]
fn an_answer_is_bounded() {
    let mock = open().build().unwrap();
    for _ in 0..3 {
        let create = CreateTaskFromAction::new(1_u64, vec!["ins-1".to_owned()]);
        call(&mock, create.task_description("x".repeat(5_000_000))).unwrap();
    }
    assert_eq!(refusal(&mock, DescribeTaskList::new(10, 0)), "ResponseSizeLimitExceeded");
    assert_eq!(call(&mock, DescribeTaskList::new(2, 0)).unwrap().task_list.len(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_waits_for_room_and_small_ones_do_not() {
    let mock = open().with_max_body(1_000_000).with_max_bodies(1_000_000).start().await.unwrap();
    let mut first = begin(&mock, 900_000);
    continues(&mut first);
    first.write_all(b"{").unwrap();
    let mut second = begin(&mock, 900_000);

    let mut small = connect(mock.addr().unwrap());
    small.write_all(&request("DescribeTask", r#"{"TaskId": 1698}"#)).unwrap();
    assert!(read(&mut small).contains(r#""TaskId":1698"#));
    small.write_all(HEALTH.as_bytes()).unwrap();
    assert_eq!(read(&mut small), r#"{"status":"ok"}"#);
    assert!(is_silent(&second), "there is no room for it");

    drop(first);
    continues(&mut second);
    second.write_all(format!(r#"{{"TaskId": 1698{}}}"#, " ".repeat(900_000 - 16)).as_bytes()).unwrap();
    assert!(read(&mut second).contains(r#""TaskId":1698"#));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_of_unknown_length_is_bounded_too() {
    let mock = open().with_max_body(200_000).start().await.unwrap();
    for (blanks, expected) in [(1, "none"), (100_000, "none"), (300_000, "RequestSizeLimitExceeded")] {
        let head = head("DescribeTask", "Connection: close\r\n", 0);
        let head = head.replace("Content-Length: 0", "Transfer-Encoding: chunked");
        let body = format!(r#"{{"TaskId": 1698{}}}"#, " ".repeat(blanks));
        let answer = exchange(&mock, &format!("{head}{:x}\r\n{body}\r\n0\r\n\r\n", body.len()));
        let envelope: Value = serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap();
        assert_eq!(envelope["Response"]["Error"]["Code"].as_str().unwrap_or("none"), expected);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_that_does_not_come_is_given_up() {
    let mock = open().with_patience(Duration::from_millis(50)).start().await.unwrap();
    let mut stream = connect(mock.addr().unwrap());
    stream.write_all(head("DescribeTask", "", 900_000).as_bytes()).unwrap();
    assert!(read(&mut stream).contains("did not come in time"));
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn so_many_connections_are_served_and_others_wait() {
    let mock = open().with_max_connections(2).start().await.unwrap();
    let mut served: Vec<_> = (0..2).map(|_| connect(mock.addr().unwrap())).collect();
    for stream in &mut served {
        stream.write_all(HEALTH.as_bytes()).unwrap();
        read(stream);
    }
    let mut waiting = connect(mock.addr().unwrap());
    waiting.write_all(HEALTH.as_bytes()).unwrap();
    served[0].write_all(HEALTH.as_bytes()).unwrap();
    read(&mut served[0]);
    assert!(is_silent(&waiting));
    served.pop();
    assert_eq!(read(&mut waiting), r#"{"status":"ok"}"#);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_under_way_is_answered_when_it_stops() {
    let mock = open().with_grace(Duration::from_secs(20)).start().await.unwrap();
    let address = mock.addr().unwrap();
    let mut stream = begin(&mock, 16);
    continues(&mut stream);
    let stopping = tokio::spawn(mock.stop());
    while TcpStream::connect(address).is_ok() {
        tokio::task::yield_now().await;
    }
    assert!(!stopping.is_finished());
    stream.write_all(br#"{"TaskId": 1698}"#).unwrap();
    assert!(read(&mut stream).contains(r#""TaskId":1698"#));
    stopping.await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_answered_in_time_is_cut_off_when_it_stops() {
    let mock = open().with_grace(Duration::from_millis(50)).start().await.unwrap();
    let mut stream = begin(&mock, 16);
    continues(&mut stream);
    mock.stop().await;
    assert_eq!(stream.read(&mut [0]).unwrap_or(0), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_no_service_would_get_is_refused() {
    let mock = open().start().await.unwrap();
    let ended = "Connection: close\r\n\r\n";
    assert_eq!(status(&mock, &format!("GET / HTTP/1.1\r\n{ended}")), "400");
    assert_eq!(status(&mock, &format!("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n{ended}")), "400");
    assert_eq!(status(&mock, &format!("CONNECT a:443 HTTP/1.1\r\nHost: a:443\r\n{ended}")), "405");
    assert!(mock.requests().is_empty());
    for path in ["/v2", "/_mock", "//"] {
        let head = head("DescribeTask", "Connection: close\r\n", 16).replacen("POST /", &format!("POST {path}"), 1);
        let answer = exchange(&mock, &format!("{head}{{\"TaskId\": 1698}}"));
        assert!(answer.contains(r#""Code":"InvalidParameter""#) && answer.contains(path), "{answer}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_control_api_answers_whom_it_knows() {
    let mock = open().with_host("mock.test").start().await.unwrap();
    let own = mock.addr().unwrap().to_string();
    let ask = |method: &str, command: &str, headers: &str| {
        status(&mock, &format!("{method} /_mock/{command} HTTP/1.1\r\n{headers}Connection: close\r\n\r\n"))
    };
    for host in ["localhost", "LOCALHOST:1", "127.0.0.1", "127.9.9.9:80", "[::1]:1", "mock.test:80", "Mock.Test", &own]
    {
        assert_eq!(ask("GET", "health", &format!("Host: {host}\r\n")), "200", "{host}");
    }
    for host in ["example.com", "localhost.example.com", "192.168.0.1", "[::2]", "127.0.0.1.example.com", ""] {
        for command in ["health", "requests", "reset"] {
            assert_eq!(ask("GET", command, &format!("Host: {host}\r\n")), "403", "{host}");
        }
    }
    let from = |origin: &str| ask("GET", "requests", &format!("Host: {own}\r\nOrigin: {origin}\r\n"));
    assert_eq!(from(&mock.url()), "200");
    for origin in ["null", "http://example.com", "http://localhost:1", &format!("https://{own}")] {
        assert_eq!(from(origin), "403", "{origin}");
    }
    let reset = |headers: &str| ask("POST", "reset", &format!("Host: localhost\r\nContent-Length: 0\r\n{headers}"));
    assert_eq!(reset(""), "415");
    assert_eq!(reset("Content-Type: text/plain\r\n"), "415");
    assert_eq!(reset("Content-Type: application/json; charset=utf-8\r\n"), "200");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_that_is_not_loopback_is_warned_of() {
    let warnings = Arc::new(Mutex::new(Vec::new()));
    for (address, expected) in [("127.0.0.1:0", 0), ("0.0.0.0:0", 1)] {
        let told = Arc::clone(&warnings);
        let tell = move |warning: &str| told.lock().unwrap().push(warning.to_owned());
        let mock = open().with_address(address.parse().unwrap()).on_warning(tell).start().await.unwrap();
        assert!(mock.url().starts_with("http://127.0.0.1:"), "{}", mock.url());
        assert_eq!(status(&mock, &HEALTH.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")), "200");
        assert_eq!(warnings.lock().unwrap().len(), expected, "{warnings:?}");
    }
    assert!(warnings.lock().unwrap()[0].contains("not loopback"));
}
