//! Encoding and decoding, of requests and of answers.

use core::fmt::Debug;

use proptest::test_runner::TestCaseError;
use proptest::{prop_assert, prop_assert_eq};
use tc3::record::{Deviation, decode, decode_strict, encode, serialize};
use tc3::{Action, ActionVisitor, Record, Reply, query};

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
        prop_assert_eq!(encode(&back).ok(), Some(json));
        Ok(())
    }

    visit_all(&mut RoundTrips);
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
