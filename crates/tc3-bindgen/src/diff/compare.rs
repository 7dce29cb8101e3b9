//! The comparison: what changed, in the words of the spec, and what that means by the plans of both sides.

use std::collections::BTreeMap;

use tc3_spec::{Action, Object, Service};

use super::change::{Change, Subject};
use super::judge;
use super::members::{self, Holder};
use super::offer::Offer;
use super::renamed::come_and_go;
use super::report::{Report, came_or_went};
use super::what::{Part, What};
use super::{calls, enums, intents};
use crate::plan::{ActionPlan, ObjectPlan, Plan, Role};

/// All changes, in the order that [`Diff`](super::change::Diff) promises.
pub(super) fn changes(old: &Plan<'_>, new: &Plan<'_>) -> Vec<Change> {
    let mut comparison = Comparison { old, new, report: Report::default() };
    comparison.service();
    comparison.actions();
    comparison.objects();
    comparison.enums();
    comparison.codes();
    sorted(comparison.report.into_changes())
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
    old: &'a Plan<'a>,
    new: &'a Plan<'a>,
    report: Report,
}

impl<'a> Comparison<'a> {
    fn services(&self) -> [&'a Service; 2] {
        [self.old.service, self.new.service]
    }

    fn service(&mut self) {
        let [old, new] = self.services();
        let is_regrouped = self.is_regrouped();
        let mut report = |what, judgement| self.report.add(&Subject::Service, "", what, judgement);
        if old.short_name != new.short_name {
            let [old, new] = [old, new].map(|service| service.short_name.to_owned());
            report(What::ShortName { old, new }, judge::SHORT_NAME);
        }
        // Crates of two versions are called by their versions.
        if old.version == new.version && old.crate_name != new.crate_name {
            let (old, new) = (old.crate_name.to_owned(), Some(new.crate_name.to_owned()));
            report(What::Rust { part: Part::Crate, old, new }, judge::rust(Part::Crate, true));
        }
        if is_regrouped {
            report(What::Grouped { now: self.new.features.are_groups }, judge::GROUPED);
        }
    }

    /// Whether all features are other ones, so that it is told once.
    fn is_regrouped(&self) -> bool {
        self.old.features.are_groups != self.new.features.are_groups
    }

    fn actions(&mut self) {
        let by_name = |plan: &'a Plan<'a>| plan.actions.iter().map(|planned| (planned.action.name, planned)).collect();
        let [old, new]: [BTreeMap<_, _>; 2] = [by_name(self.old), by_name(self.new)];
        let actions = |(name, planned): (&'a str, &'a ActionPlan<'a>)| (name, planned.action);
        let [gone, fresh]: [Vec<(&str, &Action)>; 2] =
            [(&old, &new), (&new, &old)].map(|(side, other)| only(side, other).map(actions).collect());
        for (name, what) in come_and_go(&gone, &fresh) {
            let judgement = came_or_went(&what, judge::ACTION_ADDED, judge::ACTION_REMOVED);
            self.report.add(&Subject::Action(name.to_owned()), "", what, judgement);
        }
        for (old, new) in old.iter().filter_map(|(name, old)| Some((*old, *new.get(name)?))) {
            self.action(old, new);
        }
    }

    fn action(&mut self, old: &ActionPlan<'_>, new: &ActionPlan<'_>) {
        let subject = Subject::Action(old.action.name.to_owned());
        let mut lost = Offer::of_action(old).lost_in(&Offer::of_action(new));
        if self.is_regrouped() {
            lost.take("", Part::Feature);
        }
        for (what, judgement) in calls::changes(old.action, new.action) {
            self.report.add(&subject, "", what, judgement);
        }
        for (part, [old, new]) in
            [("request", [&old.request, &new.request]), ("response", [&old.response, &new.response])]
        {
            let holder = Holder { part, objects: [old.object, new.object], roles: [old.role, new.role] };
            members::compare(&holder, &subject, &mut lost, &mut self.report);
        }
        intents::compare([old.intent.as_ref(), new.intent.as_ref()], &subject, &mut lost, &mut self.report);
        self.report.add_lost(&subject, lost);
    }

    fn objects(&mut self) {
        let planned = [self.old, self.new].map(planned_objects);
        let by_name = |service: &'a Service| service.objects.iter().map(|object| (object.name, *object)).collect();
        let [old, new]: [BTreeMap<&str, &Object>; 2] = self.services().map(by_name);
        let [gone, fresh]: [Vec<_>; 2] = [(&old, &new), (&new, &old)].map(|(side, other)| only(side, other).collect());
        for (name, what) in come_and_go(&gone, &fresh) {
            let judgement = match what {
                What::Added { .. } if planned[1].contains_key(name) => judge::OBJECT_ADDED,
                What::Added { .. } => judge::STILL_UNREACHED,
                _ if planned[0].contains_key(name) => judge::OBJECT_REMOVED,
                _ => judge::UNREACHED,
            };
            self.report.add(&Subject::Object(name.to_owned()), "", what, judgement);
        }
        for (name, old, new) in old.iter().filter_map(|(name, old)| Some((*name, *old, *new.get(name)?))) {
            self.object([old, new], planned.each_ref().map(|planned| planned.get(name).copied()));
        }
    }

    /// An object of both sides, with what is made of it where an action reaches it.
    fn object(&mut self, objects: [&Object; 2], planned: [Option<&ObjectPlan<'_>>; 2]) {
        let subject = Subject::Object(objects[0].name.to_owned());
        let [old, new] =
            planned.map(|planned| planned.map_or_else(Offer::default, |planned| Offer::of_struct(&planned.record)));
        let mut lost = old.lost_in(&new);
        let roles =
            planned.map(|planned| planned.map_or(Role { sent: false, received: false }, |planned| planned.record.role));
        let mut report = Report::default();
        members::compare(&Holder { part: "", objects, roles }, &subject, &mut lost, &mut report);
        report.add_lost(&subject, lost);
        let was_reached = planned[0].is_some();
        for change in report.into_changes() {
            self.report.push(match was_reached {
                true => change,
                false => Change::new(change.subject, change.path, change.what, judge::UNREACHED),
            });
        }
    }

    fn enums(&mut self) {
        let by_name = |plan: &'a Plan<'a>| {
            plan.service.enums.iter().zip(&plan.enums).map(|(found, planned)| (found.name, (*found, planned))).collect()
        };
        let [old, new]: [BTreeMap<_, _>; 2] = [by_name(self.old), by_name(self.new)];
        let [gone, fresh]: [Vec<_>; 2] = [(&old, &new), (&new, &old)]
            .map(|(side, other)| only(side, other).map(|(name, (found, _))| (name, found)).collect());
        for (name, what) in come_and_go(&gone, &fresh) {
            let judgement = came_or_went(&what, judge::ENUM_ADDED, judge::ENUM_REMOVED);
            self.report.add(&Subject::Enum(name.to_owned()), "", what, judgement);
        }
        for (old, new) in old.iter().filter_map(|(name, old)| Some((old, new.get(name)?))) {
            let mut lost = Offer::of_enum(old.1).lost_in(&Offer::of_enum(new.1));
            let subject = Subject::Enum(old.0.name.to_owned());
            enums::compare([old.0, new.0], &subject, &mut lost, &mut self.report);
            self.report.add_lost(&subject, lost);
        }
    }

    /// The constants of error codes are called by the codes alone.
    fn codes(&mut self) {
        let by_name = |service: &'a Service| service.errors.iter().map(|(code, _)| (*code, &())).collect();
        let [old, new]: [BTreeMap<&str, &()>; 2] = self.services().map(by_name);
        let [gone, fresh]: [Vec<_>; 2] = [(&old, &new), (&new, &old)].map(|(side, other)| only(side, other).collect());
        for (code, what) in come_and_go(&gone, &fresh) {
            let judgement = came_or_went(&what, judge::CODE_ADDED, judge::CODE_REMOVED);
            self.report.add(&Subject::Code(code.to_owned()), "", what, judgement);
        }
    }
}

fn planned_objects<'a>(plan: &'a Plan<'a>) -> BTreeMap<&'a str, &'a ObjectPlan<'a>> {
    plan.objects.iter().map(|planned| (planned.record.object.name, planned)).collect()
}

/// What the other side does not have, sorted by name. Actions and objects are many, so that they are not looked for one
/// by one.
fn only<'m, 'a, T: Copy>(
    side: &'m BTreeMap<&'a str, T>,
    other: &'m BTreeMap<&'a str, T>,
) -> impl Iterator<Item = (&'a str, T)> + use<'m, 'a, T> {
    side.iter().filter(|(name, _)| !other.contains_key(*name)).map(|(name, item)| (*name, *item))
}
