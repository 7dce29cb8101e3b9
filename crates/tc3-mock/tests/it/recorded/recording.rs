//! What is asked of the mock is asked of the service, once, and as it came.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use cfg_core::{DescribeTask, DescribeTaskResponse};
use http::Request;
use serde_json::Value;
use tc3::{Call, Endpoint, ErrorKind, Method, RawAction, SignMethod};
use tc3_hyper::{Client, RawReply};
use tc3_mock::{Fault, Recording, Reset, Verdict};
use tokio::time::timeout;

use super::{Directory, OWN_ID, cfg, client, code, deliver, look, own, recorder, recording, service};
use crate::support::{builder, unsigned};

const MOVE: &str = r#"{"TaskId":1698,"Status":1002}"#;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_service_does_it_and_a_file_says_so() {
    let (directory, service) = (Directory::new(), service().start().await.unwrap());
    let mock = recorder(&directory, &service).start().await.unwrap();
    let answer = client(&mock).send_raw(Call::new(cfg("ExecuteTask", r#"{"TaskId":1698}"#))).await.unwrap();

    let asked = &service.requests()[0];
    assert_eq!((asked.action.as_str(), asked.verdict.clone()), ("ExecuteTask", Verdict::Answered));
    assert!(asked.authorization.contains(OWN_ID), "{}", asked.authorization);
    assert_eq!(asked.request_id, answer.request_id);

    let logged = &mock.requests()[0];
    assert_eq!((&logged.verdict, &logged.request_id), (&Verdict::Recorded, &answer.request_id));
    assert!(logged.authorization.contains("AKIDEXAMPLE"), "{}", logged.authorization);
    assert_eq!((logged.service.as_str(), logged.status), ("cfg", Some(200)));
    assert_eq!(directory.names(), ["0001-cfg-ExecuteTask.json"]);
    let file = directory.first();
    assert_eq!(file["request"]["body"], r#"{"TaskId":1698}"#);
    let body: Value = serde_json::from_str(file["response"]["body"].as_str().unwrap()).unwrap();
    assert_eq!(body["Response"]["RequestId"], answer.request_id.as_str());
}

#[tokio::test]
async fn the_answer_comes_byte_for_byte_and_says_where_it_is_from() {
    let (directory, service) = (Directory::new(), service().start().await.unwrap());
    let odd = "{ \"Response\" : {\"RequestId\":\"7\", \"N\": 1.50, \"\\u00e9\": [ ] } }\r\n";
    service.fault(Fault::respond(203, "application/json; charset=odd", odd)).unwrap();
    let mock = recorder(&directory, &service).without_auth().build().unwrap();
    let action = tc3_spec::catalogue().choose("cfg", None).unwrap().action("DescribeTask").unwrap();
    let response = deliver(&mock, unsigned(action, r#"{"TaskId":1698}"#.to_owned())).await;
    assert_eq!((response.status().as_u16(), &response.body()[..]), (203, odd.as_bytes()));
    assert_eq!(response.headers()["content-type"], "application/json; charset=odd");
    assert_eq!(response.headers()["x-tc3-mock"], "recorded");
    assert_eq!(directory.first()["response"]["body"], odd);
    assert_eq!(mock.requests()[0].request_id, "7");
}

#[tokio::test]
async fn what_the_mock_refuses_is_not_handed_on() {
    let (directory, service) = (Directory::new(), service().start().await.unwrap());
    let mock = recorder(&directory, &service).with_max_body(100).build().unwrap();
    let stranger = Client::builder().with_credential(own()).with_transport(mock.transport());
    let error = stranger.with_clock(|| crate::support::at(crate::support::NOW)).build().unwrap();
    let error = error.send_raw(look()).await.unwrap_err();
    assert_eq!(error.code().unwrap().as_str(), "AuthFailure.SecretIdNotFound");
    assert_eq!(code(&mock, cfg("DescribeTask", r#"{"TaskId":1698,"Extra":1}"#)).await, "UnknownParameter");
    assert_eq!(code(&mock, cfg("DescribeTask", "{}")).await, "MissingParameter");
    let long: &'static str = Box::leak(format!(r#"{{"TaskId":1698,"Extra":"{}"}}"#, "x".repeat(100)).into_boxed_str());
    assert_eq!(code(&mock, cfg("DescribeTask", long)).await, "RequestSizeLimitExceeded");
    mock.fault(Fault::error("InternalError", "try later").times(1)).unwrap();
    assert_eq!(code(&mock, look()).await, "InternalError");
    assert!(service.requests().is_empty() && directory.names().is_empty());
    assert_eq!(mock.requests().len(), 5);
    assert_eq!(code(&mock, look()).await, "none");
}

#[tokio::test]
async fn a_request_is_carried_on_as_it_came() {
    let service = service().with_default_service("cvm").start().await.unwrap();
    let directory = Directory::new();
    let mock = recorder(&directory, &service).with_default_service("cvm").build().unwrap();
    let client = client(&mock);
    let region = |action| Call::new(action).with_region("ap-shanghai").with_language("en-US");
    let zones = || region(RawAction::new("cvm", "2017-03-12", "DescribeZones", "{}"));
    for (call, method) in [
        (zones(), "POST"),
        (zones().with_method(Method::Get), "GET"),
        (zones().with_sign_method(SignMethod::HmacSha1), "POST"),
        (zones().with_sign_method(SignMethod::HmacSha256).with_method(Method::Get), "GET"),
        (zones().with_unsigned_payload(), "POST"),
    ] {
        let is_version_1 = call.options.sign_method.is_some();
        client.send_raw(call).await.unwrap();
        let asked = service.requests().pop().unwrap();
        assert_eq!((asked.method.as_str(), asked.region.as_str()), (method, "ap-shanghai"));
        assert_eq!((asked.action.as_str(), asked.verdict), ("DescribeZones", Verdict::Synthesized));
        assert_eq!(asked.authorization.starts_with("TC3-"), !is_version_1, "{}", asked.authorization);
        assert_eq!(asked.quirks, []);
    }
    // Without a scope nothing of a request tells which of two services has it.
    let of_cvm = |name: &String| name.contains("-cvm-DescribeZones");
    assert!(directory.names().iter().all(of_cvm), "{:?}", directory.names());
    assert_eq!(directory.names().len(), 5);
}

#[tokio::test]
async fn files_are_carried_on() {
    let (directory, service) = (Directory::new(), service().start().await.unwrap());
    let mock = recorder(&directory, &service).without_auth().build().unwrap();
    let request = |host: &str, action: &str, version: &str, kind: &str| {
        let request = Request::post("/").header("Host", format!("{host}.tencentcloudapi.com"));
        request.header("X-TC-Action", action).header("X-TC-Version", version).header("Content-Type", kind)
    };
    let stream = request("cls", "UploadLog", "2020-10-16", "application/octet-stream");
    let stream = stream.header("X-TC-Region", "ap-guangzhou").header("X-CLS-TopicId", "topic");
    let form = request("cii", "UploadMedicalFile", "2021-04-08", "multipart/form-data; boundary=\"b\"");
    let part = "--b\r\nContent-Disposition: form-data; name=\"File\"; filename=\"f\"\r\n\r\n\u{e9}\r\n--b--\r\n";
    for request in [stream.body("\u{0}logs".into()).unwrap(), form.body(part.into()).unwrap()] {
        let response = deliver(&mock, request.clone()).await;
        let asked = service.requests().pop().unwrap();
        assert_eq!(asked.verdict, Verdict::Synthesized, "{asked}\n{response:?}");
        assert_eq!(asked.request, mock.requests().pop().unwrap().request);

        let replayed = builder().without_auth().with_replay(&directory.0).build().unwrap();
        let again = deliver(&replayed, request.clone()).await;
        assert_eq!((again.body(), &again.headers()["x-tc3-mock"]), (response.body(), &"replayed".parse().unwrap()));
        let (head, body) = request.into_parts();
        let other = String::from_utf8(body.to_vec()).unwrap().replace("logs", "more").replace('\u{e9}', "e");
        let other = deliver(&replayed, Request::from_parts(head, other.into())).await;
        assert_eq!(crate::support::code(&other), "FailedOperation.NotRecorded");
    }
    assert_eq!(service.requests().len(), 2);
}

fn chat() -> RawAction<'static> {
    let body = r#"{"Model":"deepseek-r1","Messages":[{"Role":"user","Content":"hello"}],"Stream":true}"#;
    RawAction::new("lkeap", "2024-05-22", "ChatCompletions", body)
}

#[tokio::test]
async fn events_come_as_they_are_answered() {
    let directory = Directory::new();
    let service = service().with_event_interval(Duration::from_secs(60)).start().await.unwrap();
    service.clock().freeze();
    let mock = recorder(&directory, &service).start().await.unwrap();
    let RawReply::Events(mut events) = client(&mock).raw_events(chat()).await.unwrap() else { panic!() };
    let first = timeout(Duration::from_secs(20), events.next()).await.unwrap().unwrap().unwrap();
    assert_eq!(mock.requests()[0].request_id, events.request_id());
    let mut second = Box::pin(events.next());
    assert!(timeout(Duration::from_millis(100), &mut second).await.is_err(), "it is not due");
    service.clock().advance(Duration::from_secs(120));
    let second = second.await.unwrap().unwrap();
    assert_ne!(first.data, second.data);
    assert!(events.next().await.unwrap().is_ok());
    assert!(events.next().await.is_none());

    let body = directory.first()["response"]["body"].as_str().unwrap().to_owned();
    assert_eq!(body.matches("data: ").count(), 3, "{body}");
    let replayed = builder().with_replay(&directory.0).start().await.unwrap();
    let RawReply::Events(mut events) = client(&replayed).raw_events(chat()).await.unwrap() else { panic!() };
    assert_eq!(events.next().await.unwrap().unwrap().data, first.data);
    assert_eq!(events.next().await.unwrap().unwrap().data, second.data);
}

#[cfg(feature = "client")]
#[tokio::test]
async fn events_come_in_one_piece_without_a_socket() {
    let (directory, service) = (Directory::new(), service().start().await.unwrap());
    for is_recorded in [false, true] {
        let mock = if is_recorded { directory.replay() } else { recorder(&directory, &service).build().unwrap() };
        let RawReply::Events(mut events) = mock.client().unwrap().raw_events(chat()).await.unwrap() else { panic!() };
        let mut count = 0;
        while let Some(event) = events.next().await {
            event.unwrap();
            count += 1;
        }
        assert_eq!(count, 3);
    }
}

#[tokio::test]
async fn a_change_is_never_sent_twice() {
    let (directory, service) = (Directory::new(), service().start().await.unwrap());
    service.fault(Fault::reset(Reset::Headers).times(1)).unwrap();
    let mock = recorder(&directory, &service).build().unwrap();
    assert_eq!(code(&mock, cfg("ModifyTaskRunStatus", MOVE)).await, "InternalError");
    assert_eq!((service.requests().len(), directory.names().len()), (1, 1));
    let Verdict::Refused { message, .. } = &mock.requests()[0].verdict else { panic!() };
    assert!(message.contains("may have"), "{message}");
}

#[tokio::test]
async fn where_nobody_answers_it_says_so() {
    let directory = Directory::new();
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = nobody.local_addr().unwrap().to_string();
    drop(nobody);
    let endpoint = Endpoint::parse(&format!("http://{address}")).unwrap();
    let recording = Recording::new(&directory.0).with_endpoint(endpoint).with_credential(own());
    let told = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&told);
    let mock = builder().on_warning(move |warning| heard.lock().unwrap().push(warning.to_owned()));
    let mock = mock.with_recording(recording).build().unwrap();
    let error = client(&mock).send_raw(look()).await.unwrap_err();
    assert_eq!(error.code().unwrap().as_str(), "InternalError");
    assert!(error.message().contains(&address) && error.message().contains("not sent"), "{error}");
    let told = told.lock().unwrap().clone();
    assert!(told.len() == 1 && told[0].contains(&address), "{told:?}");
    assert!(matches!(mock.requests()[0].verdict, Verdict::Refused { .. }));

    assert_eq!(directory.first()["failure"]["sent"], "NotSent");
    assert_eq!(code(&directory.replay(), look()).await, "InternalError");
}

#[tokio::test]
async fn an_answer_that_is_cut_off_is_cut_off_again() {
    let (directory, service) = (Directory::new(), service().start().await.unwrap());
    service.fault(Fault::truncate_at(30)).unwrap();
    let mock = recorder(&directory, &service).start().await.unwrap();
    let error = client(&mock).send_raw(look()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Interrupted, "{error}");
    assert!(directory.first()["response"]["cut"].is_string() || directory.first()["response"]["cut"].is_object());
    assert_eq!(mock.requests()[0].verdict, Verdict::Recorded);
    for replayed in [directory.replay(), builder().with_replay(&directory.0).start().await.unwrap()] {
        let error = client(&replayed).send_raw(look()).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Interrupted | ErrorKind::Unreadable), "{error}");
    }
}

/// The service may carry it out all the same, so it is in the log and in a file.
#[tokio::test]
async fn a_client_that_leaves_is_recorded() {
    let (directory, service) = (Directory::new(), service().start().await.unwrap());
    service.fault(Fault::delay(Duration::from_millis(300))).unwrap();
    let mock = recorder(&directory, &service).start().await.unwrap();
    let call = Call::new(look()).with_timeout(Duration::from_millis(100));
    assert_eq!(client(&mock).send_raw(call).await.unwrap_err().kind(), ErrorKind::Timeout);
    for _ in 0..200 {
        if !mock.requests().is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(mock.requests()[0].verdict, Verdict::Recorded);
    assert_eq!(directory.first()["response"]["status"], 200);
}

#[tokio::test]
async fn faults_are_for_what_is_handed_on_too() {
    let directory = Directory::new();
    let service = service().start().await.unwrap();
    let mock = recorder(&directory, &service).start().await.unwrap();
    for fault in [Fault::reset(Reset::Body), Fault::truncate_at(20), Fault::garbage(40)] {
        for action in [look(), chat()] {
            mock.fault(fault.clone().times(1)).unwrap();
            let outcome = client(&mock).raw_events(action).await;
            let broken = match outcome {
                Err(_) => true,
                Ok(RawReply::Events(mut events)) => loop {
                    match events.next().await {
                        Some(Ok(_)) => {}
                        Some(Err(_)) => break true,
                        None => break false,
                    }
                },
                Ok(RawReply::Answer(_)) => false,
            };
            assert!(broken, "{fault:?}");
        }
    }
    assert_eq!((service.requests().len(), directory.names().len()), (6, 6));
}

#[tokio::test]
async fn what_has_a_handler_is_answered_by_it() {
    let (directory, service) = (Directory::new(), service().start().await.unwrap());
    let mock = recorder(&directory, &service).build().unwrap();
    let mut answer = DescribeTaskResponse::default();
    answer.task.task_title = "mine".to_owned();
    mock.answer_with::<DescribeTask>(answer).unwrap();
    assert!(client(&mock).send_raw(look()).await.unwrap().response.contains("mine"));
    // What it issues it has to know.
    let role = RawAction::new("sts", "2018-08-13", "GetCallerIdentity", "{}");
    assert_eq!(code(&mock, role).await, "none");
    assert!(service.requests().is_empty() && directory.names().is_empty());
}

#[tokio::test]
async fn each_service_has_a_host_of_its_own_unless_it_is_told() {
    let (directory, service) = (Directory::new(), service().build().unwrap());
    let network = Client::builder().with_transport(service.transport());
    let recording = Recording::new(&directory.0).with_credential(own()).with_network(network);
    let mock = builder().with_recording(recording).build().unwrap();
    assert_eq!(code(&mock, look()).await, "none");
    assert_eq!(service.requests()[0].host, "cfg.tencentcloudapi.com");
    assert_eq!(directory.first()["request"]["url"], "https://cfg.tencentcloudapi.com/");
}

#[tokio::test]
async fn whether_it_would_be_done_says_the_service() {
    let (directory, service) = (Directory::new(), service().start().await.unwrap());
    let mock = recorder(&directory, &service).build().unwrap();
    let body = r#"{"DryRun":true,"ImageIds":["img-1"],"DestinationRegions":["ap-beijing"]}"#;
    let call = Call::new(RawAction::new("cvm", "2017-03-12", "SyncImages", body)).with_region("ap-guangzhou");
    let error = client(&mock).send_raw(call).await.unwrap_err();
    assert_eq!(error.code().unwrap().as_str(), "DryRunOperation");
    assert_eq!((service.requests().len(), &mock.requests()[0].verdict), (1, &Verdict::Recorded));
}

#[tokio::test]
async fn an_exchange_that_cannot_be_written_is_told() {
    let (directory, service) = (Directory::new(), service().start().await.unwrap());
    let told = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&told);
    let mock = recorder(&directory, &service).on_warning(move |warning| heard.lock().unwrap().push(warning.to_owned()));
    let mock = mock.build().unwrap();
    std::fs::remove_dir(&directory.0).unwrap();
    assert_eq!(code(&mock, look()).await, "none");
    let told = told.lock().unwrap().clone();
    assert!(told.len() == 1 && told[0].contains("0001-cfg-DescribeTask"), "{told:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_service_gets_headers_that_say_something_and_no_others() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = Endpoint::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
    let directory = Directory::new();
    let mock = Recording::new(&directory.0).with_endpoint(endpoint).with_credential(own());
    let mock = builder().with_recording(mock).without_auth().build().unwrap();
    let served = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut asked = [0; 4096];
        let length = stream.read(&mut asked).unwrap();
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").unwrap();
        String::from_utf8(asked[..length].to_vec()).unwrap()
    });
    let action = tc3_spec::catalogue().choose("cfg", None).unwrap().action("DescribeTask").unwrap();
    let mut request = unsigned(action, r#"{ "TaskId" : 1698 }"#.to_owned());
    request.headers_mut().insert("Cookie", "mine".parse().unwrap());
    request.headers_mut().insert("X-TC-Token", "of-the-client".parse().unwrap());
    request.headers_mut().insert("X-TC-Language", "en-US".parse().unwrap());
    deliver(&mock, request).await;
    let asked = served.join().unwrap();
    assert!(asked.ends_with("\r\n\r\n{ \"TaskId\" : 1698 }"), "{asked}");
    let names: Vec<_> = asked
        .lines()
        .skip(1)
        .take_while(|line| !line.is_empty())
        .map(|line| line.split(':').next().unwrap().to_ascii_lowercase())
        .collect();
    let mut names = names;
    names.sort();
    let expected = [
        "authorization",
        "content-length",
        "content-type",
        "host",
        "x-tc-action",
        "x-tc-language",
        "x-tc-region",
        "x-tc-timestamp",
        "x-tc-version",
    ];
    assert_eq!(names, expected);
}

#[tokio::test]
async fn what_cannot_be_recorded_is_told_at_the_start() {
    let directory = Directory::new();
    std::fs::write(&directory.0, "a file").unwrap();
    let here = Recording::new(&directory.0).with_credential(own());
    let error = builder().with_recording(here).build().unwrap_err();
    assert!(error.to_string().contains(directory.0.to_str().unwrap()), "{error}");
    std::fs::remove_file(&directory.0).unwrap();

    let open = Endpoint::parse("http://gateway.example").unwrap();
    let open = Recording::new(&directory.0).with_endpoint(open).with_credential(own());
    assert_eq!(builder().with_recording(open).build().unwrap_err().kind(), ErrorKind::Setup);

    let service = service().build().unwrap();
    let both = builder().with_recording(recording(&directory, &service)).with_replay(&directory.0);
    assert_eq!(both.build().unwrap_err().kind(), ErrorKind::Setup);

    let nobody = Recording::new(&directory.0).with_endpoint(service.endpoint());
    let mock = builder().with_recording(nobody).build().unwrap();
    let error = client(&mock).send_raw(look()).await.unwrap_err();
    assert!(error.message().contains("no credential"), "{error}");
}
