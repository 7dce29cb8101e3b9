//! Intents: the enum, and the function that makes a request of it.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::{docs, gates, record, types};
use crate::plan::{Field, Intent, Plan, Struct, names};

/// The constructor and the enum.
pub(super) fn items(plan: &Plan<'_>, request: &Struct<'_>, intent: &Intent<'_>) -> TokenStream {
    let constructor = constructor(request, intent);
    let definition = definition(request, intent);
    let made = made(request, intent);
    let implementation = implementation(request, intent);
    let debug = is_sensitive(request, intent).then(|| debug(intent));
    let serde = serde(plan, intent);
    quote!(#constructor #definition #made #implementation #debug #serde)
}

fn constructor(request: &Struct<'_>, intent: &Intent<'_>) -> TokenStream {
    let (name, kind) = (names::ident(&request.type_name), names::ident(&intent.type_name));
    let constructor = names::ident(&intent.constructor);
    let arguments: Vec<_> = intent.arguments.iter().map(|field| &request.fields[*field]).collect();
    let parameters = arguments.iter().map(|field| {
        let (name, kind) = (names::ident(&field.name), types::parameter(field));
        quote!(#name: #kind)
    });
    let values = arguments.iter().map(|field| record::initialized(field, types::from_parameter(field)));
    let made = record::made(request, values);
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
                let mut request = #made;
                ::tc3::Intent::put(#constructor, &mut request);
                request
            }
        }
    }
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

/// What it is the intent of, by which member, and what each variant carries: `tc3` does the rest.
fn implementation(request: &Struct<'_>, intent: &Intent<'_>) -> TokenStream {
    let [kind, made] = [&intent.type_name, &request.type_name].map(|name| names::ident(name));
    let mut members: Vec<_> = intent.variants.iter().flat_map(|variant| variant.fields.iter().copied()).collect();
    members.push(intent.on);
    members.sort_unstable();
    members.dedup();
    let members = members.into_iter().map(Literal::usize_unsuffixed);
    let on = &request.fields[intent.on];
    let (name, held, of) = (names::ident(&on.name), held(on), types::bare(&on.kind));
    let variants = intent.variants.iter().map(|variant| {
        let [name, value] = [&variant.name, &variant.value.name].map(|name| names::ident(name));
        let fields = variant.fields.iter().map(|field| {
            let field = &request.fields[*field];
            let (name, held) = (names::ident(&field.name), self::held(field));
            quote!(#name #held)
        });
        quote!(#name = #value { #(#fields),* })
    });
    quote!(::tc3::intent!(#kind of #made [#(#members),*] by #name #held #of where #(#variants),*);)
}

/// How the request holds a member, in the words of `tc3::intent!`.
fn held(field: &Field<'_>) -> Ident {
    format_ident!(
        "{}",
        if field.carrier.plain {
            "plain"
        } else if field.boxed {
            "boxed"
        } else {
            "option"
        }
    )
}

/// Where a variant carries a secret, `Debug` shows which variant it is and nothing more.
fn debug(intent: &Intent<'_>) -> TokenStream {
    let kind = names::ident(&intent.type_name);
    quote! {
        impl ::core::fmt::Debug for #kind {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(::tc3::Intent::name(self))
            }
        }
    }
}

/// serde's traits.
fn serde(plan: &Plan<'_>, intent: &Intent<'_>) -> Option<TokenStream> {
    let kind = names::ident(&intent.type_name);
    gates::serde(plan).map(|gate| quote!(#gate ::tc3::intent_serde!(#kind);))
}

fn is_sensitive(request: &Struct<'_>, intent: &Intent<'_>) -> bool {
    let carried = intent.variants.iter().flat_map(|variant| &variant.fields);
    carried.into_iter().any(|field| request.fields[*field].member.sensitive)
}
