//! What there is to say of one request, and why its signature is wrong if it is, in the reader's language.

use serde::Serialize;
use serde_json::Value;

use super::row::{Row, Tone, took};
use crate::control::{Control, Problem};
use crate::pages::links;
use crate::texts::{Language, Text, watch as texts};

/// A request that came.
#[derive(Serialize)]
pub(crate) struct Detail {
    /// What is known of it, by name. What is not said stands not there.
    pub(crate) facts: Vec<(&'static str, String)>,
    /// Why its signature is wrong; none where it is not.
    pub(crate) why: Option<Why>,
}

/// Why a signature is wrong.
#[derive(Serialize)]
pub(crate) struct Why {
    pub(crate) title: &'static str,
    /// In words.
    pub(crate) causes: Vec<String>,
    pub(crate) steps: Vec<Step>,
}

/// A text that is signed, line by line: what the mock built of what came, beside what the client must have built.
#[derive(Serialize)]
pub(crate) struct Step {
    pub(crate) title: &'static str,
    /// Whose a line is, and the line.
    pub(crate) rows: Vec<Row>,
}

impl Detail {
    /// Asks the mock for the last request of this id; none where it knows none any more.
    pub(crate) async fn of(control: &Control, id: &str, lang: Language) -> Result<Option<Self>, Problem> {
        let told: Value = control.get(&format!("requests?request_id={}&last=1", links::encoded(id))).await?;
        let request = told.get("requests").and_then(|requests| requests.get(0));
        Ok(request.map(|request| Self { facts: facts(request, lang), why: why(request.get("explanation"), lang) }))
    }
}

/// How members of a log's entry are called.
const FACTS: [(&str, &Text); 16] = [
    ("request_id", &texts::REQUEST_ID),
    ("time", &texts::TIME),
    ("method", &texts::METHOD),
    ("host", &texts::HOST),
    ("service", &texts::SERVICE),
    ("version", &texts::VERSION),
    ("action", &texts::ACTION),
    ("region", &texts::REGION),
    ("authorization", &texts::AUTHORIZATION),
    ("request", &texts::REQUEST),
    ("verdict", &texts::VERDICT),
    ("code", &texts::CODE),
    ("message", &texts::MESSAGE),
    ("status", &texts::STATUS),
    ("faults", &texts::FAULT),
    ("quirks", &texts::QUIRKS),
];

fn facts(request: &Value, lang: Language) -> Vec<(&'static str, String)> {
    let named = FACTS.iter().map(|(name, text)| (lang.of(text), told(name, request.get(name))));
    let took = request.get("took_us").and_then(Value::as_u64).map(took).unwrap_or_default();
    named.chain([(lang.of(&texts::TOOK), took)]).filter(|(_, told)| !told.is_empty()).collect()
}

fn told(name: &str, value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(seconds)) if name == "time" => {
            let time = seconds.as_i64().and_then(|seconds| tc3::Timestamp::from_unix(seconds).ok());
            time.map(|time| time.to_string()).unwrap_or_default()
        }
        Some(Value::Array(list)) => list.iter().map(|value| told("", Some(value))).collect::<Vec<_>>().join(", "),
        Some(other) => other.to_string(),
    }
}

fn why(explanation: Option<&Value>, lang: Language) -> Option<Why> {
    let explanation = explanation.filter(|explanation| explanation.is_object())?;
    let causes = explanation.get("causes").and_then(Value::as_array).into_iter().flatten();
    let mut causes: Vec<_> = causes.map(|cause| told("", Some(cause))).collect();
    causes.extend(difference(explanation.get("difference"), lang));
    let built = |whose: &str, name: &str| Some(explanation.get(whose)?.get(name)?.as_str()?.to_owned());
    let steps = [("canonical_request", &texts::CANONICAL), ("string_to_sign", &texts::STRING_TO_SIGN)];
    let steps = steps.into_iter().filter_map(|(name, title)| {
        let (server, client) = (built("server", name)?, built("client", name));
        Some(Step { title: lang.of(title), rows: beside(&server, client.as_deref(), lang) })
    });
    Some(Why { title: lang.of(&texts::WHY), causes, steps: steps.collect() })
}

/// Where both begin to differ, in words.
fn difference(difference: Option<&Value>, lang: Language) -> Option<String> {
    let member = |name: &str| told("", difference.and_then(|difference| difference.get(name)));
    let text = match member("in").as_str() {
        "canonical_request" => &texts::CANONICAL,
        "string_to_sign" => &texts::STRING_TO_SIGN,
        _ => return None,
    };
    Some(lang.with(&texts::DIFFERENCE, &[lang.of(text), &member("line"), &member("column")]))
}

/// Lines of two texts beside each other: what both have once.
fn beside(server: &str, client: Option<&str>, lang: Language) -> Vec<Row> {
    let mut rows = Vec::new();
    // Where it is not known what the client built, nothing is said of that.
    let same_as = if client.is_some() { &texts::BOTH } else { &texts::BY_MOCK };
    let (mut servers, mut clients) = (server.split('\n'), client.unwrap_or(server).split('\n'));
    loop {
        let (server, client) = (servers.next(), clients.next());
        let mut add = |whose: &Text, tone, line: &str| {
            let cells = vec![lang.of(whose).to_owned(), line.to_owned()];
            rows.push(Row { key: String::new(), path: String::new(), tone, cells });
        };
        match (server, client) {
            (None, None) => return rows,
            (Some(server), Some(same)) if server == same => add(same_as, Tone::Plain, server),
            _ => {
                server.into_iter().for_each(|line| add(&texts::BY_MOCK, Tone::Right, line));
                client.into_iter().for_each(|line| add(&texts::BY_CLIENT, Tone::Wrong, line));
            }
        }
    }
}
