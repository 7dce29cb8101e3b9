//! The signature covers every signed byte, and nothing else.

use proptest::prelude::*;
use tc3::{Credential, Method, Payload, Signer, Timestamp, ToSign};

/// A request that owns its parts, so that each can be changed.
#[derive(Clone, Debug)]
struct Request {
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
        method: Method::Post,
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
