//! How long what is kept takes from state to state, as a user has set it.

use std::collections::BTreeMap;
use std::time::Duration;

/// How long a resource takes from a state that it passes to the next, such as from `PENDING` to `RUNNING`.
///
/// ```
/// use std::time::Duration;
/// use tc3_mock::{Mock, Transition};
///
/// let mock = Mock::builder()
///     .with_transitions(Transition::Timed(Duration::from_secs(30)))
///     .with_transitions_of("cvm/Instance", Transition::Polled(2))
///     .build()?;
/// # Ok::<(), tc3::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub enum Transition {
    /// It has its last state at once.
    #[default]
    Immediate,
    /// So long by the mock's clock. A part of a second counts as none.
    Timed(Duration),
    /// So many answers show it in that state, and the next one shows it in the next.
    Polled(u32),
}

/// How long the resources of which kinds take.
#[derive(Clone, Debug, Default)]
pub(crate) struct Paces {
    all: Transition,
    of: BTreeMap<Kind, Transition>,
}

/// Of which version of which service a kind is, and its name.
type Kind = (&'static str, &'static str, &'static str);

impl Paces {
    pub(crate) fn set_all(&mut self, transition: Transition) {
        self.all = transition;
    }

    pub(crate) fn set(&mut self, kind: Kind, transition: Transition) {
        self.of.insert(kind, transition);
    }

    pub(crate) fn of(&self, kind: Kind) -> Transition {
        self.of.get(&kind).copied().unwrap_or(self.all)
    }
}
