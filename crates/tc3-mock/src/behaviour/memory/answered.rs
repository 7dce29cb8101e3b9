//! What requests with a token were answered, so that whoever sends one again gets that and makes nothing twice.

use std::collections::{BTreeMap, HashMap};

/// The action of a version of a service, and the token.
pub(super) type Key = ((&'static str, &'static str, &'static str), Box<str>);

/// So many answers are known at most, with so many bytes. The oldest are forgotten first.
const MOST: usize = 10_000;
const MOST_BYTES: usize = 8 * 1024 * 1024;

/// What an answer takes beside its texts.
const OVERHEAD: usize = 160;

#[derive(Default)]
pub(super) struct Answered {
    /// By when they were given.
    answers: BTreeMap<u64, Answer>,
    numbers: HashMap<Key, u64>,
    next: u64,
    bytes: usize,
    /// The first of those that are not written down yet.
    unwritten: u64,
}

/// What a request was answered.
pub(super) struct Answer {
    pub(super) key: Key,
    /// What the request was hashed to.
    pub(super) hash: u64,
    pub(super) text: Box<str>,
}

impl Answered {
    pub(super) fn get(&self, key: &Key) -> Option<&Answer> {
        self.answers.get(self.numbers.get(key)?)
    }

    /// Keeps an answer, in the place of what its token got before.
    pub(super) fn keep(&mut self, answer: Answer) {
        if let Some(number) = self.numbers.get(&answer.key).copied() {
            self.forget(number);
        }
        self.bytes += answer.bytes();
        self.numbers.insert(answer.key.clone(), self.next);
        self.answers.insert(self.next, answer);
        self.next += 1;
        while self.answers.len() > MOST || self.bytes > MOST_BYTES {
            let Some(oldest) = self.answers.keys().next().copied() else { return };
            self.forget(oldest);
        }
    }

    /// All of them, the oldest first.
    pub(super) fn all(&self) -> impl Iterator<Item = &Answer> {
        self.answers.values()
    }

    /// Those that are not written down yet.
    pub(super) fn unwritten(&self) -> impl Iterator<Item = &Answer> {
        self.answers.range(self.unwritten..).map(|(_, answer)| answer)
    }

    /// Takes all for written.
    pub(super) fn settle(&mut self) {
        self.unwritten = self.next;
    }

    fn forget(&mut self, number: u64) {
        if let Some(answer) = self.answers.remove(&number) {
            self.bytes -= answer.bytes();
            self.numbers.remove(&answer.key);
        }
    }
}

impl Answer {
    fn bytes(&self) -> usize {
        OVERHEAD + 2 * self.key.1.len() + self.text.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(token: &str, length: usize) -> Answer {
        Answer { key: (("s", "v", "a"), token.into()), hash: 1, text: "x".repeat(length).into() }
    }

    #[test]
    fn the_oldest_are_forgotten_where_there_are_too_many_or_too_large_ones() {
        let mut answered = Answered::default();
        for number in 0..MOST + 5 {
            answered.keep(answer(&number.to_string(), 10));
        }
        assert_eq!((answered.all().count(), answered.numbers.len()), (MOST, MOST));
        assert!(answered.get(&answer("4", 0).key).is_none() && answered.get(&answer("5", 0).key).is_some());
        // One in the place of another counts once.
        for _ in 0..20 {
            answered.keep(answer("again", MOST_BYTES / 2));
        }
        assert!(answered.all().count() > MOST / 2);
        answered.keep(answer("too large", MOST_BYTES));
        assert_eq!((answered.all().count(), answered.bytes), (0, 0));
    }

    #[test]
    fn what_is_written_is_not_written_again() {
        let mut answered = Answered::default();
        answered.keep(answer("a", 1));
        answered.settle();
        answered.keep(answer("b", 1));
        answered.keep(answer("c", 1));
        let tokens: Vec<_> = answered.unwritten().map(|answer| &*answer.key.1).collect();
        assert_eq!(tokens, ["b", "c"]);
    }
}
