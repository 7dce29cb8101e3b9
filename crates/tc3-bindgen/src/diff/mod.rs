//! What changed between two editions of a service, and what that means to users of its crates.
//!
//! A change is breaking if code that compiled against the old crates does not compile against the new ones, or if a call
//! that passed is refused. What only looks like one is not: the generator keeps the arguments of `new`, and what is
//! plain and what is an `Option`, as they were first released.
//!
//! ```
//! use tc3_bindgen::diff::{Verdict, diff};
//! use tc3_bindgen::read::facts::Facts;
//!
//! let facts = |request| Facts::parse(&format!(r#"{{
//!     "service": "demo", "short_name": "demo", "version": "2024-01-02", "objects": {{}},
//!     "actions": {{"Move": {{"request": {request}, "response": {{}}}}}}
//! }}"#));
//! let diff = diff(&facts(r#"{"Id": "int64!"}"#)?, &facts(r#"{"Id": "int64!", "Note": "string"}"#)?);
//! assert_eq!(diff.changes.len(), 1);
//! assert_eq!(diff.changes[0].verdict, Verdict::Compatible);
//! assert_eq!(diff.changes[0].to_string(), "compatible: request.Note added as string; it need not be set");
//! # Ok::<(), serde_json::Error>(())
//! ```

mod compare;
mod judge;
mod reach;
mod renamed;
mod show;

use std::collections::BTreeMap;

use tc3_spec::{Kind, Status};

use crate::read::facts::{Counts, Facts};
use crate::read::word::Word;
use judge::Judgement;

/// More actions than this have Cargo features by group: crates.io allows 300, and every crate has three of its own.
pub const MOST_FEATURES: usize = 297;

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
    /// The part of the subject: `request.TaskId` and `response` of an action, `TaskId` of an object. Empty if it is the
    /// subject itself.
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
}

/// What happened. `now` tells whether it came to be so, or ceased to be.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum What {
    /// It is new.
    Added {
        /// Its type word, if it is a member.
        word: Option<Word>,
        /// The one thing of the same shape that was removed: perhaps its name before.
        was: Option<String>,
    },
    /// It is gone.
    Removed {
        /// Its type word, if it was a member.
        word: Option<Word>,
        /// The one thing of the same shape that was added: perhaps its name now.
        now: Option<String>,
    },
    /// A member has another type.
    Kind {
        /// What it was.
        old: Kind<String>,
        /// What it is.
        new: Kind<String>,
    },
    /// A request must carry the member.
    Required {
        /// Whether it must now, or no longer.
        now: bool,
    },
    /// An answer always carries the member.
    Always {
        /// Whether it does now, or no longer.
        now: bool,
    },
    /// The member may be null in an answer.
    Nullable {
        /// Whether it may now, or no longer.
        now: bool,
    },
    /// The object contains itself through the member, which is boxed for that.
    Circle {
        /// Whether it does now, or no longer.
        now: bool,
    },
    /// The members stand in another order.
    Order,
    /// Members that differ by case alone share a field's name: the first has it, the others are numbered. The member has
    /// another place among them.
    Twin {
        /// Its place before, from 1.
        old: usize,
        /// Its place now.
        new: usize,
    },
    /// An object is called like an action or its response, which have the better claim to the Rust type's name.
    Namesake {
        /// Whether it is now, or no longer.
        now: bool,
    },
    /// An action was deprecated, withdrawn or taken up again.
    Status {
        /// What it was.
        old: Status,
        /// What it is.
        new: Status,
    },
    /// An action is called without a signature.
    SkipSign {
        /// Whether it is now, or no longer.
        now: bool,
    },
    /// The product has another short name.
    ShortName {
        /// What it was.
        old: String,
        /// What it is.
        new: String,
    },
    /// The crates have a Cargo feature a group of actions, instead of one an action.
    Grouped {
        /// Whether they have now, or no longer.
        now: bool,
    },
}

/// What a change means to users of the crates.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Verdict {
    /// Code that compiled does not compile, or a call that passed is refused.
    Breaking,
    /// Neither.
    Compatible,
}

/// Compares two editions of a service, or two versions of it.
pub fn diff(old: &Facts, new: &Facts) -> Diff {
    Diff { old: Some(Side::of(old)), new: Some(Side::of(new)), changes: compare::changes(old, new) }
}

/// Compares all services of two editions, version by version. Those that did not change are not among the diffs, which
/// are sorted by service, then version.
pub fn diff_all<'a>(
    old: impl IntoIterator<Item = &'a Facts>,
    new: impl IntoIterator<Item = &'a Facts>,
) -> impl Iterator<Item = Diff> {
    let mut pairs = BTreeMap::<_, [Option<&Facts>; 2]>::new();
    for facts in old {
        pairs.entry((&facts.service, &facts.version)).or_default()[0] = Some(facts);
    }
    for facts in new {
        pairs.entry((&facts.service, &facts.version)).or_default()[1] = Some(facts);
    }
    let diffs = pairs.into_values().filter_map(|pair| match pair {
        [Some(old), Some(new)] => Some(diff(old, new)),
        [Some(old), None] => Some(vanished(old)),
        [None, Some(new)] => Some(appeared(new)),
        [None, None] => None,
    });
    diffs.filter(|diff| !diff.changes.is_empty())
}

fn appeared(new: &Facts) -> Diff {
    let what = What::Added { word: None, was: None };
    let change = Change::new(Subject::Service, String::new(), what, judge::SERVICE_ADDED);
    Diff { old: None, new: Some(Side::of(new)), changes: vec![change] }
}

fn vanished(old: &Facts) -> Diff {
    let what = What::Removed { word: None, now: None };
    let change = Change::new(Subject::Service, String::new(), what, judge::SERVICE_REMOVED);
    Diff { old: Some(Side::of(old)), new: None, changes: vec![change] }
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
    fn of(facts: &Facts) -> Self {
        Self { service: facts.service.clone(), version: facts.version.clone(), counts: facts.counts() }
    }
}

impl Change {
    fn new(subject: Subject, path: String, what: What, (verdict, why): Judgement) -> Self {
        Self { subject, path, what, verdict, why }
    }
}

#[cfg(test)]
mod offers;
#[cfg(test)]
mod tests;
