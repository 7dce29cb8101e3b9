//! `versions.json`: the versions of each service, the one that its maker recommends first.
//!
//! Written by the import, as `facts.json` is. The recommended version is not always the newest one.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::json;

/// The versions of every service, by the service's name.
///
/// ```
/// use tc3_bindgen::read::versions::Versions;
///
/// let versions = Versions::parse(r#"{"services": {"tke": ["2018-05-25", "2022-05-01"]}}"#)?;
/// assert_eq!(versions.recommended("tke"), Some("2018-05-25"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Versions {
    #[serde(rename = "$schema", default)]
    schema: String,
    /// The versions of a service, as `YYYY-MM-DD`: the recommended one first.
    pub services: BTreeMap<String, Vec<String>>,
}

impl Versions {
    /// From the versions of each service, the recommended one first.
    pub fn new(services: BTreeMap<String, Vec<String>>) -> Self {
        Self { schema: String::new(), services }
    }

    /// Reads a `versions.json`.
    ///
    /// # Errors
    ///
    /// The text is not of this form.
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// The version of a service that its maker recommends.
    pub fn recommended(&self, service: &str) -> Option<&str> {
        self.services.get(service)?.first().map(String::as_str)
    }

    /// Writes a `versions.json`: a line for each service.
    pub fn to_json(&self) -> String {
        let service = |(service, versions): (&String, &Vec<String>)| json::member(service, json::list(versions));
        let schema = json::member("$schema", json::quoted("schema/versions.json"));
        let services = json::member("services", json::rows(self.services.iter().map(service)));
        json::rows([schema, services]) + "\n"
    }
}
