//! A walk through a document: where it is, what it may take, and how it ends.

use core::fmt;

use serde::de;

use crate::path::Path;
use crate::record::decode::deviation::{Deviation, Deviations};
use crate::record::decode::error::DecodeError;

/// How many bytes of memory what is made of a text may take where nobody says otherwise. A record of a service's answer
/// takes a small part of it; an answer of nothing but empty objects would take hundreds of times its length.
pub(crate) fn decoded_size_of(length: usize) -> usize {
    length.saturating_mul(16).saturating_add(1 << 20)
}

/// What one walk through a document keeps in mind. Success pays nothing for it: the path is collected on the way out
/// of an error.
#[derive(Debug)]
pub(crate) struct Walk {
    /// Where the error is, innermost step first.
    out: Path,
    /// What it is, if it is ours and not the deserializer's.
    problem: Option<String>,
    /// How many bytes of memory all that is made may take, and how many of them are left.
    bound: usize,
    left: usize,
    is_overspent: bool,
    pub(super) strict: bool,
    /// Where we are. Kept up to date in strict mode only.
    here: Path,
    pub(super) deviations: Deviations,
}

impl Walk {
    /// A walk that ends where what it made takes more bytes of memory than this.
    pub(crate) fn up_to(bound: usize) -> Self {
        Self {
            out: Path::default(),
            problem: None,
            bound,
            left: bound,
            is_overspent: false,
            strict: false,
            here: Path::default(),
            deviations: Vec::new(),
        }
    }

    /// The same walk, which notes what it tolerates.
    pub(super) fn strict(self) -> Self {
        Self { strict: true, ..self }
    }

    /// Counts memory that was taken, or is about to be.
    #[inline]
    pub(super) fn spend<E: de::Error>(&mut self, bytes: usize) -> Result<(), E> {
        if self.has_room(bytes) { Ok(()) } else { Err(self.overspend()) }
    }

    /// Takes room for so many bytes, if there is room.
    #[inline]
    pub(super) fn has_room(&mut self, bytes: usize) -> bool {
        let is_enough = bytes <= self.left;
        self.left = self.left.saturating_sub(bytes);
        is_enough
    }

    #[cold]
    #[inline(never)]
    fn overspend<E: de::Error>(&mut self) -> E {
        self.is_overspent = true;
        self.fail(format!("what is made of it takes more than {} bytes of memory", self.bound))
    }

    /// Whether it ended because what it made takes too much memory.
    pub(crate) fn is_overspent(&self) -> bool {
        self.is_overspent
    }

    /// Whether there was room for all that strict decoding notes.
    pub(super) fn check_notes(&mut self) -> Result<(), DecodeError> {
        match self.is_overspent {
            true => Err(self.error(&"")),
            false => Ok(()),
        }
    }

    /// The error that a failed walk ends with; `error` is the deserializer's.
    pub(crate) fn error(&mut self, error: &dyn fmt::Display) -> DecodeError {
        self.out.reverse();
        let message = self.problem.take().unwrap_or_else(|| error.to_string());
        DecodeError::new(self.out.to_string(), message)
    }

    /// Whether the error is ours, with a text that shows no value.
    pub(crate) fn failed(&self) -> bool {
        self.problem.is_some()
    }

    pub(super) fn fail<E: de::Error>(&mut self, problem: String) -> E {
        let error = E::custom(&problem);
        self.problem = Some(problem);
        error
    }

    pub(super) fn mismatch<E: de::Error>(&mut self, expected: &str, found: &str) -> E {
        self.fail(format!("expected {expected}, found {found}"))
    }

    pub(super) fn deviates(&mut self, deviation: fn(String) -> Deviation, member: &str) {
        if self.strict {
            self.note(deviation, member);
        }
    }

    #[cold]
    #[inline(never)]
    fn note(&mut self, deviation: fn(String) -> Deviation, member: &str) {
        if self.is_overspent {
            return;
        }
        let path = self.here.joined(member);
        match self.has_room(path.len() + size_of::<Deviation>()) {
            true => self.deviations.push(deviation(path)),
            false => drop(self.overspend::<serde_json::Error>()),
        }
    }

    /// Counts memory that a step took which is over.
    #[inline]
    pub(super) fn spend_at<E: de::Error>(&mut self, step: Step, bytes: usize) -> Result<(), E> {
        if self.has_room(bytes) {
            return Ok(());
        }
        step.push_to(&mut self.out);
        Err(self.overspend())
    }

    /// Runs one step further in.
    #[inline]
    pub(super) fn within<T, E>(&mut self, step: Step, inner: impl FnOnce(&mut Self) -> Result<T, E>) -> Result<T, E> {
        if self.strict {
            step.push_to(&mut self.here);
        }
        let result = inner(self);
        if self.strict {
            self.here.pop();
        }
        if result.is_err() {
            step.push_to(&mut self.out);
        }
        result
    }
}

#[derive(Clone, Copy)]
pub(super) enum Step {
    Name(&'static str),
    Index(usize),
}

impl Step {
    fn push_to(self, path: &mut Path) {
        match self {
            Self::Name(name) => path.push_name(name),
            Self::Index(index) => path.push_index(index),
        }
    }
}
