//! Faults in JSON: the form of the control API's `faults`, and of a file of them.

use std::time::Duration;

use serde_json::{Value, json};
use tc3::{Error, ErrorKind};

use super::fault::{Fault, Kind, MAX_DELAY_MS, Reset, SHARE, STATUSES};
use crate::clock::LAST;
use crate::control::body::{Members, Wrong};
use crate::limits::MAX_ANSWER;

const KINDS: [&str; 8] =
    ["error", "rate_per_second", "respond", "reset", "truncate_at", "garbage", "delay_ms", "clock_skew_s"];

/// What is expected where a number is missing.
const NUMBER: &str = "an integer";

/// When a reset is, by its names.
const RESETS: [(&str, Reset); 3] = [("before", Reset::Before), ("headers", Reset::Headers), ("body", Reset::Body)];

impl Fault {
    /// Reads a list of faults, each in the form of the control API: the text of a file.
    ///
    /// ```
    /// use tc3_mock::{Fault, Mock};
    ///
    /// let text = r#"[{"match": {"service": "cfg"}, "times": 1, "fault": {"reset": "headers"}}]"#;
    /// let mut builder = Mock::builder();
    /// for fault in Fault::list_from_json(text)? {
    ///     builder = builder.with_fault(fault);
    /// }
    /// # Ok::<(), tc3::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Setup`]: which member of which fault is wrong, and what is expected there.
    pub fn list_from_json(text: &str) -> Result<Vec<Self>, Error> {
        let list = Members::read_list(text.as_bytes()).and_then(|list| list.into_iter().map(read).collect());
        list.map_err(|Wrong(message)| Error::new(ErrorKind::Setup, message))
    }
}

/// Reads a fault from its form.
pub(crate) fn read(mut members: Members) -> Result<Fault, Wrong> {
    let path = members.path().to_owned();
    let kind = object(&mut members, "fault")?;
    let mut fault = Fault::new(read_kind(kind)?);
    if let Some(mut matched) = members.object("match")? {
        fault.service = matched.text("service")?;
        fault.action = matched.text("action")?;
        matched.end(&["service", "action"])?;
    }
    fault.skip = count(&mut members, "skip")?.unwrap_or_default();
    fault.times = count(&mut members, "times")?;
    fault.share = members.number("share", SHARE)?.unwrap_or(fault.share);
    members.end(&["match", "skip", "times", "share", "fault"])?;
    fault.check(&path)?;
    Ok(fault)
}

/// Reads what goes wrong: the one member that says it.
fn read_kind(mut members: Members) -> Result<Kind, Wrong> {
    let name = members.only(&KINDS)?;
    let kind = match name {
        "error" => error(object(&mut members, name)?)?,
        "rate_per_second" => {
            let requests = count(&mut members, name)?;
            Kind::Rate(members.needed(name, requests, NUMBER)?)
        }
        "respond" => respond(object(&mut members, name)?)?,
        "reset" => {
            let of_name = |text: &str| RESETS.into_iter().find(|(name, _)| *name == text).map(|(_, when)| when);
            let expected = "before, headers or body";
            let when = members.parsed(name, expected, of_name)?;
            Kind::Reset(members.needed(name, when, expected)?)
        }
        "truncate_at" => Kind::Truncate(bytes(&mut members, name)?),
        "garbage" => Kind::Garbage(bytes(&mut members, name)?),
        "delay_ms" => {
            let delay = members.count(name, MAX_DELAY_MS)?;
            Kind::Delay(Duration::from_millis(members.needed(name, delay, NUMBER)?))
        }
        _ => {
            let skew = members.integer(name, -LAST..=LAST)?;
            Kind::ClockSkew(members.needed(name, skew, NUMBER)?)
        }
    };
    Ok(kind)
}

fn error(mut members: Members) -> Result<Kind, Wrong> {
    let kind = Kind::Error { code: text(&mut members, "code")?, message: text(&mut members, "message")? };
    members.end(&["code", "message"])?;
    Ok(kind)
}

fn respond(mut members: Members) -> Result<Kind, Wrong> {
    let status = members.integer("status", STATUSES)?.and_then(|status| u16::try_from(status).ok());
    let status = members.needed("status", status, NUMBER)?;
    let (content_type, body) = (text(&mut members, "content_type")?, text(&mut members, "body")?);
    members.end(&["status", "content_type", "body"])?;
    Ok(Kind::Respond { status, content_type, body: body.into() })
}

fn object(members: &mut Members, name: &str) -> Result<Members, Wrong> {
    let object = members.object(name)?;
    members.needed(name, object, "an object")
}

fn text(members: &mut Members, name: &str) -> Result<String, Wrong> {
    let text = members.text(name)?;
    members.needed(name, text, "a string")
}

fn bytes(members: &mut Members, name: &str) -> Result<usize, Wrong> {
    let bytes = members.count(name, MAX_ANSWER as u64)?;
    members.needed(name, bytes.and_then(|bytes| usize::try_from(bytes).ok()), NUMBER)
}

fn count(members: &mut Members, name: &str) -> Result<Option<u32>, Wrong> {
    Ok(members.count(name, u32::MAX.into())?.and_then(|count| u32::try_from(count).ok()))
}

/// The members of a fault's form, as text between an object's braces.
pub(super) fn told(fault: &Fault) -> String {
    let Fault { kind, service, action, skip, times, share } = fault;
    let mut told = String::new();
    let matched: Vec<_> = [("service", service), ("action", action)]
        .into_iter()
        .filter_map(|(name, value)| Some(format!(r#""{name}":{}"#, json!(value.as_ref()?))))
        .collect();
    if !matched.is_empty() {
        told += &format!(r#""match":{{{}}},"#, matched.join(","));
    }
    told += &format!(r#""skip":{skip},"#);
    if let Some(times) = times {
        told += &format!(r#""times":{times},"#);
    }
    told + &format!(r#""share":{},"fault":{}"#, json!(share), told_kind(kind))
}

fn told_kind(kind: &Kind) -> Value {
    match kind {
        Kind::Error { code, message } => json!({"error": {"code": code, "message": message}}),
        Kind::Rate(requests) => json!({"rate_per_second": requests}),
        Kind::Respond { status, content_type, body } => {
            let body = String::from_utf8_lossy(body);
            json!({"respond": {"status": status, "content_type": content_type, "body": body}})
        }
        Kind::Reset(when) => {
            let name = RESETS.into_iter().find(|(_, reset)| reset == when).map(|(name, _)| name);
            json!({"reset": name})
        }
        Kind::Truncate(bytes) => json!({"truncate_at": bytes}),
        Kind::Garbage(bytes) => json!({"garbage": bytes}),
        Kind::Delay(by) => json!({"delay_ms": u64::try_from(by.as_millis()).unwrap_or(u64::MAX)}),
        Kind::ClockSkew(seconds) => json!({"clock_skew_s": seconds}),
    }
}
