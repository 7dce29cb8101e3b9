//! The published signatures of TC3-HMAC-SHA256 and of version 1, and some that were computed independently.

use tc3::{Credential, Method, Payload, Signer, Steps, Timestamp, ToSign, ToSignV1};

const BODY: &[u8] = br#"{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}"#;
const JSON: &str = "application/json; charset=utf-8";
const HOST: &str = "cvm.tencentcloudapi.com";
const ACTION: &[(&str, &str)] = &[("X-TC-Action", "DescribeInstances")];

const TWO: &str = "5ffe6a04c0664d6b969fab9a13bdab201d63ee709638e2749d62a09ca18d7031";
const THREE: &str = "7019a55be8395899b900fb5564e4200d984910f34794a27cb3fb7d10ff6a1e84";

/// Signs both ways, which must agree.
fn sign(id: &str, key: &str, request: &ToSign<'_>, seconds: i64) -> Steps {
    let signer = Signer::new(Credential::new(id, key).unwrap());
    let timestamp = Timestamp::from_unix(seconds).unwrap();
    let steps = signer.explain(request, timestamp).unwrap();
    let mut authorization = String::new();
    signer.sign(request, timestamp, &mut authorization).unwrap();
    assert_eq!(authorization, steps.authorization);
    assert!(authorization.ends_with(&format!("Signature={}", steps.signature)));
    steps
}

fn post(headers: &'static [(&'static str, &'static str)], payload: Payload<'static>) -> ToSign<'static> {
    ToSign { method: Method::Post, query: "", content_type: JSON, host: HOST, headers, payload, service: "cvm" }
}

/// The documentation masks its keys, and signs with the masked ones: the asterisks belong to them.
fn masked(prefix: &str, count: usize) -> String {
    format!("{prefix}{}", "*".repeat(count))
}

#[test]
fn the_documented_post_requests() {
    let (id_a, key_a) =
        ("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE".to_owned(), "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE".to_owned());
    let (id_b, key_b) = (masked("AKIDz8krbsJ5yKBZQpn74WFkmLPx3", 7), masked("Gu5t9xGARNpq86cd98joQYCN3", 7));
    let (id_d, key_d) = (masked("AKID", 32), masked("", 32));
    for (id, key, headers, hash, signature) in [
        (&id_a, &key_a, &[][..], TWO, "72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168"),
        (&id_b, &key_b, &[], TWO, "2230eefd229f582d8b1b891af7107b91597240707d778ab3738f756258d7652c"),
        (&id_b, &key_b, ACTION, THREE, "be4f67d323c78ab9acb7395e43c0dbcf822a9cfac32fea2449a7bc7726b770a3"),
        (&id_d, &key_d, ACTION, THREE, "10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f"),
    ] {
        let steps = sign(id, key, &post(headers, Payload::Signed(BODY)), 1_551_113_065);
        assert_eq!(steps.hashed_canonical_request, hash);
        assert_eq!(steps.scope, "2019-02-25/cvm/tc3_request");
        assert_eq!(steps.signature, signature);
        let names = if headers.is_empty() { "content-type;host" } else { "content-type;host;x-tc-action" };
        let expected = format!(
            "TC3-HMAC-SHA256 Credential={id}/2019-02-25/cvm/tc3_request, SignedHeaders={names}, Signature={signature}"
        );
        assert_eq!(steps.authorization, expected);
    }
}

#[test]
fn the_documented_get_request() {
    let request = ToSign {
        method: Method::Get,
        query: "Limit=10&Offset=0",
        content_type: "application/x-www-form-urlencoded",
        host: HOST,
        headers: &[],
        payload: Payload::Signed(b""),
        service: "cvm",
    };
    let steps =
        sign("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", &request, 1_539_084_154);
    assert_eq!(steps.hashed_canonical_request, "91c9c192c14460df6c1ffc69e34e6c5e90708de2a6d282cccf957dbf1aa7f3a7");
    assert_eq!(steps.scope, "2018-10-09/cvm/tc3_request");
    assert_eq!(steps.signature, "5da7a33f6993f0614b047e5df4582db9e9bf4672ba50567dba16c6ccf174c474");
}

#[test]
fn an_unsigned_payload() {
    let request = post(&[], Payload::Unsigned);
    let steps =
        sign("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", &request, 1_551_113_065);
    assert_eq!(steps.signature, "046973eb8aff090a93ae075243c90c0b1df77954c7e4f0821f4750e2d49fc193");
}

/// The first two are published, the others were computed by the same formula with another tool.
#[test]
fn the_documented_request_of_version_1() {
    let (id_a, key_a) =
        ("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE".to_owned(), "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE".to_owned());
    let (id_b, key_b) = (masked("AKIDz8krbsJ5yKBZQpn74WFkmLPx3", 7), masked("Gu5t9xGARNpq86cd98joQYCN3", 7));
    let sha256 = Some(("SignatureMethod", "HmacSHA256"));
    for (method, id, key, more, signature) in [
        (Method::Get, &id_a, &key_a, None, "EliP9YW3pW28FpsEdkXt/+WcGeI="),
        (Method::Get, &id_b, &key_b, None, "zmmjn35mikh6pM3V7sUEuX4wyYM="),
        (Method::Post, &id_a, &key_a, None, "/4JqpPkM1WMS/I5IvWzp5mqoqWY="),
        (Method::Get, &id_a, &key_a, sha256, "A8uy2/o7WBZXYCTWEFpMrVGhGBVlEGIOioeqRM+fzFs="),
    ] {
        let mut parameters = vec![
            ("Action", "DescribeInstances"),
            ("InstanceIds.0", "ins-09dx96dg"),
            ("Limit", "20"),
            ("Nonce", "11886"),
            ("Offset", "0"),
            ("Region", "ap-guangzhou"),
            ("SecretId", id),
            ("Timestamp", "1465185768"),
            ("Version", "2017-03-12"),
        ];
        parameters.extend(more);
        // In whichever order they are given.
        parameters.reverse();
        let request = ToSignV1 { method, host: HOST, parameters: &parameters };
        let signer = Signer::new(Credential::new(id, key).unwrap());
        assert_eq!(signer.sign_v1(&request), signature);
        if (method, id, more) == (Method::Get, &id_a, None) {
            assert_eq!(
                request.text(),
                "GETcvm.tencentcloudapi.com/?Action=DescribeInstances&InstanceIds.0=ins-09dx96dg&Limit=20&Nonce=11886&Offset=0\
                 &Region=ap-guangzhou&SecretId=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE&Timestamp=1465185768&Version=2017-03-12"
            );
        }
    }
}

/// As the documentation remarks: in the order of bytes, so that a position of two digits comes before one of the same beginning.
#[test]
fn positions_are_sorted_as_text() {
    let request = ToSignV1 { method: Method::Get, host: "h", parameters: &[("A.2", ""), ("A.12", ""), ("A", "")] };
    assert_eq!(request.text(), "GETh/?A=&A.12=&A.2=");
}
