//! HTTP/1.1 as clients speak it, byte by byte.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use cfg_core::DescribeTask;
use tc3_mock::Mock;

use crate::socket::{bytes, connect, read, signed, start};
use crate::support::builder;

const BODY: &str = r#"{"TaskId":1698}"#;

fn look(mock: &Mock) -> String {
    String::from_utf8(bytes(&signed(&mock.url(), mock.credential(), DescribeTask::new(1698)))).unwrap()
}

/// All that comes until the connection ends, and how long that took.
fn rest(stream: &mut TcpStream) -> (String, Duration) {
    let begun = Instant::now();
    let mut rest = Vec::new();
    let _ = stream.read_to_end(&mut rest);
    (String::from_utf8_lossy(&rest).into_owned(), begun.elapsed())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn requests_that_do_not_wait_for_answers_are_answered_in_order() {
    let mock = start().await;
    let mut stream = connect(mock.addr().unwrap());
    stream.write_all(look(&mock).repeat(3).as_bytes()).unwrap();
    for number in 1..=3 {
        assert!(read(&mut stream).contains(&format!("-{number:012}\"")), "the ids of answers ascend");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_may_come_byte_by_byte_and_its_body_in_chunks() {
    let mock = start().await;
    let mut stream = connect(mock.addr().unwrap());
    stream.set_nodelay(true).unwrap();
    for byte in look(&mock).bytes() {
        stream.write_all(&[byte]).unwrap();
    }
    assert!(read(&mut stream).contains(r#""TaskId":1698"#));

    let head = look(&mock).replace(&format!("Content-Length: {}", BODY.len()), "Transfer-Encoding: chunked");
    let (head, body) = head.split_at(head.len() - BODY.len());
    assert_eq!(body, BODY);
    let (one, two) = body.split_at(4);
    let chunks = format!("4;name=value\r\n{one}\r\n{:X}\r\n{two}\r\n0\r\nX-Trailer: 1\r\n\r\n", two.len());
    stream.write_all(format!("{head}{chunks}").as_bytes()).unwrap();
    assert!(read(&mut stream).contains(r#""TaskId":1698"#), "the connection goes on");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_asks_before_it_sends_is_told_to_go_on() {
    let mock = start().await;
    let mut stream = connect(mock.addr().unwrap());
    let request = look(&mock).replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n");
    let (head, body) = request.split_at(request.len() - BODY.len());
    for _ in 0..2 {
        stream.write_all(head.as_bytes()).unwrap();
        let mut told = [0; 25];
        stream.read_exact(&mut told).unwrap();
        assert_eq!(&told, b"HTTP/1.1 100 Continue\r\n\r\n");
        stream.write_all(body.as_bytes()).unwrap();
        assert!(read(&mut stream).contains(r#""TaskId":1698"#));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_ends_where_its_client_wants_that() {
    let mock = start().await;
    for request in
        [look(&mock).replace("HTTP/1.1", "HTTP/1.0"), look(&mock).replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")]
    {
        let mut stream = connect(mock.addr().unwrap());
        stream.write_all(request.as_bytes()).unwrap();
        let (answer, _) = rest(&mut stream);
        assert!(answer.contains(r#""TaskId":1698"#), "{answer}");
    }
}

/// Nobody is waited for longer than twice: for a first byte, and for the rest of a head.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_head_that_does_not_come_is_given_up() {
    let mock = builder().with_patience(Duration::from_millis(500)).start().await.unwrap();
    let request = look(&mock);
    for sent in ["", "P", "PRI * HTTP/2.0\r\n", &request[..30]] {
        let mut stream = connect(mock.addr().unwrap());
        stream.write_all(sent.as_bytes()).unwrap();
        let (answer, took) = rest(&mut stream);
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 408"), "{sent:?}: {answer}");
        assert!(took < Duration::from_secs(10), "{sent:?}: {took:?}");
    }
    // One byte after the other, and never an end.
    let mut stream = connect(mock.addr().unwrap());
    let begun = Instant::now();
    stream.write_all(b"POST / HTTP/1.1\r\nX: ").unwrap();
    while stream.write_all(b"x").is_ok() {
        std::thread::sleep(Duration::from_millis(10));
        assert!(begun.elapsed() < Duration::from_secs(10), "it is still listened to");
    }
    let mut stream = connect(mock.addr().unwrap());
    stream.write_all(request.as_bytes()).unwrap();
    assert!(read(&mut stream).contains(r#""TaskId":1698"#), "it goes on");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_speaks_tls_to_a_mock_without_is_warned_of() {
    let warnings = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&warnings);
    let mock =
        builder().on_warning(move |warning| told.lock().unwrap().push(warning.to_owned())).start().await.unwrap();
    for _ in 0..3 {
        let mut stream = connect(mock.addr().unwrap());
        stream.write_all(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03").unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        rest(&mut stream);
    }
    let warnings = warnings.lock().unwrap();
    assert!(matches!(&warnings[..], [one] if one.contains("a client speaks TLS")), "{warnings:?}");
}
