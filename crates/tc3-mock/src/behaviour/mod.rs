//! What actions do. For some the behaviour is written by hand, by us or by a user, over a world that keeps state. Others make,
//! list, change or end what a service keeps: `memory` does that, by a table of the catalogue. All others answer from their specs.
//!
//! `registered` says which actions have behaviour, `handler` how one is written, `world` what there is, `pace` how fast it moves, and `life` which states it goes
//! through, for who wants to see that; a folder each is a service, such as `cfg` and `sts`, and `synthesize` the answer from the spec.

pub(crate) mod cfg;
pub(crate) mod handler;
pub(crate) mod life;
pub(crate) mod lives;
pub(crate) mod memory;
pub(crate) mod pace;
pub(crate) mod registered;
pub(crate) mod sts;
pub(crate) mod synthesize;
pub(crate) mod world;
