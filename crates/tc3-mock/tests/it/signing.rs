//! What the client's signer writes passes the mock's own reading of the protocol, and nothing else does.

use bytes::Bytes;
use cfg_core::DescribeTask;
use http::Request;
use tc3::{Call, Credential, HttpRequest, Method, Payload, Signer, ToSign};
use tc3_mock::Mock;

use crate::support::{NOW, at, builder, call, code, deliver, envelope, mock, raw, send};

const BODY: &str = r#"{"TaskId": 1698}"#;

fn header<'a>(request: &'a mut HttpRequest, name: &str) -> &'a mut String {
    &mut request.headers.iter_mut().find(|(header, _)| header.eq_ignore_ascii_case(name)).unwrap().1
}

#[test]
fn every_way_of_signing_passes() {
    let mock = mock();
    let look = || Call::new(DescribeTask::new(1698));
    for call_ in [
        look(),
        look().with_unsigned_payload(),
        look().with_method(Method::Get),
        look().with_method(Method::Get).with_unsigned_payload(),
        look().with_region("ap-guangzhou").with_language("en-US").with_header("X-Mine", "value"),
    ] {
        assert_eq!(call(&mock, call_).unwrap().task.task_id, 1698);
    }
}

#[test]
fn more_signed_headers_pass_and_are_checked() {
    let mock = mock();
    let signer = Signer::new(mock.credential().clone());
    let mut authorization = String::new();
    let to_sign = ToSign {
        method: Method::Post,
        query: "",
        content_type: "application/json",
        host: "cfg.tencentcloudapi.com",
        headers: &[("X-TC-Action", "DescribeTask"), ("X-Mine", "Some Value")],
        payload: Payload::Signed(BODY.as_bytes()),
        service: "cfg",
    };
    signer.sign(&to_sign, at(NOW), &mut authorization).unwrap();
    let ask = |mine: &str| {
        let request = Request::post("/")
            .header("Host", "cfg.tencentcloudapi.com")
            .header("Content-Type", "application/json")
            .header("X-TC-Action", "DescribeTask")
            .header("X-TC-Version", "2021-08-20")
            .header("X-TC-Timestamp", NOW)
            .header("X-Mine", mine)
            .header("Authorization", &authorization);
        code(&deliver(&mock, request.body(Bytes::from_static(BODY.as_bytes())).unwrap()))
    };
    assert_eq!(ask("Some Value"), "none");
    assert_eq!(ask("  some value "), "none", "case and blanks around it do not count");
    assert_eq!(ask("Other Value"), "AuthFailure.SignatureFailure");
}

#[test]
fn changed_bytes_do_not_pass() {
    let mock = mock();
    let good = raw(&mock, "DescribeTask", BODY);
    assert_eq!(code(&send(&mock, good.clone())), "none");
    for at in 0..good.body.as_bytes().unwrap().len() {
        let mut request = good.clone();
        let mut body = request.body.as_bytes().unwrap().to_vec();
        body[at] ^= 1;
        request.body = Bytes::from(body).into();
        assert_eq!(code(&send(&mock, request)), "AuthFailure.SignatureFailure", "byte {at} of the body");
    }
    for (name, value) in [
        ("Host", "cvm.tencentcloudapi.com"),
        ("Content-Type", "application/json; charset=utf-8"),
        ("X-TC-Timestamp", "1700000001"),
    ] {
        let mut request = good.clone();
        value.clone_into(header(&mut request, name));
        assert_eq!(code(&send(&mock, request)), "AuthFailure.SignatureFailure", "{name}");
    }
}

#[test]
fn each_credential_that_was_given_passes_and_the_default_no_more() {
    let mock = builder().with_credential("AKIDONE", "first").with_credential("AKIDTWO", "second").build().unwrap();
    let other = |id: &str, key: &str| {
        let signer = Signer::new(Credential::new(id, key).unwrap().with_token("TOKEN").unwrap());
        let request = Call::new(DescribeTask::new(1698)).prepare().unwrap().sign(&signer, at(NOW)).unwrap();
        code(&send(&mock, request))
    };
    assert_eq!(mock.credential().secret_id(), "AKIDONE");
    assert_eq!(other("AKIDONE", "first"), "none");
    assert_eq!(other("AKIDTWO", "second"), "none");
    assert_eq!(other("AKIDTWO", "first"), "AuthFailure.SignatureFailure");
    assert_eq!(other("AKIDEXAMPLE", "SECRETEXAMPLE"), "AuthFailure.SecretIdNotFound");
}

#[test]
fn a_malformed_credential_is_refused_before_anything_starts() {
    for (id, key) in [("", "key"), ("id", "ke y"), ("id", "key\n")] {
        let error = Mock::builder().with_credential(id, key).build().unwrap_err();
        assert_eq!(error.kind(), tc3::ErrorKind::Credential);
    }
}

#[test]
fn without_auth_anything_passes_and_the_service_is_found_all_the_same() {
    let mock = builder().without_auth().build().unwrap();
    for (host, authorization) in [
        ("cfg.tencentcloudapi.com", ""),
        ("http://cfg.tencentcloudapi.com", ""),
        ("127.0.0.1:8080", ""),
        ("localhost", "TC3-HMAC-SHA256 nonsense"),
        ("localhost", "SKIP"),
    ] {
        let request = Request::post("/")
            .header("Host", host)
            .header("Content-Type", "application/json")
            .header("X-TC-Action", "DescribeTask")
            .header("X-TC-Version", "2021-08-20")
            .header("Authorization", authorization);
        let response = deliver(&mock, request.body(Bytes::from_static(BODY.as_bytes())).unwrap());
        assert_eq!(envelope(&response)["Task"]["TaskId"], 1698, "{host} {authorization}");
    }
}

/// One client takes the scope's service from the endpoint's first label, with its port if nothing comes before that.
#[test]
fn a_scope_that_was_taken_from_the_host_says_nothing() {
    let mock = builder().without_auth().build().unwrap();
    for (host, service, expected) in [
        ("cfg.tencentcloudapi.com", "cfg", "none"),
        ("127.0.0.1:8080", "cfg", "none"),
        ("127.0.0.1:8080", "127", "none"),
        ("localhost:8080", "localhost:8080", "none"),
        ("localhost:8080", "localhost", "none"),
        ("http://127.0.0.1:8080", "127", "none"),
        ("cvm.example.com", "cfg", "none"),
        ("127.0.0.1:8080", "128", "NoSuchProduct"),
        ("new.tencentcloudapi.com", "new", "NoSuchProduct"),
        ("cvm.tencentcloudapi.com", "cfg", "AuthFailure.SignatureFailure"),
        ("cvm.ap-guangzhou.tencentcloudapi.com", "cfg", "AuthFailure.SignatureFailure"),
    ] {
        let authorization = format!(
            "TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2023-11-14/{service}/tc3_request, \
             SignedHeaders=content-type;host, Signature={}",
            "0".repeat(64)
        );
        let request = Request::post("/")
            .header("Host", host)
            .header("Content-Type", "application/json")
            .header("X-TC-Action", "DescribeTask")
            .header("X-TC-Version", "2021-08-20")
            .header("Authorization", authorization);
        let response = deliver(&mock, request.body(Bytes::from_static(BODY.as_bytes())).unwrap());
        assert_eq!(code(&response), expected, "{host} {service}");
    }
}

/// The documented request, as its signature demands it; with blanks after the commas and without.
#[test]
fn a_published_signature_passes() {
    const ID: &str = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
    const SIGNATURE: &str = "72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168";
    let sent = 1_551_113_065;
    let mock = builder().with_credential(ID, "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE").with_clock(move || at(sent));
    let mock = mock.build().unwrap();
    let body = r#"{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}"#;
    for comma in [",", ", "] {
        let request = Request::post("/")
            .header("Host", "cvm.tencentcloudapi.com")
            .header("Content-Type", "application/json; charset=utf-8")
            .header("X-TC-Action", "DescribeInstances")
            .header("X-TC-Version", "2017-03-12")
            .header("X-TC-Region", "ap-guangzhou")
            .header("X-TC-Timestamp", sent)
            .header(
                "Authorization",
                format!(
                    "TC3-HMAC-SHA256 Credential={ID}/2019-02-25/cvm/tc3_request{comma}\
                     SignedHeaders=content-type;host{comma}Signature={SIGNATURE}"
                ),
            );
        assert_eq!(code(&deliver(&mock, request.body(Bytes::from(body)).unwrap())), "none");
    }
}
