//! The file of a data object.

use proc_macro2::TokenStream;
use quote::quote;

use super::{gates, record};
use crate::plan::{ObjectPlan, Plan};

/// `objects/mod.rs`.
pub(super) fn module(plan: &Plan<'_>) -> Vec<TokenStream> {
    let modules = plan.objects.iter().map(|object| {
        let types = [&object.record.type_name].into_iter().chain(&object.record.required_type);
        gates::module(&object.module, &object.gate, types)
    });
    modules.collect()
}

/// The file of one object.
pub(super) fn file(plan: &Plan<'_>, planned: &ObjectPlan<'_>) -> TokenStream {
    let record = &planned.record;
    let doc = match record.object.doc {
        "" => format!("The object `{}`.", record.object.name),
        doc => doc.to_owned(),
    };
    let items = record::items(record, &doc, &TokenStream::new());
    let traits = record::traits(plan, &[&record.type_name]);
    quote!(#items #traits)
}
