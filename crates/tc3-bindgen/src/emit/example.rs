//! Code that builds a request: from the examples of the overlay, else with a plain value for each required member.

use std::collections::BTreeSet;

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;
use serde_json::{Map, Value as Json};
use tc3::{Effect, Literal, Violation};
use tc3_spec::{Kind, Member, Object, Status, TextForm};

use super::layout::statements;
use super::rules;
use crate::plan::{ActionPlan, Field, Intent, Plan, Struct, Type, Variant, names};

/// Objects in plain values nest no deeper; what would be deeper is left out.
const DEPTH: usize = 4;

/// A request as an expression.
pub(super) struct Example {
    /// What has to be imported from the crate, sorted.
    pub(super) names: BTreeSet<String>,
    /// `let request = …;`, formatted.
    pub(super) code: String,
}

/// The request of one of the action's examples. None where it cannot be written with typed values.
pub(super) fn of_json(plan: &Plan<'_>, action: &ActionPlan<'_>, request: &str) -> Option<Example> {
    let json = serde_json::from_str::<Map<String, Json>>(request).ok()?;
    let mut writer = Writer { plan, names: BTreeSet::new() };
    let expression = writer.request(action, &json)?;
    let code = statements(&quote!(let request = #expression;))?;
    Some(Example { names: writer.names, code })
}

impl Example {
    /// `use …;` of what the code needs, and of these names.
    pub(super) fn imports(&self, krate: &str, more: &[&str]) -> String {
        let names: BTreeSet<_> = self.names.iter().map(String::as_str).chain(more.iter().copied()).collect();
        let (krate, names) = (names::ident(krate), names.into_iter().map(names::ident));
        let names: Vec<_> = names.collect();
        let names = if let [only] = names.as_slice() { quote!(#only) } else { quote!({ #(#names),* }) };
        statements(&quote!(use #krate::#names;)).unwrap_or_default()
    }
}

/// The action that shows best how the crate is used, with a request.
pub(super) fn of_service<'p, 'a>(plan: &'p Plan<'a>) -> Option<(&'p ActionPlan<'a>, Example)> {
    let shown = |action: &&ActionPlan<'_>| action.action.info.signed && action.action.status == Status::Online;
    let mut shown: Vec<_> = plan.actions.iter().filter(shown).collect();
    shown.sort_by_key(|action| merit(action));
    shown.into_iter().find_map(|planned| {
        let from_overlay = planned.action.examples.iter().find_map(|example| of_json(plan, planned, example.request));
        Some((planned, from_overlay.or_else(|| with_plain_values(plan, planned))?))
    })
}

/// The less, the better it shows how the crate is used. Where nobody described the service, a short name that says that
/// it reads.
fn merit(planned: &ActionPlan<'_>) -> (u8, usize) {
    let action = planned.action;
    match (action.examples.is_empty(), action.doc.is_empty()) {
        (false, _) if planned.intent.is_some() => (0, 0),
        (false, _) => (1, 0),
        (true, false) if action.info.effect == Effect::Read => (2, 0),
        (true, false) => (3, 0),
        (true, true) if action.name.starts_with("Describe") => (4, action.name.len()),
        (true, true) => (5, action.name.len()),
    }
}

/// The request with a plain value for each required member, unless a rule asks for more.
fn with_plain_values(plan: &Plan<'_>, action: &ActionPlan<'_>) -> Option<Example> {
    let json = Json::Object(plain_object(plan, action.action.request, 0)?).to_string();
    let request = tc3_spec::Json::parse(&json).ok()?;
    let is_fine = !tc3_spec::check(action.action, &request).iter().any(Violation::is_error);
    is_fine.then(|| of_json(plan, action, &json)).flatten()
}

fn plain_object(plan: &Plan<'_>, object: &Object, depth: usize) -> Option<Map<String, Json>> {
    let required = object.members.iter().filter(|member| member.required);
    required.map(|member| Some((member.name.to_owned(), plain_value(plan, member, &member.kind, depth)?))).collect()
}

fn plain_value(plan: &Plan<'_>, member: &Member, kind: &Kind, depth: usize) -> Option<Json> {
    let known = member.enumeration.and_then(|name| plan.service.enumeration(name));
    let fits = |value: &Literal| *kind != Kind::Uint64 || !matches!(value, Literal::Int(..0));
    let known = known.and_then(|known| known.values.iter().map(|value| value.value).find(fits));
    Some(match (kind, known) {
        (Kind::List(element), _) => Json::Array(vec![plain_value(plan, member, element, depth)?]),
        (_, Some(Literal::Int(value))) => value.into(),
        (_, Some(Literal::Text(text))) => text.into(),
        (Kind::Text(TextForm::String), _) => names::snake(member.name).replace('_', "-").into(),
        (Kind::Text(TextForm::Date), _) => "2024-01-31".into(),
        (Kind::Text(TextForm::Datetime), _) => "2024-01-31 12:00:00".into(),
        (Kind::Text(TextForm::DatetimeIso), _) => "2024-01-31T12:00:00+08:00".into(),
        (Kind::Int64 | Kind::Uint64, _) => 1.into(),
        (Kind::Float, _) => 0.5.into(),
        (Kind::Bool, _) => true.into(),
        (Kind::Object(_), _) if depth < DEPTH => Json::Object(plain_object(plan, member.object()?, depth + 1)?),
        _ => return None,
    })
}

struct Writer<'p, 'a> {
    plan: &'p Plan<'a>,
    names: BTreeSet<String>,
}

impl Writer<'_, '_> {
    /// The request by its intent where that fits, else by `new`.
    fn request(&mut self, action: &ActionPlan<'_>, json: &Map<String, Json>) -> Option<TokenStream> {
        let intended = action.intent.as_ref().and_then(|intent| {
            let decided = &action.request.fields[intent.on];
            let literal = json.get(decided.member.name)?;
            let variant = intent.variants.iter().find(|variant| is_literal(literal, variant.value.literal))?;
            self.intended(&action.request, intent, variant, json)
        });
        intended.or_else(|| self.record(&action.request, json))
    }

    fn intended(
        &mut self,
        request: &Struct<'_>,
        intent: &Intent<'_>,
        variant: &Variant<'_>,
        json: &Map<String, Json>,
    ) -> Option<TokenStream> {
        let [name, kind, constructor, chosen] =
            [&request.type_name, &intent.type_name, &intent.constructor, &variant.function]
                .map(|name| names::ident(name));
        let arguments = intent.arguments.iter().map(|field| self.argument(&request.fields[*field], json));
        let arguments = arguments.collect::<Option<Vec<_>>>()?;
        let carried = variant.fields.iter().map(|field| self.argument(&request.fields[*field], json));
        let carried = carried.collect::<Option<Vec<_>>>()?;
        self.names.extend([request.type_name.clone(), intent.type_name.clone()]);
        let is_set = |position: usize| {
            position == intent.on || intent.arguments.contains(&position) || variant.fields.contains(&position)
        };
        let rest = request.fields.iter().enumerate().filter(|(position, _)| !is_set(*position)).map(|(_, field)| field);
        let setters = self.setters(rest, json)?;
        Some(quote!(#name::#constructor(#(#arguments,)* #kind::#chosen(#(#carried),*)) #setters))
    }

    fn record(&mut self, record: &Struct<'_>, json: &Map<String, Json>) -> Option<TokenStream> {
        let name = names::ident(&record.type_name);
        self.names.insert(record.type_name.clone());
        let made = match &record.required_type {
            Some(required) => {
                self.names.insert(required.clone());
                let required = names::ident(required);
                let fields = record.arguments().map(|field| self.named(field, json)).collect::<Option<Vec<_>>>()?;
                quote!(#name::new(#required { #(#fields),* }))
            }
            None => {
                let arguments = record.arguments().map(|field| self.argument(field, json));
                let arguments = arguments.collect::<Option<Vec<_>>>()?;
                quote!(#name::new(#(#arguments),*))
            }
        };
        let setters = self.setters(record.fields.iter().filter(|field| !field.carrier.argument), json)?;
        Some(quote!(#made #setters))
    }

    /// A setter for each of these members that the JSON has.
    fn setters<'f, 'm: 'f>(
        &mut self,
        fields: impl Iterator<Item = &'f Field<'m>>,
        json: &Map<String, Json>,
    ) -> Option<TokenStream> {
        let mut setters = TokenStream::new();
        for field in fields.filter(|field| json.contains_key(field.member.name)) {
            let (name, value) = (names::ident(&field.name), self.argument(field, json)?);
            setters.extend(quote!(.#name(#value)));
        }
        Some(setters)
    }

    /// A value for a parameter, which may convert it.
    fn argument(&mut self, field: &Field<'_>, json: &Map<String, Json>) -> Option<TokenStream> {
        self.value(&field.kind, json.get(field.member.name)?, field.kind == Type::Text)
    }

    /// `name: value`, of the exact type.
    fn named(&mut self, field: &Field<'_>, json: &Map<String, Json>) -> Option<TokenStream> {
        let value = self.value(&field.kind, json.get(field.member.name)?, false)?;
        let name = names::ident(&field.name);
        Some(quote!(#name: #value))
    }

    /// Strings are numbers too, as in the published examples. `converts` says that a string literal will do.
    fn value(&mut self, kind: &Type, json: &Json, converts: bool) -> Option<TokenStream> {
        Some(match kind {
            Type::Text => {
                let text = text(json)?;
                if converts { quote!(#text) } else { quote!(#text.into()) }
            }
            Type::Int64 => rules::integer(text(json)?.parse().ok()?),
            Type::Uint64 => {
                let value = Token::u64_unsuffixed(text(json)?.parse().ok()?);
                quote!(#value)
            }
            Type::Float => {
                let value = text(json)?.parse::<f64>().ok().filter(|value| value.is_finite())?;
                let digits = Token::f64_unsuffixed(value.abs());
                if value.is_sign_negative() { quote!(-#digits) } else { quote!(#digits) }
            }
            Type::Bool => {
                let value = text(json)?.parse::<bool>().ok()?;
                quote!(#value)
            }
            Type::Binary => return None,
            Type::Enum(named) => self.enum_value(&named.name, json)?,
            Type::Object(named) => {
                let object = self.plan.objects.iter().find(|object| object.record.type_name == named.name)?;
                self.record(&object.record, json.as_object()?)?
            }
            Type::List(element) => {
                let elements = json.as_array()?.iter().map(|json| self.value(element, json, false));
                let elements = elements.collect::<Option<Vec<_>>>()?;
                quote!(vec![#(#elements),*])
            }
        })
    }

    fn enum_value(&mut self, name: &str, json: &Json) -> Option<TokenStream> {
        let found = self.plan.enums.iter().find(|found| found.type_name == name)?;
        self.names.insert(name.to_owned());
        let name = names::ident(name);
        if let Some(value) = found.values.iter().find(|value| is_literal(json, value.literal)) {
            let value = names::ident(&value.name);
            return Some(quote!(#name::#value));
        }
        let value = self.value(if found.is_text { &Type::Text } else { &Type::Int64 }, json, true)?;
        Some(quote!(#name::from(#value)))
    }
}

/// A scalar as text.
fn text(json: &Json) -> Option<String> {
    match json {
        Json::String(text) => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        Json::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

fn is_literal(json: &Json, literal: Literal) -> bool {
    let Some(text) = text(json) else { return false };
    match literal {
        Literal::Text(literal) => text == literal,
        literal => text == literal.to_string(),
    }
}
