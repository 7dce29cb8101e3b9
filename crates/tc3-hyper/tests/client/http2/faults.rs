//! Servers that refuse, break off, go away and fall silent.

use std::time::Duration;

use tc3::{Error, ErrorKind, Sent};
use tokio::time::Instant;

use super::Host;
use super::frames::{DATA, END_HEADERS, Frames, HEADERS, INTERNAL_ERROR, OK, REFUSED_STREAM};
use crate::server::{Connection, REQUEST_ID, look};

/// What a call says if this is done to its stream.
async fn error_of(treat: impl AsyncFnOnce(&mut Frames, u32)) -> Error {
    let host = Host::http2().await;
    let client = host.client();
    let serve = async {
        let mut frames = Frames::accept(&host, 100).await;
        let stream = frames.request().await;
        treat(&mut frames, stream).await;
        frames
    };
    let (result, _) = tokio::join!(client.send_raw(look()), serve);
    result.unwrap_err()
}

#[tokio::test]
async fn a_stream_that_is_refused_was_not_looked_at() {
    let error = error_of(async |frames, stream| frames.reset(stream, REFUSED_STREAM).await).await;
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Connect, Sent::NotSent));
    assert!(error.is_retry_safe() && error.message().contains("refused the request unread"), "{error}");
}

#[tokio::test]
async fn a_stream_that_is_reset_may_have_been_carried_out() {
    let before = error_of(async |frames, stream| frames.reset(stream, INTERNAL_ERROR).await).await;
    assert!(before.message().contains("broke off before an answer"), "{before}");
    let after = error_of(async |frames, stream| {
        frames.write(HEADERS, END_HEADERS, stream, OK).await;
        frames.write(DATA, 0, stream, b"{").await;
        frames.reset(stream, REFUSED_STREAM).await;
    });
    let after = after.await;
    assert!(after.message().contains("was cut off"), "{after}");
    for error in [before, after] {
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Interrupted, Sent::MaybeSent), "{error}");
    }
}

#[tokio::test]
async fn a_refused_request_is_tried_again_over_the_same_connection() {
    let host = Host::http2().await;
    let client = host.builder().with_max_attempts(2).build().unwrap();
    let serve = async {
        let mut frames = Frames::accept(&host, 100).await;
        let refused = frames.request().await;
        frames.reset(refused, REFUSED_STREAM).await;
        let stream = frames.request().await;
        frames.answer(stream).await;
    };
    let (answer, ()) = tokio::join!(client.send_raw(look()), serve);
    assert_eq!(answer.unwrap().request_id, REQUEST_ID);
}

/// Of two calls the server has looked at one when it goes away. Neither is lost, and neither costs an attempt.
#[tokio::test]
async fn what_a_server_that_goes_away_has_not_looked_at_goes_over_another_connection() {
    let host = Host::http2().await;
    let client = host.client();
    let serve = async {
        let mut frames = Frames::accept(&host, 100).await;
        let stream = frames.request().await;
        frames.answer(stream).await;

        let (one, other) = (frames.request().await, frames.request().await);
        let seen = one.min(other);
        frames.go_away(seen).await;
        let mut others = Frames::accept(&host, 100).await;
        let stream = others.request().await;
        others.answer(stream).await;
        frames.answer(seen).await;
        frames.closed().await;
        // The new one is the one that is shared.
        let stream = others.request().await;
        others.answer(stream).await;
    };
    let calls = async {
        client.send_raw(look()).await.unwrap();
        let (one, other) = tokio::join!(client.send_raw(look()), client.send_raw(look()));
        one.and(other).unwrap();
        client.send_raw(look()).await.unwrap();
    };
    tokio::join!(calls, serve);
}

#[tokio::test]
async fn a_connection_that_was_closed_meanwhile_is_replaced() {
    let host = Host::http2().await;
    let client = host.client();
    for _ in 0..3 {
        let serve = async {
            let mut frames = Frames::accept(&host, 100).await;
            let stream = frames.request().await;
            frames.answer(stream).await;
        };
        let (answer, ()) = tokio::join!(client.send_raw(look()), serve);
        answer.unwrap();
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Otherwise it would be called for ever.
#[tokio::test]
async fn a_server_that_goes_away_at_once_is_an_error() {
    let error = error_of(async |frames, _| frames.go_away(0).await).await;
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Connect, Sent::NotSent));
    assert!(error.is_retry_safe() && error.message().contains("closed the connection at once"), "{error}");
}

#[tokio::test]
async fn a_connection_that_breaks_may_have_carried_it_out() {
    let host = Host::http2().await;
    let client = host.client();
    let serve = async {
        Frames::accept(&host, 100).await.request().await;
    };
    let (result, ()) = tokio::join!(client.send_raw(look()), serve);
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Interrupted, Sent::MaybeSent));
    assert!(error.message().contains("broke before an answer"), "{error}");
}

#[tokio::test]
async fn what_is_no_http2_is_told() {
    let host = Host::http2().await;
    let client = host.client();
    let serve = async {
        let mut connection = Connection::new(host.accept().await);
        connection.something().await;
        connection.write("HTTP/1.1 400 Bad Request\r\n\r\n").await;
        connection
    };
    let (result, _) = tokio::join!(client.send_raw(look()), serve);
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Unreadable, Sent::MaybeSent), "{error}");
    assert!(error.message().contains("is not HTTP"), "{error}");
}

/// A cable that was pulled says nothing: all calls that share the connection would wait for it.
#[tokio::test]
async fn a_server_that_gives_no_sign_of_life_is_given_up() {
    let host = Host::http2().await;
    let client = host.client();
    let serve = async {
        let mut frames = Frames::accept(&host, 100).await;
        frames.request().await;
        tokio::time::pause();
        frames
    };
    let begin = Instant::now();
    let (result, _) = tokio::join!(client.send_raw(look()), serve);
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Interrupted, Sent::MaybeSent), "{error}");
    assert!((15..=31).contains(&begin.elapsed().as_secs()), "{:?}", begin.elapsed());
}

/// Who waited for another that connects tries by itself then, and does not wait for a third.
#[tokio::test]
async fn a_host_that_does_not_answer_keeps_no_call_for_ever() {
    let host = Host::http2().await;
    let client = host.builder().with_connect_timeout(Duration::from_secs(10)).build().unwrap();
    tokio::time::pause();
    let begin = Instant::now();
    let call = || client.send_raw(look());
    let (one, two, three, four) = tokio::join!(call(), call(), call(), call());
    for result in [one, two, three, four] {
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Timeout, Sent::NotSent), "{error}");
    }
    assert_eq!(begin.elapsed().as_secs(), 20);
}
