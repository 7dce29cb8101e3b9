//! A request as an expression of Rust, by planned types.

use std::collections::BTreeSet;

use tc3::Literal;

use super::hidden::is_hidden;
use super::layout::Code;
use super::value::Value;
use crate::plan::{ActionPlan, Field, Intent, Plan, Struct, Type, Variant};

/// An expression, or the member that types cannot say.
type Said<T = Code> = Result<T, String>;

pub(crate) struct Writer<'p, 'a> {
    plan: &'p Plan<'a>,
    /// What stands before the name of a type.
    module: &'p str,
    /// The types that were named.
    pub(crate) names: BTreeSet<String>,
}

impl<'p, 'a> Writer<'p, 'a> {
    /// With types that are named within a module, as `cvm::`, or by themselves.
    pub(crate) fn new(plan: &'p Plan<'a>, module: &'p str) -> Self {
        Self { plan, module, names: BTreeSet::new() }
    }

    /// The request by its intent where that fits, else by `new`.
    pub(crate) fn request(&mut self, action: &ActionPlan<'_>, value: &Value<'_>) -> Said {
        let intended = action.intent.as_ref().and_then(|intent| {
            let decided = action.request.fields.get(intent.on)?;
            let given = value.member(decided.member.name)?;
            let variant = intent.variants.iter().find(|variant| is_literal(given, variant.value.literal))?;
            self.intended(&action.request, intent, variant, value).ok()
        });
        intended.map_or_else(|| self.record(&action.request, value), Ok)
    }

    fn intended(
        &mut self,
        request: &Struct<'_>,
        intent: &Intent<'_>,
        variant: &Variant<'_>,
        value: &Value<'_>,
    ) -> Said {
        let [name, kind] = [&request.type_name, &intent.type_name].map(|name| self.named_type(name));
        let mut given = |fields: &[usize]| {
            let fields = fields.iter().filter_map(|position| request.fields.get(*position));
            fields.map(|field| self.argument(field, value)).collect::<Said<Vec<_>>>()
        };
        let (mut arguments, carried) = (given(&intent.arguments)?, given(&variant.fields)?);
        arguments.push(Code::of(format!("{kind}::{}(", variant.function), carried, ")"));
        let is_set = |position: usize| {
            position == intent.on || intent.arguments.contains(&position) || variant.fields.contains(&position)
        };
        let rest = request.fields.iter().enumerate().filter(|(position, _)| !is_set(*position)).map(|(_, field)| field);
        let setters = self.setters(rest, value)?;
        Ok(Code::of(format!("{name}::{}(", intent.constructor), arguments, ")").then(setters))
    }

    fn record(&mut self, record: &Struct<'_>, value: &Value<'_>) -> Said {
        let Value::Object(members) = value else { return Err(record.object.name.to_owned()) };
        let is_known = |name: &str| record.fields.iter().any(|field| field.member.name == name);
        if let Some((unknown, _)) = members.iter().find(|(name, _)| !is_known(name)) {
            return Err((*unknown).to_owned());
        }
        let name = self.named_type(&record.type_name);
        let arguments = match &record.required_type {
            Some(required) => {
                let required = self.named_type(required);
                let fields = record.arguments().map(|field| self.field(field, value)).collect::<Said<_>>()?;
                vec![Code::of(format!("{required} {{ "), fields, " }")]
            }
            None => record.arguments().map(|field| self.argument(field, value)).collect::<Said<_>>()?,
        };
        let setters = self.setters(record.fields.iter().filter(|field| !field.carrier.argument), value)?;
        Ok(Code::of(format!("{name}::new("), arguments, ")").then(setters))
    }

    /// A setter for each of these members that is there.
    fn setters<'f, 'm: 'f>(
        &mut self,
        fields: impl Iterator<Item = &'f Field<'m>>,
        value: &Value<'_>,
    ) -> Said<Vec<Code>> {
        let is_there = |field: &&Field<'_>| !matches!(value.member(field.member.name), None | Some(Value::Null));
        let fields = fields.filter(is_there);
        fields.map(|field| Ok(Code::of(format!(".{}(", field.name), vec![self.argument(field, value)?], ")"))).collect()
    }

    /// A value for a parameter, which may convert it.
    fn argument(&mut self, field: &Field<'_>, value: &Value<'_>) -> Said {
        self.member(field, value, field.kind == Type::Text)
    }

    /// `name: value`, of the exact type.
    fn field(&mut self, field: &Field<'_>, value: &Value<'_>) -> Said {
        Ok(Code::of(format!("{}: ", field.name), vec![self.member(field, value, false)?], ""))
    }

    fn member(&mut self, field: &Field<'_>, value: &Value<'_>, converts: bool) -> Said {
        let name = field.member.name;
        let value = value.member(name).ok_or_else(|| name.to_owned())?;
        self.value(&field.kind, value, converts).map_err(|below| match below.is_empty() {
            true => name.to_owned(),
            false => format!("{name}.{below}"),
        })
    }

    /// Strings are numbers too, as in the published examples. `converts` says that a string literal will do.
    fn value(&mut self, kind: &Type, value: &Value<'_>, converts: bool) -> Said {
        let unsaid = String::new;
        if let (Value::Secret(name), Type::Int64 | Type::Uint64 | Type::Float | Type::Bool | Type::Text) = (value, kind)
        {
            let read = if *kind == Type::Text { "" } else { ".parse()?" };
            return Ok(Code::Word(format!("env::var(\"{name}\")?{read}")));
        }
        let text = || text(value).ok_or_else(unsaid);
        Ok(Code::Word(match kind {
            Type::Text => literal(&text()?) + if converts { "" } else { ".into()" },
            Type::Int64 => text()?.parse::<i64>().map_err(|_| unsaid())?.to_string(),
            Type::Uint64 => text()?.parse::<u64>().map_err(|_| unsaid())?.to_string(),
            Type::Float => float(text()?.parse().map_err(|_| unsaid())?).ok_or_else(unsaid)?,
            Type::Bool => text()?.parse::<bool>().map_err(|_| unsaid())?.to_string(),
            Type::Binary => return Err(unsaid()),
            Type::Enum(named) => return self.enum_value(&named.name, value),
            Type::Object(named) => {
                let object = self.plan.objects.iter().find(|object| object.record.type_name == named.name);
                return self.record(&object.ok_or_else(unsaid)?.record, value);
            }
            Type::List(element) => {
                let Value::List(elements) = value else { return Err(unsaid()) };
                let elements = elements.iter().map(|value| self.value(element, value, false));
                return Ok(Code::of("vec![".to_owned(), elements.collect::<Said<_>>()?, "]"));
            }
        }))
    }

    fn enum_value(&mut self, name: &str, value: &Value<'_>) -> Said {
        let found = self.plan.enums.iter().find(|found| found.type_name == name).ok_or_else(String::new)?;
        let name = self.named_type(name);
        if let Some(known) = found.values.iter().find(|known| is_literal(value, known.literal)) {
            return Ok(Code::Word(format!("{name}::{}", known.name)));
        }
        let value = self.value(if found.is_text { &Type::Text } else { &Type::Int64 }, value, true)?;
        Ok(Code::of(format!("{name}::from("), vec![value], ")"))
    }

    fn named_type(&mut self, name: &str) -> String {
        self.names.insert(name.to_owned());
        if self.module.is_empty() { name.to_owned() } else { format!("{}::{name}", self.module) }
    }
}

/// A scalar as text.
fn text(value: &Value<'_>) -> Option<String> {
    match value {
        Value::Text(text) | Value::Number(text) => Some((*text).to_owned()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

/// In quotes, with nothing in it that cannot be seen.
fn literal(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' | '\n' | '\r' | '\t' => quoted.extend(letter.escape_default()),
            letter if is_hidden(letter) => quoted.extend(letter.escape_unicode()),
            letter => quoted.push(letter),
        }
    }
    quoted + "\""
}

fn float(value: f64) -> Option<String> {
    let digits = value.to_string();
    let is_whole = !digits.contains('.');
    value.is_finite().then(|| digits + if is_whole { ".0" } else { "" })
}

fn is_literal(value: &Value<'_>, literal: Literal) -> bool {
    let Some(text) = text(value) else { return false };
    match literal {
        Literal::Text(literal) => text == literal,
        literal => text == literal.to_string(),
    }
}
