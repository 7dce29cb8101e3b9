//! `Cargo.toml` of either crate.

use std::fmt::Write;
use std::path::Path;

use super::package::{Home, VERSION, core_name, hyper_name};
use crate::json::quoted;
use crate::plan::Plan;

/// What a package has as all others of this workspace.
const OF_WORKSPACE: &str = "\
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
repository.workspace = true
keywords.workspace = true
categories.workspace = true
";

/// The manifest of the crate with the types.
pub(super) fn core(plan: &Plan<'_>, home: &Home) -> String {
    let description =
        format!("{}, {}: typed requests, answers and rules, without IO", plan.service.title, version(plan));
    let mut out = package(&core_name(plan.service), &description, home);
    out += library(plan.service.doctest, home);
    out += &features(plan, "", |_| String::new());
    out += &format!("\n[dependencies]\n{}", dependency("tc3", home));
    out
}

/// The manifest of the crate with the client.
pub(super) fn hyper(plan: &Plan<'_>, home: &Home) -> String {
    let core = core_name(plan.service);
    let description = format!("{}, {}: a client over hyper", plan.service.title, version(plan));
    let mut out = package(&hyper_name(plan.service), &description, home);
    out += library(plan.service.doctest, home);
    let credentials = "# `Client::from_default_chain`: credentials that are found in profiles or by roles, and renewed.\n\
                       credentials = [\"dep:tc3-credentials\"]\n";
    out += &features(plan, credentials, |feature| format!("\"{core}/{feature}\""));
    out += "\n[dependencies]\n";
    let version = home.version();
    out += &format!("{core} = {{ version = \"{version}\", path = \"../{core}\", default-features = false }}\n");
    out += &dependency("tc3", home);
    out += &optional("tc3-credentials", home);
    out += &dependency("tc3-hyper", home);
    out
}

fn version<'a>(plan: &Plan<'a>) -> &'a str {
    plan.service.version
}

fn package(name: &str, description: &str, home: &Home) -> String {
    let description = quoted(&format!("Tencent Cloud: {description}"));
    let rest = match home {
        Home::Workspace => OF_WORKSPACE.to_owned(),
        Home::Elsewhere { .. } => {
            format!("version = \"{}\"\nedition = \"2024\"\nrust-version = \"1.88\"\n", home.version())
        }
    };
    format!("[package]\nname = \"{name}\"\ndescription = {description}\n{rest}readme = \"README.md\"\n")
}

fn library(doctest: bool, home: &Home) -> &'static str {
    // What is generated is tested where it is generated, so that a workspace of many such crates tests quickly.
    match (home, doctest) {
        (Home::Workspace, false) => "\n[lib]\ntest = false\ndoctest = false\n\n[lints]\nworkspace = true\n",
        (Home::Workspace, true) => "\n[lib]\ntest = false\n\n[lints]\nworkspace = true\n",
        (Home::Elsewhere { .. }, _) => "\n[lib]\ntest = false\n",
    }
}

/// `default`, `all`, `serde`, `fixtures`, those of the crate's `own`, and the features of actions. `forward` says what a feature
/// enables elsewhere.
fn features(plan: &Plan<'_>, own: &str, forward: impl Fn(&str) -> String) -> String {
    let names: Vec<_> = plan.features.actions.keys().collect();
    let default = if plan.features.are_groups { "" } else { "\"all\", \"serde\"" };
    let mut out = format!("\n[features]\ndefault = [{default}]\n");
    out += "# Every action.\nall = [\n";
    for name in &names {
        let _ = writeln!(out, "    \"{name}\",");
    }
    out += "]\n# `Serialize` and `Deserialize` for requests, answers, objects, enums and intents, in self-describing formats such as JSON.\n";
    let _ = writeln!(out, "serde = [{}]", forward("serde"));
    out += "# Setters for what is only received, so that tests can write answers.\n";
    let _ = writeln!(out, "fixtures = [{}]", forward("fixtures"));
    out += own;
    out += if plan.features.are_groups { "# Groups of actions.\n" } else { "# One action each.\n" };
    for name in &names {
        let _ = writeln!(out, "{name} = [{}]", forward(name));
    }
    out
}

fn dependency(name: &str, home: &Home) -> String {
    match home {
        Home::Workspace => format!("{name}.workspace = true\n"),
        Home::Elsewhere { crates: None } => format!("{name} = \"{VERSION}\"\n"),
        Home::Elsewhere { crates: Some(folder) } => format!("{name} = {{ {} }}\n", in_folder(name, folder)),
    }
}

/// One that is there where a feature asks for it.
fn optional(name: &str, home: &Home) -> String {
    let place = match home {
        Home::Workspace => "workspace = true".to_owned(),
        Home::Elsewhere { crates: None } => format!("version = \"{VERSION}\""),
        Home::Elsewhere { crates: Some(folder) } => in_folder(name, folder),
    };
    format!("{name} = {{ {place}, optional = true }}\n")
}

fn in_folder(name: &str, folder: &Path) -> String {
    format!("version = \"{VERSION}\", path = {}", quoted(&folder.join(name).to_string_lossy()))
}
