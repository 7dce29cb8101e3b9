//! The engine of the rules: walks a record and everything in it, and collects what its shapes and rules forbid.

mod findings;
mod violation;

pub use findings::Findings;
pub use violation::{Problem, Violation};

use crate::path::Path;
use crate::record::{MAX_DEPTH, Place, Record, Shape, View};
use crate::rules::{Level, Literal, Number, Rule, RuleKind};

/// What every record can be asked: what is wrong with it, as far as the spec tells.
///
/// ```
/// use tc3::{Record, Validate};
///
/// fn is_fine(request: &impl Record) -> bool {
///     request.validate().iter().all(|violation| !violation.is_error())
/// }
/// ```
pub trait Validate {
    /// Checks what the spec demands of this record and of all it contains.
    ///
    /// Returns violations in the order of the members, warnings among them; of each level the first hundred, and how many
    /// more there are.
    fn validate(&self) -> Vec<Violation>;
}

impl<T: Record> Validate for T {
    fn validate(&self) -> Vec<Violation> {
        check(self)
    }
}

/// Checks a record and all that it contains against their shapes.
///
/// Violations are returned, warnings included: first what an object itself violates, then what its members do, in the
/// order of the spec. Of each level the first hundred are listed, and behind them stands how many there are besides:
/// [`Problem::More`].
pub fn check(record: &dyn Record) -> Vec<Violation> {
    let mut found = Findings::default();
    check_into(record, &mut found, &|_| false);
    found.into_violations()
}

/// Checks a record as [`check`] does, and adds what it finds to what was found before. What `is_told` knows to be told
/// already is left out, as long as violations are listed and not only counted.
pub fn check_into(record: &dyn Record, found: &mut Findings, is_told: &dyn Fn(&Violation) -> bool) {
    Checker { path: Path::default(), found, is_told }.object(record, 0);
}

struct Checker<'a> {
    path: Path,
    found: &'a mut Findings,
    is_told: &'a dyn Fn(&Violation) -> bool,
}

impl Checker<'_> {
    fn object(&mut self, record: &dyn Record, depth: usize) {
        if depth > MAX_DEPTH {
            return self.report("", || Problem::Depth, None);
        }
        // All members are shown once: to a record of a spec it is no less work to show one.
        let shape = record.shape();
        record.views(&mut |views| self.members(Members { shape, views }, depth));
    }

    fn members(&mut self, object: Members<'_>, depth: usize) {
        let Members { shape, views } = object;
        for member in shape.required {
            if !object.has(member) {
                self.report(member, || Problem::Missing { when: String::new() }, None);
            }
        }
        for member in shape.unsigned {
            self.unsigned(object, member);
        }
        for rule in shape.rules {
            self.rule(object, rule);
        }
        for (member, view) in shape.members.iter().zip(views) {
            self.path.push_name(member);
            self.contents(*view, depth);
            self.path.pop();
        }
    }

    fn contents(&mut self, view: View<'_>, depth: usize) {
        match view {
            View::Object(record) => self.object(record, depth + 1),
            View::List(list) => {
                for index in 0..list.count() {
                    // Scalars are checked by the rules of the object that owns the list.
                    if let Some(view @ (View::Object(_) | View::List(_))) = list.at(index).map(Place::view) {
                        self.path.push_index(index);
                        self.contents(view, depth + 1);
                        self.path.pop();
                    }
                }
            }
            View::Absent
            | View::Bool(_)
            | View::Int(_)
            | View::Uint(_)
            | View::Float(_)
            | View::Number(_)
            | View::Text(_)
            | View::Binary(_) => {}
        }
    }

    fn unsigned(&mut self, object: Members<'_>, member: &'static str) {
        self.each_scalar(
            object,
            member,
            &|view| matches!(view, View::Int(..0)),
            &|| Problem::Type { expected: "uint64".to_owned(), found: "a number out of its range".to_owned() },
            None,
        );
    }

    fn rule(&mut self, object: Members<'_>, rule: &Rule) {
        match rule.kind {
            RuleKind::RequiredWhen { on, is, members } => {
                let Some(literal) = is.iter().find(|literal| equals(object.view(on), literal)) else { return };
                for member in members.iter().filter(|member| !object.has(member)) {
                    self.report(member, || Problem::Missing { when: format!("{on} is {literal}") }, Some(rule));
                }
            }
            RuleKind::Requires { member, needs } => {
                if !object.has(member) {
                    return;
                }
                for needed in needs.iter().filter(|needed| !object.has(needed)) {
                    self.report(needed, || Problem::Missing { when: format!("{member} is given") }, Some(rule));
                }
            }
            RuleKind::ExactlyOneOf(members) => {
                self.none_of(object, members, rule);
                self.many_of(object, members, rule);
            }
            RuleKind::AtLeastOneOf(members) => self.none_of(object, members, rule),
            RuleKind::AtMostOneOf(members) => self.many_of(object, members, rule),
            RuleKind::Range { member, min, max } => self.each_scalar(
                object,
                member,
                &|view| min.is_some_and(|min| is_below(view, min)) || max.is_some_and(|max| is_above(view, max)),
                &|| Problem::Value { allowed: bounds("", min, max) },
                Some(rule),
            ),
            RuleKind::Length { member, min, max } => self.each_scalar(
                object,
                member,
                &|view| {
                    let View::Text(text) = view else { return false };
                    let length = text.chars().count();
                    length < min || max.is_some_and(|max| length > max)
                },
                &|| Problem::Value { allowed: bounds(" characters long", at_least(min), max) },
                Some(rule),
            ),
            RuleKind::Count { member, min, max } => {
                let View::List(list) = object.view(member) else { return };
                if list.count() < min || max.is_some_and(|max| list.count() > max) {
                    let problem = || Problem::Value { allowed: bounds(" elements long", at_least(min), max) };
                    self.report(member, problem, Some(rule));
                }
            }
            RuleKind::Closed { member, values } => self.each_scalar(
                object,
                member,
                &|view| !values.iter().any(|value| equals(view, value)),
                &|| Problem::Value { allowed: one_of(values) },
                Some(rule),
            ),
        }
    }

    fn none_of(&mut self, object: Members<'_>, members: &[&str], rule: &Rule) {
        if !members.iter().any(|member| object.has(member)) {
            let members = || members.iter().map(|&member| member.to_owned()).collect();
            self.report("", || Problem::NoneOf { members: members() }, Some(rule));
        }
    }

    fn many_of(&mut self, object: Members<'_>, members: &[&str], rule: &Rule) {
        let present = || members.iter().filter(|member| object.has(member)).map(|&member| member.to_owned());
        if present().nth(1).is_some() {
            self.report("", || Problem::ManyOf { members: present().collect() }, Some(rule));
        }
    }

    /// Looks at a member's value, or at every element where it is a list.
    fn each_scalar(
        &mut self,
        object: Members<'_>,
        member: &'static str,
        is_broken: &dyn Fn(View<'_>) -> bool,
        problem: &dyn Fn() -> Problem,
        rule: Option<&Rule>,
    ) {
        match object.view(member) {
            View::Absent => {}
            View::List(list) => {
                for index in 0..list.count() {
                    if list.at(index).is_some_and(|place| is_broken(place.view())) {
                        self.path.push_name(member);
                        self.path.push_index(index);
                        self.report("", problem, rule);
                        self.path.pop();
                        self.path.pop();
                    }
                }
            }
            scalar if is_broken(scalar) => self.report(member, problem, rule),
            _ => {}
        }
    }

    /// Reports a problem of a member of the object at hand, or of what is at hand itself where `member` is empty. Where
    /// enough are listed it is only counted: then nothing is put into words.
    fn report(&mut self, member: &str, problem: impl FnOnce() -> Problem, rule: Option<&Rule>) {
        let level = rule.map_or(Level::Error, |rule| rule.level);
        if self.found.is_full(level) {
            return self.found.count(level);
        }
        let mut violation = Violation::new(self.path.joined(member), problem());
        if let Some(rule) = rule {
            violation = violation.because(rule.because).with_level(level);
        }
        if !(self.is_told)(&violation) {
            self.found.push(violation);
        }
    }
}

/// The members of an object, as it shows them.
#[derive(Clone, Copy)]
struct Members<'a> {
    shape: &'static Shape,
    views: &'a [View<'a>],
}

impl<'a> Members<'a> {
    fn view(self, member: &str) -> View<'a> {
        self.shape.index_of(member).and_then(|index| self.views.get(index)).copied().unwrap_or(View::Absent)
    }

    fn has(self, member: &str) -> bool {
        !matches!(self.view(member), View::Absent)
    }
}

/// Whether a member is there, with this value.
pub(crate) fn member_is(record: &dyn Record, member: &str, literal: &Literal) -> bool {
    equals(record.shape().index_of(member).map_or(View::Absent, |index| record.view_at(index)), literal)
}

fn equals(view: View<'_>, literal: &Literal) -> bool {
    match (view, literal) {
        (View::Bool(value), Literal::Bool(literal)) => value == *literal,
        (View::Int(value), Literal::Int(literal)) => value == *literal,
        (View::Uint(value), Literal::Int(literal)) => u64::try_from(*literal).is_ok_and(|literal| value == literal),
        (View::Text(value), Literal::Text(literal)) => value == *literal,
        _ => false,
    }
}

fn is_below(view: View<'_>, min: Number) -> bool {
    compare(view, min) == Some(core::cmp::Ordering::Less)
}

fn is_above(view: View<'_>, max: Number) -> bool {
    compare(view, max) == Some(core::cmp::Ordering::Greater)
}

/// Integers are compared as integers; a float takes part only where one side is a float.
#[allow(clippy::cast_precision_loss, reason = "only where one side is a float already")]
fn compare(view: View<'_>, bound: Number) -> Option<core::cmp::Ordering> {
    let value = match view {
        View::Int(value) => i128::from(value),
        View::Uint(value) => i128::from(value),
        View::Float(value) => return compare_float(value, bound),
        View::Number(text) => return compare_float(text.parse().ok()?, bound),
        _ => return None,
    };
    match bound {
        Number::Int(bound) => Some(value.cmp(&i128::from(bound))),
        Number::Float(bound) => (value as f64).partial_cmp(&bound),
    }
}

#[allow(clippy::cast_precision_loss, reason = "the other side is a float already")]
fn compare_float(value: f64, bound: Number) -> Option<core::cmp::Ordering> {
    value.partial_cmp(&match bound {
        Number::Int(bound) => bound as f64,
        Number::Float(bound) => bound,
    })
}

/// A least length, where it says something.
fn at_least(min: usize) -> Option<usize> {
    Some(min).filter(|min| *min > 0)
}

fn bounds<T: core::fmt::Display>(unit: &str, min: Option<T>, max: Option<T>) -> String {
    match (min, max) {
        (Some(min), Some(max)) => format!("{min} to {max}{unit}"),
        (Some(min), None) => format!("at least {min}{unit}"),
        (None, Some(max)) => format!("at most {max}{unit}"),
        (None, None) => "anything".to_owned(),
    }
}

fn one_of(values: &[Literal]) -> String {
    let values: Vec<_> = values.iter().map(ToString::to_string).collect();
    format!("one of {}", values.join(", "))
}
