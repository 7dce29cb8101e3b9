//! What was perhaps renamed: of everything that is gone, and everything that is new, those whose shapes are equal and
//! found only once on either side.

use tc3_spec::Kind;

use crate::read::facts::{ActionFacts, Members};
use crate::read::word::Word;

/// Something with a shape.
pub(super) trait Shape {
    /// Whether this, by its name, is shaped as the other, by its own.
    fn is_like(&self, name: &str, other: &Self, other_name: &str) -> bool;
}

/// The names of what is gone, each with the name of what is new and like nothing else that is gone.
pub(super) fn renamed<'a, T: Shape>(gone: &[(&'a str, &T)], fresh: &[(&'a str, &T)]) -> Vec<(&'a str, &'a str)> {
    let like = |old: &(&'a str, &T), new: &(&'a str, &T)| old.1.is_like(old.0, new.1, new.0);
    let pairs = gone.iter().filter_map(|old| {
        let new = only(fresh.iter().filter(|new| like(old, new)))?;
        only(gone.iter().filter(|old| like(old, new)))?;
        Some((old.0, new.0))
    });
    pairs.collect()
}

fn only<T>(mut items: impl Iterator<Item = T>) -> Option<T> {
    let first = items.next()?;
    items.next().is_none().then_some(first)
}

impl Shape for Word {
    fn is_like(&self, _: &str, other: &Self, _: &str) -> bool {
        self == other
    }
}

impl Shape for Members {
    /// Nothing is told by having no members. An object that contains itself does so by its own name.
    fn is_like(&self, name: &str, other: &Self, other_name: &str) -> bool {
        let own = |kind: &Kind<String>, name: &str| kind.object_name().is_some_and(|object| object == name);
        let is_like = |word: &Word, other: &Word| match own(&word.kind, name) && own(&other.kind, other_name) {
            true => {
                let renamed = other.kind.clone().map_name(&mut |_| name.to_owned());
                *word == Word { kind: renamed, ..other.clone() }
            }
            false => word == other,
        };
        !self.is_empty()
            && self.len() == other.len()
            && self.iter().zip(other.iter()).all(|(one, other)| one.0 == other.0 && is_like(&one.1, &other.1))
    }
}

impl Shape for ActionFacts {
    fn is_like(&self, _: &str, other: &Self, _: &str) -> bool {
        let has_members = !(self.request.is_empty() && self.response.is_empty());
        has_members && self.request == other.request && self.response == other.response
    }
}
