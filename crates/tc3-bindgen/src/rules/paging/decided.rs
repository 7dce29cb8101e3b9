//! What was decided of an action, and with which of its keys.

use super::file::{DecidedPart, PagedWord};

/// What a decision is about.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum About {
    Paged,
    First,
    NoTotal,
    NoKey,
    Ask,
    Size,
    Items,
    Total,
    Key,
}

impl DecidedPart {
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.actions.iter().map(String::as_str).chain(self.picks.iter().map(|(name, _)| name.as_str()))
    }

    /// What is decided of an action.
    pub(super) fn keys(&self, name: &str) -> impl Iterator<Item = About> {
        let is_listed = self.actions.iter().any(|action| action == name);
        let picks = self.picks.find(name);
        let keys = [
            (is_listed && self.paged.is_some(), About::Paged),
            (is_listed && self.first.is_some(), About::First),
            (is_listed && self.no_total, About::NoTotal),
            (is_listed && self.no_key, About::NoKey),
            (picks.is_some_and(|picks| picks.ask.is_some()), About::Ask),
            (picks.is_some_and(|picks| picks.size.is_some()), About::Size),
            (picks.is_some_and(|picks| picks.items.is_some()), About::Items),
            (picks.is_some_and(|picks| picks.total.is_some()), About::Total),
            (picks.is_some_and(|picks| picks.key.is_some()), About::Key),
        ];
        keys.into_iter().filter(|(is_there, _)| *is_there).map(|(_, key)| key)
    }
}

/// What is decided of one action.
pub(super) struct Decided<'a> {
    pub(super) name: &'a str,
    pub(super) parts: Vec<(usize, &'a DecidedPart)>,
    /// What is left out, to see whether it changes anything.
    pub(super) without: Option<(usize, About)>,
}

impl<'a> Decided<'a> {
    /// The part that decides this.
    pub(super) fn part(&self, key: About) -> Option<&'a DecidedPart> {
        let decides = |(position, part): &&(usize, &'a DecidedPart)| {
            self.without != Some((*position, key)) && part.keys(self.name).any(|found| found == key)
        };
        self.parts.iter().find(decides).map(|(_, part)| *part)
    }

    pub(super) fn paged(&self) -> Option<(PagedWord, &'a str)> {
        let part = self.part(About::Paged)?;
        Some((part.paged?, &part.because))
    }

    pub(super) fn first(&self) -> Option<u8> {
        self.part(About::First)?.first
    }

    pub(super) fn has_no_total(&self) -> bool {
        self.part(About::NoTotal).is_some()
    }

    pub(super) fn has_no_key(&self) -> bool {
        self.part(About::NoKey).is_some()
    }

    /// The path that was picked.
    pub(super) fn pick(&self, key: About) -> Option<&'a str> {
        let picks = self.part(key)?.picks.find(self.name)?;
        let picked = match key {
            About::Ask => &picks.ask,
            About::Size => &picks.size,
            About::Items => &picks.items,
            About::Total => &picks.total,
            About::Key => &picks.key,
            About::Paged | About::First | About::NoTotal | About::NoKey => &None,
        };
        picked.as_deref()
    }
}
