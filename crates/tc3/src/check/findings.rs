//! Violations as they are found, and no more of them than anybody reads.

use crate::check::violation::{Problem, Violation};
use crate::rules::Level;

/// How many violations of one level are listed; those behind them are counted.
const LISTED: usize = 100;

/// Collects what is wrong with a request: the first hundred errors and the first hundred warnings, and how many more
/// there are. A request may break a rule a million times, and nobody reads that.
///
/// ```
/// use tc3::{Level, Problem, Violation, check::Findings};
///
/// let mut found = Findings::default();
/// for index in 0..1_000_000 {
///     match found.is_full(Level::Error) {
///         true => found.count(Level::Error),
///         false => found.push(Violation::new(format!("Tags.{index}"), Problem::Depth)),
///     }
/// }
/// let violations = found.into_violations();
/// assert_eq!(violations.len(), 101);
/// assert_eq!(violations[100].problem, Problem::More { count: 999_900 });
/// ```
#[derive(Debug, Default)]
pub struct Findings {
    listed: Vec<Violation>,
    errors: Tally,
    warnings: Tally,
}

#[derive(Debug, Default)]
struct Tally {
    listed: usize,
    more: usize,
}

impl Findings {
    /// Adds one: lists it, or counts it where enough of its level are listed.
    pub fn push(&mut self, violation: Violation) {
        let tally = self.tally(violation.level);
        match violation.problem {
            Problem::More { count } => tally.more = tally.more.saturating_add(count),
            _ if tally.listed == LISTED => tally.more = tally.more.saturating_add(1),
            _ => {
                tally.listed += 1;
                self.listed.push(violation);
            }
        }
    }

    /// Counts one that is not listed: for who asked [`is_full`](Self::is_full) first, and so has no need to make it.
    pub fn count(&mut self, level: Level) {
        let tally = self.tally(level);
        tally.more = tally.more.saturating_add(1);
    }

    /// Whether so many of a level are listed that others are only counted.
    pub fn is_full(&self, level: Level) -> bool {
        let tally = match level {
            Level::Error => &self.errors,
            Level::Warn => &self.warnings,
        };
        tally.listed == LISTED
    }

    /// Those that are listed, in the order in which they came.
    pub fn listed(&self) -> &[Violation] {
        &self.listed
    }

    /// Those that are listed, and behind them for each level how many more there are, if there are more.
    pub fn into_violations(mut self) -> Vec<Violation> {
        for (level, tally) in [(Level::Error, self.errors), (Level::Warn, self.warnings)] {
            if tally.more > 0 {
                self.listed.push(Violation::new("", Problem::More { count: tally.more }).with_level(level));
            }
        }
        self.listed
    }

    fn tally(&mut self, level: Level) -> &mut Tally {
        match level {
            Level::Error => &mut self.errors,
            Level::Warn => &mut self.warnings,
        }
    }
}
