//! Who calls, and how requests get to the service: for a call, and for the mock that hands requests on.

pub(crate) mod identity;
pub(crate) mod network;
