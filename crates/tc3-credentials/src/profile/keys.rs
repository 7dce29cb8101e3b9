//! What a profile can say, by the official command line's names.

use core::time::Duration;

use serde_json::Value;

use super::mistake::Mistake;
use super::part;

/// The object of general settings, which stands among those of services.
pub(super) const SYSTEM: &str = "_sys_param";
/// What says whose credential it is: a key, the machine's, or a login's.
pub(super) const TYPE: &str = "type";
pub(super) const KEY_OF_ITS_OWN: &str = "default";
pub(super) const CVM_ROLE: &str = "cvm-role";

/// The names that stand alone, in the order in which they are told.
pub(super) const KEYS: [&str; 15] = [
    "secretId",
    "secretKey",
    "token",
    "role-arn",
    "role-session-name",
    "use-cvm-role",
    "region",
    "output",
    "language",
    "request-client",
    "confirm",
    "warning",
    "arrayCount",
    "waiter.timeout",
    "waiter.interval",
];

/// Where a value stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Place<'a> {
    /// In the credential file, by this name.
    Credential(&'a str),
    /// It is the credential's type, of which it names one.
    OfMachine,
    /// In the configuration, within this object.
    Configuration(&'a str, &'a str),
}

impl<'a> Place<'a> {
    /// None where nothing is called so.
    pub(super) fn of(key: &'a str) -> Option<Self> {
        match key {
            "use-cvm-role" => Some(Self::OfMachine),
            "secretId" | "secretKey" | "token" | "role-arn" | "role-session-name" => Some(Self::Credential(key)),
            _ => match key.split_once('.') {
                None => KEYS.contains(&key).then_some(Self::Configuration(SYSTEM, key)),
                Some(("waiter", key @ ("timeout" | "interval"))) => Some(Self::Configuration("waiter", key)),
                Some(("waiter" | SYSTEM | "", _)) => None,
                Some((service, key @ ("endpoint" | "version"))) => Some(Self::Configuration(service, key)),
                Some(_) => None,
            },
        }
    }

    /// A text that is not empty, as the official command line has it there.
    pub(super) fn value(self, text: &str) -> Result<Value, Mistake> {
        match self {
            Self::Credential(name @ ("secretId" | "secretKey" | "token")) => part::check(name, text)?,
            Self::Configuration("waiter", key) => return seconds(key, text),
            Self::Configuration(SYSTEM, "confirm") if !["on", "off"].contains(&text) => {
                return Err(Mistake::new("`confirm` is neither on nor off", "write on or off"));
            }
            Self::Credential(key) | Self::Configuration(_, key) if text.chars().any(char::is_control) => {
                return Err(Mistake::new(format!("`{key}` holds a control character"), "type it anew"));
            }
            _ => {}
        }
        Ok(text.into())
    }
}

/// As a number: that program compares it with times.
fn seconds(key: &str, text: &str) -> Result<Value, Mistake> {
    let is_time = |seconds: &f64| Duration::try_from_secs_f64(*seconds).is_ok();
    let whole = text.parse::<u32>().ok().map(Value::from);
    whole
        .or_else(|| text.parse().ok().filter(is_time).map(Value::from))
        .ok_or_else(|| Mistake::new(format!("`waiter.{key}` is no number of seconds"), "write it as 180"))
}
