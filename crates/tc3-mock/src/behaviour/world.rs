//! The world: all state there is.

use tc3::Timestamp;

use crate::behaviour::cfg::experiments::Experiments;
use crate::limits::Limits;

/// All state there is, of every service, so that services can look at each other's.
pub(crate) struct World {
    pub(crate) cfg: Experiments,
}

impl World {
    /// The default world, as of `now`.
    pub(crate) fn new(now: Timestamp, limits: &Limits) -> Self {
        Self { cfg: Experiments::new(now, limits) }
    }
}
