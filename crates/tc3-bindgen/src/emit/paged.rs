//! How a list is read page by page, of actions that only read and of which it is known.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use tc3::Effect;
use tc3_spec::{MemberPath, PageEnd, PageStart, Paging};

use super::types;
use crate::plan::{ActionPlan, Plan, Struct, Type, names};

/// What `Paged` says of an action; nothing where it is not, or where a type from elsewhere stands between it and its list.
pub(super) fn implemented(plan: &Plan<'_>, planned: &ActionPlan<'_>) -> Option<TokenStream> {
    let paging = planned.action.paging.filter(|_| planned.action.info.effect == Effect::Read)?;
    let list = List::find(plan, &planned.response, paging.items, &quote!(response))?;
    let (request, response) = (names::ident(&planned.request.type_name), names::ident(&planned.response.type_name));
    let (item, items, paging) = (types::bare(&list.item), list.in_full(), written(&paging));
    Some(quote! {
        impl ::tc3::pages::Paged for #request {
            type Item = #item;
            const PAGING: ::tc3::pages::Paging = #paging;
            fn items(response: #response) -> ::std::vec::Vec<#item> { #items }
        }
    })
}

/// Whether clients can read any list of it page by page.
pub(super) fn is_any(plan: &Plan<'_>) -> bool {
    plan.actions.iter().any(|planned| implemented(plan, planned).is_some())
}

fn written(paging: &Paging) -> TokenStream {
    let option = |name: &str, value: Option<TokenStream>| {
        let name = names::ident(name);
        value.map(|value| quote!(#name: ::core::option::Option::Some(#value),))
    };
    let members = [
        option("size", paging.size.map(path)),
        option("key", paging.key.map(path)),
        option("total", paging.total.map(path)),
        option("end", paging.end.map(end)),
        texts(paging.texts),
    ];
    let (start, items) = (start(paging.start), path(paging.items));
    quote! {
        ::tc3::pages::Paging {
            #(#members)*
            ..::tc3::pages::Paging::new(#start, #items)
        }
    }
}

fn texts(texts: &[MemberPath]) -> Option<TokenStream> {
    let paths = texts.iter().map(|text| path(text));
    (!texts.is_empty()).then(|| quote!(texts: &[#(#paths),*],))
}

fn start(start: PageStart) -> TokenStream {
    let start = match start {
        PageStart::Offset(member) => {
            let member = path(member);
            quote!(Offset(#member))
        }
        PageStart::Number { member, first } => {
            let (member, first) = (path(member), Literal::u8_unsuffixed(first));
            quote!(Number { member: #member, first: #first })
        }
        PageStart::Token { ask, next } => {
            let (ask, next) = (path(ask), path(next));
            quote!(Token { ask: #ask, next: #next })
        }
    };
    quote!(::tc3::pages::PageStart::#start)
}

fn end(end: PageEnd) -> TokenStream {
    let end = match end {
        PageEnd::HasMore(member) => {
            let member = path(member);
            quote!(HasMore(#member))
        }
        PageEnd::IsOver(member) => {
            let member = path(member);
            quote!(IsOver(#member))
        }
    };
    quote!(::tc3::pages::PageEnd::#end)
}

fn path(path: MemberPath) -> TokenStream {
    quote!(&[#(#path),*])
}

/// A list in a response, and how it is taken out.
struct List {
    /// An expression: the list, or an option of it.
    taken: TokenStream,
    is_option: bool,
    item: Type,
}

impl List {
    /// Follows a path through structs. `holder` is what has the first of its members.
    fn find(plan: &Plan<'_>, record: &Struct<'_>, path: MemberPath, holder: &TokenStream) -> Option<Self> {
        let (name, rest) = path.split_first()?;
        let field = record.fields.iter().find(|field| field.member.name == *name)?;
        let member = names::ident(&field.name);
        let taken = quote!(#holder.#member);
        let is_option = !field.carrier.plain;
        match (&field.kind, rest) {
            (Type::List(item), []) => Some(Self { taken, is_option, item: (**item).clone() }),
            (Type::Object(named), [_, ..]) => {
                let object = plan.objects.iter().find(|object| object.record.type_name == named.name)?;
                if !is_option {
                    return Self::find(plan, &object.record, rest, &taken);
                }
                let inner = Self::find(plan, &object.record, rest, &quote!(#member))?;
                let (then, list) = (if inner.is_option { quote!(and_then) } else { quote!(map) }, inner.taken);
                Some(Self { taken: quote!(#taken.#then(|#member| #list)), is_option, item: inner.item })
            }
            _ => None,
        }
    }

    /// Absent is empty.
    fn in_full(&self) -> TokenStream {
        let taken = &self.taken;
        if self.is_option { quote!(#taken.unwrap_or_default()) } else { quote!(#taken) }
    }
}
