//! What actions do. For some the behaviour is written by hand, over a world that keeps state; all others answer from
//! their specs.
//!
//! `all` says which actions have behaviour, `act` how one is written, `world` what there is; a folder each is a service,
//! such as `cfg`, and `synthesize` the answer from the spec.

pub(crate) mod act;
pub(crate) mod all;
pub(crate) mod cfg;
pub(crate) mod synthesize;
pub(crate) mod world;
