//! What the attempts of the last minutes tell of a host.

use core::time::Duration;

/// How many failures a host has before it is left.
const ENOUGH: u32 = 5;
/// How many buckets the window is counted in, and how many seconds each of them takes: together 300.
const BUCKETS: usize = 10;
const SECONDS: u64 = 30;

/// Successes and failures of the last five minutes.
#[derive(Clone, Debug, Default)]
pub(super) struct Window {
    buckets: [Bucket; BUCKETS],
    /// Failures since the last success, none of them longer after the one before than the window is wide.
    in_a_row: u32,
    /// When the last of them was.
    failed: Duration,
}

#[derive(Clone, Copy, Debug, Default)]
struct Bucket {
    /// Which one of all since time began.
    number: u64,
    up: u32,
    down: u32,
}

impl Window {
    pub(super) fn succeeded(&mut self, now: Duration) {
        self.in_a_row = 0;
        let up = &mut self.bucket(now).up;
        *up = up.saturating_add(1);
    }

    /// Whether that was one failure too many: the fifth in a row, or one of at least five that are three quarters of all.
    pub(super) fn failed(&mut self, now: Duration) -> bool {
        if now.abs_diff(self.failed) >= Duration::from_secs(SECONDS * BUCKETS as u64) {
            self.in_a_row = 0;
        }
        self.in_a_row = self.in_a_row.saturating_add(1);
        self.failed = now;
        let down = &mut self.bucket(now).down;
        *down = down.saturating_add(1);
        let (up, down) = self.counted(now);
        self.in_a_row >= ENOUGH || down >= u64::from(ENOUGH) && down >= 3 * up
    }

    fn bucket(&mut self, now: Duration) -> &mut Bucket {
        let number = number(now);
        let bucket = &mut self.buckets[(number % BUCKETS as u64) as usize];
        if bucket.number != number {
            *bucket = Bucket { number, ..Bucket::default() };
        }
        bucket
    }

    /// How many succeeded and failed within the window. A bucket of a time to come is one from before the clock went back.
    fn counted(&self, now: Duration) -> (u64, u64) {
        let oldest = number(now).saturating_sub(BUCKETS as u64 - 1);
        let within = self.buckets.iter().filter(|bucket| (oldest..=number(now)).contains(&bucket.number));
        within.fold((0, 0), |(up, down), bucket| (up + u64::from(bucket.up), down + u64::from(bucket.down)))
    }
}

fn number(now: Duration) -> u64 {
    now.as_secs() / SECONDS
}

#[cfg(test)]
mod tests {
    use core::time::Duration;

    use super::Window;

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    /// The number of the failure that is one too many, of one a second.
    fn too_many(window: &mut Window, from: u64) -> Option<u64> {
        (0..100).find(|failure| window.failed(at(from + failure))).map(|failure| failure + 1)
    }

    #[test]
    fn five_in_a_row_are_too_many_whatever_went_well_before() {
        assert_eq!(too_many(&mut Window::default(), 0), Some(5));
        let mut window = Window::default();
        (0..1_000).for_each(|_| window.succeeded(at(0)));
        assert_eq!(too_many(&mut window, 1), Some(5));
    }

    #[test]
    fn a_success_ends_the_row() {
        let mut window = Window::default();
        (0..2).for_each(|_| window.succeeded(at(0)));
        for round in 0..100 {
            assert_eq!((0..4).find(|_| window.failed(at(round))), None, "{round}");
            window.succeeded(at(round));
            window.succeeded(at(round));
        }
    }

    #[test]
    fn three_quarters_of_the_window_are_too_many_if_they_are_five() {
        let mut window = Window::default();
        for (is_up, is_too_many) in [(true, false), (false, false), (false, false), (false, false), (true, false)]
            .into_iter()
            .chain([(false, false), (false, false)])
            .chain([(false, true)])
        {
            if is_up {
                window.succeeded(at(1));
            } else {
                assert_eq!(window.failed(at(1)), is_too_many, "{window:?}");
            }
        }
    }

    #[test]
    fn what_is_older_than_the_window_does_not_count() {
        let mut window = Window::default();
        assert!((0..4).all(|_| !window.failed(at(1))));
        assert!((0..4).all(|_| !window.failed(at(301))), "{window:?}");
        assert!(window.failed(at(302)));
        // Within it, it does.
        let mut window = Window::default();
        assert!((0..4).all(|_| !window.failed(at(1))));
        window.succeeded(at(2));
        assert!(window.failed(at(299)), "{window:?}");
    }

    #[test]
    fn a_clock_that_jumps_costs_what_was_known() {
        let mut window = Window::default();
        assert!((0..4).all(|_| !window.failed(at(10_000))));
        assert!(!window.failed(at(5)));
        assert!(!window.failed(Duration::MAX));
        assert_eq!(too_many(&mut window, 7), Some(5));
    }
}
