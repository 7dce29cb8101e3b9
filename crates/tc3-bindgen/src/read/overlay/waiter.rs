//! The key `waiters` of `overlay/<Action>.json`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What is waited for with an action: a member of its answer, and the values that end the waiting.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct WaiterForm {
    pub(crate) doc: String,
    pub(crate) member: String,
    pub(crate) done: Vec<Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) dead: Vec<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) nothing: Option<NothingWord>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) done_codes: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) interval: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) timeout: Option<u32>,
}

#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum NothingWord {
    Misfit,
    GoesOn,
    Done,
    Dead,
}
