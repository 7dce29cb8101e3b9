//! `enums.rs`: open enums, by the macros of `tc3`.

use proc_macro2::TokenStream;
use quote::quote;
use tc3::Literal;

use super::{docs, gates, rules};
use crate::plan::{Enumeration, Plan, names};

/// Each enum as Rust would have it, which the printer lays out, with the macro that takes it.
pub(super) fn items(plan: &Plan<'_>) -> Vec<(&'static str, TokenStream)> {
    let macro_of = |found: &Enumeration<'_>| if found.is_text { "::tc3::text_enum!" } else { "::tc3::int_enum!" };
    plan.enums.iter().map(|found| (macro_of(found), enumeration(found))).collect()
}

/// serde's traits for all of them.
pub(super) fn serde(plan: &Plan<'_>) -> TokenStream {
    let Some(gate) = gates::serde(plan) else { return TokenStream::new() };
    let of = |is_text: bool| {
        let found = plan.enums.iter().filter(move |found| found.is_text == is_text);
        found.map(|found| names::ident(&found.type_name)).collect::<Vec<_>>()
    };
    let (integers, texts) = (of(false), of(true));
    let integers = (!integers.is_empty()).then(|| quote!(#gate ::tc3::int_enum_serde!(#(#integers),*);));
    let texts = (!texts.is_empty()).then(|| quote!(#gate ::tc3::text_enum_serde!(#(#texts),*);));
    quote!(#integers #texts)
}

/// The printer leaves the inside of a macro alone, so an enum is laid out as Rust and then put into its macro.
pub(super) fn declared(declare: &str, formatted: &str) -> String {
    let code = formatted.replacen("pub enum ", "pub ", 1);
    let indented: String = code.lines().map(|line| format!("    {line}\n")).collect();
    format!("{declare} {{\n{indented}}}\n")
}

fn enumeration(found: &Enumeration<'_>) -> TokenStream {
    let doc = docs::outer(if found.doc.is_empty() { &found.type_name } else { found.doc });
    let name = names::ident(&found.type_name);
    let values = found.values.iter().map(|value| {
        let doc = docs::outer(if value.doc.is_empty() { value.label } else { value.doc });
        let name = names::ident(&value.name);
        let literal = match value.literal {
            Literal::Int(value) => rules::integer(value),
            Literal::Text(text) => quote!(#text),
            Literal::Bool(_) => quote!(compile_error!("neither an integer nor a string")),
        };
        quote!(#doc #name = #literal)
    });
    quote!(#doc pub enum #name { #(#values,)* })
}
