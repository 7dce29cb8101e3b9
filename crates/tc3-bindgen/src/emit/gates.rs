//! What is there with some features only, and what is allowed where.

use proc_macro2::TokenStream;
use quote::quote;
use tc3_spec::Status;

use crate::plan::{Layout, Plan, names};

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

/// Enables serde's traits where the types have them: in a crate by its feature, in one module always or never.
pub(super) fn serde(plan: &Plan<'_>) -> Option<TokenStream> {
    match plan.layout {
        Layout::Folders => Some(quote!(#[cfg(feature = "serde")])),
        Layout::Flat { serde, .. } => serde.then(TokenStream::new),
    }
}

/// Whether upstream gave up any of the actions.
pub(super) fn has_deprecated(plan: &Plan<'_>) -> bool {
    plan.actions.iter().any(|action| action.action.status != Status::Online)
}
