//! The members of a struct that both sides have, and its rules.

use tc3_spec::{Member, Object};

use super::change::Subject;
use super::judge;
use super::offer::{Lost, place};
use super::renamed::come_and_go;
use super::report::Report;
use super::rules;
use super::what::{Part, What};
use crate::plan::Role;

/// A struct that both sides have.
pub(super) struct Holder<'a> {
    /// What of its subject: `request` or `response` of an action, nothing of an object.
    pub(super) part: &'static str,
    pub(super) objects: [&'a Object; 2],
    /// How it is used on either side.
    pub(super) roles: [Role; 2],
}

/// Tells what changed of it, and what of it was lost for that.
pub(super) fn compare(holder: &Holder<'_>, subject: &Subject, lost: &mut Lost, report: &mut Report) {
    Members { holder, subject, lost, report }.compare();
}

struct Members<'a> {
    holder: &'a Holder<'a>,
    subject: &'a Subject,
    lost: &'a mut Lost,
    report: &'a mut Report,
}

impl Members<'_> {
    fn compare(&mut self) {
        let [old, new] = self.holder.objects;
        self.come_and_go(old, new);
        for member in &new.members {
            if let Some(before) = old.member(member.name) {
                self.member(before, member);
            }
        }
        self.order(old, new);
        for (what, judgement) in rules::changes(old, new, self.holder.is_sent()) {
            self.report.add(self.subject, self.holder.part, what, judgement);
        }
    }

    fn come_and_go(&mut self, old: &Object, new: &Object) {
        let [gone, fresh] = [(old, new), (new, old)].map(|(side, other)| {
            let only = side.members.iter().filter(|member| other.member(member.name).is_none());
            only.map(|member| (member.name, member)).collect::<Vec<_>>()
        });
        let part = self.holder.part;
        for (name, what) in come_and_go(&gone, &fresh) {
            let path = place(part, name);
            let judgement = match &what {
                What::Added { word, .. } => {
                    judge::added(word.as_ref().is_some_and(|word| word.required), self.holder.is_sent())
                }
                _ => {
                    let was_argument = !self.lost.take(&path, Part::Setter);
                    self.lost.drop_all(&path);
                    // An argument that is gone tells why `new` is another.
                    if was_argument && self.lost.is_another(part, Part::New) {
                        self.lost.take(part, Part::New);
                        self.lost.take(part, Part::Required);
                    }
                    judge::MEMBER_REMOVED
                }
            };
            self.report.add(self.subject, path, what, judgement);
        }
    }

    fn member(&mut self, old: &Member, new: &Member) {
        self.type_of(old, new);
        let (path, is_sent) = (place(self.holder.part, new.name), self.holder.is_sent());
        let mut report = |what, judgement| self.report.add(self.subject, path.as_str(), what, judgement);
        let [before, now] = self.holder.objects.map(|object| rules::closed(object, new.name));
        match (before, now) {
            (Some(before), Some(now)) if before != now => {
                let only = |side: &[tc3::Literal], other: &[tc3::Literal]| -> Vec<_> {
                    side.iter().filter(|value| !other.contains(value)).map(ToString::to_string).collect()
                };
                let (gone, fresh) = (only(before, now), only(now, before));
                let judgement = judge::values(!gone.is_empty(), is_sent);
                if !(gone.is_empty() && fresh.is_empty()) {
                    report(What::Values { gone, fresh }, judgement);
                }
            }
            (None, Some(_)) => report(What::Closed { now: true }, judge::values(true, is_sent)),
            (Some(_), None) => report(What::Closed { now: false }, judge::values(false, is_sent)),
            _ => {}
        }
        if old.sensitive != new.sensitive {
            report(What::Sensitive { now: new.sensitive }, judge::sensitive(new.sensitive));
        }
    }

    /// Its type, and what decides on its type in Rust as far as nothing was pinned.
    fn type_of(&mut self, old: &Member, new: &Member) {
        let path = place(self.holder.part, new.name);
        let is_retold = old.kind != new.kind || old.enumeration != new.enumeration;
        let is_remarked = (old.required, old.always, old.nullable) != (new.required, new.always, new.nullable);
        let is_retyped = (is_retold || is_remarked) && self.lost.take(&path, Part::FieldType);
        let (is_sent, is_received) = (self.holder.is_sent(), self.holder.roles[1].received);
        let mut report = |what, judgement| self.report.add(self.subject, path.as_str(), what, judgement);
        let of_type = if is_retyped { judge::RETYPED } else { judge::SAME_TYPE };
        if old.kind != new.kind {
            let [old, new] = [old, new].map(|member| member.kind.clone().map_name(&mut str::to_owned));
            report(What::Kind { old, new }, of_type);
        }
        if old.enumeration != new.enumeration {
            let [old, new] = [old, new].map(|member| member.enumeration.map(str::to_owned));
            report(What::Enumeration { old, new }, of_type);
        }
        // Without pins, a mark may decide on the type.
        let is_flipped = is_retyped && !is_retold;
        let of_mark = |judgement| if is_flipped { judge::RETYPED } else { judgement };
        if old.required != new.required {
            report(What::Required { now: new.required }, of_mark(judge::required(new.required, is_sent)));
        }
        if old.always != new.always {
            report(What::Always { now: new.always }, of_mark(judge::presence(is_received)));
        }
        if old.nullable != new.nullable {
            report(What::Nullable { now: new.nullable }, of_mark(judge::presence(is_received)));
        }
    }

    fn order(&mut self, old: &Object, new: &Object) {
        let [before, now] = [(old, new), (new, old)].map(|(side, other)| {
            let names = side.members.iter().map(|member| member.name);
            names.filter(|name| other.member(name).is_some()).collect::<Vec<_>>()
        });
        if before != now {
            self.report.add(self.subject, self.holder.part, What::Order, judge::ORDER);
        }
    }
}

impl Holder<'_> {
    /// Whether requests carried it, and still do.
    fn is_sent(&self) -> bool {
        self.roles.iter().all(|role| role.sent)
    }
}
