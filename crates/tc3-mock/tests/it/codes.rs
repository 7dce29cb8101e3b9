//! Each error code of the protocol, from what causes it.

use bytes::Bytes;
use cfg_core::DescribeTask;
use http::{Method, Request};
use tc3::{Call, CallOptions, Credential, RawAction, Signer, prepare_raw};

use crate::support::{NOW, at, builder, code, deliver, message, mock, raw, raw_of, send};

#[test]
fn a_request_that_is_not_of_api_3_is_told_what_is_missing() {
    let mock = mock();
    let response = deliver(&mock, Request::get("/").body(Bytes::new()).unwrap());
    assert_eq!(code(&response), "MissingParameter");
    assert!(message(&response).contains("X-TC-Action"), "{}", message(&response));

    let request = Request::post("/").header("X-TC-Action", "DescribeTask").body(Bytes::new()).unwrap();
    let response = deliver(&mock, request);
    assert!(message(&response).contains("X-TC-Version"), "{}", message(&response));
}

#[test]
fn only_get_and_post_are_spoken() {
    let mock = mock();
    for method in [Method::PUT, Method::DELETE, Method::HEAD, Method::OPTIONS, Method::PATCH] {
        let request = Request::builder().method(method).uri("/").body(Bytes::new()).unwrap();
        assert_eq!(code(&deliver(&mock, request)), "UnsupportedProtocol");
    }
}

#[test]
fn other_content_types_are_told_what_is_understood() {
    let mock = mock();
    let with = |method: &str, content_type: Option<&str>| {
        let mut request = Request::builder().method(method).uri("/");
        request = request.header("X-TC-Action", "DescribeTask").header("X-TC-Version", "2021-08-20");
        if let Some(content_type) = content_type {
            request = request.header("Content-Type", content_type);
        }
        deliver(&mock, request.body(Bytes::new()).unwrap())
    };
    for content_type in [None, Some("application/x-www-form-urlencoded"), Some("application/jsonx")] {
        let response = with("POST", content_type);
        assert_eq!(code(&response), "UnsupportedOperation", "{content_type:?}");
        assert!(message(&response).ends_with("a POST is sent as application/json"), "{}", message(&response));
    }
    assert_eq!(code(&with("GET", Some("multipart/form-data; boundary=x"))), "UnsupportedOperation");
    // The charset is no other type: what is missing next is the signature.
    let next = "AuthFailure.InvalidAuthorization";
    assert_eq!(code(&with("POST", Some("Application/JSON; charset=utf-8"))), next);
    // Whether an action takes bytes is asked behind it.
    assert_eq!(code(&with("POST", Some("multipart/form-data; boundary=x"))), next);
    assert_eq!(code(&with("POST", Some("application/octet-stream"))), next);
    assert_eq!(code(&with("GET", None)), next);
}

#[test]
fn parameters_stand_in_one_place() {
    let mock = mock();
    let request = |method: &str, uri: &str, body: &'static str| {
        let request = Request::builder().method(method).uri(uri).header("Content-Type", "application/json");
        let request = request.header("X-TC-Action", "DescribeTask").header("X-TC-Version", "2021-08-20");
        code(&deliver(&mock, request.body(Bytes::from_static(body.as_bytes())).unwrap()))
    };
    assert_eq!(request("GET", "/?TaskId=1698", "{}"), "InvalidParameter");
    assert_eq!(request("POST", "/?TaskId=1698", "{}"), "InvalidParameter");
}

#[test]
fn the_authorization_is_judged_by_its_own_codes() {
    let mock = mock();
    let signed = |id: &str, key: &str, off: i64| {
        let signer = Signer::new(Credential::new(id, key).unwrap());
        let request = Call::new(DescribeTask::new(1698)).prepare().unwrap().sign(&signer, at(NOW + off)).unwrap();
        code(&send(&mock, request))
    };
    assert_eq!(signed("AKIDEXAMPLE", "SECRETEXAMPLE", 300), "none");
    assert_eq!(signed("AKIDEXAMPLE", "SECRETEXAMPLE", -300), "none");
    assert_eq!(signed("AKIDEXAMPLE", "SECRETEXAMPLE", 301), "AuthFailure.SignatureExpire");
    assert_eq!(signed("AKIDEXAMPLE", "SECRETEXAMPLE", -301), "AuthFailure.SignatureExpire");
    assert_eq!(signed("AKIDOTHER", "SECRETEXAMPLE", 0), "AuthFailure.SecretIdNotFound");
    assert_eq!(signed("AKIDEXAMPLE", "SECRETOTHER", 0), "AuthFailure.SignatureFailure");
    // Who has no key of the mock's is told of one.
    for other in ["AKIDOTHER", "other"] {
        let signer = Signer::new(Credential::new(other, "SECRETEXAMPLE").unwrap());
        let request = Call::new(DescribeTask::new(1698)).prepare().unwrap().sign(&signer, at(NOW)).unwrap();
        let told = message(&send(&mock, request));
        assert!(told.contains("AKIDEXAMPLE") && !told.contains("SECRET"), "{told}");
    }

    let mut request = raw(&mock, "DescribeTask", "{}");
    request.headers.iter_mut().find(|(name, _)| name == "Authorization").unwrap().1.push('x');
    assert_eq!(code(&send(&mock, request)), "AuthFailure.InvalidAuthorization");
    let mut request = raw(&mock, "DescribeTask", "{}");
    request.headers.retain(|(name, _)| name != "X-TC-Timestamp");
    assert_eq!(code(&send(&mock, request)), "MissingParameter");
}

#[test]
fn only_actions_that_obtain_a_credential_skip_the_signature() {
    let mock = mock();
    let unsigned = RawAction::new("cfg", "2021-08-20", "DescribeTask", r#"{"TaskId": 1698}"#).without_signature();
    let skipping = prepare_raw(&unsigned, &CallOptions::default()).unwrap().sign(None, at(NOW)).unwrap();
    assert_eq!(code(&send(&mock, skipping)), "AuthFailure.InvalidAuthorization");

    let body = r#"{"ProviderId": "p", "WebIdentityToken": "t", "RoleArn": "r", "RoleSessionName": "n"}"#;
    let mut request = raw_of(&mock, "sts", "2018-08-13", "AssumeRoleWithWebIdentity", body);
    for (name, value) in &mut request.headers {
        if name == "Authorization" {
            "SKIP".clone_into(value);
        }
    }
    request.headers.push(("X-TC-Region".into(), "ap-guangzhou".to_owned()));
    assert_eq!(code(&send(&mock, request)), "none");
}

#[test]
fn names_are_looked_up_with_the_nearest_told() {
    let mock = mock();
    let ask = |service: &str, version: &str, action: &str| {
        let response = send(&mock, raw_of(&mock, service, version, action, "{}"));
        (code(&response), message(&response))
    };
    let (code, message) = ask("cgf", "2021-08-20", "DescribeNothing");
    assert_eq!(code, "NoSuchProduct");
    assert!(message.contains("cfg"), "{message}");
    let (code, message) = ask("cfg", "2021-08-21", "DescribeTask");
    assert_eq!(code, "NoSuchVersion");
    assert!(message.contains("2021-08-20"), "{message}");
    let (code, message) = ask("cfg", "2021-08-20", "ModifyTaskRunState");
    assert_eq!(code, "InvalidAction");
    assert!(message.contains("ModifyTaskRunStatus"), "{message}");
    let (code, message) = ask("cfg", "2021-08-20", "RunInstances");
    assert_eq!(code, "InvalidAction");
    assert!(!message.contains("nearest"), "{message}");
}

#[test]
fn violations_are_listed_and_the_first_gives_the_code() {
    let mock = mock();
    let ask = |body: &str| {
        let response = send(&mock, raw(&mock, "ModifyTaskRunStatus", body));
        (code(&response), message(&response))
    };
    for (body, expected, told) in [
        (r#"{"TaskId": 1698, "Status": 1004}"#, "MissingParameter", &["IsExpect", "Summary", "verdict"][..]),
        (r#"{"Status": 1002}"#, "MissingParameter", &["TaskId"]),
        ("{}", "MissingParameter", &["TaskId", "Status"]),
        (r#"{"TaskId": 1698, "Status": 1005}"#, "InvalidParameterValue", &["Status", "1001"]),
        (r#"{"TaskId": 1698, "Status": "running"}"#, "InvalidParameter", &["Status", "int64"]),
        (r#"{"TaskId": [1698], "Status": 1002}"#, "InvalidParameter", &["TaskId", "int64"]),
        (r#"{"TaskId": 9223372036854775808, "Status": 1002}"#, "InvalidParameter", &["TaskId"]),
        (r#"{"TaskId": 1698.5, "Status": 1002}"#, "InvalidParameter", &["TaskId"]),
        (r#"{"TaskId": 1698, "Status": 1002, "Sumary": ""}"#, "UnknownParameter", &["Sumary", "Summary"]),
        (r#"{"TaskId": null, "Status": 1002}"#, "MissingParameter", &["TaskId"]),
    ] {
        let (code, message) = ask(body);
        assert_eq!(code, expected, "{body}: {message}");
        for told in told {
            assert!(message.contains(told), "{body}: {message}");
        }
    }
}

#[test]
fn integers_as_strings_are_taken() {
    let mock = mock();
    let body = r#"{"Status": "1002", "TaskId": "1698"}"#;
    assert_eq!(code(&send(&mock, raw(&mock, "ModifyTaskRunStatus", body))), "none");
    let body = r#"{"Status": "1004", "IsExpect": "true", "TaskId": "1698", "Summary": "7"}"#;
    assert_eq!(code(&send(&mock, raw(&mock, "ModifyTaskRunStatus", body))), "none");
}

#[test]
fn a_region_that_is_needed_is_missed() {
    let mock = mock();
    let request = raw_of(&mock, "cvm", "2017-03-12", "DescribeZones", "{}");
    let mut with_region = request.clone();
    with_region.headers.push(("X-TC-Region".into(), "ap-guangzhou".to_owned()));
    let mut with_empty = request.clone();
    with_empty.headers.push(("X-TC-Region".into(), String::new()));
    assert_eq!(code(&send(&mock, with_region)), "none");
    for request in [request, with_empty] {
        let response = send(&mock, request);
        assert_eq!(code(&response), "MissingParameter");
        assert!(message(&response).contains("X-TC-Region"), "{}", message(&response));
    }
}

#[test]
fn what_is_too_large_is_refused() {
    let mock = builder().without_auth().build().unwrap();
    let post = |length: usize| {
        let request = Request::post("/").header("Content-Type", "application/json");
        let request = request.header("X-TC-Action", "DescribeTask").header("X-TC-Version", "2021-08-20");
        code(&deliver(&mock, request.body(Bytes::from(vec![b' '; length])).unwrap()))
    };
    assert_eq!(post(10 * 1024 * 1024), "InvalidParameter", "it is read, and is no JSON");
    assert_eq!(post(10 * 1024 * 1024 + 1), "RequestSizeLimitExceeded");
    let get = |length: usize| {
        let request = Request::get(format!("/?TaskId={}", "1".repeat(length - "TaskId=".len())));
        let request = request.header("X-TC-Action", "DescribeTask").header("X-TC-Version", "2021-08-20");
        code(&deliver(&mock, request.body(Bytes::new()).unwrap()))
    };
    assert_eq!(get(32 * 1024), "InvalidParameter", "it is read, and is no int64");
    assert_eq!(get(32 * 1024 + 1), "RequestSizeLimitExceeded");
}
