//! `tc3 bulk review --look`: what the service shows of the rows that may have been carried out.

use serde_json::{Value, json};

use crate::bulk::{CHANGE, Folder, made, rows};
use crate::support::{ID, Mock, Reaction, Run, Scratch, Server, run_with};

const MOVE: [&str; 2] = ["cfg", "ModifyTaskRunStatus"];

/// A mock that carries the first of these actions out and loses its answer, and resets the second one before anything is done.
fn losing(name: &str, action: &str) -> Mock {
    let of = |fault: &str| format!(r#"{{"match":{{"action":"{action}"}},"times":1,"fault":{{"reset":"{fault}"}}}}"#);
    let file = Scratch::new(&format!("bulk-losing-{name}.json"), format!("[{},{}]", of("headers"), of("before")));
    Mock::start(&["--empty", "--faults", file.path().to_str().unwrap()])
}

/// Sends rows so that all of them are to be reviewed.
fn lose(folder: &Folder, action: &[&str], rows: &str) {
    let server = Server::scripted([Reaction::http(502, &["Content-Type: text/html"], "<html>bad gateway</html>")]);
    folder.write("in.jsonl", rows);
    let run = folder.run(&server.url, &[action, &["--connections", "1"]].concat());
    assert_eq!((run.status, folder.lines("out.review").len()), (5, rows.lines().count()), "{run:?}");
}

fn look(folder: &Folder, url: &str, arguments: &[&str]) -> Run {
    folder.run("", &[&["review", "--look", "--endpoint", url, "--max-attempts", "1"], arguments].concat())
}

/// What is told of each row that is left.
#[track_caller]
fn told(run: &Run) -> Vec<Value> {
    assert_eq!((run.status, run.stderr.as_str()), (5, ""), "{run:?}");
    run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn what_was_made_is_found_by_its_name() {
    let (mock, folder) = (losing("made", "CreateVpc"), Folder::new("look-made"));
    folder.write("in.jsonl", rows(3));
    let run = folder.run(&mock.url, &[&CHANGE[..], &["--connections", "1"]].concat());
    assert_eq!((run.status, made(&mock).len()), (5, 2), "{run:?}");
    let files = ["out", "out.journal", "out.review"].map(|name| folder.read(name));

    let told = told(&look(&folder, &mock.url, &[]));
    let found = |row: &Value| row["looked"]["response"]["TotalCount"].as_u64().unwrap();
    let [carried_out, not_carried_out] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!((found(carried_out), found(not_carried_out)), (1, 0), "{told:?}");
    let looked = &carried_out["looked"];
    let asked = json!({"Filters": [{"Name": "vpc-name", "Values": ["r1"]}]});
    assert_eq!((&looked["action"], &looked["request"]), (&"DescribeVpcs".into(), &asked));
    assert_eq!(
        (&looked["response"]["VpcSet"][0]["VpcName"], &carried_out["members"]["VpcName"]),
        (&"r1".into(), &"r1".into())
    );
    // It marks nothing by itself.
    assert_eq!(files, ["out", "out.journal", "out.review"].map(|name| folder.read(name)));

    let run = look(&folder, &mock.url, &["--mark-done", "1", "--send-again", "2"]);
    assert_eq!((run.status, run.stdout.as_str()), (0, ""), "{run:?}");
    assert_eq!((folder.run(&mock.url, &CHANGE).status, made(&mock).len()), (0, 3));
}

#[test]
fn what_was_changed_is_shown_by_what_both_requests_have() {
    let (mock, folder) = (Mock::start(&[]), Folder::new("look-changed"));
    lose(&folder, &MOVE, "{\"TaskId\":1698,\"Status\":1002}\n{\"TaskId\":1,\"Status\":1002}\n");
    let told = told(&look(&folder, &mock.url, &[]));
    assert_eq!(told[0]["looked"]["request"], json!({"TaskId": 1698}));
    assert_eq!(told[0]["looked"]["response"]["Task"]["TaskStatus"], 1001);
    // What the service refuses is told with its row.
    let refused = &told[1]["looked"];
    assert!(refused["error"]["code"].is_string() && refused["error"]["request_id"].is_string(), "{refused}");
    assert!(refused.get("response").is_none(), "{refused}");
}

#[test]
fn a_list_is_asked_for_one_by_its_id_in_the_region_of_the_job() {
    let (server, folder) = (Server::envelope("\"VpcSet\":[],\n\"TotalCount\":0,"), Folder::new("look-id"));
    lose(&folder, &["vpc", "ModifyVpcAttribute"], "{\"VpcId\":\"vpc-1\",\"VpcName\":\"new\"}\n");
    let run = run_with(
        folder.bulk("", &["review", "--look", "--endpoint", &server.url]).env("TENCENTCLOUD_REGION", "ap-tokyo"),
    );
    assert_eq!(told(&run)[0]["looked"]["request"], json!({"VpcIds": ["vpc-1"]}));
    let request = server.request().to_ascii_lowercase();
    assert!(
        request.contains("x-tc-action: describevpcs") && request.contains("x-tc-region: ap-guangzhou"),
        "{request}"
    );
}

#[test]
fn the_first_page_is_asked_for_where_one_has_to_be() {
    let (mock, folder) = (Mock::start(&[]), Folder::new("look-page"));
    lose(
        &folder,
        &["cfg", "CreateTaskFromAction"],
        concat!(r#"{"TaskTitle":"Load the processors","TaskActionId":1,"TaskInstances":["ins-1"]}"#, "\n",),
    );
    let told = told(&look(&folder, &mock.url, &[]));
    let looked = &told[0]["looked"];
    assert_eq!(looked["request"], json!({"TaskTitle": "Load the processors", "Limit": 20, "Offset": 0}), "{looked}");
    assert_eq!(looked["response"]["TaskList"][0]["TaskId"], 1698);
}

#[test]
fn why_a_row_cannot_be_looked_up_is_told_with_it() {
    let server = Server::envelope("");
    let reason = |action: &[&str], row: &str| {
        let folder = Folder::new(&format!("look-{}", action[1]));
        lose(&folder, action, row);
        let told = told(&look(&folder, &server.url, &[])).remove(0);
        assert_eq!((&told["looked"], told["members"].is_object()), (&Value::Null, true), "{told}");
        told["reason"].as_str().unwrap().to_owned()
    };
    let why = reason(&["vpc", "CreateSecurityGroup"], "{\"GroupName\":\"g\",\"GroupDescription\":\"d\"}\n");
    assert_eq!(why, "nothing in its request tells DescribeSecurityGroups which one to show");
    let why = reason(&["bdrc", "DeleteDisasterRecoverySitePairs"], "{\"SitePairIds\":[\"s\"]}\n");
    assert!(
        why.starts_with("its request does not suffice for DescribeDisasterRecoverySitePairs: SitePairType"),
        "{why}"
    );
    let why = reason(&["vpc", "AssociateNatGatewayAddress"], "{\"NatGatewayId\":\"nat-1\",\"AddressCount\":1}\n");
    assert_eq!(why, "no action is known that shows what became of it");
    assert_eq!(server.count(), 0);
}

#[test]
fn who_cannot_look_is_told_before_anything_is_marked() {
    let folder = Folder::new("look-bad");
    lose(&folder, &CHANGE, &rows(2));
    let arguments = ["review", "--look", "--mark-done", "1"];
    let mut bulk = folder.bulk("", &arguments);
    let run = run_with(bulk.env_remove("TENCENTCLOUD_SECRET_ID").env_remove("TENCENTCLOUD_SECRET_KEY"));
    run.error(4);
    let line = folder.run("", &[&arguments[..], &["--endpoint", "ftp://x"]].concat()).error(2);
    assert!(line.contains("a scheme other than https"), "{line}");
    assert!(folder.run("", &["review", "--profile", "a"]).error(2).contains("--look"));
    assert!(folder.run("", &["review", "--look", "--region", "ap-tokyo"]).error(2).contains("--region"));
    assert_eq!(folder.lines("out.review").len(), 2);

    // Where nobody answers, each row says so.
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let rows = told(&look(&folder, &format!("http://{closed}"), &[]));
    assert_eq!(rows.len(), 2);
    for row in &rows {
        let error = &row["looked"]["error"];
        assert!(error["code"].is_null() && error["message"].as_str().unwrap().contains(&closed.to_string()), "{row}");
    }
    // A key that is refused is told likewise.
    let mock = Mock::start(&["--empty"]);
    let run = look(&folder, &mock.url, &["--secret-id", ID, "--secret-key", "mistyped"]);
    let codes: Vec<_> = told(&run).iter().map(|row| row["looked"]["error"]["code"].clone()).collect();
    assert_eq!(codes, ["AuthFailure.SignatureFailure"; 2], "{run:?}");
}
