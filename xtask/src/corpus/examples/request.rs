//! Replays a request: through the checks, a record of the spec, the dynamic path and the flattener.

use std::collections::BTreeMap;

use serde_json::Value;
use tc3::record::{self, DecodeError, Deviation};
use tc3::{COMMON_PARAMETERS, CallOptions, Problem, RawAction, Violation, prepare_raw};
use tc3_spec::{Action, DynRecord, Json, query};

use super::expect;
use super::report::{At, Report, Row};

/// Replays the body of a POST.
pub(super) fn post(action: &Action, body: &str, at: At<'_>, report: &mut Report) {
    let (Ok(value), Ok(json)) = (serde_json::from_str::<Value>(body), Json::parse(body)) else {
        return report.see("requests by POST that are no strict JSON");
    };
    report.see("requests by POST");
    let (read, violations) = DynRecord::checked(action.request, &json);
    for violation in &violations {
        match violation.is_error() {
            true => report.misfit(Row::PostChecked, kind_of(violation), at, &violation.path),
            false => report.tolerated(format!("request: warned of {}", kind_of(violation)), at, &violation.path),
        }
    }
    report.count(Row::PostChecked, !violations.iter().any(Violation::is_error));
    typed(action, body, &value, &read, at, report);
    let sent = sends_as_it_is(action, body);
    report.count(Row::PostRaw, sent.is_ok());
    if let Err(problem) = sent {
        report.misfit(Row::PostRaw, problem, at, "");
    }
}

/// Through the record that the interpreter fills, which must say the same as the one that the checks were made on.
fn typed(action: &Action, body: &str, value: &Value, read: &DynRecord, at: At<'_>, report: &mut Report) {
    let mut record = DynRecord::new(action.request);
    let decoded = record::decode_strict(&mut record, body.as_bytes());
    report.count(Row::PostTyped, decoded.is_ok());
    match decoded {
        Err(error) => return report.misfit(Row::PostTyped, error.message(), at, error.path()),
        Ok(deviations) => deviations.iter().for_each(|deviation| {
            // A record of a request is no answer: what always comes back need not be sent.
            if !matches!(deviation, Deviation::Missing(_)) {
                let (kind, path) = tolerated(deviation);
                report.tolerated(format!("request: {kind}"), at, path);
            }
        }),
    }
    let encoded = record::encode(&record).ok().and_then(|json| serde_json::from_str(&json).ok());
    let is_same = encoded.is_some() && encoded == expect::object(action.request, value);
    report.count(Row::PostSame, is_same && record == *read);
    if !is_same {
        report.misfit(Row::PostSame, "other values come out", at, "");
    } else if record != *read {
        report.misfit(Row::PostSame, "the two readers differ", at, "");
    }
}

fn sends_as_it_is(action: &Action, body: &str) -> Result<(), String> {
    let raw = RawAction::of(action.info, body);
    let sent = prepare_raw(&raw, &CallOptions::default()).map_err(|error| error.message().to_owned())?;
    if sent.body() == body.as_bytes() { Ok(()) } else { Err("another text is sent".to_owned()) }
}

/// Replays a GET.
pub(super) fn get(action: &Action, query: &str, at: At<'_>, report: &mut Report) {
    report.see("requests by GET");
    let result = flattens_back(action, &own(action, query), at, report);
    report.count(Row::Get, result.is_ok());
    if let Err((kind, path)) = result {
        report.misfit(Row::Get, kind, at, &path);
    }
}

/// The request of a GET as JSON, whose scalars are strings.
pub(super) fn json(action: &Action, query: &str) -> Option<String> {
    query::parse(&own(action, query)).ok().map(|value| value.to_string())
}

/// The query without what the protocol adds.
fn own(action: &Action, query: &str) -> String {
    let is_own = |part: &&str| {
        let name = part.split('=').next().unwrap_or_default();
        !COMMON_PARAMETERS.contains(&name) || action.request.member(name).is_some()
    };
    query.split('&').filter(is_own).collect::<Vec<_>>().join("&")
}

/// Why it does not, and where.
fn flattens_back(action: &Action, query: &str, at: At<'_>, report: &mut Report) -> Result<(), (String, String)> {
    let value = query::parse(query).map_err(|error| {
        // The name in the message would make each example a kind of its own.
        let message = error.to_string();
        let (name, problem) = message.strip_prefix('`').and_then(|rest| rest.split_once('`')).unwrap_or(("", &message));
        (problem.trim_start_matches([':', ' ']).to_owned(), name.to_owned())
    })?;
    let mut record = DynRecord::new(action.request);
    record::decode(&mut record, value.to_string().as_bytes())
        .map_err(|error: DecodeError| (error.message().to_owned(), error.path().to_owned()))?;
    let flattened =
        tc3::query::flatten(&record).map_err(|error| (error.message().to_owned(), error.path().to_owned()))?;
    let flattened: BTreeMap<_, _> = pairs(&flattened).collect();
    let mut expected = BTreeMap::new();
    for (name, text) in pairs(query) {
        match expect::parameter(action.request, &name, &text) {
            Some(text) => drop(expected.insert(name, text)),
            None => report.tolerated("request: a parameter that the spec does not know", at, &name),
        }
    }
    match flattened == expected {
        true => Ok(()),
        false => Err(("other parameters come out".to_owned(), String::new())),
    }
}

fn pairs(query: &str) -> impl Iterator<Item = (String, String)> {
    form_urlencoded::parse(query.as_bytes()).into_owned()
}

/// What kind of thing is wrong, without the member's own names.
fn kind_of(violation: &Violation) -> String {
    match &violation.problem {
        Problem::Missing { when } if when.is_empty() => "a required member is missing".to_owned(),
        Problem::Missing { .. } => "a member is missing that a rule requires".to_owned(),
        Problem::Unknown { .. } => "a member that the spec does not know".to_owned(),
        Problem::Type { expected, found } => format!("expected {expected}, found {found}"),
        Problem::Value { .. } => "a value that a rule refuses".to_owned(),
        Problem::NoneOf { .. } => "none of several members is there".to_owned(),
        Problem::ManyOf { .. } => "members that exclude each other".to_owned(),
        Problem::Depth => "it nests too deep".to_owned(),
        _ => violation.code().to_owned(),
    }
}

/// What was tolerated, and where.
pub(super) fn tolerated(deviation: &Deviation) -> (&'static str, &str) {
    match deviation {
        Deviation::Unknown(path) => ("a member that the spec does not know", path),
        Deviation::Null(path) => ("a null", path),
        Deviation::Converted(path) => ("a scalar of another type", path),
        Deviation::Duplicate(path) => ("a member twice", path),
        Deviation::Missing(path) => ("a member is missing that is always present", path),
        _ => ("something else", ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::examples::testing::action;

    const AT: At<'static> = At { service: "demo/2024-01-02", action: "Move", index: 0 };

    fn posted(body: &str) -> String {
        let mut report = Report::default();
        post(action(), body, AT, &mut report);
        report.shown(false).to_string()
    }

    fn got(query: &str) -> String {
        let mut report = Report::default();
        get(action(), query, AT, &mut report);
        report.shown(false).to_string()
    }

    #[test]
    fn a_good_body_passes_everywhere() {
        let shown = posted(r#"{"Size": "1", "Tags": [{"Key": "a"}], "Name": null}"#);
        assert_eq!(shown.matches("100.000%").count(), 4, "{shown}");
        assert!(shown.contains("request: a scalar of another type  demo/2024-01-02 Move 0 .Size"), "{shown}");
        assert!(shown.contains("request: a null                    demo/2024-01-02 Move 0 .Name"), "{shown}");
    }

    #[test]
    fn a_bad_body_is_told_by_kind_and_place() {
        let shown = posted(r#"{"Tags": [{"Key": "a"}, null], "New": 1}"#);
        for line in [
            "a required member is missing          demo/2024-01-02 Move 0 .Size",
            "a member that the spec does not know  demo/2024-01-02 Move 0 .New",
            "expected an element, found null  demo/2024-01-02 Move 0 .Tags.1",
        ] {
            assert!(shown.contains(line), "{shown}");
        }
        assert!(posted("{,}").contains("1  requests by POST that are no strict JSON"));
    }

    #[test]
    fn a_query_is_compared_as_typed() {
        for query in [
            "Action=Move&Version=2024-01-02&Size=007&On=True&Share=1.50&Tags.0.Key=a+b%20c",
            "Nonce=12&Name=&Size=1&Unknown.0.Key=x",
        ] {
            let shown = got(query);
            assert!(shown.contains("100.000%"), "{query}: {shown}");
        }
    }

    #[test]
    fn a_query_that_cannot_come_back_is_told() {
        for (query, told) in [
            ("Size=x", "expected int64, found a string  demo/2024-01-02 Move 0 .Size"),
            ("Size=1&Size=2", "is given twice  demo/2024-01-02 Move 0 .Size"),
            ("Tags.1.Key=a", "positions in a list start at 0 and have no gaps  demo/2024-01-02 Move 0 .Tags.1"),
            ("Size", "has no `="),
        ] {
            let shown = got(query);
            assert!(shown.contains("0.000%") && shown.contains(told), "{query}: {shown}");
        }
    }
}
