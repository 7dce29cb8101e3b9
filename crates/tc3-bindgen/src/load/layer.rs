//! Overlays over overlays: what is said here, and where nothing is, there.

use crate::docs::or;
use crate::read::Ordered;
use crate::read::overlay::{
    ActionOverlay, EffectWord, MemberOverlay, ObjectOverlay, ResponseOverlay, RuleOverlay, ServiceOverlay,
};

pub(super) trait Layer: Sized {
    /// What this says, and where it says nothing what the base does.
    fn over(self, base: Self) -> Self;
}

impl Layer for ActionOverlay {
    fn over(self, base: Self) -> Self {
        // Only what reads is paged, or asked until something is so.
        let is_changed = self.effect.is_some_and(|effect| !matches!(effect, EffectWord::Read));
        let (paging, waiters) = if is_changed { (None, Ordered::default()) } else { (base.paging, base.waiters) };
        let mut errors = self.errors;
        errors.extend(base.errors.into_iter().filter(|code| !errors.contains(code)).collect::<Vec<_>>());
        Self {
            _schema: None,
            doc: or(self.doc, base.doc),
            rate_limit: self.rate_limit.or(base.rate_limit),
            region: self.region.or(base.region),
            paging: self.paging.or(paging),
            waiters: first(self.waiters, waiters),
            effect: self.effect.or(base.effect),
            encoding: self.encoding.or(base.encoding),
            hosts: self.hosts.or(base.hosts),
            streams: self.streams.or(base.streams),
            confirm_with: self.confirm_with.or(base.confirm_with),
            members: self.members.over(base.members),
            rules: both(self.rules, base.rules),
            intent: self.intent.or(base.intent),
            response: self.response.over(base.response),
            errors,
            examples: self.examples,
        }
    }
}

impl Layer for ServiceOverlay {
    fn over(self, base: Self) -> Self {
        Self {
            _schema: None,
            title: self.title.or(base.title),
            doc: or(self.doc, base.doc),
            crate_name: self.crate_name.or(base.crate_name),
            doctest: false,
            objects: self.objects.over(base.objects),
            enums: first(self.enums, base.enums),
            errors: first(self.errors, base.errors),
            groups: self.groups,
        }
    }
}

impl Layer for ResponseOverlay {
    fn over(self, base: Self) -> Self {
        Self { members: self.members.over(base.members), rules: both(self.rules, base.rules) }
    }
}

impl Layer for ObjectOverlay {
    fn over(self, base: Self) -> Self {
        Self {
            doc: or(self.doc, base.doc),
            members: self.members.over(base.members),
            rules: both(self.rules, base.rules),
        }
    }
}

impl Layer for MemberOverlay {
    fn over(self, base: Self) -> Self {
        Self {
            // Whoever calls a member undocumented takes the base's words away, and whoever has words for it that mark.
            undocumented: self.undocumented || base.undocumented && self.doc.is_empty(),
            doc: if self.undocumented { self.doc } else { or(self.doc, base.doc) },
            closed: self.closed || self.enumeration.is_none() && base.closed,
            enumeration: self.enumeration.or(base.enumeration),
            sensitive: self.sensitive.or(base.sensitive),
            add: self.add,
        }
    }
}

/// Item by item, in the base's order; what the base does not have comes behind.
impl<T: Default + Layer> Layer for Ordered<T> {
    fn over(self, base: Self) -> Self {
        let mut all = base;
        for (name, said) in self.0 {
            match all.iter_mut().find(|(known, _)| *known == name) {
                Some((_, known)) => *known = said.over(core::mem::take(known)),
                None => all.push((name, said)),
            }
        }
        all
    }
}

/// Ours, and those of the base that ours do not name.
fn first<T>(ours: Ordered<T>, base: Ordered<T>) -> Ordered<T> {
    let mut all = ours;
    for (name, item) in base.0 {
        if all.find(&name).is_none() {
            all.push((name, item));
        }
    }
    all
}

/// Ours come first, so that a mistake in one is told at its place in the file.
fn both(ours: Vec<RuleOverlay>, base: Vec<RuleOverlay>) -> Vec<RuleOverlay> {
    ours.into_iter().chain(base).collect()
}
