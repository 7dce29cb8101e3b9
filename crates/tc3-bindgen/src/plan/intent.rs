//! Intents: an enum with a variant for each value of a member, which carries what the rules demand for that value.
//!
//! `tc3-spec` has determined which members these are, and refused an intent that the rules leave open.

use tc3_spec::Action;

use super::enums::{Enumeration, Value};
use super::names::{self, Scope};
use super::pins::MOST_ARGUMENTS;
use super::structs::Struct;
use super::types::{Type, TypeNames};
use crate::error::Refused;

/// The intent of an action.
pub(crate) struct Intent<'a> {
    pub(crate) type_name: String,
    /// The function on the request's type.
    pub(crate) constructor: String,
    /// The field that the variants decide, by position.
    pub(crate) on: usize,
    /// The fields that every variant needs, by position: arguments of the constructor.
    pub(crate) arguments: Vec<usize>,
    pub(crate) variants: Vec<Variant<'a>>,
}

/// One thing that can be meant.
pub(crate) struct Variant<'a> {
    pub(crate) name: String,
    /// The function that makes it.
    pub(crate) function: String,
    pub(crate) value: Value<'a>,
    /// The fields that it carries, by position.
    pub(crate) fields: Vec<usize>,
}

/// The plan of the action's intent, if its overlay declares one.
pub(crate) fn plan<'a>(
    action: &Action,
    request: &Struct<'_>,
    enums: &[Enumeration<'a>],
    types: &TypeNames,
    root: &mut Scope,
) -> Result<Option<Intent<'a>>, Refused> {
    let Some(declared) = &action.intent else { return Ok(None) };
    let type_name = names::pascal(declared.name);
    let is_free = types.has_intent(action.name, &type_name) || root.take(&type_name);
    refuse(!is_free, || format!("there is another type {type_name}: give the intent another name"))?;
    let constructor = names::by_intent(declared.name);
    let is_taken = request.fields.iter().any(|field| field.name == constructor);
    refuse(is_taken, || format!("a member is called {constructor} too: give the intent another name"))?;

    let no_member = || Refused::new(format!("{} is no member", declared.on));
    let on = position(request, declared.on).ok_or_else(no_member)?;
    let enumeration = match &request.fields[on].kind {
        Type::Enum(named) => enums.iter().find(|found| found.type_name == named.name),
        _ => None,
    };
    let no_enum = || Refused::new(format!("{} is not one value of an enum", declared.on));
    let enumeration = enumeration.ok_or_else(no_enum)?;

    // Those of `new`, pinned as they are: what came to be required later is a rule and no argument.
    let arguments: Vec<_> = request.arguments.iter().copied().filter(|field| *field != on).collect();
    refuse(arguments.len() > MOST_ARGUMENTS, || {
        format!("more than {MOST_ARGUMENTS} members are required beside {}: no constructor takes so many", declared.on)
    })?;
    let variants = declared.variants.iter().zip(&enumeration.values).map(|(variant, value)| {
        let carried = variant.members.iter().filter_map(|member| position(request, member));
        let fields = carried.filter(|field| *field != on && !arguments.contains(field)).collect();
        let function = names::constructor(value.label);
        Variant { name: names::pascal(value.label), function, value: value.clone(), fields }
    });
    let variants = variants.collect();
    Ok(Some(Intent { type_name, constructor, on, arguments, variants }))
}

fn position(request: &Struct<'_>, member: &str) -> Option<usize> {
    request.fields.iter().position(|field| field.member.name == member)
}

fn refuse(is_wrong: bool, problem: impl FnOnce() -> String) -> Result<(), Refused> {
    if is_wrong { Err(Refused::new(problem())) } else { Ok(()) }
}
