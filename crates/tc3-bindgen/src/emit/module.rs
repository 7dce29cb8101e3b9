//! All of a service, or of a part of one, as one module that needs only the crate `tc3`.

use proc_macro2::TokenStream;
use quote::quote;

use super::layout::formatted;
use super::{action, client, docs, enums, foreign, object};
use crate::error::Refused;
use crate::plan::{Plan, names};

/// The module, formatted. rustfmt leaves it as it is.
pub(crate) fn module(plan: &Plan<'_>, name: &str, has_client: bool) -> Result<String, Refused> {
    let mut sections = vec![formatted(name, head())?];
    let mut add = |tokens: TokenStream| -> Result<(), Refused> {
        sections.push(formatted(name, tokens)?);
        Ok(())
    };
    if has_client {
        add(client::file(plan))?;
    }
    plan.actions.iter().try_for_each(|planned| add(action::file(plan, planned)))?;
    plan.objects.iter().try_for_each(|planned| add(object::file(plan, planned)))?;
    plan.foreign.iter().try_for_each(|found| add(foreign::check(found)))?;
    for (declare, tokens) in enums::items(plan) {
        sections.push(enums::declared(declare, &formatted(name, tokens)?));
    }
    let serde = enums::serde(plan);
    if !serde.is_empty() {
        sections.push(formatted(name, serde)?);
    }
    let body: String = sections.join("\n").lines().map(indented).collect();
    let about = docs::outer(&about(plan));
    let ident = names::ident(name);
    let open = formatted(name, quote!(#about #[rustfmt::skip] pub mod #ident {}))?;
    let open = open.trim_end().trim_end_matches('}');
    Ok(format!("{open}\n{body}}}\n"))
}

fn indented(line: &str) -> String {
    if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") }
}

/// What is allowed in it: most of it may be unused, and its style is the generator's.
fn head() -> TokenStream {
    quote! {
        #![allow(deprecated, unreachable_pub, unused, clippy::all, clippy::nursery, clippy::pedantic, reason = "it is generated")]
        ::tc3::bindings!(form 1);
    }
}

fn about(plan: &Plan<'_>) -> String {
    let service = plan.service;
    let doc = if service.doc.is_empty() { String::new() } else { format!(" {}", service.doc) };
    format!("{} of Tencent Cloud, version {}.{doc}", service.title, service.version)
}
