//! A transport of the user's own.

use std::error::Error as StdError;
use std::fmt;
use std::future::{Future, pending};
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use tc3::{Error, ErrorKind, Sent};
use tc3_hyper::Client;
use tower_service::Service;

use crate::server::{REQUEST_ID, TOKEN, credential, look};

type BoxError = Box<dyn StdError + Send + Sync>;

#[derive(Clone, Copy)]
enum Scripted {
    Answer,
    NotReady,
    Fail,
    Refuse,
    RefuseWrapped,
    Hang,
}

impl Service<Request<Bytes>> for Scripted {
    type Response = Response<Bytes>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(if matches!(self, Self::NotReady) { Err("the gate is shut".into()) } else { Ok(()) })
    }

    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        let script = *self;
        Box::pin(async move {
            match script {
                Self::Answer => {
                    assert_eq!(request.uri(), "https://cfg.tencentcloudapi.com/");
                    assert_eq!(request.body(), r#"{"TaskId":1698}"#);
                    let shown = format!("{request:?}");
                    assert!(!shown.contains(TOKEN) && !shown.contains("Signature="), "{shown}");
                    let body = format!(r#"{{"Response":{{"RequestId":"{REQUEST_ID}"}}}}"#);
                    Ok(Response::new(Bytes::from(body)))
                }
                Self::Refuse => Err(Error::new(ErrorKind::Connect, "the gate is shut").into()),
                Self::RefuseWrapped => {
                    let refused = Error::new(ErrorKind::Connect, "the gate is shut").with_advice("knock twice");
                    Err(Wrapped(io::Error::other(refused).into()).into())
                }
                Self::Fail | Self::NotReady => Err("the gate fell".into()),
                Self::Hang => pending().await,
            }
        })
    }
}

/// What middleware makes of an error.
#[derive(Debug)]
struct Wrapped(BoxError);

impl fmt::Display for Wrapped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("layer 7")
    }
}

impl StdError for Wrapped {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.0)
    }
}

fn client(script: Scripted, limit: usize) -> Client {
    Client::builder()
        .with_credential(credential())
        .with_max_response_size(limit)
        .with_transport(script)
        .build()
        .unwrap()
}

#[tokio::test]
async fn it_carries_requests_and_answers() {
    let answer = client(Scripted::Answer, 1000).send_raw(look()).await.unwrap();
    assert_eq!(answer.request_id, REQUEST_ID);
}

#[tokio::test]
async fn of_its_errors_only_ours_say_whether_it_was_sent() {
    for (script, kind, sent, message) in [
        (Scripted::Fail, ErrorKind::Interrupted, Sent::MaybeSent, "failed: the gate fell"),
        (Scripted::NotReady, ErrorKind::Interrupted, Sent::MaybeSent, "failed: the gate is shut"),
        (Scripted::Refuse, ErrorKind::Connect, Sent::NotSent, "the gate is shut"),
    ] {
        let error = client(script, 1000).send_raw(look()).await.unwrap_err();
        assert_eq!((error.kind(), error.sent()), (kind, sent));
        assert!(error.message().ends_with(message), "{error}");
        assert_eq!(error.action(), "cfg DescribeTask");
    }
}

#[tokio::test]
async fn middleware_may_wrap_an_error_of_ours() {
    let error = client(Scripted::RefuseWrapped, 1000).send_raw(look()).await.unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Connect, Sent::NotSent), "{error}");
    assert!(error.is_retry_safe(), "{error}");
    assert!(error.message().contains("failed: layer 7: ") && error.message().contains("the gate is shut"), "{error}");
    assert_eq!(error.to_string().matches("knock twice").count(), 1, "{error}");
    assert_eq!(error.advice().map(|advice| advice.to_string()).as_deref(), Some("knock twice"));
}

#[tokio::test(start_paused = true)]
async fn the_limits_of_time_and_size_hold_for_it_too() {
    let error = client(Scripted::Hang, 1000).send_raw(look()).await.unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Timeout, Sent::MaybeSent));
    assert!(error.message().contains("within 60s"), "{error}");

    let error = client(Scripted::Answer, 10).send_raw(look()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);

    // The time is the call's, and no longer than it: an answer that is there in time is unharmed.
    tokio::time::advance(Duration::from_secs(600)).await;
    client(Scripted::Answer, 1000).send_raw(look()).await.unwrap();
}
