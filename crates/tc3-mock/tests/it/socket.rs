//! Over a socket, from several clients at once.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use tc3_mock::Mock;

/// One request over a connection of its own; the whole answer as text.
fn get(mock: &Mock, path: &str) -> String {
    let mut stream = TcpStream::connect(mock.addr().unwrap()).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[tokio::test(flavor = "multi_thread")]
async fn several_clients_are_answered_and_garbage_harms_nobody() {
    let mock = std::sync::Arc::new(Mock::builder().start().await.unwrap());
    let mut garbage = TcpStream::connect(mock.addr().unwrap()).unwrap();
    garbage.write_all(b"\x16\x03\x01 this is no HTTP\r\n\r\n").unwrap();
    let clients: Vec<_> = (0..8)
        .map(|_| {
            let mock = mock.clone();
            std::thread::spawn(move || get(&mock, "/_mock/health"))
        })
        .collect();
    for client in clients {
        let answer = client.join().unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    }
    assert!(get(&mock, "/").contains("MissingParameter"));
}
