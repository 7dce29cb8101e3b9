//! The log: what came and what became of it, without secrets.

pub(crate) mod entry;
pub(crate) mod judged;
pub(crate) mod kept;
pub(crate) mod reading;
mod shown;
pub(crate) mod wanted;
