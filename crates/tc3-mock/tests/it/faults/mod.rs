//! Faults: each kind on the wire and without one, whom they are for, and how they are ordered.

mod order;
mod time;
mod transport;
mod whom;
mod wire;
