//! `faults`: what is to go wrong.

use std::sync::Arc;

use serde_json::json;

use super::body::{Members, Wrong};
use crate::faults::form;
use crate::faults::ordered::Faults;

/// Orders a fault, and tells its id.
pub(super) fn order(faults: &Arc<Faults>, body: &[u8]) -> Result<String, Wrong> {
    let fault = form::read(Members::read(body)?)?;
    Ok(json!({"id": faults.order(fault)?.id()}).to_string())
}

/// Ends all of them.
pub(super) fn end_all(faults: &Faults) -> String {
    json!({"ended": faults.end_all()}).to_string()
}

/// Ends one; none if there is no such fault.
pub(super) fn end(faults: &Faults, id: &str) -> Option<String> {
    faults.end(id).then(|| json!({"ended": 1}).to_string())
}
