//! Connections: kept, replaced, closed.

use std::time::Duration;

use tc3::{ErrorKind, Sent};
use tokio::net::TcpListener;
use tokio::time::Instant;

use crate::server::{Server, envelope, look};

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
