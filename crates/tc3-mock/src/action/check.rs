//! Whether a request is what its spec says: the same shape, the same rules and the same engine as on the client's side.

use tc3::record::View;
use tc3::{Encoding, Problem, Record as _, Violation, codes};
use tc3_spec::{Action, DynRecord, Loose};

use crate::failure::Failure;
use crate::limits::{MAX_MESSAGE, clip};
use crate::wire::authorization::{Authorization, malformed};
use crate::wire::quirk::{Quirk, Taken};
use crate::wire::request::Wire;
use crate::wire::{multipart, octet_stream};

/// How much of a message a violation may take, and how much there may be of it before it is cut short.
const MAX_LISTED: usize = MAX_MESSAGE / 2 - 100;

/// The member by which a request asks whether it would be done, of every action that has it.
const DRY_RUN: &str = "DryRun";

/// Refuses a request that nobody signed where its action asks for a signature.
pub(crate) fn signed(action: &Action, authorization: &Authorization<'_>) -> Result<(), Failure> {
    if *authorization == Authorization::Skip && action.info.signed {
        return Err(malformed("only actions by which a credential is obtained skip the signature"));
    }
    Ok(())
}

/// A request that was read, and what became of it.
pub(crate) struct Checked {
    pub(crate) request: DynRecord,
    /// What its body has of its own, each once.
    pub(crate) quirks: Vec<Quirk>,
    pub(crate) violations: Vec<Violation>,
}

/// The request as a record of its spec, and what speaks against it: what its body has of its own does unless it is taken.
pub(crate) fn read(wire: &Wire<'_>, action: &'static Action, taken: Taken) -> Result<Checked, Failure> {
    wire.expect(action)?;
    let mut quirks = Vec::new();
    if wire.is_empty_json(action) {
        quirks.push(Quirk::EmptyBody);
    }
    let (values, binary) = match action.info.encoding {
        Encoding::Json => (wire.parameters()?, Vec::new()),
        Encoding::Multipart => multipart::read(wire, action.request)?,
        Encoding::OctetStream => octet_stream::read(wire, action)?,
    };
    let is_typed = action.info.encoding == Encoding::Json && !wire.is_flat();
    let (request, mut violations) = DynRecord::checked_as(action.request, &values, &binary, &mut |loose| {
        let Some(quirk) = quirk(loose, is_typed) else { return true };
        if !quirks.contains(&quirk) {
            quirks.push(quirk);
        }
        taken.has(quirk)
    });
    violations.retain(Violation::is_error);
    violations.extend(action.info.check_region(wire.region.as_deref()));
    Ok(Checked { request, quirks, violations })
}

/// What it is called that a value is not quite as declared; nothing where values have no types, but are all text.
fn quirk(loose: Loose, is_typed: bool) -> Option<Quirk> {
    match loose {
        Loose::IntegerInText => is_typed.then_some(Quirk::IntegerAsText),
        Loose::FloatInText => is_typed.then_some(Quirk::FloatAsText),
        Loose::BooleanInText => is_typed.then_some(Quirk::BooleanAsText),
        Loose::ScalarForText => Some(Quirk::NumberForText),
        Loose::TextForList => Some(Quirk::TextForList),
        Loose::Null => Some(Quirk::NullMember),
        Loose::Twice => Some(Quirk::MemberTwice),
        _ => None,
    }
}

/// Refuses a request that anything speaks against: quirks that are not taken, or violations. A quirk's code goes first, since most
/// of them are seen before the body is; both are told.
pub(crate) fn judge(wire: &Wire<'_>, refused: &[Quirk], violations: &[Violation]) -> Result<(), Failure> {
    let Some(code) = refused.first().map(|quirk| quirk.code()).or_else(|| Some(violations.first()?.code())) else {
        return Ok(());
    };
    let mut message = listed(wire, violations);
    if !refused.is_empty() {
        let told: Vec<_> = refused.iter().map(|quirk| quirk.told()).collect();
        let told = format!("{}; a mock may take it", told.join("; "));
        message = if message.is_empty() { told } else { format!("{message} ({told})") };
    }
    Err(Failure::new(code, message))
}

/// Ends a request that only asks whether it would be done: nothing speaks against it, and that is told as an error.
pub(crate) fn dry_run(request: &DynRecord) -> Result<(), Failure> {
    match request.shape().index_of(DRY_RUN).map(|index| request.view_at(index)) {
        Some(View::Bool(true)) => {
            Err(Failure::new(codes::DRY_RUN_OPERATION, "the request would have succeeded, but for its DryRun"))
        }
        _ => Ok(()),
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
