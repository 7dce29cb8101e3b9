//! What comes back: read, or refused with an error that tells what came.

use tc3::{Effect, Error, ErrorKind, RawAction, Sent, codes};

use crate::server::{REQUEST_ID, Server, answer, envelope, look};

/// The error of a call that is answered with these bytes.
async fn failure(bytes: impl AsRef<[u8]>) -> Error {
    failure_of(look(), bytes).await
}

async fn failure_of(action: RawAction<'_>, bytes: impl AsRef<[u8]>) -> Error {
    let server = Server::start().await;
    let client = server.builder().with_max_response_size(1000).build().unwrap();
    let (result, _) = tokio::join!(client.send_raw(action), server.answer_once(bytes));
    let error = result.unwrap_err();
    assert_eq!(error.action(), "cfg DescribeTask");
    assert!(!error.to_string().contains('\n'), "{error}");
    error
}

#[tokio::test]
async fn an_envelope_is_read_whatever_carries_its_length() {
    let body = format!(r#"{{"Response":{{"RequestId":"{REQUEST_ID}"}}}}"#);
    let (begin, end) = body.split_at(20);
    let chunked = format!(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{begin}\r\n{:x}\r\n{end}\r\n0\r\n\r\n",
        begin.len(),
        end.len(),
    );
    let until_closed = format!("HTTP/1.1 200 OK\r\n\r\n{body}");
    for bytes in [envelope(""), chunked.into_bytes(), until_closed.into_bytes()] {
        let server = Server::start().await;
        let client = server.client();
        let (answer, _) = tokio::join!(client.send_raw(look()), server.answer_once(bytes));
        assert_eq!(answer.unwrap().request_id, REQUEST_ID);
    }
}

#[tokio::test]
async fn what_the_service_refuses_is_its_code_message_and_request_id() {
    let error = failure(envelope(r#""Error":{"Code":"ResourceNotFound.Task","Message":"no such task"},"#)).await;
    assert_eq!(error.kind(), ErrorKind::Service);
    assert!(error.code().unwrap().is(codes::RESOURCE_NOT_FOUND));
    assert_eq!(error.message(), "no such task");
    assert_eq!(error.request_id(), Some(REQUEST_ID));
    assert_eq!(error.sent(), Sent::Answered);
}

#[tokio::test]
async fn what_is_no_envelope_is_unreadable_with_its_status() {
    for (status, kind, body) in [
        (502, "text/html", &b"<html><body>Bad Gateway</body></html>"[..]),
        (200, "text/html; charset=utf-8", b"<!doctype html><title>Log in</title>"),
        (200, "application/json", b"{\"Response\":{\"RequestId\":\"\xff\xfe\"}}"),
        (200, "application/json", b"{\"Response\":{\"Req"),
        (200, "application/json", b"{\"Response\":{}}"),
        (200, "application/json", b""),
        (302, "text/plain", b"elsewhere"),
    ] {
        let error = failure(answer(status, kind, body)).await;
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Unreadable, Sent::MaybeSent), "{error}");
        assert_eq!(error.status(), Some(status), "{error}");
        assert!(error.message().contains(&format!("Content-Type {kind}")), "{error}");
        assert!(!error.is_retry_safe(), "{error}");
    }
}

#[tokio::test]
async fn what_is_not_http_is_unreadable() {
    let error = failure("SSH-2.0-OpenSSH_9.9\r\n").await;
    assert_eq!(error.kind(), ErrorKind::Unreadable);
    assert!(error.message().contains("is not HTTP"), "{error}");
}

#[tokio::test]
async fn an_answer_that_is_cut_off_is_told_with_how_far_it_came() {
    let error = failure("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"Response\"").await;
    assert_eq!((error.kind(), error.sent(), error.status()), (ErrorKind::Interrupted, Sent::MaybeSent, Some(200)));
    assert!(error.message().contains("after 11 of 100 bytes"), "{error}");

    let error = failure("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{\"Re\r\n").await;
    assert_eq!(error.kind(), ErrorKind::Interrupted);
    assert!(error.message().contains("after 4 bytes"), "{error}");
}

#[tokio::test]
async fn no_answer_at_all_leaves_open_whether_it_was_done() {
    let error = failure("").await;
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Interrupted, Sent::MaybeSent));
    assert!(!error.is_retry_safe());
    assert!(error.to_string().contains("before sending it again"), "{error}");
}

#[tokio::test]
async fn an_answer_that_announces_too_much_is_not_waited_for() {
    let error = failure("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n").await;
    assert_eq!((error.kind(), error.status(), error.sent()), (ErrorKind::TooLarge, Some(200), Sent::MaybeSent));
    assert!(error.message().contains("more than 1000 bytes"), "{error}");
    assert!(error.to_string().contains("look whether it took effect"), "{error}");
    let error = failure_of(look().with_effect(Effect::Read), "HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n").await;
    assert!(error.to_string().contains("with_max_response_size"), "{error}");

    let error = failure(format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", u64::MAX / 2)).await;
    assert_eq!(error.kind(), ErrorKind::TooLarge);
}

#[tokio::test]
async fn an_answer_without_end_is_read_to_the_limit_and_no_further() {
    let server = Server::start().await;
    let client = server.builder().with_max_response_size(100_000).build().unwrap();
    let endless = async {
        let mut connection = server.accept().await;
        connection.request().await;
        connection.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n").await;
        let chunk = format!("1000\r\n{}\r\n", " ".repeat(0x1000));
        // Ends when the client closes; a client that reads on would keep this going for ever.
        while connection.try_write(&chunk).await {}
    };
    let (result, ()) = tokio::join!(client.send_raw(look()), endless);
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert!(error.message().contains("more than 100000 bytes"), "{error}");
}

#[tokio::test]
async fn an_answer_of_exactly_the_limit_is_read() {
    let bytes = envelope("");
    let body = bytes.len() - bytes.windows(4).position(|window| window == b"\r\n\r\n").unwrap() - 4;
    for (limit, fits) in [(body, true), (body - 1, false)] {
        let server = Server::start().await;
        let client = server.builder().with_max_response_size(limit).build().unwrap();
        let (result, _) = tokio::join!(client.send_raw(look()), server.answer_once(&bytes));
        assert_eq!(result.is_ok(), fits, "{result:?}");
    }
}
