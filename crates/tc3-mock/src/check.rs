//! Whether a request is what its spec says: the same shape, the same rules and the same engine as on the client's side.

use tc3::{Encoding, Problem, Violation, codes};
use tc3_spec::{Action, DynRecord};

use crate::answer::Failure;
use crate::limits::{MAX_MESSAGE, clip};
use crate::log::LoggedRequest;
use crate::wire::Wire;

/// How much of a message a violation may take, and how much there may be of it before it is cut short.
const MAX_LISTED: usize = MAX_MESSAGE / 2 - 100;

/// The request as a record of its spec, if it is in order. What of it may be logged is noted in any case.
pub(crate) fn request(
    wire: &Wire<'_>,
    action: &'static Action,
    entry: &mut LoggedRequest,
) -> Result<DynRecord, Failure> {
    if action.info.encoding != Encoding::Json {
        let message = "the action takes an octet stream as its body, which the mock does not read";
        return Err(Failure::new(codes::UNSUPPORTED_OPERATION, message));
    }
    let (record, mut violations) = {
        let parameters = wire.parameters()?;
        DynRecord::checked(action.request, &parameters)
    };
    entry.note(&record);
    violations.retain(Violation::is_error);
    violations.extend(action.info.check_region(wire.region));
    let Some(first) = violations.first() else { return Ok(record) };
    Err(Failure::new(first.code(), listed(&violations)))
}

/// All violations, as far as a message has room.
fn listed(violations: &[Violation]) -> String {
    let mut listed = String::new();
    for (index, violation) in violations.iter().enumerate() {
        if listed.len() > MAX_LISTED {
            listed += "; and more";
            break;
        }
        if index > 0 {
            listed += "; ";
        }
        listed += clip(&told(violation), MAX_LISTED);
    }
    listed
}

/// A violation in the words of who reads requests off the wire: a region stands in a header.
fn told(violation: &Violation) -> String {
    match violation.problem {
        Problem::NoRegion => "the header X-TC-Region is missing; the action needs a region".to_owned(),
        _ => violation.to_string(),
    }
}
