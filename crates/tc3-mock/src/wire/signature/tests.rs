//! The published vectors, what must not pass, and what clients are known to sign.

use hmac::{Hmac, KeyInit};
use http::Request;
use http::request::Builder;

use super::*;
use crate::wire::authorization::{self, Authorization};
use crate::wire::signing_keys::signing_key;

const ID_A: &str = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
const KEY_A: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
const ID_B: &str = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******";
const KEY_B: &str = "Gu5t9xGARNpq86cd98joQYCN3*******";
const ID_D: &str = "AKID********************************";
const KEY_D: &str = "********************************";

const BODY: &str = r#"{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}"#;
const PLAIN: &str = "content-type;host";
const WITH_ACTION: &str = "content-type;host;x-tc-action";

/// A request that can be changed before it is verified.
#[derive(Clone)]
struct Signed {
    method: &'static str,
    query: String,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
    key: &'static str,
}

impl Signed {
    fn post(id: &str, key: &'static str, names: &str, signature: &str) -> Self {
        let scope = format!("{id}/2019-02-25/cvm/tc3_request");
        Self {
            method: "POST",
            query: String::new(),
            headers: headers("application/json; charset=utf-8", "1551113065", &scope, names, signature),
            body: BODY.into(),
            key,
        }
    }

    fn get() -> Self {
        let scope = format!("{ID_A}/2018-10-09/cvm/tc3_request");
        let signature = "5da7a33f6993f0614b047e5df4582db9e9bf4672ba50567dba16c6ccf174c474";
        Self {
            method: "GET",
            query: "Limit=10&Offset=0".to_owned(),
            headers: headers("application/x-www-form-urlencoded", "1539084154", &scope, PLAIN, signature),
            body: Vec::new(),
            key: KEY_A,
        }
    }

    fn value(&mut self, name: &str) -> &mut String {
        &mut self.headers.iter_mut().find(|(header, _)| *header == name).unwrap().1
    }

    fn with(mut self, name: &str, value: &str) -> Self {
        value.clone_into(self.value(name));
        self
    }

    fn and(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    fn verify(&self) -> Result<Option<Quirk>, Failure> {
        self.verify_by(&SigningKeys::default())
    }

    fn verify_by(&self, keys: &SigningKeys) -> Result<Option<Quirk>, Failure> {
        let uri = if self.query.is_empty() { "/".to_owned() } else { format!("/?{}", self.query) };
        let request = Request::builder().method(self.method).uri(uri);
        let add = |request: Builder, (name, value): &(&str, String)| request.header(*name, value);
        let (parts, ()) = self.headers.iter().fold(request, add).body(()).unwrap().into_parts();
        let wire = Wire::read(&parts, &self.body, usize::MAX)?;
        let Authorization::Signed(claim) = authorization::parse(wire.header("authorization")?.unwrap())? else {
            panic!("it is signed");
        };
        let now = Timestamp::from_unix(wire.header("x-tc-timestamp")?.unwrap().parse().unwrap()).unwrap();
        verify(&wire, &claim, timestamp(&wire, now)?, self.key, keys)
    }
}

fn headers(
    content_type: &str,
    timestamp: &str,
    scope: &str,
    names: &str,
    signature: &str,
) -> Vec<(&'static str, String)> {
    vec![
        ("host", "cvm.tencentcloudapi.com".to_owned()),
        ("content-type", content_type.to_owned()),
        ("x-tc-action", "DescribeInstances".to_owned()),
        ("x-tc-version", "2017-03-12".to_owned()),
        ("x-tc-timestamp", timestamp.to_owned()),
        ("authorization", format!("TC3-HMAC-SHA256 Credential={scope}, SignedHeaders={names}, Signature={signature}")),
    ]
}

fn vectors() -> [Signed; 6] {
    let unsigned = "046973eb8aff090a93ae075243c90c0b1df77954c7e4f0821f4750e2d49fc193";
    [
        Signed::post(ID_A, KEY_A, PLAIN, "72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168"),
        Signed::post(ID_B, KEY_B, PLAIN, "2230eefd229f582d8b1b891af7107b91597240707d778ab3738f756258d7652c"),
        Signed::post(ID_B, KEY_B, WITH_ACTION, "be4f67d323c78ab9acb7395e43c0dbcf822a9cfac32fea2449a7bc7726b770a3"),
        Signed::post(ID_D, KEY_D, WITH_ACTION, "10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f"),
        Signed::get(),
        Signed::post(ID_A, KEY_A, PLAIN, unsigned).and("x-tc-content-sha256", "UNSIGNED-PAYLOAD"),
    ]
}

fn code(signed: &Signed) -> String {
    signed.verify().expect_err("it must not pass").code.into_owned()
}

#[test]
fn the_published_vectors_verify() {
    for signed in vectors() {
        assert_eq!(signed.verify(), Ok(None));
    }
}

/// All that a key is derived from tells it from others, whichever of them are kept.
#[test]
fn keys_that_are_kept_are_told_apart() {
    let keys = SigningKeys::default();
    for round in 0..3 {
        for signed in vectors() {
            assert_eq!(signed.verify_by(&keys), Ok(None));
            for mut other in vectors() {
                other.key = signed.key;
                assert_eq!(other.verify_by(&keys).is_ok(), other.verify().is_ok());
            }
            let header = signed.clone().value("authorization").replace("/cvm/", &format!("/cvm{round}/"));
            assert!(signed.with("authorization", &header).verify_by(&keys).is_err());
        }
    }
    for service in 0..100 {
        let keyed = |keys: &SigningKeys| keys.keyed(KEY_A, "2019-02-25", &service.to_string()).unwrap().finalize();
        assert_eq!(keyed(&keys), keyed(&SigningKeys::default()));
    }
}

#[test]
fn the_derived_key_of_a_vector_is_the_published_one() {
    let key = signing_key(KEY_D, "2019-02-25", "cvm").unwrap();
    assert_eq!(hex(&*key), "b596b923aad85185e2d1f6659d2a062e0a86731226e021e61bfe06f7ed05f5af");
}

#[test]
fn no_signed_byte_can_be_changed() {
    for signed in vectors() {
        let is_unsigned = signed.headers.iter().any(|(_, value)| value == "UNSIGNED-PAYLOAD");
        for at in 0..signed.body.len() {
            let mut changed = signed.clone();
            changed.body[at] ^= 1;
            assert_eq!(changed.verify().is_ok(), is_unsigned, "byte {at} of the body");
        }
        for at in 0..signed.query.len() {
            assert!(Signed { query: changed(&signed.query, at), ..signed.clone() }.verify().is_err(), "query {at}");
        }
        for name in ["host", "content-type", "x-tc-timestamp", "authorization"] {
            let value = signed.clone().value(name).clone();
            // The secret id is looked up before; it is not signed.
            let from = if name == "authorization" { value.find('/').unwrap() } else { 0 };
            for at in from..value.len() {
                // What is between the parts is not signed either.
                if value[at..].starts_with(' ') && name == "authorization" {
                    continue;
                }
                assert!(signed.clone().with(name, &changed(&value, at)).verify().is_err(), "{name}: byte {at}");
            }
        }
    }
}

/// The text with a digit at `at` that was not there.
fn changed(text: &str, at: usize) -> String {
    let other = if text[at..].starts_with('1') { "2" } else { "1" };
    format!("{}{other}{}", &text[..at], &text[at + 1..])
}

#[test]
fn a_signed_action_and_a_signed_payload_are_part_of_it() {
    let [.., with_action, _, unsigned] = vectors();
    let other = with_action.with("x-tc-action", "DescribeInstance");
    assert_eq!(code(&other), codes::AUTH_FAILURE_SIGNATURE_FAILURE);
    assert_eq!(code(&unsigned.with("x-tc-content-sha256", "SIGNED")), codes::AUTH_FAILURE_SIGNATURE_FAILURE);
}

#[test]
fn another_key_does_not_fit() {
    for mut signed in vectors() {
        signed.key = "SECRETEXAMPLE";
        let failure = signed.verify().unwrap_err();
        assert_eq!(failure.code, codes::AUTH_FAILURE_SIGNATURE_FAILURE);
        assert!(!failure.message.contains("SECRETEXAMPLE"));
    }
}

#[test]
fn a_failure_names_the_hash_of_the_canonical_request() {
    let [a, ..] = vectors();
    let failure = Signed { key: KEY_B, ..a }.verify().unwrap_err();
    let published = "5ffe6a04c0664d6b969fab9a13bdab201d63ee709638e2749d62a09ca18d7031";
    assert!(failure.message.contains(published), "{}", failure.message);
}

#[test]
fn headers_that_must_be_signed_must_be_named() {
    for names in ["", "host", "content-type", "content-type;host;host", "content-type;host;x-none", "content-type,host"]
    {
        let signed = Signed::post(ID_A, KEY_A, names, &"0".repeat(64));
        assert_eq!(code(&signed), codes::AUTH_FAILURE_INVALID_AUTHORIZATION, "{names}");
    }
}

#[test]
fn order_and_case_of_the_names_do_not_matter() {
    let [_, _, with_action, ..] = vectors();
    let header = with_action.clone().value("authorization").replace(WITH_ACTION, "X-TC-Action;Host;Content-Type");
    assert_eq!(with_action.with("authorization", &header).verify(), Ok(None));
}

#[test]
fn the_content_type_may_be_signed_as_it_is_sent_or_in_lower_case() {
    let [a, ..] = vectors();
    assert_eq!(a.with("content-type", "Application/JSON; charset=UTF-8").verify(), Ok(None));
    let as_sent = resigned("cvm.tencentcloudapi.com", "application/json; charset=UTF-8");
    assert_eq!(as_sent.with("content-type", "application/json; charset=UTF-8").verify(), Ok(None));
}

#[test]
fn the_host_may_be_signed_without_the_port_or_the_scheme_that_it_is_sent_with() {
    let json = "application/json";
    let sent_and_signed = [
        ("127.0.0.1:8080", "127.0.0.1:8080", Some(None)),
        ("127.0.0.1:8080", "127.0.0.1", Some(Some(Quirk::HostSignedWithoutPort))),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080", Some(None)),
        ("http://127.0.0.1:8080", "127.0.0.1:8080", Some(None)),
        ("http://127.0.0.1:8080", "127.0.0.1", Some(Some(Quirk::HostSignedWithoutPort))),
        ("LOCALHOST:8080", "localhost:8080", Some(None)),
        ("127.0.0.1:8080", "127.0.0.1:8081", None),
        ("127.0.0.1", "127.0.0.1:8080", None),
        ("127.0.0.1:8080", "http://127.0.0.1:8080", None),
        ("cvm.tencentcloudapi.com", "cfg.tencentcloudapi.com", None),
    ];
    for (sent, signed, expected) in sent_and_signed {
        let request = resigned(signed, json).with("content-type", json).with("host", sent);
        assert_eq!(request.verify().ok(), expected, "sent {sent}, signed {signed}");
    }
}

/// Signs vector A's request with another host and content type, by the formula and not by the code under test.
fn resigned(host: &str, content_type: &str) -> Signed {
    let hash = |bytes: &[u8]| hex(&Sha256::digest(bytes));
    let canonical =
        format!("POST\n/\n\ncontent-type:{content_type}\nhost:{host}\n\n{PLAIN}\n{}", hash(BODY.as_bytes()));
    let to_sign = format!("TC3-HMAC-SHA256\n1551113065\n2019-02-25/cvm/tc3_request\n{}", hash(canonical.as_bytes()));
    let mut key = Hmac::<Sha256>::new_from_slice(format!("TC3{KEY_A}").as_bytes()).unwrap();
    for step in ["2019-02-25", "cvm", "tc3_request", &to_sign] {
        let next = key.chain_update(step).finalize().into_bytes();
        key = Hmac::new_from_slice(&next).unwrap();
        if step == to_sign {
            return Signed::post(ID_A, KEY_A, PLAIN, &hex(&next));
        }
    }
    unreachable!("the last step is the text to sign")
}

#[test]
fn the_scope_is_of_the_timestamps_day() {
    let [a, ..] = vectors();
    for day in ["2019-02-24", "2019-02-26"] {
        let header = a.clone().value("authorization").replace("2019-02-25", day);
        let failure = a.clone().with("authorization", &header).verify().unwrap_err();
        assert_eq!(failure.code, codes::AUTH_FAILURE_SIGNATURE_FAILURE);
        assert!(failure.message.contains("2019-02-25 (UTC)"), "{}", failure.message);
    }
}

#[test]
fn the_window_is_five_minutes_both_ways() {
    let sent = 1_551_113_065;
    let check = |text: Option<&str>, now: i64| {
        let request = Request::post("/").header("content-type", "application/json");
        let mut request = request.header("x-tc-action", "A").header("x-tc-version", "2017-03-12");
        if let Some(text) = text {
            request = request.header("x-tc-timestamp", text);
        }
        let parts = request.body(()).unwrap().into_parts().0;
        timestamp(&Wire::read(&parts, b"", usize::MAX).unwrap(), Timestamp::from_unix(now).unwrap())
            .map_err(|failure| failure.code)
    };
    for off in [-300, -1, 0, 1, 300] {
        assert_eq!(check(Some("1551113065"), sent + off), Ok(Timestamp::from_unix(sent).unwrap()));
    }
    for off in [-301, 301, 86_400] {
        assert_eq!(check(Some("1551113065"), sent + off), Err(codes::AUTH_FAILURE_SIGNATURE_EXPIRE.into()));
    }
    for text in ["", "-1", "+1551113065", "1551113065.0", "0x5c74", "soon", "99999999999999999999", "253402300800"] {
        assert_eq!(check(Some(text), sent), Err(codes::INVALID_PARAMETER.into()), "{text}");
    }
    assert_eq!(check(None, sent), Err(codes::MISSING_PARAMETER.into()));
}
