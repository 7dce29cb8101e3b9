//! Answers that are streams of events: over a socket, and without one.

use std::io::{Read, Write};
use std::time::Duration;

use serde_json::{Value, json};
use tc3::events::{Decoder, Event};
use tc3::{Action, ActionInfo, Call, Error, ErrorKind, Place, RawAction, Record, Shape, Viewer};
use tc3_hyper::{Client, RawEvents, RawReply};
use tc3_mock::{Fault, Mock, Reset, Verdict};
use tokio::time::timeout;

use crate::socket::{bytes, connect, start};
use crate::support::{NOW, at, builder, code, mock, raw_of, send};

/// An action of the catalogue that always streams, as the generator writes one with some of its members.
#[derive(Clone, Default)]
struct ReconstructDocumentSse {
    file_type: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Progress {
    response_type: Option<String>,
    progress: Option<String>,
}

impl Record for ReconstructDocumentSse {
    fn shape(&self) -> &'static Shape {
        static SHAPE: Shape =
            Shape { name: "ReconstructDocumentSSE", members: &["FileType"], required: &["FileType"], ..Shape::EMPTY };
        &SHAPE
    }
    fn show<'a>(&'a self, viewer: Viewer<'_, 'a>) {
        viewer.see(&[self.file_type.view()]);
    }
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Place> {
        (index == 0).then_some(&mut self.file_type as _)
    }
}

impl Record for Progress {
    fn shape(&self) -> &'static Shape {
        static SHAPE: Shape =
            Shape { name: "ReconstructDocumentSSEResponse", members: &["ResponseType", "Progress"], ..Shape::EMPTY };
        &SHAPE
    }
    fn show<'a>(&'a self, viewer: Viewer<'_, 'a>) {
        viewer.see(&[self.response_type.view(), self.progress.view()]);
    }
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Place> {
        Some(if index == 0 { &mut self.response_type } else { &mut self.progress })
    }
}

impl Action for ReconstructDocumentSse {
    type Response = Progress;
    const INFO: ActionInfo<'static> =
        ActionInfo { service: "lkeap", version: "2024-05-22", name: "ReconstructDocumentSSE", ..ActionInfo::EMPTY };
}

fn reconstruct() -> ReconstructDocumentSse {
    ReconstructDocumentSse { file_type: "PDF".to_owned() }
}

fn chat(stream: &Value) -> RawAction<'static> {
    let messages = json!([{"Role": "user", "Content": "hello"}]);
    let body = json!({"Model": "deepseek-r1", "Messages": messages, "Stream": stream}).to_string();
    RawAction::new("lkeap", "2024-05-22", "ChatCompletions", body)
}

/// A client of a mock, over its socket if it has one.
fn client(mock: &Mock) -> Client {
    let client = Client::builder().with_credential(mock.credential().clone()).with_clock(|| at(NOW));
    let client = client.with_endpoint(mock.endpoint()).with_max_attempts(1);
    match mock.addr() {
        Some(_) => client.build().unwrap(),
        None => client.with_transport(mock.transport()).build().unwrap(),
    }
}

async fn read_all(events: &mut RawEvents<'_>) -> Result<Vec<Event>, Error> {
    let mut read = Vec::new();
    while let Some(event) = events.next().await {
        read.push(event?);
    }
    Ok(read)
}

#[test]
fn a_stream_comes_where_it_is_asked_for() {
    let mock = mock();
    let asked = |stream: Value| {
        let response = send(&mock, raw_of(&mock, "lkeap", "2024-05-22", "ChatCompletions", &chat(&stream).body));
        response.headers()["content-type"].to_str().unwrap().to_owned()
    };
    assert_eq!(asked(json!(true)), "text/event-stream");
    assert_eq!([asked(json!(false)), asked(Value::Null)], ["application/json"; 2]);
    let es = |body: Value| {
        let response = send(&mock, raw_of(&mock, "es", "2025-01-01", "ChatCompletions", &body.to_string()));
        response.headers()["content-type"].to_str().unwrap().to_owned()
    };
    let messages = json!([{"Role": "user", "Content": "hello"}]);
    assert_eq!(es(json!({"ModelName": "m", "Messages": messages})), "text/event-stream");
    assert_eq!(es(json!({"ModelName": "m", "Messages": messages, "Stream": false})), "application/json");
    // What speaks against a request is told in an envelope.
    let refused = send(&mock, raw_of(&mock, "lkeap", "2024-05-22", "ChatCompletions", r#"{"Stream": true}"#));
    assert_eq!(code(&refused), "MissingParameter");
}

#[test]
fn each_event_is_a_response_with_the_id_of_the_request() {
    let told = |mock: &Mock| {
        let response = send(mock, raw_of(mock, "lkeap", "2024-05-22", "ChatCompletions", &chat(&json!(true)).body));
        let id = mock.requests()[0].request_id.clone();
        assert_eq!(response.headers()["x-tc-requestid"], id.as_str());
        assert_eq!(response.headers()["x-tc3-mock"], "synthesized");
        assert_eq!(mock.requests()[0].verdict, Verdict::Synthesized);
        let mut decoder = Decoder::new();
        let mut body = response.into_body();
        let events = std::iter::from_fn(|| decoder.decode(&mut body).unwrap());
        let events: Vec<Value> = events.map(|event| serde_json::from_str(&event.data).unwrap()).collect();
        assert!(events.iter().all(|event| event["RequestId"] == id.as_str()), "{events:?}");
        assert!(events.iter().all(|event| event["Choices"][0]["Delta"]["Content"].is_string()), "{events:?}");
        events
    };
    let events = told(&mock());
    assert_eq!(events.len(), 3);
    assert_ne!(events[0]["Choices"], events[1]["Choices"]);
    assert_eq!(told(&mock()), events, "the same seed and the same request give the same events");
    assert_ne!(told(&builder().with_seed(1).build().unwrap()), events);
}

#[tokio::test]
async fn a_client_reads_them() {
    for mock in [start().await, mock()] {
        let client = client(&mock);
        let mut events = client.events(reconstruct()).await.unwrap();
        let mut read = Vec::new();
        while let Some(event) = events.next().await {
            read.push(event.unwrap());
        }
        assert_eq!(events.request_id(), mock.requests()[0].request_id);
        assert_eq!(read.len(), 3);
        assert!(read.iter().all(|event| event.response_type.is_some() && event.progress.is_some()), "{read:?}");

        let RawReply::Events(mut events) = client.raw_events(chat(&json!(true))).await.unwrap() else { panic!() };
        assert_eq!(events.request_id(), mock.requests()[1].request_id);
        assert_eq!(read_all(&mut events).await.unwrap().len(), 3);
        assert!(matches!(client.raw_events(chat(&json!(false))).await.unwrap(), RawReply::Answer(_)));
    }
}

#[tokio::test]
async fn events_come_by_the_clock() {
    let builder = || builder().with_frozen_clock().with_event_interval(Duration::from_secs(2));
    let mock = builder().start().await.unwrap();
    come_by_the_clock(&mock, &client(&mock)).await;
    #[cfg(feature = "client")]
    {
        let mock = builder().build().unwrap();
        come_by_the_clock(&mock, &mock.client().unwrap()).await;
    }
}

async fn come_by_the_clock(mock: &Mock, client: &Client) {
    let mut events = client.events(reconstruct()).await.unwrap();
    assert!(events.next().await.unwrap().is_ok());
    for _ in 0..2 {
        mock.clock().advance(Duration::from_secs(1));
        let mut next = Box::pin(events.next());
        assert!(timeout(Duration::from_millis(100), &mut next).await.is_err(), "it is not due");
        mock.clock().advance(Duration::from_secs(1));
        assert!(next.await.unwrap().is_ok());
    }
    assert!(events.next().await.is_none(), "there is nothing to wait for");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_is_written_by_itself() {
    let mock = start().await;
    let request = raw_of(&mock, "lkeap", "2024-05-22", "ReconstructDocumentSSE", r#"{"FileType": "PDF"}"#);
    let mut request = String::from_utf8(bytes(&request)).unwrap();
    request = request.replacen("\r\n", "\r\nConnection: close\r\n", 1);
    let mut stream = connect(mock.addr().unwrap());
    stream.write_all(request.as_bytes()).unwrap();
    let mut came = String::new();
    stream.read_to_string(&mut came).unwrap();
    let (head, body) = came.split_once("\r\n\r\n").unwrap();
    assert!(head.to_ascii_lowercase().contains("transfer-encoding: chunked"), "{head}");
    // The length of each chunk stands before it.
    let events: Vec<_> = body.split("data: ").collect();
    assert_eq!(events.len(), 4, "{body}");
    assert!(events[1..].iter().all(|event| event.contains("\n\n\r\n")), "{body}");
    assert!(body.ends_with("\r\n0\r\n\r\n"), "{body}");
}

#[tokio::test]
async fn faults_cut_them_off() {
    let mock = start().await;
    let client = client(&mock);
    let whole = send(&mock, raw_of(&mock, "lkeap", "2024-05-22", "ChatCompletions", &chat(&json!(true)).body));
    let first = String::from_utf8(whole.body().to_vec()).unwrap().find("\n\n").unwrap() + 2;
    for (fault, expected) in
        [(Fault::truncate_at(first), 1), (Fault::truncate_at(first + 9), 1), (Fault::reset(Reset::Body), 1)]
    {
        mock.fault(fault.times(1)).unwrap();
        let RawReply::Events(mut events) = client.raw_events(chat(&json!(true))).await.unwrap() else { panic!() };
        for _ in 0..expected {
            assert!(events.next().await.unwrap().is_ok());
        }
        let error = events.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Interrupted, "{error}");
    }
    mock.fault(Fault::garbage(100).times(1)).unwrap();
    let RawReply::Events(mut events) = client.raw_events(chat(&json!(true))).await.unwrap() else { panic!() };
    assert_eq!(read_all(&mut events).await.unwrap_err().kind(), ErrorKind::Interrupted);
    mock.fault(Fault::error("InternalError", "later").times(1)).unwrap();
    let error = client.raw_events(chat(&json!(true))).await.map(drop).unwrap_err();
    assert_eq!(error.code().unwrap().as_str(), "InternalError");
}

#[tokio::test]
async fn what_a_handler_answers_is_one_event() {
    let mock = mock();
    let answer = Progress { response_type: Some("PROGRESS".to_owned()), progress: Some("7".to_owned()) };
    mock.answer_with::<ReconstructDocumentSse>(answer.clone()).unwrap();
    let mut events = client(&mock).events(Call::new(reconstruct())).await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap(), answer);
    assert!(events.next().await.is_none());
    assert_eq!(mock.requests()[0].verdict, Verdict::Answered);
}
