//! Forms of parts: a parser that is not ours reads back what was sent, whatever it says and wherever it comes from.

use core::num::NonZeroU64;

use bytes::Bytes;
use http_body_util::{BodyDataStream, Full};
use multer::Multipart;
use proptest::collection::vec;
use proptest::prelude::*;
use tc3::{Binary, CallOptions, Credential, Encoding, HttpRequest, RawAction, Signer, Timestamp, prepare_raw};

/// A member: its name, and a text, a list, or bytes.
type Member = (String, Value);

#[derive(Clone, Debug)]
enum Value {
    Text(String),
    List(Vec<u8>),
    Bytes(Vec<u8>),
}

/// Bytes of all kinds, and again and again what stands between parts.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let piece =
        prop_oneof![vec(any::<u8>(), 0..20), Just(b"\r\n--tc3".to_vec()), Just(b"--tc30000000000000007".to_vec())];
    vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

fn members() -> impl Strategy<Value = Vec<Member>> {
    let value = prop_oneof![
        any::<String>().prop_map(Value::Text),
        vec(any::<u8>(), 0..4).prop_map(Value::List),
        bytes().prop_map(Value::Bytes),
    ];
    vec(value, 0..6).prop_map(|values| {
        let named = |(index, value): (usize, Value)| (format!("Member{index}"), value);
        values.into_iter().enumerate().map(named).collect()
    })
}

fn sent(members: &[Member], nonce: NonZeroU64) -> HttpRequest {
    let json = members.iter().filter_map(|(name, value)| match value {
        Value::Text(text) => Some((name.clone(), text.as_str().into())),
        Value::List(numbers) => Some((name.clone(), numbers.clone().into())),
        Value::Bytes(_) => None,
    });
    let json: serde_json::Map<String, serde_json::Value> = json.collect();
    let action = RawAction::new("svc", "2020-01-01", "Upload", serde_json::Value::Object(json).to_string());
    let mut action = action.with_encoding(Encoding::Multipart);
    for (name, value) in members {
        if let Value::Bytes(bytes) = value {
            action = action.with_binary(name.as_str(), Binary::new(bytes));
        }
    }
    let mut request = prepare_raw(&action, &CallOptions::default()).unwrap();
    request.set_nonce(nonce);
    let signer = Signer::new(Credential::new("id", "key").unwrap());
    request.sign(&signer, Timestamp::from_unix(5).unwrap()).unwrap()
}

/// Each part: name, whether it is a file of that name, content type, content.
async fn read(request: &HttpRequest) -> Vec<(String, bool, Option<String>, Bytes)> {
    let (_, content_type) = request.headers.iter().find(|(name, _)| name == "Content-Type").unwrap();
    let body = request.body.as_bytes().unwrap().clone();
    let stream = BodyDataStream::new(Full::new(body));
    let mut form = Multipart::new(stream, multer::parse_boundary(content_type).unwrap());
    let mut parts = Vec::new();
    while let Some(field) = form.next_field().await.unwrap() {
        let name = field.name().unwrap().to_owned();
        let (is_file, kind) = (field.file_name() == Some(&name), field.content_type().map(ToString::to_string));
        parts.push((name, is_file, kind, field.bytes().await.unwrap()));
    }
    parts
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_parser_that_is_not_ours_reads_it_back(members in members(), nonce in 1..20_u64) {
        let request = sent(&members, NonZeroU64::new(nonce).unwrap());
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let mut found = runtime.block_on(read(&request));
        let mut expected: Vec<_> = members
            .into_iter()
            .map(|(name, value)| match value {
                Value::Text(text) => (name, false, None, Bytes::from(text)),
                Value::List(list) => {
                    let json = serde_json::Value::from(list).to_string();
                    (name, false, Some("application/json".to_owned()), Bytes::from(json))
                }
                Value::Bytes(bytes) => (name, true, Some("application/octet-stream".to_owned()), Bytes::from(bytes)),
            })
            .collect();
        found.sort();
        expected.sort();
        prop_assert_eq!(found, expected);
    }
}
