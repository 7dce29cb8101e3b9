//! Which exchange answers a request, and what is said where none does.

use std::fs;

use bytes::Bytes;
use http::Request;
use serde_json::json;
use tc3::{Call, CallOptions, ErrorKind, Method, RawAction, SignMethod, Signer};
use tc3_hyper::Client;
use tc3_hyper::recording::Recorder;
use tc3_mock::{Fault, Verdict};

use super::{Directory, cfg, client, code, deliver, look, recorder, service};
use crate::support::{NOW, at, builder, message};

/// A recording of exchanges, each a request and the id of its answer.
fn recorded<const N: usize>(exchanges: [(&str, &str); N]) -> Directory {
    let directory = Directory::new();
    fs::create_dir(&directory.0).unwrap();
    for ((body, id), number) in exchanges.into_iter().zip(1..) {
        let exchange = json!({
            "form": 1,
            "request": {
                "service": "cfg",
                "method": "POST",
                "url": "https://cfg.tencentcloudapi.com/",
                "headers": {
                    "content-type": "application/json",
                    "x-tc-action": "DescribeTaskList",
                    "x-tc-version": "2021-08-20",
                },
                "body": body,
            },
            "response": {"status": 200, "headers": {}, "body": format!(r#"{{"Response":{{"RequestId":"{id}"}}}}"#)},
        });
        let name = format!("{number:04}-cfg-DescribeTaskList.json");
        fs::write(directory.0.join(name), exchange.to_string()).unwrap();
    }
    directory
}

fn list(body: &'static str) -> Call<RawAction<'static>> {
    Call::new(cfg("DescribeTaskList", body))
}

const LISTED: &str = r#"{"Limit":20,"Offset":0,"TaskTitle":"a b"}"#;

#[tokio::test]
async fn a_request_is_what_it_says() {
    let directory = recorded([(LISTED, "one")]);
    for replayed in [directory.replay(), builder().with_replay(&directory.0).start().await.unwrap()] {
        let client = client(&replayed);
        let other = r#" { "TaskTitle" : "a\u0020b", "Offset":0, "Limit" : 20 , "TaskStatus": null } "#;
        let calls = [
            list(LISTED),
            list(other),
            list(LISTED).with_method(Method::Get),
            list(LISTED).with_sign_method(SignMethod::HmacSha1),
            list(LISTED).with_sign_method(SignMethod::HmacSha256).with_method(Method::Get),
            list(LISTED).with_language("en-US"),
        ];
        for call in calls {
            assert_eq!(client.send_raw(call).await.unwrap().request_id, "one");
        }
        let logged = replayed.requests();
        assert!(logged.iter().all(|entry| entry.verdict == Verdict::Replayed && entry.request_id == "one"));
        assert_eq!(logged.len(), 6);
    }
}

#[tokio::test]
async fn the_same_is_answered_in_order_and_then_as_the_last_time() {
    let directory = recorded([(LISTED, "one"), (r#"{"Limit":1,"Offset":0}"#, "other"), (LISTED, "two")]);
    let replayed = directory.replay();
    for _ in 0..2 {
        for id in ["one", "two", "two"] {
            assert_eq!(client(&replayed).send_raw(list(LISTED)).await.unwrap().request_id, id);
        }
        replayed.reset();
    }
}

#[tokio::test]
async fn what_was_not_recorded_is_told_with_what_is_nearest() {
    let directory = recorded([(r#"{"Limit":20,"Offset":0,"TaskTitle":"a"}"#, "one"), (LISTED, "two")]);
    let replayed = directory.replay();
    let told = async |call: Call<RawAction<'static>>| {
        let error = client(&replayed).send_raw(call).await.unwrap_err();
        assert_eq!(error.code().unwrap().as_str(), "FailedOperation.NotRecorded");
        error.message().to_owned()
    };
    let message = told(list(r#"{"Limit":10,"Offset":0,"TaskTitle":"a b"}"#)).await;
    assert!(message.contains("0002-cfg-DescribeTaskList.json, which differs in `Limit`"), "{message}");
    let message = told(list(LISTED).with_region("ap-guangzhou")).await;
    assert!(message.contains("the region (recorded: none; asked for: ap-guangzhou)"), "{message}");
    let message = told(Call::new(look())).await;
    assert!(message.contains("cfg DescribeTask of 2021-08-20 was not recorded"), "{message}");
    assert!(matches!(&replayed.requests()[2].verdict, Verdict::Refused { code, .. } if code.ends_with("NotRecorded")));
}

#[tokio::test]
async fn it_is_a_mock_all_the_same() {
    let directory = recorded([(LISTED, "one"), (LISTED, "two")]);
    let replayed = directory.replay();
    assert_eq!(code(&replayed, cfg("DescribeTaskList", r#"{"Limit":"many"}"#)).await, "InvalidParameter");
    replayed.fault(Fault::error("InternalError", "try later").times(1)).unwrap();
    assert_eq!(code(&replayed, cfg("DescribeTaskList", LISTED)).await, "InternalError");
    // What was in the way of a request has not taken its answer.
    assert_eq!(client(&replayed).send_raw(list(LISTED)).await.unwrap().request_id, "one");
    let stranger = Client::builder().with_credential(super::own()).with_transport(replayed.transport());
    let stranger = stranger.with_clock(|| at(NOW)).build().unwrap();
    assert!(stranger.send_raw(list(LISTED)).await.is_err());
    assert_eq!(client(&replayed).send_raw(list(LISTED)).await.unwrap().request_id, "two");
}

/// A state that moved on does so again, without the service.
#[tokio::test]
async fn what_was_recorded_is_answered() {
    let (directory, service) = (Directory::new(), service().start().await.unwrap());
    let ask = async |mock: &tc3_mock::Mock| {
        let client = client(mock);
        let mut answers = Vec::new();
        for action in [look(), cfg("ExecuteTask", r#"{"TaskId":1698}"#), look(), cfg("DescribeTask", r#"{"TaskId":1}"#)]
        {
            let answer = client.send_raw(action).await;
            answers.push(answer.map(|answer| (answer.request_id, answer.response)).map_err(|error| error.to_string()));
        }
        answers
    };
    let answers = ask(&recorder(&directory, &service).build().unwrap()).await;
    drop(service);
    assert!(answers[0].is_ok() && answers[0] != answers[2] && answers[3].is_err(), "{answers:?}");
    assert_eq!(ask(&directory.replay()).await, answers);
}

#[tokio::test]
async fn a_recording_of_a_client_is_one() {
    let (directory, service) = (Directory::new(), service().start().await.unwrap());
    let client = Client::builder().with_credential(super::own()).with_endpoint(service.endpoint());
    let client = client.with_recorder(Recorder::new(&directory.0).unwrap()).build().unwrap();
    let call = || list(LISTED).with_sign_method(SignMethod::HmacSha1).with_method(Method::Get);
    let answer = client.send_raw(call()).await.unwrap();
    let replayed = directory.replay();
    assert_eq!(super::client(&replayed).send_raw(list(LISTED)).await.unwrap(), answer);
}

#[test]
fn a_broken_recording_is_told_at_the_start() {
    let directory = recorded([(LISTED, "one")]);
    let told = || {
        let error = builder().with_replay(&directory.0).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Setup);
        error.to_string()
    };
    fs::write(directory.0.join("0002-broken.json"), "{").unwrap();
    assert!(told().contains("0002-broken.json"), "{}", told());
    fs::remove_dir_all(&directory.0).unwrap();
    assert!(told().contains(directory.0.to_str().unwrap()), "{}", told());
    fs::create_dir(&directory.0).unwrap();
    assert!(told().contains("no exchange"), "{}", told());
}

/// A wrong key and a changed body look alike, unless it is known that the client has the key.
#[tokio::test]
async fn who_was_answered_from_a_recording_has_the_key() {
    let directory = recorded([(LISTED, "one")]);
    let replayed = directory.replay();
    let signer = Signer::new(replayed.credential().clone());
    let unsigned = tc3::prepare_raw(&cfg("DescribeTaskList", LISTED), &CallOptions::default()).unwrap();
    let signed = unsigned.sign(&signer, at(NOW)).unwrap();
    let send = async |body: &'static str| {
        let mut request = Request::post("/");
        for (name, value) in &signed.headers {
            request = request.header(&**name, value);
        }
        message(&deliver(&replayed, request.body(Bytes::from_static(body.as_bytes())).unwrap()).await)
    };
    let told = send(r#"{"Limit":21}"#).await;
    assert!(told.contains("most likely the secret key is another"), "{told}");
    assert_eq!(code(&replayed, cfg("DescribeTaskList", LISTED)).await, "none");
    let told = send(r#"{"Limit":21}"#).await;
    assert!(told.contains("most likely the body was changed"), "{told}");
}
