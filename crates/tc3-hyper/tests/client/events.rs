//! Answers that are streams of events.

use std::future::pending;
use std::time::Duration;

use bytes::Bytes;
use tc3::events::Event;
use tc3::{Advice, Call, CallOptions, Effect, Error, ErrorKind, Sent};
use tc3_hyper::{Client, Events, RawReply};
use tokio::net::TcpStream;

use crate::calls::{ReadShelf, ReadShelfResponse, read_shelf};
use crate::server::{Connection, REQUEST_ID, Server, answer, envelope, look, pass};

const LABEL: &str = "text/event-stream";

/// The head of an answer whose body comes in chunks.
fn head(label: &str) -> String {
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {label}\r\nX-TC-RequestId: {REQUEST_ID}\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
}

fn chunk(text: &str) -> String {
    format!("{:x}\r\n{text}\r\n", text.len())
}

fn titles(titles: &[&str]) -> String {
    titles.iter().map(|title| format!("data: {{\"Title\":\"{title}\"}}\n\n")).collect()
}

fn shelf() -> Call<ReadShelf> {
    Call::new(read_shelf()).with_region("ap-guangzhou")
}

/// Reads a stream to its end.
async fn all(events: &mut Events<ReadShelf>) -> Vec<Result<String, Error>> {
    let mut all = Vec::new();
    while let Some(next) = events.next().await {
        all.push(next.map(|response: ReadShelfResponse| response.title.unwrap()));
    }
    assert!(events.next().await.is_none(), "it stays over");
    all
}

/// What a client makes of one answer: the titles, and the error behind them.
async fn read(client: &Client, server: &Server, bytes: impl AsRef<[u8]>) -> (Vec<String>, Option<Error>) {
    let (events, _) = tokio::join!(client.events(shelf()), server.answer_once(bytes));
    let (read, failed): (Vec<_>, Vec<_>) = all(&mut events.unwrap()).await.into_iter().partition(Result::is_ok);
    (read.into_iter().map(Result::unwrap).collect(), failed.into_iter().map(Result::unwrap_err).next())
}

#[tokio::test]
async fn events_are_handed_out_as_they_come() {
    let server = Server::start().await;
    let client = server.client();
    let mut connection = None;
    for _ in 0..2 {
        let first = async {
            let mut connection = match connection.take() {
                Some(connection) => connection,
                None => server.accept().await,
            };
            connection.request().await;
            connection.write(head(LABEL) + &chunk(": here\n\ndata: {\"Ti")).await;
            connection
        };
        let (events, mut server) = tokio::join!(client.events(shelf()), first);
        let mut events = events.unwrap();
        assert_eq!(events.request_id(), REQUEST_ID);
        for (written, expected) in [("tle\":\"Poems\"}\r\n\r\n", "Poems"), ("data: {\"Title\":\"Plays\"}\n\n", "Plays")]
        {
            server.write(chunk(written)).await;
            assert_eq!(events.next().await.unwrap().unwrap().title.as_deref(), Some(expected));
        }
        server.write(chunk("data: [DONE]\n\n") + "0\r\n\r\n").await;
        assert!(events.next().await.is_none());
        // The connection was read to its end, and is used again.
        connection = Some(server);
    }
}

#[tokio::test]
async fn what_it_is_decides_and_not_its_label() {
    let server = Server::start().await;
    let client = server.client();
    let stream = titles(&["Poems", "Plays"]);
    for (label, body, expected) in [
        ("application/json", stream.as_str(), &["Poems", "Plays"][..]),
        ("text/plain", "\u{feff}\n:\ndata: {\"Title\":\"Poems\"}\n\n", &["Poems"]),
        ("text/event-stream; charset=utf-8", "retry: 1\nid: 7\ndata:{\"Title\":\"Poems\"}", &["Poems"]),
        ("TEXT/EVENT-STREAM", "", &[]),
        (LABEL, r#" {"Response":{"Title":"Poems","RequestId":"r"}}"#, &["Poems"]),
        ("application/json", r#"{"Response":{"Title":"Poems","RequestId":"r"}}"#, &["Poems"]),
    ] {
        let (read, error) = read(&client, &server, answer(200, label, body)).await;
        assert!(error.is_none(), "{error:?}");
        assert_eq!(read, expected, "{label}: {body}");
    }
    for (label, body) in [
        (LABEL, r#"{"Response":{"Error":{"Code":"FailedOperation","Message":"no"},"RequestId":"r"}}"#),
        ("application/json", r#"{"Response":{"Error":{"Code":"FailedOperation","Message":"no"},"RequestId":"r"}}"#),
    ] {
        let (events, _) = tokio::join!(client.events(shelf()), server.answer_once(answer(200, label, body)));
        assert_eq!(events.unwrap_err().code().unwrap().as_str(), "FailedOperation");
    }
    let html = answer(200, LABEL, "<html>busy</html>");
    let (events, _) = tokio::join!(client.events(shelf().with_max_attempts(1)), server.answer_once(html));
    assert_eq!(events.unwrap_err().kind(), ErrorKind::Unreadable);
}

#[tokio::test]
async fn by_name_they_come_as_they_are() {
    let server = Server::start().await;
    let client = server.client();
    let stream = answer(200, LABEL, "event: word\nid: 7\ndata: a\ndata: b\n\ndata: [DONE]\n\n");
    let (reply, _) = tokio::join!(client.raw_events(look()), server.answer_once(stream));
    let RawReply::Events(mut events) = reply.unwrap() else { panic!() };
    let first = events.next().await.unwrap().unwrap();
    assert_eq!((first.event.as_str(), first.id.as_str(), first.data.as_str()), ("word", "7", "a\nb"));
    assert_eq!(events.next().await.unwrap().unwrap().data, "[DONE]");
    assert!(events.next().await.is_none());

    let (reply, _) = tokio::join!(client.raw_events(look()), server.answer_once(envelope(r#""Title":1,"#)));
    let RawReply::Answer(answer) = reply.unwrap() else { panic!() };
    assert_eq!(answer.request_id, REQUEST_ID);
}

#[tokio::test]
async fn a_stream_that_breaks_gives_what_came_and_then_says_so() {
    let server = Server::start().await;
    let client = server.client();
    let begun = titles(&["Poems", "Plays"]);
    for (rest, said) in [("data: {\"Title\":\"No", "was cut off after"), ("", "was cut off after")] {
        let text = format!("{}{}", head(LABEL), chunk(&format!("{begun}{rest}")));
        let (read, error) = read(&client, &server, text).await;
        let error = error.unwrap();
        assert_eq!(read, ["Poems", "Plays"]);
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Interrupted, Sent::MaybeSent), "{error}");
        assert_eq!(error.request_id(), Some(REQUEST_ID));
        assert!(error.is_retry_safe() && error.to_string().contains(said), "{error}");
    }
    // By HTTP it is whole, and its last event is not.
    let (read, error) = read(&client, &server, answer(200, LABEL, format!("{begun}data: {{\"Title\":\"No"))).await;
    assert_eq!(read, ["Poems", "Plays"]);
    assert!(error.unwrap().message().contains("in the middle of an event"));
}

#[tokio::test]
async fn one_event_that_cannot_be_read_keeps_no_other_back() {
    let server = Server::start().await;
    let client = server.client();
    let wrong = [
        ("hello", "event 2 of the stream cannot be read"),
        (r#"{"Title":[]}"#, "Title: expected"),
        (r#"{"Error":{"Code":"InternalError","Message":"m"}}"#, "InternalError"),
    ];
    for (data, said) in wrong {
        let body = format!("{}data: {data}\n\n{}", titles(&["Poems"]), titles(&["Plays"]));
        let (read, error) = read(&client, &server, answer(200, LABEL, body)).await;
        let error = error.unwrap();
        assert_eq!(read, ["Poems", "Plays"]);
        assert!(error.to_string().contains(said) && error.to_string().contains("library ReadShelf"), "{error}");
    }
}

#[tokio::test]
async fn a_stream_may_last_and_not_be_silent() {
    let server = Server::start().await;
    let client = server.client();
    let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
    let begin = async {
        let mut connection = server.accept().await;
        connection.request().await;
        connection.write(head(LABEL) + &chunk(&titles(&["Poems"]))).await;
        connection
    };
    let call = client.events(shelf().with_timeout(minutes(2)));
    let (events, mut connection) = tokio::join!(call, begin);
    let mut events = events.unwrap();
    assert!(events.next().await.unwrap().is_ok());
    for _ in 0..3 {
        pass(minutes(1)).await;
        connection.write(chunk(": thinking\n\n")).await;
        let mut next = Box::pin(events.next());
        assert!(tokio::time::timeout(Duration::from_millis(50), &mut next).await.is_err());
    }
    let silent = async {
        tokio::task::yield_now().await;
        pass(minutes(2)).await;
    };
    let (next, ()) = tokio::join!(events.next(), silent);
    let error = next.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Timeout, Sent::MaybeSent));
    assert!(error.message().contains("was silent for 120s"), "{error}");
}

#[tokio::test]
async fn an_event_is_bounded_as_an_answer_is() {
    let server = Server::start().await;
    let client = server.builder().with_max_response_size(100).build().unwrap();
    let body = format!("{}{}data: {}", titles(&["Poems"; 20]), titles(&["Plays"]), "x".repeat(200));
    let (read, error) = read(&client, &server, head(LABEL) + &chunk(&body) + "0\r\n\r\n").await;
    assert_eq!(read.len(), 21, "of a stream there may be more than that");
    let error = error.unwrap();
    assert_eq!((error.kind(), error.advice()), (ErrorKind::TooLarge, Some(Advice::AllowLarger)), "{error}");
}

#[tokio::test]
async fn who_leaves_closes_the_connection() {
    let server = Server::start().await;
    let client = server.client();
    let begin = async {
        let mut connection = server.accept().await;
        connection.request().await;
        connection.write(head(LABEL) + &chunk(&titles(&["Poems"]))).await;
        connection
    };
    let (events, mut connection) = tokio::join!(client.events(shelf()), begin);
    drop(events.unwrap());
    connection.closed().await;
}

/// Who asks for one answer is told at once, and not when a stream ends that may last.
#[tokio::test]
async fn a_stream_in_place_of_one_answer_is_told() {
    let server = Server::start().await;
    let client = server.client();
    let begin = async {
        let mut connection: Connection<TcpStream> = server.accept().await;
        connection.request().await;
        connection.write(head(LABEL) + &chunk(&titles(&["Poems"]))).await;
        connection
    };
    let (answer, _connection) = tokio::join!(client.send_raw(look().with_effect(Effect::Read)), begin);
    let error = answer.unwrap_err();
    assert_eq!((error.kind(), error.request_id()), (ErrorKind::Unreadable, Some(REQUEST_ID)), "{error}");
    assert!(error.to_string().contains("`Client::events`"), "{error}");
}

#[tokio::test]
async fn until_it_has_begun_it_is_a_call_like_any_other() {
    let server = Server::start().await;
    let client = server.client();
    let serve = async {
        server.answer_once(answer(502, "text/html", "<html>")).await;
        server.answer_once(answer(200, LABEL, titles(&["Poems"]))).await
    };
    let (events, _) = tokio::join!(client.events(shelf()), serve);
    assert_eq!(all(&mut events.unwrap()).await.len(), 1);

    let request = tc3::prepare_raw(&look(), &CallOptions::default().with_endpoint(server.endpoint())).unwrap();
    let never = async {
        let mut connection = server.accept().await;
        connection.request().await;
        connection.write(head(LABEL)).await;
        connection
    };
    let info = look().info;
    let until = async { tokio::time::sleep(Duration::from_millis(50)).await };
    let (reply, _connection) = tokio::join!(client.prepared_events(info, &request, until), never);
    assert_eq!(reply.unwrap_err().kind(), ErrorKind::Cancelled);
    let stream = server.answer_once(answer(200, LABEL, "data: x\n\n"));
    let (reply, _) = tokio::join!(client.prepared_events(info, &request, pending()), stream);
    let RawReply::Events(mut events) = reply.unwrap() else { panic!() };
    assert_eq!(events.next().await.unwrap().unwrap(), Event::new("x"));
}

/// A stream is one for other code, too.
#[tokio::test]
async fn it_is_a_stream() {
    fn is_stream<S: futures_core::Stream<Item = Result<T, Error>> + Send + Unpin, T>(_: &S) {}
    let server = Server::start().await;
    let client = server.client();
    let (events, _) =
        tokio::join!(client.events(shelf()), server.answer_once(answer(200, LABEL, Bytes::from_static(b":\n"))));
    is_stream(&events.unwrap());
}
