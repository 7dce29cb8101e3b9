//! `--waiter`: what is waited for, as it was typed.

use core::time::Duration;

use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use tc3_spec::Json;

use super::options::{self, Opt};
use super::parse::LowArgs;
use crate::exit::Failure;

/// What is waited for, and how patiently where that was said.
pub(crate) struct Waiter {
    pub(crate) goal: Goal,
    /// How long it is looked, from the first look on.
    pub(crate) timeout: Option<Duration>,
    /// The time between two looks.
    pub(crate) interval: Option<Duration>,
}

pub(crate) enum Goal {
    /// A waiter of the action, by its name.
    Named(String),
    /// That a JMESPath expression finds this value.
    Found { expression: String, value: Json<'static> },
}

/// The form of the official command line, which may have a name in place of an expression and its value.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Typed<'a> {
    name: Option<String>,
    expr: Option<String>,
    #[serde(borrow, default, deserialize_with = "there")]
    to: Option<&'a RawValue>,
    timeout: Option<f64>,
    interval: Option<f64>,
}

/// A value that is there, null among them.
fn there<'a, D: Deserializer<'a>>(deserializer: D) -> Result<Option<&'a RawValue>, D::Error> {
    <&RawValue>::deserialize(deserializer).map(Some)
}

impl Waiter {
    pub(super) fn new(low: &LowArgs) -> Result<Option<Self>, Failure> {
        let Some(text) = low.value(Opt::Waiter) else { return Ok(None) };
        if let Some(opt) = [Opt::AllPages, Opt::MaxItems, Opt::PageSize].into_iter().find(|opt| low.has(*opt)) {
            return Err(Failure::usage(format!("--waiter looks at one answer: leave out {}", options::long(opt))));
        }
        if !text.trim_start().starts_with(['{', '[', '"']) {
            return Ok(Some(Self { goal: Goal::Named(text.to_owned()), timeout: None, interval: None }));
        }
        Self::typed(text).map(Some)
    }

    fn typed(text: &str) -> Result<Self, Failure> {
        const FORM: &str =
            r#"--waiter takes a name, or JSON such as {"expr":"Task.TaskStatus","to":1002,"timeout":180,"interval":5}"#;
        let typed: Typed<'_> =
            serde_json::from_str(text).map_err(|error| Failure::usage(format!("{FORM}: {error}")))?;
        let goal = match (typed.name, typed.expr, typed.to) {
            (Some(name), None, None) => Goal::Named(name),
            (None, Some(expression), Some(to)) => {
                let value = Json::parse(to.get()).map_err(|error| Failure::usage(format!("{FORM}: {error}")))?;
                Goal::Found { expression, value: value.into_owned() }
            }
            _ => return Err(Failure::usage(format!("{FORM}; it has an expr with its to, or the name of a waiter"))),
        };
        let (timeout, interval) = (seconds("timeout", typed.timeout)?, seconds("interval", typed.interval)?);
        match (timeout, interval) {
            (Some(timeout), Some(interval)) if interval > timeout => {
                Err(Failure::usage("the interval of --waiter is longer than its timeout"))
            }
            _ => Ok(Self { goal, timeout, interval }),
        }
    }
}

fn seconds(name: &str, value: Option<f64>) -> Result<Option<Duration>, Failure> {
    let duration = value.map(Duration::try_from_secs_f64).transpose();
    duration
        .map_err(|_| Failure::usage(format!("the {name} of --waiter is in seconds, and not less than none of them")))
}
