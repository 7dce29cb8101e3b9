//! The two ways in: over a socket, and from within the process. Both lead to the engine and to the control API.

#[cfg(feature = "recording")]
mod arrival;
#[cfg(feature = "client")]
pub(crate) mod in_process;
pub(crate) mod paced;
pub(crate) mod socket;
pub(crate) mod transport;
