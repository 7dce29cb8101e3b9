//! Code that builds a request: from the examples of the overlay, else with a plain value for each required member.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value as Json};
use tc3::{Effect, Literal, Violation};
use tc3_spec::{Kind, Member, Object, Status, TextForm};

use super::layout::statements;
use crate::plan::{ActionPlan, Plan, names};
use crate::request::{Value, Writer};

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
    let request = tc3_spec::Json::parse(request).ok()?;
    let mut writer = Writer::new(plan, "");
    let expression = writer.request(action, &Value::of(&request)).ok()?.line().parse::<TokenStream>().ok()?;
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
