//! The commands of a bulk that work on a queue.

pub(super) mod open;
pub(super) mod results;
pub(super) mod status;
pub(super) mod submit;
pub(super) mod work;
