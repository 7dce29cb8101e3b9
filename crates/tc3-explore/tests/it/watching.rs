//! The mock, watched and told what to do: one in the Explorer, one elsewhere, one that has gone, and one that means no good.

use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

use serde_json::{Value, json};
use tc3_explore::Explorer;
use tc3_mock::{Mock, MockBuilder};

use crate::calls::call;
use crate::support::Visit;

const MARKUP: &str = "</td><script>window.ran=1</script>";

/// A window that watches.
struct Window(BufReader<TcpStream>);

impl Window {
    fn new(visit: &Visit) -> Self {
        let mut stream = TcpStream::connect(visit.explorer.address()).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        let head = format!("{}{}", visit.post_line("/-/mock/events"), visit.post_headers());
        stream.write_all(format!("{head}Content-Length: 2\r\n\r\n{{}}").as_bytes()).unwrap();
        Self(BufReader::new(stream))
    }

    /// The next batch. Between batches stand the lengths of chunks.
    fn batch(&mut self) -> Value {
        loop {
            let mut line = String::new();
            assert_ne!(self.0.read_line(&mut line).unwrap(), 0, "it ended");
            if line.starts_with('{') {
                return serde_json::from_str(&line).unwrap();
            }
        }
    }

    /// The next batch of which something is so.
    fn until(&mut self, is_so: impl Fn(&Value) -> bool) -> Value {
        loop {
            let batch = self.batch();
            if is_so(&batch) {
                return batch;
            }
        }
    }

    fn until_heard(&mut self) {
        self.until(|batch| batch.get("gone").is_none());
    }

    /// The next request that came to the mock.
    fn row(&mut self) -> Value {
        self.until(|batch| batch["rows"] != json!([]))["rows"][0].clone()
    }
}

/// Each of the two: a mock of the Explorer's own, and one elsewhere.
async fn visits() -> [(Visit, Option<Mock>); 2] {
    let elsewhere = Mock::builder().start().await.unwrap();
    let visit = Visit::of(Explorer::builder().with_endpoint(elsewhere.endpoint())).await;
    assert_eq!(visit.explorer.mock_url(), elsewhere.url());
    [(Visit::new().await, None), (visit, Some(elsewhere))]
}

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_to_the_mock_is_passed_on_wherever_it_runs() {
    for (visit, _mock) in visits().await {
        let mut windows = [Window::new(&visit), Window::new(&visit)];
        windows[0].until_heard();
        call(visit.explorer.mock_url(), "DescribeTask", "{\"TaskId\":1698}", "{\"TaskId\":1698}");
        for window in &mut windows {
            let row = window.row();
            let cells = row["cells"].as_array().unwrap();
            assert_eq!(
                (&cells[1], &cells[2], &cells[3], &cells[4]),
                (&json!("cfg"), &json!("DescribeTask"), &json!("✓ answered"), &json!("200"))
            );
            assert_eq!(row["tone"], "right");
        }
        visit.post("/-/mock/clock", &json!({"now": "2027-01-15T08:00:00Z", "frozen": true})).await;
        let batch = windows[1].until(|batch| batch.get("clock").is_some());
        assert_eq!(batch["clock"], json!({"now": "2027-01-15T08:00:00Z", "is_frozen": true}));
        visit.post("/-/mock/reset", &json!({})).await;
        windows[0].until(|batch| batch["happened"] == "reset");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_mock_is_heard_only_while_somebody_watches() {
    let (visit, mock) = visits().await.into_iter().nth(1).unwrap();
    for _ in 0..3 {
        // Whoever comes when all have left finds somebody who listens.
        let mut window = Window::new(&visit);
        window.until_heard();
        call(mock.as_ref().unwrap().url().as_str(), "DescribeTask", "{}", "{}");
        assert_eq!(window.row()["cells"][3], "✗ refused MissingParameter");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_signature_is_explained() {
    for (visit, _mock) in visits().await {
        call(visit.explorer.mock_url(), "DescribeTask", "{\"TaskId\":1698}", "{\"TaskId\": 1698}");
        let now = visit.get("/-/mock/now").await.json();
        let row = &now["requests"][0];
        assert_eq!(
            (&row["tone"], &row["cells"][3]),
            (&json!("wrong"), &json!("✗ refused AuthFailure.SignatureFailure"))
        );
        let path = row["path"].as_str().unwrap();
        let page = visit.get(path).await;
        assert!(
            page.text().contains("Why the signature is wrong") && page.text().contains("the body was changed"),
            "{}",
            page.text()
        );
        let detail = visit.get(&format!("{path}&form=json")).await.json();
        let why = &detail["why"];
        assert!(why["causes"][0].as_str().unwrap().contains("the body was changed"), "{why}");
        assert!(
            why["causes"].as_array().unwrap().last().unwrap().as_str().unwrap().contains("begin to differ in line"),
            "{why}"
        );
        let whose: Vec<_> =
            why["steps"][0]["rows"].as_array().unwrap().iter().map(|row| row["cells"][0].as_str().unwrap()).collect();
        assert_eq!(whose.iter().filter(|whose| **whose != "both").collect::<Vec<_>>(), [&"the mock", &"the client"]);
        assert!(!page.text().contains(tc3_mock::DEFAULT_SECRET_KEY));
    }
    let visit = Visit::new().await;
    assert!(visit.get("/-/mock/requests?id=none").await.text().contains("does not know this request"));
}

#[tokio::test(flavor = "multi_thread")]
async fn faults_are_ordered_seen_and_ended() {
    for (visit, _mock) in visits().await {
        let url = visit.explorer.mock_url().to_owned();
        let fault = json!({"match": {"service": "cfg"}, "times": 2, "fault": {"error": {"code": "InternalError", "message": MARKUP}}});
        assert_eq!(visit.post("/-/mock/faults", &fault).await.status, 200);
        assert!(call(&url, "DescribeTask", "{\"TaskId\":1698}", "{\"TaskId\":1698}").contains("InternalError"));
        let now = visit.get("/-/mock/now").await.json();
        let cells = now["faults"][0]["cells"].as_array().unwrap();
        assert_eq!((&cells[2], &cells[3], &cells[4]), (&json!("cfg"), &json!("times 2"), &json!("1 / 1")));
        let page = visit.get("/-/mock").await;
        assert!(
            !page.text().contains("<script>window") && page.text().contains("&lt;script&gt;window.ran"),
            "{}",
            page.text()
        );
        let wrong = visit.post("/-/mock/faults", &json!({"fault": {"delay_ms": -1}})).await;
        assert_eq!(wrong.status, 400);
        assert!(wrong.text().contains("expected an integer from 0"), "{}", wrong.text());
        for odd in ["x/../../reset", "?a", "fault-9"] {
            assert_eq!(visit.post("/-/mock/faults/end", &json!({"id": odd})).await.status, 400, "{odd}");
        }
        assert_eq!(visit.post("/-/mock/faults/end", &json!({"id": now["faults"][0]["key"]})).await.status, 200);
        assert_eq!(visit.get("/-/mock/now").await.json()["faults"], json!([]));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_remembered_is_shown_page_by_page() {
    for (visit, _mock) in visits().await {
        let create = json!({"TaskTitle": MARKUP, "TaskActionId": 1, "TaskInstances": ["ins-1"]}).to_string();
        for _ in 0..21 {
            call(visit.explorer.mock_url(), "CreateTaskFromAction", &create, &create);
        }
        let page = visit.get("/-/mock").await;
        let kind = "/-/mock/memory?kind=cfg%2F2021-08-20%2FTask&amp;offset=";
        assert!(page.text().contains(&format!("{kind}0")), "{}", page.text());
        let first = visit.get("/-/mock/memory?kind=cfg/2021-08-20/Task").await;
        assert!(first.text().contains("1 to 20 of 22") && first.text().contains(&format!("{kind}20")));
        assert!(first.text().contains("<a href=\"/-/life/cfg/2021-08-20/Task/1698\">1698</a>"), "{}", first.text());
        let second = visit.get("/-/mock/memory?kind=cfg/2021-08-20/Task&offset=20").await;
        assert!(second.text().contains("21 to 22 of 22") && second.text().contains("&lt;/td&gt;&lt;script&gt;"));
        assert!(!second.text().contains("<script>window"));
        assert_eq!(visit.get("/-/mock/memory?kind=nothing").await.status, 400);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn state_is_saved_loaded_and_reset() {
    for (visit, _mock) in visits().await {
        let (url, body) = (visit.explorer.mock_url().to_owned(), "{\"TaskId\":1698}");
        let fresh = visit.get("/-/mock/state").await;
        assert_eq!(fresh.header("content-disposition"), "attachment; filename=mock-state.json");
        assert!(call(&url, "DeleteTask", body, body).contains("RequestId"));
        assert!(call(&url, "DescribeTask", body, body).contains("ResourceNotFound"));
        assert_eq!(visit.post("/-/mock/state", &fresh.json()).await.status, 200);
        assert!(call(&url, "DescribeTask", body, body).contains("TaskTitle"));
        let wrong = visit.post("/-/mock/state", &json!({"a": MARKUP})).await;
        assert_eq!(wrong.status, 400);
        assert!(wrong.json()["problem"].as_str().unwrap().starts_with("The mock refuses that: "));
        call(&url, "DeleteTask", body, body);
        assert_eq!(visit.post("/-/mock/reset", &json!({})).await.status, 200);
        assert!(call(&url, "DescribeTask", body, body).contains("TaskTitle"));
        assert_eq!(visit.get("/-/mock/now").await.json()["requests"].as_array().unwrap().len(), 1);
    }
}

/// Each page is in the reader's language, and so is what there is to say of a request.
#[tokio::test(flavor = "multi_thread")]
async fn pages_about_the_mock_are_in_the_reader_s_language() {
    let visit = Visit::new().await;
    let cookie = format!("{}; tc3-explore-language=zh-CN", visit.cookie);
    let head = format!("GET /-/mock HTTP/1.1\r\nHost: {}\r\nCookie: {cookie}\r\n", visit.host());
    let page = visit.exchange(&head, b"").await;
    assert!(page.text().contains("模拟服务实况") && !page.text().contains("The mock, live"));
}

fn on(address: SocketAddr) -> MockBuilder {
    Mock::builder().with_address(address)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mock_that_has_gone_is_told_of_and_found_again() {
    let mock = Mock::builder().start().await.unwrap();
    let address = mock.addr().unwrap();
    let visit = Visit::of(Explorer::builder().with_endpoint(mock.endpoint())).await;
    let mut window = Window::new(&visit);
    window.until_heard();
    mock.stop().await;
    window.until(|batch| batch.get("gone").is_some());
    let page = visit.get("/-/mock").await;
    assert!(page.status == 200 && page.text().contains("The mock does not answer: "), "{}", page.text());
    for (path, body) in [("clock", json!({"frozen": true})), ("reset", json!({})), ("state", json!({}))] {
        let came = visit.post(&format!("/-/mock/{path}"), &body).await;
        assert!(came.status == 502 && came.text().contains("does not answer"), "{path}: {}", came.text());
    }
    assert_eq!(visit.get("/-/mock/state").await.status, 502);
    let again = on(address).start().await.unwrap();
    window.until_heard();
    call(&again.url(), "DescribeTask", "{}", "{}");
    assert_eq!(window.row()["cells"][2], "DescribeTask");
}

/// Something that says it is a mock, and answers all else by this.
fn no_mock(answer: impl Fn(&mut TcpStream, &str) + Send + Sync + 'static) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let answer = std::sync::Arc::new(answer);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let (mut stream, answer) = (stream.unwrap(), std::sync::Arc::clone(&answer));
            std::thread::spawn(move || {
                let mut line = String::new();
                let mut reader = BufReader::new(stream.try_clone().unwrap());
                reader.read_line(&mut line).unwrap();
                let mut other = String::new();
                while reader.read_line(&mut other).unwrap() > 2 {
                    other.clear();
                }
                match line.split(' ').nth(1).unwrap() {
                    "/_mock/health" => whole(&mut stream, br#"{"status":"ok"}"#),
                    path => answer(&mut stream, path),
                }
            });
        }
    });
    address
}

fn whole(stream: &mut TcpStream, body: &[u8]) {
    let head = format!("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {}\r\n\r\n", body.len());
    // Whoever has had enough goes away.
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body));
}

async fn visit_to(address: SocketAddr) -> Visit {
    let visit =
        Visit::of(Explorer::builder().with_endpoint(tc3::Endpoint::parse(&format!("http://{address}")).unwrap())).await;
    assert_eq!(visit.explorer.mock_url(), format!("http://{address}"));
    visit
}

const LARGE: usize = 50 * 1024 * 1024;

#[tokio::test(flavor = "multi_thread")]
async fn a_large_state_passes_and_a_large_answer_is_turned_away() {
    let visit = visit_to(no_mock(|stream, _| whole(stream, &vec![b' '; LARGE]))).await;
    let state = visit.get("/-/mock/state").await;
    assert_eq!((state.status, state.body.len()), (200, LARGE));
    for path in ["/-/mock", "/-/mock/now", "/-/mock/requests?id=1", "/-/mock/memory?kind=a"] {
        let came = visit.get(path).await;
        assert!(came.body.len() < 100_000 && came.text().contains("The mock does not answer: "), "{path}");
    }
}

/// What ends before its length is told from what is whole.
#[tokio::test(flavor = "multi_thread")]
async fn a_state_that_is_cut_off_is_not_taken_for_whole() {
    let cut = |stream: &mut TcpStream, _: &str| {
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"half\":").unwrap();
    };
    let visit = visit_to(no_mock(cut)).await;
    let state = visit.get("/-/mock/state").await;
    assert_eq!(state.header("content-length"), "1000");
    assert!(state.body.len() < 1000);
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_an_answer_is_it_is_text_and_nothing_breaks() {
    for body in [
        "not JSON".to_owned(),
        "null".to_owned(),
        format!("<html>{MARKUP}"),
        json!({"now": MARKUP, "frozen": true, "requests": [{"action": MARKUP, "verdict": MARKUP, "time": i64::MAX, "faults": [MARKUP], "request_id": MARKUP}],
            "faults": [{"id": MARKUP, "seen": 1, "applied": 1, "share": 1, "fault": {MARKUP: MARKUP}}],
            "bytes": 1, "kinds": [{"kind": MARKUP, "count": 1, "made": 1, "bytes": 1}],
            "total": 1, "offset": 0, "resources": [{"id": MARKUP, "made": true, "resource": {MARKUP: "\u{202E}"}}]}).to_string(),
    ] {
        let visit = visit_to(no_mock(move |stream, _| whole(stream, body.as_bytes()))).await;
        for path in ["/-/mock", "/-/mock/requests?id=1", "/-/mock/memory?kind=a"] {
            let page = visit.get(path).await;
            assert!(!page.text().contains("<script>window") || page.header("content-type") == "application/json", "{}", page.text());
        }
    }
}

/// Events without end, and without an end of each.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_stream_of_events_is_given_up() {
    let endless = |stream: &mut TcpStream, _: &str| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n");
        while stream.write_all(&[b'x'; 65_536]).is_ok() {}
        let _ = stream.read(&mut [0]);
    };
    let visit = visit_to(no_mock(endless)).await;
    let mut window = Window::new(&visit);
    let gone = window.until(|batch| batch.get("gone").is_some());
    assert!(gone["gone"].as_str().unwrap().contains("no events"), "{gone}");
}
