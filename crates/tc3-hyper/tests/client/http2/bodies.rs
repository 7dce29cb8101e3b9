//! Bodies that come in pieces, both ways.

use std::io;
use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll};
use std::time::Duration;

use http_body_util::BodyExt as _;
use tc3::{ErrorKind, RawAction};
use tc3_hyper::bytes::Bytes;
use tc3_hyper::http::{Request, Response};
use tc3_hyper::http_body::{Body, Frame};
use tc3_hyper::transport::{BodyError, BodySource, BoxBody, Progress, RequestBody};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::timeout;

use super::frames::{CANCEL, Frames, RESET};
use super::{Host, envelope};
use crate::connections::no_tasks;
use crate::server::REQUEST_ID;

/// Much more than is taken at once.
#[tokio::test]
async fn what_is_large_comes_in_turns() {
    let host = Host::http2().await;
    let client = host.client();
    let text = "a".repeat(1 << 20);
    let body = format!(r#"{{"Response":{{"A":"{}","RequestId":"{REQUEST_ID}"}}}}"#, "b".repeat(8 << 20));
    let serve = async {
        let mut connection = host.accept_http2().await;
        let (request, mut respond) = connection.accept().await.unwrap().unwrap();
        let exchange = tokio::spawn(async move {
            let mut incoming = request.into_body();
            let mut count = 0;
            while let Some(data) = incoming.data().await {
                let data = data.unwrap();
                count += data.len();
                incoming.flow_control().release_capacity(data.len()).unwrap();
            }
            respond.send_response(Response::new(()), false).unwrap().send_data(body.into(), true).unwrap();
            count
        });
        while connection.accept().await.is_some() {}
        exchange.await.unwrap()
    };
    let call = async {
        let request = format!(r#"{{"A":"{text}"}}"#);
        let answer = client.send_raw(RawAction::new("cfg", "2021-08-20", "DescribeTask", &request)).await.unwrap();
        drop(client);
        answer.response.len()
    };
    let (received, sent) = tokio::join!(call, serve);
    assert!(sent > 1 << 20 && received > 8 << 20, "{sent} {received}");
}

/// Pieces as a test hands them over.
struct Pieces(UnboundedReceiver<io::Result<Bytes>>);

impl Body for Pieces {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        self.0.poll_recv(context).map(|piece| Some(piece?.map(Frame::data).map_err(Into::into)))
    }
}

struct Source(Mutex<Option<Pieces>>);

impl BodySource for Source {
    fn size(&self) -> Option<u64> {
        None
    }

    fn open(&self) -> BoxBody {
        Box::pin(self.0.lock().unwrap().take().unwrap())
    }
}

fn request(host: &Host, body: RequestBody) -> Request<RequestBody> {
    Request::post(format!("https://{}/", host.name())).body(body).unwrap()
}

/// A body, and what it is handed over by.
fn in_pieces() -> (RequestBody, UnboundedSender<io::Result<Bytes>>) {
    let (hand_over, pieces) = unbounded_channel();
    (RequestBody::from_source(Source(Mutex::new(Some(Pieces(pieces))))), hand_over)
}

#[tokio::test]
async fn an_answer_may_begin_before_its_request_has_ended() {
    let host = Host::http2().await;
    let transport = host.builder().build_transport().unwrap();
    let (body, hand_over) = in_pieces();
    let serve = async {
        let mut connection = host.accept_http2().await;
        let (request, mut respond) = connection.accept().await.unwrap().unwrap();
        let exchange = tokio::spawn(async move {
            let mut outgoing = respond.send_response(Response::new(()), false).unwrap();
            let mut incoming = request.into_body();
            while let Some(data) = incoming.data().await {
                outgoing.send_data(data.unwrap(), false).unwrap();
            }
            outgoing.send_data(envelope(), true).unwrap();
        });
        while connection.accept().await.is_some() {}
        exchange.await.unwrap();
    };
    let call = async {
        let progress = Progress::new();
        let mut answer = transport.send(request(&host, body), &progress).await.unwrap().into_body();
        let mut heard = Vec::new();
        for piece in ["one", "two"] {
            hand_over.send(Ok(Bytes::from(piece))).unwrap();
            heard.push(answer.frame().await.unwrap().unwrap().into_data().unwrap());
        }
        drop(hand_over);
        heard.push(answer.collect().await.unwrap().to_bytes());
        assert_eq!(heard, [&b"one"[..], b"two", &envelope()]);
        drop(transport);
    };
    tokio::join!(call, serve);
}

#[tokio::test]
async fn a_body_that_cannot_be_read_resets_its_stream() {
    let host = Host::http2().await;
    let transport = host.builder().build_transport().unwrap();
    let (body, hand_over) = in_pieces();
    hand_over.send(Ok(Bytes::from("one"))).unwrap();
    hand_over.send(Err(io::Error::other("the disk is gone"))).unwrap();
    let serve = async {
        let mut frames = Frames::accept(&host, 100).await;
        assert_eq!(frames.next_of(RESET).await.payload, CANCEL.to_be_bytes());
    };
    let progress = Progress::new();
    let (result, ()) = tokio::join!(transport.send(request(&host, body), &progress), serve);
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Interrupted);
    assert!(error.message().contains("the disk is gone") && progress.is_maybe_sent(), "{error}");
}

/// It has much to write, which nobody reads.
#[tokio::test]
async fn a_connection_that_cannot_write_ends_with_its_client_too() {
    let host = Host::http2().await;
    let transport = host.builder().build_transport().unwrap();
    let body = RequestBody::from(Bytes::from(vec![b'a'; 64 << 20]));
    let progress = Progress::new();
    let begin = async {
        let mut frames = Frames::accept(&host, 100).await;
        frames.take_all().await;
        tokio::time::sleep(Duration::from_millis(200)).await;
        frames
    };
    let frames = tokio::select! {
        frames = begin => frames,
        _ = transport.send(request(&host, body), &progress) => panic!("nobody answered"),
    };
    drop(transport);
    timeout(Duration::from_secs(10), no_tasks()).await.unwrap();
    drop(frames);
}
