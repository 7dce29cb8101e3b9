//! What is drawn by a seed: the same for the same seed.

use std::time::Duration;

use super::super::service::{End, Fate};

/// A source of numbers (SplitMix64).
pub(super) struct Draw(u64);

impl Draw {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(super) fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub(super) fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[usize::try_from(self.number() % of.len() as u64).unwrap()]
    }

    pub(super) fn happens(&mut self, in_a_hundred: u64) -> bool {
        self.number() % 100 < in_a_hundred
    }

    /// Up to so many milliseconds.
    pub(super) fn millis(&mut self, most: u64) -> Duration {
        Duration::from_millis(self.number() % (most + 1))
    }

    /// Mostly little, and sometimes longer than most calls take.
    fn delay(&mut self) -> Duration {
        let most = self.pick(&[0, 0, 5, 50, 50, 500, 5000, 50_000]);
        self.millis(most)
    }

    /// What becomes of a request where so many in a hundred fare badly.
    pub(super) fn fate(&mut self, badly: u64) -> Fate {
        let end = if self.happens(badly) { self.pick(&ENDS) } else { End::Answered };
        Fate { connecting: self.delay(), answering: self.delay(), reading: self.delay(), end }
    }
}

const ENDS: [End; 20] = [
    End::Refused,
    End::Refused,
    End::Unwritten,
    End::RequestLost,
    End::AnswerLost,
    End::AnswerLost,
    End::CutOff,
    End::Page(502, None),
    End::Page(503, Some(2)),
    End::Page(302, None),
    End::Garbage,
    End::Refusal("RequestLimitExceeded", None),
    End::Refusal("RequestLimitExceeded", None),
    End::Refusal("RequestLimitExceeded", Some(2)),
    End::Refusal("RequestLimitExceeded.JobNumExceed", None),
    End::Refusal("InvalidParameter", None),
    End::Refusal("AuthFailure.SignatureExpire", None),
    End::Failure("InternalError"),
    End::Failure("ServiceUnavailable"),
    End::Expired,
];
