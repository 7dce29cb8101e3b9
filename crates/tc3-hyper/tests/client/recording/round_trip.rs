//! What is recorded against a server is replayed without it: the same answers, the same failures.

use tc3::{Credential, Effect, Error, ErrorKind, RawAction, RawAnswer, Sent};
use tc3_hyper::Client;
use tc3_hyper::recording::Recorder;

use super::{Directory, over};
use crate::script::{Script, Step};
use crate::server::{REQUEST_ID, Server, answer, envelope, look};

fn change() -> RawAction<'static> {
    RawAction::new("cfg", "2021-08-20", "ModifyTaskRunStatus", r#"{"TaskId":1698,"Status":1002}"#)
}

#[tokio::test]
async fn each_call_is_answered_as_it_was_in_its_order() {
    let server = Server::start().await;
    let directory = Directory::new();
    let recorder = Recorder::new(&directory.0).unwrap();
    let client = server.builder().with_recorder(recorder.clone()).build().unwrap();
    let mut answers = Vec::new();
    for (action, members) in [
        (look(), "\"State\" : \"new\\u002f\",\"Größe\":1.50,"),
        (change(), ""),
        (look(), r#""State":"running","#),
        (change(), r#""Error":{"Code":"UnsupportedOperation","Message":"it runs"},"#),
    ] {
        answers.push(tokio::join!(client.send_raw(action), server.answer_once(envelope(members))).0);
    }
    recorder.check().unwrap();
    drop(server);

    let names = ["0001-cfg-DescribeTask", "0002-cfg-ModifyTaskRunStatus", "0003-cfg-DescribeTask"];
    assert_eq!(directory.names()[..3], names.map(|name| format!("{name}.json")));

    // Somebody else, somewhere else: neither counts. Nor does it in which order different requests come.
    let replay = directory.replay();
    let other = Credential::new("AKIDOTHER", "other").unwrap();
    let client =
        Client::builder().with_credential(other).with_language("zh-CN").with_transport(replay.clone()).build().unwrap();
    for (action, index) in [(change(), 1), (look(), 0), (look(), 2), (change(), 3)] {
        assert_same(&client.send_raw(action).await, &answers[index]);
    }
    assert!(answers[0].as_ref().unwrap().response.contains("\"State\" : \"new\\u002f\",\"Größe\":1.50,"));
    assert!(replay.left().is_empty());
}

#[tokio::test]
async fn failures_are_replayed_as_failures() {
    let server = Server::start().await;
    let directory = Directory::new();
    let builder = server.builder().with_recorder(Recorder::new(&directory.0).unwrap());
    let client = builder.with_max_attempts(1).build().unwrap();
    let whole = envelope(r#""State":"new","#);
    let html = answer(502, "text/html", "<html>Bad Gateway</html>");
    let mut failures = Vec::new();
    // An answer that is cut off, none at all, what is no HTTP, what is no envelope.
    for bytes in [&whole[..whole.len() - 20], b"", b"SMTP", &html] {
        let (failure, _) = tokio::join!(client.send_raw(look()), server.answer_once(bytes));
        assert_eq!(failure.as_ref().unwrap_err().sent(), Sent::MaybeSent);
        failures.push(failure);
    }
    drop(server);
    let refused = client.send_raw(look()).await;
    assert_eq!(refused.as_ref().unwrap_err().sent(), Sent::NotSent);
    failures.push(refused);

    let client = over(directory.replay()).with_max_attempts(1).build().unwrap();
    let endpoint = tc3::Endpoint::parse("http://127.0.0.1:9").unwrap();
    for failure in failures {
        let call = tc3::Call::new(look()).with_endpoint(endpoint.clone());
        assert_same_but_host(&client.send_raw(call).await, &failure);
    }
}

/// An attempt is an exchange of its own. What the client fills in anew each time does not count.
#[tokio::test(start_paused = true)]
async fn a_call_is_tried_again_as_it_was() {
    let script = Script::new([Step::Fails(ErrorKind::Connect, Sent::NotSent), Step::bad_gateway(), Step::envelope("")]);
    let directory = Directory::new();
    let client = script.builder().with_recorder(Recorder::new(&directory.0).unwrap()).build().unwrap();
    let make = || RawAction::new("cvm", "2017-03-12", "RunInstances", "{}").with_effect(Effect::Idempotent);
    client.send_raw(make()).await.unwrap();
    assert_eq!(directory.names().len(), 3);

    let replay = directory.replay();
    let client = over(replay.clone()).with_random(|| 7).build().unwrap();
    assert_eq!(client.send_raw(make()).await.unwrap().request_id, REQUEST_ID);
    assert!(replay.left().is_empty());

    // What was not recorded is not tried again.
    let error = client.send_raw(make()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts().len()), (ErrorKind::Setup, 1), "{error}");
}

fn assert_same(replayed: &Result<RawAnswer, Error>, first: &Result<RawAnswer, Error>) {
    match (replayed, first) {
        (Ok(replayed), Ok(first)) => assert_eq!(replayed, first),
        (replayed, first) => {
            assert_eq!(replayed.as_ref().unwrap_err().to_string(), first.as_ref().unwrap_err().to_string())
        }
    }
}

/// The client names the host that it asked, the recording the one that failed.
fn assert_same_but_host(replayed: &Result<RawAnswer, Error>, first: &Result<RawAnswer, Error>) {
    let [replayed, first] = [replayed, first].map(|result| {
        let error = result.as_ref().unwrap_err();
        let words: Vec<_> = error.message().split(' ').filter(|word| !word.contains("127.0.0.1")).collect();
        let advice = error.advice().map(|advice| advice.to_string());
        (error.kind(), error.sent(), error.is_retry_safe(), error.status(), words.join(" "), advice)
    });
    assert_eq!(replayed, first);
}
