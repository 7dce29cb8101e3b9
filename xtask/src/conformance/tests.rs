use std::collections::BTreeMap;

use super::case::Case;
use super::mock::{Log, Request};
use super::table::{self, Column};
use super::verdict::{Judged, Seen, Verdict, judge};
use super::way::Way;

const LIFE: Case = Case::new("life", "a task");
const GET: Case = Case { sends: &[("GET", "TC3-HMAC-SHA256")], ..Case::new("get", "by GET") };

const PASSED: &str = r#"{"case": "life", "outcome": "passed", "why": null}"#;
const FAILED: &str = r#"{"case": "life", "outcome": "failed", "why": "it was a Monday"}"#;
const CANNOT: &str = r#"{"case": "life", "outcome": "cannot", "why": "it posts"}"#;

/// A log of requests: the verdict of each, and its quirk, if it has one.
fn log(requests: &[(&str, Option<&str>)]) -> Seen {
    let request = |(verdict, quirk): &(&str, Option<&str>)| Request {
        method: "POST".to_owned(),
        authorization: Some("TC3-HMAC-SHA256 Credential=…".to_owned()),
        verdict: (*verdict).to_owned(),
        quirks: quirk.iter().map(|quirk| (*quirk).to_owned()).collect(),
    };
    Seen::Log(Log { requests: requests.iter().map(request).collect() })
}

fn judged(verdict: Verdict, quirks: &[&str]) -> Judged {
    Judged { verdict, quirks: quirks.iter().map(|quirk| (*quirk).to_owned()).collect() }
}

#[test]
fn what_passed_and_what_cannot_be_done_is_told_with_its_quirks() {
    let seen = log(&[("answered", Some("odd")), ("refused", None)]);
    assert_eq!(judge(&LIFE, Way::Port, PASSED, &seen), Ok(judged(Verdict::Passed, &["odd"])));
    assert_eq!(judge(&LIFE, Way::Hosts, PASSED, &Seen::Connections(1)), Ok(judged(Verdict::Passed, &[])));
    let cannot = Verdict::Cannot("it posts".to_owned());
    assert_eq!(judge(&LIFE, Way::Port, CANNOT, &log(&[])), Ok(judged(cannot, &[])));
}

#[test]
fn what_does_not_reach_the_mock_has_not_passed() {
    let nothing = Err(r#"[("POST", "TC3-HMAC-SHA256")] was to reach the mock, and did not"#.to_owned());
    assert_eq!(judge(&LIFE, Way::Port, PASSED, &log(&[])), nothing);
    assert_eq!(judge(&LIFE, Way::Hosts, PASSED, &Seen::Connections(0)), nothing);
    let by_get = PASSED.replace("life", "get");
    let posted = judge(&GET, Way::Port, &by_get, &log(&[("answered", None)]));
    assert!(posted.unwrap_err().contains("GET"));
}

#[test]
fn a_failure_says_why() {
    let seen = log(&[("answered", Some("odd"))]);
    assert_eq!(judge(&LIFE, Way::Port, FAILED, &seen), Err("it was a Monday".to_owned()));
    for silent in ["cannot", "failed"] {
        let line = format!(r#"{{"case": "life", "outcome": "{silent}", "why": null}}"#);
        assert!(judge(&LIFE, Way::Port, &line, &seen).unwrap_err().contains("say why"), "{silent}");
    }
    let blank = r#"{"case": "life", "outcome": "cannot", "why": " "}"#;
    assert!(judge(&LIFE, Way::Port, blank, &seen).is_err());
}

#[test]
fn a_program_tells_of_the_case_that_it_was_asked_for() {
    let seen = log(&[("answered", None)]);
    assert_eq!(judge(&GET, Way::Port, PASSED, &seen), Err("its program ran life".to_owned()));
    for wrong in ["", "{}", &format!("{PASSED}\n{PASSED}")] {
        assert!(judge(&LIFE, Way::Port, wrong, &seen).unwrap_err().starts_with("its program printed"), "{wrong}");
    }
}

#[test]
fn what_a_strict_mock_refuses_is_no_failure_where_there_is_a_quirk() {
    let odd = log(&[("refused", Some("odd"))]);
    assert_eq!(judge(&LIFE, Way::Strict, FAILED, &odd), Ok(judged(Verdict::Refused, &["odd"])));
    let plain = log(&[("refused", None)]);
    assert_eq!(judge(&LIFE, Way::Strict, FAILED, &plain), Err("it was a Monday".to_owned()));
}

#[test]
fn a_strict_mock_takes_no_quirk() {
    let taken = log(&[("refused", Some("odd")), ("answered", Some("odd"))]);
    assert!(judge(&LIFE, Way::Strict, PASSED, &taken).unwrap_err().starts_with("the strict mock took"));
}

/// A client that has one case, and what came of it each way.
fn column(title: &str, port: Verdict, strict: Verdict, quirks: &[&str]) -> Column {
    let of_way = |way, verdict, quirks| (("life", way), judged(verdict, quirks));
    let cases =
        [of_way(Way::Port, port.clone(), quirks), of_way(Way::Strict, strict, quirks), of_way(Way::Hosts, port, &[])];
    Column { title: title.to_owned(), cases: BTreeMap::from(cases) }
}

#[test]
fn the_table_has_a_row_a_case_and_a_column_a_client() {
    let cannot = Verdict::Cannot("it posts".to_owned());
    let columns = [
        column("A 1", Verdict::Passed, Verdict::Refused, &["odd", "even"]),
        column("B 2", cannot.clone(), cannot.clone(), &[]),
        column("C 3", cannot.clone(), cannot, &[]),
    ];
    let cases = [("life", "a task"), ("get", "by GET")];
    let wanted = "\
| case | what it shows | A 1 | B 2 | C 3 |
|---|---|---|---|---|
| `life` | a task | passed | cannot (1) | cannot (1) |
| `get` | by GET | failed | failed | failed |

1. it posts

| client | quirks at a port of localhost | what `--strict` refuses there |
|---|---|---|
| A 1 | `even`, `odd` | `life` |
| B 2 | none | nothing |
| C 3 | none | nothing |
";
    assert_eq!(table::of(&cases, &columns), wanted);
    assert!(table::of(&cases[..1], &columns[..1]).contains("| A 1 | `even`, `odd` | all of it |"));
}

#[test]
fn the_table_takes_the_place_of_the_last_one() {
    let file = "# head\n<!-- written by cargo xtask conformance -->\nold\n<!-- end -->\ntail\n";
    let put = table::put(file, "new\n").unwrap();
    assert_eq!(put, "# head\n<!-- written by cargo xtask conformance -->\n\nnew\n\n<!-- end -->\ntail\n");
    assert_eq!(table::put(&put, "new\n").unwrap(), put);
    assert!(table::put("# head\n", "new\n").is_err());
}

#[test]
fn the_version_of_every_client_is_pinned() {
    for client in super::client::CLIENTS {
        let version = client.version().unwrap();
        assert!(version.starts_with(|first: char| first.is_ascii_digit()), "{}: {version}", client.title);
    }
}
