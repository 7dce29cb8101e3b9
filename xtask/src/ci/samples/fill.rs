//! A request with all that an action takes, as far as its rules allow.

use tc3::{Literal, Number, Problem, RuleKind, Violation};
use tc3_spec::{Action, Enumeration, Json, Kind, Member, Object, ServiceEntry, TextForm, check};

/// So many members are filled in, of those that need not be there. The largest request has 13,432.
const ROOM: usize = 150;

/// How often what speaks against a request is taken out of it.
const ROUNDS: usize = 8;

/// Numbers, one after the other: of most whole ones no double is the same.
const INT64: [&str; 4] = ["9007199254740993", "-9223372036854775808", "0", "9223372036854775807"];
const UINT64: [&str; 3] = ["18446744073709551615", "9007199254740993", "1"];
const FLOAT: [&str; 5] = ["0.1", "-2.5", "1e300", "3.0", "123456789.12345678"];

/// The member that turns a call into a question, which is answered by an error.
const DRY_RUN: &str = "DryRun";

/// A request that has nothing against it; none if none was found.
pub(super) fn request(service: &ServiceEntry, action: &Action) -> Option<Json<'static>> {
    let mut filler = Filler { service, around: Vec::new(), room: ROOM, numbers: 0 };
    let mut request = filler.object(action.request);
    for _ in 0..ROUNDS {
        let violations: Vec<_> = check(action, &request).into_iter().filter(Violation::is_error).collect();
        if violations.is_empty() {
            return Some(request);
        }
        violations.iter().for_each(|violation| yield_to(&mut request, violation));
    }
    None
}

/// Takes out what is one too many.
fn yield_to(request: &mut Json<'_>, violation: &Violation) {
    let Problem::ManyOf { members } = &violation.problem else { return };
    let steps = violation.path.split('.').filter(|step| !step.is_empty());
    let Some(Json::Object(object)) = steps.into_iter().try_fold(request, inside) else { return };
    let mut many = members.iter().skip(1);
    object.retain(|(name, _)| many.all(|other| other != name));
}

fn inside<'j, 'a>(value: &'j mut Json<'a>, step: &str) -> Option<&'j mut Json<'a>> {
    match value {
        Json::Object(members) => members.iter_mut().find(|(name, _)| name == step).map(|(_, value)| value),
        Json::List(elements) => elements.get_mut(step.parse::<usize>().ok()?),
        _ => None,
    }
}

struct Filler<'a> {
    service: &'a ServiceEntry,
    /// The names of the objects around the one that is filled.
    around: Vec<&'static str>,
    /// How many members may be added that need not be there.
    room: usize,
    /// How many numbers were filled in.
    numbers: usize,
}

impl Filler<'_> {
    fn object(&mut self, object: &'static Object) -> Json<'static> {
        self.around.push(object.name);
        let mut members = Vec::new();
        for member in &object.members {
            let is_circle = member.object().is_some_and(|inner| self.around.contains(&inner.name));
            if member.required || self.room > 0 && !is_circle {
                self.room = self.room.saturating_sub(1);
                members.push((member.name.into(), self.member(object, member)));
            }
        }
        self.around.pop();
        Json::Object(members)
    }

    fn member(&mut self, object: &'static Object, member: &'static Member) -> Json<'static> {
        let bounds = Bounds::of(object, member, self.service.enumeration(member.enumeration.unwrap_or_default()));
        if !matches!(member.kind, Kind::List(_)) {
            return self.element(member, &bounds, 0);
        }
        let is_circle = member.object().is_some_and(|inner| self.around.contains(&inner.name));
        let count = if is_circle { bounds.count.0 } else { bounds.count.0.max(2).min(bounds.count.1) };
        Json::List((0..count).map(|at| self.element(member, &bounds, at)).collect())
    }

    fn element(&mut self, member: &'static Member, bounds: &Bounds, at: usize) -> Json<'static> {
        if !bounds.values.is_empty() {
            return bounds.values.get(at % bounds.values.len()).map_or(Json::Null, literal);
        }
        match (member.object(), member.kind.element()) {
            (Some(inner), _) => self.object(inner),
            (None, Kind::Bool) => Json::Bool(member.name != DRY_RUN),
            (None, Kind::Int64) => self.number(bounds, &INT64),
            (None, Kind::Uint64) => self.number(bounds, &UINT64),
            (None, Kind::Float) => self.number(bounds, &FLOAT),
            (None, Kind::Text(form)) => Json::Text(bounds.text(*form, at).into()),
            (None, _) => Json::Null,
        }
    }

    /// The greatest that is allowed, else the least, else the next of these.
    fn number(&mut self, bounds: &Bounds, any: &[&'static str]) -> Json<'static> {
        self.numbers += 1;
        match bounds.range.1.or(bounds.range.0) {
            Some(bound) => Json::Number(bound.to_string().into()),
            None => Json::Number(any.get(self.numbers % any.len()).copied().unwrap_or("0").into()),
        }
    }
}

/// What the rules of an object say of a member.
struct Bounds {
    values: Vec<Literal>,
    length: (usize, usize),
    count: (usize, usize),
    range: (Option<Number>, Option<Number>),
}

impl Bounds {
    fn of(object: &Object, member: &Member, enumeration: Option<&'static Enumeration>) -> Self {
        let values = enumeration.iter().flat_map(|known| known.values.iter().map(|value| value.value)).collect();
        let mut bounds = Self { values, length: (0, usize::MAX), count: (0, usize::MAX), range: (None, None) };
        for rule in object.shape.rules {
            match rule.kind {
                RuleKind::Closed { member: of, values } if of == member.name => bounds.values = values.to_vec(),
                RuleKind::Length { member: of, min, max } if of == member.name => {
                    bounds.length = (min, max.unwrap_or(usize::MAX));
                }
                RuleKind::Count { member: of, min, max } if of == member.name => {
                    bounds.count = (min, max.unwrap_or(usize::MAX));
                }
                RuleKind::Range { member: of, min, max } if of == member.name => bounds.range = (min, max),
                _ => {}
            }
        }
        bounds
    }

    fn text(&self, form: TextForm, at: usize) -> String {
        match form {
            TextForm::Date => return "2026-01-31".to_owned(),
            TextForm::Datetime => return "2026-01-31 12:00:00".to_owned(),
            TextForm::DatetimeIso => return "2026-01-31T12:00:00+08:00".to_owned(),
            TextForm::String => {}
        }
        let text: String = format!("text {at} ").chars().cycle().take(self.length.0.max(6)).collect();
        text.chars().take(self.length.1).collect()
    }
}

fn literal(value: &Literal) -> Json<'static> {
    match value {
        Literal::Bool(value) => Json::Bool(*value),
        Literal::Int(value) => Json::Number(value.to_string().into()),
        Literal::Text(text) => Json::Text((*text).into()),
    }
}
