//! Shapes and rules, as constants.

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;
use tc3::{Level, Literal, Number, Rule, RuleKind};
use tc3_spec::Object;

/// What the spec says of an object.
pub(super) fn shape(object: &Object) -> TokenStream {
    let rules = object.shape.rules;
    let rules = (!rules.is_empty()).then(|| {
        let rules = rules.iter().map(rule);
        quote!(rules: &[#(#rules),*],)
    });
    shape_with(object, rules)
}

/// The same without what must hold between members.
pub(super) fn shape_without_rules(object: &Object) -> TokenStream {
    shape_with(object, None)
}

fn shape_with(object: &Object, rules: Option<TokenStream>) -> TokenStream {
    let shape = &object.shape;
    let name = shape.name;
    let lists = [
        (quote!(members), shape.members),
        (quote!(required), shape.required),
        (quote!(always), shape.always),
        (quote!(sensitive), shape.sensitive),
        (quote!(unsigned), shape.unsigned),
    ];
    let lists =
        lists.into_iter().filter(|(_, list)| !list.is_empty()).map(|(field, list)| quote!(#field: &[#(#list),*]));
    quote!(::tc3::Shape { name: #name, #(#lists,)* #rules ..::tc3::Shape::EMPTY })
}

fn rule(rule: &Rule) -> TokenStream {
    let kind = kind(&rule.kind);
    let because = rule.because;
    let warning = (rule.level == Level::Warn).then(|| quote!(.warning()));
    quote!(::tc3::Rule::new(::tc3::RuleKind::#kind, #because) #warning)
}

fn kind(kind: &RuleKind) -> TokenStream {
    match *kind {
        RuleKind::RequiredWhen { on, is, members } => {
            let is = is.iter().map(literal);
            quote!(RequiredWhen { on: #on, is: &[#(#is),*], members: &[#(#members),*] })
        }
        RuleKind::Requires { member, needs } => quote!(Requires { member: #member, needs: &[#(#needs),*] }),
        RuleKind::ExactlyOneOf(members) => quote!(ExactlyOneOf(&[#(#members),*])),
        RuleKind::AtLeastOneOf(members) => quote!(AtLeastOneOf(&[#(#members),*])),
        RuleKind::AtMostOneOf(members) => quote!(AtMostOneOf(&[#(#members),*])),
        RuleKind::Range { member, min, max } => {
            let (min, max) = (option(min.map(number)), option(max.map(number)));
            quote!(Range { member: #member, min: #min, max: #max })
        }
        RuleKind::Length { member, min, max } => {
            let (min, max) = size(min, max);
            quote!(Length { member: #member, min: #min, max: #max })
        }
        RuleKind::Count { member, min, max } => {
            let (min, max) = size(min, max);
            quote!(Count { member: #member, min: #min, max: #max })
        }
        RuleKind::Closed { member, values } => {
            let values = values.iter().map(literal);
            quote!(Closed { member: #member, values: &[#(#values),*] })
        }
    }
}

fn size(min: usize, max: Option<usize>) -> (Token, TokenStream) {
    let max = max.map(|max| {
        let max = Token::usize_unsuffixed(max);
        quote!(#max)
    });
    (Token::usize_unsuffixed(min), option(max))
}

fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(::core::option::Option::None), |value| quote!(::core::option::Option::Some(#value)))
}

pub(super) fn literal(literal: &Literal) -> TokenStream {
    let value = match literal {
        Literal::Bool(value) => quote!(Bool(#value)),
        Literal::Int(value) => {
            let value = integer(*value);
            quote!(Int(#value))
        }
        Literal::Text(text) => quote!(Text(#text)),
    };
    quote!(::tc3::Literal::#value)
}

fn number(number: Number) -> TokenStream {
    match number {
        Number::Float(value) => quote!(::tc3::Number::Float(#value)),
        Number::Int(value) => {
            let value = integer(value);
            quote!(::tc3::Number::Int(#value))
        }
    }
}

/// An integer without a suffix, with its sign.
pub(super) fn integer(value: i64) -> TokenStream {
    let digits = Token::u64_unsuffixed(value.unsigned_abs());
    if value < 0 { quote!(-#digits) } else { quote!(#digits) }
}
