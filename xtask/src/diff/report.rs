//! All diffs with a summary, as text or as JSON.

use std::fmt;

use serde_json::{Value, json};
use tc3_bindgen::diff::{Change, Diff, Side, Subject, Verdict, What};

/// What is printed.
pub(super) struct Report {
    /// Of each service that changed.
    diffs: Vec<Diff>,
    summary: Summary,
    notes: Vec<String>,
}

/// How much changed. Members are those of actions and objects that both sides have; a service that came or went is
/// counted as one.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
struct Summary {
    compared: usize,
    changed: usize,
    services: Tally,
    actions: Tally,
    objects: Tally,
    members: Tally,
    breaking: usize,
    compatible: usize,
}

#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
struct Tally {
    added: usize,
    removed: usize,
}

impl Report {
    /// The summary is of all diffs; with `only_breaking` the report shows the breaking changes alone.
    pub(super) fn new(mut diffs: Vec<Diff>, compared: usize, only_breaking: bool, notes: Vec<String>) -> Self {
        let summary = Summary::of(&diffs, compared);
        if only_breaking {
            diffs = diffs.into_iter().map(Diff::into_breaking).filter(|diff| !diff.changes.is_empty()).collect();
        }
        Self { diffs, summary, notes }
    }

    /// What is to be known beside it.
    pub(super) fn notes(&self) -> impl Iterator<Item = &str> {
        self.notes.iter().map(String::as_str)
    }

    pub(super) fn breaking(&self) -> usize {
        self.summary.breaking
    }

    pub(super) fn to_json(&self) -> String {
        let Summary { compared, changed, services, actions, objects, members, breaking, compatible } = self.summary;
        let summary = json!({
            "compared": compared, "changed": changed, "breaking": breaking, "compatible": compatible,
            "services": services.json(), "actions": actions.json(), "objects": objects.json(), "members": members.json(),
        });
        let services: Vec<_> = self.diffs.iter().map(service).collect();
        format!("{:#}", json!({"services": services, "summary": summary}))
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for diff in &self.diffs {
            writeln!(f, "{diff}\n")?;
        }
        self.summary.fmt(f)
    }
}

impl Summary {
    fn of(diffs: &[Diff], compared: usize) -> Self {
        let mut summary = Self { compared, changed: diffs.len(), ..Self::default() };
        for change in diffs.iter().flat_map(|diff| &diff.changes) {
            summary.count(change);
        }
        summary
    }

    fn count(&mut self, change: &Change) {
        match change.verdict {
            Verdict::Breaking => self.breaking += 1,
            Verdict::Compatible => self.compatible += 1,
        }
        let tally = match (&change.subject, &change.what) {
            (_, What::Added { word: Some(_), .. } | What::Removed { word: Some(_), .. }) => &mut self.members,
            (Subject::Service, _) => &mut self.services,
            (Subject::Action(_), _) if change.path.is_empty() => &mut self.actions,
            (Subject::Object(_), _) => &mut self.objects,
            // Intents, enums and error codes are counted as changes alone.
            _ => return,
        };
        match change.what {
            What::Added { .. } => tally.added += 1,
            What::Removed { .. } => tally.removed += 1,
            _ => {}
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { compared, changed, breaking, compatible, .. } = self;
        write!(f, "{changed} of {compared} services changed")?;
        if *changed == 0 {
            return Ok(());
        }
        write!(f, ": {breaking} changes are breaking, {compatible} compatible")?;
        let tallies = [
            (self.services, "services"),
            (self.actions, "actions"),
            (self.objects, "objects"),
            (self.members, "members of what both have"),
        ];
        for (Tally { added, removed }, noun) in tallies {
            write!(f, "\n{noun}: {added} added, {removed} removed")?;
        }
        Ok(())
    }
}

impl Tally {
    fn json(self) -> Value {
        json!({"added": self.added, "removed": self.removed})
    }
}

fn service(diff: &Diff) -> Value {
    let changes: Vec<_> = diff.changes.iter().map(change).collect();
    json!({"old": diff.old.as_ref().map(side), "new": diff.new.as_ref().map(side), "changes": changes})
}

fn side(side: &Side) -> Value {
    let Side { service, version, counts, .. } = side;
    json!({
        "service": service, "version": version,
        "actions": counts.actions, "objects": counts.objects, "members": counts.members,
    })
}

fn change(change: &Change) -> Value {
    let (kind, name) = match &change.subject {
        Subject::Service => ("service", None),
        Subject::Action(name) => ("action", Some(name)),
        Subject::Object(name) => ("object", Some(name)),
        Subject::Enum(name) => ("enum", Some(name)),
        Subject::Code(code) => ("error code", Some(code)),
    };
    json!({
        "of": kind, "name": name, "path": change.path,
        "what": change.what.to_string(), "verdict": change.verdict.to_string(), "why": change.why,
    })
}
