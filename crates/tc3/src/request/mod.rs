//! From an action to the bytes of a signed request: check, encode, sign.

mod carried;
mod client_token;
mod head;
pub(crate) mod http;
mod members;
mod multipart;
mod octet_stream;
mod parameters;
mod parts;
mod size;
mod unsigned;

pub use client_token::CLIENT_TOKEN;
pub use head::REQUEST_CLIENT;
pub use http::HttpRequest;
use members::Members;
pub use parameters::COMMON_PARAMETERS;
pub use size::MAX_BODY_SIZE;
pub use unsigned::Unsigned;

use crate::action::{Action, ActionInfo, RawAction};
use crate::call::{Call, CallOptions};
use crate::check::{self, Violation};
use crate::error::{Error, ErrorKind};
use crate::record::Record;

/// Checks and encodes a request, and resolves where it goes. What is left is to sign it.
///
/// # Errors
///
/// [`ErrorKind::Invalid`] with every violation unless the call is unchecked, [`ErrorKind::Unencodable`],
/// [`ErrorKind::Setup`]. Nothing was sent.
pub fn prepare(info: &ActionInfo<'_>, record: &dyn Record, options: &CallOptions) -> Result<Unsigned, Error> {
    let found = if options.checked { check::check(record) } else { Vec::new() };
    prepare_checked(info, record, options, found)
}

/// Prepares a request that was checked when it was read, as one is that was built from JSON: `found` is what
/// [`check`](crate::check()) and the reader found. What is wrong with the call besides is added here.
///
/// # Errors
///
/// Those of [`prepare`].
pub fn prepare_checked(
    info: &ActionInfo<'_>,
    record: &dyn Record,
    options: &CallOptions,
    found: Vec<Violation>,
) -> Result<Unsigned, Error> {
    let result = judge(info, options, found)
        .and_then(|warnings| Ok(Unsigned::new(info, options, &Members::Record(record))?.with_warnings(warnings)));
    result.map_err(|error| error.with_action(info))
}

/// Prepares an action that is called by name. As a body it goes out as it is, nothing is checked but that it is an object; a
/// query or a form carries it flattened, with all digits, and a form of parts or an octet stream member by member, with
/// [those that are binary](RawAction::with_binary).
///
/// # Errors
///
/// [`ErrorKind::Unencodable`] if the body is no JSON object or a query cannot carry it, [`ErrorKind::Setup`].
pub fn prepare_raw(action: &RawAction<'_>, options: &CallOptions) -> Result<Unsigned, Error> {
    let info = &action.info;
    let result =
        check_raw(action).and_then(|()| Unsigned::new(info, options, &Members::Json(&action.body, &action.binary)));
    result.map_err(|error| error.with_action(info))
}

impl<A: Action> Call<A> {
    /// Checks and encodes this call. See [`prepare`].
    ///
    /// # Errors
    ///
    /// Those of [`prepare`].
    pub fn prepare(&self) -> Result<Unsigned, Error> {
        prepare(&A::INFO, &self.action, &self.options)
    }
}

/// What the request breaks without being stopped, or an error with what stops it.
fn judge(info: &ActionInfo<'_>, options: &CallOptions, found: Vec<Violation>) -> Result<Vec<Violation>, Error> {
    if !options.checked {
        return Ok(Vec::new());
    }
    let (mut violations, warnings): (Vec<_>, Vec<_>) = found.into_iter().partition(Violation::is_error);
    violations.extend(info.check_region(options.region.as_deref()));
    if violations.is_empty() { Ok(warnings) } else { Err(Error::invalid(violations)) }
}

fn check_raw(action: &RawAction<'_>) -> Result<(), Error> {
    let fail = |message: &str| Err(Error::new(ErrorKind::Unencodable, message));
    if !action.body.trim_start().starts_with('{') {
        return fail("the body of a raw action must be a JSON object");
    }
    match serde_json::from_str::<&serde_json::value::RawValue>(&action.body) {
        Ok(_) => Ok(()),
        Err(error) => fail(&format!("the body of a raw action is not JSON: {error}")),
    }
}
