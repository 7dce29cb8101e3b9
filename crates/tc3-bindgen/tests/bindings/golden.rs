//! The mini specs of `outside/golden`, one an oddity each: bindings have of every type what its crate has.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tc3_bindgen::Builder;

use crate::support::text;

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../outside/golden")
}

/// The items of a file without layout and without what only crates have, by their names.
fn items(code: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for item in syn::parse_file(code).unwrap().items {
        let items = match item {
            syn::Item::Mod(module) => module.content.map(|(_, items)| items).unwrap_or_default(),
            other => vec![other],
        };
        for mut item in items {
            let Some(name) = name(&item) else { continue };
            if let syn::Item::Struct(item) = &mut item {
                // Crates have examples there, which begin with the crate's name.
                item.attrs.retain(|attribute| !attribute.path().is_ident("doc"));
            }
            let code = quote::quote!(#item).to_string();
            let code = code
                .replace("crate :: objects :: ", "")
                .replace("crate :: enums :: ", "")
                .replace(" , >", " >")
                .replace(" ,)", ")");
            found.insert(name, code);
        }
    }
    found
}

/// Types and what is implemented for them, and no macros: those of serde are behind a feature in crates.
fn name(item: &syn::Item) -> Option<String> {
    match item {
        syn::Item::Struct(item) => Some(item.ident.to_string()),
        syn::Item::Enum(item) => Some(item.ident.to_string()),
        syn::Item::Impl(item) => {
            let (of, kind) = (&item.trait_, &item.self_ty);
            let of = of.as_ref().map(|(path, _)| quote::quote!(#path).to_string()).unwrap_or_default();
            Some(format!("{of} for {}", quote::quote!(#kind)))
        }
        _ => None,
    }
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The pins that the crate was generated with, as a file of bindings has them.
fn pins(service: &str, version: &str) -> Option<String> {
    let pins = fs::read_to_string(golden().join("spec").join(service).join(version).join("pins.json")).ok()?;
    Some(format!("{{\"services\": {{\"{service}/{version}\": {pins}}}}}"))
}

#[test]
fn bindings_have_what_crates_have() {
    let folder = crate::support::Folder::new(&[]);
    let mut compared = 0;
    for service in tc3_bindgen::load(&golden().join("spec")).unwrap() {
        if let Some(pins) = pins(service.name, service.version) {
            folder.write(&format!("{}.pins.json", service.name), &pins);
        }
        let bindings = Builder::new(folder.path(&format!("{}.rs", service.name)))
            .with_spec(golden().join("spec"))
            .with_actions(format!("{}/{}:*", service.name, service.version))
            .with_client();
        let bindings = items(&text(&bindings));
        let mut files = Vec::new();
        let crates = golden().join("crates");
        rust_files(&crates.join(format!("{}-core/src/actions", service.crate_name)), &mut files);
        let objects = crates.join(format!("{}-core/src/objects", service.crate_name));
        if objects.is_dir() {
            rust_files(&objects, &mut files);
        }
        for file in files {
            for (name, code) in items(&fs::read_to_string(&file).unwrap()) {
                assert_eq!(bindings.get(&name), Some(&code), "{} {name}", file.display());
                compared += 1;
            }
        }
    }
    assert!(compared > 100, "{compared}");
}
