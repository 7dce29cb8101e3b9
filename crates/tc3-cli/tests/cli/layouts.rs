//! The layouts of an answer: text and table as the official command line has them, yaml and csv, and what fits none of them.

use std::collections::BTreeSet;
use std::io::Read;
use std::process::Stdio;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::support::{ID, KEY, Reaction, Run, Server, tc3};

const MEASURED: &str = include_str!("../tccli/outputs.jsonl");
const DIFFERENCES: &str = include_str!("../../TCCLI.md");
const LOOK: [&str; 4] = ["cfg", "DescribeTask", "--TaskId", "1698"];

/// A value as the official command line lays it out, as it was measured.
#[derive(Deserialize)]
struct Measured<'a> {
    #[serde(borrow)]
    value: &'a RawValue,
    text: Option<String>,
    table: Option<String>,
    json: String,
}

/// Lays a value out as it would be as a part of an answer.
#[track_caller]
fn laid_out(value: &str, output: &str) -> Run {
    let server = Server::envelope(&format!(r#""V":{value},"#));
    server.call(&[&LOOK[..], &["--query", "V", "--output", output]].concat())
}

/// What is printed in place of what the official command line prints, by the rules of `TCCLI.md`; none where it fits no layout.
fn by_rules(measured: Option<&str>, value: &str, output: &str, used: &mut BTreeSet<&str>) -> Option<String> {
    let Some(measured) = measured else {
        used.insert("misfits");
        return None;
    };
    if (value, output) == ("null", "json") {
        used.insert("nothing-found");
        return Some("null\n".to_owned());
    }
    if output == "table" && measured.contains("line\nbreak") {
        used.insert("control-characters");
        let table = [
            "------------------------------",
            "|           action           |",
            "+------------+---------------+",
            "|      A     |       B       |",
            "+------------+---------------+",
            r"|  tab\there |  line\nbreak  |",
            "+------------+---------------+",
            "",
        ];
        return Some(table.join("\n"));
    }
    let forms = measured.replace("None", "null").replace("True", "true").replace("False", "false");
    if forms != measured {
        used.insert("json-forms");
    }
    Some(forms)
}

#[test]
fn every_measured_value_is_laid_out_as_by_the_official_command_line() {
    let mut used = BTreeSet::new();
    for line in MEASURED.lines() {
        let Measured { value, text, table, json } = serde_json::from_str(line).unwrap();
        for (output, measured) in [("text", text), ("table", table), ("json", Some(json))] {
            let expected = by_rules(measured.as_deref(), value.get(), output, &mut used);
            let run = laid_out(value.get(), output);
            match expected {
                Some(expected) => {
                    assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{value} {output}");
                    assert_eq!(run.stdout, expected, "{value} {output}");
                }
                None => {
                    let answer = format!("answer: {{\"V\":{},\"RequestId\":\"r-1\"}}\n", value.get().replace(' ', ""));
                    assert_eq!((run.status, run.stdout.as_str()), (5, ""), "{value} {output}");
                    assert!(run.stderr.ends_with(&answer), "{value} {output}: {}", run.stderr);
                    assert_eq!(run.stderr.lines().count(), 2, "{value} {output}: {}", run.stderr);
                }
            }
        }
    }
    for rule in ["control-characters", "json-forms", "misfits", "nothing-found"] {
        assert!(used.contains(rule), "{rule} is not used");
        assert!(DIFFERENCES.contains(&format!("\n| `{rule}` |")), "{rule} is not documented");
    }
}

const ALL: [&str; 6] = ["json", "jsonl", "table", "text", "yaml", "csv"];

/// The result of a value in a layout that it fits.
#[track_caller]
fn shown(value: &str, output: &str) -> String {
    let run = laid_out(value, output);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{run:?}");
    run.stdout
}

/// What is said of a value that does not fit a layout. Nothing is printed, and nothing is lost.
#[track_caller]
fn misfit(value: &str, output: &str) -> String {
    let run = laid_out(value, output);
    assert_eq!((run.status, run.stdout.as_str()), (5, ""), "{run:?}");
    let lines: Vec<_> = run.stderr.lines().collect();
    let [line, answer] = lines.as_slice() else { panic!("{run:?}") };
    assert_eq!(*answer, format!(r#"answer: {{"V":{value},"RequestId":"r-1"}}"#));
    assert!(line.contains("was answered and carried out (request r-1)"), "{line}");
    (*line).to_owned()
}

#[test]
fn digits_and_what_no_spec_knows_survive() {
    let value = r#"[{"Zeta":1.10,"Big":123456789012345678901234567890,"Alpha":1E400,"New":{"x":[-0,null]}}]"#;
    assert_eq!(shown(value, "jsonl"), format!("{value}\n"));
    assert_eq!(
        shown(value, "csv"),
        "Zeta,Big,Alpha,New\n1.10,123456789012345678901234567890,1E400,\"{\"\"x\"\":[-0,null]}\"\n"
    );
    assert_eq!(shown(value, "text"), "1E400\t123456789012345678901234567890\t1.10\nX\t-0\nX\tnull\n");
    let yaml =
        "- Zeta: 1.10\n  Big: 123456789012345678901234567890\n  Alpha: 1E400\n  New:\n    x:\n    - -0\n    - null\n";
    assert_eq!(shown(value, "yaml"), yaml);
    let table = shown(value, "table");
    for part in ["  1E400", "  123456789012345678901234567890", "  1.10", "|New", "  -0"] {
        assert!(table.replace(' ', "").contains(&part.replace(' ', "")), "{part} is not in\n{table}");
    }
}

#[test]
fn csv_is_the_one_list_of_objects() {
    let rows = "A,B\n1,x\n2,\n";
    assert_eq!(shown(r#"[{"A":1,"B":"x"},{"A":2}]"#, "csv"), rows);
    // It may be a member, as of a whole answer, or deeper; lists of other things, and empty ones, are none.
    assert_eq!(shown(r#"{"Total":2,"Ids":["i"],"None":[],"Set":[{"A":1,"B":"x"},{"A":2}]}"#, "csv"), rows);
    assert_eq!(shown(r#"{"Data":{"List":[{"A":1,"B":"x"},{"A":2}]}}"#, "csv"), rows);
    assert_eq!(shown(r#"{"Total":0,"Set":[],"Other":[]}"#, "csv"), "");
    // A column for each member of any of them, in the order in which they come.
    assert_eq!(shown(r#"[{"B":1},{"A":2,"B":3},{"C":4}]"#, "csv"), "B,A,C\n1,,\n3,2,\n,,4\n");
    for (value, part) in [
        (
            r#"{"A":[{"x":1}],"B":{"C":[{"y":2}]}}"#,
            "one list of objects, and there are A and B.C; --query A chooses one",
        ),
        (r#"["a"]"#, "there is none"),
        (r#"{"A":1}"#, "there is none"),
        (r#"[{"a":1},2]"#, "there is none"),
        ("null", "there is none"),
    ] {
        assert!(misfit(value, "csv").contains(part), "{value} {}", misfit(value, "csv"));
    }
}

#[test]
fn csv_is_read_back() {
    let value = r#"[{"a,b":"x,y","q":"say \"hi\"","n":"two\nlines","e":"","z":null,"b":" blank ","t":true,"中":"文"}]"#;
    let expected =
        concat!("\"a,b\",q,n,e,z,b,t,中\n", "\"x,y\",\"say \"\"hi\"\"\",\"two\nlines\",\"\",,\" blank \",true,文\n");
    assert_eq!(shown(value, "csv"), expected);
    // A line of nothing would be passed over.
    assert_eq!(shown(r#"[{"a":null},{"a":1}]"#, "csv"), "a\n\"\"\n1\n");
}

#[test]
fn what_fits_no_text_or_table_is_told_and_not_lost() {
    for output in ["text", "table"] {
        let line = misfit(r#"[{"a":1},2]"#, output);
        assert!(line.contains("a list holds objects and other values"), "{line}");
    }
    let line = misfit("[[1,2],[3]]", "table");
    assert!(line.contains("rows of one length, and here are some of 2 and of 1"), "{line}");
    // Each of two thousand objects has a member of its own, and so there would be four million cells and more.
    let objects: Vec<_> = (0..2_001).map(|at| format!(r#"{{"m{at}":1}}"#)).collect();
    let value = format!("[{}]", objects.join(","));
    for output in ["text", "table", "csv"] {
        assert!(misfit(&value, output).contains("4000000 cells"));
    }
    assert_eq!(shown(&value, "yaml").lines().count(), 2_001);
}

#[test]
fn bare_strings_are_what_the_server_said() {
    let server = Server::envelope(r#""S":"a \"b\"\n\u001b[m\\","L":["x"],"N":1.10,"#);
    let bare = |options: &[&str]| server.call(&[&LOOK[..], options].concat()).ok();
    assert_eq!(bare(&["--query", "S", "-r"]), "a \"b\"\n\u{1b}[m\\\n");
    assert_eq!(bare(&["--filter", "S", "--raw", "--output", "jsonl"]), "a \"b\"\n\u{1b}[m\\\n");
    assert_eq!(bare(&["--query", "S", "-r", "--output", "text"]), "a \"b\"\n\u{1b}[m\\\n");
    // What is no string stays as it is.
    assert_eq!(bare(&["--query", "L", "-r"]), "[\n    \"x\"\n]\n");
    assert_eq!(bare(&["--query", "N", "-r"]), "1.10\n");
}

#[test]
fn what_makes_no_sense_is_refused_before_anything_is_sent() {
    let server = Server::envelope("");
    for (options, part) in [
        (&["--filter", "A", "--query", "A"][..], "--filter and --query are the same"),
        (&["--query", "A["], "the --query"),
        (&["--output", "xml"], "--output takes json, jsonl, table, text, yaml or csv"),
        (&["--output", "table", "-r"], "-r makes strings bare in json and jsonl"),
        (&["-r", "--dry-run"], "--raw needs an answer"),
        (&["--query", "A", "--dry-run"], "--query needs an answer"),
    ] {
        let line = server.call(&[&LOOK[..], options].concat()).error(2);
        assert!(line.contains(part), "{line}");
    }
    assert_eq!(server.count(), 0);
}

const VPCS: [&str; 5] = ["vpc", "DescribeVpcs", "--region", "ap-guangzhou", "--all-pages"];

/// Answers with these VPCs, of so many.
fn page(items: &[&str], total: u64) -> Reaction {
    Reaction::envelope(&format!(r#""TotalCount":{total},"VpcSet":[{}],"#, items.join(",")))
}

fn two_pages() -> Server {
    let items = [r#"{"VpcId":"vpc-1","Name":"a"}"#, r#"{"VpcId":"vpc-2"}"#, r#"{"Name":"c","VpcId":"vpc-3"}"#];
    Server::scripted([page(&items[..2], 3), page(&items[2..], 3)])
}

#[test]
fn text_and_csv_print_items_as_their_pages_come() {
    let shown = |options: &[&str]| two_pages().call(&[&VPCS[..], options].concat()).ok();
    assert_eq!(shown(&["--output", "text"]), "a\tvpc-1\n\tvpc-2\nc\tvpc-3\n");
    assert_eq!(shown(&["--output", "text", "--query", "VpcId"]), "vpc-1\nvpc-2\nvpc-3\n");
    assert_eq!(shown(&["--output", "text", "--query", "[VpcId, Name]"]), "vpc-1\ta\nvpc-2\tnull\nvpc-3\tc\n");
    assert_eq!(shown(&["--output", "csv"]), "VpcId,Name\nvpc-1,a\nvpc-2,\nvpc-3,c\n");
    assert_eq!(shown(&["--output", "csv", "--query", "{Id: VpcId}"]), "Id\nvpc-1\nvpc-2\nvpc-3\n");
    assert_eq!(shown(&["--output", "jsonl", "--query", "VpcId", "-r"]), "vpc-1\nvpc-2\nvpc-3\n");
}

#[test]
fn yaml_and_tables_have_all_pages_as_one_answer() {
    let shown = |options: &[&str]| two_pages().call(&[&VPCS[..], options].concat()).ok();
    let yaml = shown(&["--output", "yaml", "--query", "{All: VpcSet[].VpcId, Total: TotalCount}"]);
    assert_eq!(yaml, "All:\n- vpc-1\n- vpc-2\n- vpc-3\nTotal: 3\n");
    let table = shown(&["--output", "table"]);
    assert_eq!(table.matches("VpcSet").count(), 1, "{table}");
    assert!(table.contains("TotalCount") && table.contains("vpc-1") && table.contains("vpc-3"), "{table}");
}

#[test]
fn an_item_that_does_not_fit_the_columns_is_told_with_its_page() {
    let items = [r#"{"VpcId":"vpc-1"}"#, r#"{"VpcId":"vpc-2","New":true}"#];
    let server = Server::scripted([page(&items[..1], 2), page(&items[1..], 2)]);
    let run = server.call(&[&VPCS[..], &["--output", "csv"]].concat());
    assert_eq!((run.status, run.stdout.as_str()), (5, "VpcId\nvpc-1\n"), "{run:?}");
    assert!(run.stderr.contains("New is no member of the items before, so it has no column; --query"), "{run:?}");
    assert!(
        run.stderr.contains("\nanswer: {\"TotalCount\":2,\"VpcSet\":[{\"VpcId\":\"vpc-2\",\"New\":true}]"),
        "{run:?}"
    );
    let run = two_pages().call(&[&VPCS[..], &["--output", "csv", "--query", "VpcId"]].concat());
    assert_eq!((run.status, run.stdout.as_str()), (5, ""), "{run:?}");
    assert!(run.stderr.contains("an item is none; --query '{Name: Member}' makes one"), "{run:?}");
}

#[test]
fn events_are_laid_out_as_they_come() {
    let chat = ["hunyuan", "ChatCompletions", "--Model", "m", "--Messages.0.Role", "user", "--Stream", "true"];
    let body = "data: {\"A\":{\"B\":\"x\"},\"N\":1}\n\ndata: {\"A\":{\"B\":\"y\"},\"N\":2}\n\n";
    let server = Server::scripted([Reaction::http(200, &["Content-Type: text/event-stream"], body)]);
    let shown = |options: &[&str]| server.call(&[&chat[..], options].concat()).ok();
    assert_eq!(shown(&["--query", "A.B", "-r"]), "x\ny\n");
    assert_eq!(shown(&["--output", "text"]), "1\nA\tx\n2\nA\ty\n");
    assert_eq!(shown(&["--output", "yaml"]), "---\nA:\n  B: x\n\"N\": 1\n---\nA:\n  B: \"y\"\n\"N\": 2\n");
    assert_eq!(shown(&["--output", "csv", "--query", "{B: A.B}"]), "B\nx\ny\n");
    assert_eq!(shown(&["--output", "table"]).matches("action").count(), 2);
}

#[test]
fn a_reader_that_leaves_in_the_middle_is_no_failure() {
    let items: Vec<_> = (0..20_000).map(|at| format!(r#"{{"VpcId":"vpc-{at}","Name":"some name"}}"#)).collect();
    let items: Vec<_> = items.iter().map(String::as_str).collect();
    for output in ALL {
        // One answer, and a list that has more pages than anybody reads.
        for (total, call) in [(20_000, &VPCS[..4]), (u64::MAX, &VPCS[..])] {
            if total == u64::MAX && ["json", "yaml", "table"].contains(&output) {
                continue;
            }
            let server = Server::scripted([page(&items, total)]);
            let mut command = tc3();
            command.env("TENCENTCLOUD_SECRET_ID", ID).env("TENCENTCLOUD_SECRET_KEY", KEY).args(call);
            command.args(["--output", output, "--endpoint", &server.url]);
            let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
            child.stdout.take().unwrap().read_exact(&mut [0; 100]).unwrap();
            let ended = Run::from(child.wait_with_output().unwrap());
            assert_eq!((ended.status, ended.stderr.as_str()), (0, ""), "{output} {ended:?}");
        }
    }
}
