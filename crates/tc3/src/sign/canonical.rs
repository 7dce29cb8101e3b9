//! The canonical request: one text for all the ways in which the same request can be written.

use crate::error::{Error, ErrorKind};
use crate::hex::Hex;
use crate::sign::hash::Hash;
use crate::sign::text::Sink;
use crate::sign::to_sign::{Method, Payload, ToSign};

/// The digest that stands for a payload that is not signed: that of the text `UNSIGNED-PAYLOAD`.
const UNSIGNED_PAYLOAD: &[u8] = b"438d4109ef0d676b8c2c7ed13cdfcb418e494d53b843d4634ce3b1085f07bb96";

const CONTENT_TYPE: &str = "content-type";
const HOST: &str = "host";

/// Which headers are signed.
pub(super) enum SignedHeaders<'a> {
    /// The content type and the host, which the request has in fields of their own: nothing to sort or allocate.
    Usual,
    /// More than these: all of them by lower-case name and value, in the order of the names.
    Sorted { names: String, headers: Vec<(String, &'a str)> },
}

impl<'a> SignedHeaders<'a> {
    /// Checks that the request can be sent as it is, and sorts its headers.
    pub(super) fn of(request: &ToSign<'a>) -> Result<Self, Error> {
        check(request)?;
        if request.headers.is_empty() {
            return Ok(Self::Usual);
        }
        let usual = [(CONTENT_TYPE, request.content_type), (HOST, request.host)];
        let all = usual.iter().chain(request.headers);
        let mut headers: Vec<_> = all.map(|(name, value)| (name.to_ascii_lowercase(), *value)).collect();
        headers.sort_unstable();
        if let Some([(name, _), ..]) = headers.windows(2).find(|pair| matches!(pair, [a, b] if a.0 == b.0)) {
            return Err(refuse(&format!("header {name}"), "is given twice", "sign each header once"));
        }
        let names: Vec<_> = headers.iter().map(|(name, _)| name.as_str()).collect();
        Ok(Self::Sorted { names: names.join(";"), headers })
    }

    /// As in `content-type;host`.
    pub(super) fn names(&self) -> &str {
        match self {
            Self::Usual => "content-type;host",
            Self::Sorted { names, .. } => names,
        }
    }

    /// Writes each with its value, and then the names once more.
    fn write(&self, request: &ToSign<'_>, to: &mut impl Sink) {
        match self {
            // In few pieces: nearly all requests are such, and a piece costs more than the bytes in it.
            Self::Usual => {
                to.push(b"content-type:");
                to.push_lower(request.content_type.trim_ascii().as_bytes());
                to.push(b"\nhost:");
                to.push_lower(request.host.trim_ascii().as_bytes());
                to.push(b"\n\ncontent-type;host\n");
            }
            Self::Sorted { names, headers } => {
                for (name, value) in headers {
                    to.push(name.as_bytes());
                    to.push(b":");
                    to.push_lower(value.trim_ascii().as_bytes());
                    to.push(b"\n");
                }
                to.push(b"\n");
                to.push(names.as_bytes());
                to.push(b"\n");
            }
        }
    }
}

/// Writes the canonical request, which ends with the digest of the payload.
pub(super) fn write(request: &ToSign<'_>, headers: &SignedHeaders<'_>, to: &mut impl Sink) {
    match request.method {
        Method::Get => to.push(b"GET\n/\n"),
        Method::Post => to.push(b"POST\n/\n"),
    }
    to.push(request.query.as_bytes());
    to.push(b"\n");
    headers.write(request, to);
    match request.payload {
        Payload::Signed(bytes) => {
            let mut hash = Hash::new();
            hash.push(bytes);
            to.push(Hex::of(&hash.finish()).as_bytes());
        }
        Payload::Digest(digest) => to.push(Hex::of(&digest).as_bytes()),
        Payload::Unsigned => to.push(UNSIGNED_PAYLOAD),
    }
}

/// Refuses what would read differently on the wire, or would let a value pass for a header of its own.
fn check(request: &ToSign<'_>) -> Result<(), Error> {
    if request.service.is_empty() || !request.service.bytes().all(is_name) {
        return Err(refuse("service", "is not a name", "give the product's short name, such as cvm"));
    }
    if !request.query.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(refuse("query", "holds a blank, a control character or non-ASCII text", "percent-encode it"));
    }
    check_value(CONTENT_TYPE, request.content_type)?;
    check_value(HOST, request.host)?;
    for (name, value) in request.headers {
        if name.is_empty() || !name.bytes().all(is_name) {
            return Err(refuse(&format!("header name {name:?}"), "is not a name", "use letters, digits and hyphens"));
        }
        check_value(name, value)?;
    }
    Ok(())
}

fn check_value(name: &str, value: &str) -> Result<(), Error> {
    let what = || format!("header {name}");
    if value.trim_ascii().is_empty() {
        return Err(refuse(&what(), "is empty", "give it a value"));
    }
    if value.bytes().fold(false, |bad, byte| bad | !matches!(byte, b' '..=b'~')) {
        return Err(refuse(&what(), "holds a control character or non-ASCII text", "take it out"));
    }
    Ok(())
}

/// Service and header names: nothing that separates parts of the canonical request or of the scope.
fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

fn refuse(what: &str, problem: &str, advice: &'static str) -> Error {
    Error::new(ErrorKind::Unencodable, format!("the {what} {problem}")).with_advice(advice)
}

#[cfg(test)]
mod tests {
    use sha2::{Digest as _, Sha256};

    use super::UNSIGNED_PAYLOAD;
    use crate::hex::Hex;

    #[test]
    fn the_digest_of_an_unsigned_payload_is_that_of_its_name() {
        assert_eq!(Hex::of(&Sha256::digest("UNSIGNED-PAYLOAD").into()).as_bytes(), UNSIGNED_PAYLOAD);
    }
}
