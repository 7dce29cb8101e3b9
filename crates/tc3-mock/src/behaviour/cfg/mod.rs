//! Chaos experiments (CFG): tasks that are created, run, paused, ended with a verdict and deleted.
//!
//! `actions` are what can be asked, `experiments` is what is kept. The service publishes no state diagram and no example
//! world. Both are the mock's own: the diagram is in `life`, the actions that tasks are made from are in `library`.

pub(crate) mod actions;
pub(crate) mod experiments;
mod library;
mod life;
mod size;
mod task;
