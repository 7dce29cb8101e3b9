//! Types from elsewhere that stand for objects: code that compiles only where they are what the spec says.

use proc_macro2::TokenStream;
use quote::quote;

use super::{rules, types};
use crate::plan::{Foreign, names};

pub(super) fn check(found: &Foreign<'_>) -> TokenStream {
    let path = types::path(&found.path);
    let shape = rules::shape_without_rules(found.object);
    let text = found.path.trim_start_matches("::");
    let problem =
        format!("{text} has not the members that the spec gives {}: take it out of --extern", found.object.name);
    let fields = found.fields.iter().map(|(name, kind)| {
        let (name, kind) = (names::ident(name), types::bare(kind));
        quote!(::tc3::bindings::holds::<#kind>(&found.#name);)
    });
    let fields: Vec<_> = fields.collect();
    let held = (!fields.is_empty()).then(|| quote!(const _: fn(&#path) = |found| { #(#fields)* };));
    quote! {
        const _: () = ::tc3::bindings::stands_for(<#path as ::tc3::Shaped>::SHAPE, &#shape, #problem);
        #held
    }
}
