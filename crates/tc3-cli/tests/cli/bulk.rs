//! `tc3 bulk`: what becomes of rows, and of input that is bad.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::support::{ID, KEY, Mock, Reaction, Run, Server, run_with, tc3};

/// A change of which no effect is known.
pub(crate) const CHANGE: [&str; 2] = ["vpc", "CreateVpc"];
const READ: [&str; 2] = ["vpc", "DescribeVpcs"];

/// A folder for the files of a job, which goes away.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("tc3-bulk-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    pub(crate) fn path(&self, name: &str) -> String {
        self.0.join(name).into_os_string().into_string().unwrap()
    }

    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        fs::write(self.0.join(name), text).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.join(name).exists()
    }

    /// The lines of a file that holds JSON.
    pub(crate) fn lines(&self, name: &str) -> Vec<Value> {
        self.read(name).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// `tc3 bulk` over `in.jsonl` and `out`, unless told otherwise, without progress.
    pub(crate) fn bulk(&self, url: &str, arguments: &[&str]) -> Command {
        let mut command = tc3();
        command.env("TENCENTCLOUD_SECRET_ID", ID).env("TENCENTCLOUD_SECRET_KEY", KEY).arg("bulk").args(arguments);
        let is_given = |option: &str| arguments.contains(&option);
        for (option, file) in [("--input", "in.jsonl"), ("--output", "out")] {
            if !is_given(option) {
                command.args([option, &self.path(file)]);
            }
        }
        if !is_given("review") {
            command.args(["--endpoint", url, "--region", "ap-guangzhou", "-q"]);
            if !is_given("--rate") {
                command.args(["--rate", "none"]);
            }
        }
        command
    }

    pub(crate) fn run(&self, url: &str, arguments: &[&str]) -> Run {
        run_with(&mut self.bulk(url, arguments))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Rows of the change, one for each number.
pub(crate) fn rows(count: u64) -> String {
    (1..=count).map(|row| format!("{{\"VpcName\":\"r{row}\",\"CidrBlock\":\"10.0.0.0/16\"}}\n")).collect()
}

/// What a run told of the rows: all, done, failed, to review, open.
#[track_caller]
fn told(run: &Run) -> [u64; 5] {
    let told: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|_| panic!("{run:?}"));
    ["rows", "done", "failed", "review", "open"].map(|name| told[name].as_u64().unwrap())
}

fn numbers(lines: &[Value]) -> BTreeSet<u64> {
    lines.iter().map(|line| line["row"].as_u64().unwrap()).collect()
}

/// The names of all that was made.
pub(crate) fn made(mock: &Mock) -> Vec<String> {
    let list =
        ["vpc", "DescribeVpcs", "--region", "ap-guangzhou", "--page-size", "100", "--filter", "VpcSet[].VpcName"];
    serde_json::from_value(mock.call(&list).json()).unwrap()
}

fn body(request: &str) -> Value {
    serde_json::from_str(request.split_once("\r\n\r\n").unwrap().1).unwrap()
}

/// Answers like a proxy that lost the answer of the service.
fn lost() -> Reaction {
    Reaction::http(502, &["Content-Type: text/html"], "<html>bad gateway</html>")
}

#[test]
fn every_row_is_called_once_and_has_a_result() {
    let (mock, folder) = (Mock::start(&["--empty"]), Folder::new("every"));
    folder.write("in.jsonl", rows(30));
    let run = folder.run(&mock.url, &CHANGE);
    assert_eq!((run.status, told(&run)), (0, [30, 30, 0, 0, 0]), "{run:?}");
    let results = folder.lines("out");
    assert_eq!(numbers(&results), (1..=30).collect());
    for result in &results {
        assert_eq!(result["status"], "done");
        assert_eq!(result["response"]["Vpc"]["VpcName"], format!("r{}", result["row"]), "{result}");
        assert!(result["response"]["RequestId"].is_string());
    }
    // The same again has nothing left to do.
    let run = folder.run(&mock.url, &CHANGE);
    assert_eq!((run.status, told(&run)), (0, [30, 30, 0, 0, 0]));
    assert_eq!((folder.lines("out").len(), made(&mock).len()), (30, 30));
    assert!(!folder.has("out.review"));
}

#[test]
fn cells_are_members_and_empty_ones_are_absent() {
    let (server, folder) = (Server::envelope(""), Folder::new("cells"));
    folder.write(
        "in.csv",
        "\u{feff}VpcName,CidrBlock,DnsServers.0,Tags.0.Key,Tags.0.Value,EnableMulticast\r\n\
         \"one, two\",10.0.0.0/16,,k,\"say \"\"v\"\"\",True\r\n2,10.1.0.0/16,1.1.1.1,,,\r\n",
    );
    let run = folder.run(&server.url, &["vpc", "create-vpc", "--input", &folder.path("in.csv"), "--connections", "1"]);
    assert_eq!((run.status, told(&run)), (0, [2, 2, 0, 0, 0]), "{run:?}");
    let first = body(&server.request());
    assert_eq!((&first["VpcName"], &first["EnableMulticast"]), (&"one, two".into(), &"True".into()), "{first}");
    assert_eq!(first["Tags"], serde_json::json!([{"Key": "k", "Value": "say \"v\""}]));
    assert!(first.get("DnsServers").is_none(), "{first}");
    let second = body(&server.request());
    assert_eq!((&second["VpcName"], &second["DnsServers"]), (&"2".into(), &serde_json::json!(["1.1.1.1"])));
    assert!(second.get("Tags").is_none() && second.get("EnableMulticast").is_none(), "{second}");
}

#[test]
fn refused_rows_are_all_listed_and_nothing_is_sent() {
    let (server, folder) = (Server::envelope(""), Folder::new("refused"));
    folder.write(
        "in.jsonl",
        "{\"VpcName\":\"a\",\"CidrBlock\":\"b\"}\n\n{\"CidrBlok\":\"c\"}\n[1]\n{\"VpcName\":\n{\"VpcName\":\"\\u00e9\"}\n",
    );
    let lines = folder.run(&server.url, &CHANGE).errors(2);
    let all = lines.join("\n");
    for part in [
        "row 2 (line 3): CidrBlok",
        "row 2 (line 3): VpcName",
        "row 3 (line 4): it is a list, and a row is an object",
        "row 4 (line 5): it is no JSON from character",
        "3 of 5 rows are refused: nothing was sent",
    ] {
        assert!(all.contains(part), "{all}\nshould have {part:?}");
    }
    assert!(!all.contains("row 1 ") && !all.contains("row 5 "), "{all}");
    assert_eq!(server.count(), 0);
    assert!(!folder.has("out") && !folder.has("out.journal"));
}

#[test]
fn bad_input_is_told_on_a_line_and_nothing_is_sent() {
    let (server, folder) = (Server::envelope(""), Folder::new("bad"));
    let good = rows(2);
    for (name, text, part) in [
        (
            "in.csv",
            "VpcName,CidrBlok\na,b\n",
            "column 2, \"CidrBlok\": CreateVpc has no such member; the nearest is CidrBlock",
        ),
        ("in.csv", "VpcName,VpcName\na,b\n", "column 2, \"VpcName\": it is there twice"),
        ("in.csv", "VpcName,Tags.Key\na,b\n", "Tags is a list: a position stands behind it"),
        ("in.csv", "VpcName,VpcName.0\na,b\n", "nothing is in VpcName"),
        ("in.csv", "", "its first line names the members"),
        ("in.csv", "VpcName\n", "it has no rows"),
        ("in.jsonl", "\n", "it has no rows"),
        ("in.txt", &good, "does not end in .jsonl or .csv"),
    ] {
        folder.write(name, text);
        let line = folder.run(&server.url, &[&CHANGE[..], &["--input", &folder.path(name)]].concat()).error(2);
        assert!(line.contains(part), "{line}\nshould have {part:?}");
    }
    for (text, part) in [
        ("VpcName,CidrBlock\na\n", "row 1 (line 2): it has 1 cells, and the head names 2 members"),
        ("VpcName,CidrBlock\na,\"b\nc,d\n", "the file ends within quotes"),
        ("VpcName,Tags.0\na,{\n", "row 1 (line 2): Tags.0 takes JSON, and this is none from character"),
        ("VpcName,Tags.1.Key\na,k\n", "positions in a list start at 0"),
    ] {
        folder.write("in.csv", text);
        let lines = folder.run(&server.url, &[&CHANGE[..], &["--input", &folder.path("in.csv")]].concat()).errors(2);
        assert!(lines.join("\n").contains(part), "{lines:?}\nshould have {part:?}");
    }
    for (file, part) in [("/dev/null", "is no regular file"), ("/nowhere/in.csv", "cannot be read")] {
        let line = folder.run(&server.url, &[&CHANGE[..], &["--input", file]].concat()).error(2);
        assert!(line.contains(part), "{line}");
    }
    let line = folder.run(&server.url, &["cii", "UploadMedicalFile"]).error(2);
    assert!(line.contains("takes files, which rows do not hold"), "{line}");
    assert_eq!(server.count(), 0);
    // Without a credential nothing is begun.
    folder.write("in.jsonl", good);
    let mut bulk = folder.bulk(&server.url, &CHANGE);
    let run = run_with(bulk.env_remove("TENCENTCLOUD_SECRET_ID").env_remove("TENCENTCLOUD_SECRET_KEY"));
    assert_eq!(run.status, 4, "{run:?}");
    assert!(!folder.has("out") && !folder.has("out.journal"));
}

#[test]
fn what_stands_at_the_output_is_left_as_it_is() {
    let (mock, folder) = (Mock::start(&["--empty"]), Folder::new("output"));
    folder.write("in.jsonl", rows(2));
    folder.write("out", "precious\n");
    let line = folder.run(&mock.url, &CHANGE).error(2);
    assert!(line.contains("so it is no job to go on with: name another output"), "{line}");
    assert_eq!(folder.read("out"), "precious\n");

    for (journal, part) in [
        ("{\"tc3_bulk\":2,\"anything\":0}\n", "line 1: it is a journal of form 2, and this program knows form 1"),
        ("something else\n", "line 1: it is no journal of a bulk"),
    ] {
        folder.write("out.journal", journal);
        let line = folder.run(&mock.url, &CHANGE).error(2);
        assert!(line.contains(part), "{line}");
        assert_eq!((folder.read("out").as_str(), folder.read("out.journal").as_str()), ("precious\n", journal));
    }
    fs::remove_file(folder.path("out")).unwrap();
    fs::remove_file(folder.path("out.journal")).unwrap();

    assert_eq!(folder.run(&mock.url, &CHANGE).status, 0);
    let journal = folder.read("out.journal");
    let refused = |arguments: &[&str], part: &str| {
        let line = folder.run(&mock.url, arguments).error(2);
        assert!(line.contains(part) && line.contains("name another output"), "{line}");
        assert_eq!(folder.read("out.journal"), journal);
    };
    folder.write("in.jsonl", rows(3));
    refused(&CHANGE, "of an input that was another");
    folder.write("in.jsonl", "{}\n");
    refused(&READ, "of the action CreateVpc, and this is DescribeVpcs");
    folder.write("in.jsonl", rows(2));
    fs::remove_file(folder.path("out")).unwrap();
    let line = folder.run(&mock.url, &CHANGE).error(2);
    assert!(line.contains("of 2 rows it says that") && line.contains("that is gone"), "{line}");
    assert_eq!(made(&mock).len(), 2);
}

#[test]
fn errors_of_the_service_are_results() {
    let (server, folder) = (
        Server::scripted([
            Reaction::envelope(r#""Error":{"Code":"LimitExceeded","Message":"too many"},"#),
            Reaction::envelope(""),
        ]),
        Folder::new("errors"),
    );
    folder.write("in.jsonl", rows(3));
    let arguments = [&CHANGE[..], &["--connections", "1"]].concat();
    let run = folder.run(&server.url, &arguments);
    assert_eq!((run.status, told(&run)), (1, [3, 2, 1, 0, 0]), "{run:?}");
    let failed = &folder.lines("out")[0];
    assert_eq!(
        *failed,
        serde_json::json!({
            "row": 1, "status": "failed",
            "error": {"code": "LimitExceeded", "message": "too many", "request_id": "r-1"}
        })
    );
    // It is settled: it is told again, and not sent.
    let run = folder.run(&server.url, &arguments);
    assert_eq!((run.status, told(&run), server.count()), (1, [3, 2, 1, 0, 0], 3));
}

/// Else every row would be settled by a typing error in the key.
#[test]
fn a_key_that_is_refused_leaves_all_rows_open() {
    let (mock, folder) = (Mock::start(&["--empty"]), Folder::new("key"));
    folder.write("in.jsonl", rows(9));
    let run = run_with(folder.bulk(&mock.url, &CHANGE).env("TENCENTCLOUD_SECRET_KEY", "mistyped"));
    assert_eq!((run.status, told(&run)), (1, [9, 0, 0, 0, 9]), "{run:?}");
    assert!(
        run.stderr.contains("AuthFailure.SignatureFailure") && run.stderr.contains("each would fail by it"),
        "{run:?}"
    );
    let run = folder.run(&mock.url, &CHANGE);
    assert_eq!((run.status, told(&run), made(&mock).len()), (0, [9, 9, 0, 0, 0], 9), "{run:?}");
}

#[test]
fn it_stops_after_so_many_failures() {
    let (server, folder) =
        (Server::envelope(r#""Error":{"Code":"LimitExceeded","Message":"too many"},"#), Folder::new("stop"));
    folder.write("in.jsonl", rows(50));
    let run = folder.run(&server.url, &[&CHANGE[..], &["--connections", "1", "--stop-after", "3"]].concat());
    assert_eq!((run.status, told(&run)), (1, [50, 0, 3, 0, 47]), "{run:?}");
}

#[test]
fn what_was_not_sent_is_sent_by_the_next_run() {
    let folder = Folder::new("unsent");
    folder.write("in.jsonl", rows(3));
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let run = folder.run(&format!("http://{closed}"), &[&CHANGE[..], &["--max-attempts", "1"]].concat());
    assert_eq!((run.status, told(&run)), (1, [3, 0, 0, 0, 3]), "{run:?}");
    assert!(folder.lines("out").iter().all(|line| line["status"] == "open" && line["error"]["message"].is_string()));
    let mock = Mock::start(&["--empty"]);
    let run = folder.run(&mock.url, &CHANGE);
    assert_eq!((run.status, told(&run), made(&mock).len()), (0, [3, 3, 0, 0, 0], 3), "{run:?}");
}

#[test]
fn a_change_that_may_have_been_carried_out_is_reviewed() {
    let (server, folder) = (Server::scripted([lost(), Reaction::envelope("")]), Folder::new("review"));
    folder.write("in.jsonl", rows(3));
    let arguments = [&CHANGE[..], &["--connections", "1"]].concat();
    let run = folder.run(&server.url, &arguments);
    assert_eq!((run.status, told(&run), server.count()), (5, [3, 2, 0, 1, 0], 3), "{run:?}");
    let listed = folder.lines("out.review");
    assert_eq!(
        (listed.len(), &listed[0]["row"], &listed[0]["look"]),
        (1, &1.into(), &"DescribeVpcs".into()),
        "{listed:?}"
    );
    // Not by itself, and not while somebody looks.
    assert_eq!((folder.run(&server.url, &arguments).status, server.count()), (5, 0));
    // Nothing of the request is in what is written beside the results.
    assert!(!folder.read("out.journal").contains("10.0.0.0") && !folder.read("out.review").contains("10.0.0.0"));

    let review = folder.run("", &["review"]);
    assert_eq!(review.status, 5);
    let shown: Value = serde_json::from_str(&review.stdout).unwrap();
    assert_eq!((&shown["row"], &shown["members"]["VpcName"]), (&1.into(), &"r1".into()), "{shown}");
    assert!(folder.run("", &["review", "--mark-done", "2"]).error(2).contains("row 2 is not to be reviewed"));
    assert!(folder.run("", &["review", "--mark-done", "1", "--send-again", "1"]).error(2).contains("mark it once"));

    let review = folder.run("", &["review", "--send-again", "1"]);
    assert_eq!((review.status, review.stdout.as_str()), (0, ""), "{review:?}");
    assert!(!folder.has("out.review"));
    let run = folder.run(&server.url, &arguments);
    assert_eq!((run.status, told(&run)), (0, [3, 3, 0, 0, 0]), "{run:?}");
    assert_eq!(body(&server.request())["VpcName"], "r1");
}

#[test]
fn what_somebody_saw_to_be_done_is_done() {
    let (server, folder) = (Server::scripted([lost(), lost(), Reaction::envelope("")]), Folder::new("marked"));
    folder.write("in.jsonl", rows(3));
    let arguments = [&CHANGE[..], &["--connections", "1"]].concat();
    assert_eq!(folder.run(&server.url, &arguments).status, 5);
    assert_eq!(folder.run("", &["review", "--mark-done", "1,2"]).status, 0);
    let run = folder.run(&server.url, &arguments);
    assert_eq!((run.status, told(&run), server.count()), (0, [3, 3, 0, 0, 0], 3), "{run:?}");
    assert_eq!(folder.lines("out").last().unwrap()["by"], "review");
}

#[test]
fn reads_go_out_again_by_themselves() {
    let (server, folder) = (Server::scripted([lost(), Reaction::envelope("")]), Folder::new("reads"));
    folder.write("in.jsonl", "{\"Limit\":\"1\"}\n{\"Limit\":\"2\"}\n");
    let arguments = [&READ[..], &["--connections", "1", "--max-attempts", "1"]].concat();
    let run = folder.run(&server.url, &arguments);
    assert_eq!((run.status, told(&run)), (1, [2, 1, 0, 0, 1]), "{run:?}");
    let run = folder.run(&server.url, &arguments);
    assert_eq!((run.status, told(&run), server.count()), (0, [2, 2, 0, 0, 0], 3), "{run:?}");
    // Nothing is noted before a read.
    assert!(!folder.read("out.journal").contains("intent"));
}

#[test]
fn a_client_token_is_the_same_whenever_a_row_goes_out() {
    let (server, folder) = (Server::scripted([lost(), lost(), Reaction::envelope("")]), Folder::new("token"));
    folder.write(
        "in.jsonl",
        "{\"ImageId\":\"img-1\"}\n{\"ImageId\":\"img-1\"}\n{\"ImageId\":\"img-1\",\"ClientToken\":\"mine\"}\n",
    );
    let arguments = ["cvm", "RunInstances", "--connections", "1", "--max-attempts", "1"];
    let run = folder.run(&server.url, &arguments);
    assert_eq!((run.status, told(&run)), (1, [3, 1, 0, 0, 2]), "{run:?}");
    let run = folder.run(&server.url, &arguments);
    assert_eq!((run.status, told(&run)), (0, [3, 3, 0, 0, 0]), "{run:?}");
    let tokens: Vec<_> = (0..5).map(|_| body(&server.request())["ClientToken"].as_str().unwrap().to_owned()).collect();
    assert_eq!((&tokens[0], &tokens[1], tokens[2].as_str()), (&tokens[3], &tokens[4], "mine"), "{tokens:?}");
    assert!(tokens[0] != tokens[1] && tokens[0].len() == 32, "{tokens:?}");
}
