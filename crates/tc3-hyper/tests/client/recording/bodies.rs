//! Bodies that stream, that are cut off, that are no text.

use std::collections::VecDeque;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Body, Frame};
use http_body_util::BodyExt;
use tc3::{Error, ErrorKind, Sent};
use tc3_hyper::recording::Recorder;
use tc3_hyper::transport::{BodyError, BodySource, BoxBody, Progress, RequestBody, ResponseBody, Sending, Transport};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use super::{Directory, by, request, send};
use crate::server::{REQUEST_ID, Server, answer, look};

type Given = Result<&'static str, BodyError>;

/// A body that a test feeds.
struct Fed(UnboundedReceiver<Given>);

impl Body for Fed {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let given = std::task::ready!(self.0.poll_recv(context));
        Poll::Ready(given.map(|given| given.map(|text| Frame::data(Bytes::from(text)))))
    }
}

/// A recorder over a transport that answers with what the test feeds it.
fn fed(directory: &Directory) -> (impl Transport, UnboundedSender<Given>) {
    let (feed, fed) = unbounded_channel();
    let fed = Mutex::new(Some(fed));
    let answers = by(move |_| {
        let fed = fed.lock().unwrap().take().unwrap();
        Ok(Response::builder().header("content-length", 100).body(ResponseBody::from_stream(Fed(fed))).unwrap())
    });
    (Recorder::new(&directory.0).unwrap().over(answers), feed)
}

async fn begin(transport: &impl Transport) -> ResponseBody {
    transport.send(request("Chat", Bytes::from("{}")), &Progress::new()).await.unwrap().into_body()
}

#[tokio::test]
async fn a_stream_still_streams() {
    let directory = Directory::new();
    let (transport, feed) = fed(&directory);
    let mut body = begin(&transport).await;
    for text in ["data: 1\n\n", "data: 2\n\n"] {
        feed.send(Ok(text)).unwrap();
        assert_eq!(body.frame().await.unwrap().unwrap().into_data().unwrap(), text);
        assert!(directory.names().is_empty(), "it has not ended");
    }
    drop(feed);
    assert!(body.frame().await.is_none());
    // Before the body is dropped.
    assert_eq!(directory.names(), ["0001-cfg-Chat.json"]);

    let answer = send(&directory.replay(), request("Chat", Bytes::from("{}"))).await.unwrap();
    assert_eq!(answer.body(), "data: 1\n\ndata: 2\n\n");
}

/// Who reads a body may stop at its last frame, and need not read one that is empty.
#[tokio::test]
async fn a_body_ends_with_its_last_frame() {
    let directory = Directory::new();
    let recorder = Recorder::new(&directory.0).unwrap();
    let mut whole = begin(&recorder.over(by(|_| Ok(Response::new(Bytes::from("{}").into()))))).await;
    whole.frame().await.unwrap().unwrap();
    assert!(whole.is_end_stream());
    assert!(directory.json("0001-cfg-Chat.json")["response"]["cut"].is_null());

    drop(begin(&recorder.over(by(|_| Ok(Response::new(Bytes::new().into()))))).await);
    assert!(directory.json("0002-cfg-Chat.json")["response"]["cut"].is_null());
}

#[tokio::test]
async fn what_ends_a_body_in_its_middle_ends_it_again() {
    for (cause, expected) in [
        (BodyError::from("the cable broke"), "the cable broke"),
        (Error::new(ErrorKind::Timeout, "the gate is slow").with_sent(Sent::MaybeSent).into(), "the gate is slow"),
    ] {
        let is_ours = cause.is::<Error>();
        let directory = Directory::new();
        let (transport, feed) = fed(&directory);
        let mut body = begin(&transport).await;
        feed.send(Ok("data: 1\n")).unwrap();
        feed.send(Err(cause)).unwrap();
        body.frame().await.unwrap().unwrap();
        body.frame().await.unwrap().unwrap_err();
        assert_eq!(directory.json("0001-cfg-Chat.json")["response"]["body"], "data: 1\n");

        let mut body = begin(&directory.replay()).await;
        assert_eq!(body.size_hint().exact(), Some(100), "as was announced");
        assert_eq!(body.frame().await.unwrap().unwrap().into_data().unwrap(), "data: 1\n");
        let replayed = body.frame().await.unwrap().unwrap_err();
        assert!(replayed.to_string().contains(expected), "{replayed}");
        assert_eq!(replayed.downcast_ref::<Error>().map(|error| error.kind()), is_ours.then_some(ErrorKind::Timeout));
        assert!(body.frame().await.is_none());
    }
}

#[tokio::test]
async fn a_body_that_is_dropped_in_its_middle_is_not_whole() {
    let directory = Directory::new();
    let (transport, feed) = fed(&directory);
    let mut body = begin(&transport).await;
    feed.send(Ok("data: 1\n")).unwrap();
    body.frame().await.unwrap().unwrap();
    drop(body);
    assert_eq!(directory.json("0001-cfg-Chat.json")["response"]["cut"], "its reader did not wait for its end");
    let error = send(&directory.replay(), request("Chat", Bytes::from("{}"))).await.unwrap_err();
    assert_eq!(error.to_string(), "its reader did not wait for its end");
}

#[tokio::test]
async fn an_answer_that_is_too_large_is_too_large_again() {
    let server = Server::start().await;
    let directory = Directory::new();
    let builder = server.builder().with_recorder(Recorder::new(&directory.0).unwrap());
    let client = builder.with_max_response_size(20).build().unwrap();
    let long = format!(r#"{{"Response":{{"RequestId":"{REQUEST_ID}"}}}}"#);
    let (result, _) = tokio::join!(client.send_raw(look()), server.answer_once(answer(200, "application/json", long)));
    let first = result.unwrap_err();

    let client = super::over(directory.replay()).with_max_response_size(20).build().unwrap();
    let replayed = client.send_raw(look()).await.unwrap_err();
    assert_eq!(first.kind(), ErrorKind::TooLarge);
    assert_eq!((replayed.kind(), replayed.sent()), (first.kind(), first.sent()));
}

#[tokio::test]
async fn bytes_that_are_no_text_come_back() {
    const BYTES: &[u8] = b"\xff\0\"\\\n";

    let directory = Directory::new();
    let recorder = Recorder::new(&directory.0).unwrap().over(by(|request| {
        let body = request.into_body().as_bytes().unwrap().clone();
        Ok(Response::builder().header("x-name", &b"gr\xfcn"[..]).body(body.into()).unwrap())
    }));
    send(&recorder, request("Upload", Bytes::from(BYTES))).await.unwrap();
    let json = directory.json("0001-cfg-Upload.json");
    assert_eq!(json["request"]["body"]["base64"], "/wAiXAo=");
    assert_eq!(json["response"]["body"]["base64"], "/wAiXAo=");

    let answer = send(&directory.replay(), request("Upload", Bytes::from(BYTES))).await.unwrap();
    assert_eq!(answer.body(), BYTES);
    assert_eq!(answer.headers()["x-name"].as_bytes(), b"gr\xfcn");
    let error = send(&directory.replay(), request("Upload", Bytes::from(&BYTES[1..]))).await.unwrap_err();
    assert!(error.to_string().contains("differs in `body`"), "{error}");
}

/// Frames of a request's body, the same each time it is opened.
struct Frames(Vec<Result<&'static str, &'static str>>);

impl BodySource for Frames {
    fn size(&self) -> Option<u64> {
        None
    }

    fn open(&self) -> BoxBody {
        struct Open(VecDeque<Result<&'static str, &'static str>>);
        impl Body for Open {
            type Data = Bytes;
            type Error = BodyError;

            fn poll_frame(
                mut self: Pin<&mut Self>,
                _: &mut Context<'_>,
            ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
                let next = self.0.pop_front();
                Poll::Ready(next.map(|next| next.map(|text| Frame::data(Bytes::from(text))).map_err(Into::into)))
            }
        }
        Box::pin(Open(self.0.clone().into()))
    }
}

/// Reads so many frames of a request's body, once in vain and then once more, before it answers.
struct Reads(usize);

impl Transport for Reads {
    fn send<'a>(&'a self, request: Request<RequestBody>, _: &'a Progress) -> Sending<'a> {
        Box::pin(async move {
            let mut first = pin!(request.body().open());
            first.frame().await;
            let mut second = pin!(request.body().open());
            for _ in 0..self.0 {
                second.frame().await;
            }
            first.frame().await;
            Ok(Response::new(Bytes::from_static(b"{}").into()))
        })
    }
}

#[tokio::test]
async fn the_body_of_a_request_that_comes_from_a_source_is_recorded() {
    let directory = Directory::new();
    let frames = || RequestBody::from_source(Frames(vec![Ok("{\"A\": "), Ok("1}")]));
    let broken = || RequestBody::from_source(Frames(vec![Ok("{\"B\""), Err("the file is gone")]));
    let recorder = Recorder::new(&directory.0).unwrap();
    // To its end, and no further than its first frame.
    send(&recorder.over(Reads(3)), request("Put", frames())).await.unwrap();
    send(&recorder.over(Reads(1)), request("Put", frames())).await.unwrap();
    send(&recorder.over(Reads(2)), request("Put", broken())).await.unwrap();
    let [whole, part, gone] =
        [1, 2, 3].map(|number| directory.json(&format!("000{number}-cfg-Put.json"))["request"].clone());
    assert_eq!((&whole["body"], &whole["cut"]), (&"{\"A\": 1}".into(), &().into()));
    assert_eq!((&part["body"], &part["cut"]), (&"{\"A\": ".into(), &"it was not read to its end".into()));
    assert_eq!((&gone["body"], &gone["cut"]), (&"{\"B\"".into(), &"the file is gone".into()));

    let replay = directory.replay();
    // As JSON, by its beginning, by another beginning.
    for body in [Bytes::from(r#"{"A":1}"#).into(), frames(), Bytes::from(r#"{"B":2}"#).into()] {
        send(&replay, request("Put", body)).await.unwrap();
    }
    let error = replay.send(request("Put", broken()), &Progress::new()).await.unwrap_err();
    assert_eq!(error.sent(), Sent::NotSent);
    assert!(error.message().contains("the file is gone"), "{error}");
}

/// What the recorder stands over sees the body as it is.
#[tokio::test]
async fn the_length_of_a_source_stays_known() {
    struct Sized;
    impl BodySource for Sized {
        fn size(&self) -> Option<u64> {
            Some(2)
        }

        fn open(&self) -> BoxBody {
            Frames(vec![Ok("{}")]).open()
        }
    }

    let directory = Directory::new();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let seeing = Arc::clone(&seen);
    let recorder = Recorder::new(&directory.0).unwrap().over(by(move |request| {
        let size = request.body().open().size_hint().exact();
        assert_eq!(format!("{:?}", request.body()).contains('2'), size.is_some());
        seeing.lock().unwrap().push(size);
        Ok(Response::new(Bytes::new().into()))
    }));
    send(&recorder, request("Put", RequestBody::from_source(Sized))).await.unwrap();
    send(&recorder, request("Put", RequestBody::from_source(Frames(vec![Ok("{}")])))).await.unwrap();
    assert_eq!(*seen.lock().unwrap(), [Some(2), None]);

    // And who knows it reads no further.
    let recorder = Recorder::new(&directory.0).unwrap().over(Reads(1));
    send(&recorder, request("Put", RequestBody::from_source(Sized))).await.unwrap();
    let whole = &directory.json("0003-cfg-Put.json")["request"];
    assert_eq!((&whole["body"], &whole["cut"]), (&"{}".into(), &().into()));
}
