//! A struct: its fields, what makes it, and how it shows its members.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, gates, rules, types};
use crate::plan::{Field, Plan, Struct, names};

/// The struct with all that belongs to it but the traits that the one interpreter gives it.
pub(super) fn items(record: &Struct<'_>, doc: &str, attributes: &TokenStream) -> TokenStream {
    let definition = definition(record, doc, attributes);
    let building = record.role.sent.then(|| building(record));
    let required = required(record);
    let showing = showing(record);
    quote!(#definition #building #required #showing)
}

/// `Debug`, `PartialEq` and serde's traits.
pub(super) fn traits(plan: &Plan<'_>, type_names: &[&str]) -> TokenStream {
    let types: Vec<_> = type_names.iter().map(|name| names::ident(name)).collect();
    let serde = gates::serde(plan).map(|gate| quote!(#gate ::tc3::record_serde!(#(#types),*);));
    quote! {
        ::tc3::record_traits!(#(#types),*);
        #serde
    }
}

fn definition(record: &Struct<'_>, doc: &str, attributes: &TokenStream) -> TokenStream {
    let doc = docs::outer(doc);
    let name = names::ident(&record.type_name);
    let fields = record.fields.iter().map(|field| {
        let doc = docs::outer(&docs::member(field, record.role));
        let (name, kind) = (names::ident(&field.name), types::field(field));
        quote!(#doc pub #name: #kind)
    });
    quote! {
        #doc
        #attributes
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct #name { #(#fields),* }
    }
}

/// `new`, and a setter for every member that it does not take.
fn building(record: &Struct<'_>) -> TokenStream {
    let name = names::ident(&record.type_name);
    let new = match &record.required_type {
        Some(required) => new_from_struct(record, required),
        None => new(record),
    };
    let setters = record.fields.iter().filter(|field| !field.carrier.argument).map(setter);
    quote!(impl #name { #new #(#setters)* })
}

fn new(record: &Struct<'_>) -> TokenStream {
    let parameters = record.arguments().map(|field| {
        let (name, kind) = (names::ident(&field.name), types::parameter(field));
        quote!(#name: #kind)
    });
    let values = record.arguments().map(|field| initialized(field, types::from_parameter(field)));
    let made = made(record, values);
    let doc =
        docs::outer(if record.arguments().next().is_some() { "With what is required." } else { "Nothing is set." });
    quote! {
        #doc
        pub fn new(#(#parameters),*) -> Self { #made }
    }
}

fn new_from_struct(record: &Struct<'_>, required: &str) -> TokenStream {
    let required = names::ident(required);
    let arguments: Vec<_> = record.arguments().map(|field| names::ident(&field.name)).collect();
    let values = record.arguments().map(|field| {
        let name = names::ident(&field.name);
        initialized(field, types::stored(field, quote!(#name)))
    });
    let made = made(record, values);
    quote! {
        /// With what is required.
        pub fn new(required: #required) -> Self {
            let #required { #(#arguments),* } = required;
            #made
        }
    }
}

/// The struct with these fields, and the rest at their defaults.
pub(super) fn made(record: &Struct<'_>, values: impl Iterator<Item = TokenStream>) -> TokenStream {
    let values: Vec<_> = values.collect();
    if values.is_empty() {
        return quote!(Self::default());
    }
    let rest = (values.len() < record.fields.len()).then(|| quote!(..::core::default::Default::default()));
    quote!(Self { #(#values,)* #rest })
}

/// `name`, or `name: value` where the value is more than the name.
pub(super) fn initialized(field: &Field<'_>, value: TokenStream) -> TokenStream {
    let name = names::ident(&field.name);
    if name == value.to_string() { quote!(#name) } else { quote!(#name: #value) }
}

/// The method that sets a member.
pub(super) fn setter(field: &Field<'_>) -> TokenStream {
    let doc = docs::outer(&format!("Sets `{}`.", field.member.name));
    let (name, kind, value) = (names::ident(&field.name), types::parameter(field), types::from_parameter(field));
    quote! {
        #doc
        #[must_use]
        pub fn #name(mut self, #name: #kind) -> Self {
            self.#name = #value;
            self
        }
    }
}

/// The struct that carries the arguments of `new`, where they are too many.
fn required(record: &Struct<'_>) -> Option<TokenStream> {
    let name = names::ident(record.required_type.as_ref()?);
    let made = names::ident(&record.type_name);
    let doc = docs::outer(&format!("What [`{0}::new`] needs: the required members of `{0}`.", record.type_name));
    let fields = record.arguments().map(|field| {
        let doc = docs::outer(&docs::member(field, record.role));
        let (name, kind) = (names::ident(&field.name), types::bare(&field.kind));
        quote!(#doc pub #name: #kind)
    });
    Some(quote! {
        #doc
        #[derive(Clone)]
        pub struct #name { #(#fields),* }

        impl ::core::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&#made::new(self.clone()), f)
            }
        }
    })
}

fn showing(record: &Struct<'_>) -> TokenStream {
    let name = names::ident(&record.type_name);
    let shape = rules::shape(record.object);
    let members = record.fields.iter().map(|field| names::ident(&field.name));
    let get_mut = places(record);
    let index = if record.fields.is_empty() { quote!(_) } else { quote!(index) };
    quote! {
        impl ::tc3::Shaped for #name {
            const SHAPE: &'static ::tc3::Shape = &#shape;
        }

        impl ::tc3::Record for #name {
            fn shape(&self) -> &'static ::tc3::Shape {
                <Self as ::tc3::Shaped>::SHAPE
            }

            fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
                let members = [#(::tc3::Place::view(&self.#members)),*];
                viewer.see(&members);
            }

            fn get_mut(&mut self, #index: usize) -> ::core::option::Option<&mut dyn ::tc3::Place> { #get_mut }
        }
    }
}

fn places(record: &Struct<'_>) -> TokenStream {
    if record.fields.is_empty() {
        return quote!(::core::option::Option::None);
    }
    let arms = record.fields.iter().enumerate().map(|(index, field)| {
        let index = proc_macro2::Literal::usize_unsuffixed(index);
        let name = names::ident(&field.name);
        quote!(#index => &mut self.#name)
    });
    quote! {
        ::core::option::Option::Some(match index {
            #(#arms,)*
            _ => return ::core::option::Option::None,
        })
    }
}
