//! What came of a case.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::case::Case;
use super::mock::{Log, Request};
use super::way::Way;

/// What came of a case that did not fail.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Verdict {
    Passed,
    /// The client has no way to do it, for this reason.
    Cannot(String),
    /// The strict mock refused it for its quirks.
    Refused,
}

/// A verdict, and the quirks of what was sent.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Judged {
    pub(super) verdict: Verdict,
    pub(super) quirks: BTreeSet<String>,
}

/// What reached the mock.
pub(super) enum Seen {
    Log(Log),
    /// No more than how many connections there were.
    Connections(usize),
}

/// What a client's program prints of a case, as a line of JSON.
#[derive(Deserialize)]
struct Line {
    case: String,
    outcome: Outcome,
    why: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Outcome {
    Passed,
    Cannot,
    Failed,
}

/// Judges what a program printed of a case by what reached the mock.
///
/// # Errors
///
/// Why it failed.
pub(super) fn judge(case: &Case, way: Way, printed: &str, seen: &Seen) -> Result<Judged, String> {
    let line: Line = serde_json::from_str(printed).map_err(|_| format!("its program printed {printed:?}"))?;
    if line.case != case.name {
        return Err(format!("its program ran {}", line.case));
    }
    let quirks = quirks(way, seen)?;
    let verdict = match (line.outcome, line.why) {
        // What a strict mock refuses for its quirks may look like anything to the client.
        _ if way == Way::Strict && !quirks.is_empty() => Verdict::Refused,
        (Outcome::Passed, _) => {
            has_arrived(case, seen)?;
            Verdict::Passed
        }
        (Outcome::Cannot, Some(why)) if !why.trim().is_empty() => Verdict::Cannot(why),
        (Outcome::Cannot, _) => return Err("it cannot, and does not say why".to_owned()),
        (Outcome::Failed, why) => return Err(why.unwrap_or_else(|| "it does not say why".to_owned())),
    };
    Ok(Judged { verdict, quirks })
}

/// The quirks of all that came. A strict mock has taken none that has one.
fn quirks(way: Way, seen: &Seen) -> Result<BTreeSet<String>, String> {
    let Seen::Log(log) = seen else { return Ok(BTreeSet::new()) };
    let odd = log.requests.iter().filter(|request| !request.quirks.is_empty());
    if let Some(taken) = odd.clone().find(|request| way != Way::Port && request.verdict != "refused") {
        return Err(format!("the strict mock took a request that has {:?}", taken.quirks));
    }
    Ok(odd.flat_map(|request| request.quirks.iter().cloned()).collect())
}

/// Whether that reached the mock which the case is about.
fn has_arrived(case: &Case, seen: &Seen) -> Result<(), String> {
    let is_right = match seen {
        Seen::Log(log) => {
            log.requests.iter().map(sent).collect::<BTreeSet<_>>() == case.sends.iter().copied().collect()
        }
        Seen::Connections(count) => *count > 0,
    };
    if is_right { Ok(()) } else { Err(format!("{:?} was to reach the mock, and did not", case.sends)) }
}

/// A request's method and the algorithm of its signature, which its authorization begins with.
fn sent(request: &Request) -> (&str, &str) {
    let authorization = request.authorization.as_deref().unwrap_or_default();
    (&request.method, authorization.split(' ').next().unwrap_or_default())
}
