//! The request of a call, made of what was typed: by the names and types of the spec, and checked by its rules.
//!
//! ```text
//! names (service, action) --> source (the text of --cli-input-json) --> input (over it the members, each by its address)
//!     --> checked, or unchecked for --no-validate --> ready to be signed
//! ```

mod address;
mod input;
pub(crate) mod names;
mod skeleton;
mod source;
mod unchecked;

use core::num::NonZeroU32;

use tc3::{CallOptions, Endpoint, RawAction, Unsigned};
use tc3_spec::{Action, DynRecord};

pub(crate) use skeleton::skeleton;

use crate::args::CallArgs;
use crate::exit::{Failure, say};

/// The action that is to be called.
pub(crate) fn action(args: &CallArgs) -> Result<&'static Action, Failure> {
    let service = names::service(&args.service, args.version.as_deref())?;
    match &args.action {
        Some(action) => names::action(service, action),
        None => {
            let name = service.name();
            Err(Failure::usage(format!("an action is missing behind {name}; tc3 help {name} lists them")))
        }
    }
}

/// The request as it is to be signed, without a time limit, for this region, and this endpoint or else that of its service. It
/// is checked unless told otherwise. What is remarked without being refused is told.
pub(crate) fn make(
    args: &CallArgs,
    action: &Action,
    region: Option<String>,
    endpoint: Option<Endpoint>,
) -> Result<Unsigned, Failure> {
    let text = args.json.as_ref().map(|source| source::read(source, &args.limit)).transpose()?;
    let request = input::put_together(args, text.as_ref(), action.request)?;
    let options = options(args, region, endpoint);
    let unsigned = if args.validate {
        let (record, found) = DynRecord::checked(action.request, &request);
        tc3::prepare_checked(&action.info, &record, &options, found)?
    } else {
        let body = unchecked::body(&request, action.request).to_string();
        tc3::prepare_raw(&RawAction::of(action.info, body), &options)?
    };
    if !args.quiet {
        warn(&unsigned, action);
    }
    Ok(unsigned)
}

fn warn(unsigned: &Unsigned, action: &Action) {
    unsigned.warnings().iter().for_each(|warning| say("warning", warning));
    if let Some(product) = unsigned.other_product() {
        let host = &unsigned.authority().host;
        let service = action.info.service;
        say("warning", format_args!("{host} is a host of {product}, and {} is an action of {service}", action.name));
    }
}

fn options(args: &CallArgs, region: Option<String>, endpoint: Option<Endpoint>) -> CallOptions {
    let mut options = CallOptions::default();
    options.region = region;
    options.endpoint = endpoint;
    options.language.clone_from(&args.language);
    args.signing.put(&mut options);
    options.max_attempts = args.max_attempts.map(NonZeroU32::get);
    options
}
