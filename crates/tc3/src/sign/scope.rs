//! What a signing key is good for, and the text that names it.

use crate::hex::Hex;
use crate::sign::text::Sink;
use crate::timestamp::{Date, Timestamp};

pub(super) const ALGORITHM: &str = "TC3-HMAC-SHA256";
pub(super) const TERMINATOR: &str = "tc3_request";

/// What a signing key is good for, as in `2019-02-25/cfg/tc3_request`.
pub(super) fn scope(date: Date, service: &str) -> Box<str> {
    [date.as_str(), service, TERMINATOR].join("/").into()
}

/// The text over which the signature is made.
pub(super) fn write_string_to_sign(timestamp: Timestamp, scope: &str, hashed_request: &Hex, to: &mut impl Sink) {
    to.push(b"TC3-HMAC-SHA256\n");
    to.push(itoa::Buffer::new().format(timestamp.seconds()).as_bytes());
    to.push(b"\n");
    to.push(scope.as_bytes());
    to.push(b"\n");
    to.push(hashed_request.as_bytes());
}
