//! What can be waited for: what a waiter says, or a function.

use crate::envelope::RawAnswer;
use crate::error::ErrorCode;
use crate::record::Record;
use crate::wait::pace::Pace;
use crate::wait::verdict::Verdict;
use crate::wait::waiter::Waiter;

/// What can be waited for in answers of type `T`: a response, or a [`RawAnswer`].
///
/// A [`Waiter`] is one, and so is a function that looks at an answer. The type of what it looks at has to be named:
///
/// ```
/// use tc3::RawAnswer;
/// use tc3::wait::{Condition, Verdict};
///
/// let is_long = |answer: &RawAnswer| match answer.response.len() {
///     0..99 => Verdict::GoOn("short".to_owned()),
///     _ => Verdict::Reached,
/// };
/// assert_eq!(Condition::<RawAnswer>::what(&is_long), "what the program waits for is there");
/// ```
pub trait Condition<T> {
    /// Looks at an answer.
    fn look(&self, answer: &T) -> Verdict;

    /// Whether this error of the service means that it is reached.
    fn is_done_by(&self, code: &ErrorCode) -> bool {
        let _ = code;
        false
    }

    /// How often an answer is asked for, and for how long, where nobody says otherwise.
    fn pace(&self) -> Pace {
        Pace::USUAL
    }

    /// What is waited for, as the end of a sentence that begins with "waits until".
    fn what(&self) -> &str {
        "what the program waits for is there"
    }
}

impl<T, F: Fn(&T) -> Verdict> Condition<T> for F {
    fn look(&self, answer: &T) -> Verdict {
        self(answer)
    }
}

impl<T: Record> Condition<T> for &Waiter {
    fn look(&self, answer: &T) -> Verdict {
        Waiter::look(self, answer)
    }

    fn is_done_by(&self, code: &ErrorCode) -> bool {
        Waiter::is_done_by(self, code)
    }

    fn pace(&self) -> Pace {
        self.pace
    }

    fn what(&self) -> &str {
        self.doc
    }
}

impl Condition<RawAnswer> for &Waiter {
    fn look(&self, answer: &RawAnswer) -> Verdict {
        self.look_json(&answer.response)
    }

    fn is_done_by(&self, code: &ErrorCode) -> bool {
        Waiter::is_done_by(self, code)
    }

    fn pace(&self) -> Pace {
        self.pace
    }

    fn what(&self) -> &str {
        self.doc
    }
}
