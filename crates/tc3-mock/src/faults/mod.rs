//! Faults: what a tester orders to go wrong.
//!
//! `fault` is what may be ordered, `form` the same in JSON. `ordered` keeps those that stand and makes a `plan` for each
//! request: the engine and its doors carry that out. `rates` counts what comes in a second.

pub(crate) mod fault;
pub(crate) mod form;
pub(crate) mod ordered;
pub(crate) mod plan;
mod rates;
