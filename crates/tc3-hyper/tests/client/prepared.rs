//! The door for a request that was prepared already, and that somebody may stop waiting for.

use std::future::{pending, ready};

use tc3::{CallOptions, Effect, Endpoint, ErrorKind, RawAction, Sent, Unsigned, prepare_raw};
use tc3_hyper::Client;

use crate::server::{REQUEST_ID, Server, credential, envelope, look};

fn prepared(action: &RawAction<'_>, endpoint: Endpoint) -> Unsigned {
    prepare_raw(action, &CallOptions::default().with_endpoint(endpoint)).unwrap()
}

#[tokio::test]
async fn a_prepared_request_is_sent_as_often_as_one_likes() {
    let server = Server::start().await;
    // Region and endpoint are the request's.
    let client = Client::builder().with_credential(credential()).with_region("ap-guangzhou").build().unwrap();
    let request = prepared(&look(), server.endpoint());
    for _ in 0..2 {
        let (answer, sent) =
            tokio::join!(client.send_prepared(look().info, &request, pending()), server.answer_once(envelope("")));
        assert_eq!(answer.unwrap().request_id, REQUEST_ID);
        assert_eq!((sent.body.as_str(), sent.header("X-TC-Region")), (r#"{"TaskId":1698}"#, None));
    }
}

#[tokio::test]
async fn who_stops_waiting_is_told_whether_it_may_have_been_sent() {
    let server = Server::start().await;
    for (effect, safe) in [(Effect::Read, true), (Effect::Change, false)] {
        let action = look().with_effect(effect);
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let until = async {
            let _ = stopped.await;
        };
        let request = prepared(&action, server.endpoint());
        let client = server.client();
        let silent = async {
            let mut connection = server.accept().await;
            connection.request().await;
            stop.send(()).unwrap();
            connection
        };
        let (result, mut connection) = tokio::join!(client.send_prepared(action.info, &request, until), silent);
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Cancelled, Sent::MaybeSent));
        assert_eq!(error.is_retry_safe(), safe, "{error}");
        assert_eq!(error.to_string().contains("look whether it took effect"), !safe, "{error}");
        connection.closed().await;
    }
}

/// The server takes the connection and says nothing to the TLS handshake.
#[tokio::test]
async fn what_was_stopped_while_connecting_was_not_sent() {
    let server = Server::start().await;
    let endpoint = Endpoint::parse(&format!("https://{}", server.host())).unwrap();
    let request = prepared(&look(), endpoint);
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let until = async {
        let _ = stopped.await;
    };
    let client = server.client();
    let silent = async {
        let mut connection = server.accept().await;
        connection.first_byte().await;
        stop.send(()).unwrap();
        connection
    };
    let (result, _connection) = tokio::join!(client.send_prepared(look().info, &request, until), silent);
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Cancelled, Sent::NotSent));
    assert!(error.is_retry_safe() && error.advice().is_none(), "{error}");
}

/// An answer that is there goes before anything that would end the waiting.
#[tokio::test]
async fn nothing_is_sent_where_nobody_waits_from_the_beginning() {
    let server = Server::start().await;
    let request = prepared(&look(), server.endpoint());
    let error = server.client().send_prepared(look().info, &request, ready(())).await.unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Cancelled, Sent::NotSent));
}
