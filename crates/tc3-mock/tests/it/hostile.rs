//! What no client would send gets an envelope, never a panic.

use bytes::Bytes;
use http::Request;

use crate::support::{builder, code, deliver, mock, raw, send};

#[test]
fn bodies() {
    let mock = mock();
    let deep = format!("{}{}", r#"{"Tags":["#.repeat(100_000), "]}".repeat(100_000));
    for body in ["{", "{\"TaskId\": 1e999}", "{\"TaskId\": 99999999999999999999}", deep.as_str()] {
        // A raw action has to be JSON on this side: what is not is put in afterwards.
        let mut request = raw(&mock, "DescribeTask", "{}");
        request.body = body.as_bytes().to_vec();
        assert_eq!(code(&send(&mock, request)), "AuthFailure.SignatureFailure", "the body is signed");
    }
    let open = builder().without_auth().build().unwrap();
    for body in
        [&b"{"[..], b"[]", b"\xff\xfe", b"{\"TaskId\": 1e999}", b"{\"TaskId\": 99999999999999999999}", deep.as_bytes()]
    {
        let mut request = raw(&open, "DescribeTask", "{}");
        request.body = body.to_vec();
        assert_eq!(code(&send(&open, request)), "InvalidParameter");
    }
}

#[test]
fn queries() {
    let open = builder().without_auth().build().unwrap();
    let deep = format!("{}A=1", "A.".repeat(10_000));
    for query in ["TaskId.4000000000=1", "TaskId=1&TaskId=2", "%zz=1", "TaskId", deep.as_str(), "TaskId.0=1"] {
        let request = Request::get(format!("/?{query}"))
            .header("Host", "cfg.tencentcloudapi.com")
            .header("X-TC-Action", "DescribeTask")
            .header("X-TC-Version", "2021-08-20")
            .body(Bytes::new())
            .unwrap();
        let refused = code(&deliver(&open, request));
        assert!(refused.starts_with("InvalidParameter"), "{query:.40}: {refused}");
    }
}

#[test]
fn authorization_headers() {
    let mock = mock();
    for header in
        ["", "TC3-HMAC-SHA256", "TC3-HMAC-SHA256 x", "Basic eA==", "TC3-HMAC-SHA256 Credential=a, SignedHeaders=b"]
    {
        let mut request = raw(&mock, "DescribeTask", "{}");
        request.headers.retain(|(name, _)| name != "Authorization");
        request.headers.push(("Authorization".into(), header.to_owned()));
        assert_eq!(code(&send(&mock, request)), "AuthFailure.InvalidAuthorization", "{header}");
    }
}
