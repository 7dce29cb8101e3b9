//! HTTP/2 at the same port: by prior knowledge, as clients speak it in the clear.

use std::time::{Duration, Instant};

use bytes::Bytes;
use cfg_core::DescribeTask;
use h2::client::{ResponseFuture, SendRequest};
use h2::{RecvStream, SendStream};
use http::{Request, Response, StatusCode};
use serde_json::Value;
use tc3_mock::{Fault, Mock, MockBuilder, Reset};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::socket::signed;
use crate::support::{NOW, builder};

/// Longer than any wait here; a test that takes it has failed.
const LONG: Duration = Duration::from_secs(20);

/// A connection, and the task that drives it, which ends with it.
struct Client {
    requests: SendRequest<Bytes>,
    driver: JoinHandle<Result<(), h2::Error>>,
    authority: String,
}

impl Client {
    async fn of(mock: &Mock) -> Self {
        let stream = TcpStream::connect(mock.addr().unwrap()).await.unwrap();
        let (requests, connection) = h2::client::handshake(stream).await.unwrap();
        let authority = mock.addr().unwrap().to_string();
        Self { requests: requests.ready().await.unwrap(), driver: tokio::spawn(connection), authority }
    }

    /// A request to this path, for the host that was connected to.
    fn to(&self, method: &str, path: &str) -> http::request::Builder {
        Request::builder().method(method).uri(format!("http://{}{path}", self.authority))
    }

    /// An unsigned request of CFG with a body that is still to come.
    async fn begin(&mut self, action: &str) -> (ResponseFuture, SendStream<Bytes>) {
        let request = self.to("POST", "/").header("Content-Type", "application/json").header("X-TC-Action", action);
        let request = request.header("X-TC-Version", "2021-08-20").body(()).unwrap();
        self.requests.clone().ready().await.unwrap().send_request(request, false).unwrap()
    }

    async fn ask(&mut self, action: &str, body: &str) -> Value {
        let (response, mut stream) = self.begin(action).await;
        stream.send_data(Bytes::copy_from_slice(body.as_bytes()), true).unwrap();
        whole(response).await
    }

    /// When the connection ended.
    async fn ended(self) -> Duration {
        let begun = Instant::now();
        drop(self.requests);
        // It is given up in time; how, does not matter.
        let _ = timeout(LONG, self.driver).await.unwrap().unwrap();
        begun.elapsed()
    }
}

/// The `Response` of an answer.
async fn whole(response: ResponseFuture) -> Value {
    let response = timeout(LONG, response).await.unwrap().unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    let mut envelope: Value = serde_json::from_slice(&body(response).await.unwrap()).unwrap();
    envelope["Response"].take()
}

async fn body(response: Response<RecvStream>) -> Result<Vec<u8>, h2::Error> {
    let (mut stream, mut body) = (response.into_body(), Vec::new());
    while let Some(data) = timeout(LONG, stream.data()).await.unwrap() {
        let data = data?;
        stream.flow_control().release_capacity(data.len()).unwrap();
        body.extend_from_slice(&data);
    }
    Ok(body)
}

fn open() -> MockBuilder {
    builder().without_auth()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_signed_request_is_answered_and_its_authority_is_the_host() {
    let mock = builder().strict().start().await.unwrap();
    let mut client = Client::of(&mock).await;
    let signed = signed(&mock.url(), mock.credential(), DescribeTask::new(1698));
    let mut request = client.to("POST", "/");
    for (name, value) in signed.headers.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("host")) {
        request = request.header(name.as_ref(), value);
    }
    let (response, mut stream) = client.requests.send_request(request.body(()).unwrap(), false).unwrap();
    stream.send_data(signed.body.as_bytes().unwrap().clone(), true).unwrap();
    assert_eq!(whole(response).await["Task"]["TaskId"], 1698);
    let [entry] = &mock.requests()[..] else { panic!("it was one request") };
    assert_eq!((entry.host.as_str(), entry.time.seconds()), (client.authority.as_str(), NOW));

    let health = client.to("GET", "/_mock/health").body(()).unwrap();
    let (response, _) = client.requests.send_request(health, true).unwrap();
    assert_eq!(body(response.await.unwrap()).await.unwrap(), br#"{"status":"ok"}"#);
    let two = client.to("GET", "/_mock/health").header("Host", "localhost").body(()).unwrap();
    let (response, _) = client.requests.send_request(two, true).unwrap();
    assert_eq!(response.await.unwrap().status(), StatusCode::BAD_REQUEST, "it names two hosts");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn requests_of_one_connection_do_not_wait_for_each_other() {
    let mock = open().start().await.unwrap();
    let mut client = Client::of(&mock).await;
    let (slow, mut stream) = client.begin("DescribeTask").await;
    for _ in 0..50 {
        assert_eq!(client.ask("DescribeTask", r#"{"TaskId": 1698}"#).await["Task"]["TaskId"], 1698);
    }
    stream.send_data(Bytes::from_static(br#"{"TaskId": 1698}"#), true).unwrap();
    assert_eq!(whole(slow).await["Task"]["TaskId"], 1698);
    assert_eq!(client.requests.current_max_send_streams(), 100);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn bodies_and_heads_are_bounded_here_too() {
    let mock = open().with_max_body(200_000).with_patience(Duration::from_secs(2)).start().await.unwrap();
    let mut client = Client::of(&mock).await;
    let large = format!(r#"{{"TaskId": 1698{}}}"#, " ".repeat(150_000));
    assert_eq!(client.ask("DescribeTask", &large).await["Task"]["TaskId"], 1698);
    let larger = format!(r#"{{"TaskId": 1698{}}}"#, " ".repeat(300_000));
    assert_eq!(client.ask("DescribeTask", &larger).await["Error"]["Code"], "RequestSizeLimitExceeded");

    let (response, stream) = client.begin("DescribeTask").await;
    let told = whole(response).await["Error"]["Message"].to_string();
    assert!(told.contains("did not come in time"), "{told}");
    drop(stream);

    let long = client.to("GET", "/").header("X-Long", "a".repeat(100_000)).body(()).unwrap();
    let (response, _) = client.requests.send_request(long, true).unwrap();
    assert_eq!(response.await.unwrap().status(), StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE);
    assert_eq!(client.ask("DescribeTask", r#"{"TaskId": 1698}"#).await["Task"]["TaskId"], 1698, "it goes on");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_asks_nothing_is_given_up() {
    let mock = open().with_patience(Duration::from_secs(1)).start().await.unwrap();
    let mut client = Client::of(&mock).await;
    client.ask("DescribeTask", r#"{"TaskId": 1698}"#).await;
    // The client keeps its side open.
    let requests = client.requests.clone();
    let took = client.ended().await;
    assert!(took >= Duration::from_millis(500), "{took:?}");
    drop(requests);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_does_not_read_on_is_given_up() {
    let mock = open().with_patience(Duration::from_secs(1)).start().await.unwrap();
    let mut client = Client::of(&mock).await;
    let instances = vec![r#""ins-0000000a""#; 2_000].join(",");
    let body = format!(r#"{{"TaskActionId": 1, "TaskInstances": [{instances}]}}"#);
    let made = client.ask("CreateTaskFromAction", &body).await;
    assert_eq!(made["TaskId"], 1699, "{made}");
    let (response, mut stream) = client.begin("DescribeTask").await;
    stream.send_data(Bytes::from_static(br#"{"TaskId": 1699}"#), true).unwrap();
    let unread = response.await.unwrap().into_body();
    // It asks on, so that it is not idle.
    let mut asking = client.requests.clone();
    let health = client.to("GET", "/_mock/health");
    let health = health.body(()).unwrap();
    let asks = tokio::spawn(async move {
        while let Ok((response, _)) = asking.send_request(health.clone(), true) {
            if response.await.is_err() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
            match asking.ready().await {
                Ok(ready) => asking = ready,
                Err(_) => break,
            }
        }
    });
    client.ended().await;
    timeout(LONG, asks).await.unwrap().unwrap();
    drop(unread);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn faults_end_the_connection_here_too() {
    let mock = open().start().await.unwrap();
    for (fault, is_begun) in [
        (Fault::reset(Reset::Before), false),
        (Fault::reset(Reset::Headers), false),
        (Fault::reset(Reset::Body), true),
        (Fault::truncate_at(10), true),
    ] {
        let fault = mock.fault(fault).unwrap();
        let mut client = Client::of(&mock).await;
        let (response, mut stream) = client.begin("DescribeTask").await;
        stream.send_data(Bytes::from_static(br#"{"TaskId": 1698}"#), true).unwrap();
        match timeout(LONG, response).await.unwrap() {
            Ok(response) => {
                assert!(is_begun);
                assert!(body(response).await.is_err(), "it does not come whole");
            }
            Err(_) => assert!(!is_begun),
        }
        client.ended().await;
        fault.end();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_under_way_is_answered_when_it_stops() {
    let mock = open().with_grace(LONG).start().await.unwrap();
    let mut client = Client::of(&mock).await;
    let (response, mut stream) = client.begin("DescribeTask").await;
    // It is there when one behind it is answered.
    client.ask("DescribeTask", r#"{"TaskId": 1698}"#).await;
    let stopping = tokio::spawn(mock.stop());
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(!stopping.is_finished());
    stream.send_data(Bytes::from_static(br#"{"TaskId": 1698}"#), true).unwrap();
    assert_eq!(whole(response).await["Task"]["TaskId"], 1698);
    timeout(LONG, stopping).await.unwrap().unwrap();
    client.ended().await;
}

/// Of connections of HTTP/2 there are few: each carries many requests.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn so_many_connections_are_of_it() {
    // Two of these.
    let mock = open().with_max_connections(32).start().await.unwrap();
    let mut clients = [Client::of(&mock).await, Client::of(&mock).await];
    for client in &mut clients {
        assert_eq!(client.ask("DescribeTask", r#"{"TaskId": 1698}"#).await["Task"]["TaskId"], 1698);
    }
    let stream = TcpStream::connect(mock.addr().unwrap()).await.unwrap();
    let (_requests, connection) = h2::client::handshake(stream).await.unwrap();
    // It is closed in time; how, does not matter.
    let _ = timeout(LONG, connection).await.unwrap();
    for client in &mut clients {
        assert_eq!(client.ask("DescribeTask", r#"{"TaskId": 1698}"#).await["Task"]["TaskId"], 1698, "it goes on");
    }
}
