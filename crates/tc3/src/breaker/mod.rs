//! Circuit breakers: whether to go to a host that has failed of late, or to another.

mod evidence;
mod host;
mod window;

use core::time::Duration;
use std::collections::BTreeMap;

pub use evidence::Evidence;
pub use host::{Pass, Way};

use host::Breaker;

/// How many hosts are kept. Of one more the host is forgotten that was not asked about for the longest.
const CAPACITY: usize = 256;

/// The circuit breakers of the hosts that a client calls.
///
/// A breaker opens after five failures in a row, and where at least five and three quarters of the last five minutes'
/// attempts failed. Then attempts go to a backup for a minute. After it one at a time tries the host: five successes in a
/// row close the breaker, a failure opens it for another minute. What is a failure is told by [`Evidence`].
///
/// Time is what has passed since a start that the caller chose. A clock that goes back may keep a breaker open for another
/// minute, and does nothing worse.
///
/// ```
/// use std::time::Duration;
/// use tc3::{Breakers, Error, ErrorKind, Evidence, Way};
///
/// let mut breakers = Breakers::new();
/// let now = Duration::from_secs(7);
/// for _ in 0..5 {
///     let pass = breakers.admit("cvm.tencentcloudapi.com", now);
///     assert_eq!(pass.way(), Way::Primary);
///     let error = Error::new(ErrorKind::Connect, "no route to host");
///     breakers.note("cvm.tencentcloudapi.com", pass, Evidence::of(Err(&error)), now);
/// }
/// assert_eq!(breakers.admit("cvm.tencentcloudapi.com", now).way(), Way::Backup);
/// assert_eq!(breakers.admit("cfg.tencentcloudapi.com", now).way(), Way::Primary);
/// assert_eq!(breakers.admit("cvm.tencentcloudapi.com", now + Duration::from_secs(60)).way(), Way::Trial);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Breakers {
    hosts: BTreeMap<Box<str>, Kept>,
    /// Counts what was asked and told. No state of a breaker has a higher number.
    count: u64,
}

#[derive(Clone, Debug)]
struct Kept {
    breaker: Breaker,
    /// The count when it was asked about last.
    used: u64,
}

impl Breakers {
    /// All closed.
    pub fn new() -> Self {
        Self::default()
    }

    /// Where an attempt goes that is meant for this host. What comes of it is to be told by [`note`](Self::note).
    pub fn admit(&mut self, host: &str, now: Duration) -> Pass {
        self.count += 1;
        if !self.hosts.contains_key(host) {
            self.make_room();
        }
        let new = || Kept { breaker: Breaker::new(self.count), used: 0 };
        let kept = self.hosts.entry(host.into()).or_insert_with(new);
        kept.used = self.count;
        kept.breaker.admit(now)
    }

    /// Says what came of an attempt: [`Evidence::Nothing`] where it was given up. A trial of which nothing is ever said
    /// keeps others from beginning for a minute.
    pub fn note(&mut self, host: &str, pass: Pass, evidence: Evidence, now: Duration) {
        self.count += 1;
        if let Some(kept) = self.hosts.get_mut(host) {
            kept.breaker.note(&pass, evidence, now);
        }
    }

    fn make_room(&mut self) {
        while self.hosts.len() >= CAPACITY {
            let oldest = self.hosts.iter().min_by_key(|(_, kept)| kept.used).map(|(host, _)| host.clone());
            let Some(oldest) = oldest else { return };
            self.hosts.remove(&oldest);
        }
    }
}

#[cfg(test)]
mod tests {
    use core::time::Duration;

    use super::{Breakers, CAPACITY, Evidence, Way};

    const NOW: Duration = Duration::from_secs(1);

    fn fail(breakers: &mut Breakers, host: &str, times: usize) {
        for _ in 0..times {
            let pass = breakers.admit(host, NOW);
            breakers.note(host, pass, Evidence::Down, NOW);
        }
    }

    #[test]
    fn each_host_is_judged_by_its_own() {
        let mut breakers = Breakers::new();
        fail(&mut breakers, "a", 4);
        fail(&mut breakers, "b", 1);
        assert_eq!(breakers.admit("a", NOW).way(), Way::Primary);
        fail(&mut breakers, "a", 1);
        assert_eq!(breakers.admit("a", NOW).way(), Way::Backup);
        assert_eq!(breakers.admit("b", NOW).way(), Way::Primary);
    }

    #[test]
    fn the_host_that_was_not_asked_about_for_the_longest_is_forgotten() {
        let mut breakers = Breakers::new();
        fail(&mut breakers, "down", 5);
        fail(&mut breakers, "forgotten", 5);
        for host in 0..CAPACITY * 3 {
            fail(&mut breakers, &host.to_string(), 1);
            assert_eq!(breakers.admit("down", NOW).way(), Way::Backup);
            assert!(breakers.hosts.len() <= CAPACITY);
        }
        assert_eq!(breakers.admit("forgotten", NOW).way(), Way::Primary);
    }

    #[test]
    fn what_was_let_through_before_a_host_was_forgotten_does_not_count_after() {
        let mut breakers = Breakers::new();
        let old: Vec<_> = (0..5).map(|_| breakers.admit("host", NOW)).collect();
        for host in 0..CAPACITY {
            breakers.admit(&host.to_string(), NOW);
        }
        fail(&mut breakers, "host", 1);
        old.into_iter().for_each(|pass| breakers.note("host", pass, Evidence::Down, NOW));
        assert_eq!(breakers.admit("host", NOW).way(), Way::Primary);
    }
}
