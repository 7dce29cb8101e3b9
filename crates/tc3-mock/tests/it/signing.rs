//! The mock reads the protocol for itself, and agrees with the client and with the published signatures.

use bytes::Bytes;
use http::Request;
use tc3::{Credential, RawAction, Signer};
use tc3_mock::Mock;

use crate::support::{NOW, at, code, deliver, mock, raw, send};

#[test]
fn what_the_client_signs_is_accepted_and_any_change_is_not() {
    let mock = mock();
    let body = r#"{"TaskId": 1698}"#;
    assert_eq!(code(&send(&mock, raw(&mock, "DescribeTask", body))), "none");
    let mut other_body = raw(&mock, "DescribeTask", body);
    other_body.body[2] ^= 1;
    assert_eq!(code(&send(&mock, other_body)), "AuthFailure.SignatureFailure");
    for name in ["Content-Type", "Host"] {
        let mut other = raw(&mock, "DescribeTask", body);
        for (known, value) in &mut other.headers {
            if known == name {
                *value =
                    if name == "Host" { "cvm.tencentcloudapi.com".into() } else { format!("{value}; charset=utf-8") };
            }
        }
        assert_eq!(code(&send(&mock, other)), "AuthFailure.SignatureFailure", "{name}");
    }
}

#[test]
fn keys_and_clocks() {
    let mock = mock();
    let signed = |credential: Credential, seconds: i64| {
        let action = RawAction::new("cfg", "2021-08-20", "DescribeTask", r#"{"TaskId": 1698}"#);
        let request = tc3::prepare_raw(&action, &tc3::CallOptions::default()).unwrap();
        code(&send(&mock, request.sign(&Signer::new(credential), at(seconds)).unwrap()))
    };
    assert_eq!(signed(Credential::new("AKIDEXAMPLE", "wrong").unwrap(), NOW), "AuthFailure.SignatureFailure");
    assert_eq!(signed(Credential::new("AKIDOTHER", "SECRETEXAMPLE").unwrap(), NOW), "AuthFailure.SecretIdNotFound");
    for (seconds, expected) in [
        (NOW + 300, "none"),
        (NOW - 300, "none"),
        (NOW + 301, "AuthFailure.SignatureExpire"),
        (NOW - 301, "AuthFailure.SignatureExpire"),
    ] {
        assert_eq!(signed(mock.credential().clone(), seconds), expected, "{}", seconds - NOW);
    }
}

/// The documented request, with the wire as its signature demands it.
#[test]
fn a_published_signature_is_right() {
    let body = r#"{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}"#;
    let answer = |signature: &str| {
        let mock = Mock::builder()
            .with_credential("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE")
            .with_clock(|| at(1_551_113_065))
            .build()
            .unwrap();
        let request = Request::post("/")
            .header("Host", "cvm.tencentcloudapi.com")
            .header("Content-Type", "application/json; charset=utf-8")
            .header("X-TC-Action", "DescribeInstances")
            .header("X-TC-Version", "2017-03-12")
            .header("X-TC-Region", "ap-guangzhou")
            .header("X-TC-Timestamp", "1551113065")
            .header(
                "Authorization",
                format!(
                    "TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2019-02-25/cvm/tc3_request,\
                     SignedHeaders=content-type;host,Signature={signature}"
                ),
            )
            .body(Bytes::from_static(body.as_bytes()))
            .unwrap();
        code(&deliver(&mock, request))
    };
    assert_eq!(answer("72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168"), "none");
    assert_eq!(
        answer("72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525169"),
        "AuthFailure.SignatureFailure"
    );
}
