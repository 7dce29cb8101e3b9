//! Connections: refused, closed between two requests, and with more on them than was asked for.

use std::sync::{Arc, Mutex};

use tc3::retry::Stop;
use tc3::{ErrorKind, RawAction, Sent, Timestamp};

use super::action::{change, read};
use super::exchange::{ENVELOPE, Exchange, JSON, Reads, Then, http};
use super::server::Server;

#[tokio::test]
async fn a_refused_connection_is_known_not_to_have_been_sent() {
    let (server, _socket) = Server::bind([]);
    let error = server.client().send_raw(change()).await.unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Connect, Sent::NotSent), "{error}");
    assert_eq!((error.attempts().len(), error.stopped()), (3, Some(Stop::Attempts)), "{error}");
}

#[tokio::test]
async fn a_server_that_comes_up_is_found_by_a_later_attempt() {
    let (server, socket) = Server::bind([]);
    let (server, socket) = (Arc::new(server), Mutex::new((0, Some(socket))));
    let listening = Arc::clone(&server);
    // It is asked for the time once for each attempt: just before the third it listens.
    let clock = move || {
        let (attempt, socket) = &mut *socket.lock().unwrap();
        *attempt += 1;
        if let Some(socket) = (*attempt == 3).then(|| socket.take()).flatten() {
            listening.serve(socket);
        }
        Timestamp::from_unix(1_700_000_000).unwrap()
    };
    server.builder().with_clock(clock).build().unwrap().send_raw(change()).await.unwrap();
    assert_eq!((server.connections(), server.requests().len()), (1, 1));
}

/// Whether the request was written by then is a matter of microseconds, and the client knows.
#[tokio::test]
async fn a_connection_that_ends_as_soon_as_it_is_accepted_is_no_answer() {
    for then in [Then::Close, Then::Reset] {
        let server = Server::start([Exchange::after(Reads::Nothing).then(then)]).await;
        match server.client().send_raw(change()).await {
            Ok(_) => assert_eq!((server.connections(), server.requests().len()), (2, 1)),
            Err(error) => {
                assert_eq!((error.kind(), error.sent()), (ErrorKind::Interrupted, Sent::MaybeSent), "{error}");
                assert_eq!((server.connections(), server.requests().len()), (1, 0));
            }
        }
    }
}

#[tokio::test]
async fn a_request_of_which_a_part_was_written_may_have_been_sent() {
    let large = || RawAction::of(change().info, format!(r#"{{"Record":"{}"}}"#, "x".repeat(9 << 20)));
    for then in [Then::Close, Then::Reset] {
        let server = Server::start([Exchange::after(Reads::Head).then(then.clone())]).await;
        let client = server.client();
        let error = client.send_raw(large()).await.unwrap_err();
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Interrupted, Sent::MaybeSent), "{then:?}: {error}");
    }
}

/// A client can know, and then uses another; where it finds out too late, it says so.
#[tokio::test]
async fn a_kept_connection_may_end_at_any_time_and_nothing_is_sent_twice() {
    for then in [Then::Close, Then::Reset] {
        let server = Server::start([Exchange::well().then(then.clone())]).await;
        let client = server.client();
        client.send_raw(change()).await.unwrap();
        match client.send_raw(change()).await {
            Ok(_) => assert_eq!(server.requests().len(), 2, "{then:?}"),
            Err(error) => {
                assert_eq!((error.kind(), error.sent()), (ErrorKind::Interrupted, Sent::MaybeSent), "{error}");
                assert_eq!(server.requests().len(), 1, "{then:?}");
            }
        }
    }
}

#[tokio::test]
async fn a_kept_connection_that_ends_when_a_request_begins_leaves_open_whether_it_was_sent() {
    for then in [Then::Close, Then::Reset] {
        let server = Server::start([Exchange::well(), Exchange::after(Reads::FirstByte).then(then.clone())]).await;
        let client = server.client();
        client.send_raw(change()).await.unwrap();
        let error = client.send_raw(change()).await.unwrap_err();
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Interrupted, Sent::MaybeSent), "{then:?}: {error}");
        assert_eq!((server.connections(), server.requests().len()), (1, 2), "{then:?}");
    }
}

/// What is left on a connection would be taken for the answer to the next request.
#[tokio::test]
async fn what_comes_after_an_answer_is_not_the_answer_to_the_next_request() {
    let answer = |id: &str| http(200, JSON, format!(r#"{{"Response":{{"RequestId":"{id}"}}}}"#));
    for excess in [answer("excess"), ENVELOPE.into(), b"\r\n".into(), answer("excess").repeat(3)] {
        let first = Exchange::answer([answer("first"), excess].concat());
        let server = Server::start([first, Exchange::answer(answer("second"))]).await;
        let client = server.client();
        assert_eq!(client.send_raw(read()).await.unwrap().request_id, "first");
        assert_eq!(client.send_raw(read()).await.unwrap().request_id, "second");
    }
}

#[tokio::test]
async fn what_comes_while_nobody_asks_is_not_the_answer_to_the_next_request() {
    let answer = |id: &str| http(200, JSON, format!(r#"{{"Response":{{"RequestId":"{id}"}}}}"#));
    for excess in [answer("excess"), b"\r\n".into(), b"HTTP/1.1 100 Continue\r\n\r\n".into()] {
        let first = Exchange::answer(answer("first")).then(Then::Speak(excess));
        let server = Server::start([first, Exchange::well(), Exchange::answer(answer("second"))]).await;
        let client = server.client();
        assert_eq!(client.send_raw(read()).await.unwrap().request_id, "first");
        server.speaks().await;
        // When another connection was read from, whatever came on this one before has been noticed.
        server.client().send_raw(read()).await.unwrap();
        assert_eq!(client.send_raw(change()).await.unwrap().request_id, "second");
    }
}

#[tokio::test]
async fn an_answer_is_read_however_it_comes() {
    let answer = http(200, JSON, ENVELOPE);
    let (begin, end) = answer.split_at(answer.len() - 20);
    let informed = [b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n", &*answer].concat();
    for exchange in [
        Exchange::answer(begin).then(Then::Drip(end.into())),
        Exchange::answer(informed),
        Exchange::answer(format!("HTTP/1.0 200 OK\r\n\r\n{ENVELOPE}")).then(Then::Close),
    ] {
        let server = Server::start([exchange]).await;
        let client = server.client();
        client.send_raw(change()).await.unwrap();
        client.send_raw(change()).await.unwrap();
        assert_eq!(server.requests().len(), 2);
    }
}
