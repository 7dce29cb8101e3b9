//! Who calls, by which way requests get to the service, and what is asked of the person at the terminal.

pub(crate) mod identity;
pub(crate) mod network;
pub(crate) mod terminal;
