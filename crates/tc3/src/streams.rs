//! Which answers are streams of events.

use crate::check::member_is;
use crate::record::Record;
use crate::rules::Literal;

/// Whether an action answers with a stream of events, as far as the spec tells.
///
/// It is for who has to know before there is an answer, such as help, documentation and a mock. What an answer is its content
/// type tells: an error comes as JSON where a stream was asked for.
///
/// ```
/// use tc3::{Literal, Streams};
///
/// let streams = Streams::When { member: "Stream", is: Literal::Bool(true) };
/// assert_ne!(streams, Streams::Never);
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "a fifth has to be told and answered wherever streams are")]
pub enum Streams<'a> {
    /// It answers in one piece.
    #[default]
    Never,
    /// It does, whatever is asked.
    Always,
    /// It does where a member of the request has this value.
    When {
        /// The member that decides.
        member: &'a str,
        /// The value that asks for a stream.
        is: Literal,
    },
    /// It does, unless a member of the request has this value.
    Unless {
        /// The member that decides.
        member: &'a str,
        /// The value that asks for an answer in one piece.
        is: Literal,
    },
}

impl Streams<'_> {
    /// Whether this request asks for a stream.
    pub fn is_asked_by(self, request: &dyn Record) -> bool {
        match self {
            Self::Never => false,
            Self::Always => true,
            Self::When { member, is } => member_is(request, member, &is),
            Self::Unless { member, is } => !member_is(request, member, &is),
        }
    }
}
