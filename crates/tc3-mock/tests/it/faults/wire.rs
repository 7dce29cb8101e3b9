//! Each kind over a socket, byte by byte, and the world after it.

use std::io::{ErrorKind, Read, Write};
use std::time::Duration;

use cfg_core::{CreateTaskFromAction, DescribeTask, ModifyTaskRunStatus, TaskStatus};
use serde_json::Value;
use tc3::{Action, Record};
use tc3_mock::{Fault, Mock, Reset, Verdict};

use crate::socket::{bytes, connect, read, signed, start};
use crate::support::{CONSOLE_NOW, builder, call, describe};

/// What came on a connection, and how it ended: none for in order.
struct Came {
    head: String,
    body: Vec<u8>,
    end: Option<ErrorKind>,
}

impl Came {
    fn announced(&self) -> usize {
        let length = self.head.to_ascii_lowercase().split("content-length: ").nth(1).map(str::to_owned).unwrap();
        length.lines().next().unwrap().parse().unwrap()
    }
}

/// Asks for task 1698 to run.
fn run(mock: &Mock) -> Came {
    ask(mock, ModifyTaskRunStatus::new(1698, TaskStatus::RUNNING))
}

/// Sends a request on a connection of its own that ends with the answer.
fn ask<A: Action + Record>(mock: &Mock, action: A) -> Came {
    let mut request = signed(&mock.url(), mock.credential(), action);
    request.headers.push(("Connection".into(), "close".to_owned()));
    let mut stream = connect(mock.addr().unwrap());
    stream.write_all(&bytes(&request)).unwrap();
    let mut came = Vec::new();
    let end = stream.read_to_end(&mut came).err().map(|error| error.kind());
    let head = came.windows(4).position(|window| window == b"\r\n\r\n").map_or(came.len(), |at| at + 4);
    let body = came.split_off(head);
    Came { head: String::from_utf8(came).unwrap(), body, end }
}

async fn with(fault: Fault) -> Mock {
    let mock = start().await;
    mock.fault(fault.on_action::<ModifyTaskRunStatus>()).unwrap();
    mock
}

/// Whether the request was carried out, and what the log says of it.
fn afterwards(mock: &Mock) -> (bool, Verdict) {
    let entry = mock.requests().remove(0);
    assert_eq!((entry.action.as_str(), &entry.faults[..]), ("ModifyTaskRunStatus", &["fault-1".to_owned()][..]));
    (describe(mock, 1698).task_status == TaskStatus::RUNNING, entry.verdict)
}

fn envelope(came: &Came) -> Value {
    assert_eq!((came.body.len(), came.end), (came.announced(), None));
    serde_json::from_slice::<Value>(&came.body).unwrap()["Response"].take()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_error_is_answered_and_nothing_done() {
    let mock = with(Fault::error("InternalError.Tester", "try \"later\"")).await;
    let came = run(&mock);
    let answer = envelope(&came);
    assert!(came.head.starts_with("HTTP/1.1 200 "), "{}", came.head);
    assert_eq!(answer["Error"]["Code"], "InternalError.Tester");
    assert_eq!(answer["Error"]["Message"], "try \"later\"");
    assert_eq!(answer["RequestId"], "00000000-0000-4000-8000-000000000001");
    let refused = Verdict::Refused { code: "InternalError.Tester".to_owned(), message: "try \"later\"".to_owned() };
    assert_eq!(afterwards(&mock), (false, refused));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn beyond_a_rate_nothing_is_done() {
    let mock = with(Fault::rate_per_second(0)).await;
    let answer = envelope(&run(&mock));
    assert_eq!(answer["Error"]["Code"], "RequestLimitExceeded");
    let (is_done, verdict) = afterwards(&mock);
    assert!(!is_done && matches!(verdict, Verdict::Refused { .. }), "{verdict:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_response_stands_in_place_of_the_answer() {
    let mock = with(Fault::respond(502, "text/html", "<h1>Bad Gateway</h1>")).await;
    let came = run(&mock);
    assert!(came.head.starts_with("HTTP/1.1 502 "), "{}", came.head);
    assert!(came.head.to_ascii_lowercase().contains("content-type: text/html\r\n"), "{}", came.head);
    assert_eq!((came.body.as_slice(), came.end), (&b"<h1>Bad Gateway</h1>"[..], None));
    assert_eq!(afterwards(&mock), (false, Verdict::Replaced));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reset_before_does_nothing() {
    let mock = with(Fault::reset(Reset::Before)).await;
    let came = run(&mock);
    assert_eq!((came.head.as_str(), came.end), ("", Some(ErrorKind::ConnectionReset)));
    assert_eq!(afterwards(&mock), (false, Verdict::Replaced));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reset_in_place_of_the_headers_is_done_first() {
    let mock = with(Fault::reset(Reset::Headers)).await;
    let came = run(&mock);
    assert_eq!((came.head.as_str(), came.end), ("", Some(ErrorKind::ConnectionReset)));
    assert_eq!(afterwards(&mock), (true, Verdict::Answered));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reset_within_the_body_is_done_first() {
    let mock = with(Fault::reset(Reset::Body)).await;
    let came = run(&mock);
    assert!(came.head.starts_with("HTTP/1.1 200 "), "{}", came.head);
    assert_eq!((came.body.len(), came.end), (came.announced() / 2, Some(ErrorKind::ConnectionReset)));
    assert!(came.body.starts_with(br#"{"Response":{"#));
    assert_eq!(afterwards(&mock), (true, Verdict::Answered));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_truncated_answer_is_done_first_and_announces_its_whole_length() {
    let whole = run(&start().await).announced();
    for length in [0, 1, whole - 1] {
        let mock = with(Fault::truncate_at(length)).await;
        let came = run(&mock);
        assert!(came.head.starts_with("HTTP/1.1 200 "), "{}", came.head);
        assert_eq!((came.announced(), came.body.len(), came.end), (whole, length, None), "it ends in order");
        assert_eq!(afterwards(&mock), (true, Verdict::Answered));
    }
    for length in [whole, whole + 1, 1_000_000] {
        let mock = with(Fault::truncate_at(length)).await;
        assert!(envelope(&run(&mock))["Error"].is_null(), "a shorter one is whole");
        assert_eq!(afterwards(&mock), (true, Verdict::Answered));
    }
}

/// More than the system takes over at once, so that it waits for the client to read.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_long_answer_is_written_to_where_it_is_cut() {
    const LENGTH: usize = 7_000_000;

    let mock = start().await;
    let task = CreateTaskFromAction::new(1_u64, vec!["ins-0000000a".to_owned()]).task_title("x".repeat(LENGTH));
    let id = call(&mock, task).unwrap().task_id.cast_signed();
    mock.fault(Fault::truncate_at(LENGTH)).unwrap();
    let came = ask(&mock, DescribeTask::new(id));
    assert!(came.announced() > LENGTH);
    assert_eq!((came.body.len(), came.end), (LENGTH, None));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn garbage_comes_in_place_of_the_answer_and_is_the_same_for_a_seed() {
    let garbage = async |seed, length| {
        let mock = builder().with_seed(seed).start().await.unwrap();
        mock.fault(Fault::garbage(length).on_action::<ModifyTaskRunStatus>()).unwrap();
        let came = run(&mock);
        assert!(came.head.starts_with("HTTP/1.1 200 "), "{}", came.head);
        assert!(came.head.to_ascii_lowercase().contains("content-type: application/json\r\n"), "{}", came.head);
        assert_eq!((came.body.len(), came.announced(), came.end), (length, length, None));
        assert_eq!(afterwards(&mock), (true, Verdict::Answered));
        came.body
    };
    assert_eq!(garbage(1, 1000).await, garbage(1, 1000).await);
    assert_ne!(garbage(1, 1000).await, garbage(2, 1000).await);
    garbage(1, 0).await;
    garbage(1, 1_000_000).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_signature_is_judged_by_another_clock() {
    for seconds in [301, -301, i64::MAX, i64::MIN] {
        let mock = with(Fault::clock_skew(seconds)).await;
        assert_eq!(envelope(&run(&mock))["Error"]["Code"], "AuthFailure.SignatureExpire", "{seconds}");
        assert!(!afterwards(&mock).0);
    }
    let mock = with(Fault::clock_skew(-300)).await;
    assert!(envelope(&run(&mock))["Error"].is_null());
    assert_eq!(describe(&mock, 1698).task_start_time.as_deref(), Some(CONSOLE_NOW), "only the signature");
}

/// A connection that was cut is gone; others go on, and the next one is answered.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn others_are_served_on() {
    let mock = start().await;
    let request = signed(&mock.url(), mock.credential(), DescribeTask::new(1698));
    let mut other = connect(mock.addr().unwrap());
    other.write_all(&bytes(&request)).unwrap();
    assert!(read(&mut other).contains(r#""TaskId":1698"#));
    mock.fault(Fault::reset(Reset::Headers).times(1)).unwrap();
    assert_eq!(run(&mock).end, Some(ErrorKind::ConnectionReset));
    other.write_all(&bytes(&request)).unwrap();
    assert!(read(&mut other).contains(r#""TaskId":1698"#));
    assert!(envelope(&run(&mock))["Error"].is_null());
}

/// The only connection that the mock serves is taken by a request that is delayed, and free again once its client has left.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_delay_ends_when_its_client_leaves() {
    let mock = builder().with_max_connections(1).start().await.unwrap();
    let delay = mock.fault(Fault::delay(Duration::from_secs(24 * 3600)).times(1)).unwrap();
    let request = signed(&mock.url(), mock.credential(), ModifyTaskRunStatus::new(1698, TaskStatus::RUNNING));
    let mut stream = connect(mock.addr().unwrap());
    stream.write_all(&bytes(&request)).unwrap();
    while delay.applied() == 0 {
        tokio::task::yield_now().await;
    }
    drop(stream);
    let came = ask(&mock, DescribeTask::new(1698));
    assert!(envelope(&came)["Error"].is_null());
    assert_eq!(describe(&mock, 1698).task_status, TaskStatus::NOT_STARTED);
}

/// There is room for 32 MiB of answers, and each takes its room until it is written.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_long_list_gives_its_room_back() {
    let mock = start().await;
    mock.fault(Fault::respond(200, "text/plain", vec![b'x'; 1_000_000])).unwrap();
    let mut stream = connect(mock.addr().unwrap());
    for _ in 0..40 {
        stream.write_all(b"GET /_mock/faults HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        assert!(read(&mut stream).len() > 1_000_000);
    }
}
