//! `fixtures.rs`: setters for what is only received, so that tests can write answers.

use proc_macro2::TokenStream;
use quote::quote;

use super::{gates, record};
use crate::plan::{Plan, Struct, names};

/// The file; nothing where every type with members is sent too. It is a file of its own, so that whoever does not ask for
/// it does not even have it read.
pub(super) fn file(plan: &Plan<'_>) -> Option<TokenStream> {
    let answers = plan.actions.iter().map(|action| (&action.gate, "actions", &action.response));
    let objects = plan.objects.iter().map(|object| (&object.gate, "objects", &object.record));
    let received = answers.chain(objects).filter(|(.., record)| !record.role.sent && !record.fields.is_empty());
    let all: Vec<_> = received.map(|(gate, module, record)| setters(gate, module, record)).collect();
    (!all.is_empty()).then(|| quote!(#(#all)*))
}

fn setters(gate: &[String], module: &str, record: &Struct<'_>) -> TokenStream {
    let gate = gates::cfg(gate);
    let [module, name] = [module, &record.type_name].map(names::ident);
    let setters = record.fields.iter().map(record::setter);
    quote! {
        #gate
        impl crate::#module::#name { #(#setters)* }
    }
}
