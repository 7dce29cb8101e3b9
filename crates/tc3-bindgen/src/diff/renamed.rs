//! What was perhaps renamed: of everything that is gone, and everything that is new, those whose shapes are equal and
//! found only once on either side.

use tc3_spec::{Action, EnumValue, Enumeration, Kind, Member, Object};

use super::what::What;
use crate::read::word::Word;

/// Something with a shape.
pub(super) trait Shape {
    /// Whether this, by its name, is shaped as the other, by its own.
    fn is_like(&self, name: &str, other: &Self, other_name: &str) -> bool;

    /// Its type word, if it is a member.
    fn word(&self) -> Option<Word> {
        None
    }
}

/// What is gone and what is new, each by its name: with the name before or after, if it was perhaps renamed.
pub(super) fn come_and_go<'a, T: Shape>(gone: &[(&'a str, &T)], fresh: &[(&'a str, &T)]) -> Vec<(&'a str, What)> {
    let renamed = renamed(gone, fresh);
    let removed = gone.iter().map(|(name, item)| {
        let now = renamed.iter().find(|(old, _)| old == name).map(|(_, new)| (*new).to_owned());
        (*name, What::Removed { word: item.word(), now })
    });
    let added = fresh.iter().map(|(name, item)| {
        let was = renamed.iter().find(|(_, new)| new == name).map(|(old, _)| (*old).to_owned());
        (*name, What::Added { word: item.word(), was })
    });
    removed.chain(added).collect()
}

/// The names of what is gone, each with the name of what is new and like nothing else that is gone.
fn renamed<'a, T: Shape>(gone: &[(&'a str, &T)], fresh: &[(&'a str, &T)]) -> Vec<(&'a str, &'a str)> {
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

/// The type word of a member.
pub(super) fn word(member: &Member) -> Word {
    let Member { required, always, nullable, .. } = *member;
    Word { kind: member.kind.clone().map_name(&mut str::to_owned), required, always, nullable }
}

/// What a member is beside its name.
fn marks(member: &Member) -> (bool, bool, bool, Option<&str>) {
    (member.required, member.always, member.nullable, member.enumeration)
}

impl Shape for Member {
    fn is_like(&self, _: &str, other: &Self, _: &str) -> bool {
        self.kind == other.kind && marks(self) == marks(other)
    }

    fn word(&self) -> Option<Word> {
        Some(word(self))
    }
}

impl Shape for Object {
    /// Nothing is told by having no members. An object that contains itself does so by its own name.
    fn is_like(&self, name: &str, other: &Self, other_name: &str) -> bool {
        let is_own = |kind: &Kind, name: &str| kind.object_name().is_some_and(|object| *object == name);
        let is_like = |one: &Member, other: &Member| {
            let is_list = |member: &Member| matches!(member.kind, Kind::List(_));
            let is_kind = match is_own(&one.kind, name) && is_own(&other.kind, other_name) {
                true => is_list(one) == is_list(other),
                false => one.kind == other.kind,
            };
            one.name == other.name && is_kind && marks(one) == marks(other)
        };
        !self.members.is_empty()
            && self.members.len() == other.members.len()
            && self.members.iter().zip(&other.members).all(|(one, other)| is_like(one, other))
    }
}

impl Shape for Action {
    fn is_like(&self, _: &str, other: &Self, _: &str) -> bool {
        // One part may be without members, if the other has some.
        let is_like = |one: &Object, other: &Object| {
            one.members.is_empty() && other.members.is_empty() || one.is_like("", other, "")
        };
        let has_members = !(self.request.members.is_empty() && self.response.members.is_empty());
        has_members && is_like(self.request, other.request) && is_like(self.response, other.response)
    }
}

impl Shape for Enumeration {
    fn is_like(&self, _: &str, other: &Self, _: &str) -> bool {
        let is_same = |one: &EnumValue, other: &EnumValue| (one.value, one.name) == (other.value, other.name);
        self.values.len() == other.values.len()
            && self.values.iter().zip(&other.values).all(|(one, other)| is_same(one, other))
    }
}

impl Shape for EnumValue {
    fn is_like(&self, _: &str, other: &Self, _: &str) -> bool {
        self.value == other.value
    }
}

/// An error code is nothing but its name.
impl Shape for () {
    fn is_like(&self, _: &str, _: &Self, _: &str) -> bool {
        false
    }
}
