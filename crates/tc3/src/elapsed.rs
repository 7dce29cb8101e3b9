//! How long something is ago, by a clock that may jump.

use core::time::Duration;

/// How long `since` is ago at `now`.
///
/// A clock that went back tells nothing of how long it has been: it counts from there anew, so that nothing comes too
/// early, and nothing comes later than its whole time from now.
pub(crate) fn elapsed(since: &mut Duration, now: Duration) -> Duration {
    *since = now.min(*since);
    now - *since
}

#[cfg(test)]
mod tests {
    use core::time::Duration;

    use super::elapsed;

    #[test]
    fn a_clock_that_went_back_counts_anew() {
        let second = Duration::from_secs;
        let mut since = second(100);
        assert_eq!(elapsed(&mut since, second(103)), second(3));
        assert_eq!(elapsed(&mut since, second(40)), Duration::ZERO);
        assert_eq!(elapsed(&mut since, second(45)), second(5));
        assert_eq!(elapsed(&mut since, Duration::MAX), Duration::MAX - second(40));
    }
}
