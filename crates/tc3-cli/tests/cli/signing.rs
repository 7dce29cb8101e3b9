//! How a request is carried and signed, as the command line chooses it.

use tc3::{Credential, Method, Signer, ToSignV1};

use crate::support::{Mock, Server, run, run_bare};

const LOOK: [&str; 4] = ["cfg", "DescribeTask", "--TaskId", "1698"];
const METHODS: [&str; 2] = ["GET", "POST"];
const SIGN_METHODS: [&str; 3] = ["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"];

/// The key of the published vectors.
const ID: &str = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
const KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";

/// The inputs of the published vector of version 1, as far as a command line expresses them.
const VECTOR: [&str; 17] = [
    "cvm",
    "DescribeInstances",
    "--InstanceIds.0",
    "ins-09dx96dg",
    "--Limit",
    "20",
    "--Offset",
    "0",
    "--region",
    "ap-guangzhou",
    "--timestamp",
    "1465185768",
    "--secret-id",
    ID,
    "--secret-key",
    KEY,
    "-q",
];

#[test]
fn the_mock_takes_every_form() {
    let mock = Mock::start(&["--default-service", "cvm"]);
    for method in METHODS {
        for sign_method in SIGN_METHODS {
            let form = ["--method", method, "--sign-method", sign_method];
            mock.call(&[&LOOK[..], &form].concat()).ok();
            run_bare(&[&LOOK[..], &form, &["--mock"]].concat()).ok();
            // Two services have this action.
            let zones = [&["cvm", "DescribeZones", "--region", "ap-guangzhou"][..], &form].concat();
            mock.call(&zones).ok();
            run_bare(&[&zones[..], &["--mock"]].concat()).ok();
            // What is not checked is flattened as text.
            let unchecked = [&["cfg", "DescribeTask", "--no-validate", "--Nothing", "[1.50]"][..], &form].concat();
            let line = mock.call(&unchecked).error(1);
            assert!(line.contains("UnknownParameter") || line.contains("MissingParameter"), "{line}");
        }
    }
    mock.call(&[&LOOK[..], &["--unsigned-payload"]].concat()).ok();
    let line = run_bare(&["mock", "--default-service", "nobody"]).error(2);
    assert!(line.contains("\"nobody\""), "{line}");
}

#[test]
fn a_request_that_names_no_service_needs_a_default_where_two_have_the_action() {
    let mock = Mock::start(&[]);
    let zones = ["cvm", "DescribeZones", "--region", "ap-guangzhou", "--sign-method", "HmacSHA1"];
    let line = mock.call(&zones).error(1);
    assert!(line.contains("cvm") && line.contains("postgres") && line.contains("--default-service"), "{line}");
}

#[test]
fn every_step_of_version_1_is_shown() {
    for (method, sign_method) in [(Method::Get, "HmacSHA1"), (Method::Post, "HmacSHA256")] {
        let parameters = [
            ("Action", "DescribeInstances"),
            ("InstanceIds.0", "ins-09dx96dg"),
            ("Limit", "20"),
            ("Nonce", "1465185768000000000"),
            ("Offset", "0"),
            ("Region", "ap-guangzhou"),
            ("RequestClient", concat!("tc3_", env!("CARGO_PKG_VERSION"))),
            ("SecretId", ID),
            ("SignatureMethod", sign_method),
            ("Timestamp", "1465185768"),
            ("Version", "2017-03-12"),
        ];
        let to_sign = ToSignV1 { method, host: "cvm.tencentcloudapi.com", parameters: &parameters };
        let signature = Signer::new(Credential::new(ID, KEY).unwrap()).sign_v1(&to_sign);
        let method = method.as_str();
        let form = ["--method", method, "--sign-method", sign_method];
        let shown = run_bare(&[&["sign"], &VECTOR[..], &form].concat()).json();
        let steps = shown["signature"].as_object().unwrap();
        assert_eq!(steps.len(), 2, "{shown}");
        assert_eq!(
            (&steps["string_to_sign"], &steps["signature"]),
            (&to_sign.text().into(), &signature.as_str().into())
        );
        let sent = if method == "GET" { &shown["url"] } else { &shown["body"] }.as_str().unwrap();
        let encoded = signature.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
        assert!(sent.contains(&format!("&Signature={encoded}&")), "{shown}");
        assert_eq!(shown["method"], method);
        assert_eq!(shown["headers"].as_object().unwrap().len(), 2, "the host and the content type: {shown}");

        let dry = run_bare(&[&VECTOR[..], &form, &["--dry-run"]].concat()).json();
        assert_eq!((&dry["url"], &dry["body"]), (&shown["url"], &shown["body"]), "the same time, the same request");
    }
}

#[test]
fn an_unsigned_payload_says_so() {
    let shown = run(&[&LOOK[..], &["--dry-run", "--unsigned-payload"]].concat()).json();
    assert_eq!(shown["headers"]["X-TC-Content-SHA256"], "UNSIGNED-PAYLOAD");
}

#[test]
fn what_cannot_be_is_refused_before_anything_is_sent() {
    let server = Server::envelope("");
    let large = "x".repeat(40_000);
    for (arguments, part) in [
        (&["--sign-method", "hmacsha1"][..], "--sign-method takes TC3-HMAC-SHA256, HmacSHA256 or HmacSHA1"),
        (&["--method", "PUT"], "--method takes GET or POST"),
        (&["--method", "get"], "--method takes GET or POST"),
        (&["--sign-method", "HmacSHA1", "--unsigned-payload"], "only TC3-HMAC-SHA256 can leave the payload out"),
        (&["--sign-method", "HmacSHA1", "--no-validate", "--Region", "x"], "Region is called like a common parameter"),
        (&["--method", "GET", "--no-validate", "--More", &large], "bytes, more than the 32768 that the protocol takes"),
        (
            &["--method", "GET", "--sign-method", "HmacSHA256", "--no-validate", "--More", &large],
            "bytes, more than the 32768 that the protocol takes",
        ),
        (&["--method", "GET", "--no-validate", "--More", "", "--cli-input-json", r#"{"A":[]}"#], "A: is an empty list"),
    ] {
        let line = run(&[&LOOK[..], &["--endpoint", &server.url], arguments].concat()).error(2);
        assert!(line.contains(part), "{line}");
    }
    assert_eq!(server.count(), 0);
}
