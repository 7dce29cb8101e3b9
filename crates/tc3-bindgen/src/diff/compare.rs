//! The comparison.

use std::collections::BTreeMap;

use super::judge::{self, Judgement};
use super::reach::{Reach, Role};
use super::renamed::{Shape, renamed};
use super::{Change, MOST_FEATURES, Subject, What};
use crate::read::Ordered;
use crate::read::facts::{ActionFacts, Facts, Members};
use crate::read::word::Word;

/// All changes, in the order that [`Diff`](super::Diff) promises.
pub(super) fn changes(old: &Facts, new: &Facts) -> Vec<Change> {
    if (&old.short_name, &old.actions, &old.objects) == (&new.short_name, &new.actions, &new.objects) {
        return Vec::new();
    }
    let reach = [Reach::of(old), Reach::of(new)];
    let mut comparison = Comparison { old, new, reach, changes: Vec::new() };
    comparison.service();
    comparison.actions();
    comparison.objects();
    sorted(comparison.changes)
}

/// Subjects with a breaking change first, and of a subject the breaking ones first.
fn sorted(mut changes: Vec<Change>) -> Vec<Change> {
    let mut worst = BTreeMap::new();
    for change in &changes {
        let verdict = worst.entry(change.subject.clone()).or_insert(change.verdict);
        *verdict = change.verdict.min(*verdict);
    }
    changes.sort_by_cached_key(|change| {
        let subject = change.subject.clone();
        (subject != Subject::Service, worst.get(&subject).copied(), subject, change.verdict)
    });
    changes
}

struct Comparison<'a> {
    old: &'a Facts,
    new: &'a Facts,
    reach: [Reach<'a>; 2],
    changes: Vec<Change>,
}

/// A struct that both sides have.
struct Holder<'a> {
    subject: &'a Subject,
    /// What of the subject: `request` or `response` of an action, nothing of an object.
    part: &'static str,
    old: &'a Members,
    new: &'a Members,
    /// How it is used on either side.
    roles: [Role; 2],
}

impl Comparison<'_> {
    fn service(&mut self) {
        let [old, new] = [self.old, self.new].map(|facts| facts.short_name.clone());
        if old != new {
            self.report(&Subject::Service, What::ShortName { old, new }, judge::SHORT_NAME);
        }
        let [old, now] = [self.old, self.new].map(|facts| facts.actions.len() > MOST_FEATURES);
        if old != now {
            self.report(&Subject::Service, What::Grouped { now }, judge::GROUPED);
        }
    }

    fn actions(&mut self) {
        let (old, new) = (&self.old.actions, &self.new.actions);
        self.come_and_go(old, new, Subject::Action, [judge::ACTION_REMOVED, judge::ACTION_ADDED]);
        for (name, old, new) in in_both(old, new) {
            let subject = Subject::Action(name.to_owned());
            self.call(&subject, old, new);
            let holder = |part, old, new, role| Holder { subject: &subject, part, old, new, roles: [role; 2] };
            self.members(&holder("request", &old.request, &new.request, Role::REQUEST));
            self.members(&holder("response", &old.response, &new.response, Role::RESPONSE));
        }
    }

    fn call(&mut self, subject: &Subject, old: &ActionFacts, new: &ActionFacts) {
        if old.status != new.status {
            let what = What::Status { old: old.status, new: new.status };
            self.report(subject, what, judge::status(new.status));
        }
        let now = new.skip_sign;
        if old.skip_sign != now {
            self.report(subject, What::SkipSign { now }, judge::skip_sign(now));
        }
    }

    fn objects(&mut self) {
        let (old, new) = (&self.old.objects, &self.new.objects);
        self.come_and_go(old, new, Subject::Object, [judge::OBJECT_REMOVED, judge::OBJECT_ADDED]);
        for (name, old, new) in in_both(old, new) {
            let subject = Subject::Object(name.to_owned());
            self.namesake(&subject, name);
            self.circles(&subject, name, old, new);
            let roles = self.reach.each_ref().map(|reach| reach.role(name));
            self.members(&Holder { subject: &subject, part: "", old, new, roles });
        }
    }

    fn namesake(&mut self, subject: &Subject, name: &str) {
        let of_response = name.strip_suffix("Response").unwrap_or(name);
        let is_taken = |facts: &Facts| [name, of_response].iter().any(|name| facts.actions.find(name).is_some());
        let [old, now] = [self.old, self.new].map(is_taken);
        if old != now {
            self.report(subject, What::Namesake { now }, judge::NAMESAKE);
        }
    }

    fn circles(&mut self, subject: &Subject, object: &str, old: &Members, new: &Members) {
        for (name, word) in new.iter() {
            if old.find(name).is_none_or(|before| before.kind != word.kind) {
                continue;
            }
            let [old, now] = self.reach.each_ref().map(|reach| reach.is_circle(object, &word.kind));
            if old != now {
                self.report_at(subject, name.clone(), What::Circle { now }, judge::CIRCLE);
            }
        }
    }

    /// Actions or objects that only one side has.
    fn come_and_go<T: Shape>(
        &mut self,
        old: &Ordered<T>,
        new: &Ordered<T>,
        subject: fn(String) -> Subject,
        [removed, added]: [Judgement; 2],
    ) {
        let [gone, fresh] = [only(old, new), only(new, old)];
        let renamed = renamed(&gone, &fresh);
        for (name, _) in gone {
            let now = renamed.iter().find(|(old, _)| *old == name).map(|(_, new)| (*new).to_owned());
            self.report(&subject(name.to_owned()), What::Removed { word: None, now }, removed);
        }
        for (name, _) in fresh {
            let was = renamed.iter().find(|(_, new)| *new == name).map(|(old, _)| (*old).to_owned());
            self.report(&subject(name.to_owned()), What::Added { word: None, was }, added);
        }
    }

    fn members(&mut self, holder: &Holder<'_>) {
        let [gone, fresh] = [only(holder.old, holder.new), only(holder.new, holder.old)];
        let renamed = renamed(&gone, &fresh);
        for (name, word) in gone {
            let now = renamed.iter().find(|(old, _)| *old == name).map(|(_, new)| (*new).to_owned());
            let what = What::Removed { word: Some(word.clone()), now };
            self.report_at(holder.subject, holder.path(name), what, judge::MEMBER_REMOVED);
        }
        for (name, new) in holder.new.iter() {
            let Some(old) = holder.old.find(name) else {
                let was = renamed.iter().find(|(_, new)| new == name).map(|(old, _)| (*old).to_owned());
                let what = What::Added { word: Some(new.clone()), was };
                self.report_at(holder.subject, holder.path(name), what, judge::added(new, holder.is_sent()));
                continue;
            };
            self.word(holder, name, old, new);
            let [old, new] = [holder.old, holder.new].map(|members| place_among_twins(members, name));
            if old != new {
                self.report_at(holder.subject, holder.path(name), What::Twin { old, new }, judge::TWIN);
            }
        }
        self.order(holder);
    }

    fn word(&mut self, holder: &Holder<'_>, name: &str, old: &Word, new: &Word) {
        let mut report = |what, judgement| self.report_at(holder.subject, holder.path(name), what, judgement);
        if old.kind != new.kind {
            let what = What::Kind { old: old.kind.clone(), new: new.kind.clone() };
            report(what, judge::kind(&old.kind, &new.kind));
        }
        if old.required != new.required {
            report(What::Required { now: new.required }, judge::required(new.required, holder.is_sent()));
        }
        let presence = judge::presence(holder.roles[1].received);
        if old.always != new.always {
            report(What::Always { now: new.always }, presence);
        }
        if old.nullable != new.nullable {
            report(What::Nullable { now: new.nullable }, presence);
        }
    }

    fn order(&mut self, holder: &Holder<'_>) {
        let is_in = |members: &Members, name: &str| members.find(name).is_some();
        let [before, now] = [(holder.old, holder.new), (holder.new, holder.old)].map(|(members, other)| {
            let names = members.iter().map(|(name, _)| name.as_str());
            names.filter(|name| is_in(other, name)).collect::<Vec<_>>()
        });
        if before != now {
            self.report_at(holder.subject, holder.part.to_owned(), What::Order, judge::ORDER);
        }
    }

    fn report(&mut self, subject: &Subject, what: What, judgement: Judgement) {
        self.report_at(subject, String::new(), what, judgement);
    }

    fn report_at(&mut self, subject: &Subject, path: String, what: What, mut judgement: Judgement) {
        if let Subject::Object(name) = subject
            && self.old.objects.find(name).is_some()
            && !self.reach[0].role(name).is_used()
        {
            judgement = judge::UNREACHED;
        }
        self.changes.push(Change::new(subject.clone(), path, what, judgement));
    }
}

impl Holder<'_> {
    fn path(&self, member: &str) -> String {
        if self.part.is_empty() { member.to_owned() } else { format!("{}.{member}", self.part) }
    }

    fn is_sent(&self) -> bool {
        self.roles.iter().all(|role| role.sent)
    }
}

/// Sorted by name. Actions and objects are many, so that they are not looked for one by one.
fn in_both<'a, T>(old: &'a Ordered<T>, new: &'a Ordered<T>) -> Vec<(&'a str, &'a T, &'a T)> {
    let old = by_name(old);
    let both = by_name(new).into_iter().filter_map(|(name, new)| Some((name, *old.get(name)?, new)));
    both.collect()
}

/// What the other side does not have, in the order of the one that does.
fn only<'a, T>(side: &'a Ordered<T>, other: &'a Ordered<T>) -> Vec<(&'a str, &'a T)> {
    let other = by_name(other);
    let side = side.iter().map(|(name, item)| (name.as_str(), item));
    side.filter(|(name, _)| !other.contains_key(name)).collect()
}

fn by_name<T>(items: &Ordered<T>) -> BTreeMap<&str, &T> {
    items.iter().map(|(name, item)| (name.as_str(), item)).collect()
}

/// Where a member stands among those that differ from it by case alone, from 1.
fn place_among_twins(members: &Members, name: &str) -> usize {
    let names = members.iter().map(|(other, _)| other.as_str()).take_while(|other| *other != name);
    1 + names.filter(|other| other.eq_ignore_ascii_case(name)).count()
}
