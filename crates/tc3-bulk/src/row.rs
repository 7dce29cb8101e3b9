//! What is known of a row.
//!
//! ```text
//!            read, or a change with a client token:
//!            killed, no answer: again by itself
//!                  +-----------+
//!                  v           |
//!  checked --> [ open ] --> on its way --> answered -----------> [ done ]
//!                  ^           |      \--> an error of the ----> [ failed ]
//!                  |           |           service
//!   certainly not  |           |
//!   sent, or told  +-----------+
//!   to come later              |   any other change: killed,
//!                              |   or no answer that can be read
//!                              v
//!            +------------ [ review ]
//!  send again|                 | mark done
//!            v                 v
//!         [ open ]          [ done ]
//! ```
//!
//! A row on its way is not a state of its own. On disk it is an intent without an outcome, and who reads that knows no more than
//! that it may have been sent: the row is to be reviewed.

/// What is known of a row.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "two bits of each row are kept")]
pub enum State {
    /// Nothing came of it so far: it is sent.
    Open,
    /// It was answered, or somebody looked and said that it is done.
    Done,
    /// The service answered an error.
    Failed,
    /// It may have been carried out, and nobody knows. It is never sent again by itself.
    Review,
}

impl State {
    const ALL: [Self; 4] = [Self::Open, Self::Done, Self::Failed, Self::Review];

    fn bits(self) -> u8 {
        match self {
            Self::Open => 0,
            Self::Done => 1,
            Self::Failed => 2,
            Self::Review => 3,
        }
    }
}

/// The states of all rows, two bits each: a hundred million rows take 25 MB.
pub(crate) struct States {
    bits: Vec<u8>,
    rows: u64,
}

impl States {
    /// All of them open.
    pub(crate) fn new(rows: u64) -> Self {
        let bytes = usize::try_from(rows.div_ceil(4)).unwrap_or(usize::MAX);
        Self { bits: vec![0; bytes], rows }
    }

    /// The state of a row, from 1. What is no row of the input is not open.
    pub(crate) fn get(&self, row: u64) -> State {
        let Some((byte, shift)) = self.place(row) else { return State::Done };
        let bits = self.bits.get(byte).map_or(0, |bits| bits >> shift & 3);
        State::ALL.get(usize::from(bits)).copied().unwrap_or(State::Open)
    }

    pub(crate) fn set(&mut self, row: u64, state: State) {
        let Some((byte, shift)) = self.place(row) else { return };
        if let Some(bits) = self.bits.get_mut(byte) {
            *bits = *bits & !(3 << shift) | state.bits() << shift;
        }
    }

    pub(crate) fn counts(&self) -> Counts {
        let mut counts = Counts { rows: self.rows, ..Counts::default() };
        for row in 1..=self.rows {
            match self.get(row) {
                State::Open => {}
                State::Done => counts.done += 1,
                State::Failed => counts.failed += 1,
                State::Review => counts.review += 1,
            }
        }
        counts
    }

    fn place(&self, row: u64) -> Option<(usize, u32)> {
        let index = row.checked_sub(1).filter(|_| row <= self.rows)?;
        Some((usize::try_from(index / 4).ok()?, u32::try_from(index % 4).ok()? * 2))
    }
}

/// How many rows there are, and of how many it is known what became of them.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Counts {
    /// All rows of the input.
    pub rows: u64,
    /// Those that are done.
    pub done: u64,
    /// Those that the service answered with an error.
    pub failed: u64,
    /// Those that are to be reviewed.
    pub review: u64,
}

impl Counts {
    /// Those that are still to be sent.
    pub fn open(&self) -> u64 {
        self.rows.saturating_sub(self.done + self.failed + self.review)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]
mod tests {
    use super::{State, States};

    #[test]
    fn every_row_has_its_own_state() {
        let mut states = States::new(9);
        for row in 1..=9 {
            states.set(row, State::ALL[usize::try_from(row % 4).unwrap()]);
        }
        for row in 1..=9 {
            assert_eq!(states.get(row), State::ALL[usize::try_from(row % 4).unwrap()], "{row}");
        }
        states.set(4, State::Review);
        assert_eq!([3, 4, 5].map(|row| states.get(row)), [State::Review, State::Review, State::Done]);
        let counts = states.counts();
        assert_eq!((counts.open(), counts.done, counts.failed, counts.review), (1, 3, 2, 3));
    }

    #[test]
    fn what_is_no_row_is_never_sent() {
        let mut states = States::new(2);
        states.set(3, State::Failed);
        states.set(0, State::Failed);
        assert_eq!([0, 3, u64::MAX].map(|row| states.get(row)), [State::Done; 3]);
        assert_eq!(states.counts().open(), 2);
    }
}
