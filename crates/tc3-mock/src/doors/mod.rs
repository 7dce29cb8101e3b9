//! The two ways in: over a socket, and from within the process. Both lead to the engine and to the control API.

pub(crate) mod socket;
pub(crate) mod transport;
