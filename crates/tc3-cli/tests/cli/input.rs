//! How a request is put together: members, kebab case, unfolding, JSON, types.

use crate::support::{Scratch, body, run, run_with_input};

const LIST: [&str; 6] = ["cfg", "DescribeTaskList", "--Limit", "20", "--Offset", "0"];

fn list(arguments: &[&str]) -> String {
    body(&[&LIST[..], arguments].concat())
}

#[test]
fn the_spec_gives_order_and_types() {
    assert_eq!(
        body(&[
            "cfg",
            "ModifyTaskRunStatus",
            "--Summary",
            "7",
            "--IsExpect",
            "true",
            "--Status",
            "1004",
            "--TaskId",
            "-5"
        ]),
        r#"{"TaskId":-5,"Status":1004,"IsExpect":true,"Summary":"7"}"#
    );
    let largest = "18446744073709551615";
    assert_eq!(list(&["--TaskId.0", largest]), format!(r#"{{"Limit":20,"Offset":0,"TaskId":[{largest}]}}"#));
    assert_eq!(list(&["--TaskTitle", "未命名 \"x\""]), r#"{"Limit":20,"Offset":0,"TaskTitle":"未命名 \"x\""}"#);
    assert_eq!(list(&["--TaskTitle", ""]), r#"{"Limit":20,"Offset":0,"TaskTitle":""}"#, "empty is not absent");
}

#[test]
fn objects_and_lists_come_as_json_or_unfolded() {
    let expected = r#"{"Limit":20,"Offset":0,"Filters":[{"Keyword":"zone","Values":["a","b"]},{"Keyword":"name","Values":["c"]}]}"#;
    let whole = r#"[{"Values":["a","b"],"Keyword":"zone"},{"Keyword":"name","Values":["c"]}]"#;
    assert_eq!(list(&["--Filters", whole]), expected);
    assert_eq!(list(&["--filters", whole]), expected);
    let unfolded = |names: [&str; 5]| {
        let values = ["zone", "a", "b", "name", "c"];
        let pairs: Vec<_> = names.into_iter().zip(values).flat_map(<[&str; 2]>::from).collect();
        list(&pairs)
    };
    assert_eq!(
        unfolded([
            "--Filters.0.Keyword",
            "--Filters.0.Values.0",
            "--Filters.0.Values.1",
            "--Filters.1.Keyword",
            "--Filters.1.Values.0"
        ]),
        expected
    );
    assert_eq!(
        unfolded([
            "--filters.0.keyword",
            "--filters.0.values.0",
            "--Filters.0.values.1",
            "--filters.1.Keyword",
            "--filters.1.values.0"
        ]),
        expected
    );
    assert_eq!(
        list(&["--Filters.0.Keyword", "zone", "--Filters.0.Values", r#"["a"]"#]),
        r#"{"Limit":20,"Offset":0,"Filters":[{"Keyword":"zone","Values":["a"]}]}"#
    );
    assert_eq!(
        list(&["--Filters.0", r#"{"Keyword":"zone","Values":[]}"#]),
        r#"{"Limit":20,"Offset":0,"Filters":[{"Keyword":"zone","Values":[]}]}"#
    );
}

#[test]
fn names_that_do_not_go_together_are_refused() {
    for (arguments, hint) in [
        (&["--Filters.1.Keyword", "zone"][..], "gaps"),
        (&["--Filters.4000000000.Keyword", "zone"], "gaps"),
        (&["--Filters.99999999999999999999.Keyword", "zone"], "gaps"),
        (&["--Filters", "[]", "--Filters.0.Keyword", "zone"], "Filters"),
        (&["--Filters.0.Keyword", "a", "--filters.0.keyword", "b"], "twice"),
        (&["--Filters..Keyword", "a"], "Filters"),
        (&["--TaskTitle.0", "a"], "TaskTitle"),
        (&["--Filters.Keyword", "a"], "Filters"),
        (&["--Filters.0.Kyeword", "a"], "Keyword"),
        (&["--filters.0.kyeword", "a"], "nearest is Keyword"),
        (&["--0", "a"], "0"),
        (&["--Filters", "zone"], "as in --Filters.0.Keyword VALUE"),
        (&["--TaskStatusList", "x"], "as in --TaskStatusList.0 VALUE"),
        (&["--Filters", ""], "--Filters takes JSON"),
        (&["--Filters", "[{]"], "--Filters takes JSON"),
        (&["--Filters", "{}"], "Filters"),
        (&["--Filters.0.Values.0", "a"], "Keyword is missing"),
    ] {
        let lines = run(&[&LIST[..], arguments].concat()).errors(2);
        assert!(lines.iter().any(|line| line.contains(hint)), "{lines:?} should contain {hint:?}");
    }
    let deep = format!("--Filters{}", ".0".repeat(100_000 / 2));
    let line = run(&[&LIST[..], &[&deep, "x"]].concat()).error(2);
    assert!(line.len() < 300, "{line}");
}

#[test]
fn every_wrong_type_is_told_at_once() {
    let lines = run(&["cfg", "ModifyTaskRunStatus", "--TaskId", "x", "--Status", "1e3", "--IsExpect", "yes"]).errors(2);
    assert_eq!(lines.len(), 3, "{lines:?}");
    for (line, member) in lines.iter().zip(["TaskId", "Status", "IsExpect"]) {
        assert!(line.starts_with(&format!("error: {member} must be ")), "{line}");
    }
    let line = run(&["cfg", "ModifyTaskRunStatus", "--TaskId", "1", "--Status", "1005"]).error(2);
    assert!(line.contains("Status must be one of 1001, 1002, 1003, 1004"), "{line}");
}

#[test]
fn a_whole_request_comes_inline_from_a_file_or_from_standard_input() {
    let call = ["cfg", "ModifyTaskRunStatus", "--dry-run", "--cli-input-json"];
    let expected = r#"{"TaskId":1698,"Status":1002}"#;
    let json = r#" {"Status": "1002", "TaskId": "1698"} "#;
    assert_eq!(body(&["cfg", "ModifyTaskRunStatus", "--cli-input-json", json]), expected);

    let file = Scratch::new("request.json", json);
    assert_eq!(body(&["cfg", "ModifyTaskRunStatus", "--cli-input-json", &file.url()]), expected);

    let shown = run_with_input(&[&call[..], &["-"]].concat(), json).json();
    assert_eq!(shown["body"], expected);
}

#[test]
fn a_member_of_the_command_line_replaces_the_whole_one_of_the_json() {
    let json = r#"{"Limit":5,"Offset":6,"Filters":[{"Keyword":"a","Values":["b"]},{"Keyword":"c","Values":["d"]}]}"#;
    let call = ["cfg", "DescribeTaskList", "--cli-input-json", json];
    assert_eq!(
        body(&[&call[..], &["--limit", "7", "--Filters.0.Keyword", "x", "--Filters.0.Values.0", "y"]].concat()),
        r#"{"Limit":7,"Offset":6,"Filters":[{"Keyword":"x","Values":["y"]}]}"#
    );
}

#[test]
fn a_request_that_is_no_json_object_is_told_with_its_place() {
    let latin_1 = Scratch::new("latin-1.json", b"{\"Summary\": \"\xe9\"}");
    let deep = format!("{{\"Filters\":{}", "[".repeat(100_000));
    for (json, hints) in [
        ("", &["--cli-input-json is no JSON", "file://PATH"][..]),
        ("request.json", &["no JSON", "file://PATH"]),
        ("{\"TaskId\":\n 1,}", &["line 2"]),
        ("[1]", &["no object"]),
        ("null", &["no object"]),
        ("file://", &["cannot be read"]),
        ("file:///nowhere/request.json", &["/nowhere/request.json cannot be read"]),
        (&latin_1.url(), &["latin-1.json is not UTF-8 from byte 13", "save it as UTF-8"]),
        (&deep, &["no JSON"]),
    ] {
        let line = run(&["cfg", "ModifyTaskRunStatus", "--cli-input-json", json]).error(2);
        for hint in hints {
            assert!(line.contains(hint), "{line:?} should contain {hint:?}");
        }
    }
    let line = run_with_input(&["cfg", "ModifyTaskRunStatus", "--cli-input-json", "-"], "{").error(2);
    assert!(line.contains("standard input is no JSON"), "{line}");
}

#[test]
fn without_the_rules_what_fits_is_converted_and_the_rest_goes_as_it_is() {
    let call = ["cfg", "DescribeTaskList", "--no-validate"];
    assert_eq!(
        body(
            &[
                &call[..],
                &["--Zzz", "1", "--Aaa.0.B", "2", "--Limit", "20", "--Offset", "many", "--Filters.0.Kyeword", "x"],
                &["--TaskStatusList.0", "1001", "--TaskTag", "not a list"],
            ]
            .concat()
        ),
        r#"{"Limit":20,"Offset":"many","TaskTag":"not a list","Filters":[{"Kyeword":"x"}],"TaskStatusList":[1001],"Aaa":[{"B":2}],"Zzz":1}"#
    );
    let json = r#"{"Offset":[null,{"A":1.5}],"Limit":null,"TaskTitle":7,"TaskId":["1",true]}"#;
    assert_eq!(
        body(&[&call[..], &["--cli-input-json", json]].concat()),
        r#"{"Limit":null,"Offset":[null,{"A":1.5}],"TaskTitle":"7","TaskId":[1,true]}"#
    );
}

#[test]
fn members_that_are_called_like_an_option_have_their_own_name_only() {
    let call = ["cvm", "DeleteImages", "--region", "ap-guangzhou", "--ImageIds.0", "img-1"];
    assert_eq!(body(&[&call[..], &["--DryRun", "true"]].concat()), r#"{"ImageIds":["img-1"],"DryRun":true}"#);
    let shown = run(&[&call[..], &["--dry-run"]].concat()).json();
    assert_eq!(shown["body"], r#"{"ImageIds":["img-1"]}"#);
}

#[test]
fn a_number_is_sent_with_the_digits_that_it_was_given() {
    let json = r#"{"TaskId":1,"Status":1002,"Summary":123456789012345678901,"Issue":1.10,"Record":[]}"#;
    let call = ["cfg", "ModifyTaskRunStatus", "--cli-input-json", json];
    assert_eq!(
        body(&[&call[..], &["--Record", "-0"]].concat()),
        r#"{"TaskId":1,"Status":1002,"Summary":"123456789012345678901","Issue":"1.10","Record":"-0"}"#
    );
    let json = r#"{"TaskId":1,"Status":1002,"Summary":1E+2,"Zzz":[1.10,123456789012345678901]}"#;
    assert_eq!(
        body(&["cfg", "ModifyTaskRunStatus", "--no-validate", "--cli-input-json", json]),
        r#"{"TaskId":1,"Status":1002,"Summary":"1E+2","Zzz":[1.10,123456789012345678901]}"#
    );
    // A float in an object that was typed as JSON, or by itself.
    let price = ["cvm", "InquiryPriceRunInstances", "--region", "ap-guangzhou", "--Placement.Zone", "z"];
    let max = |arguments: &[&str]| body(&[&price[..], &["--ImageId", "i"], arguments].concat());
    let sent = max(&["--InstanceMarketOptions", r#"{"SpotOptions":{"MaxPrice":0.10}}"#]);
    assert!(sent.contains(r#""MaxPrice":"0.10""#), "{sent}");
}

#[test]
fn an_integer_beyond_its_type_is_out_of_range_wherever_it_is_written() {
    let told = |line: String| assert!(line.ends_with("TaskId must be int64, not a number out of its range"), "{line}");
    let call = ["cfg", "DescribeTask"];
    for beyond in ["9223372036854775808", "123456789012345678901234567890", "-9223372036854775809"] {
        told(run(&[&call[..], &["--TaskId", beyond]].concat()).error(2));
        let json = format!(r#"{{"TaskId": {beyond}}}"#);
        told(run(&[&call[..], &["--cli-input-json", &json]].concat()).error(2));
        // The mock says it of a request that nobody checked before.
        let line = run(&[&call[..], &["--no-validate", "--cli-input-json", &json, "--mock"]].concat()).error(1);
        assert!(line.contains("InvalidParameter: TaskId must be int64, not a number out of its range"), "{line}");
    }
    let line = run(&[&call[..], &["--cli-input-json", r#"{"TaskId": 1.5}"#]].concat()).error(2);
    assert!(line.contains("a number with a fraction or an exponent"), "{line}");
}

#[test]
fn booleans_are_taken_as_the_official_command_line_takes_them() {
    let call = ["cfg", "ModifyTaskRunStatus", "--TaskId", "1", "--Status", "1002", "--IsExpect"];
    for (words, value) in [(["true", "T", "1", "TRUE", "t"], true), (["false", "F", "0", "False", "f"], false)] {
        for word in words {
            let sent = body(&[&call[..], &[word]].concat());
            assert_eq!(sent, format!(r#"{{"TaskId":1,"Status":1002,"IsExpect":{value}}}"#), "{word}");
        }
    }
    for word in ["yes", "2", "", "tr"] {
        let line = run(&[&call[..], &[word]].concat()).error(2);
        assert!(line.contains("IsExpect must be bool"), "{line}");
    }
}

#[test]
fn a_byte_order_mark_is_skipped_and_utf_16_is_named() {
    let json = r#"{"TaskId":1698,"Status":1002}"#;
    let call = ["cfg", "ModifyTaskRunStatus", "--cli-input-json"];
    let marked = format!("\u{feff}{json}");
    let file = Scratch::new("marked.json", &marked);
    for source in [file.url(), marked.clone()] {
        assert_eq!(body(&[&call[..], &[&source]].concat()), json);
    }
    assert_eq!(run_with_input(&[&call[..], &["-", "--dry-run"]].concat(), &marked).json()["body"], json);

    let units = |swap: bool, mark: bool| -> Vec<u8> {
        let text = if mark { marked.as_str() } else { json };
        text.encode_utf16().flat_map(|unit| if swap { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    };
    for (swap, mark) in [(false, true), (true, true), (false, false), (true, false)] {
        let file = Scratch::new(&format!("utf-16-{swap}-{mark}.json"), units(swap, mark));
        let line = run(&[&call[..], &[&file.url()]].concat()).error(2);
        assert!(line.contains("is UTF-16; save it as UTF-8"), "{line}");
    }
}
