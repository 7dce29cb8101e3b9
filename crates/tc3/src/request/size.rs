//! How large a request may be: what the protocol refuses is not sent.

use crate::error::{Error, ErrorKind};

/// How many bytes the body of a request may have at most, by TC3-HMAC-SHA256 or without a signature.
pub const MAX_BODY_SIZE: usize = 10 << 20;

/// A part of a request that the protocol bounds.
#[derive(Clone, Copy)]
pub(super) enum Bounded {
    /// The query of a GET.
    Query,
    /// The form of a POST that is signed by version 1.
    Form,
    /// The body of a POST that is signed by TC3-HMAC-SHA256, or not at all.
    Body,
}

impl Bounded {
    /// How many bytes the protocol takes.
    fn limit(self) -> usize {
        match self {
            Self::Query => 32 << 10,
            Self::Form => 1 << 20,
            Self::Body => MAX_BODY_SIZE,
        }
    }

    /// Refuses what is larger.
    pub(super) fn check(self, length: usize) -> Result<(), Error> {
        let limit = self.limit();
        if length <= limit {
            return Ok(());
        }
        let (what, advice) = match self {
            Self::Query => ("query", "send it by POST, which takes more"),
            Self::Form => ("form", "send less at a time, or sign it by TC3-HMAC-SHA256, which takes more"),
            Self::Body => ("body", "send less at a time"),
        };
        let message = format!("the {what} has {length} bytes, more than the {limit} that the protocol takes");
        Err(Error::new(ErrorKind::Unencodable, message).with_advice(advice))
    }
}
