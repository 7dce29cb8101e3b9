//! Which service a request is for, where nothing else tells it.

/// Tells which service a request is for, by its short name: an extension of the request, for what is recorded where neither a
/// scope nor a host of the cloud tells it.
#[derive(Clone, Debug)]
#[allow(clippy::exhaustive_structs, reason = "it is a name")]
pub struct ForService(pub String);
