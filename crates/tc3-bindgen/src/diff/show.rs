//! Diffs as text: a line for each change, under what it belongs to.

use core::fmt;

use tc3_spec::Status;

use super::{Change, Diff, Side, Subject, Verdict, What};

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
            Self::Circle { now: true } => f.write_str("leads back to its own object now"),
            Self::Circle { now: false } => f.write_str("no longer leads back to its own object"),
            Self::Order => f.write_str("has its members in another order"),
            Self::Twin { old, new } => {
                write!(f, "stands {} among the members that differ by case alone, and was {}", Nth(*new), Nth(*old))
            }
            Self::Namesake { now: true } => f.write_str("is called like an action or its response now"),
            Self::Namesake { now: false } => f.write_str("is no longer called like an action or its response"),
            Self::Status { new, .. } => f.write_str(match new {
                Status::Online => "works again",
                Status::Deprecated => "is deprecated",
                Status::Offline => "was withdrawn",
            }),
            Self::SkipSign { now: true } => f.write_str("is called without a signature now"),
            Self::SkipSign { now: false } => f.write_str("is called with a signature now"),
            Self::ShortName { old, new } => write!(f, "has the short name {new}, which was {old}"),
            Self::Grouped { now: true } => f.write_str("has Cargo features by group now, no longer by action"),
            Self::Grouped { now: false } => f.write_str("has Cargo features by action now, no longer by group"),
        }
    }
}

/// `1st`, `2nd`, `3rd`, and so on: twins are few.
struct Nth(usize);

impl fmt::Display for Nth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let suffix = match self.0 {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        };
        write!(f, "{}{suffix}", self.0)
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
