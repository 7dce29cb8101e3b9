//! What a client sends is refused by the mock if and only if the client refuses it: for shape and rules, on a fresh world, by a
//! mock that takes quirks and by a strict one. State, keys and rates are not the client's to know: what the mock remembers makes
//! it refuse what is not there, what is there already, what something is in, and what there is no room for, each by a code that
//! says so, and nothing else. Of what others send the mock refuses more than a client would: that is in its table of quirks, and
//! nothing else.

use core::fmt::Debug;

use bytes::Bytes;
use proptest::test_runner::TestCaseError;
use proptest::{prop_assert, prop_assert_eq};
use tc3::record::encode;
use tc3::{Action, ActionVisitor, Call, ErrorKind, Violation};
use tc3_mock::{Mock, MockBuilder, Quirk};
use tc3_spec::{Json, check};
use tower_service::Service;

use crate::properties::rules::spec;
use crate::properties::{Numbers, each, filled, visit_all};

/// What shape and rules are told in, and state is not.
const WORDS: [&str; 5] = ["is missing", "is not a known member", "must be one of", "exclude each other", ", not a"];

/// What codes say by which memory refuses.
const STATE: [&str; 6] = ["NotFound", "NotExist", "InUse", "Exist", "Duplicate", "LimitExceeded"];

/// What the mock answers, as code and message, empty ones for success; and which quirks it names.
fn answer<A: Action>(
    runtime: &tokio::runtime::Runtime,
    mock: MockBuilder,
    body: String,
) -> Result<(String, String, Vec<Quirk>), TestCaseError> {
    let info = A::INFO;
    let mock = mock.without_auth().build().map_err(|error| TestCaseError::fail(error.to_string()))?;
    let request = http::Request::post("/")
        .header("Host", format!("{}.tencentcloudapi.com", info.service))
        .header("Content-Type", "application/json")
        .header("X-TC-Action", info.name)
        .header("X-TC-Version", info.version)
        .header("X-TC-Region", "ap-guangzhou")
        .header("X-TC-Timestamp", "0")
        .body(Bytes::from(body))
        .map_err(|error| TestCaseError::fail(error.to_string()))?;
    let response = runtime.block_on(mock.transport().call(request)).map_err(|e| TestCaseError::fail(e.to_string()))?;
    let value: serde_json::Value =
        serde_json::from_slice(response.body()).map_err(|error| TestCaseError::fail(error.to_string()))?;
    let text = |name: &str| value["Response"]["Error"][name].as_str().unwrap_or_default().to_owned();
    let quirks = mock.requests().pop().map(|entry| entry.quirks).unwrap_or_default();
    Ok((text("Code"), text("Message"), quirks))
}

#[test]
fn of_what_a_client_sends_the_mock_refuses_what_the_client_refuses_and_nothing_else() {
    struct Compares {
        runtime: tokio::runtime::Runtime,
        refused: usize,
    }

    impl ActionVisitor for Compares {
        fn visit<A>(&mut self)
        where
            A: Action<Response: Clone + Debug + PartialEq> + Clone + Debug + Default + PartialEq,
        {
            let refused = core::cell::Cell::new(0);
            let runtime = &self.runtime;
            each::<A>(|mut numbers| {
                let request: A = filled(&mut numbers);
                let body = encode(&request).map_err(|error| TestCaseError::fail(error.to_string()))?;
                let (code, message, quirks) = answer::<A>(runtime, Mock::builder().strict(), body.clone())?;
                let other = answer::<A>(runtime, Mock::builder(), body.clone())?;
                prop_assert_eq!((&code, &message, quirks), (&other.0, &other.1, Vec::new()), "it has no quirk");
                let (forgetful, ..) = answer::<A>(runtime, Mock::builder().without_memory(), body)?;
                let is_of_state = forgetful.is_empty() && STATE.iter().any(|word| code.contains(word));
                prop_assert!(code == forgetful || is_of_state, "{code}: {message}, but without memory {forgetful}");
                let call = Call::new(request.clone()).with_region("ap-guangzhou");
                match call.prepare() {
                    Err(error) => {
                        prop_assert_eq!(error.kind(), ErrorKind::Invalid);
                        refused.set(refused.get() + 1);
                        let codes: Vec<_> = error.violations().iter().map(Violation::code).collect();
                        prop_assert!(codes.contains(&code.as_str()), "{code}: {message}, not {error}");
                        for violation in error.violations() {
                            prop_assert!(message.contains(&violation.to_string()), "{message}, not {violation}");
                        }
                    }
                    // What state refuses is told in other words than what rules refuse.
                    Ok(_) => {
                        for word in WORDS {
                            prop_assert!(!message.contains(word), "{code}: {message}");
                        }
                    }
                }
                Ok(())
            });
            self.refused += refused.get();
        }
    }

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut visitor = Compares { runtime, refused: 0 };
    visit_all(&mut visitor);
    assert!(visitor.refused > 20, "both refused some: {}", visitor.refused);
}

/// A mock that takes what a client reads, as text on its command line, refuses what that client refuses. One that does not
/// refuses what its table names besides.
#[test]
fn of_what_others_send_the_mock_refuses_what_its_table_names_and_nothing_else() {
    struct Compares {
        runtime: tokio::runtime::Runtime,
        refused: usize,
        passed: usize,
    }

    impl ActionVisitor for Compares {
        fn visit<A>(&mut self)
        where
            A: Action<Response: Clone + Debug + PartialEq> + Clone + Debug + Default + PartialEq,
        {
            let (refused, passed) = (core::cell::Cell::new(0), core::cell::Cell::new(0));
            let (runtime, action) = (&self.runtime, spec::<A>());
            each::<A>(|mut numbers| {
                let fail = |error: &dyn core::fmt::Display| TestCaseError::fail(error.to_string());
                let request: A = filled(&mut numbers);
                let body = encode(&request).map_err(|error| fail(&error))?;
                let mut value: serde_json::Value = serde_json::from_str(&body).map_err(|error| fail(&error))?;
                let members = value.as_object_mut().into_iter().flat_map(|members| members.values_mut());
                members.for_each(|value| respelled(value, &mut numbers));
                let body = value.to_string();
                let json = Json::parse(&body).map_err(|error| fail(&error))?;
                let client: Vec<_> = check(action, &json).into_iter().filter(Violation::is_error).collect();

                let taking = Mock::builder().with_quirk(Quirk::NumberForText);
                let (_, message, _) = answer::<A>(runtime, taking, body.clone())?;
                // Of many, not all are listed.
                if let Some(violation) = client.first() {
                    prop_assert!(message.contains(&violation.to_string()), "{message}, not {violation}");
                }
                let is_refused = WORDS.iter().any(|word| message.contains(word));
                prop_assert!(!client.is_empty() || !is_refused, "{body}: {message}");

                let (code, message, quirks) = answer::<A>(runtime, Mock::builder(), body)?;
                let names = quirks.iter().any(|quirk| !quirk.is_taken());
                prop_assert!(!names || !code.is_empty(), "{quirks:?} is refused");
                let is_refused = WORDS.iter().any(|word| message.contains(word));
                prop_assert!(names || !client.is_empty() || !is_refused, "{message}");
                let count = if names { &refused } else { &passed };
                count.set(count.get() + 1);
                Ok(())
            });
            self.refused += refused.get();
            self.passed += passed.get();
        }
    }

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut visitor = Compares { runtime, refused: 0, passed: 0 };
    visit_all(&mut visitor);
    assert!(visitor.refused > 100 && visitor.passed > 100, "{} and {}", visitor.refused, visitor.passed);
}

/// The body of a request by others: each of its values is as it was, or of another kind.
fn respelled(value: &mut serde_json::Value, numbers: &mut Numbers) {
    use serde_json::Value;

    match value {
        Value::Object(members) => members.values_mut().for_each(|value| respelled(value, numbers)),
        Value::Array(elements) => elements.iter_mut().for_each(|value| respelled(value, numbers)),
        _ => {}
    }
    *value = match (numbers.choose(8), value.take()) {
        (0, Value::String(_)) => Value::from(7),
        (0 | 1, value @ (Value::Number(_) | Value::Bool(_))) => Value::from(value.to_string()),
        (2, _) => Value::Null,
        (3, Value::Array(_)) => Value::from("a"),
        (_, value) => value,
    };
}
