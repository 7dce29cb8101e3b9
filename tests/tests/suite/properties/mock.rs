//! The mock refuses a request if and only if the client does: for shape and rules, on a fresh world. State, keys and
//! rates are not the client's to know.

use core::fmt::Debug;

use bytes::Bytes;
use proptest::test_runner::TestCaseError;
use proptest::{prop_assert, prop_assert_eq};
use tc3::record::encode;
use tc3::{Action, ActionVisitor, Call, ErrorKind, Violation};
use tc3_mock::Mock;
use tower_service::Service;

use crate::properties::{each, filled, visit_all};

/// What the mock answers, as code and message; empty ones for success.
fn answer<A: Action>(runtime: &tokio::runtime::Runtime, body: String) -> Result<(String, String), TestCaseError> {
    let info = A::INFO;
    let mock = Mock::builder().without_auth().build().map_err(|error| TestCaseError::fail(error.to_string()))?;
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
    Ok((text("Code"), text("Message")))
}

#[test]
fn the_mock_refuses_what_the_client_refuses_and_nothing_else() {
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
                let (code, message) = answer::<A>(runtime, body)?;
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
                        for word in ["is missing", "is not a known member", "must be one of", "exclude each other"] {
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
