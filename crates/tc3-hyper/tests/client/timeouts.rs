//! Limits of time. The clock is stopped and moved by hand once the exchange is where a test wants it.

use std::convert::Infallible;
use std::future::Future as _;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use tc3::{Call, Effect, ErrorKind, Sent};
use tc3_hyper::Client;
use tc3_hyper::transport::{Progress, RequestBody, ResponseBody, Sending, Transport};
use tokio::time::{Instant, Sleep, sleep};

use crate::script::{Script, Step};
use crate::server::{REQUEST_ID, Server, credential, look, pass};

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

#[tokio::test(start_paused = true)]
async fn an_attempt_may_have_a_time_of_its_own_and_is_made_again() {
    let seconds = Duration::from_secs;
    for (effect, steps, whole, took, expected) in [
        (Effect::Read, vec![Step::Hangs, Step::envelope("")], 60, 5, None),
        (Effect::Change, vec![Step::Hangs], 60, 5, Some((1, "within 5s"))),
        (Effect::Read, vec![Step::Hangs, Step::Hangs, Step::Hangs], 60, 15, Some((3, "within 5s"))),
        // The limit of the call holds as well.
        (Effect::Read, vec![Step::Hangs, Step::Hangs], 8, 8, Some((2, "within 8s"))),
        (Effect::Read, vec![Step::Hangs], 4, 4, Some((1, "within 4s"))),
    ] {
        let script = Script::new(steps);
        let builder = script.builder().with_timeout(seconds(whole)).with_attempt_timeout(seconds(5));
        let begun = Instant::now();
        let result = builder.build().unwrap().send_raw(look().with_effect(effect)).await;
        assert_eq!(begun.elapsed().as_secs(), took, "{result:?}");
        match (result, expected) {
            (Ok(_), None) => {}
            (Err(error), Some((attempts, said))) => {
                assert_eq!((error.kind(), error.attempts().len()), (ErrorKind::Timeout, attempts), "{error}");
                assert!(error.message().contains(said), "{error}");
            }
            (result, _) => panic!("{result:?}"),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_may_say_itself_how_long_its_attempts_take() {
    let seconds = Duration::from_secs;
    for (of_client, of_call, took) in [(None, 5, 5), (Some(2), 5, 5), (Some(9), 5, 5)] {
        let script = Script::new(vec![Step::Hangs, Step::envelope("")]);
        let mut builder = script.builder();
        if let Some(limit) = of_client {
            builder = builder.with_attempt_timeout(seconds(limit));
        }
        let begun = Instant::now();
        let call = Call::new(look().with_effect(Effect::Read)).with_attempt_timeout(seconds(of_call));
        builder.build().unwrap().send_raw(call).await.unwrap();
        assert_eq!(begun.elapsed().as_secs(), took, "{of_client:?}");
    }
}

/// A transport whose answers have their head at once, and then a byte of their body in each such time.
struct Slow(Duration);

/// What is left of a body, and when the next byte of it comes.
struct SlowBody(Bytes, Duration, Pin<Box<Sleep>>);

impl Transport for Slow {
    fn send<'a>(&'a self, _: http::Request<RequestBody>, progress: &'a Progress) -> Sending<'a> {
        progress.may_be_sent();
        let body = Bytes::from(format!(r#"{{"Response":{{"RequestId":"{REQUEST_ID}"}}}}"#));
        let body = SlowBody(body, self.0, Box::pin(sleep(self.0)));
        Box::pin(async { Ok(http::Response::new(ResponseBody::from_stream(body))) })
    }
}

impl http_body::Body for SlowBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Infallible>>> {
        let Self(left, pause, next) = &mut *self;
        if left.is_empty() {
            return Poll::Ready(None);
        }
        ready!(next.as_mut().poll(context));
        *next = Box::pin(sleep(*pause));
        Poll::Ready(Some(Ok(http_body::Frame::data(left.split_to(1)))))
    }
}

#[tokio::test(start_paused = true)]
async fn a_body_that_stalls_ends_its_attempt() {
    let hour = 60 * MINUTE;
    let seconds = Duration::from_secs;
    let builder =
        |pause| Client::builder().with_credential(credential()).with_transport(Slow(pause)).with_timeout(hour);
    for (pause, client, expected) in [
        (Duration::from_millis(900), builder(Duration::from_millis(900)), None),
        (seconds(3), builder(seconds(3)), Some((20, "stalled after 6 bytes: fewer than 20 more came within 20s"))),
        (seconds(25), builder(seconds(25)), Some((20, "stalled after 0 bytes: fewer than 20 more"))),
        (seconds(25), builder(seconds(25)).with_min_throughput(0, seconds(5)), None),
        (
            seconds(1),
            builder(seconds(1)).with_min_throughput(2, seconds(5)),
            Some((5, "fewer than 10 more came within 5s")),
        ),
        (seconds(1), builder(seconds(1)).with_min_throughput(u32::MAX, Duration::MAX), None),
        (
            seconds(2),
            builder(seconds(2)).with_min_throughput(1, Duration::ZERO),
            Some((1, "fewer than 1 more came within 1s")),
        ),
    ] {
        let begun = Instant::now();
        let call = Call::new(look().with_effect(Effect::Change)).with_max_attempts(1);
        let result = client.build().unwrap().send_raw(call).await;
        let Some((took, said)) = expected else {
            assert_eq!(result.unwrap().request_id, REQUEST_ID, "{pause:?}");
            continue;
        };
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.sent(), error.status()), (ErrorKind::Timeout, Sent::MaybeSent, Some(200)));
        assert!(error.message().contains(said) && !error.is_retry_safe(), "{error}");
        assert_eq!(begun.elapsed().as_secs(), took, "{error}");
    }
    let read = builder(seconds(25)).build().unwrap().send_raw(look().with_effect(Effect::Read)).await.unwrap_err();
    assert_eq!(read.attempts().len(), 3);
}
