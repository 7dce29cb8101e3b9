//! Which request is answered by which file, and what is said of the others.

use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};
use tc3::{Call, ErrorKind, RawAction, Sent};
use tc3_hyper::recording::Replay;
use tc3_hyper::transport::{Progress, RequestBody, Transport};

use super::{Directory, over, request, send};

/// An exchange as a file has it, of `cfg DescribeTask`.
fn exchange(body: &str, answer: &str) -> Value {
    json!({
        "form": 1,
        "request": {
            "service": "cfg",
            "method": "POST",
            "url": "https://cfg.tencentcloudapi.com/",
            "headers": {"x-tc-action": "DescribeTask", "x-tc-version": "2021-08-20"},
            "body": body,
        },
        "response": {"status": 200, "headers": {}, "body": answer},
    })
}

fn envelope(id: &str) -> String {
    format!(r#"{{"Response":{{"RequestId":"{id}"}}}}"#)
}

/// A recording of exchanges with these bodies, answered with the ids 1, 2 …
fn recording<const N: usize>(bodies: [&str; N]) -> Directory {
    let directory = Directory::new();
    for (body, number) in bodies.into_iter().zip(1..) {
        let exchange = exchange(body, &envelope(&number.to_string()));
        directory.write(&format!("{number:04}-cfg-DescribeTask.json"), exchange.to_string());
    }
    directory
}

fn asked(body: &str) -> RawAction<'static> {
    RawAction::new("cfg", "2021-08-20", "DescribeTask", body)
}

#[tokio::test]
async fn bodies_are_compared_as_json_and_without_the_token() {
    let directory = recording([r#"{"TaskId":1698,"Filters":[{"Name":"a"},{}],"ClientToken":"then"}"#]);
    for body in [
        r#"{ "Filters": [{"Name": "a"}, {}], "TaskId": 1698 }"#,
        r#"{"TaskId":1698,"Filters":[{"Name":"\u0061"},{}],"ClientToken":"now"}"#,
    ] {
        assert_eq!(directory.client().send_raw(asked(body)).await.unwrap().request_id, "1");
    }
    for (body, differs) in [
        (r#"{"Filters":[{"Name":"b"},{}],"TaskId":1698}"#, "differs in `Filters.0.Name`"),
        (r#"{"Filters":[{"Name":"a"},{}],"TaskId":"1698"}"#, "differs in `TaskId`"),
        (r#"{"Filters":[{"Name":"a"}],"TaskId":1698}"#, "differs in `Filters`"),
        (r#"{"Filters":[{"Name":"a"},{}],"TaskId":1698,"Id":null}"#, "differs in `Id`"),
        (r#"{"Filters":[{"Name":"a"},{"ClientToken":"now"}],"TaskId":1698}"#, "differs in `Filters.1.ClientToken`"),
        (r#"{"A":1,"B":2,"C":3}"#, "differs in `A`, `B`, `C` and 2 more"),
    ] {
        let error = directory.client().send_raw(asked(body)).await.unwrap_err();
        assert!(error.message().ends_with(differs), "{error}");
    }
}

#[tokio::test]
async fn a_query_is_compared_in_any_order_and_without_the_token() {
    let directory = Directory::new();
    let mut exchange = exchange("", "yes");
    exchange["request"]["url"] = "http://127.0.0.1/?A.0=1&B=x&ClientToken=then".into();
    exchange["request"]["method"] = "GET".into();
    directory.write("1.json", exchange.to_string());
    let get = |query: &str| {
        let (mut head, body) = request("DescribeTask", Bytes::new()).into_parts();
        head.method = http::Method::GET;
        head.uri = format!("https://cfg.tencentcloudapi.com/?{query}").parse().unwrap();
        Request::from_parts(head, body)
    };
    for query in ["A.0=1&B=x", "ClientToken=now&B=x&A.0=1"] {
        assert_eq!(send(&directory.replay(), get(query)).await.unwrap().body(), "yes");
    }
    for (query, differs) in [("A.0=2&B=x", "in `A.0`"), ("A.0=1", "in `B`"), ("A.0=1&B=x&C=", "in `C`")] {
        let error = send(&directory.replay(), get(query)).await.unwrap_err();
        assert!(error.to_string().contains(&format!("differs {differs}")), "{error}");
    }
}

#[tokio::test]
async fn the_same_request_is_answered_in_order_and_not_more_often() {
    // By their numbers, not by their names.
    let directory = Directory::new();
    for (name, id) in [("9-a", "1"), ("10-a", "2"), ("00011-a", "3")] {
        directory.write(&format!("{name}.json"), exchange("{}", &envelope(id)).to_string());
    }
    directory.write("0012-b.json.part", "{");
    directory.write("README.md", "What this is.");
    let replay = directory.replay();
    assert_eq!(replay.left().len(), 3);
    let client = over(replay.clone()).build().unwrap();
    for id in ["1", "2", "3"] {
        assert_eq!(client.send_raw(asked("{}")).await.unwrap().request_id, id);
    }
    assert!(replay.left().is_empty());

    let error = client.send_raw(asked("{}")).await.unwrap_err();
    assert_eq!((error.kind(), error.sent(), error.is_retry_safe()), (ErrorKind::Setup, Sent::NotSent, false));
    for part in ["cfg DescribeTask of 2021-08-20 is asked for more often", "00011-a.json", "with_last_repeated"] {
        assert!(error.to_string().contains(part), "{error}");
    }

    let client = over(directory.replay().with_last_repeated()).build().unwrap();
    for id in ["1", "2", "3", "3", "3"] {
        assert_eq!(client.send_raw(asked("{}")).await.unwrap().request_id, id);
    }
}

#[tokio::test]
async fn what_was_not_recorded_is_told_with_what_is_nearest() {
    let directory = recording([r#"{"TaskId":1,"Pin":"s3cret"}"#, r#"{"TaskId":2}"#]);
    let mut other = exchange(r#"{"TaskId":3}"#, "");
    other["request"]["headers"] = json!({"x-tc-action": "ExecuteTask", "x-tc-version": "2021-08-20"});
    directory.write("0003-cfg-ExecuteTask.json", other.to_string());

    let near = Call::new(asked(r#"{"TaskId":3,"Pin":"h1dden"}"#));
    let region = Call::new(asked(r#"{"TaskId":2}"#)).with_region("ap-beijing");
    let service = RawAction::new("vpc", "2017-03-12", "DescribeVpcs", "{}");
    for (call, parts) in [
        (near, ["cfg DescribeTask of 2021-08-20 was not", "nearest is 0001-cfg-DescribeTask.json", "`Pin`"]),
        (
            region,
            [
                "DescribeTask of 2021-08-20 in ap-beijing",
                "0002-cfg",
                "the region (recorded: none; asked for: ap-beijing)",
            ],
        ),
        (
            service.into(),
            ["vpc DescribeVpcs", "0001-cfg-DescribeTask", "the service (recorded: cfg; asked for: vpc), the action"],
        ),
    ] {
        let error = directory.client().send_raw(call).await.unwrap_err();
        assert_eq!((error.kind(), error.sent(), error.is_retry_safe()), (ErrorKind::Setup, Sent::NotSent, false));
        assert!(error.message().contains(directory.0.to_str().unwrap()), "{error}");
        for part in parts {
            assert!(error.message().contains(part), "{part:?} is not in {error}");
        }
        assert!(!error.to_string().contains("s3cret") && !error.to_string().contains("h1dden"), "{error}");
    }
}

#[tokio::test]
async fn each_part_that_counts_is_told_where_it_differs() {
    let directory = recording(["no JSON"]);
    let changed = |change: fn(&mut Request<RequestBody>)| {
        let mut request = request("DescribeTask", Bytes::from("no JSON"));
        change(&mut request);
        request
    };
    for (request, differs) in [
        (
            changed(|request| drop(request.headers_mut().insert("x-tc-version", "2022-01-01".parse().unwrap()))),
            "the version (recorded: 2021-08-20; asked for: 2022-01-01)",
        ),
        (
            changed(|request| drop(request.headers_mut().remove("x-tc-action"))),
            "the action (recorded: DescribeTask; asked for: none)",
        ),
        (changed(|request| *request.method_mut() = http::Method::PUT), "the method (recorded: POST; asked for: PUT)"),
        (
            changed(|request| *request.uri_mut() = "http://127.0.0.1/a".parse().unwrap()),
            "the path (recorded: /; asked for: /a)",
        ),
        (changed(|request| *request.body_mut() = Bytes::from("no JSON at all").into()), "`body`"),
        (changed(|request| *request.body_mut() = Bytes::from("{}").into()), "`body`"),
    ] {
        let error = send(&directory.replay(), request).await.unwrap_err();
        assert!(error.to_string().contains(&format!("which differs in {differs}; ")), "{error}");
    }
    send(&directory.replay(), changed(|_| ())).await.unwrap();
}

/// Of a request that takes no signature, and goes to an address, nobody knows the service.
#[tokio::test]
async fn a_service_that_nobody_knows_does_not_count() {
    let directory = recording(["{}", "{}"]);
    let unsigned = |url: &str| {
        let (mut head, body) = request("DescribeTask", Bytes::from("{}")).into_parts();
        head.headers.insert("authorization", "SKIP".parse().unwrap());
        head.uri = url.parse().unwrap();
        Request::from_parts(head, body)
    };
    let replay = directory.replay();
    for url in ["http://127.0.0.1:1/", "https://cfg.ap-guangzhou.tencentcloudapi.com/"] {
        send(&replay, unsigned(url)).await.unwrap();
    }
    send(&directory.replay(), unsigned("https://sts.tencentcloudapi.com/")).await.unwrap_err();
}

#[tokio::test]
async fn a_replayed_call_tells_how_far_it_got() {
    let directory = recording(["{}"]);
    let mut refused = exchange("{}", "");
    refused.as_object_mut().unwrap().remove("response");
    refused["failure"] = json!({
        "kind": "Service", "sent": "Answered", "code": "RequestLimitExceeded", "message": "slowly", "request_id": "8",
        "status": 429, "advice": "wait",
    });
    directory.write("0002-refused.json", refused.to_string());
    refused["failure"] = json!({"kind": "Timeout", "sent": "NotSent", "message": "no way"});
    directory.write("0003-refused.json", refused.to_string());
    let replay = directory.replay();
    let send = async || {
        let progress = Progress::new();
        let result = replay.send(request("DescribeTask", Bytes::from("{}")), &progress).await;
        (result.map(|_| ()), progress.is_maybe_sent())
    };
    assert!(matches!(send().await, (Ok(()), true)));
    let (error, sent) = send().await;
    let error = error.unwrap_err();
    assert!(sent);
    assert_eq!((error.kind(), error.sent(), error.status()), (ErrorKind::Service, Sent::Answered, Some(429)));
    assert_eq!((error.code().unwrap().as_str(), error.request_id()), ("RequestLimitExceeded", Some("8")));
    assert_eq!(error.advice().unwrap().to_string(), "wait");
    assert!(matches!(send().await, (Err(error), false) if error.sent() == Sent::NotSent && error.is_retry_safe()));
}

/// The kinds are written by their names, so that a new one is recorded as soon as it is there.
#[test]
fn every_kind_of_failure_can_be_replayed() {
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/../tc3/src/error/kind.rs");
    let source = std::fs::read_to_string(source).unwrap();
    let (_, variants) = source.split_once("pub enum ErrorKind {").unwrap();
    let (variants, _) = variants.split_once("\n}").unwrap();
    let names = variants.lines().filter_map(|line| line.trim().strip_suffix(',')).filter(|name| !name.contains(' '));
    let directory = Directory::new();
    for (name, number) in names.zip(1..) {
        let mut exchange = exchange("{}", "");
        exchange.as_object_mut().unwrap().remove("response");
        exchange["failure"] = json!({"kind": name, "sent": "NotSent", "message": ""});
        directory.write(&format!("{number}-{name}.json"), exchange.to_string());
    }
    assert!(directory.replay().left().len() > 10);
}

#[tokio::test]
async fn a_file_may_be_written_by_hand() {
    let directory = Directory::new();
    let mut exchange = exchange("{}", &envelope("7"));
    exchange["comment"] = "what a later version may add".into();
    exchange["recorded"] = Value::Null;
    exchange["response"]["headers"] = json!({"Via": ["a", {"base64": "Yg=="}], "Content-Length": "9999"});
    directory.write("7.json", serde_json::to_string(&exchange).unwrap());
    let answer = send(&directory.replay(), request("DescribeTask", Bytes::from("{}"))).await.unwrap();
    assert_eq!(answer.headers().get_all("via").iter().collect::<Vec<_>>(), ["a", "b"]);
    // A length that is not that of the body any more does no harm.
    assert_eq!(directory.client().send_raw(asked("{}")).await.unwrap().request_id, "7");
}

#[test]
fn what_is_no_recording_is_refused_with_its_path() {
    let changed = |pointer: &str, value: Value| {
        let mut exchange = exchange("{}", "{}");
        *exchange.pointer_mut(pointer).unwrap() = value;
        exchange.to_string()
    };
    let whole = exchange("{}", "{}").to_string();
    let failure = |failure: Value| {
        let mut exchange = exchange("{}", "{}");
        exchange["response"] = Value::Null;
        exchange["failure"] = failure;
        exchange.to_string()
    };
    for (text, wrong) in [
        (String::new(), "it is not whole JSON: EOF"),
        (whole[..whole.len() / 2].to_owned(), "it is not whole JSON: EOF"),
        ("\u{1f}".to_owned(), "it is not whole JSON: expected value"),
        ("[]".to_owned(), "it is no JSON object"),
        ("{}".to_owned(), "it is no recorded exchange"),
        (changed("/form", "1".into()), "it is no recorded exchange"),
        (changed("/form", 2.into()), "it is written in form 2, and this version reads form 1"),
        (changed("/request", Value::Null), "its member `request` is missing"),
        (changed("/request", 7.into()), "its member `request` is not an object"),
        (changed("/request/method", "P T".into()), "its member `request.method` is not a method of HTTP"),
        (changed("/request/url", "\n".into()), "its member `request.url` is not a URL"),
        (changed("/request/service", 7.into()), "its member `request.service` is not a text"),
        (
            changed("/request/headers", json!({"a b": ""})),
            "its member `request.headers.a b` is not called like a header",
        ),
        (changed("/request/headers", json!({"a": ["\n"]})), "its member `request.headers.a` is not a header's value"),
        (changed("/response/body", json!({"base64": "A"})), "its member `response.body` is not a text or an object"),
        (changed("/response/body", Value::Null), "its member `response.body` is missing"),
        (changed("/response/status", 70000.into()), "its member `response.status` is not a small number"),
        (changed("/response/status", 7.into()), "its member `response.status` is not a status of HTTP"),
        (changed("/response", Value::Null), "it has to have one of `response` and `failure`"),
        (failure(json!({})), "its member `failure.kind` is missing"),
        (failure(json!({"kind": "Rain"})), "its member `failure.kind` is not a kind of error"),
        (failure(json!({"kind": "Setup", "sent": "Yes"})), "its member `failure.sent` is not `NotSent`"),
    ] {
        let directory = recording(["{}"]);
        directory.write("0002-bad.json", &text);
        let error = Replay::open(&directory.0).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Setup);
        let expected = format!("{} cannot be replayed: {wrong}", directory.0.join("0002-bad.json").display());
        assert!(error.message().starts_with(&expected), "{error}\n{expected}");
    }

    let directory = recording(["{}"]);
    directory.write("package.json", "{}");
    let error = Replay::open(&directory.0).unwrap_err();
    assert!(
        error.message().contains("package.json cannot be replayed: its name does not begin with a number"),
        "{error}"
    );

    for (make, wrong) in [(false, "cannot be read"), (true, "has no exchange in it")] {
        let directory = Directory::new();
        if make {
            directory.write("README.md", "");
        }
        let error = Replay::open(&directory.0).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Setup);
        assert!(error.message().contains(&format!("the recording {} {wrong}", directory.0.display())), "{error}");
    }
}

#[tokio::test]
async fn what_is_shown_of_one_is_where_it_is() {
    let directory = recording([r#"{"Pin":"s3cret"}"#]);
    let replay = directory.replay();
    let shown = format!("{replay:?}");
    assert!(shown.contains(directory.0.to_str().unwrap()) && !shown.contains("s3cret"), "{shown}");
}
