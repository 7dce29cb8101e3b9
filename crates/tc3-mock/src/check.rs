//! Whether a request is what its spec says: the same shape, the same rules and the same engine as on the client's side.

use tc3::{RegionUse, Violation, codes};
use tc3_spec::{Action, DynRecord};

use crate::answer::Failure;
use crate::log::LoggedRequest;
use crate::wire::Wire;

/// The request as a record of its spec, if it is in order. What of it may be logged is noted in any case.
pub(crate) fn request(
    wire: &Wire<'_>,
    action: &'static Action,
    entry: &mut LoggedRequest,
) -> Result<DynRecord, Failure> {
    let parameters = wire.parameters()?;
    let (record, mut violations) = DynRecord::checked(action.request, &parameters);
    entry.note(&record);
    violations.retain(Violation::is_error);
    if let Some(first) = violations.first() {
        let listed: Vec<_> = violations.iter().map(ToString::to_string).collect();
        return Err(Failure::new(first.code(), listed.join("; ")));
    }
    if action.info.region == RegionUse::Needed && wire.region.is_none() {
        return Err(Failure::new(
            codes::MISSING_PARAMETER,
            "the header X-TC-Region is missing; the action needs a region",
        ));
    }
    Ok(record)
}
