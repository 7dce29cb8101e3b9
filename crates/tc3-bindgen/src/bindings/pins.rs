//! The pins beside a file: those of each service in it.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use tc3_spec::Service;

use super::error::BindingsError;
use crate::json;
use crate::output;
use crate::plan::Pins;

/// `<file>.pins.json`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FilePins {
    #[serde(default, rename = "generated")]
    _generated: String,
    /// By service and version, as `vpc/2017-03-12`.
    services: BTreeMap<String, Pins>,
}

impl PartialEq for FilePins {
    /// Whoever wrote them.
    fn eq(&self, other: &Self) -> bool {
        self.services == other.services
    }
}

impl FilePins {
    /// Those that are there, if any are.
    pub(super) fn read(path: &Path) -> Result<Option<Self>, BindingsError> {
        let Some(text) = output::read(path)? else { return Ok(None) };
        let read = serde_json::from_slice(&text);
        read.map(Some).map_err(|error| {
            BindingsError::usage(format!(
                "{} is no file of pins: {error}; without it, pins are made anew",
                path.display()
            ))
        })
    }

    /// The earlier choices for a service.
    pub(super) fn of(&self, service: &Service) -> Pins {
        self.services.get(&label(service)).cloned().unwrap_or_default()
    }

    pub(super) fn insert(&mut self, service: &Service, pins: Pins) {
        self.services.insert(label(service), pins);
    }

    pub(super) fn to_json(&self, command: &str) -> String {
        let header =
            format!("Written by tc3 bindgen, beside the bindings: what was plain, Option, and its name. {command}");
        let services = self.services.iter().map(|(label, pins)| json::member(label, json::rows(pins.rows())));
        let header = json::member("generated", json::quoted(&header));
        json::rows([header, json::member("services", json::rows(services))]) + "\n"
    }
}

fn label(service: &Service) -> String {
    format!("{}/{}", service.name, service.version)
}
