//! `<profile>.configure` of the official command line: what the user of a profile wants of calls.

use core::time::Duration;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::value::RawValue;
use serde_json::{Map, Value};
use tc3::{Error, ErrorKind};

use super::keys::SYSTEM;
use super::mistake::Mistake;
use super::tccli::{mistaken, refuse_empty};

const WAITER: &str = "waiter";
/// The service that hands out credentials of roles, and its own host.
const ROLES: &str = "sts";
const USUAL_FOR_ROLES: &str = "sts.tencentcloudapi.com";
const ENDPOINT: &str = "endpoint";
const VERSION: &str = "version";

/// What the official command line keeps for a profile beside its credential, in `~/.tccli/<profile>.configure`: what its user
/// wants where a call does not say otherwise. What is empty counts as absent.
///
/// ```no_run
/// # fn run() -> Result<(), tc3::Error> {
/// let profile = tc3_credentials::Profile::builder("prod").build()?;
/// if let Some(configuration) = profile.configuration("cvm")? {
///     println!("messages in {:?}, requests to {:?}", configuration.language, configuration.endpoint);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Configuration {
    /// The file that it stands in.
    pub file: PathBuf,
    /// The region, such as `ap-guangzhou`.
    pub region: Option<String>,
    /// The layout of answers: `json`, `text` or `table`.
    pub output: Option<String>,
    /// The language of messages: `zh-CN` or `en-US`.
    pub language: Option<String>,
    /// What the service logs of the caller.
    pub request_client: Option<String>,
    /// Whether changes are asked about before they are sent. The official command line knows no such key.
    pub confirm: Option<bool>,
    /// How long a waiter looks, from its first look on.
    pub waiter_timeout: Option<Duration>,
    /// The time between two looks of a waiter.
    pub waiter_interval: Option<Duration>,
    /// The host or URL of the service that was asked for. That of the service itself as well: the official command line writes
    /// it for each.
    pub endpoint: Option<String>,
    /// The host or URL where roles are assumed, if that is not where all are assumed.
    pub role_endpoint: Option<String>,
    /// The version of that service which was the newest when the file was written. Nobody chose it.
    pub version: Option<String>,
    /// The keys of general settings that nobody knows: `_sys_param.Language`, `waiter.time`.
    pub unknown: Vec<String>,
}

impl Configuration {
    /// The keys that general settings have in the file.
    pub const KEYS: [&str; 9] = [
        "_sys_param.arrayCount",
        "_sys_param.confirm",
        "_sys_param.language",
        "_sys_param.output",
        "_sys_param.region",
        "_sys_param.request-client",
        "_sys_param.warning",
        "waiter.interval",
        "waiter.timeout",
    ];

    /// What a file says in general, and of a service by the official command line's name for it.
    pub(super) fn read(file: &Path, text: &str, service: &str) -> Result<Self, Mistake> {
        refuse_empty(text)?;
        // Some hundreds of services stand in it, of which one is looked at.
        let entries: BTreeMap<String, &RawValue> = serde_json::from_str(text).map_err(mistaken)?;
        let entry = |name| Entry::of(&entries, name);
        let (system, waiter, service, roles) = (entry(SYSTEM)?, entry(WAITER)?, entry(service)?, entry(ROLES)?);
        Ok(Self {
            file: file.to_owned(),
            region: system.text("region")?,
            output: system.text("output")?,
            language: system.text("language")?,
            request_client: system.text("request-client")?,
            confirm: system.switch("confirm")?,
            waiter_timeout: waiter.seconds("timeout")?,
            waiter_interval: waiter.seconds("interval")?,
            endpoint: service.text(ENDPOINT)?,
            role_endpoint: roles.text(ENDPOINT)?.filter(|endpoint| endpoint != USUAL_FOR_ROLES),
            version: service.text(VERSION)?,
            unknown: system.unknown().chain(waiter.unknown()).collect(),
        })
    }
}

/// A failure to read it is one of the setup: whose credential it stands beside does not matter.
pub(super) fn setup(error: Error) -> Error {
    let told = Error::new(ErrorKind::Setup, error.message());
    error.advice().into_iter().fold(told, Error::with_advice).with_source(error)
}

/// An object of the file; empty where it is not there.
struct Entry<'a> {
    name: &'a str,
    values: Map<String, Value>,
}

impl<'a> Entry<'a> {
    fn of(entries: &BTreeMap<String, &RawValue>, name: &'a str) -> Result<Self, Mistake> {
        let values = match entries.get(name).map(|entry| serde_json::from_str(entry.get())) {
            None | Some(Ok(Value::Null)) => Map::new(),
            Some(Ok(Value::Object(values))) => values,
            Some(_) => return Err(Mistake::new(format!("`{name}` is no object"), "mend it, or take it out")),
        };
        Ok(Self { name, values })
    }

    fn text(&self, key: &str) -> Result<Option<String>, Mistake> {
        match self.values.get(key) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone()).filter(|text| !text.is_empty())),
            Some(_) => Err(Mistake::new(format!("`{}.{key}` is no text", self.name), "put quotes around it")),
        }
    }

    fn switch(&self, key: &str) -> Result<Option<bool>, Mistake> {
        match self.values.get(key) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Bool(value)) => Ok(Some(*value)),
            Some(Value::String(text)) if text.is_empty() => Ok(None),
            Some(Value::String(text)) if text == "on" => Ok(Some(true)),
            Some(Value::String(text)) if text == "off" => Ok(Some(false)),
            Some(_) => {
                Err(Mistake::new(format!("`{}.{key}` is neither on nor off", self.name), "write \"on\" or \"off\""))
            }
        }
    }

    /// The official command line writes what it is told as text.
    fn seconds(&self, key: &str) -> Result<Option<Duration>, Mistake> {
        let seconds = match self.values.get(key) {
            None | Some(Value::Null) => return Ok(None),
            Some(Value::String(text)) if text.is_empty() => return Ok(None),
            Some(Value::String(text)) => text.trim().parse().ok(),
            Some(value) => value.as_f64(),
        };
        match seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()) {
            Some(duration) => Ok(Some(duration)),
            None => Err(Mistake::new(format!("`{}.{key}` is no number of seconds", self.name), "write it as 180")),
        }
    }

    fn unknown(&self) -> impl Iterator<Item = String> {
        let names = self.values.keys().map(|key| format!("{}.{key}", self.name));
        names.filter(|name| !Configuration::KEYS.contains(&name.as_str()))
    }
}
