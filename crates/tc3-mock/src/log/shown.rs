//! An entry for people.

use std::fmt;

use super::entry::{LoggedRequest, Verdict};
use crate::explain::Explanation;

impl LoggedRequest {
    /// On one line: when it came, the method, service and action, the verdict, the status, how long it took.
    pub fn line(&self) -> String {
        line(self)
    }
}

/// For people: its [line](LoggedRequest::line), and all else on lines below it.
impl fmt::Display for LoggedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text(self))
    }
}

/// Its line, and what more there is to say on lines below it.
fn text(entry: &LoggedRequest) -> String {
    let mut text = line(entry);
    let mut add = |name: &str, value: &str| {
        if !value.is_empty() {
            text.push_str(&format!("\n    {name}: {}", value.trim_end().replace('\n', "\n        ")));
        }
    };
    add("id", &entry.request_id);
    add("host", &entry.host);
    add("version", &entry.version);
    add("region", &entry.region);
    add("authorization", &entry.authorization);
    add("request", entry.request.as_deref().unwrap_or_default());
    add("faults", &entry.faults.join(", "));
    add("quirks", &entry.quirks.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "));
    if let Verdict::Refused { message, .. } = &entry.verdict {
        add("message", message);
    }
    add("explanation", &entry.explanation.as_deref().map(Explanation::to_string).unwrap_or_default());
    text
}

/// `2026-01-31T12:00:00Z POST cfg DescribeTask answered 200 0.2 ms`.
fn line(entry: &LoggedRequest) -> String {
    let LoggedRequest { time, method, service, action, .. } = entry;
    let or_dash = |text: &str| if text.is_empty() { "-".to_owned() } else { text.replace(char::is_control, " ") };
    let verdict = match &entry.verdict {
        Verdict::Refused { code, .. } => format!("refused {code}"),
        other => other.name().to_owned(),
    };
    let status = entry.status.map_or("-".to_owned(), |status| status.to_string());
    let took = entry.took.as_secs_f64() * 1000.0;
    format!("{time} {} {} {} {verdict} {status} {took:.1} ms", or_dash(method), or_dash(service), or_dash(action))
}
