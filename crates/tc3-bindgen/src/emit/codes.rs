//! `codes.rs`: the service's error codes.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::plan::{Plan, names};

pub(super) fn file(plan: &Plan<'_>) -> TokenStream {
    let title = plan.service.title;
    let about = docs::inner(&format!(
        "Error codes of {title}, beside those that every service shares. Compare with \
         [`ErrorCode::is`](::tc3::ErrorCode::is): the list is not closed."
    ));
    let codes = plan.service.errors.iter().map(|(code, doc)| {
        let doc = docs::outer(if doc.is_empty() { code } else { doc });
        let name = names::ident(&names::code(code));
        quote!(#doc pub const #name: &str = #code;)
    });
    quote!(#about #(#codes)*)
}
