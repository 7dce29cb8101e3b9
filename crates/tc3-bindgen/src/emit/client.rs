//! `client.rs`: a method an action.

use proc_macro2::TokenStream;
use quote::quote;
use tc3::Streams;

use super::package::{core_name, hyper_name};
use super::{docs, gates, paged, types};
use crate::plan::{ActionPlan, Layout, Plan, names};

pub(super) fn file(plan: &Plan<'_>) -> TokenStream {
    let doc = docs::outer(&format!(
        "Calls the actions of {}.\n\nA method an action, each the same as [`send`](::tc3_hyper::Client::send) of \
         [`inner`](Self::inner). A method takes the action, or a [`Call`](::tc3::Call) of it where there is more to \
         say: a region, a time limit, headers.",
        plan.service.title
    ));
    let from_default_chain = match plan.layout {
        Layout::Folders => Some(from_default_chain(plan)),
        // What is one file has no features.
        Layout::Flat { .. } => None,
    };
    let lists = paged::is_any(plan).then(lists);
    let wait = plan.actions.iter().any(|action| !action.action.waiters.is_empty()).then(wait);
    let methods = plan.actions.iter().map(|action| method(plan, action));
    let allowed = gates::has_deprecated(plan).then(|| quote!(#[allow(deprecated, reason = "it can be called")]));
    quote! {
        #doc
        #[derive(Clone, Debug)]
        pub struct Client(::tc3_hyper::Client);

        impl Client {
            /// With the credential and the region of the environment, as [`from_env`](::tc3_hyper::Client::from_env) of
            /// the client of every service reads them.
            ///
            /// # Errors
            ///
            /// Of kind `Credential` where the environment has none.
            pub fn from_env() -> ::core::result::Result<Self, ::tc3::Error> {
                ::tc3_hyper::Client::from_env().map(Self)
            }

            #from_default_chain

            /// Begins a client; `build` ends it. Nothing is read from the environment.
            pub fn builder() -> ::tc3_hyper::ClientBuilder<Self> {
                ::core::default::Default::default()
            }

            /// Over the connections, credential and settings of a client of every service.
            pub fn new(inner: ::tc3_hyper::Client) -> Self {
                Self(inner)
            }

            /// The client of every service that this one calls through.
            pub fn inner(&self) -> &::tc3_hyper::Client {
                &self.0
            }

            #lists

            #wait
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

/// Behind a feature, since what it stands on is more than a client needs.
fn from_default_chain(plan: &Plan<'_>) -> TokenStream {
    let name = hyper_name(plan.service).replace('-', "_");
    let doc = docs::outer(&format!(
        "With the credential and the region that the [default chain](::tc3_credentials::DefaultChain) finds in the \
         environment, in profiles or by roles, and with the network of the environment. The credential is renewed in \
         time.\n\n\
         ```no_run\n\
         let client = {name}::Client::from_default_chain()?;\n\
         # let _ = client;\n\
         # Ok::<(), {name}::Error>(())\n\
         ```\n\n\
         # Errors\n\n\
         As of [`client_from_default_chain`](::tc3_credentials::client_from_default_chain). Where nobody has a \
         credential, the first call tells."
    ));
    quote! {
        #[cfg(feature = "credentials")]
        #doc
        pub fn from_default_chain() -> ::core::result::Result<Self, ::tc3::Error> {
            ::tc3_credentials::client_from_default_chain()
        }
    }
}

/// What reads lists to their end.
fn lists() -> TokenStream {
    quote! {
        /// Reads a list to its end, page by page: [`pages`](::tc3_hyper::Client::pages) of [`inner`](Self::inner).
        pub fn pages<A: ::tc3::pages::Paged + ::core::marker::Send + 'static>(
            &self,
            call: impl ::core::convert::Into<::tc3::Call<A>>,
        ) -> ::tc3_hyper::Pages<A> {
            self.0.pages(call)
        }

        /// Reads a list to its end, item by item: [`items`](::tc3_hyper::Client::items) of [`inner`](Self::inner).
        pub fn items<A: ::tc3::pages::Paged + ::core::marker::Send + 'static>(
            &self,
            call: impl ::core::convert::Into<::tc3::Call<A>>,
        ) -> ::tc3_hyper::Items<A> {
            self.0.items(call)
        }
    }
}

/// What waits until an answer has something.
fn wait() -> TokenStream {
    quote! {
        /// Calls an action until its answer has what is waited for: [`wait`](::tc3_hyper::Client::wait) of
        /// [`inner`](Self::inner).
        pub fn wait<'a, A: ::tc3::Action>(
            &self,
            call: impl ::core::convert::Into<::tc3::Call<A>>,
            condition: impl ::tc3::wait::Condition<A::Response> + ::core::marker::Send + 'a,
        ) -> ::tc3_hyper::Waiting<'a, ::tc3::Answer<A::Response>> {
            self.0.wait(call, condition)
        }
    }
}

/// A type of the service as the client names it.
fn path(plan: &Plan<'_>, type_name: &str) -> String {
    match plan.layout {
        Layout::Folders => format!("::{}::{type_name}", core_name(plan.service).replace('-', "_")),
        Layout::Flat { .. } => type_name.to_owned(),
    }
}

fn method(plan: &Plan<'_>, planned: &ActionPlan<'_>) -> TokenStream {
    let action = planned.action;
    let gate = gates::cfg(&planned.gate);
    let deprecation = docs::deprecation(action);
    let name = names::ident(&planned.method);
    let request = &planned.request.type_name;
    let [request_path, response_path] =
        [&planned.request, &planned.response].map(|record| path(plan, &record.type_name));
    let link = match plan.layout {
        Layout::Folders => format!("[`{request}`]({request_path})"),
        Layout::Flat { .. } => format!("[`{request}`]"),
    };
    let mut doc = match action.doc {
        "" => format!("Calls {link}."),
        doc => docs::then(doc, &format!("See {link}.")),
    };
    let facts = docs::action_facts(action);
    if !facts.is_empty() {
        doc += &format!("\n\n{facts}");
    }
    if action.info.streams != Streams::Never {
        doc += " [`events`](::tc3_hyper::Client::events) of [`inner`](Self::inner) reads them.";
    }
    if paged::implemented(plan, planned).is_some() {
        doc += " [`items`](Self::items) reads the whole list.";
    }
    if !action.waiters.is_empty() {
        doc += " [`wait`](Self::wait) takes a waiter.";
    }
    doc += "\n\n# Errors\n\nAs of [`send`](::tc3_hyper::Client::send).";
    let doc = docs::outer(&doc);
    let [request, response] = [request_path, response_path].map(|path| types::path(&path));
    quote! {
        #gate
        #doc
        #deprecation
        pub async fn #name(
            &self,
            call: impl ::core::convert::Into<::tc3::Call<#request>>,
        ) -> ::core::result::Result<::tc3::Answer<#response>, ::tc3::Error> {
            self.0.send(call).await
        }
    }
}
