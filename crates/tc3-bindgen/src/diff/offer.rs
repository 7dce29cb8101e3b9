//! What the crates of a plan offer: all that users write in their code, by what it stands for in the spec.
//!
//! A member, an object or an action is found again by its name on the wire. So a name in Rust that came to stand for
//! something else is noticed as well as one that is gone.

use std::collections::BTreeMap;

use tc3_spec::Kind;

use super::what::Part;
use crate::plan::{ActionPlan, Enumeration, Field, Intent, Struct, Type};

/// What is offered for one action, object or enum: by the place in it, as in `request.TaskId`.
#[derive(Debug, Default)]
pub(super) struct Offer(BTreeMap<(String, Part), Form>);

/// Something that is offered.
#[derive(Clone, Debug)]
struct Form {
    /// What has to stay as it is. Types are in it by their names on the wire: that of a type in Rust is the type's own
    /// matter.
    same: String,
    /// How it looks in Rust.
    shown: String,
}

/// What was offered and is not any more, or is another thing.
#[derive(Debug)]
pub(super) struct Lost(BTreeMap<(String, Part), Change>);

/// How it looked, and how it looks now if it is still there.
pub(super) type Change = (String, Option<String>);

impl Offer {
    pub(super) fn of_action(planned: &ActionPlan<'_>) -> Self {
        let mut offer = Self::default();
        offer.add("", Part::Feature, planned.gate.join(", "));
        offer.add("", Part::Method, planned.method.clone());
        offer.record("request", &planned.request);
        offer.record("response", &planned.response);
        if let Some(intent) = &planned.intent {
            offer.intent(&planned.request, intent);
        }
        offer
    }

    pub(super) fn of_struct(record: &Struct<'_>) -> Self {
        let mut offer = Self::default();
        offer.record("", record);
        offer
    }

    pub(super) fn of_enum(found: &Enumeration<'_>) -> Self {
        let mut offer = Self::default();
        offer.add("", Part::Type, found.type_name.clone());
        for value in &found.values {
            offer.add(value.label, Part::Constant, value.name.clone());
        }
        offer
    }

    /// What of this the other does not offer alike.
    pub(super) fn lost_in(&self, new: &Self) -> Lost {
        let lost = self.0.iter().filter_map(|(place, form)| match new.0.get(place) {
            Some(now) if now.same == form.same => None,
            now => Some((place.clone(), (form.shown.clone(), now.map(|now| now.shown.clone())))),
        });
        Lost(lost.collect())
    }

    fn record(&mut self, path: &str, record: &Struct<'_>) {
        self.add(path, Part::Type, record.type_name.clone());
        if record.role.sent {
            let mut arguments: Vec<_> = record.arguments().map(|field| field.member.name).collect();
            if let Some(required) = &record.required_type {
                // They are given by name.
                arguments.sort_unstable();
                self.add(path, Part::Required, required.clone());
            }
            self.add(path, Part::New, arguments.join(", "));
        }
        for field in &record.fields {
            let path = place(path, field.member.name);
            self.add(&path, Part::Field, field.name.clone());
            let [same, shown] = [identity(&field.member.kind, field.member.enumeration), shown(&field.kind)];
            self.put(&path, Part::FieldType, Form { same: held(field, same), shown: held(field, shown) });
            if record.role.sent && !field.carrier.argument {
                self.add(&path, Part::Setter, field.name.clone());
            }
        }
    }

    fn intent(&mut self, request: &Struct<'_>, intent: &Intent<'_>) {
        let field = |position: &usize| request.fields.get(*position);
        self.add("intent", Part::Intent, intent.type_name.clone());
        let arguments = intent.arguments.iter().filter_map(field).map(|field| field.member.name);
        let arguments: Vec<_> = arguments.chain([intent.constructor.as_str()]).collect();
        let shown = format!("{}({})", intent.constructor, arguments.join(", "));
        let on = field(&intent.on).map_or("", |field| field.member.name);
        self.put("intent", Part::Constructor, Form { same: format!("{shown} on {on}"), shown });
        for variant in &intent.variants {
            // In their order, because the function that makes it takes them so.
            let carried = variant.fields.iter().filter_map(field).map(|field| field.name.as_str());
            let carried: Vec<_> = carried.collect();
            let shown = format!("{}({})", variant.function, carried.join(", "));
            self.add(&place("intent", variant.value.label), Part::Variant, shown);
        }
    }

    fn add(&mut self, path: &str, part: Part, text: String) {
        self.put(path, part, Form { same: text.clone(), shown: text });
    }

    fn put(&mut self, path: &str, part: Part, form: Form) {
        self.0.insert((path.to_owned(), part), form);
    }
}

impl Lost {
    /// Whether this was lost. It is told then, and does not come again.
    pub(super) fn take(&mut self, path: &str, part: Part) -> bool {
        self.0.remove(&(path.to_owned(), part)).is_some()
    }

    /// Whether this is still there, as another thing.
    pub(super) fn is_another(&self, path: &str, part: Part) -> bool {
        self.0.get(&(path.to_owned(), part)).is_some_and(|(_, now)| now.is_some())
    }

    /// Drops all that was lost at this place: it is told.
    pub(super) fn drop_all(&mut self, path: &str) {
        self.0.retain(|(found, _), _| found != path);
    }

    /// What nobody told yet. Of what goes together the first alone is in it: without a type there are no fields, without
    /// `new` no setters, and a setter is called like its field.
    pub(super) fn rest(self) -> impl Iterator<Item = ((String, Part), Change)> {
        let at = |part, is_wanted: fn(&Change) -> bool| {
            let found = self.0.iter().filter(move |((_, found), change)| *found == part && is_wanted(change));
            found.map(|((path, _), _)| path.clone()).collect::<Vec<_>>()
        };
        let is_gone = |change: &Change| change.1.is_none();
        let (types, news, fields) = (at(Part::Type, is_gone), at(Part::New, is_gone), at(Part::Field, |_| true));
        let is_under = |path: &str, above: &[String]| above.iter().any(|above| is_within(path, above));
        let is_told = move |path: &str, part| match part {
            Part::Type => false,
            Part::Required => is_under(path, &types) || is_under(path, &news),
            Part::Setter => is_under(path, &types) || is_under(path, &news) || fields.iter().any(|field| field == path),
            _ => is_under(path, &types),
        };
        self.0.into_iter().filter(move |((path, part), _)| !is_told(path, *part))
    }
}

/// The path of a member in a part.
pub(super) fn place(part: &str, member: &str) -> String {
    if part.is_empty() { member.to_owned() } else { format!("{part}.{member}") }
}

fn is_within(path: &str, above: &str) -> bool {
    above.is_empty() || path == above || path.strip_prefix(above).is_some_and(|rest| rest.starts_with('.'))
}

/// A type as its field holds it.
fn held(field: &Field<'_>, mut kind: String) -> String {
    if field.boxed {
        kind = format!("Box<{kind}>");
    }
    if field.carrier.plain { kind } else { format!("Option<{kind}>") }
}

fn identity(kind: &Kind, enumeration: Option<&str>) -> String {
    match (kind, enumeration) {
        (Kind::List(element), _) => format!("[{}]", identity(element, enumeration)),
        (_, Some(name)) => format!("enum {name}"),
        (Kind::Object(name), None) => format!("object {name}"),
        // Words for dates and times are texts to Rust.
        (Kind::Text(_), None) => "string".to_owned(),
        (scalar, None) => scalar.to_string(),
    }
}

fn shown(kind: &Type) -> String {
    match kind {
        Type::Text => "String".to_owned(),
        Type::Int64 => "i64".to_owned(),
        Type::Uint64 => "u64".to_owned(),
        Type::Float => "f64".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::Binary => "Binary".to_owned(),
        Type::Enum(named) | Type::Object(named) => named.name.clone(),
        Type::List(element) => format!("Vec<{}>", shown(element)),
    }
}
