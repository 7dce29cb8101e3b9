//! Typed and JSON views of a request get the same verdict, and what is left out is told.

use core::fmt::Debug;

use proptest::test_runner::TestCaseError;
use proptest::{prop_assert, prop_assert_eq};
use tc3::record::encode;
use tc3::{Action, ActionVisitor, Problem, Record, Validate, Violation};
use tc3_spec::Json;

use crate::properties::{each, filled, visit_all};

/// The action's spec, as the command line and the mock see it.
pub(super) fn spec<A: Action>() -> &'static tc3_spec::Action {
    let service = tc3_spec::catalogue().service_version(A::INFO.service, A::INFO.version).unwrap();
    service.action(A::INFO.name).unwrap()
}

fn json(record: &dyn Record) -> Result<Json<'static>, TestCaseError> {
    let text = encode(record).map_err(|error| TestCaseError::fail(error.to_string()))?;
    let value = Json::parse(&text).map_err(|error| TestCaseError::fail(error.to_string()))?;
    Ok(value.into_owned())
}

/// What matters of violations, in an order that does not depend on who found them.
fn verdict(violations: &[Violation]) -> Vec<(String, &'static str, bool)> {
    let mut verdict: Vec<_> = violations.iter().map(|v| (v.path.clone(), v.code(), v.is_error())).collect();
    verdict.sort();
    verdict.dedup();
    verdict
}

#[test]
fn typed_and_json_views_get_the_same_verdict() {
    struct Verdicts {
        violated: usize,
    }

    impl ActionVisitor for Verdicts {
        fn visit<A>(&mut self)
        where
            A: Action<Response: Clone + Debug + PartialEq> + Clone + Debug + Default + PartialEq,
        {
            let spec = spec::<A>();
            let violated = core::cell::Cell::new(0);
            each::<A>(|mut numbers| {
                let request: A = filled(&mut numbers);
                let typed = request.validate();
                let dynamic = tc3_spec::check(spec, &json(&request)?);
                prop_assert_eq!(verdict(&typed), verdict(&dynamic));
                violated.set(violated.get() + usize::from(!typed.is_empty()));
                Ok(())
            });
            self.violated += violated.get();
        }
    }

    let mut visitor = Verdicts { violated: 0 };
    visit_all(&mut visitor);
    assert!(visitor.violated > 20, "some requests broke a rule: {}", visitor.violated);
}

/// Possible on the JSON side only: a typed request always has what is required.
#[test]
fn leaving_out_a_required_member_is_told_and_nothing_else() {
    struct Leaves {
        left_out: usize,
    }

    impl ActionVisitor for Leaves {
        fn visit<A>(&mut self)
        where
            A: Action<Response: Clone + Debug + PartialEq> + Clone + Debug + Default + PartialEq,
        {
            let spec = spec::<A>();
            let left_out = core::cell::Cell::new(0);
            each::<A>(|mut numbers| {
                let request: A = filled(&mut numbers);
                let whole = json(&request)?;
                let before = tc3_spec::check(spec, &whole);
                for member in spec.request.shape.required {
                    prop_assert!(whole.member(member).is_some(), "{} is always there", member);
                    let mut rest = whole.clone();
                    if let Json::Object(members) = &mut rest {
                        members.retain(|(name, _)| name != member);
                    }
                    let after = tc3_spec::check(spec, &rest);
                    let missing: Vec<_> = after
                        .iter()
                        .filter(|v| {
                            v.path == *member && matches!(&v.problem, Problem::Missing { when } if when.is_empty())
                        })
                        .collect();
                    prop_assert_eq!(missing.len(), 1);
                    // Rules that hang on the member may fall silent; none may speak up.
                    let new = after.iter().filter(|v| !before.contains(v)).count();
                    prop_assert_eq!(new, 1, "{:?}", after);
                    left_out.set(left_out.get() + 1);
                }
                Ok(())
            });
            self.left_out += left_out.get();
        }
    }

    let mut visitor = Leaves { left_out: 0 };
    visit_all(&mut visitor);
    assert!(visitor.left_out > 1000, "{}", visitor.left_out);
}
