//! What the name of a member says about its values, taken apart for whoever makes them up.

use tc3_spec::{Kind, Member};

use super::sense::{element_words, sense, subject, words};
use super::words::{BAD, CHANGES, ENDS, FAILURES, GOOD, MILLISECONDS, PUBLIC, Sense};
use crate::draw::Name;

/// What a name says. Of a list, it is what the name of one element would say.
#[derive(Debug)]
pub(super) struct Meaning {
    pub(super) sense: Sense,
    /// Its words, to draw at.
    pub(super) at: Name,
    /// Its words, with hyphens between them.
    pub(super) slug: String,
    /// What values of it begin with: ids with `ins` of an instance, names with `instance`. Empty of all others.
    pub(super) stem: String,
    /// True where it tells that all went well, false where it tells that something is wrong.
    pub(super) truth: Option<bool>,
    /// When it is, of a time.
    pub(super) when: When,
    pub(super) is_in_milliseconds: bool,
    /// Whether it is a moment as a number, though it may be written as text.
    pub(super) is_stamp: bool,
    /// Whether it is an address that the world can reach.
    pub(super) is_public: bool,
    pub(super) is_ipv6: bool,
    /// Whether it is a message that tells a failure, and is empty where there was none.
    pub(super) tells_failure: bool,
    /// Whether it stands in an object about regions.
    pub(super) is_of_regions: bool,
}

/// When a time is.
#[derive(Clone, Copy, Debug)]
pub(super) enum When {
    Begin,
    Change,
    End,
}

impl Meaning {
    /// That of a member. `owner` is the object around it, for members that are only called `Id` or `Name`.
    pub(super) fn of(member: &Member, owner: Option<&str>) -> Self {
        let words = match member.kind {
            Kind::List(_) => element_words(member.name),
            _ => words(member.name),
        };
        Self::of_words(&words, owner)
    }

    pub(super) fn of_words(words: &str, owner: Option<&str>) -> Self {
        let sense = sense(words);
        let says = |list: &[&str]| words.split(' ').any(|word| list.contains(&word));
        Self {
            sense,
            at: Name::new(words),
            slug: words.replace(' ', "-"),
            stem: match sense {
                Sense::Id => prefix(&subject_or(words, owner, "id")),
                Sense::Name => subject_or(words, owner, "name").replace(' ', "-"),
                _ => String::new(),
            },
            truth: if says(GOOD) { Some(true) } else { says(BAD).then_some(false) },
            when: match () {
                () if says(ENDS) => When::End,
                () if says(CHANGES) => When::Change,
                () => When::Begin,
            },
            is_in_milliseconds: says(MILLISECONDS),
            is_stamp: words.ends_with("stamp"),
            is_public: says(PUBLIC),
            is_ipv6: says(&["ipv6"]),
            tells_failure: says(FAILURES),
            is_of_regions: owner.is_some_and(|owner| owner.contains("Region")),
        }
    }
}

/// What an id begins with: `ins` of an instance, `disk` of a disk, `sg` of a security group.
fn prefix(subject: &str) -> String {
    const SHORT: usize = 6;
    match subject.split_once(' ') {
        None if subject.len() <= SHORT => subject.to_owned(),
        None => subject.chars().take(3).collect(),
        Some(_) => subject.split(' ').filter_map(|word| word.chars().next()).collect(),
    }
}

/// What a name or an id is of: the words before the last, or the object around it, or nothing that is known.
fn subject_or(words: &str, owner: Option<&str>, unknown: &str) -> String {
    match (words.rsplit_once(' '), owner) {
        (Some((before, _)), _) => before.to_owned(),
        (None, Some(owner)) => subject(owner),
        (None, None) => unknown.to_owned(),
    }
}
