//! The mock behind a socket.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::thread;
use std::time::Duration;

use cfg_core::{CreateTaskFromAction, DescribeTaskList};
use serde_json::Value;
use tc3::{Action, Call, CallOptions, Endpoint, HttpRequest, RawAction, Record, Reply, Signer, Timestamp};
use tc3_mock::Mock;

use crate::support::{NOW, at, builder, call};

/// Writes a request as it stands on the wire.
pub(crate) fn bytes(request: &HttpRequest) -> Vec<u8> {
    let mut head = format!("{} {} HTTP/1.1\r\n", request.method.as_str(), request.path_and_query);
    for (name, value) in &request.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    let body = request.body.as_bytes().unwrap();
    head.push_str(&format!("Content-Length: {}\r\n\r\n", body.len()));
    [head.as_bytes(), body].concat()
}

pub(crate) fn connect(address: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream
}

/// Reads one answer, and leaves the connection open.
pub(crate) fn read(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    let mut byte = [0];
    while !answer.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte).unwrap();
        answer.push(byte[0]);
    }
    let head = String::from_utf8(answer).unwrap().to_ascii_lowercase();
    assert!(head.contains("content-type: application/json"), "{head}");
    let length = head.split("content-length: ").nth(1).unwrap().lines().next().unwrap().parse().unwrap();
    let mut body = vec![0; length];
    stream.read_exact(&mut body).unwrap();
    String::from_utf8(body).unwrap()
}

pub(crate) fn signed<A: Action + Record>(url: &str, credential: &tc3::Credential, action: A) -> HttpRequest {
    let call = Call::new(action).with_endpoint(Endpoint::parse(url).unwrap());
    call.prepare().unwrap().sign(&Signer::new(credential.clone()), at(NOW)).unwrap()
}

pub(crate) async fn start() -> Mock {
    builder().start().await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_listens_on_a_free_port_of_loopback() {
    let (one, two) = (start().await, start().await);
    let address = one.addr().unwrap();
    assert!(address.ip().is_loopback());
    assert_ne!(one.addr(), two.addr());
    assert_eq!(one.url(), format!("http://127.0.0.1:{}", address.port()));
    assert_eq!(builder().build().unwrap().addr(), None);

    let taken = Mock::builder().with_address(address).start().await.unwrap_err();
    assert_eq!(taken.kind(), tc3::ErrorKind::Setup);
    assert!(taken.to_string().contains(&address.to_string()), "{taken}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_carries_many_requests_and_the_transport_leads_to_the_same_world() {
    let mock = start().await;
    let mut stream = connect(mock.addr().unwrap());
    for number in 1..=3 {
        let request = CreateTaskFromAction::new(1_u64, vec!["ins-0000000a".to_owned()]);
        stream.write_all(&bytes(&signed(&mock.url(), mock.credential(), request))).unwrap();
        let body = read(&mut stream);
        let reply = Reply::new(200, body.as_bytes());
        assert_eq!(tc3::decode::<CreateTaskFromAction>(&reply).unwrap().task_id, 1698 + number);
    }
    assert_eq!(call(&mock, DescribeTaskList::new(10, 0)).unwrap().total, 4);
}

/// As a client sends it that takes an endpoint with a scheme for a host.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_host_with_a_scheme_is_taken() {
    let mock = start().await;
    let host = mock.url();
    let body = r#"{"TaskId": 1698}"#;
    let mut authorization = String::new();
    let to_sign = tc3::ToSign {
        method: tc3::Method::Post,
        query: "",
        content_type: "application/json",
        host: &host,
        headers: &[],
        payload: tc3::Payload::Signed(body.as_bytes()),
        service: "cfg",
    };
    Signer::new(mock.credential().clone()).sign(&to_sign, at(NOW), &mut authorization).unwrap();
    let mut stream = connect(mock.addr().unwrap());
    let request = format!(
        "POST / HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nX-TC-Action: DescribeTask\r\n\
         X-TC-Version: 2021-08-20\r\nX-TC-Timestamp: {NOW}\r\nAuthorization: {authorization}\r\n\
         Content-Length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).unwrap();
    assert!(read(&mut stream).contains(r#""TaskId":1698"#));
}

/// An action without behaviour, read page by page as a client would.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn instances_are_read_page_by_page() {
    let mock = start().await;
    let mut stream = connect(mock.addr().unwrap());
    let mut page = |action: &str, body: String| {
        let options = CallOptions::default().with_endpoint(mock.endpoint());
        let options = options.with_region("ap-shanghai");
        let request = tc3::prepare_raw(&RawAction::new("cvm", "2017-03-12", action, body), &options).unwrap();
        let request = request.sign(&Signer::new(mock.credential().clone()), at(NOW)).unwrap();
        stream.write_all(&bytes(&request)).unwrap();
        serde_json::from_str::<Value>(&read(&mut stream)).unwrap()["Response"].take()
    };
    let mut ids = BTreeSet::new();
    let total = loop {
        let answer = page("DescribeInstances", format!(r#"{{"Offset": {}, "Limit": 4}}"#, ids.len()));
        let instances = answer["InstanceSet"].as_array().unwrap();
        ids.extend(instances.iter().map(|instance| instance["InstanceId"].as_str().unwrap().to_owned()));
        assert!(instances.iter().all(|instance| instance["Placement"]["Zone"].as_str().unwrap().contains("shanghai")));
        if instances.len() < 4 {
            break answer["TotalCount"].as_u64().unwrap();
        }
    };
    assert_eq!(ids.len() as u64, total, "each came once");
    let zones = page("DescribeZones", "{}".to_owned());
    assert_eq!(zones["TotalCount"], zones["ZoneSet"].as_array().unwrap().len());
    assert_eq!(zones["ZoneSet"][0]["Zone"], "ap-shanghai-1");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_clients_at_once_get_answers_of_their_own() {
    const CALLS: usize = 100;

    let mock = start().await;
    let clients: Vec<_> = (0..2)
        .map(|_| {
            let (url, address, credential) = (mock.url(), mock.addr().unwrap(), mock.credential().clone());
            thread::spawn(move || {
                let mut stream = connect(address);
                let mut seen = Vec::new();
                for _ in 0..CALLS {
                    let request = CreateTaskFromAction::new(1_u64, vec!["ins-0000000a".to_owned()]);
                    stream.write_all(&bytes(&signed(&url, &credential, request))).unwrap();
                    let body = read(&mut stream);
                    let reply = Reply::new(200, body.as_bytes());
                    let answer = tc3::decode::<CreateTaskFromAction>(&reply).unwrap();
                    seen.push((answer.task_id, answer.request_id));
                }
                seen
            })
        })
        .collect();
    let mut seen: Vec<_> = clients.into_iter().flat_map(|client| client.join().unwrap()).collect();
    seen.sort();
    let ids: Vec<_> = seen.iter().map(|(id, _)| *id).collect();
    assert_eq!(ids, (1699..1699 + 2 * CALLS as u64).collect::<Vec<_>>(), "no task twice, none lost");
    seen.sort_by(|one, two| one.1.cmp(&two.1));
    seen.dedup_by(|one, two| one.1 == two.1);
    assert_eq!(seen.len(), 2 * CALLS, "no request id twice");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_stops_when_it_is_dropped() {
    let mock = start().await;
    let address = mock.addr().unwrap();
    let mut idle = connect(address);
    idle.write_all(b"GET /_mock/health HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    assert_eq!(read(&mut idle), r#"{"status":"ok"}"#);
    drop(mock);
    let mut rest = Vec::new();
    assert_eq!(idle.read_to_end(&mut rest).unwrap(), 0, "idle connections are closed");
    // The listener goes with its task, which ends on a thread of its own.
    let is_gone = |_| {
        thread::sleep(Duration::from_millis(10));
        TcpStream::connect(address).is_err()
    };
    assert!((0..500).any(is_gone), "nobody listens any more");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_that_is_too_large_gets_its_envelope() {
    let mock = start().await;
    let mut stream = connect(mock.addr().unwrap());
    let length = 11 * 1024 * 1024;
    let head = format!(
        "POST / HTTP/1.1\r\nHost: cfg.tencentcloudapi.com\r\nContent-Type: application/json\r\n\
         X-TC-Action: DescribeTask\r\nX-TC-Version: 2021-08-20\r\nContent-Length: {length}\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(&vec![b' '; length]).unwrap();
    let body = read(&mut stream);
    assert!(body.contains(r#""Code":"RequestSizeLimitExceeded""#), "{body}");
    assert_eq!(mock.requests()[0].action, "DescribeTask", "it is logged too");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_that_break_or_babble_hurt_nobody() {
    let mock = start().await;
    let address = mock.addr().unwrap();
    for rubbish in [
        &b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"[..],
        b"hello\r\n\r\n",
        b"POST / HTTP/1.1\r\n",
        b"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\n{",
        b"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"",
    ] {
        let mut stream = connect(address);
        stream.write_all(rubbish).unwrap();
        stream.shutdown(Shutdown::Write).unwrap();
        // Answered or hung up on: both are fine, as long as it does not hang.
        let mut rest = Vec::new();
        let _ = stream.read_to_end(&mut rest);
    }
    let mut stream = connect(address);
    stream.write_all(b"GET / HTTP/1.1\r\nHost: h\r\n\r\n").unwrap();
    let body = read(&mut stream);
    assert!(body.contains(r#""Code":"MissingParameter""#) && body.contains("RequestId"), "{body}");
}

/// With the system's clock on both sides, as everybody starts.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_systems_clock_is_the_default() {
    let mock = Mock::builder().start().await.unwrap();
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let now = Timestamp::from_unix(since.as_secs().cast_signed()).unwrap();
    let options = CallOptions::default().with_endpoint(mock.endpoint());
    let request = Call::new(DescribeTaskList::new(1, 0)).with_options(options).prepare().unwrap();
    let request = request.sign(&Signer::new(mock.credential().clone()), now).unwrap();
    let mut stream = connect(mock.addr().unwrap());
    stream.write_all(&bytes(&request)).unwrap();
    assert!(read(&mut stream).contains(r#""Total":1"#));
}
