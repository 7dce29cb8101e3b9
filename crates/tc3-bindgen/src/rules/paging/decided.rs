//! What was decided of an action, and with which of its keys.

use super::file::{DecidedPart, PagedWord};

/// What a decision is about.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Key {
    Paged,
    First,
    NoTotal,
    Ask,
    Size,
    Items,
    Total,
}

impl DecidedPart {
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.actions.iter().map(String::as_str).chain(self.picks.iter().map(|(name, _)| name.as_str()))
    }

    /// What is decided of an action.
    pub(super) fn keys(&self, name: &str) -> impl Iterator<Item = Key> {
        let is_listed = self.actions.iter().any(|action| action == name);
        let picks = self.picks.find(name);
        let keys = [
            (is_listed && self.paged.is_some(), Key::Paged),
            (is_listed && self.first.is_some(), Key::First),
            (is_listed && self.no_total, Key::NoTotal),
            (picks.is_some_and(|picks| picks.ask.is_some()), Key::Ask),
            (picks.is_some_and(|picks| picks.size.is_some()), Key::Size),
            (picks.is_some_and(|picks| picks.items.is_some()), Key::Items),
            (picks.is_some_and(|picks| picks.total.is_some()), Key::Total),
        ];
        keys.into_iter().filter(|(is_there, _)| *is_there).map(|(_, key)| key)
    }
}

/// What is decided of one action.
pub(super) struct Decided<'a> {
    pub(super) name: &'a str,
    pub(super) parts: Vec<(usize, &'a DecidedPart)>,
    /// What is left out, to see whether it changes anything.
    pub(super) without: Option<(usize, Key)>,
}

impl<'a> Decided<'a> {
    /// The part that decides this.
    pub(super) fn part(&self, key: Key) -> Option<&'a DecidedPart> {
        let decides = |(position, part): &&(usize, &'a DecidedPart)| {
            self.without != Some((*position, key)) && part.keys(self.name).any(|found| found == key)
        };
        self.parts.iter().find(decides).map(|(_, part)| *part)
    }

    pub(super) fn paged(&self) -> Option<(PagedWord, &'a str)> {
        let part = self.part(Key::Paged)?;
        Some((part.paged?, &part.because))
    }

    pub(super) fn first(&self) -> Option<u8> {
        self.part(Key::First)?.first
    }

    pub(super) fn has_no_total(&self) -> bool {
        self.part(Key::NoTotal).is_some()
    }

    /// The path that was picked.
    pub(super) fn pick(&self, key: Key) -> Option<&'a str> {
        let picks = self.part(key)?.picks.find(self.name)?;
        let picked = match key {
            Key::Ask => &picks.ask,
            Key::Size => &picks.size,
            Key::Items => &picks.items,
            Key::Total => &picks.total,
            Key::Paged | Key::First | Key::NoTotal => &None,
        };
        picked.as_deref()
    }
}
