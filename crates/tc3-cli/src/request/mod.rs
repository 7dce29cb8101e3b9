//! The request of a call, made of what was typed: by the names and types of the spec, and checked by its rules.
//!
//! ```text
//! names (service, action) --> source (--cli-input-json, files, standard input) --> input (over it the members, each by its address)
//!     --> checked, or unchecked for --no-validate --> ready to be signed
//! ```

mod address;
mod input;
pub(crate) mod names;
mod skeleton;
mod source;
mod unchecked;

use core::num::NonZeroU32;

use tc3::{Binary, CallOptions, Encoding, Endpoint, RawAction, Unsigned};
use tc3_spec::{Action, DynRecord, Kind};

pub(crate) use skeleton::skeleton;

use self::source::Reader;
use crate::args::{CallArgs, Purpose};
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
    let mut reader = Reader::new(&args.limit, args.purpose == Purpose::Send);
    let text = args.json.as_ref().map(|source| reader.json(source)).transpose()?;
    let mut given = input::put_together(args, text.as_ref(), action.request, &mut reader)?;
    if action.info.encoding == Encoding::OctetStream {
        redirected(action, &mut given.binary, &mut reader)?;
    }
    let options = options(args, region, endpoint);
    let unsigned = if args.validate {
        let (record, found) = DynRecord::checked_with(action.request, &given.values, &given.binary);
        tc3::prepare_checked(&action.info, &record, &options, found)?
    } else {
        let mut raw = RawAction::of(action.info, unchecked::body(&given.values, action.request).to_string());
        raw.binary = given.binary;
        tc3::prepare_raw(&raw, &options)?
    };
    if !args.quiet {
        warn(&unsigned, action);
    }
    Ok(unsigned)
}

/// Takes the body of an octet stream from standard input where nobody gave it, as the official command line does.
fn redirected(action: &Action, binary: &mut Vec<(String, Binary)>, reader: &mut Reader<'_>) -> Result<(), Failure> {
    let body = action.request.members.iter().find(|member| member.kind == Kind::Binary);
    let missing = body.filter(|body| !binary.iter().any(|(name, _)| name == body.name));
    if let Some(name) = missing.map(|body| body.name)
        && let Some(bytes) = reader.redirected(&format!("--{name}"))?
    {
        binary.push((name.to_owned(), bytes));
    }
    Ok(())
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
