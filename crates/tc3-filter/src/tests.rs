use tc3_spec::Json;

use crate::filter::MAX_LENGTH;
use crate::value::is_equal;
use crate::{Filter, FilterError};

fn filtered(expression: &str, response: &str) -> String {
    Filter::named("--filter", expression).unwrap().apply(response).unwrap()
}

#[track_caller]
fn refused(expression: &str) -> String {
    let Err(FilterError::Wrong(message)) = Filter::named("--filter", expression).map(drop) else {
        panic!("{expression} is not refused")
    };
    assert!(message.starts_with("the --filter ") && !message.contains('\n'), "{message}");
    message
}

/// Each case of the public compliance suite. What it leaves open, such as the order of an object's values, is ours.
#[test]
fn the_public_cases_find_what_they_should() {
    let (mut given, mut cases, mut failed) = ("", 0, Vec::new());
    for line in include_str!("compliance.txt").lines() {
        if let Some(document) = line.strip_prefix("given ") {
            given = document;
        }
        let Some((expression, expected)) = line.strip_prefix('"').and(line.rsplit_once(" => ")) else { continue };
        cases += 1;
        let expression: String = serde_json::from_str(expression).unwrap();
        let found = match Filter::named("--filter", &expression) {
            Err(_) => "!".to_owned(),
            Ok(filter) => filter.apply(given).unwrap_or_else(|_| "?".to_owned()),
        };
        // What is known of a wrong type without the document is told as the expression is read.
        let is_refused = expected == "?" && found == "!";
        let is_same = match (Json::parse(&found), Json::parse(expected)) {
            (Ok(found), Ok(expected)) => is_equal(&found, &expected) || is_unordered(&expression, &found, &expected),
            _ => found == expected,
        };
        if !is_same && !is_refused {
            failed.push(format!("{expression} in {given}: {found}, not {expected}"));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    assert_eq!(cases, 892);
}

/// Keys and values of an object come in an order that the suite leaves open.
fn is_unordered(expression: &str, found: &Json<'_>, expected: &Json<'_>) -> bool {
    let is_open = expression.contains("keys(") || expression.contains("values(") || expression.contains('*');
    let (Json::List(found), Json::List(expected)) = (found, expected) else { return false };
    let is_there = |wanted: &Json<'_>| found.iter().any(|one| is_equal(one, wanted));
    is_open && found.len() == expected.len() && expected.iter().all(is_there)
}

#[test]
fn digits_and_order_survive() {
    let response = concat!(
        r#"{"Set":[{"Z":1.10,"Id":9007199254740992,"A":null},{"Id":9007199254740993,"Name":"名"}],"#,
        r#""Long":123456789012345678901234567890,"Huge":1e400,"RequestId":"r"}"#
    );
    for (expression, found) in [
        ("@", response),
        ("Set[0]", r#"{"Z":1.10,"Id":9007199254740992,"A":null}"#),
        ("Set[0].*", "[1.10,9007199254740992]"),
        ("Long", "123456789012345678901234567890"),
        ("Huge", "1e400"),
        ("[Huge, RequestId]", r#"[1e400,"r"]"#),
        ("max_by(Set, &Id).Id", "9007199254740993"),
        ("min_by(Set, &Id).Id", "9007199254740992"),
        ("sort_by(Set, &Id)[].Id", "[9007199254740992,9007199254740993]"),
        ("Set[?Id==`9007199254740993`].Name", r#"["名"]"#),
        ("Set[?Id>`9007199254740992`].Name", r#"["名"]"#),
        ("Set[0].Id == Set[1].Id", "false"),
        ("sum(Set[].Id)", "18014398509481985"),
        ("avg(Set[].Id)", "9007199254740992.5"),
        ("keys(@)", r#"["Set","Long","Huge","RequestId"]"#),
        ("to_string(Set[0].Z)", r#""1.10""#),
        ("to_number('1.10')", "1.10"),
        ("`12345678901234567890123`", "12345678901234567890123"),
        ("Nothing", "null"),
    ] {
        assert_eq!(filtered(expression, response), found, "{expression}");
    }
}

#[test]
fn a_member_that_is_there_twice_counts_once() {
    let response = r#"{"a":1,"b":2,"a":3}"#;
    assert_eq!(filtered("a", response), "3");
    assert_eq!(filtered("length(@)", response), "2");
    assert_eq!(filtered("*", response), "[2,3]");
}

#[test]
fn text_in_backticks_needs_no_quotes() {
    let response = r#"{"Set":[{"State":"RUNNING","N":1},{"State":"STOPPED","N":2}]}"#;
    assert_eq!(filtered("Set[?State==`RUNNING`].N", response), "[1]");
    assert_eq!(filtered("Set[?State==` RUNNING`].N", response), "[1]");
    assert_eq!(filtered("Set[?State==`\"STOPPED\"`].N", response), "[2]");
    assert_eq!(filtered("Set[?N==`2`].State | [0]", response), "\"STOPPED\"");
    assert_eq!(filtered("'`a`'", response), "\"`a`\"");
    assert_eq!(filtered("`a\\`b`", response), "\"a`b\"");
    assert_eq!(filtered("[`x`, `1`, `[2]`]", response), r#"["x",1,[2]]"#);
}

#[test]
fn what_is_wrong_with_an_expression_is_told_before_there_is_an_answer() {
    for expression in
        ["", "Set[", "Set[].{", "'", "`", "``", "`[1`", "`{a}`", "`\"a`", "a.`b`", "foo bar", &"(".repeat(20_000)]
    {
        refused(expression);
    }
    for (expression, told) in [
        ("nosuch(@)", "calls nosuch, which is no function"),
        ("lenght(@)", "the nearest is length"),
        ("length(@, @)", "gives length 2, and it takes 1"),
        ("length()", "gives length 0, and it takes 1"),
        ("not_null()", "takes 1 or more"),
        ("sort_by(@, Id)", "takes an expression, as in &Name"),
        ("length(&Id)", "takes a value"),
        ("&Id", "no argument of a function"),
        ("Set[::0]", "step of 0"),
        ("Set[?a==`[1`]", "literal at byte 8"),
        ("length(@, 1)", "at byte 10: nothing can begin with '1' there"),
        ("Set[?Id", "at byte 7: it ends too early; expected is ']'"),
    ] {
        let message = refused(expression);
        assert!(message.contains(told), "{message}");
    }
}

#[test]
fn what_does_not_fit_the_answer_is_told_without_showing_it() {
    for (expression, told) in [
        ("length(N)", "argument 1 of length has to be a string, a list or an object, and there is a number"),
        ("length(Nothing)", "and there is null"),
        ("sum(Mixed)", "a list of numbers"),
        ("sort(Mixed)", "cannot compare numbers with strings"),
        ("join(',', Mixed)", "a list of strings"),
        ("sum(Far)", "different sizes"),
    ] {
        let response = r#"{"N":1,"Mixed":[1,"hidden"],"Far":[1,1e99999]}"#;
        let problem = Filter::named("--filter", expression).unwrap().apply(response).unwrap_err().to_string();
        assert!(problem.contains(told) && !problem.contains("hidden"), "{problem}");
    }
}

#[test]
fn a_long_expression_does_not_use_up_the_stack() {
    for part in ["(", "!", "[", "{a:", "abs(", "a.", "a|", "a||", "[*]", "[]", "&"] {
        for last in ["", "a"] {
            let expression = part.repeat((MAX_LENGTH - 1) / part.len()) + last;
            if let Ok(filter) = Filter::named("--filter", &expression) {
                filter.apply(r#"{"a":1}"#).unwrap();
            }
        }
    }
}
