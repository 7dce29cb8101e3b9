//! From the plan to files: `quote!` for Rust, text for manifests and READMEs. Nothing is decided here.

mod action;
mod client;
mod codes;
mod docs;
mod enums;
mod example;
mod fixtures;
mod foreign;
mod gates;
mod intent;
mod layout;
mod lib_rs;
mod manifest;
mod module;
mod object;
mod package;
mod paged;
mod readme;
mod record;
mod rules;
mod types;
mod visit;
mod waiters;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

use crate::error::Refused;
use crate::plan::Plan;
use layout::formatted;

pub(crate) use module::module;
pub use package::{Home, Package, core_name, hyper_name};

/// The two packages of a service: its types, and its client.
pub(crate) fn packages(plan: &Plan<'_>, home: &Home) -> Result<[Package; 2], Refused> {
    Ok([core(plan, home)?, hyper(plan, home)?])
}

/// The first line of every generated file, without the signs of a comment.
pub(crate) fn header(source: &str) -> String {
    format!("Generated from {source} by `cargo xtask generate`. Do not edit.")
}

fn core(plan: &Plan<'_>, home: &Home) -> Result<Package, Refused> {
    let mut files = Files::new(plan);
    files.text("Cargo.toml", "# ", "", &manifest::core(plan, home));
    files.text("README.md", "<!-- ", " -->", &readme::core(plan, home));
    files.sections("src/lib.rs", lib_rs::core(plan))?;
    files.rust("src/visit.rs", visit::file(plan))?;
    files.sections("src/actions/mod.rs", action::module(plan))?;
    for action in &plan.actions {
        files.rust(&format!("src/actions/{}.rs", action.module), action::file(plan, action))?;
    }
    if !plan.objects.is_empty() {
        files.sections("src/objects/mod.rs", object::module(plan))?;
    }
    for object in &plan.objects {
        files.rust(&format!("src/objects/{}.rs", object.module), object::file(plan, object))?;
    }
    if !plan.enums.is_empty() {
        files.enums(enums::items(plan), enums::serde(plan))?;
    }
    if let Some(fixtures) = fixtures::file(plan) {
        files.rust("src/fixtures.rs", fixtures)?;
    }
    if !plan.service.errors.is_empty() {
        files.rust("src/codes.rs", codes::file(plan))?;
    }
    Ok(Package { name: core_name(plan.service), files: files.files })
}

fn hyper(plan: &Plan<'_>, home: &Home) -> Result<Package, Refused> {
    let mut files = Files::new(plan);
    files.text("Cargo.toml", "# ", "", &manifest::hyper(plan, home));
    files.text("README.md", "<!-- ", " -->", &readme::hyper(plan, home));
    files.sections("src/lib.rs", lib_rs::hyper(plan))?;
    files.rust("src/client.rs", client::file(plan))?;
    Ok(Package { name: hyper_name(plan.service), files: files.files })
}

struct Files {
    header: String,
    files: BTreeMap<String, String>,
}

impl Files {
    fn new(plan: &Plan<'_>) -> Self {
        Self { header: header(&plan.source), files: BTreeMap::new() }
    }

    fn text(&mut self, path: &str, open: &str, close: &str, text: &str) {
        self.files.insert(path.to_owned(), format!("{open}{}{close}\n\n{text}", self.header));
    }

    fn rust(&mut self, path: &str, tokens: TokenStream) -> Result<(), Refused> {
        self.sections(path, vec![tokens])
    }

    /// Sections are set apart by a blank line.
    fn sections(&mut self, path: &str, sections: Vec<TokenStream>) -> Result<(), Refused> {
        let mut text = format!("// {}\n", self.header);
        for section in sections.into_iter().filter(|section| !section.is_empty()) {
            text += &format!("\n{}", formatted(path, section)?);
        }
        self.files.insert(path.to_owned(), text);
        Ok(())
    }

    fn enums(&mut self, enums: Vec<(&str, TokenStream)>, serde: TokenStream) -> Result<(), Refused> {
        let path = "src/enums.rs";
        let mut text = format!("// {}\n", self.header);
        for (declare, tokens) in enums {
            text += &format!("\n{}", enums::declared(declare, &formatted(path, tokens)?));
        }
        text += &format!("\n{}", formatted(path, serde)?);
        self.files.insert(path.to_owned(), text);
        Ok(())
    }
}
