//! The request of a call, made of what was typed: by the names and types of the spec, and checked by its rules.
//!
//! ```text
//! names (service, action) --> source (--cli-input-json, files, standard input) --> input (over it the members, each by its address)
//!     --> checked, or unchecked for --no-validate --> ready to be signed, page by page where all pages are wanted
//! ```

pub(crate) mod address;
pub(crate) mod draft;
pub(crate) mod input;
pub(crate) mod masked;
pub(crate) mod names;
mod paged;
mod source;
mod unchecked;
mod unknown;

use core::num::NonZeroU32;

use tc3::pages::{Ask, Paging};
use tc3::{Binary, CallOptions, Encoding, Endpoint, Error, REQUEST_CLIENT, RawAction, Unsigned, Violation};
use tc3_bindgen::samples;
use tc3_spec::{Action, DynRecord, Json, Kind};
use tracing::debug;

pub(crate) use paged::paging;

use self::source::Reader;
use crate::args::commands::{self, COMMANDS, OF_SIGN};
use crate::args::{CallArgs, Purpose};
use crate::exit::{Failure, say};

/// The action that is to be called, be it one that the catalogue lacks.
pub(crate) fn action(args: &CallArgs) -> Result<&'static Action, Failure> {
    let commands: &[_] = if args.purpose == Purpose::Sign { OF_SIGN } else { COMMANDS };
    let service = names::service_or(&args.service, args.version.as_deref(), &commands::names(commands));
    let Some(typed) = &args.action else {
        let name = service?.name();
        return Err(Failure::usage(format!("an action is missing behind {name}; tc3 help {name} lists them")));
    };
    if let Some(added) = service.as_ref().ok().filter(|service| service.is_added()) {
        let (name, version) = (added.name(), added.version());
        debug!(target: "tc3", "the facts of {name} {version} are those that were added; tc3 spec list tells from where");
    }
    let found = service.and_then(|service| names::action(service, typed));
    found.or_else(|refused| unknown::action(args, typed, refused))
}

/// A request whose members are known, and how it is to be sent.
pub(crate) struct Request {
    action: &'static Action,
    body: Body,
    options: CallOptions,
    /// As a person may see it, where one is going to.
    shown: Option<Json<'static>>,
}

enum Body {
    /// With what was found wrong with it when it was read.
    Checked(DynRecord, Vec<Violation>),
    Unchecked(RawAction<'static>),
}

/// The request for this region, and this endpoint or else that of its service.
pub(crate) fn make(
    args: &CallArgs,
    action: &'static Action,
    region: Option<String>,
    endpoint: Option<Endpoint>,
) -> Result<Request, Failure> {
    let mut reader = Reader::new(&args.limit, args.purpose == Purpose::Send);
    let text = args.json.as_ref().map(|source| reader.json(source)).transpose()?;
    let mut given = input::put_together(args, text.as_ref(), action, &mut reader)?;
    if action.info.encoding == Encoding::OctetStream {
        redirected(action, &mut given.binary, &mut reader)?;
    }
    let shown = (args.confirm == Some(true)).then(|| masked::request(&given.values, &given.binary, action.request));
    let body = if args.validate {
        let (record, found) = DynRecord::checked_with(action.request, &given.values, &given.binary);
        Body::Checked(record, found)
    } else {
        let mut raw = RawAction::of(action.info, unchecked::body(&given.values, action.request).to_string());
        raw.binary = given.binary;
        Body::Unchecked(raw)
    };
    Ok(Request { action, body, options: options(args, region, endpoint), shown })
}

impl Request {
    /// As it is to be signed, without a time limit. It is checked unless told otherwise.
    pub(crate) fn prepare(&self) -> Result<Unsigned, Error> {
        match &self.body {
            Body::Checked(record, found) => {
                tc3::prepare_checked(&self.action.info, record, &self.options, found.clone())
            }
            Body::Unchecked(raw) => tc3::prepare_raw(raw, &self.options),
        }
    }

    /// Its members as they would be sent.
    pub(crate) fn json(&self) -> Result<Json<'static>, Failure> {
        let problem = || format!("{} takes a file, and there is no program that sends one", self.action.name);
        samples::sent(&self.prepare()?).ok_or_else(|| Failure::usage(problem()))
    }

    /// Its members without what is secret, for the person who is asked about it.
    pub(crate) fn shown(&self) -> Option<&Json<'static>> {
        self.shown.as_ref()
    }

    /// Which page it asks for.
    pub(crate) fn ask(&self, paging: &Paging) -> Ask {
        match &self.body {
            Body::Checked(record, _) => Ask::of(paging, record),
            Body::Unchecked(raw) => Ask::of_json(paging, &raw.body),
        }
    }

    /// The same for another page. It is checked anew: there may be pages that rules refuse.
    pub(crate) fn page(&mut self, paging: &Paging, ask: &Ask) -> Result<Unsigned, Error> {
        match &mut self.body {
            Body::Checked(record, _) => {
                ask.put(paging, record)?;
                tc3::prepare(&self.action.info, record, &self.options)
            }
            Body::Unchecked(raw) => {
                raw.body = ask.put_json(paging, &raw.body)?;
                tc3::prepare_raw(raw, &self.options)
            }
        }
    }
}

/// Tells what is remarked of a request without being refused.
pub(crate) fn warn(unsigned: &Unsigned, action: &Action) {
    unsigned.warnings().iter().for_each(|warning| say("warning", warning));
    if let Some(product) = unsigned.other_product() {
        let host = &unsigned.authority().host;
        let service = action.info.service;
        say("warning", format_args!("{host} is a host of {product}, and {} is an action of {service}", action.name));
    }
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

/// How a call is made, as its arguments say.
pub(crate) fn options(args: &CallArgs, region: Option<String>, endpoint: Option<Endpoint>) -> CallOptions {
    let mut options = CallOptions::default();
    options.region = region;
    options.endpoint = endpoint;
    options.language.clone_from(&args.language);
    options.request_client = args.request_client.as_ref().map(|client| format!("{REQUEST_CLIENT};{client}"));
    args.signing.put(&mut options);
    options.max_attempts = args.max_attempts.map(NonZeroU32::get);
    options
}
