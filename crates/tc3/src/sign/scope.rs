//! What a signing key is good for, and the text that names it.

use crate::hex::Hex;
use crate::sign::text::Sink;
use crate::timestamp::{Date, Timestamp};

pub(super) const ALGORITHM: &str = "TC3-HMAC-SHA256";
pub(super) const TERMINATOR: &str = "tc3_request";

/// What a signing key is good for.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) date: Date,
    pub(super) service: &'a str,
}

impl Scope<'_> {
    fn write(&self, to: &mut impl Sink) {
        to.push(self.date.as_bytes());
        to.push(b"/");
        to.push(self.service.as_bytes());
        to.push(b"/");
        to.push(TERMINATOR.as_bytes());
    }
}

/// The text over which the signature is made.
pub(super) fn write_string_to_sign(timestamp: Timestamp, scope: Scope<'_>, hashed_request: &Hex, to: &mut impl Sink) {
    to.push(ALGORITHM.as_bytes());
    to.push(b"\n");
    to.push_number(timestamp.seconds().unsigned_abs());
    to.push(b"\n");
    scope.write(to);
    to.push(b"\n");
    to.push(hashed_request.as_bytes());
}
