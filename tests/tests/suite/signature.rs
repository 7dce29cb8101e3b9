//! The signature covers every signed byte, and nothing else.

use proptest::prelude::*;
use tc3::{Credential, ErrorKind, Method, Payload, Signer, Timestamp, ToSign, ToSignV1};

/// A request that owns its parts, so that each can be changed.
#[derive(Clone, Debug)]
struct Request {
    method: Method,
    query: String,
    content_type: String,
    host: String,
    header: String,
    body: Vec<u8>,
    service: String,
    key: String,
    seconds: i64,
}

fn request() -> impl Strategy<Value = Request> {
    let word = "[a-z0-9]{1,12}";
    (
        word,
        word,
        word,
        word,
        proptest::collection::vec(any::<u8>(), 1..200),
        word,
        "[A-Za-z0-9]{1,40}",
        0..253_402_300_799_i64,
    )
        .prop_map(|(query, content_type, host, header, body, service, key, seconds)| Request {
            method: Method::Post,
            query,
            content_type,
            host,
            header,
            body,
            service,
            key,
            seconds,
        })
}

fn sign(request: &Request, headers: &[(&str, &str)]) -> String {
    let signer = Signer::new(Credential::new("AKIDEXAMPLE", request.key.as_str()).unwrap());
    let to_sign = ToSign {
        method: request.method,
        query: &request.query,
        content_type: &request.content_type,
        host: &request.host,
        headers,
        payload: Payload::Signed(&request.body),
        service: &request.service,
    };
    signer.explain(&to_sign, Timestamp::from_unix(request.seconds).unwrap()).unwrap().signature
}

/// Another character in the same place.
fn changed(text: &mut String, at: usize) {
    let mut bytes = std::mem::take(text).into_bytes();
    let at = at % bytes.len();
    bytes[at] = if bytes[at] == b'x' { b'y' } else { b'x' };
    *text = String::from_utf8(bytes).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_signed_byte_changes_it(request in request(), at in any::<usize>(), bit in 0..8_u32) {
        let sign = |request: &Request| sign(request, &[("X-Extra", &request.header)]);
        let before = sign(&request);
        let changes: [fn(&mut Request, usize); 6] = [
            |request, at| changed(&mut request.query, at),
            |request, at| changed(&mut request.content_type, at),
            |request, at| changed(&mut request.host, at),
            |request, at| changed(&mut request.header, at),
            |request, at| changed(&mut request.service, at),
            |request, at| changed(&mut request.key, at),
        ];
        for change in changes {
            let mut other = request.clone();
            change(&mut other, at);
            prop_assert_ne!(&sign(&other), &before);
        }
        let mut other = request.clone();
        let at = at % other.body.len();
        other.body[at] ^= 1 << bit;
        prop_assert_ne!(&sign(&other), &before);
        let other = Request { seconds: request.seconds ^ 1, ..request.clone() };
        prop_assert_ne!(&sign(&other), &before);
        let other = Request { method: Method::Get, ..request.clone() };
        prop_assert_ne!(&sign(&other), &before);
        prop_assert_eq!(sign(&request), before);
    }

    #[test]
    fn the_order_and_case_of_headers_do_not_matter(request in request(), one in "[a-z]{1,9}", other in "[a-z]{1,9}") {
        let before = sign(&request, &[("x-a", &one), ("x-b", &other), ("x-tc-action", "describe")]);
        let upper = one.to_uppercase();
        for headers in [
            [("x-tc-action", "describe"), ("x-b", &other), ("x-a", &one)],
            [("X-A", &upper), ("X-B", &other), ("X-TC-Action", "Describe")],
            [("X-b", other.as_str()), (" X-A".trim(), one.as_str()), ("X-Tc-AcTiOn", " DESCRIBE ")],
        ] {
            prop_assert_eq!(&sign(&request, &headers), &before);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_byte_of_a_parameter_changes_a_signature_of_version_1(
        pairs in proptest::collection::btree_map("[A-Z][a-z0-9]{1,8}", "[ -~]{1,9}", 1..6),
        at in any::<usize>(),
        is_sha256 in any::<bool>(),
    ) {
        let sign = |method, host: &str, pairs: &[(String, String)]| {
            let mut parameters: Vec<_> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            parameters.extend(is_sha256.then_some(("SignatureMethod", "HmacSHA256")));
            let signer = Signer::new(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE").unwrap());
            signer.sign_v1(&ToSignV1 { method, host, parameters: &parameters })
        };
        let pairs: Vec<_> = pairs.into_iter().collect();
        let before = sign(Method::Post, "host", &pairs);
        for index in 0..pairs.len() {
            for is_name in [true, false] {
                let mut other = pairs.clone();
                let (name, value) = &mut other[index];
                changed(if is_name { name } else { value }, at);
                prop_assert_ne!(&sign(Method::Post, "host", &other), &before);
            }
            prop_assert_ne!(&sign(Method::Post, "host", &[&pairs[..index], &pairs[index + 1..]].concat()), &before);
        }
        prop_assert_ne!(&sign(Method::Get, "host", &pairs), &before);
        prop_assert_ne!(&sign(Method::Post, "most", &pairs), &before);
        let reversed: Vec<_> = pairs.iter().rev().cloned().collect();
        prop_assert_eq!(sign(Method::Post, "host", &reversed), before);
    }
}

/// One signer with a cache of keys signs as many signers without one do, in whatever order and thread.
#[test]
fn kept_keys_are_those_of_their_day_and_service() {
    let credential = || Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE").unwrap();
    let kept = Signer::new(credential());
    let sign = |signer: &Signer, n: usize| {
        let service = ["cfg", "cvm", "sts", "cf", "as"][n % 5];
        let timestamp = Timestamp::from_unix(1_551_113_065 + 86_400 * (n % 7) as i64).unwrap();
        let mut authorization = String::new();
        signer.sign(&ToSign { service, ..plain() }, timestamp, &mut authorization).unwrap();
        authorization
    };
    std::thread::scope(|scope| {
        for start in 0..4 {
            scope.spawn({
                let kept = &kept;
                move || {
                    for n in (start..200).chain(0..start) {
                        assert_eq!(sign(kept, n), sign(&Signer::new(credential()), n));
                    }
                }
            });
        }
    });
}

#[test]
fn what_cannot_be_sent_as_it_is_is_refused_and_nothing_is_written() {
    let plain = plain();
    let refused = [
        ("service", ToSign { service: "", ..plain }),
        ("service", ToSign { service: "cfg/tc3", ..plain }),
        ("service", ToSign { service: "cfg\n", ..plain }),
        ("query", ToSign { query: "a=b c", ..plain }),
        ("query", ToSign { query: "a=b\nhost:x", ..plain }),
        ("query", ToSign { query: "a=\u{e4}", ..plain }),
        ("content-type", ToSign { content_type: "", ..plain }),
        ("content-type", ToSign { content_type: "application/json\nx-a:b", ..plain }),
        ("host", ToSign { host: " ", ..plain }),
        ("host", ToSign { host: "h\u{f6}st", ..plain }),
        ("x-a", ToSign { headers: &[("x-a", "b\r\nx-c: hidden")], ..plain }),
        ("x-a", ToSign { headers: &[("x-a", "")], ..plain }),
        ("name", ToSign { headers: &[("x a", "b")], ..plain }),
        ("name", ToSign { headers: &[("", "b")], ..plain }),
        ("x-a", ToSign { headers: &[("x-a", "b"), ("X-A", "c")], ..plain }),
        ("host", ToSign { headers: &[("Host", "other")], ..plain }),
    ];
    let signer = Signer::new(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE").unwrap());
    let timestamp = Timestamp::from_unix(0).unwrap();
    for (what, request) in refused {
        let mut authorization = "before".to_owned();
        let error = signer.sign(&request, timestamp, &mut authorization).unwrap_err();
        assert_eq!(authorization, "before");
        assert_eq!(error.kind(), ErrorKind::Unencodable, "{error}");
        assert!(error.message().contains(what), "{what}: {error}");
        assert!(!error.to_string().contains("hidden") && error.advice().is_some(), "{error}");
        assert!(signer.explain(&request, timestamp).is_err());
    }
}

#[test]
fn no_secret_is_shown() {
    fn shared<T: Send + Sync>(value: &T) -> &T {
        value
    }
    let credential = Credential::new("AKIDEXAMPLE", "hidden-key").unwrap().with_token("hidden-token").unwrap();
    let signer = Signer::new(credential);
    let headers = [("x-tc-token", "hidden-token")];
    let request =
        ToSign { query: "Password=hidden", payload: Payload::Signed(b"hidden"), headers: &headers, ..plain() };
    let steps = signer.explain(&request, Timestamp::from_unix(0).unwrap()).unwrap();
    assert!(!format!("{:?} {request:?}", shared(&signer)).contains("hidden"));
    assert!(!format!("{steps:?}").contains("hidden-key"));
}

fn plain() -> ToSign<'static> {
    ToSign {
        method: Method::Post,
        query: "",
        content_type: "application/json",
        host: "cfg.tencentcloudapi.com",
        headers: &[],
        payload: Payload::Signed(b"{}"),
        service: "cfg",
    }
}
