//! The head of a request, as far as it needs neither time nor credential.

use std::borrow::Cow;

use crate::action::ActionInfo;
use crate::call::CallOptions;
use crate::error::{Error, ErrorKind};

/// What the service logs as the caller, unless [`CallOptions::request_client`] says otherwise: this toolkit and its version.
pub const REQUEST_CLIENT: &str = concat!("tc3_", env!("CARGO_PKG_VERSION"));

/// The header that names the region.
pub(super) const REGION: &str = "X-TC-Region";

/// The headers that version 1 has as parameters, called like them without what they begin with.
const COMMON: [&str; 5] = ["X-TC-Action", "X-TC-Version", "X-TC-RequestClient", REGION, "X-TC-Language"];

/// Names and values, in the order in which they are sent.
pub(super) type Headers = Vec<(Cow<'static, str>, String)>;

/// All headers but those that need the time or the credential.
pub(super) fn headers(info: &ActionInfo<'_>, options: &CallOptions) -> Result<Headers, Error> {
    let client = options.request_client.as_deref().unwrap_or(REQUEST_CLIENT);
    let is_client_char = |byte: u8| byte.is_ascii_alphanumeric() || b"-_,;.".contains(&byte);
    if client.is_empty() || client.len() > 128 || !client.bytes().all(is_client_char) {
        return Err(setup("the request client takes 1 to 128 of 0-9a-zA-Z-_,;."));
    }
    let mut headers: Headers = vec![
        (Cow::Borrowed("X-TC-Action"), word("action", info.name)?),
        (Cow::Borrowed("X-TC-Version"), word("version", info.version)?),
        (Cow::Borrowed("X-TC-RequestClient"), client.to_owned()),
    ];
    if let Some(region) = &options.region {
        headers.push((Cow::Borrowed(REGION), word("region", region)?));
    }
    if let Some(language) = &options.language {
        headers.push((Cow::Borrowed("X-TC-Language"), word("language", language)?));
    }
    for (name, value) in &options.headers {
        check_header(name, value)?;
        headers.push((Cow::Owned(name.clone()), value.clone()));
    }
    Ok(headers)
}

/// What version 1 calls the parameter that this header stands for; none where it is a header there too.
pub(super) fn parameter(header: &str) -> Option<&str> {
    // No header of a caller's is called so: see `check_header`.
    COMMON.contains(&header).then(|| header.trim_start_matches("X-TC-"))
}

/// Header values that are one word: an empty one, a blank or a line feed is a mistake.
fn word(what: &str, value: &str) -> Result<String, Error> {
    if value.is_empty() || !value.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(setup(&format!("the {what} must be one word of visible ASCII, and not empty")));
    }
    Ok(value.to_owned())
}

/// Refuses what cannot be a header, and those that the protocol sets.
pub(super) fn check_header(name: &str, value: &str) -> Result<(), Error> {
    const OURS: [&str; 13] = [
        "host",
        "content-type",
        "content-length",
        "transfer-encoding",
        "authorization",
        "x-tc-action",
        "x-tc-version",
        "x-tc-timestamp",
        "x-tc-region",
        "x-tc-token",
        "x-tc-language",
        "x-tc-requestclient",
        "x-tc-content-sha256",
    ];
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.is_empty() || !name.bytes().all(is_token) {
        return Err(setup("a header's name must be a token of visible ASCII"));
    }
    if OURS.iter().any(|ours| name.eq_ignore_ascii_case(ours)) {
        return Err(setup(&format!("the header {name} is set by the protocol")));
    }
    if !is_value(value) {
        return Err(setup(&format!("the value of the header {name} must be visible ASCII")));
    }
    Ok(())
}

/// Whether a header can have this value.
pub(super) fn is_value(value: &str) -> bool {
    value.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ' || byte == b'\t')
}

fn setup(message: &str) -> Error {
    Error::new(ErrorKind::Setup, message)
}
