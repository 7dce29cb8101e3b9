//! Diffs as text: a line for each change, under what it belongs to.

use core::fmt;

use tc3::wait::Waiter;
use tc3::{Effect, Encoding, Hosts, RegionUse, Streams};
use tc3_spec::{Paging, Status};

use super::change::{Change, Diff, Side, Subject, Verdict};
use super::what::{Part, What};
use super::words::listed;

/// A line with the service and how large it is, then a line for each subject and each of its changes.
impl fmt::Display for Diff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.head(f)?;
        let mut subject = &Subject::Service;
        for change in &self.changes {
            if change.subject != *subject {
                subject = &change.subject;
                write!(f, "\n  {subject}")?;
            }
            let indent = if *subject == Subject::Service { "  " } else { "    " };
            write!(f, "\n{indent}{change}")?;
        }
        Ok(())
    }
}

impl Diff {
    /// Requests and responses are counted as objects, and their request ids as members, as upstream does.
    fn head(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(side) = self.new.as_ref().or(self.old.as_ref()) else { return Ok(()) };
        let other = self.old.as_ref().unwrap_or(side);
        write!(f, "{} {}: ", side.service, Versions(other, side))?;
        let [old, new] = [other.counts, side.counts];
        let numbers = [
            (old.actions, new.actions, "actions"),
            (old.objects, new.objects, "objects"),
            (old.members, new.members, "members"),
        ];
        for (position, (old, new, noun)) in numbers.into_iter().enumerate() {
            f.write_str(if position == 0 { "" } else { ", " })?;
            match old == new {
                true => write!(f, "{new} {noun}")?,
                false => write!(f, "{old} -> {new} {noun}")?,
            }
        }
        Ok(())
    }
}

struct Versions<'a>(&'a Side, &'a Side);

impl fmt::Display for Versions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(old, new) = self;
        match old.version == new.version {
            true => f.write_str(&new.version),
            false => write!(f, "{} -> {}", old.version, new.version),
        }
    }
}

/// Verdict, path, what happened and why, on one line. The subject is not on it.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.verdict)?;
        if !self.path.is_empty() {
            write!(f, "{} ", self.path)?;
        }
        write!(f, "{}; {}", self.what, self.why)
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service => f.write_str("the service"),
            Self::Action(name) => write!(f, "action {name}"),
            Self::Object(name) => write!(f, "object {name}"),
            Self::Enum(name) => write!(f, "enum {name}"),
            Self::Code(code) => write!(f, "error code {code}"),
        }
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Added { word, was } => {
                f.write_str("added")?;
                word.iter().try_for_each(|word| write!(f, " as {word}"))?;
                was.iter().try_for_each(|was| write!(f, ", perhaps {was} under a new name"))
            }
            Self::Removed { word, now } => {
                f.write_str("removed")?;
                word.iter().try_for_each(|word| write!(f, ", was {word}"))?;
                now.iter().try_for_each(|now| write!(f, ", perhaps renamed to {now}"))
            }
            Self::Kind { old, new } => write!(f, "changed from {old} to {new}"),
            Self::Required { now: true } => f.write_str("is required now"),
            Self::Required { now: false } => f.write_str("is no longer required"),
            Self::Always { now: true } => f.write_str("is always present now"),
            Self::Always { now: false } => f.write_str("is no longer always present"),
            Self::Nullable { now: true } => f.write_str("may be null now"),
            Self::Nullable { now: false } => f.write_str("is no longer null"),
            Self::Sensitive { now: true } => f.write_str("is a secret now"),
            Self::Sensitive { now: false } => f.write_str("is no longer a secret"),
            Self::Enumeration { old, new } => enumeration(old.as_deref(), new.as_deref(), f),
            Self::Closed { now: true } => f.write_str("takes no other values than those of its enum now"),
            Self::Closed { now: false } => f.write_str("takes other values than those of its enum, too"),
            Self::Values { gone, fresh } => values(gone, fresh, f),
            Self::Order => f.write_str("has its members in another order"),
            Self::Rule { old, new } => rule(old.as_deref(), new.as_deref(), f),
            Self::Status { new, .. } => f.write_str(match new {
                Status::Online => "works again",
                Status::Deprecated => "is deprecated",
                Status::Offline => "was withdrawn",
            }),
            Self::SkipSign { now: true } => f.write_str("is called without a signature now"),
            Self::SkipSign { now: false } => f.write_str("is called with a signature now"),
            Self::Region { new, .. } => f.write_str(match new {
                RegionUse::Needed => "needs a region now",
                RegionUse::NotNeeded => "is known to need no region now",
                RegionUse::Unknown => "is no longer known to need a region, or none",
            }),
            Self::Effect { old, new } => write!(f, "{} now, and {}", does(*new), did(*old)),
            Self::Paging { new: None, .. } => f.write_str("is not known to answer a page at a time any more"),
            Self::Paging { old: None, .. } => f.write_str("is known to answer a page at a time now"),
            Self::Paging { old: Some(old), new: Some(new) } if *old == (Paging { key: old.key, ..*new }) => {
                f.write_str("has another member that tells the items of its pages apart, or none")
            }
            Self::Paging { .. } => f.write_str("answers a page at a time in another way"),
            Self::Waiter { old, new } => waiter(old.as_ref(), new.as_ref(), f),
            Self::Encoding { new, .. } => f.write_str(match new {
                Encoding::Json => "is carried as JSON now",
                Encoding::Multipart => "is carried as a form of parts now",
                Encoding::OctetStream => "is carried as an octet stream now",
            }),
            Self::Hosts { new, .. } => f.write_str(match new {
                Hosts::Usual => "is answered by the service's usual hosts now",
                Hosts::Ai => "is answered by the service's hosts under ai.tencentcloudapi.com now",
            }),
            Self::Streams { old, new } => write!(f, "now answers {}, and answered {}", streamed(*new), streamed(*old)),
            Self::EnumKind { old, new } => write!(f, "changed from {} to {}", old.word(), new.word()),
            Self::Value { old, new } => write!(f, "stands for {new} now, and stood for {old}"),
            Self::ShortName { old, new } => write!(f, "has the short name {new}, which was {old}"),
            Self::Grouped { now: true } => f.write_str("has Cargo features by group now, no longer by action"),
            Self::Grouped { now: false } => f.write_str("has Cargo features by action now, no longer by group"),
            Self::Rust { part: Part::New, old, new: Some(new) } => {
                write!(f, "has a `new` that takes {} now, and took {}", given(new), given(old))
            }
            Self::Rust { part: Part::New, new: None, .. } => f.write_str("has no `new` any more"),
            Self::Rust { part, old, new: Some(new) } => write!(f, "has the {part} `{new}` now, and had `{old}`"),
            Self::Rust { part, old, new: None } => write!(f, "has no {part} any more, and had `{old}`"),
        }
    }
}

fn enumeration(old: Option<&str>, new: Option<&str>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match (old, new) {
        (Some(old), Some(new)) => write!(f, "has the enum {new} now, and had {old}"),
        (Some(old), None) => write!(f, "has no enum any more, and had {old}"),
        (None, new) => write!(f, "has the enum {} now", new.unwrap_or_default()),
    }
}

fn values(gone: &[String], fresh: &[String], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let [gone, fresh] = [gone, fresh].map(|values| listed(values.iter(), "and"));
    match (gone.is_empty(), fresh.is_empty()) {
        (false, false) => write!(f, "no longer takes {gone}, and takes {fresh} now"),
        (false, true) => write!(f, "no longer takes {gone}"),
        (true, _) => write!(f, "takes {fresh}, too"),
    }
}

fn rule(old: Option<&str>, new: Option<&str>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match (old, new) {
        (Some(old), Some(new)) => write!(f, "has another rule: {new}; it was: {old}"),
        (Some(old), None) => write!(f, "no longer has the rule: {old}"),
        (None, new) => write!(f, "has a new rule: {}", new.unwrap_or_default()),
    }
}

fn waiter(old: Option<&Waiter>, new: Option<&Waiter>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match (old, new) {
        (Some(old), Some(new)) => write!(f, "has another waiter: {} It was: {}", new.sentence("`"), old.sentence("`")),
        (Some(old), None) => write!(f, "no longer has the waiter `{}`", old.name),
        (None, new) => write!(f, "has a new waiter: `{}`", new.map_or("", |new| new.name)),
    }
}

/// Arguments of `new`.
fn given(arguments: &str) -> &str {
    if arguments.is_empty() { "nothing" } else { arguments }
}

fn does(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "only reads",
        Effect::Idempotent => "is safe to repeat with the same ClientToken",
        Effect::Change => "changes something",
        Effect::Unknown => "is of unknown effect",
    }
}

fn did(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "only read",
        Effect::Idempotent => "was safe to repeat with the same ClientToken",
        Effect::Change => "changed something",
        Effect::Unknown => "was of unknown effect",
    }
}

/// In what form an action answers.
fn streamed(streams: Streams<'_>) -> String {
    match streams {
        Streams::Never => "in one piece".to_owned(),
        Streams::Always => "with a stream of events".to_owned(),
        Streams::When { member, is } => format!("with a stream of events where {member} is {is}"),
        Streams::Unless { member, is } => format!("with a stream of events unless {member} is {is}"),
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Crate => "crates' stem",
            Self::Feature => "Cargo feature",
            Self::Method => "method",
            Self::Type => "Rust type",
            Self::New => "`new`",
            Self::Required => "struct for `new`",
            Self::Field => "field",
            Self::FieldType => "field type",
            Self::Setter => "setter",
            Self::Intent => "enum",
            Self::Constructor => "constructor",
            Self::Variant => "variant",
            Self::Constant => "constant",
        })
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Breaking => "breaking",
            Self::Compatible => "compatible",
        })
    }
}
