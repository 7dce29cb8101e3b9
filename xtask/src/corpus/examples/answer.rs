//! Replays an answer: through its envelope into a record of the spec, and through the dynamic path.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::Value;
use serde_json::value::RawValue;
use tc3::record::{self, Deviation};
use tc3::{Error, ErrorKind, Reply, decode_into, decode_raw};
use tc3_spec::{Action, DynRecord, json_tokens};

use super::report::{At, Report, Row};
use super::request::tolerated;
use super::{apart, expect};

/// What an answer without a request id is given: every answer has one, some examples leave it out.
const REQUEST_ID: &str = r#""RequestId":"00000000-0000-0000-0000-000000000000""#;

/// Replays an answer in its envelope.
pub(super) fn enveloped(action: &Action, text: &str, inner: &str, at: At<'_>, report: &mut Report) {
    report.see("responses");
    let members: BTreeMap<String, &RawValue> = serde_json::from_str(inner).unwrap_or_default();
    if let Some(code) = error_code(action, &members) {
        report.see("responses that are errors");
        let shows = shows_error(action, text, &code);
        report.count(Row::Error, shows.is_ok());
        if let Err(found) = shows {
            report.misfit(Row::Error, found, at, "");
        }
        return;
    }
    let (mut text, mut inner) = (Cow::Borrowed(text), Cow::Borrowed(inner));
    if members.get("RequestId").is_none_or(|id| matches!(id.get(), "null" | r#""""#)) {
        report.tolerated("response: no request id; replayed with one", at, "");
        let given = with_request_id(&inner, members.is_empty());
        text = Cow::Owned(format!(r#"{{"Response":{given}}}"#));
        inner = Cow::Owned(given);
    }
    dynamic(action, &text, &inner, at, report);
    let mut record = DynRecord::new(action.response);
    let decoded = decode_into(&action.info, &mut record, &reply(&text));
    typed(action, &inner, decoded.map(|_| record).map_err(|error| told(&error)), at, report);
}

/// Replays an answer that stands alone, as if it were in an envelope.
pub(super) fn bare(action: &Action, text: &str, at: At<'_>, report: &mut Report) {
    report.see("responses without an envelope");
    let mut record = DynRecord::new(action.response);
    let decoded = record::decode(&mut record, text.as_bytes());
    typed(action, text, decoded.map(|()| record).map_err(|error| error.to_string()), at, report);
}

/// Why an answer was not read.
fn told(error: &Error) -> String {
    match error.kind() {
        ErrorKind::Service => "taken for an error of the service".to_owned(),
        _ => error.message().to_owned(),
    }
}

/// Whether the record holds what the text says, and how loose that was.
fn typed(action: &Action, inner: &str, decoded: Result<DynRecord, String>, at: At<'_>, report: &mut Report) {
    report.count(Row::AnswerTyped, decoded.is_ok());
    let mut strict = DynRecord::new(action.response);
    let result = record::decode_strict(&mut strict, inner.as_bytes());
    match (&decoded, &result) {
        (Err(_), Err(error)) => return report.misfit(Row::AnswerTyped, error.message(), at, error.path()),
        (Err(message), Ok(_)) => return report.misfit(Row::AnswerTyped, message, at, ""),
        (Ok(_), Err(error)) => report.misfit(Row::AnswerSame, error.message(), at, error.path()),
        (Ok(_), Ok(deviations)) => {
            // The envelope's own member is none of the response's.
            let is_id = |deviation: &&Deviation| **deviation == Deviation::Unknown("RequestId".to_owned());
            for deviation in deviations.iter().filter(|deviation| !is_id(deviation)) {
                let (kind, path) = tolerated(deviation);
                report.tolerated(format!("response: {kind}"), at, path);
            }
        }
    }
    let Ok(record) = decoded else { return };
    apart::items(action, &record, at, report);
    let encoded: Option<Value> = record::encode(&record).ok().and_then(|json| serde_json::from_str(&json).ok());
    let expected = serde_json::from_str(inner).ok().and_then(|value| expect::object(action.response, &value));
    let is_same = encoded.is_some() && encoded == expected && record == strict;
    report.count(Row::AnswerSame, is_same);
    if !is_same {
        report.misfit(Row::AnswerSame, "other values come out", at, "");
    }
}

/// Order, digits and members that nobody knows: all as they came.
fn dynamic(action: &Action, text: &str, inner: &str, at: At<'_>, report: &mut Report) {
    let answer = decode_raw(&action.info, &reply(text));
    let problem = match answer {
        Err(error) => Some(error.message().to_owned()),
        Ok(answer) if compact(&answer.response) != compact(inner) => Some("another text comes out".to_owned()),
        Ok(_) => None,
    };
    report.count(Row::AnswerRaw, problem.is_none());
    if let Some(problem) = problem {
        report.misfit(Row::AnswerRaw, problem, at, "");
    }
}

/// The code of an error example: it shows what the service refuses. A few responses have a member called `Error`.
fn error_code(action: &Action, members: &BTreeMap<String, &RawValue>) -> Option<String> {
    let error: Value = serde_json::from_str(members.get("Error")?.get()).ok()?;
    let code = error.get("Code")?.as_str().filter(|code| !code.is_empty())?;
    action.response.member("Error").is_none().then(|| code.to_owned())
}

/// Both paths must tell the code, whatever comes beside it: the spec has no member of that name.
fn shows_error(action: &Action, text: &str, code: &str) -> Result<(), String> {
    let mut record = DynRecord::new(action.response);
    let typed = decode_into(&action.info, &mut record, &reply(text)).map(drop);
    expect_code(typed, code)?;
    expect_code(decode_raw(&action.info, &reply(text)).map(drop), code)
}

fn expect_code(result: Result<(), Error>, code: &str) -> Result<(), String> {
    match result {
        Ok(()) => Err("no error".to_owned()),
        Err(error) if error.kind() != ErrorKind::Service => Err(error.message().to_owned()),
        Err(error) if error.code().is_none_or(|found| found.as_str() != code) => Err("another code".to_owned()),
        Err(_) => Ok(()),
    }
}

fn reply(text: &str) -> Reply<'_> {
    Reply::new(200, text.as_bytes())
}

fn with_request_id(inner: &str, is_empty: bool) -> String {
    let open = inner.strip_suffix('}').unwrap_or(inner);
    let comma = if is_empty { "" } else { "," };
    format!("{open}{comma}{REQUEST_ID}}}")
}

/// JSON without the blanks between its tokens; inside strings nothing changes.
fn compact(json: &str) -> String {
    json_tokens(json).map(|(_, token)| token).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::examples::testing::action;

    const AT: At<'static> = At { service: "demo/2024-01-02", action: "Move", index: 0 };

    fn answered(inner: &str) -> String {
        let mut report = Report::default();
        enveloped(action(), &format!(r#"{{"Response": {inner}}}"#), inner, AT, &mut report);
        report.shown(false).to_string()
    }

    #[test]
    fn a_loose_answer_passes_and_its_looseness_is_told() {
        let shown = answered(r#"{"Total": "3", "New": {"a": [1.0, {}]}, "RequestId": "1"}"#);
        assert_eq!(shown.matches("100.000%").count(), 3, "{shown}");
        for kind in ["a scalar of another type", "a member that the spec does not know", "a member is missing"] {
            assert!(shown.contains(kind), "{kind}: {shown}");
        }
        assert!(!shown.contains("RequestId"), "{shown}");
    }

    #[test]
    fn an_answer_without_a_request_id_is_given_one() {
        for inner in ["{}", r#"{"RequestId": null, "Total": 1}"#, r#"{"RequestId": "", "Total": 1}"#, r#"{"Total": 1}"#]
        {
            let shown = answered(inner);
            assert_eq!(shown.matches("100.000%").count(), 3, "{inner}: {shown}");
            assert!(shown.contains("no request id"), "{inner}: {shown}");
        }
    }

    #[test]
    fn what_does_not_fit_is_told_with_its_place() {
        let shown = answered(r#"{"Jobs": [{"Name": "a"}, {"Name": []}], "RequestId": "1"}"#);
        assert!(shown.contains("expected string, found a list  demo/2024-01-02 Move 0 .Jobs.1.Name"), "{shown}");
        assert!(shown.contains("1       1 100.000%  100.0%  responses of which"), "{shown}");
    }

    #[test]
    fn an_error_example_must_give_its_error() {
        let shown = answered(r#"{"Error": {"Code": "A.B", "Message": "no"}, "RequestId": "1"}"#);
        assert!(shown.contains("1       1 100.000%  100.0%  error examples"), "{shown}");
        assert!(!shown.contains("decode typed"), "{shown}");
        let empty = answered(r#"{"Error": {"Code": "", "Message": ""}, "Total": 1, "RequestId": "1"}"#);
        assert!(!empty.contains("error examples") && empty.contains("decode typed"), "{empty}");
    }
}
