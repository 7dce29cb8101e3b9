//! Recordings that a program has its own hands in: what is written, and what counts as the same.

use bytes::Bytes;
use http::{HeaderValue, Request, Response};
use tc3::ErrorKind;
use tc3_hyper::recording::{ForService, RecordedRequest, Recorder, Replay};

use super::{Directory, by, request, send};

const ANSWER: &str = r#"{"Response":{"Key":"s3cret","RequestId":"1"}}"#;

#[tokio::test]
async fn what_is_left_out_is_in_no_file_and_still_sent() {
    let directory = Directory::new();
    let transport = by(|request| {
        assert_eq!(request.into_body().as_bytes().unwrap(), "s3cret");
        Ok(Response::new(Bytes::from(ANSWER).into()))
    });
    let recorder = Recorder::new(&directory.0).unwrap().with_edit(|request, answer| {
        assert_eq!(request.service.as_deref(), Some("cfg"));
        *request.request.body_mut() = Bytes::from("***");
        request.request.headers_mut().insert("x-tc-region", HeaderValue::from_static("here"));
        let answer = answer.unwrap();
        *answer.body_mut() = Bytes::from(String::from_utf8_lossy(answer.body()).replace("s3cret", "***"));
    });
    let answer = send(&recorder.over(transport), request("DescribeTask", Bytes::from("s3cret"))).await.unwrap();
    assert_eq!(answer.body(), ANSWER);
    let file = directory.json("0001-cfg-DescribeTask.json");
    assert_eq!((&file["request"]["body"], &file["request"]["headers"]["x-tc-region"]), (&"***".into(), &"here".into()));
    assert_eq!(file["response"]["body"], ANSWER.replace("s3cret", "***"));
    assert!(!directory.text("0001-cfg-DescribeTask.json").contains("s3cret"));
}

#[tokio::test]
async fn a_request_that_failed_is_edited_too() {
    let directory = Directory::new();
    let transport = by(|_| Err(tc3::Error::new(ErrorKind::Connect, "nobody is there")));
    let recorder = Recorder::new(&directory.0).unwrap().with_edit(|request, answer| {
        assert!(answer.is_none());
        *request.request.body_mut() = Bytes::new();
    });
    assert!(send(&recorder.over(transport), request("DescribeTask", Bytes::from("s3cret"))).await.is_err());
    let file = directory.json("0001-cfg-DescribeTask.json");
    assert_eq!((&file["request"]["body"], &file["failure"]["kind"]), (&"".into(), &"Connect".into()));
}

#[tokio::test]
async fn a_request_can_say_which_service_it_is_for() {
    let directory = Directory::new();
    let transport = by(|_| Ok(Response::new(Bytes::from(ANSWER).into())));
    let mut request = Request::get("http://127.0.0.1:9/?Action=DescribeTask").body(Bytes::new().into()).unwrap();
    request.extensions_mut().insert(ForService("cfg".to_owned()));
    send(&Recorder::new(&directory.0).unwrap().over(transport), request).await.unwrap();
    assert_eq!(directory.json("0001-cfg-DescribeTask.json")["request"]["service"], "cfg");
}

fn asked(body: &'static str) -> RecordedRequest {
    let request = Request::post("/").header("x-tc-action", "DescribeTask").header("x-tc-version", "2021-08-20");
    RecordedRequest::new(Some("cfg".to_owned()), request.body(Bytes::from(body)).unwrap())
}

#[tokio::test]
async fn requests_are_compared_in_a_form_of_ones_own() {
    let directory = Directory::new();
    let recorder = Recorder::new(&directory.0).unwrap();
    let transport =
        recorder.over(by(|request| Ok(Response::new(request.into_body().as_bytes().unwrap().clone().into()))));
    for body in ["a", "A", "b"] {
        send(&transport, request("DescribeTask", Bytes::from(body))).await.unwrap();
    }
    let lower = |mut recorded: RecordedRequest| {
        let body = String::from_utf8_lossy(recorded.request.body()).to_lowercase();
        *recorded.request.body_mut() = body.into();
        recorded
    };
    let replay = Replay::open_with(&directory.0, lower).unwrap();
    for _ in 0..2 {
        for (body, file) in [("a", "0001-cfg-DescribeTask.json"), ("A", "0002-cfg-DescribeTask.json")] {
            let replayed = replay.answer_to(asked("a")).unwrap();
            assert_eq!(replayed.file, directory.0.join(file));
            assert_eq!((replayed.outcome.unwrap().body(), replayed.is_cut), (&Bytes::from(body), false));
        }
        let error = replay.answer_to(asked("a")).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Setup);
        assert_eq!(replay.left(), [directory.0.join("0003-cfg-DescribeTask.json")]);
        replay.rewind();
        assert_eq!(replay.left().len(), 3);
    }
}

#[test]
fn an_answer_that_is_not_whole_says_so() {
    let directory = Directory::new();
    let exchange = |outcome: &str| {
        let head = r#"{"x-tc-action": "DescribeTask", "x-tc-version": "2021-08-20"}"#;
        let request = format!(r#"{{"service": "cfg", "method": "POST", "url": "/", "headers": {head}, "body": "x"}}"#);
        format!(r#"{{"form": 1, "request": {request}, {outcome}}}"#)
    };
    let cut = exchange(r#""response": {"status": 200, "headers": {}, "body": "so", "cut": "it broke"}"#);
    directory.write("0001.json", cut);
    let failed = exchange(r#""failure": {"kind": "Connect", "sent": "NotSent", "message": "nobody"}"#);
    directory.write("0002.json", failed);
    let replay = directory.replay();
    let replayed = replay.answer_to(asked("x")).unwrap();
    assert_eq!((replayed.outcome.unwrap().body(), replayed.is_cut), (&Bytes::from("so"), true));
    let replayed = replay.answer_to(asked("x")).unwrap();
    assert_eq!(replayed.outcome.unwrap_err().kind(), ErrorKind::Connect);
    assert!(!format!("{:?}", asked("s3cret")).contains("s3cret"));
}
