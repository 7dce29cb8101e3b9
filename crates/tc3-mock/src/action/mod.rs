//! What is asked: which action a request is for, and whether it is as the spec of that action says.

pub(crate) mod check;
pub(crate) mod find;
