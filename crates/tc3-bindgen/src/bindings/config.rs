//! `tc3-bindgen.toml`: all that can be said of bindings.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::builder::Builder;
use super::command;
use super::error::BindingsError;
use crate::output;
use crate::shell::quoted;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Config {
    out: PathBuf,
    actions: Vec<String>,
    #[serde(default)]
    client: bool,
    #[serde(default)]
    serde: bool,
    docs: Option<PathBuf>,
    spec: Option<PathBuf>,
    #[serde(default = "yes")]
    pins: bool,
    #[serde(default, rename = "extern")]
    foreign: BTreeMap<String, String>,
}

fn yes() -> bool {
    true
}

pub(super) fn read(path: &Path) -> Result<Builder, BindingsError> {
    let at = |line: usize, problem: &str| BindingsError::usage(format!("{}:{line}: {problem}", path.display()));
    let Some(text) = output::read(path)? else {
        return Err(BindingsError::usage(format!("there is no {}: name actions, or write it", path.display())));
    };
    let text = String::from_utf8(text).map_err(|_| at(1, "it is no text"))?;
    let config: Config = toml::from_str(&text).map_err(|error| {
        let before = error.span().map_or("", |span| text.get(..span.start).unwrap_or_default());
        at(1 + before.matches('\n').count(), error.message().trim())
    })?;
    let Config { out, actions, client, serde, docs, spec, pins, foreign } = config;
    if docs.is_some() && !cfg!(feature = "package") {
        return Err(BindingsError::usage("docs are read with the feature package of tc3-bindgen only"));
    }
    let folder = path.parent().unwrap_or(Path::new("")).to_owned();
    let command = match command::from_here(path).as_str() {
        DEFAULT => "tc3 bindgen".to_owned(),
        other => format!("tc3 bindgen --toml {}", quoted(other)),
    };
    let overwrites = false;
    Ok(Builder {
        out,
        actions,
        client,
        serde,
        catalogue: None,
        docs,
        spec,
        foreign: foreign.into_iter().collect(),
        without_pins: !pins,
        overwrites,
        command: Some(command),
        folder,
    })
}

/// What is read where nothing else is named.
const DEFAULT: &str = "tc3-bindgen.toml";
