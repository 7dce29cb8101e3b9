//! A condition of responses, where answers come.

use tc3::wait::{Condition, Pace, Verdict};
use tc3::{Answer, ErrorCode};

/// A condition of what is answered, as one of the answer with its request id.
pub(super) struct OfResponse<C>(pub(super) C);

impl<R, C: Condition<R>> Condition<Answer<R>> for OfResponse<C> {
    fn look(&self, answer: &Answer<R>) -> Verdict {
        self.0.look(&answer.response)
    }

    fn is_done_by(&self, code: &ErrorCode) -> bool {
        self.0.is_done_by(code)
    }

    fn pace(&self) -> Pace {
        self.0.pace()
    }

    fn what(&self) -> &str {
        self.0.what()
    }
}
