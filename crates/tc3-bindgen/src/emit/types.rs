//! Types as Rust writes them, with full paths: an object may be called `Option`, `Result`, `Box`, `String` or `Vec`.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{Field, Type, names};

/// The type itself.
pub(super) fn bare(kind: &Type) -> TokenStream {
    match kind {
        Type::Text => quote!(::std::string::String),
        Type::Int64 => quote!(i64),
        Type::Uint64 => quote!(u64),
        Type::Float => quote!(f64),
        Type::Bool => quote!(bool),
        Type::Binary => quote!(::tc3::Binary),
        Type::Enum(named) | Type::Object(named) => path(&named.path),
        Type::List(element) => {
            let element = bare(element);
            quote!(::std::vec::Vec<#element>)
        }
    }
}

/// A path, as it is written.
pub(super) fn path(path: &str) -> TokenStream {
    let is_absolute = path.starts_with("::");
    let parts = path.trim_start_matches("::").split("::").map(names::ident);
    if is_absolute { quote!(#(::#parts)*) } else { quote!(#(#parts)::*) }
}

/// The type of a struct's field.
pub(super) fn field(field: &Field<'_>) -> TokenStream {
    let mut tokens = bare(&field.kind);
    if field.boxed {
        tokens = quote!(::std::boxed::Box<#tokens>);
    }
    if !field.carrier.plain {
        tokens = quote!(::core::option::Option<#tokens>);
    }
    tokens
}

/// The type of a parameter that sets a field.
pub(super) fn parameter(field: &Field<'_>) -> TokenStream {
    let tokens = bare(&field.kind);
    if field.kind.is_converted() { quote!(impl ::core::convert::Into<#tokens>) } else { tokens }
}

/// What a parameter of [`parameter`]'s type becomes in the struct.
pub(super) fn from_parameter(field: &Field<'_>) -> TokenStream {
    let name = names::ident(&field.name);
    let value = if field.kind.is_converted() { quote!(#name.into()) } else { quote!(#name) };
    stored(field, value)
}

/// What a value of the type itself becomes in the struct.
pub(super) fn stored(field: &Field<'_>, mut value: TokenStream) -> TokenStream {
    if field.boxed {
        value = quote!(::std::boxed::Box::new(#value));
    }
    if !field.carrier.plain {
        value = quote!(::core::option::Option::Some(#value));
    }
    value
}
