//! Limits of time. The clock is stopped and moved by hand once the exchange is where a test wants it.

use std::time::Duration;

use tc3::{Call, Effect, ErrorKind, Sent};
use tc3_hyper::Client;

use crate::server::{Server, credential, look, pass};

const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn no_answer_within_the_time_may_have_been_sent() {
    let server = Server::start().await;
    for (effect, safe) in [(Effect::Read, true), (Effect::Change, false)] {
        let client = server.client();
        let silent = async {
            let mut connection = server.accept().await;
            connection.request().await;
            pass(MINUTE).await;
            connection
        };
        let (result, mut connection) = tokio::join!(client.send_raw(look().with_effect(effect)), silent);
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Timeout, Sent::MaybeSent));
        assert_eq!(error.is_retry_safe(), safe, "{error}");
        assert!(error.message().contains("within 60s"), "{error}");
        connection.closed().await;
    }
}

#[tokio::test]
async fn the_time_is_for_the_whole_answer() {
    let server = Server::start().await;
    let client = server.builder().with_timeout(MINUTE).build().unwrap();
    let slow = async {
        let mut connection = server.accept().await;
        connection.request().await;
        connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{").await;
        pass(MINUTE).await;
        connection
    };
    let (result, _connection) = tokio::join!(client.send_raw(look()), slow);
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Timeout);
}

#[tokio::test]
async fn a_call_may_have_a_time_of_its_own() {
    let server = Server::start().await;
    let client = server.builder().with_timeout(100 * MINUTE).build().unwrap();
    let silent = async {
        let mut connection = server.accept().await;
        connection.request().await;
        pass(Duration::from_secs(5)).await;
        connection
    };
    let call = Call::new(look()).with_timeout(Duration::from_secs(5));
    let (result, _connection) = tokio::join!(client.send_raw(call), silent);
    let error = result.unwrap_err();
    assert!(error.message().contains("within 5s"), "{error}");
}

/// The server takes the connection and says nothing to the TLS handshake: still connecting, whichever limit ends it.
#[tokio::test]
async fn time_that_runs_out_while_connecting_is_known_not_to_have_been_sent() {
    let server = Server::start().await;
    let endpoint = tc3::Endpoint::parse(&format!("https://{}", server.host())).unwrap();
    let builder = || Client::builder().with_credential(credential()).with_endpoint(endpoint.clone());
    for (client, limit) in [
        (builder().with_connect_timeout(5 * MINUTE).with_timeout(MINUTE), "60s"),
        (builder().with_connect_timeout(Duration::from_secs(5)), "5s"),
    ] {
        let client = client.build().unwrap();
        let silent = async {
            let mut connection = server.accept().await;
            connection.first_byte().await;
            pass(MINUTE).await;
            connection
        };
        let (result, _connection) = tokio::join!(client.send_raw(look()), silent);
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Timeout, Sent::NotSent));
        assert!(error.is_retry_safe());
        assert!(error.message().ends_with(&format!("within {limit}")), "{error}");
    }
}
