//! Who calls, and how requests get to the service.

pub(crate) mod identity;
pub(crate) mod network;
