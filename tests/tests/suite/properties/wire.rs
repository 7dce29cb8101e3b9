//! Encoding and decoding, of requests and of answers.

use core::fmt::Debug;
use core::num::NonZeroU64;

use proptest::test_runner::TestCaseError;
use proptest::{prop_assert, prop_assert_eq};
use tc3::record::{Deviation, decode, decode_strict, encode, serialize};
use tc3::{
    Action, ActionVisitor, Call, Credential, ErrorKind, Method, Record, Reply, SignMethod, Signer, Timestamp, ToSignV1,
    query,
};
use tc3_spec::Json;

use crate::properties::{each, filled, visit_all};

#[test]
fn what_is_encoded_decodes_to_the_same_record() {
    struct RoundTrips;

    impl ActionVisitor for RoundTrips {
        fn visit<A>(&mut self)
        where
            A: Action<Response: Clone + Debug + PartialEq> + Clone + Debug + Default + PartialEq,
        {
            each::<A>(|mut numbers| {
                let request: A = filled(&mut numbers);
                round_trip(&request)?;
                let response: A::Response = filled(&mut numbers);
                round_trip(&response)?;
                let json = encode(&response).map_err(|error| TestCaseError::fail(error.to_string()))?;
                let rest = json.strip_prefix('{').unwrap_or_default();
                let comma = if rest == "}" { "" } else { "," };
                let body = format!(r#"{{"Response":{{"RequestId":"r-1","New":[{{"X":1}}]{comma}{rest}}}"#);
                let reply = Reply::new(200, body.as_bytes());
                let answer = tc3::decode::<A>(&reply).map_err(|error| TestCaseError::fail(error.to_string()))?;
                prop_assert_eq!(&answer.request_id, "r-1");
                prop_assert_eq!(&answer.response, &response);
                Ok(())
            });
        }
    }

    fn round_trip<T: Record + Clone + Debug + Default + PartialEq>(record: &T) -> Result<(), TestCaseError> {
        let json = encode(record).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let mut by_serde = Vec::new();
        serialize(record, &mut serde_json::Serializer::new(&mut by_serde))
            .map_err(|e| TestCaseError::fail(e.to_string()))?;
        prop_assert_eq!(String::from_utf8(by_serde).unwrap(), json.as_str(), "through serde it is the same text");
        let mut back = T::default();
        // Strict, so that a conversion on the way cannot hide. What an optional member leaves out may be missing.
        let mut deviations =
            decode_strict(&mut back, json.as_bytes()).map_err(|e| TestCaseError::fail(e.to_string()))?;
        deviations.retain(|deviation| !matches!(deviation, Deviation::Missing(_)));
        prop_assert_eq!(&back, record);
        prop_assert!(deviations.is_empty(), "{:?}", deviations);
        let mut straight = T::default();
        decode(&mut straight, json.as_bytes()).map_err(|e| TestCaseError::fail(e.to_string()))?;
        prop_assert_eq!(&straight, record);
        prop_assert_eq!(encode(&back).ok(), Some(json));
        Ok(())
    }

    visit_all(&mut RoundTrips);
}

/// What goes straight into a record, and what strict decoding reads through serde.
#[test]
fn a_text_that_is_somewhat_broken_is_read_or_refused_the_same_in_both_ways() {
    #[derive(Default)]
    struct Breaks {
        read: usize,
        refused: usize,
    }

    impl ActionVisitor for Breaks {
        fn visit<A>(&mut self)
        where
            A: Action<Response: Clone + Debug + PartialEq> + Clone + Debug + Default + PartialEq,
        {
            let counts = core::cell::Cell::new((0, 0));
            each::<A>(|mut numbers| {
                let broken: Vec<_> = (0..8).map(|_| (numbers.next(), numbers.next())).collect();
                let response: A::Response = filled(&mut numbers);
                let whole = encode(&response).map_err(|error| TestCaseError::fail(error.to_string()))?;
                let envelope = format!(r#"{{"Response":{},"RequestId":"r"}}}}"#, open(&whole));
                for (at, with) in broken {
                    let json = break_at(&whole, at, with);
                    let (mut straight, mut strict) = (A::Response::default(), A::Response::default());
                    let found = decode_strict(&mut strict, json.as_bytes()).map(drop);
                    let (read, refused) = counts.get();
                    counts.set(if found.is_ok() { (read + 1, refused) } else { (read, refused + 1) });
                    prop_assert_eq!(decode(&mut straight, json.as_bytes()), found, "{}", json);
                    prop_assert_eq!(straight, strict, "{}", json);
                    let body = break_at(&envelope, with, at);
                    // A member beside the response, which only the walk through serde passes over.
                    let beside = body.replacen('{', r#"{"Beside":0,"#, 1);
                    prop_assert_eq!(answer::<A>(&body), answer::<A>(&beside), "{}", body);
                }
                Ok(())
            });
            self.read += counts.get().0;
            self.refused += counts.get().1;
        }
    }

    /// An object with a member and without its end.
    fn open(json: &str) -> String {
        let rest = json.strip_suffix('}').unwrap_or(json);
        if rest == "{" { r#"{"New":1"#.to_owned() } else { rest.to_owned() }
    }

    /// Id and response, or of which kind the error is and the id that it has.
    fn answer<A: Action>(body: &str) -> Result<(String, A::Response), (ErrorKind, Option<String>)> {
        let answer = tc3::decode::<A>(&Reply::new(200, body.as_bytes()));
        answer
            .map(|answer| (answer.request_id, answer.response))
            .map_err(|error| (error.kind(), error.request_id().map(str::to_owned)))
    }

    /// Puts something in, or in the place of one character.
    fn break_at(json: &str, at: u64, with: u64) -> String {
        const PIECES: [&str; 24] = [
            "", "", "{", "}", "[", "]", "{}", "[]", ",", ":", "\"", "\\", "\\u0041", " ", "\n", "\u{1}", "é", "0", "1",
            "-", ".5", "e3", "null", "true",
        ];
        let piece = PIECES[(with / 2 % 24) as usize];
        let places: Vec<_> = json.char_indices().collect();
        let (start, character) = places[(at % places.len() as u64) as usize];
        let end = if with.is_multiple_of(2) { start } else { start + character.len_utf8() };
        format!("{}{piece}{}", &json[..start], &json[end..])
    }

    let mut visitor = Breaks::default();
    visit_all(&mut visitor);
    assert!(visitor.read > 1000 && visitor.refused > 1000, "{} are read, {} refused", visitor.read, visitor.refused);
}

#[test]
fn what_can_be_flattened_reads_back_to_the_same_record() {
    struct Flattens {
        flattened: usize,
        refused: usize,
    }

    impl ActionVisitor for Flattens {
        fn visit<A>(&mut self)
        where
            A: Action<Response: Clone + Debug + PartialEq> + Clone + Debug + Default + PartialEq,
        {
            let counts = core::cell::Cell::new((0, 0));
            each::<A>(|mut numbers| {
                let request: A = filled(&mut numbers);
                let (flattened, refused) = counts.get();
                let query = match query::flatten(&request) {
                    Ok(query) => query,
                    Err(error) => {
                        counts.set((flattened, refused + 1));
                        prop_assert!(error.message().contains("is an empty "), "{}", error);
                        return Ok(());
                    }
                };
                counts.set((flattened + 1, refused));
                let value = tc3_spec::query::parse(&query).map_err(|error| TestCaseError::fail(error.to_string()))?;
                let mut back = A::default();
                decode(&mut back, value.to_string().as_bytes()).map_err(|e| TestCaseError::fail(e.to_string()))?;
                prop_assert_eq!(back, request);
                let names = query.split('&').filter_map(|pair| pair.split_once('=')).map(|(name, _)| name);
                prop_assert!(names.is_sorted(), "{}", query);
                Ok(())
            });
            self.flattened += counts.get().0;
            self.refused += counts.get().1;
        }
    }

    let mut visitor = Flattens { flattened: 0, refused: 0 };
    visit_all(&mut visitor);
    assert!(visitor.flattened > 1000 && visitor.refused > 100, "both sides were tried");
}

#[test]
fn what_version_1_signs_reads_back_to_the_same_parameters() {
    struct Signs {
        signed: usize,
        refused: usize,
    }

    impl ActionVisitor for Signs {
        fn visit<A>(&mut self)
        where
            A: Action<Response: Clone + Debug + PartialEq> + Clone + Debug + Default + PartialEq,
        {
            if !A::INFO.signed {
                return;
            }
            let counts = core::cell::Cell::new((0, 0));
            each::<A>(|mut numbers| {
                let action: A = filled(&mut numbers);
                let (signed, refused) = counts.get();
                for method in [Method::Get, Method::Post] {
                    match signed_text(&action, method) {
                        Ok(text) => reads_back(&action, method, &text)?,
                        Err(error) => {
                            let message = error.message();
                            let is_known = ["is an empty ", "like a common parameter", "more than the"];
                            prop_assert!(is_known.iter().any(|known| message.contains(known)), "{}", error);
                            counts.set((signed, refused + 1));
                            return Ok(());
                        }
                    }
                }
                counts.set((signed + 1, refused));
                Ok(())
            });
            self.signed += counts.get().0;
            self.refused += counts.get().1;
        }
    }

    fn signer() -> Signer {
        Signer::new(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE").unwrap().with_token("T+/=").unwrap())
    }

    /// The query or the form that is sent.
    fn signed_text<A: Action + Clone>(action: &A, method: Method) -> Result<String, tc3::Error> {
        let call = Call::new(action.clone()).unchecked().with_method(method).with_region("ap-guangzhou");
        let mut request = call.with_sign_method(SignMethod::HmacSha1).prepare()?;
        request.set_nonce(NonZeroU64::MIN);
        let request = request.sign(&signer(), Timestamp::from_unix(1_551_113_065)?)?;
        Ok(match method {
            Method::Get => request.path_and_query.strip_prefix("/?").unwrap_or_default().to_owned(),
            Method::Post => String::from_utf8(request.body.as_bytes().unwrap().to_vec()).unwrap(),
        })
    }

    fn reads_back<A>(action: &A, method: Method, text: &str) -> Result<(), TestCaseError>
    where
        A: Action + Debug + Default + PartialEq,
    {
        let mut pairs = tc3_spec::query::pairs(text).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert!(pairs.is_sorted(), "{}", text);
        let at = pairs.iter().position(|(name, _)| name == "Signature").unwrap();
        let (_, signature) = pairs.remove(at);
        let signed: Vec<_> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let host = format!("{}.tencentcloudapi.com", A::INFO.service);
        prop_assert_eq!(signer().sign_v1(&ToSignV1 { method, host: &host, parameters: &signed }), signature);

        let common = [
            ("Action", A::INFO.name),
            ("Nonce", "1"),
            ("Region", "ap-guangzhou"),
            ("SecretId", "AKIDEXAMPLE"),
            ("SignatureMethod", "HmacSHA1"),
            ("Timestamp", "1551113065"),
            ("Token", "T+/="),
            ("Version", A::INFO.version),
        ];
        for pair in common {
            prop_assert!(signed.contains(&pair), "{} {:?}", text, pair);
        }
        let is_member =
            |(name, _): &(String, String)| name != "RequestClient" && common.iter().all(|(common, _)| name != common);
        let members = pairs.into_iter().filter(is_member).map(|(name, value)| (name, Json::Text(value.into())));
        let members = tc3_spec::query::unflatten(members).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let mut back = A::default();
        decode(&mut back, members.to_string().as_bytes()).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(&back, action);
        Ok(())
    }

    let mut visitor = Signs { signed: 0, refused: 0 };
    visit_all(&mut visitor);
    assert!(visitor.signed > 1000 && visitor.refused > 100, "both sides were tried");
}
