//! What a call logs: one event when it ends, and a warning for each rule that it breaks and may break.

use http::StatusCode;
use tc3::{ActionInfo, Error, ErrorCode, Violation};
use tokio::time::Instant;

/// The one event of a call, as far as it is known.
pub(super) struct Event<'a> {
    info: ActionInfo<'a>,
    /// Empty where the call ended before its request was signed.
    pub(super) host: String,
    started: Instant,
}

impl<'a> Event<'a> {
    pub(super) fn begin(info: ActionInfo<'a>) -> Self {
        Self { info, host: String::new(), started: Instant::now() }
    }

    /// Tells what the rules have against a request that is sent nevertheless.
    pub(super) fn warn(&self, warnings: &[Violation]) {
        for warning in warnings {
            tracing::warn!(action = %self.action(), %warning, "sent nevertheless");
        }
    }

    pub(super) fn answered(&self, status: StatusCode, request_id: &str) {
        tracing::debug!(
            action = %self.action(),
            host = self.host,
            status = status.as_u16(),
            request_id,
            duration = ?self.started.elapsed(),
            "answered",
        );
    }

    /// An error's message is not told: the service wrote it, and may have put anything there.
    pub(super) fn failed(&self, error: &Error) {
        tracing::debug!(
            action = %self.action(),
            host = (!self.host.is_empty()).then_some(&*self.host),
            status = error.status(),
            request_id = error.request_id(),
            duration = ?self.started.elapsed(),
            kind = ?error.kind(),
            code = error.code().map(ErrorCode::as_str),
            "failed",
        );
    }

    fn action(&self) -> String {
        format!("{} {}", self.info.service, self.info.name)
    }
}
