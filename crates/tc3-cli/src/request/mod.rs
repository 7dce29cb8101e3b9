//! The request of a call, made of what was typed: members by the names and types of the spec, checked by its rules.
//!
//! ```text
//! names (service, action) --> source (the text of --cli-input-json) --> input (over it the members, each by its address)
//!     --> checked, or unchecked with --no-validate --> a request to sign
//! ```

mod address;
mod input;
pub(crate) mod names;
mod skeleton;
mod source;
mod unchecked;

use tc3::{CallOptions, RawAction, Unsigned};
use tc3_spec::{Action, DynRecord, Json};

pub(crate) use input::put_together;
pub(crate) use skeleton::skeleton;
pub(crate) use source::read;

use crate::args::CallArgs;
use crate::exit::{Failure, say};

/// The request as it is to be signed: checked unless told otherwise. What the spec remarks without refusing it is told.
pub(crate) fn prepare(
    args: &CallArgs,
    action: &Action,
    request: &Json<'_>,
    options: &CallOptions,
) -> Result<Unsigned, Failure> {
    if !args.validate {
        let body = unchecked::body(request, action.request).to_string();
        return Ok(tc3::prepare_raw(&RawAction::of(action.info, body), options)?);
    }
    let (record, found) = DynRecord::checked(action.request, request);
    let unsigned = tc3::prepare_checked(&action.info, &record, options, found)?;
    if !args.quiet {
        unsigned.warnings().iter().for_each(|warning| say("warning", warning));
    }
    Ok(unsigned)
}
