//! Signing allocates nothing. A test binary of its own, because counting replaces the allocator.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use allocation_counter::measure;
use tc3::{Credential, Method, Payload, Signer, Timestamp, ToSign};

fn allocations(signer: &Signer, request: &ToSign<'_>, authorization: &mut String) -> u64 {
    let timestamp = Timestamp::from_unix(1_551_113_065).unwrap();
    let counted = measure(|| signer.sign(request, timestamp, authorization).unwrap());
    counted.count_total
}

#[test]
fn only_the_first_signature_of_a_day_and_service_allocates() {
    let signer = Signer::new(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE").unwrap());
    let long = vec![b'x'; 100_000];
    let query = "Limit=10&".repeat(1000);
    let post = ToSign {
        method: Method::Post,
        query: "",
        content_type: "application/json; charset=UTF-8",
        host: "cfg.tencentcloudapi.com",
        headers: &[],
        payload: Payload::Signed(br#"{"TaskId":1698}"#),
        service: "cfg",
    };
    let mut authorization = String::with_capacity(256);
    assert_ne!(allocations(&signer, &post, &mut authorization), 0, "the key is derived and kept");
    for request in [
        post,
        ToSign { payload: Payload::Signed(&long), ..post },
        ToSign { payload: Payload::Unsigned, ..post },
        ToSign { method: Method::Get, query: &query, payload: Payload::Signed(b""), ..post },
    ] {
        authorization.clear();
        assert_eq!(allocations(&signer, &request, &mut authorization), 0, "{request:?}");
    }
    assert_ne!(allocations(&signer, &post, &mut String::new()), 0, "so allocations are seen");
}
