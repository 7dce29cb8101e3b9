//! Intents: the enum, and the function that makes a request of it.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, record, types};
use crate::plan::{Intent, Struct, Variant, names};

/// The constructor and the enum.
pub(super) fn items(request: &Struct<'_>, intent: &Intent<'_>) -> TokenStream {
    let constructor = constructor(request, intent);
    let definition = definition(request, intent);
    let made = made(request, intent);
    let debug = debug(request, intent);
    quote!(#constructor #definition #made #debug)
}

fn constructor(request: &Struct<'_>, intent: &Intent<'_>) -> TokenStream {
    let (name, kind) = (names::ident(&request.type_name), names::ident(&intent.type_name));
    let constructor = names::ident(&intent.constructor);
    let arguments: Vec<_> = intent.arguments.iter().map(|field| &request.fields[*field]).collect();
    let parameters = arguments.iter().map(|field| {
        let (name, kind) = (names::ident(&field.name), types::parameter(field));
        quote!(#name: #kind)
    });
    let arms = intent.variants.iter().map(|variant| arm(request, intent, variant));
    let on = request.fields[intent.on].member.name;
    let doc = format!(
        "Makes the request by what is meant: each [`{}`] carries what its `{on}` demands, so that a wrong combination \
         cannot be written.",
        intent.type_name
    );
    let doc = docs::outer(&doc);
    quote! {
        impl #name {
            #doc
            pub fn #constructor(#(#parameters,)* #constructor: #kind) -> Self {
                match #constructor { #(#arms,)* }
            }
        }
    }
}

fn arm(request: &Struct<'_>, intent: &Intent<'_>, variant: &Variant<'_>) -> TokenStream {
    let kind = names::ident(&intent.type_name);
    let name = names::ident(&variant.name);
    let carried: Vec<_> = variant.fields.iter().map(|field| names::ident(&request.fields[*field].name)).collect();
    let values = request.fields.iter().enumerate().filter_map(|(position, field)| {
        let value = if position == intent.on {
            let (decided, value) = (types::bare(&field.kind), names::ident(&variant.value.name));
            types::stored(field, quote!(#decided::#value))
        } else if intent.arguments.contains(&position) {
            types::from_parameter(field)
        } else if variant.fields.contains(&position) {
            let name = names::ident(&field.name);
            types::stored(field, quote!(#name))
        } else {
            return None;
        };
        Some(record::initialized(field, value))
    });
    let made = record::made(request, values);
    let pattern = (!carried.is_empty()).then(|| quote!({ #(#carried),* }));
    quote!(#kind::#name #pattern => #made)
}

fn definition(request: &Struct<'_>, intent: &Intent<'_>) -> TokenStream {
    let kind = names::ident(&intent.type_name);
    let variants = intent.variants.iter().map(|variant| {
        let doc = docs::outer(if variant.value.doc.is_empty() { variant.value.label } else { variant.value.doc });
        let name = names::ident(&variant.name);
        let fields = variant.fields.iter().map(|field| {
            let field = &request.fields[*field];
            let doc = docs::outer(&docs::member(field, request.role));
            let (name, kind) = (names::ident(&field.name), types::bare(&field.kind));
            quote!(#doc #name: #kind)
        });
        let fields = (!variant.fields.is_empty()).then(|| quote!({ #(#fields),* }));
        // It is made by its function: what it carries may become more.
        quote!(#doc #[non_exhaustive] #name #fields)
    });
    let on = request.fields[intent.on].member.name;
    let doc = docs::outer(&format!(
        "What [`{}::{}`] can mean: one for each known `{on}`.",
        request.type_name, intent.constructor
    ));
    let derives =
        if is_sensitive(request, intent) { quote!(Clone, PartialEq) } else { quote!(Clone, Debug, PartialEq) };
    quote! {
        #doc
        #[derive(#derives)]
        #[non_exhaustive]
        pub enum #kind { #(#variants),* }
    }
}

/// A function for each variant, with what it carries as arguments.
fn made(request: &Struct<'_>, intent: &Intent<'_>) -> TokenStream {
    let kind = names::ident(&intent.type_name);
    let functions = intent.variants.iter().map(|variant| {
        let doc = docs::outer(if variant.value.doc.is_empty() { variant.value.label } else { variant.value.doc });
        let [name, function] = [&variant.name, &variant.function].map(|name| names::ident(name));
        let fields = || variant.fields.iter().map(|field| &request.fields[*field]);
        let parameters = fields().map(|field| {
            let (name, kind) = (names::ident(&field.name), types::parameter(field));
            quote!(#name: #kind)
        });
        let values = fields().map(|field| {
            let name = names::ident(&field.name);
            if field.kind.is_converted() { quote!(#name: #name.into()) } else { quote!(#name) }
        });
        let values: Vec<_> = values.collect();
        let values = (!values.is_empty()).then(|| quote!({ #(#values),* }));
        quote! {
            #doc
            pub fn #function(#(#parameters),*) -> Self { Self::#name #values }
        }
    });
    quote!(impl #kind { #(#functions)* })
}

/// Where a variant carries a secret, `Debug` shows which variant it is and nothing more.
fn debug(request: &Struct<'_>, intent: &Intent<'_>) -> Option<TokenStream> {
    if !is_sensitive(request, intent) {
        return None;
    }
    let kind = names::ident(&intent.type_name);
    let arms = intent.variants.iter().map(|variant| {
        let name = names::ident(&variant.name);
        let text = &variant.name;
        let pattern = (!variant.fields.is_empty()).then(|| quote!({ .. }));
        quote!(Self::#name #pattern => #text)
    });
    Some(quote! {
        impl ::core::fmt::Debug for #kind {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(match self { #(#arms,)* })
            }
        }
    })
}

fn is_sensitive(request: &Struct<'_>, intent: &Intent<'_>) -> bool {
    let carried = intent.variants.iter().flat_map(|variant| &variant.fields);
    carried.into_iter().any(|field| request.fields[*field].member.sensitive)
}
