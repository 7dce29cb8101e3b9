//! `client.rs`: a method an action.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{docs, lib_rs};
use crate::crates::core_name;
use crate::plan::{ActionPlan, Plan, names};

pub(super) fn file(plan: &Plan<'_>) -> TokenStream {
    let core = format_ident!("{}", core_name(plan.service).replace('-', "_"));
    let doc = docs::outer(&format!(
        "Calls the actions of {}.\n\nA method an action, each the same as [`send`](::tc3_hyper::Client::send) of \
         [`inner`](Self::inner). A method takes the action, or a [`Call`](::tc3::Call) of it where there is more to \
         say: a region, a time limit, headers.",
        plan.service.title
    ));
    let methods = plan.actions.iter().map(|action| method(&core, action));
    let allowed = lib_rs::has_deprecated(plan).then(|| quote!(#[allow(deprecated, reason = "it can be called")]));
    quote! {
        #doc
        #[derive(Clone, Debug)]
        pub struct Client(::tc3_hyper::Client);

        impl Client {
            /// A client over this connection pool, credential and settings.
            pub fn new(inner: ::tc3_hyper::Client) -> Self {
                Self(inner)
            }

            /// The client of every service that this one calls through.
            pub fn inner(&self) -> &::tc3_hyper::Client {
                &self.0
            }
        }

        #allowed
        impl Client { #(#methods)* }

        impl ::core::convert::From<::tc3_hyper::Client> for Client {
            fn from(inner: ::tc3_hyper::Client) -> Self {
                Self(inner)
            }
        }
    }
}

fn method(core: &proc_macro2::Ident, planned: &ActionPlan<'_>) -> TokenStream {
    let action = planned.action;
    let gate = lib_rs::cfg(&planned.gate);
    let deprecation = docs::deprecation(action);
    let name = names::ident(&planned.method);
    let request = names::ident(&planned.request.type_name);
    let response = names::ident(&planned.response.type_name);
    let mut doc = match action.doc {
        "" => format!("Calls [`{request}`](::{core}::{request})."),
        doc => docs::then(doc, &format!("See [`{request}`](::{core}::{request}).")),
    };
    let facts = docs::action_facts(action);
    if !facts.is_empty() {
        doc += &format!("\n\n{facts}");
    }
    doc += "\n\n# Errors\n\nAs of [`send`](::tc3_hyper::Client::send).";
    let doc = docs::outer(&doc);
    quote! {
        #gate
        #doc
        #deprecation
        pub async fn #name(
            &self,
            call: impl ::core::convert::Into<::tc3::Call<::#core::#request>>,
        ) -> ::core::result::Result<::tc3::Answer<::#core::#response>, ::tc3::Error> {
            self.0.send(call).await
        }
    }
}
