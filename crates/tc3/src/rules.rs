//! Rules: what must hold between members, as data.
//!
//! The client checks a typed request, the CLI and the mock check a record that was built from JSON by the spec:
//! all three call [`check`](crate::check::check) over the same rules. The list of kinds is closed on purpose: no expressions, no regular
//! expressions, so that a rule can be read, translated and generated from.

/// A rule of an object, with its reason.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    /// What must hold.
    pub kind: RuleKind,
    /// Why, in our words; a whole sentence. Empty where the rule speaks for itself.
    pub because: &'static str,
    /// Whether breaking it stops the request.
    pub level: Level,
}

impl Rule {
    /// A rule that stops a request which breaks it.
    pub const fn new(kind: RuleKind, because: &'static str) -> Self {
        Self { kind, because, level: Level::Error }
    }

    /// The same as a warning: listed and logged, never refused.
    #[must_use]
    pub const fn warning(mut self) -> Self {
        self.level = Level::Warn;
        self
    }
}

/// Whether breaking a rule stops the request. Closed: it does, or it does not.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "there is no third")]
pub enum Level {
    /// The request is refused before it is sent.
    #[default]
    Error,
    /// It is listed and logged, never refused.
    Warn,
}

/// What must hold. Members are wire names of the object that the rule stands on.
///
/// A member is present when it has a value; an empty string, list or object is a value.
///
/// Closed: a kind that help, documentation or a check did not know would be a rule that nobody is told of. A rule that needs
/// more than a kind has is another kind.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "a new kind has to be told wherever rules are told")]
pub enum RuleKind {
    /// All of `members` must be present when `on` has one of the values `is`.
    RequiredWhen {
        /// The member that decides.
        on: &'static str,
        /// The values that demand the others.
        is: &'static [Literal],
        /// What is demanded.
        members: &'static [&'static str],
    },
    /// Where `member` is present, all of `needs` must be.
    Requires {
        /// The member that demands others.
        member: &'static str,
        /// What it demands.
        needs: &'static [&'static str],
    },
    /// One of these must be present, and no second one.
    ExactlyOneOf(&'static [&'static str]),
    /// One or more of these must be present.
    AtLeastOneOf(&'static [&'static str]),
    /// No more than one of these may be present.
    AtMostOneOf(&'static [&'static str]),
    /// The number must lie between these, both included; in a list every element.
    Range {
        /// The member.
        member: &'static str,
        /// The least allowed value.
        min: Option<Number>,
        /// The greatest allowed value.
        max: Option<Number>,
    },
    /// The text must have so many characters (Unicode scalar values), both included; in a list every element.
    Length {
        /// The member.
        member: &'static str,
        /// The least number of characters.
        min: usize,
        /// The greatest number of characters, if there is one.
        max: Option<usize>,
    },
    /// The list must have so many elements, both included.
    Count {
        /// The member.
        member: &'static str,
        /// The least number of elements.
        min: usize,
        /// The greatest number of elements, if there is one.
        max: Option<usize>,
    },
    /// The value must be one of these; in a list every element.
    Closed {
        /// The member.
        member: &'static str,
        /// All that is allowed.
        values: &'static [Literal],
    },
}

/// A scalar that a rule names. Closed, as [`RuleKind`] is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "a new kind has to be told wherever rules are told")]
pub enum Literal {
    /// A boolean.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// Text.
    Text(&'static str),
}

impl core::fmt::Display for Literal {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Bool(value) => value.fmt(f),
            Self::Int(value) => value.fmt(f),
            Self::Text(value) => write!(f, "{value:?}"),
        }
    }
}

/// A bound of a range. Closed, as [`RuleKind`] is.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "a new kind has to be told wherever rules are told")]
pub enum Number {
    /// A whole number.
    Int(i64),
    /// A number with a fraction.
    Float(f64),
}

impl core::fmt::Display for Number {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Int(value) => value.fmt(f),
            Self::Float(value) => value.fmt(f),
        }
    }
}
