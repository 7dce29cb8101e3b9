//! What each command does.

pub(crate) mod bindgen;
pub(crate) mod call;
pub(crate) mod help;
pub(crate) mod mock;
pub(crate) mod spec;
