//! A row of a table, made here for the page and for its script: so both show the same.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tc3::Timestamp;

use crate::pages::links;

/// How much of a text stands in a cell, in characters.
const CELL: usize = 200;

/// A row.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Row {
    /// By which it is told from others.
    pub(crate) key: String,
    /// Where there is more of it; empty where there is not.
    pub(crate) path: String,
    pub(crate) tone: Tone,
    pub(crate) cells: Vec<String>,
}

/// How something ended, as colour shows it beside the words.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Tone {
    Plain,
    Right,
    Wrong,
    Careful,
}

/// A request as the mock tells of it, in its log and as it comes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Came {
    request_id: String,
    time: i64,
    service: String,
    action: String,
    region: String,
    verdict: String,
    code: Option<String>,
    status: Option<u16>,
    faults: Vec<String>,
    took_us: u64,
}

/// A fault that stands.
#[derive(Deserialize)]
pub(crate) struct Fault {
    id: String,
    seen: u64,
    applied: u64,
    #[serde(default, rename = "match")]
    matched: Matched,
    #[serde(default)]
    skip: u64,
    times: Option<u64>,
    share: f64,
    fault: Value,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Matched {
    service: String,
    action: String,
}

/// How much is remembered of a kind.
#[derive(Deserialize)]
pub(crate) struct Kind {
    kind: String,
    count: u64,
    made: u64,
    bytes: u64,
}

/// A resource that is remembered.
#[derive(Deserialize)]
pub(crate) struct Resource {
    id: String,
    made: bool,
    resource: Value,
}

impl Kind {
    /// Whether there is any: a kind that was asked for, and has nothing, is none that anybody looks for.
    pub(crate) fn is_any(&self) -> bool {
        self.count > 0
    }
}

impl Tone {
    /// A sign that says the same where nobody sees colours.
    fn sign(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Right => "✓ ",
            Self::Wrong => "✗ ",
            Self::Careful => "↯ ",
        }
    }

    /// As style has it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Right => "right",
            Self::Wrong => "wrong",
            Self::Careful => "careful",
        }
    }
}

impl From<Came> for Row {
    /// Time, service, action, verdict, status, how long it took, faults, region.
    fn from(came: Came) -> Self {
        let tone = match came.verdict.as_str() {
            "refused" => Tone::Wrong,
            "replaced" => Tone::Careful,
            _ => Tone::Right,
        };
        let status = came.status.map_or_else(|| "–".to_owned(), |status| status.to_string());
        let verdict = [tone.sign(), &came.verdict, " ", came.code.as_deref().unwrap_or_default()].concat();
        let cells = [
            &time_of(came.time),
            &came.service,
            &came.action,
            verdict.trim_end(),
            &status,
            &took(came.took_us),
            &came.faults.join(", "),
            &came.region,
        ];
        Self {
            // A recording gives the same id again.
            key: format!("{}/{}/{}", came.request_id, came.time, came.took_us),
            path: links::request(&came.request_id),
            tone,
            cells: cells.into_iter().map(clip).collect(),
        }
    }
}

impl From<Fault> for Row {
    /// Its id, what happens, for which requests, how often, and how often it did.
    fn from(fault: Fault) -> Self {
        let Matched { service, action } = fault.matched;
        let whom = [service, action].into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" ");
        let mut how = String::new();
        for (name, is_said, value) in [
            ("skip", fault.skip > 0, fault.skip.to_string()),
            ("times", fault.times.is_some(), fault.times.unwrap_or_default().to_string()),
            ("share", fault.share < 1.0, fault.share.to_string()),
        ] {
            if is_said {
                let _ = write!(how, "{name} {value} ");
            }
        }
        let whom = if whom.is_empty() { "*" } else { &whom };
        let (applied, what) = (format!("{} / {}", fault.applied, fault.seen), in_words(&fault.fault));
        let cells = [&fault.id, &what, whom, how.trim_end(), &applied].map(clip);
        Self { key: fault.id.clone(), path: String::new(), tone: Tone::Plain, cells: cells.into() }
    }
}

impl From<Kind> for Row {
    /// Service, version, kind, how many, how many of them were made, and how much memory they take.
    fn from(kind: Kind) -> Self {
        let names: Vec<_> = kind.kind.splitn(3, '/').map(clip).collect();
        let counts = [kind.count.to_string(), kind.made.to_string(), size(kind.bytes)];
        Self {
            path: links::remembered(&kind.kind, 0),
            tone: Tone::Plain,
            cells: names.into_iter().chain(counts).collect(),
            key: kind.kind,
        }
    }
}

impl Resource {
    /// Its id, whether it was made, and all of it. Its life is shown behind `lives`, if its kind has any.
    pub(crate) fn row(self, lives: Option<&str>) -> Row {
        let is_shown = !self.resource.is_null();
        let text = if is_shown { self.resource.to_string() } else { "…".to_owned() };
        let made = if self.made { "✓ made" } else { "" };
        let cells = vec![clip(&self.id), made.to_owned(), text];
        let path = lives.map(|lives| [lives, &links::encoded(&self.id)].concat()).unwrap_or_default();
        Row { key: self.id, path, tone: Tone::Plain, cells }
    }
}

/// What happens, on a line: `delay_ms 300`.
fn in_words(fault: &Value) -> String {
    let Some((name, value)) = fault.as_object().and_then(|fault| fault.iter().next()) else { return String::new() };
    match value.as_str() {
        Some(text) => format!("{name} {text}"),
        None => format!("{name} {value}"),
    }
}

/// The time of a day; the day itself is in what more there is of it.
fn time_of(seconds: i64) -> String {
    let time = Timestamp::from_unix(seconds).map(|time| time.to_string()).unwrap_or_default();
    time.get(11..19).unwrap_or_default().to_owned()
}

pub(super) fn took(micros: u64) -> String {
    format!("{}.{} ms", micros / 1000, micros % 1000 / 100)
}

/// Bytes as people count them.
pub(crate) fn size(bytes: u64) -> String {
    match bytes {
        0..1_000_000 => format!("{} kB", bytes.div_ceil(1000)),
        _ => format!("{} MB", bytes.div_ceil(1_000_000)),
    }
}

fn clip(text: &str) -> String {
    if text.chars().nth(CELL).is_none() {
        return text.to_owned();
    }
    text.chars().take(CELL).chain(['…']).collect()
}
