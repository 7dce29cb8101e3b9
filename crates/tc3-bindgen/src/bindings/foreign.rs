//! Types that are taken from elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use tc3_spec::Service;

use super::error::BindingsError;
use super::part::Part;
use crate::plan::names;

/// Those that the user named, and which of them were met.
pub(super) struct Asked {
    /// By service and object, with the path of the type.
    paths: BTreeMap<(String, String), String>,
    met: BTreeSet<(String, String)>,
    /// The objects that are written, to be named where one was not met.
    written: BTreeSet<String>,
}

impl Asked {
    pub(super) fn read(asked: &[(String, String)]) -> Result<Self, BindingsError> {
        let mut paths = BTreeMap::new();
        for (object, path) in asked {
            let wrong = |problem| {
                BindingsError::usage(format!("{object}={path} {problem}: write it as in cvm.Filter=cvm_core::Filter"))
            };
            let (service, name) = object.split_once('.').ok_or_else(|| wrong("names no object"))?;
            if !is_path(path) {
                return Err(wrong("names no type"));
            }
            // In a crate of its own, unless it says otherwise.
            let is_relative = ["crate", "self", "super"].iter().any(|root| path.starts_with(&format!("{root}::")));
            let path = if is_relative || path.starts_with("::") { path.clone() } else { format!("::{path}") };
            if paths.insert((service.to_owned(), name.to_owned()), path).is_some() {
                let problem = format!("the type that stands for {object} is named twice: take one --extern out");
                return Err(BindingsError::usage(problem));
            }
        }
        Ok(Self { paths, met: BTreeSet::new(), written: BTreeSet::new() })
    }

    /// Those of a service, by the object. Either of a service's names will do.
    pub(super) fn of(&self, service: &Service) -> BTreeMap<String, String> {
        let is_of = |name: &str| name == service.name || name == service.short_name;
        let found = self.paths.iter().filter(|((name, _), _)| is_of(name));
        found.map(|((_, object), path)| (object.clone(), path.clone())).collect()
    }

    /// Remembers what a part met.
    pub(super) fn note(&mut self, part: &Part) {
        for name in [part.service.name, part.service.short_name] {
            self.met.extend(part.met.iter().map(|object| (name.to_owned(), (*object).to_owned())));
            self.written.extend(part.service.objects.iter().map(|object| format!("{name}.{}", object.name)));
        }
    }

    /// A type that stands for nothing was mistyped, or is not needed any more.
    pub(super) fn unreached(&self) -> Result<(), BindingsError> {
        let Some((service, object)) = self.paths.keys().find(|key| !self.met.contains(*key)) else { return Ok(()) };
        let asked = format!("{service}.{object}");
        let nearest = tc3_spec::nearest(&asked, self.written.iter().map(String::as_str));
        let hint = nearest.map(|nearest| format!(", the nearest is {nearest}")).unwrap_or_default();
        Err(BindingsError::usage(format!(
            "no action reaches the object {asked}{hint}: take the --extern out, or mend it"
        )))
    }
}

/// A path of two names or more, as code can have it: without generics, and without names that cannot stand there.
fn is_path(path: &str) -> bool {
    let mut names = path.strip_prefix("::").unwrap_or(path).split("::");
    names.clone().count() > 1 && names.all(is_name)
}

fn is_name(name: &str) -> bool {
    let Ok(tokens) = name.parse::<TokenStream>() else { return false };
    let is_word = tokens.into_iter().all(|token| matches!(token, TokenTree::Ident(word) if word == name));
    // In older editions `gen` is a name.
    let is_free = name == "gen" || !names::is_keyword(name);
    is_word && is_free && !matches!(name, "" | "_")
}
