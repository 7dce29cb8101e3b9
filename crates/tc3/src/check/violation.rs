//! What is wrong with a request, told so that it can be mended.

use core::fmt;

use crate::error::codes;
use crate::rules::Level;

/// One thing that is wrong with a request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Violation {
    /// Where: wire names and list positions, as in `Filters.0.Name`.
    pub path: String,
    /// What.
    pub problem: Problem,
    /// Why the spec demands it; a whole sentence, or empty.
    pub because: String,
    /// Whether it stops the request.
    pub level: Level,
}

/// What is wrong. Values are never in it: they may be secrets.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Problem {
    /// The member must be present. Says under which condition, such as `Status is 1004`; empty if always.
    Missing {
        /// The condition, or empty.
        when: String,
    },
    /// The action needs a region, and none is named.
    NoRegion,
    /// The spec does not know this member.
    Unknown {
        /// The known member whose name is nearest, if one is near.
        nearest: Option<String>,
    },
    /// It is of another type than the spec declares, or an integer that the type cannot hold.
    Type {
        /// The wire type declared.
        expected: String,
        /// What was found: a kind, never a value.
        found: String,
    },
    /// The value is outside what is allowed. Says what is, such as `one of 1001, 1002` or `at most 100`.
    Value {
        /// What is allowed.
        allowed: String,
    },
    /// None of these members is present, and one must be.
    NoneOf {
        /// The members.
        members: Vec<String>,
    },
    /// More than one of these members is present.
    ManyOf {
        /// The members of the rule that are present.
        members: Vec<String>,
    },
    /// Objects or lists nest deeper than [`MAX_DEPTH`](crate::record::MAX_DEPTH).
    Depth,
    /// So many more of the same level, which are not listed. What only follows from others may be among them.
    More {
        /// How many.
        count: usize,
    },
}

impl Violation {
    /// A violation that stops the request.
    pub fn new(path: impl Into<String>, problem: Problem) -> Self {
        Self { path: path.into(), problem, because: String::new(), level: Level::Error }
    }

    /// Adds the reason.
    #[must_use]
    pub fn because(mut self, because: impl Into<String>) -> Self {
        self.because = because.into();
        self
    }

    /// Sets whether it stops the request.
    #[must_use]
    pub fn with_level(mut self, level: Level) -> Self {
        self.level = level;
        self
    }

    /// Whether it stops the request.
    pub fn is_error(&self) -> bool {
        self.level == Level::Error
    }

    /// The error code that a service answers to this.
    pub fn code(&self) -> &'static str {
        match self.problem {
            Problem::Missing { .. } | Problem::NoRegion | Problem::NoneOf { .. } => codes::MISSING_PARAMETER,
            Problem::Unknown { .. } => codes::UNKNOWN_PARAMETER,
            Problem::Type { .. } | Problem::ManyOf { .. } | Problem::Depth | Problem::More { .. } => {
                codes::INVALID_PARAMETER
            }
            Problem::Value { .. } => codes::INVALID_PARAMETER_VALUE,
        }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the whole" } else { &self.path };
        match &self.problem {
            Problem::Missing { when } if when.is_empty() => write!(f, "{path} is missing")?,
            Problem::Missing { when } => write!(f, "{path} is missing, and required when {when}")?,
            Problem::NoRegion => f.write_str("the action needs a region, and none is named")?,
            Problem::Unknown { nearest: None } => write!(f, "{path} is not a known member")?,
            Problem::Unknown { nearest: Some(nearest) } => {
                write!(f, "{path} is not a known member; the nearest is {nearest}")?;
            }
            Problem::Type { expected, found } => write!(f, "{path} must be {expected}, not {found}")?,
            Problem::Value { allowed } => write!(f, "{path} must be {allowed}")?,
            Problem::NoneOf { members } => write!(f, "{}one of {} is needed", within(&self.path), members.join(", "))?,
            Problem::ManyOf { members } => {
                write!(f, "{}{} exclude each other", within(&self.path), members.join(", "))?;
            }
            Problem::Depth => write!(f, "{path} nests too deep")?,
            Problem::More { count } => write!(f, "{count} more, which are not listed")?,
        }
        if !self.because.is_empty() {
            write!(f, " ({})", self.because.trim_end_matches('.'))?;
        }
        Ok(())
    }
}

/// The beginning of a sentence about the members of the object at `path`.
fn within(path: &str) -> String {
    if path.is_empty() { String::new() } else { format!("in {path}, ") }
}
