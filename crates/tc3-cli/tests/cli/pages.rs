//! Lists that come a page at a time: all pages as one answer, or an item a line, and what ends them.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::support::{ID, KEY, Mock, Reaction, Run, Server, run, run_bare, tc3};

/// Asks by text that holds numbers.
const VPCS: [&str; 4] = ["vpc", "DescribeVpcs", "--region", "ap-guangzhou"];
/// Asks by what the answer before said.
const EVENTS: [&str; 8] =
    ["cloudaudit", "DescribeEvents", "--StartTime", "1", "--EndTime", "2", "--region", "ap-guangzhou"];

/// Answers with these VPCs, of so many.
fn page(ids: &[&str], total: u64) -> Reaction {
    let items: Vec<_> = ids.iter().map(|id| format!(r#"{{"VpcId":"{id}","Digits":1.10}}"#)).collect();
    Reaction::envelope(&format!(r#""TotalCount":{total},"VpcSet":[{}],"#, items.join(",")))
}

fn refused() -> Reaction {
    Reaction::envelope(r#""Error":{"Code":"InternalError.Test","Message":"broken"},"#)
}

fn call(server: &Server, call: &[&str], options: &[&str]) -> Run {
    server.call(&[call, options].concat())
}

/// The bodies of the requests that came.
fn bodies(server: &Server) -> Vec<Value> {
    std::iter::from_fn(|| server.try_request())
        .map(|request| serde_json::from_str(request.split_once("\r\n\r\n").unwrap().1).unwrap())
        .collect()
}

fn ids(lines: &str) -> Vec<String> {
    let id = |line: &str| serde_json::from_str::<Value>(line).unwrap()["VpcId"].as_str().unwrap().to_owned();
    lines.lines().map(id).collect()
}

#[test]
fn all_pages_are_one_answer() {
    let server = Server::scripted([page(&["vpc-1", "vpc-2"], 3), page(&["vpc-3"], 3)]);
    let expected = r#"{
    "TotalCount": 3,
    "VpcSet": [
        {
            "VpcId": "vpc-1",
            "Digits": 1.10
        },
        {
            "VpcId": "vpc-2",
            "Digits": 1.10
        },
        {
            "VpcId": "vpc-3",
            "Digits": 1.10
        }
    ],
    "RequestId": "r-1"
}
"#;
    assert_eq!(call(&server, &VPCS, &["--all-pages"]).ok(), expected);
    // A member that is text is asked by text, unchecked too.
    assert_eq!(bodies(&server), [json!({}), json!({"Offset": "2"})]);
    let server = Server::scripted([page(&["vpc-1", "vpc-2"], 3), page(&["vpc-3"], 3)]);
    call(&server, &VPCS, &["--all-pages", "--no-validate"]).ok();
    assert_eq!(bodies(&server), [json!({}), json!({"Offset": "2"})]);
    let server = Server::scripted([page(&["vpc-1", "vpc-2"], 3), page(&["vpc-3"], 3)]);
    let filtered = call(&server, &VPCS, &["--page-size", "2", "--filter", "VpcSet[].VpcId"]).json();
    assert_eq!(filtered, json!(["vpc-1", "vpc-2", "vpc-3"]));
    assert_eq!(bodies(&server), [json!({"Limit": "2"}), json!({"Offset": "2", "Limit": "2"})]);
}

#[test]
fn an_item_is_a_line_and_the_filter_is_for_each() {
    let server = Server::scripted([page(&["vpc-1", "vpc-2"], 3), page(&["vpc-3"], 3)]);
    let lines = call(&server, &VPCS, &["--all-pages", "--output", "jsonl"]).ok();
    assert_eq!(lines.lines().next(), Some(r#"{"VpcId":"vpc-1","Digits":1.10}"#));
    assert_eq!(ids(&lines), ["vpc-1", "vpc-2", "vpc-3"]);
    let server = Server::scripted([page(&["vpc-1", "vpc-2"], 3), page(&["vpc-3"], 3)]);
    let lines = call(&server, &VPCS, &["--max-items", "3", "--output", "jsonl", "--filter", "VpcId"]).ok();
    assert_eq!(lines, "\"vpc-1\"\n\"vpc-2\"\n\"vpc-3\"\n");
}

#[test]
fn an_answer_without_pages_is_one_line() {
    let server = Server::scripted([page(&["vpc-1"], 3)]);
    let line = call(&server, &VPCS, &["--output", "jsonl"]).ok();
    assert_eq!(line, "{\"TotalCount\":3,\"VpcSet\":[{\"VpcId\":\"vpc-1\",\"Digits\":1.10}],\"RequestId\":\"r-1\"}\n");
}

#[test]
fn items_come_as_their_pages_do_and_are_there_after_an_interruption() {
    let server = Server::scripted([page(&["vpc-1", "vpc-2"], 4), Reaction::Hold]);
    let mut child = tc3()
        .env("TENCENTCLOUD_SECRET_ID", ID)
        .env("TENCENTCLOUD_SECRET_KEY", KEY)
        .args(VPCS)
        .args(["--all-pages", "--output", "jsonl", "--endpoint", &server.url])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    // The second page never comes.
    let two: Vec<_> = lines.by_ref().take(2).map(|line| line.unwrap()).collect();
    assert_eq!(ids(&two.join("\n")), ["vpc-1", "vpc-2"]);
    server.request();
    server.request();
    let id = child.id().to_string();
    assert!(Command::new("kill").args(["-s", "INT", &id]).status().unwrap().success());
    let ended = child.wait_with_output().unwrap();
    let told = String::from_utf8(ended.stderr).unwrap();
    assert_eq!(ended.status.code(), Some(130), "{told}");
    assert!(told.contains("go on at offset 2"), "{told}");
}

#[test]
fn a_limit_ends_it_in_the_middle_of_a_page() {
    for output in ["json", "jsonl"] {
        let server = Server::scripted([page(&["vpc-1", "vpc-2"], 9), page(&["vpc-3", "vpc-4"], 9)]);
        let shown = call(&server, &VPCS, &["--max-items", "3", "--output", output]).ok();
        assert!(shown.contains("vpc-3") && !shown.contains("vpc-4"), "{shown}");
        assert_eq!(server.count(), 2);
    }
}

#[test]
fn what_came_before_an_error_is_printed() {
    for output in ["json", "jsonl"] {
        for (failure, status) in [(refused(), 1), (Reaction::http(404, &[], "<html>"), 3)] {
            let server = Server::scripted([page(&["vpc-1", "vpc-2"], 9), failure]);
            let run = call(&server, &VPCS, &["--all-pages", "--output", output]);
            assert_eq!(run.status, status, "{run:?}");
            assert!(run.stdout.contains("vpc-1") && run.stdout.contains("vpc-2"), "{run:?}");
            assert!(run.stderr.contains("go on at offset 2"), "{run:?}");
            assert_eq!(run.stderr.lines().count(), 1, "{run:?}");
        }
    }
    // Where nothing came, nothing is printed.
    let line = call(&Server::scripted([refused()]), &VPCS, &["--all-pages"]).error(1);
    assert!(line.contains("InternalError.Test") && !line.contains("go on"), "{line}");
}

#[test]
fn a_token_leads_on() {
    let answer = |id: &str, rest: &str| Reaction::envelope(&format!(r#""Events":[{{"EventId":"{id}"}}],{rest}"#));
    let script = [answer("a", r#""NextToken":72,"ListOver":false,"#), answer("b", r#""ListOver":true,"#)];
    let server = Server::scripted(script.clone());
    let lines = call(&server, &EVENTS, &["--all-pages", "--output", "jsonl", "--filter", "EventId"]).ok();
    assert_eq!(lines, "\"a\"\n\"b\"\n");
    let asked: Vec<_> = bodies(&server).iter().map(|body| body["NextToken"].clone()).collect();
    assert_eq!(asked, [Value::Null, json!(72)]);
    // An error says which to go on with.
    let server = Server::scripted([script[0].clone(), refused()]);
    let run = call(&server, &EVENTS, &["--all-pages"]);
    assert!(run.stderr.contains("go on at token 72"), "{run:?}");
}

#[test]
fn a_list_that_is_not_whole_is_told() {
    for (script, told) in [
        (vec![page(&["vpc-1"], 9), page(&[], 9)], "the list ended after 1 items, and is said to have 9"),
        (vec![page(&["vpc-1", "vpc-2"], 9)], "a page came again"),
    ] {
        let server = Server::scripted(script);
        let run = call(&server, &VPCS, &["--all-pages", "-v"]);
        assert_eq!(run.status, 0, "{run:?}");
        let warnings: Vec<_> = run.stderr.lines().filter(|line| line.starts_with("warn")).collect();
        assert!(matches!(warnings.as_slice(), [one] if one.contains(told)), "{run:?}");
        let quiet = call(&server, &VPCS, &["--all-pages", "-q"]);
        assert_eq!(quiet.stderr, "", "{quiet:?}");
    }
}

#[test]
fn odd_lists_end() {
    let null = || Reaction::envelope(r#""TotalCount":null,"VpcSet":null,"#);
    assert_eq!(call(&Server::scripted([null()]), &VPCS, &["--all-pages", "--output", "jsonl"]).stdout, "");
    let whole = call(&Server::scripted([null()]), &VPCS, &["--all-pages"]).json();
    assert_eq!(whole, json!({"TotalCount": null, "VpcSet": [], "RequestId": "r-1"}));
    // A total that is text counts, and one that is no number ends it by a page that is shorter.
    let total = |total: &str, ids: &[&str]| {
        let items: Vec<_> = ids.iter().map(|id| format!(r#"{{"VpcId":"{id}"}}"#)).collect();
        Reaction::envelope(&format!(r#""TotalCount":{total},"VpcSet":[{}],"#, items.join(",")))
    };
    for text in [r#""3""#, r#""many""#] {
        let server = Server::scripted([total(text, &["vpc-1", "vpc-2"]), total(text, &["vpc-3"])]);
        let lines = call(&server, &VPCS, &["--all-pages", "--output", "jsonl"]).ok();
        assert_eq!((ids(&lines).len(), server.count()), (3, 2), "{text}");
    }
    // What should be a list is something else: the answer was not read.
    let line = call(&Server::envelope(r#""VpcSet":"none","#), &VPCS, &["--all-pages"]).error(3);
    assert!(line.contains("VpcSet"), "{line}");
}

#[test]
fn what_has_no_pages_is_refused_before_it_is_sent() {
    let server = Server::scripted([page(&[], 0)]);
    let look = ["cfg", "DescribeTask", "--TaskId", "1698"];
    let change = ["cvm", "StopInstances", "--InstanceIds.0", "ins-1", "--region", "ap-guangzhou"];
    for (called, options, part) in [
        (&look[..], &["--all-pages"][..], "DescribeTask is not known to answer a page at a time"),
        (&change, &["--max-items", "7"], "StopInstances is not known to answer a page at a time"),
        (&VPCS, &["--page-size", "0"], "--page-size takes a whole number, from 1"),
        (&VPCS, &["--max-items", "-1"], "--max-items takes a whole number, from 1"),
        (&VPCS, &["--page-size", "5", "--Limit", "5"], "--page-size and --Limit are the same"),
        (&VPCS, &["--output", "xml"], "--output takes json, jsonl, table, text, yaml or csv"),
        (&VPCS, &["--output", "jsonl", "--dry-run"], "--output needs an answer"),
    ] {
        let line = call(&server, called, options).error(2);
        assert!(line.contains(part), "{line}");
    }
    assert_eq!(server.count(), 0);
}

#[test]
fn a_dry_run_shows_the_first_page() {
    let shown = run(&[&VPCS[..], &["--page-size", "50", "--dry-run"]].concat()).json();
    assert_eq!(shown["body"], r#"{"Limit":"50"}"#);
    // What is wrong with a size is told as of any member.
    let server = Mock::start(&[]);
    let run = server.call(&[&VPCS[..], &["--page-size", "2", "--no-validate", "--output", "jsonl"]].concat());
    assert!(run.status == 0 && run.stdout.lines().count() > 2, "{run:?}");
}

/// As the README has them, without an environment.
#[test]
fn the_mock_is_read_to_its_end() {
    let all = run_bare(&["cvm", "DescribeInstances", "--all-pages", "--page-size", "2", "--mock"]).json();
    let count = all["InstanceSet"].as_array().unwrap().len();
    assert!(count > 2 && all["TotalCount"] == count, "{count}");
    let records = ["dnspod", "DescribeRecordList", "--Domain", "example.com", "--mock"];
    let lines = run_bare(&[&records[..], &["--max-items", "7", "--all-pages", "--output", "jsonl"]].concat()).ok();
    assert_eq!(lines.lines().count(), 7);
}

#[test]
fn a_reader_that_leaves_ends_it() {
    let server = Server::scripted([page(&["vpc-1", "vpc-2"], u64::MAX)]);
    // Left before anything is written: nobody knows how much a pipe would take until then.
    let (_, stdout) = std::io::pipe().unwrap();
    let child = tc3()
        .env("TENCENTCLOUD_SECRET_ID", ID)
        .env("TENCENTCLOUD_SECRET_KEY", KEY)
        .args(VPCS)
        .args(["--all-pages", "--output", "jsonl", "--endpoint", &server.url])
        .stdout(stdout)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let ended = child.wait_with_output().unwrap();
    assert_eq!((ended.status.code(), ended.stderr.as_slice()), (Some(0), &b""[..]));
}
