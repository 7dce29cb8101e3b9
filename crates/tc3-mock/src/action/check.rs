//! Whether a request is what its spec says: the same shape, the same rules and the same engine as on the client's side.

use tc3::{Encoding, Problem, Violation};
use tc3_spec::{Action, DynRecord, Json};

use crate::failure::Failure;
use crate::limits::{MAX_MESSAGE, clip};
use crate::wire::authorization::{Authorization, malformed};
use crate::wire::quirk::Quirk;
use crate::wire::request::Wire;
use crate::wire::{multipart, octet_stream};

/// How much of a message a violation may take, and how much there may be of it before it is cut short.
const MAX_LISTED: usize = MAX_MESSAGE / 2 - 100;

/// Refuses a request that nobody signed where its action asks for a signature.
pub(crate) fn signed(action: &Action, authorization: &Authorization<'_>) -> Result<(), Failure> {
    if *authorization == Authorization::Skip && action.info.signed {
        return Err(malformed("only actions by which a credential is obtained skip the signature"));
    }
    Ok(())
}

/// The request as a record of its spec, what speaks against it, and what its body has of its own.
pub(crate) fn read(
    wire: &Wire<'_>,
    action: &'static Action,
) -> Result<(DynRecord, Vec<Violation>, Option<Quirk>), Failure> {
    wire.expect(action)?;
    let (values, binary) = match action.info.encoding {
        Encoding::Json => (wire.parameters()?, Vec::new()),
        Encoding::Multipart => multipart::read(wire, action.request)?,
        Encoding::OctetStream => octet_stream::read(wire, action)?,
    };
    let (record, mut violations) = DynRecord::checked_with(action.request, &values, &binary);
    violations.retain(Violation::is_error);
    violations.extend(action.info.check_region(wire.region.as_deref()));
    Ok((record, violations, has_twice(&values).then_some(Quirk::MemberTwice)))
}

/// Whether an object in a value has a member twice.
fn has_twice(value: &Json<'_>) -> bool {
    match value {
        Json::Object(members) => {
            let mut names: Vec<_> = members.iter().map(|(name, _)| &**name).collect();
            names.sort_unstable();
            names.windows(2).any(|pair| pair.first() == pair.last())
                || members.iter().any(|(_, value)| has_twice(value))
        }
        Json::List(elements) => elements.iter().any(has_twice),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) => false,
    }
}

/// Refuses a request that anything speaks against.
pub(crate) fn judge(wire: &Wire<'_>, violations: &[Violation]) -> Result<(), Failure> {
    match violations.first() {
        Some(first) => Err(Failure::new(first.code(), listed(wire, violations))),
        None => Ok(()),
    }
}

/// All violations, as far as a message has room.
fn listed(wire: &Wire<'_>, violations: &[Violation]) -> String {
    let mut listed = String::new();
    for (index, violation) in violations.iter().enumerate() {
        if listed.len() > MAX_LISTED {
            listed += "; and more";
            break;
        }
        if index > 0 {
            listed += "; ";
        }
        listed += clip(&told(wire, violation), MAX_LISTED);
    }
    listed
}

/// A violation in the words of who reads requests off the wire: a region stands in a header, or among the parameters.
fn told(wire: &Wire<'_>, violation: &Violation) -> String {
    match violation.problem {
        Problem::NoRegion => format!("{} is missing; the action needs a region", wire.called("X-TC-Region")),
        _ => violation.to_string(),
    }
}
