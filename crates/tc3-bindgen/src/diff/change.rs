//! What changed, and what it means.

use tc3_spec::Service;

use super::what::What;
use crate::read::facts::Counts;

/// What changed of one version of a service.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Diff {
    /// What there was; nothing, if the service is new.
    pub old: Option<Side>,
    /// What there is; nothing, if the service vanished.
    pub new: Option<Side>,
    /// All changes: subjects with a breaking one first, and the breaking ones of a subject first; else by name.
    pub changes: Vec<Change>,
}

/// One side of a [`Diff`].
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Side {
    /// The service, as the official CLI calls it.
    pub service: String,
    /// The version, `YYYY-MM-DD`.
    pub version: String,
    /// How large it is.
    pub counts: Counts,
}

/// One change.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Change {
    /// What the change belongs to.
    pub subject: Subject,
    /// The part of the subject: `request.TaskId`, `response` and `intent.Finished` of an action, `TaskId` of an object,
    /// `Finished` of an enum. Empty if it is the subject itself.
    pub path: String,
    /// What happened.
    pub what: What,
    /// What it means to users of the crates.
    pub verdict: Verdict,
    /// Why, as the end of a sentence.
    pub why: &'static str,
}

/// What a change belongs to.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Subject {
    /// The service itself.
    Service,
    /// An action, by name.
    Action(String),
    /// A data object, by name.
    Object(String),
    /// An enum, by name.
    Enum(String),
    /// An error code.
    Code(String),
}

/// What a change means to users of the crates.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Verdict {
    /// Code that compiled does not compile or means something else, or a call that passed is refused.
    Breaking,
    /// Neither.
    Compatible,
}

impl Diff {
    /// The breaking changes.
    pub fn breaking(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| change.verdict == Verdict::Breaking)
    }

    /// The same diff with its breaking changes alone.
    pub fn into_breaking(mut self) -> Self {
        self.changes.retain(|change| change.verdict == Verdict::Breaking);
        self
    }
}

impl Side {
    pub(super) fn of(service: &Service) -> Self {
        let members = service.members().count() + service.actions.len();
        let (actions, objects) = (service.actions.len(), 2 * service.actions.len() + service.objects.len());
        let counts = Counts { actions, objects, members };
        Self { service: service.name.to_owned(), version: service.version.to_owned(), counts }
    }
}

impl Change {
    pub(super) fn new(subject: Subject, path: String, what: What, (verdict, why): (Verdict, &'static str)) -> Self {
        Self { subject, path, what, verdict, why }
    }
}
