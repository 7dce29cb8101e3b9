//! The file of an action: its request, its intent, its answer.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use tc3::{Effect, Encoding, Hosts, RegionUse, Streams};
use tc3_spec::Action;

use super::package::core_name;
use super::{docs, example, gates, intent, paged, record, rules, waiters};
use crate::plan::{ActionPlan, Layout, Plan, names};

/// `actions/mod.rs`.
pub(super) fn module(plan: &Plan<'_>) -> Vec<TokenStream> {
    let modules = plan.actions.iter().map(|action| {
        let intent = action.intent.iter().map(|intent| &intent.type_name);
        let request = [&action.request.type_name, &action.response.type_name];
        let required =
            [&action.request, &action.response].into_iter().filter_map(|record| record.required_type.as_ref());
        gates::module(&action.module, &action.gate, request.into_iter().chain(required).chain(intent))
    });
    modules.collect()
}

/// The file of one action.
pub(super) fn file(plan: &Plan<'_>, action: &ActionPlan<'_>) -> TokenStream {
    let request = record::items(&action.request, &request_doc(plan, action), &docs::deprecation(action.action));
    let intent = action.intent.as_ref().map(|intent| intent::items(plan, &action.request, intent));
    let (waiters, called) = (waiters::items(action), called(action));
    let paged = paged::implemented(plan, action);
    let answer = format!("What [`{}`] answers, beside the request id.", action.request.type_name);
    let response = record::items(&action.response, &answer, &TokenStream::new());
    let traits = record::traits(plan, &[&action.request.type_name, &action.response.type_name]);
    quote!(#request #intent #waiters #called #paged #response #traits)
}

fn request_doc(plan: &Plan<'_>, planned: &ActionPlan<'_>) -> String {
    let action = planned.action;
    let mut doc = match action.doc {
        "" => format!("`{}`, an action of {}.", action.name, plan.service.title),
        doc => doc.to_owned(),
    };
    let facts = docs::action_facts(action);
    if !facts.is_empty() {
        doc += &format!("\n\n{facts}");
    }
    match plan.layout {
        Layout::Folders => doc + &examples(plan, planned),
        // Whoever has the module calls it as they like: no example knows how.
        Layout::Flat { .. } => doc,
    }
}

/// The overlay's examples, as far as types can write them. That they break no rule is checked where docs are tested.
fn examples(plan: &Plan<'_>, planned: &ActionPlan<'_>) -> String {
    let krate = core_name(plan.service).replace('-', "_");
    let mut doc = String::new();
    for example in &planned.action.examples {
        let Some(code) = example::of_json(plan, planned, example.request) else { continue };
        let heading = if doc.is_empty() { "\n\n# Examples" } else { "" };
        let (title, imports, code) = (example.title.trim_end_matches('.'), code.imports(&krate, &[]), code.code);
        let checked = format!("# use {krate}::Validate;\n# assert!(request.validate().is_empty());\n");
        doc += &format!("{heading}\n\n{title}:\n\n```\n{imports}\n{code}{checked}```");
    }
    doc
}

fn called(planned: &ActionPlan<'_>) -> TokenStream {
    let request = names::ident(&planned.request.type_name);
    let response = names::ident(&planned.response.type_name);
    let info = info(planned.action);
    quote! {
        impl ::tc3::Action for #request {
            type Response = #response;
            const INFO: ::tc3::ActionInfo<'static> = #info;
        }
    }
}

fn info(action: &Action) -> TokenStream {
    let info = &action.info;
    let (service, version, name) = (info.service, info.version, info.name);
    let region = match info.region {
        RegionUse::Needed => Some(quote!(Needed)),
        RegionUse::NotNeeded => Some(quote!(NotNeeded)),
        RegionUse::Unknown => None,
    };
    let region = region.map(|region| quote!(region: ::tc3::RegionUse::#region,));
    let effect = match info.effect {
        Effect::Read => Some(quote!(Read)),
        Effect::Idempotent => Some(quote!(Idempotent)),
        Effect::Change => Some(quote!(Change)),
        Effect::Unknown => None,
    };
    let effect = effect.map(|effect| quote!(effect: ::tc3::Effect::#effect,));
    let signed = (!info.signed).then(|| quote!(signed: false,));
    let encoding = match info.encoding {
        Encoding::Json => None,
        Encoding::Multipart => Some(quote!(encoding: ::tc3::Encoding::Multipart,)),
        Encoding::OctetStream => Some(quote!(encoding: ::tc3::Encoding::OctetStream,)),
    };
    let rate_limit = info.rate_limit.map(|rate| {
        let rate = Literal::u32_unsuffixed(rate);
        quote!(rate_limit: ::core::option::Option::Some(#rate),)
    });
    let confirm_with = info.confirm_with.map(|with| quote!(confirm_with: ::core::option::Option::Some(#with),));
    let hosts = match info.hosts {
        Hosts::Usual => None,
        Hosts::Ai => Some(quote!(hosts: ::tc3::Hosts::Ai,)),
    };
    let streams = streams(info.streams).map(|streams| quote!(streams: ::tc3::Streams::#streams,));
    quote! {
        ::tc3::ActionInfo {
            service: #service,
            version: #version,
            name: #name,
            #region #effect #signed #rate_limit #confirm_with #encoding #hosts #streams
            ..::tc3::ActionInfo::EMPTY
        }
    }
}

fn streams(streams: Streams<'_>) -> Option<TokenStream> {
    match streams {
        Streams::Never => None,
        Streams::Always => Some(quote!(Always)),
        Streams::When { member, is } => {
            let is = rules::literal(&is);
            Some(quote!(When { member: #member, is: #is }))
        }
        Streams::Unless { member, is } => {
            let is = rules::literal(&is);
            Some(quote!(Unless { member: #member, is: #is }))
        }
    }
}
