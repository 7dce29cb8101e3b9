//! An enum that both sides have.

use tc3_spec::{EnumValue, Enumeration};

use super::change::Subject;
use super::judge;
use super::offer::Lost;
use super::renamed::come_and_go;
use super::report::{Report, came_or_went};
use super::what::What;

/// Tells what changed of it, and what of it was lost for that.
pub(super) fn compare(enums: [&Enumeration; 2], subject: &Subject, lost: &mut Lost, report: &mut Report) {
    let [old, new] = enums;
    if old.kind != new.kind {
        report.add(subject, "", What::EnumKind { old: old.kind, new: new.kind }, judge::ENUM_KIND);
        // Then every value is another one, and is called otherwise in Rust.
        old.values.iter().for_each(|value| lost.drop_all(value.name));
    }
    let [gone, fresh] = [(old, new), (new, old)].map(|(side, other)| {
        let only = side.values.iter().filter(|value| find(other, value.name).is_none());
        only.map(|value| (value.name, value)).collect::<Vec<_>>()
    });
    for (name, what) in come_and_go(&gone, &fresh) {
        lost.drop_all(name);
        let judgement = came_or_went(&what, judge::VALUE_ADDED, judge::VALUE_REMOVED);
        report.add(subject, name, what, judgement);
    }
    for value in &new.values {
        let before = find(old, value.name).filter(|_| old.kind == new.kind);
        if let Some(before) = before.filter(|before| before.value != value.value) {
            let what = What::Value { old: before.value.to_string(), new: value.value.to_string() };
            report.add(subject, value.name, what, judge::VALUE_CHANGED);
        }
    }
}

fn find<'a>(found: &'a Enumeration, name: &str) -> Option<&'a EnumValue> {
    found.values.iter().find(|value| value.name == name)
}
