//! `visit.rs`: the crate's actions, for what is done with all of them.

use proc_macro2::TokenStream;
use quote::quote;

use super::gates;
use crate::plan::{Plan, names};

pub(super) fn file(plan: &Plan<'_>) -> TokenStream {
    let visits = plan.actions.iter().map(|action| {
        let gate = gates::cfg(&action.gate);
        let name = names::ident(&action.request.type_name);
        quote!(#gate visitor.visit::<crate::actions::#name>();)
    });
    quote! {
        /// Shows every action of this crate that is enabled, in the order of their names.
        #[allow(unused_variables, reason = "no action may be enabled")]
        pub fn visit_actions(visitor: &mut impl ::tc3::ActionVisitor) { #(#visits)* }
    }
}
