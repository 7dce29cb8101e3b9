//! How a thing came to where it is: from the state of the mock and its log.

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use tc3::Timestamp;
use tc3_mock::{Life, Step};
use tc3_spec::ServiceEntry;

use crate::control::{Control, Problem};
use crate::pictures::graph::Node;

/// As much as a mock may keep.
const MOST_STATE: usize = 256 * 1024 * 1024;
const MOST_LOG: usize = 32 * 1024 * 1024;

/// What is known of a thing.
pub(crate) struct Lived<'a> {
    /// Where it is; none where the mock does not have it.
    pub(crate) now: Option<String>,
    /// The calls that named it, in order.
    pub(crate) calls: Vec<Called>,
    /// The steps that led it there, each with where it came from. Empty where the calls would have led it elsewhere.
    pub(crate) way: Vec<(&'a Step, Node)>,
}

/// A call that named it.
pub(crate) struct Called {
    pub(crate) at: Timestamp,
    pub(crate) action: &'static str,
    /// What was asked for, where the action does several things.
    pub(crate) asked: Option<(&'static str, String)>,
    pub(crate) outcome: Outcome,
}

/// What came of it.
pub(crate) enum Outcome {
    Led(Node, Node),
    Stayed(Node),
    Refused(String),
}

/// The log of a mock.
#[derive(Deserialize)]
struct Log<'a> {
    #[serde(borrow)]
    requests: Vec<Entry<'a>>,
}

/// Of an entry what is looked at here.
#[derive(Deserialize)]
struct Entry<'a> {
    time: i64,
    version: String,
    action: String,
    #[serde(borrow)]
    request: Option<&'a RawValue>,
    verdict: String,
    code: Option<String>,
}

/// Asks a mock.
pub(crate) async fn of<'a>(
    control: &Control,
    service: &ServiceEntry,
    life: &'a Life,
    id: &str,
) -> Result<Lived<'a>, Problem> {
    let text = |bytes: bytes::Bytes| String::from_utf8_lossy(&bytes).into_owned();
    let now = life.now(&text(control.read("state", MOST_STATE).await?), id);
    let log = control.read(&format!("requests?service={}", service.name()), MOST_LOG).await?;
    let log: Log<'_> = serde_json::from_slice(&log).map_err(|error| Problem::Gone(error.to_string()))?;
    let entries = log.requests.iter().filter(|entry| entry.version == service.version());
    Ok(Lived::walked(life, id, now, entries))
}

impl<'a> Lived<'a> {
    /// Goes through what was asked, from where a thing is that was made.
    fn walked<'e>(life: &'a Life, id: &str, now: Option<String>, entries: impl Iterator<Item = &'e Entry<'e>>) -> Self {
        let mut walk = Walk { life, way: Vec::new(), last: 0, at: Node::Start, calls: Vec::new() };
        walk.make();
        for entry in entries {
            walk.ask(entry, id);
        }
        walk.end(now)
    }
}

/// A walk through a life.
struct Walk<'a> {
    life: &'a Life,
    way: Vec<(&'a Step, Node)>,
    /// Where in the way the last call led further. What follows comes by itself, and may not have come yet.
    last: usize,
    at: Node,
    calls: Vec<Called>,
}

impl<'a> Walk<'a> {
    /// What is there was made once, whether anybody knows by whom or not.
    fn make(&mut self) {
        if let Some(step) = self.life.steps.iter().find(|step| step.is_making) {
            self.take(step);
        }
    }

    fn ask(&mut self, entry: &Entry<'_>, id: &str) {
        let request = entry.request.and_then(|request| serde_json::from_str::<Value>(request.get()).ok());
        let Some(request) = request else { return };
        let is_meant = |step: &&Step| step.action == Some(entry.action.as_str()) && names(&request, step.by, id);
        let steps: Vec<_> = self.life.steps.iter().filter(is_meant).collect();
        let Some(first) = steps.first() else { return };
        let asked = first.when.as_ref().map(|(member, _)| (*member, text(request.get(member).unwrap_or(&Value::Null))));
        let outcome = match (entry.verdict.as_str(), &entry.code) {
            ("answered" | "remembered", _) => {
                let fits = |step: &&&Step| step.when.is_none() || step.when == asked;
                let led = steps.iter().filter(fits).find(|step| self.can(step));
                match led {
                    Some(step) => self.take(step),
                    None => Outcome::Stayed(self.at.clone()),
                }
            }
            ("refused", Some(code)) => Outcome::Refused(code.clone()),
            _ => return,
        };
        let (Ok(at), Some(action)) = (Timestamp::from_unix(entry.time), first.action) else { return };
        self.calls.push(Called { at, action, asked, outcome });
    }

    fn can(&self, step: &Step) -> bool {
        match &self.at {
            Node::State(now) if !step.is_making => step.leads_from(now),
            _ => step.is_making,
        }
    }

    /// Goes on by a step, and by all that follows it by itself.
    fn take(&mut self, step: &'a Step) -> Outcome {
        if step.is_making {
            (self.at, self.way) = (Node::Start, Vec::new());
        }
        let from = self.at.clone();
        self.last = self.way.len();
        self.go(step);
        let first = self.at.clone();
        while let Node::State(state) = &self.at {
            let is_next = |step: &&Step| step.action.is_none() && step.leads_from(state);
            let next = self.life.steps.iter().find(is_next);
            let is_old =
                |step: &Step| self.way.get(self.last..).is_some_and(|way| way.iter().any(|(known, _)| *known == step));
            let Some(next) = next.filter(|step| !is_old(step)) else { break };
            self.go(next);
        }
        Outcome::Led(from, first)
    }

    fn go(&mut self, step: &'a Step) {
        self.way.push((step, self.at.clone()));
        self.at = step.to.clone().map_or(Node::Gone, Node::State);
    }

    /// Where it is in truth. It may be on its way still; where it is elsewhere altogether, its way is not known.
    fn end(mut self, now: Option<String>) -> Lived<'a> {
        let reached = |(step, _): &(&Step, Node)| step.to == now;
        let found = self.way.iter().skip(self.last).position(reached);
        self.way.truncate(found.map_or(0, |found| self.last + found + 1));
        Lived { now, calls: self.calls, way: self.way }
    }
}

/// Whether a member of a request has this id, or a list with it.
fn names(request: &Value, member: &str, id: &str) -> bool {
    match request.get(member) {
        Some(Value::Array(ids)) => ids.iter().any(|one| text(one) == id),
        Some(one) => text(one) == id,
        None => false,
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
