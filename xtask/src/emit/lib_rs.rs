//! `lib.rs` of either crate, and the lines that gate modules.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use tc3_spec::Status;

use crate::plan::{Plan, names};

use super::core_name;

/// What the core crate passes on from `tc3`: with it alone, a user builds, checks and signs a request and reads the
/// answer. [`names::ROOT`] keeps these names free.
const PASSED_ON: &[&str] = &[
    "Action",
    "Answer",
    "Call",
    "Credential",
    "Endpoint",
    "Error",
    "ErrorCode",
    "HttpRequest",
    "Record",
    "Reply",
    "Signer",
    "Timestamp",
    "decode",
];

/// `lib.rs` of the crate with the types.
pub(super) fn core(plan: &Plan<'_>) -> TokenStream {
    let allowed = allowed(plan);
    let codes = (!plan.service.errors.is_empty()).then(|| quote! { #[rustfmt::skip] pub mod codes; });
    let enums = (!plan.enums.is_empty()).then(|| quote! { #[rustfmt::skip] mod enums; });
    let objects = (!plan.objects.is_empty()).then(|| quote! { #[rustfmt::skip] mod objects; });
    let use_enums = (!plan.enums.is_empty()).then(|| {
        quote!(
            pub use enums::*;
        )
    });
    let use_objects = (!plan.objects.is_empty()).then(|| {
        quote!(
            pub use objects::*;
        )
    });
    let passed_on = PASSED_ON.iter().map(|name| format_ident!("{name}"));
    let visit = visit(plan);
    quote! {
        #![doc = include_str!("../README.md")]
        #allowed
        #[rustfmt::skip]
        mod actions;
        #codes #enums #objects
        pub use actions::*;
        #use_enums #use_objects
        pub use ::tc3;
        #(#[doc(no_inline)] pub use ::tc3::#passed_on;)*
        #visit
    }
}

/// `lib.rs` of the crate with the client.
pub(super) fn hyper(plan: &Plan<'_>) -> TokenStream {
    let core = format_ident!("{}", core_name(plan).replace('-', "_"));
    quote! {
        #![doc = include_str!("../README.md")]
        #[rustfmt::skip]
        mod client;
        #[doc(inline)]
        pub use ::#core::*;
        pub use ::tc3_hyper;
        pub use client::Client;
    }
}

/// A private module with its public types, behind a gate.
pub(super) fn module<'a>(name: &str, gate: &[String], types: impl Iterator<Item = &'a String>) -> TokenStream {
    let gate = cfg(gate);
    let name = names::ident(name);
    let types: Vec<_> = types.map(|name| names::ident(name)).collect();
    let types = if let [only] = types.as_slice() { quote!(#only) } else { quote!({ #(#types),* }) };
    quote! {
        #gate
        mod #name;
        #gate
        pub use #name::#types;
    }
}

/// Enables what follows with any of these features.
pub(super) fn cfg(features: &[String]) -> TokenStream {
    match features {
        [] => TokenStream::new(),
        [feature] => quote!(#[cfg(feature = #feature)]),
        features => quote!(#[cfg(any(#(feature = #features),*))]),
    }
}

fn allowed(plan: &Plan<'_>) -> TokenStream {
    let has_deprecated = plan.actions.iter().any(|action| action.action.status != Status::Online);
    let deprecated = has_deprecated
        .then(|| quote!(#![allow(deprecated, reason = "what upstream gave up has to be implemented like the rest")]));
    quote! {
        #deprecated
        #![allow(clippy::needless_update, reason = "a new field of tc3's structs must not break this crate")]
        #![allow(clippy::should_implement_trait, reason = "setters are called what the members are called")]
    }
}

fn visit(plan: &Plan<'_>) -> TokenStream {
    let visits = plan.actions.iter().map(|action| {
        let gate = cfg(&action.gate);
        let name = names::ident(&action.request.type_name);
        quote!(#gate visitor.visit::<#name>();)
    });
    quote! {
        /// Shows every action of this crate that is enabled, in the order of their names.
        #[allow(unused_variables, reason = "no action may be enabled")]
        pub fn visit_actions(visitor: &mut impl ::tc3::ActionVisitor) { #(#visits)* }
    }
}
