//! `lib.rs` of either crate.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::package::core_name;
use super::{example, fixtures, gates};
use crate::plan::{Plan, names};

/// `lib.rs` of the crate with the types. It is written so that rustfmt has nothing to change; what is in the modules has
/// the generator's own form, and is skipped.
pub(super) fn core(plan: &Plan<'_>) -> Vec<TokenStream> {
    let (has_enums, has_objects) = (!plan.enums.is_empty(), !plan.objects.is_empty());
    let fixtures = fixtures::file(plan).map(|_| {
        let module = skipped("", "fixtures");
        quote!(#[cfg(feature = "fixtures")] #module)
    });
    let modules = [
        Some(skipped("", "actions")),
        (!plan.service.errors.is_empty()).then(|| skipped("pub", "codes")),
        has_enums.then(|| skipped("", "enums")),
        fixtures,
        has_objects.then(|| skipped("", "objects")),
        Some(skipped("", "visit")),
    ];
    let passed_on = names::PASSED_ON.iter().map(|name| format_ident!("{name}"));
    vec![
        attributes(plan),
        modules.into_iter().flatten().collect(),
        reexported(has_enums, has_objects),
        quote!(pub use ::tc3; #[doc(no_inline)] #[rustfmt::skip] pub use ::tc3::{#(#passed_on),*};),
    ]
}

/// `lib.rs` of the crate with the client.
pub(super) fn hyper(plan: &Plan<'_>) -> Vec<TokenStream> {
    let core = format_ident!("{}", core_name(plan.service).replace('-', "_"));
    let mut passed_on = [
        (core.to_string(), quote!(#[doc(inline)] pub use ::#core::*;)),
        (
            "tc3_credentials".to_owned(),
            quote!(
                #[cfg(feature = "credentials")]
                pub use ::tc3_credentials;
            ),
        ),
        (
            "tc3_hyper".to_owned(),
            quote!(
                pub use ::tc3_hyper;
            ),
        ),
    ];
    // In the order that rustfmt gives them.
    passed_on.sort_by(|(one, _), (other, _)| one.cmp(other));
    let passed_on = passed_on.into_iter().map(|(_, item)| item);
    vec![readme(plan), skipped("", "client"), quote!(#(#passed_on)* pub use client::Client;)]
}

fn reexported(has_enums: bool, has_objects: bool) -> TokenStream {
    let [actions, enums, objects] = ["actions", "enums", "objects"].map(|name| format_ident!("{name}"));
    let gated = quote!(#[allow(unreachable_pub, unused_imports, reason = "nothing of it may be enabled")]);
    let enums = has_enums.then(|| quote!(pub use #enums::*;));
    let objects = has_objects.then(|| quote!(#gated pub use #objects::*;));
    quote!(#gated pub use #actions::*; #enums #objects pub use visit::visit_actions;)
}

fn skipped(visibility: &str, module: &str) -> TokenStream {
    let visibility = (!visibility.is_empty()).then(|| format_ident!("{visibility}"));
    let module = format_ident!("{module}");
    quote!(#[rustfmt::skip] #visibility mod #module;)
}

fn attributes(plan: &Plan<'_>) -> TokenStream {
    let deprecated =
        gates::has_deprecated(plan).then(|| quote!(#![allow(deprecated, reason = "it has to be implemented")]));
    let has_new = plan.actions.iter().any(|action| action.request.type_name == "New");
    let named = has_new.then(|| quote!(#![allow(clippy::self_named_constructors, reason = "an action is called New")]));
    let readme = readme(plan);
    quote! {
        #readme
        #deprecated
        #![allow(clippy::needless_update, reason = "structs of tc3 may grow")]
        #named
        #![allow(clippy::should_implement_trait, reason = "setters are called like members")]
    }
}

/// The README is the crate's documentation, and its example a test. Where no feature is on by default, the test needs the
/// one that the example uses.
fn readme(plan: &Plan<'_>) -> TokenStream {
    let shown = plan.features.are_groups.then(|| example::of_service(plan)).flatten();
    match shown.and_then(|(action, _)| action.gate.first().cloned()) {
        Some(feature) => {
            quote!(#![cfg_attr(any(not(doctest), feature = #feature), doc = include_str!("../README.md"))])
        }
        None => quote!(#![doc = include_str!("../README.md")]),
    }
}
