//! A request on its way into the log.

use std::time::Instant;

use super::entry::LoggedRequest;

/// A request that was judged, and is not in the log yet.
pub(crate) struct Judged {
    pub(crate) entry: LoggedRequest,
    /// When the mock began with it.
    pub(crate) since: Instant,
}
