//! How many requests came in this second of the mock's clock.

use std::collections::HashMap;

use tc3::{ActionInfo, Timestamp};

/// Counts what came in a second.
#[derive(Clone, Copy, Default)]
pub(super) struct Second {
    /// Which one it is, and how many came in it.
    counted: Option<(Timestamp, u32)>,
}

impl Second {
    /// Counts one that came now, unless so many have come in this second.
    pub(super) fn admits(&mut self, limit: u32, now: Timestamp) -> bool {
        let count = self.counted.filter(|(second, _)| *second == now).map_or(0, |(_, count)| count);
        let is_within = count < limit;
        if is_within {
            self.counted = Some((now, count + 1));
        }
        is_within
    }
}

/// Counts for each action of which a rate is documented: no more than there are such actions.
#[derive(Default)]
pub(super) struct Documented(HashMap<(&'static str, &'static str, &'static str), Second>);

impl Documented {
    /// Counts a request that came now. Gives the documented rate, if this is beyond it.
    pub(super) fn exceeded(&mut self, action: &ActionInfo<'static>, now: Timestamp) -> Option<u32> {
        let limit = action.rate_limit?;
        let second = self.0.entry((action.service, action.version, action.name)).or_default();
        (!second.admits(limit, now)).then_some(limit)
    }
}
