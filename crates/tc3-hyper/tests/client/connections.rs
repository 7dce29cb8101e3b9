//! Connections: kept, replaced, closed.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::time::Duration;
use std::{net, thread};

use tc3::{Call, Endpoint, ErrorKind, Sent};
use tc3_hyper::Client;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::time::Instant;

use crate::server::{Server, answer, credential, envelope, look};

#[tokio::test]
async fn calls_one_after_the_other_share_a_connection() {
    let server = Server::start().await;
    let client = server.client();
    let serve = async {
        let mut connection = server.accept().await;
        for _ in 0..3 {
            connection.request().await;
            connection.write(envelope("")).await;
        }
    };
    let call = async {
        for _ in 0..3 {
            // A clone has the same pool.
            client.clone().send_raw(look()).await.unwrap();
        }
    };
    tokio::join!(call, serve);
}

#[tokio::test]
async fn a_kept_connection_that_the_server_closed_is_replaced() {
    let server = Server::start().await;
    let client = server.client();
    for _ in 0..3 {
        // The connection is dropped as soon as the answer is written, without a word about it in the answer.
        let (answer, _) = tokio::join!(client.send_raw(look()), server.answer_once(envelope("")));
        answer.unwrap();
        // Until the runtime has looked at its sockets, it cannot know.
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn an_unused_connection_is_closed_after_the_idle_timeout() {
    let server = Server::start().await;
    let client = server.builder().with_idle_timeout(Duration::from_secs(30)).build().unwrap();
    let serve = async {
        let mut connection = server.accept().await;
        connection.request().await;
        connection.write(envelope("")).await;
        connection
    };
    let (answer, mut connection) = tokio::join!(client.send_raw(look()), serve);
    answer.unwrap();
    // A stopped clock jumps to the next timer whenever nothing else is left to do.
    tokio::time::pause();
    let begin = Instant::now();
    tokio::time::timeout(Duration::from_secs(3600), connection.closed()).await.unwrap();
    assert!((30..=61).contains(&begin.elapsed().as_secs()), "{:?}", begin.elapsed());
}

#[tokio::test]
async fn nobody_there_is_no_connection_and_safe_to_try_again() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = Server::start().await;
    let host = listener.local_addr().unwrap().to_string();
    let nobody = tc3::Endpoint::parse(&format!("http://{host}")).unwrap();
    drop(listener);
    let error = server.builder().with_endpoint(nobody).build().unwrap().send_raw(look()).await.unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Connect, Sent::NotSent));
    assert!(error.is_retry_safe());
    assert!(error.message().starts_with(&format!("cannot connect to {host}: ")), "{error}");
    assert!(error.to_string().contains("nothing listens"), "{error}");
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn dropping_the_future_closes_the_connection() {
    let server = Server::start().await;
    let client = server.client();
    let mut call = Box::pin(client.send_raw(look()));
    let mut connection = tokio::select! {
        result = &mut call => panic!("nobody answered, and yet {result:?}"),
        connection = async {
            let mut connection = server.accept().await;
            connection.request().await;
            connection
        } => connection,
    };
    drop(call);
    connection.closed().await;
}

#[tokio::test]
async fn dropping_the_future_within_the_answer_closes_the_connection() {
    let server = Server::start().await;
    let client = server.client();
    let mut call = Box::pin(client.send_raw(look()));
    let mut connection = tokio::select! {
        result = &mut call => panic!("half an answer, and yet {result:?}"),
        connection = async {
            let mut connection = server.accept().await;
            connection.request().await;
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{").await;
            connection
        } => connection,
    };
    drop(call);
    connection.closed().await;
}

#[tokio::test]
async fn of_two_kept_connections_the_last_one_that_was_used_serves_the_next_call() {
    let server = Server::start().await;
    let client = server.client();
    let serve = async {
        let (mut first, mut second) = (server.accept().await, server.accept().await);
        tokio::join!(first.request(), second.request());
        tokio::join!(first.write(envelope("")), second.write(envelope("")));
        (first, second)
    };
    let both = async { tokio::join!(client.send_raw(look()), client.send_raw(look())) };
    let ((one, other), (mut first, mut second)) = tokio::join!(both, serve);
    one.and(other).unwrap();
    let mut served = [0, 0];
    for _ in 0..5 {
        let serve = async {
            tokio::select! {
                _ = first.request() => (0, first.write(envelope("")).await).0,
                _ = second.request() => (1, second.write(envelope("")).await).0,
            }
        };
        let (result, index) = tokio::join!(client.send_raw(look()), serve);
        result.unwrap();
        served[index] += 1;
    }
    assert!(served.contains(&5), "{served:?}");
}

#[tokio::test]
async fn a_connection_is_kept_whatever_ends_its_answer_unless_the_server_closes_it() {
    let server = Server::start().await;
    let client = server.client();
    let body = String::from_utf8(envelope("")).unwrap().split_once("\r\n\r\n").unwrap().1.to_owned();
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    let chunked = format!("{head}Transfer-Encoding: chunked\r\n\r\n{:x}\r\n{body}\r\n0\r\n\r\n", body.len());
    let closing = format!("{head}Connection: close\r\nContent-Length: {}\r\n\r\n{body}", body.len());
    let serve = async {
        let mut connection = server.accept().await;
        for answer in [chunked.into_bytes(), answer(200, "application/json", &body), closing.into_bytes()] {
            connection.request().await;
            connection.write(answer).await;
        }
        connection.closed().await;
        server.answer_once(envelope("")).await;
    };
    let call = async {
        for _ in 0..4 {
            client.send_raw(look()).await.unwrap();
        }
    };
    tokio::join!(call, serve);
}

#[tokio::test]
async fn unused_connections_to_every_host_are_closed_after_the_idle_timeout() {
    let servers = [Server::start().await, Server::start().await, Server::start().await];
    let client = Client::builder().with_credential(credential()).build().unwrap();
    let mut connections = Vec::new();
    for server in &servers {
        let serve = async {
            let mut connection = server.accept().await;
            connection.request().await;
            connection.write(envelope("")).await;
            connection
        };
        let call = Call::new(look()).with_endpoint(server.endpoint());
        let (answer, connection) = tokio::join!(client.send_raw(call), serve);
        answer.unwrap();
        connections.push(connection);
    }
    tokio::time::pause();
    for connection in &mut connections {
        tokio::time::timeout(Duration::from_secs(61), connection.closed()).await.unwrap();
    }
    // What closes them has nothing to do any more.
    tokio::time::timeout(Duration::from_secs(60), no_tasks()).await.unwrap();
}

#[tokio::test]
async fn no_task_outlives_the_client() {
    let server = Server::start().await;
    let client = server.client();
    let serve = async {
        let mut connection = server.accept().await;
        connection.request().await;
        connection.write(envelope("")).await;
        connection
    };
    let (answer, mut connection) = tokio::join!(client.send_raw(look()), serve);
    answer.unwrap();
    drop(client);
    tokio::time::timeout(Duration::from_secs(10), no_tasks()).await.unwrap();
    connection.closed().await;
}

pub(crate) async fn no_tasks() {
    while Handle::current().metrics().num_alive_tasks() > 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

/// Nobody looks at the sockets between the calls, and the call is the first to run again.
#[test]
fn a_kept_connection_that_was_closed_while_no_runtime_ran_is_replaced() {
    let client = client_of(thread_that_answers(1));
    let runtime = runtime();
    for _ in 0..3 {
        let client = client.clone();
        let call = runtime.spawn(async move { client.send_raw(look()).await });
        runtime.block_on(call).unwrap().unwrap();
        thread::sleep(Duration::from_millis(60));
    }
}

#[test]
fn a_client_is_of_use_beyond_the_runtime_of_its_first_call() {
    let client = client_of(thread_that_answers(100));
    for _ in 0..3 {
        runtime().block_on(client.send_raw(look())).unwrap();
    }
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn client_of(address: net::SocketAddr) -> Client {
    let endpoint = Endpoint::parse(&format!("http://{address}")).unwrap();
    Client::builder().with_credential(credential()).with_endpoint(endpoint).with_max_attempts(1).build().unwrap()
}

/// A server without a runtime. It closes each connection a while after so many answers, and does not say so before.
fn thread_that_answers(count: usize) -> net::SocketAddr {
    let listener = net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = BufReader::new(stream.unwrap());
            for _ in 0..count {
                if !has_request(&mut stream) {
                    break;
                }
                stream.get_mut().write_all(&envelope("")).unwrap();
            }
            thread::sleep(Duration::from_millis(20));
        }
    });
    address
}

/// Reads one request, if there is one.
fn has_request(stream: &mut BufReader<net::TcpStream>) -> bool {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if !stream.read_line(&mut line).is_ok_and(|count| count > 0) {
            return false;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length: ") {
            length = value.trim().parse().unwrap();
        }
        if line == "\r\n" {
            return stream.read_exact(&mut vec![0; length]).is_ok();
        }
    }
}

#[tokio::test]
async fn a_connection_may_be_kept_for_ever() {
    let server = Server::start().await;
    let client = server.builder().with_idle_timeout(Duration::MAX).build().unwrap();
    let serve = async {
        let mut connection = server.accept().await;
        for _ in 0..2 {
            connection.request().await;
            connection.write(envelope("")).await;
        }
    };
    let call = async {
        client.send_raw(look()).await.unwrap();
        client.send_raw(look()).await.unwrap();
    };
    tokio::join!(call, serve);
}
