//! `README.md` of either crate, which is its documentation too.

use crate::plan::Plan;

use super::{core_name, hyper_name};

/// The README of the crate with the types.
pub(super) fn core(plan: &Plan<'_>) -> String {
    let (name, hyper) = (core_name(plan), hyper_name(plan));
    let mut out = format!("# {name}\n\n{}", about(plan));
    out += &format!(
        "\nTypes only: requests with their rules, answers, and the protocol to sign and read them. No sockets, no async, \
         no clock; any HTTP stack carries the bytes. To call right away, take `{hyper}`.\n"
    );
    out += &features(plan);
    out
}

/// The README of the crate with the client.
pub(super) fn hyper(plan: &Plan<'_>) -> String {
    let (name, core) = (hyper_name(plan), core_name(plan));
    let mut out = format!("# {name}\n\n{}", about(plan));
    out +=
        &format!("\nA client with a method for each action, over hyper and rustls. The types are those of `{core}`.\n");
    out += &features(plan);
    out
}

fn about(plan: &Plan<'_>) -> String {
    let service = plan.service;
    let doc = if service.doc.is_empty() { String::new() } else { format!(" {}", service.doc) };
    format!("{} of Tencent Cloud, version {}.{doc}\n", service.title, service.version)
}

fn features(plan: &Plan<'_>) -> String {
    let unit = if plan.features.are_groups { "One feature a group of actions" } else { "One feature an action" };
    let default =
        if plan.features.are_groups { "Nothing is on by default" } else { "`all` and `serde` are on by default" };
    format!(
        "\n## Features\n\n{unit}, named by it; `all` has every action; `serde` gives the types `Serialize` and `Deserialize`. \
         {default}. To compile less, name what you call:\n\n```toml\n{}\n```\n",
        narrowed(plan)
    )
}

fn narrowed(plan: &Plan<'_>) -> String {
    let feature = plan.features.actions.keys().next().map_or("all", String::as_str);
    let (core, version) = (core_name(plan), env!("CARGO_PKG_VERSION"));
    format!("{core} = {{ version = \"{version}\", default-features = false, features = [\"{feature}\"] }}")
}
