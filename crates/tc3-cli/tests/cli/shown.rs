//! What is shown and not sent: dry runs, signatures, skeletons.

use serde_json::Value;

use crate::support::{Reaction, Server, run, run_bare, run_with, tc3};

const CALL: [&str; 6] = ["cfg", "ModifyTaskRunStatus", "--TaskId", "1698", "--Status", "1002"];

/// The inputs of the published vector A, as far as a command line expresses them. The service's page signs another
/// content type and a body with blanks and escapes; what is expected here was computed with another implementation.
const VECTOR: [&str; 17] = [
    "cvm",
    "DescribeInstances",
    "--Limit",
    "1",
    "--Filters.0.Name",
    "instance-name",
    "--Filters.0.Values",
    r#"["\u672a\u547d\u540d"]"#,
    "--region",
    "ap-guangzhou",
    "--timestamp",
    "1551113065",
    "--secret-id",
    "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
    "--secret-key",
    "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
    "-q",
];

const BODY: &str = r#"{"Filters":[{"Name":"instance-name","Values":["未命名"]}],"Limit":1}"#;
const SIGNATURE: &str = "96fd347629528a7fbe0b89dd9356a5c7a1650e9c5d6c39d3fe4e45ee8e3c3cde";

#[test]
fn every_step_of_a_signature_is_shown() {
    let shown = run_bare(&[&["sign"], &VECTOR[..]].concat()).json();
    let steps = &shown["signature"];
    assert_eq!(
        steps["canonical_request"],
        "POST\n/\n\ncontent-type:application/json\nhost:cvm.tencentcloudapi.com\n\ncontent-type;host\n\
         2e2f8b000f7353b02da8afe31800cf6dab68ac58e6e884fddd862076f25c7b31"
    );
    let hashed = "26187d297bc5715e57ecb6f0d9a6b8b039ae520db03404ff4dfc925ea92805c1";
    assert_eq!(steps["hashed_canonical_request"], hashed);
    assert_eq!(steps["credential_scope"], "2019-02-25/cvm/tc3_request");
    assert_eq!(steps["string_to_sign"], format!("TC3-HMAC-SHA256\n1551113065\n2019-02-25/cvm/tc3_request\n{hashed}"));
    assert_eq!(steps["signature"], SIGNATURE);
    assert_eq!(shown["body"], BODY);
}

#[test]
fn a_dry_run_is_the_same_request_without_the_steps() {
    let text = run_bare(&[&VECTOR[..], &["--dry-run"]].concat()).ok();
    let positions: Vec<_> =
        ["\"method\"", "\"url\"", "\"headers\"", "\"body\""].map(|name| text.find(name).unwrap()).into();
    assert!(positions.is_sorted(), "{text}");
    assert!(
        text.starts_with("{\n    \"method\": \"POST\",\n    \"url\": \"https://cvm.tencentcloudapi.com/\",\n"),
        "{text}"
    );

    let shown: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(shown.as_object().unwrap().len(), 4);
    assert_eq!(shown["body"], BODY);
    let headers = &shown["headers"];
    for (name, value) in [
        ("Host", "cvm.tencentcloudapi.com"),
        ("Content-Type", "application/json"),
        ("X-TC-Action", "DescribeInstances"),
        ("X-TC-Version", "2017-03-12"),
        ("X-TC-Region", "ap-guangzhou"),
        ("X-TC-Timestamp", "1551113065"),
    ] {
        assert_eq!(headers[name], value);
    }
    let authorization = format!(
        "TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2019-02-25/cvm/tc3_request, \
         SignedHeaders=content-type;host, Signature={SIGNATURE}"
    );
    assert_eq!(headers["Authorization"], authorization);
    assert!(headers.get("X-TC-Token").is_none());
}

#[test]
fn a_dry_run_signs_for_now_unless_told_otherwise() {
    let timestamp = |arguments: &[&str]| {
        let shown = run(&[&CALL[..], &["--dry-run"], arguments].concat()).json();
        shown["headers"]["X-TC-Timestamp"].as_str().unwrap().parse::<u64>().unwrap()
    };
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    assert!(timestamp(&[]).abs_diff(now) < 60);
    assert_eq!(timestamp(&["--timestamp", "0"]), 0);
    assert_eq!(timestamp(&["--timestamp", "253402300799"]), 253_402_300_799);
}

#[test]
fn without_a_credential_nothing_can_be_signed() {
    // The machine that the tests run on may have a role.
    let roleless = Server::scripted([Reaction::http(404, &[], "")]);
    let machine = ["--endpoint", &roleless.url];
    for arguments in [&CALL[..], &[&CALL[..], &["--dry-run"]].concat(), &[&["sign"], &CALL[..]].concat()] {
        let line = run_bare(&[arguments, &machine].concat()).error(4);
        assert!(line.contains("TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY"), "{line}");
    }
    let line = run_with(tc3().env("TENCENTCLOUD_SECRET_ID", "id").args(CALL)).error(4);
    assert!(line.contains("TENCENTCLOUD_SECRET_KEY is not set"), "{line}");
    let line = run_with(tc3().env("TENCENTCLOUD_SECRET_KEY", "key").args(CALL)).error(4);
    assert!(line.contains("TENCENTCLOUD_SECRET_ID is not set"), "{line}");
    let empty = tc3()
        .env("TENCENTCLOUD_SECRET_ID", "")
        .env("TENCENTCLOUD_SECRET_KEY", "")
        .args(CALL)
        .args(machine)
        .output()
        .unwrap();
    assert_eq!(empty.status.code(), Some(4), "an empty variable counts as unset");

    for half in [
        &["--secret-id", "id"][..],
        &["--secret-key", "key"],
        &["--token", "t"],
        &["--secret-id", "id", "--token", "t"],
    ] {
        let line = run(&[&CALL[..], half].concat()).error(2);
        assert!(line.contains("given together"), "{line}");
    }
}

#[test]
fn what_is_wrong_with_the_request_is_told_before_the_credential_is_missed() {
    run_bare(&["cfg", "ModifyTaskRunStatus", "--TaskId", "1698"]).error(2);
}

#[test]
fn the_command_line_comes_before_the_environment() {
    let shown = run(&[&CALL[..], &["--dry-run", "--secret-id", "other", "--secret-key", "key"]].concat()).json();
    assert!(shown["headers"]["Authorization"].as_str().unwrap().contains("Credential=other/"));
}

#[test]
fn a_mock_needs_no_credential_for_a_dry_run_either() {
    let shown = run_bare(&[&CALL[..], &["--dry-run", "--mock"]].concat()).json();
    assert!(shown["url"].as_str().unwrap().starts_with("http://127.0.0.1:"), "{shown}");
    assert!(shown["headers"]["Authorization"].as_str().unwrap().contains("Credential=AKIDEXAMPLE/"));
}

#[test]
fn actions_that_obtain_a_credential_are_shown_unsigned() {
    let call = [
        "sts",
        "AssumeRoleWithWebIdentity",
        "--ProviderId",
        "p",
        "--WebIdentityToken",
        "w",
        "--RoleArn",
        "a",
        "--RoleSessionName",
        "s",
        "--region",
        "ap-guangzhou",
    ];
    let shown = run_bare(&[&call[..], &["--dry-run"]].concat()).json();
    assert_eq!(shown["headers"]["Authorization"], "SKIP");
    let line = run_bare(&[&["sign"], &call[..]].concat()).error(2);
    assert!(line.contains("without a signature"), "{line}");
    run_bare(&[&call[..], &["--mock"]].concat()).ok();
}

#[test]
fn a_skeleton_shows_the_type_of_every_member() {
    let skeleton = run_bare(&["cfg", "ModifyTaskRunStatus", "--generate-cli-skeleton"]).ok();
    let expected = r#"{
    "TaskId": "int64",
    "Status": "int64",
    "IsExpect": "bool",
    "Summary": "string",
    "Issue": "string",
    "Record": "string",
    "IncludeRecordInReport": "int64"
}
"#;
    assert_eq!(skeleton, expected);
    let skeleton = run_bare(&["cfg", "DescribeTaskList", "--generate-cli-skeleton"]).json();
    assert_eq!(skeleton["Filters"], serde_json::json!([{"Keyword": "string", "Values": ["string"]}]));
    assert_eq!(skeleton["TaskStatusList"], serde_json::json!(["uint64"]));

    let unfilled = run(&["cfg", "ModifyTaskRunStatus", "--cli-input-json", expected]).errors(2);
    assert!(unfilled.iter().any(|line| line.contains("TaskId must be int64")), "{unfilled:?}");
}
