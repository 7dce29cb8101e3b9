//! Actions of the three kinds that are told apart when a request may have arrived.

use tc3::{Effect, RawAction};

/// What only reads.
pub(super) fn read() -> RawAction<'static> {
    RawAction::new("cfg", "2021-08-20", "DescribeTask", r#"{"TaskId":1698}"#).with_effect(Effect::Read)
}

/// What changes something.
pub(super) fn change() -> RawAction<'static> {
    RawAction::new("cfg", "2021-08-20", "ModifyTaskRunStatus", r#"{"TaskId":1698}"#).with_effect(Effect::Change)
}

/// What changes something once for each client token, with this body.
pub(super) fn create(body: &str) -> RawAction<'static> {
    RawAction::new("cvm", "2017-03-12", "RunInstances", body).with_effect(Effect::Idempotent)
}
