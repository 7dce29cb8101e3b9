//! What came: a request off the wire, who says to have signed it, and whether that is true.

pub(crate) mod authorization;
pub(crate) mod keys;
pub(crate) mod multipart;
pub(crate) mod octet_stream;
pub(crate) mod parameters;
pub(crate) mod quirk;
pub(crate) mod request;
pub(crate) mod signature;
pub(crate) mod signature_v1;
pub(crate) mod signing_keys;
