//! What goes back: a record as JSON, and the envelope around it.

pub(crate) mod envelope;
pub(crate) mod record;
