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
mod change;
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
pub use change::{Change, Diff, Side, Subject, Verdict};
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

#[cfg(test)]
mod emitted;
#[cfg(test)]
mod overlays;
#[cfg(test)]
mod tests;
