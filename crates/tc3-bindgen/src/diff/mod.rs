//! What changed between two editions of a service, and what that means to users of its crates.
//!
//! A change is breaking if code that compiled against the old crates does not compile against the new ones, or means
//! something else, or if a call that passed is refused. The plans of both sides decide on the code: what the old one
//! offers, the new one has to offer alike. Rules and what is known of the actions decide on the calls. So what our overlays
//! say counts as what upstream says.
//!
//! What only looks like a change is none: the generator keeps the arguments of `new`, and what is plain and what is an
//! `Option`, as they were first released. Prose is not compared.
//!
//! ```
//! # use std::{env, fs, process};
//! use tc3_bindgen::diff::{Edition, Verdict, diff};
//! # let root = env::temp_dir().join(format!("tc3-bindgen-diff-{}", process::id()));
//! # let service = |request: &str| {
//! #     let folder = root.join("demo/2024-01-02");
//! #     fs::create_dir_all(&folder)?;
//! #     let head = r#""service": "demo", "short_name": "demo", "version": "2024-01-02", "objects": {}"#;
//! #     let action = format!(r#"{{"Move": {{"request": {request}, "response": {{}}}}}}"#);
//! #     fs::write(folder.join("facts.json"), format!(r#"{{{head}, "actions": {action}}}"#))?;
//! #     Ok::<_, Box<dyn std::error::Error>>(tc3_bindgen::load_service(&folder)?)
//! # };
//!
//! let [old, new] = [service(r#"{"Id": "int64!"}"#)?, service(r#"{"Id": "int64!", "Note": "string"}"#)?];
//! let diff = diff(Edition::of(&old), Edition::of(&new))?;
//! assert_eq!(diff.changes.len(), 1);
//! assert_eq!(diff.changes[0].verdict, Verdict::Compatible);
//! assert_eq!(diff.changes[0].to_string(), "compatible: request.Note added as string; it need not be set");
//! # fs::remove_dir_all(&root)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod calls;
mod compare;
mod enums;
mod intents;
mod judge;
mod members;
mod offer;
mod renamed;
mod report;
mod rules;
mod show;
mod what;
mod words;

use std::collections::BTreeMap;

use tc3_spec::Service;

use crate::error::Refused;
use crate::plan::{self, Pins, Plan};
use crate::read::facts::Counts;
use judge::Judgement;
pub use what::{Part, What};

/// A version of a service as it was at one time.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Edition<'a> {
    /// The service, with what overlays say of it.
    pub service: &'a Service,
    /// What was kept since its crates were first released, if it has crates.
    pub pins: Option<&'a Pins>,
}

impl<'a> Edition<'a> {
    /// A service that has no crates yet.
    pub fn of(service: &'a Service) -> Self {
        Self { service, pins: None }
    }

    /// With what was kept since its crates were first released.
    #[must_use]
    pub fn with_pins(mut self, pins: &'a Pins) -> Self {
        self.pins = Some(pins);
        self
    }
}

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

/// Compares two editions of a service, or two versions of it.
///
/// What the old side keeps, the new one is taken to keep too, unless both sides have pins: then each is planned with its
/// own, so that taking today's metadata over (`--repin`) shows.
///
/// # Errors
///
/// There is no Rust for what one side says.
pub fn diff(old: Edition<'_>, new: Edition<'_>) -> Result<Diff, Refused> {
    let before =
        planned(old.service, old.pins.unwrap_or(&Pins::default())).map_err(|refused| refused.of("the old side"))?;
    let kept = new.pins.filter(|_| old.pins.is_some()).unwrap_or(&before.pins);
    let now = planned(new.service, kept).map_err(|refused| refused.of("the new side"))?;
    let changes = compare::changes(&before, &now);
    Ok(Diff { old: Some(Side::of(old.service)), new: Some(Side::of(new.service)), changes })
}

fn planned<'a>(service: &'a Service, pins: &Pins) -> Result<Plan<'a>, Refused> {
    plan::plan(service, String::new(), pins)
}

/// Compares all services of two editions, version by version. Those that did not change are not among the diffs, which
/// are sorted by service, then version.
///
/// # Errors
///
/// There is no Rust for what one side says of a service.
pub fn diff_all<'a>(
    old: impl IntoIterator<Item = Edition<'a>>,
    new: impl IntoIterator<Item = Edition<'a>>,
) -> Result<Vec<Diff>, Refused> {
    let mut pairs = BTreeMap::<_, [Option<Edition<'_>>; 2]>::new();
    for edition in old {
        pairs.entry((edition.service.name, edition.service.version)).or_default()[0] = Some(edition);
    }
    for edition in new {
        pairs.entry((edition.service.name, edition.service.version)).or_default()[1] = Some(edition);
    }
    let mut diffs = Vec::new();
    for pair in pairs.into_values() {
        diffs.extend(match pair {
            [Some(old), Some(new)] => Some(diff(old, new)?),
            [Some(old), None] => Some(vanished(old.service)),
            [None, Some(new)] => Some(appeared(new.service)),
            [None, None] => None,
        });
    }
    diffs.retain(|diff| !diff.changes.is_empty());
    Ok(diffs)
}

fn appeared(new: &Service) -> Diff {
    let what = What::Added { word: None, was: None };
    let change = Change::new(Subject::Service, String::new(), what, judge::SERVICE_ADDED);
    Diff { old: None, new: Some(Side::of(new)), changes: vec![change] }
}

fn vanished(old: &Service) -> Diff {
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
    fn of(service: &Service) -> Self {
        let members = service.members().count() + service.actions.len();
        let (actions, objects) = (service.actions.len(), 2 * service.actions.len() + service.objects.len());
        let counts = Counts { actions, objects, members };
        Self { service: service.name.to_owned(), version: service.version.to_owned(), counts }
    }
}

impl Change {
    fn new(subject: Subject, path: String, what: What, (verdict, why): Judgement) -> Self {
        Self { subject, path, what, verdict, why }
    }
}

#[cfg(test)]
mod emitted;
#[cfg(test)]
mod overlays;
#[cfg(test)]
mod tests;
