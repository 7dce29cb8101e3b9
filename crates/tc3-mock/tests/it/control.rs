//! The control API and the log, over the transport.

use bytes::Bytes;
use cfg_core::{DescribeTask, DescribeTaskPolicyTriggerLog, ModifyTaskRunStatus, TaskStatus};
use http::{Method, Request, Response};
use serde_json::Value;
use tc3_mock::{Mock, Verdict};
use tc3_spec::catalogue;

use crate::support::{NOW, actions, builder, call, describe, mock, raw, raw_of, send};

fn ask(mock: &Mock, method: Method, path: &str) -> Response<Bytes> {
    let request = Request::builder().method(method).uri(path).header("Content-Type", "application/json");
    let request = request.body(Bytes::new()).unwrap();
    crate::support::deliver(mock, request)
}

fn json(response: &Response<Bytes>) -> Value {
    assert_eq!(response.headers()["content-type"], "application/json");
    serde_json::from_slice(response.body()).unwrap()
}

#[test]
fn health_answers() {
    let response = ask(&mock(), Method::GET, "/_mock/health");
    assert_eq!(response.status(), 200);
    assert_eq!(json(&response)["status"], "ok");
}

#[test]
fn reset_restores_the_world_and_empties_the_log_but_request_ids_go_on() {
    let mock = mock();
    let first = call(&mock, ModifyTaskRunStatus::new(1698, TaskStatus::RUNNING)).unwrap().request_id;
    assert_eq!(ask(&mock, Method::POST, "/_mock/reset").status(), 200);
    assert!(mock.requests().is_empty());
    assert_eq!(describe(&mock, 1698).task_status, TaskStatus::NOT_STARTED);

    call(&mock, ModifyTaskRunStatus::new(1698, TaskStatus::RUNNING)).unwrap();
    mock.reset();
    let answer = call(&mock, DescribeTask::new(1698)).unwrap();
    assert_eq!(answer.task.task_status, TaskStatus::NOT_STARTED);
    assert_ne!(answer.request_id, first);
}

#[test]
fn other_methods_and_paths_are_refused() {
    let mock = mock();
    let response = ask(&mock, Method::GET, "/_mock/reset");
    assert_eq!((response.status().as_u16(), &response.headers()["allow"]), (405, &"POST".parse().unwrap()));
    assert_eq!(ask(&mock, Method::POST, "/_mock/requests").status(), 405);
    for path in ["/_mock/", "/_mock/worlds", "/_mock/health/"] {
        let response = ask(&mock, Method::GET, path);
        assert_eq!(response.status(), 404, "{path}");
        assert!(json(&response)["error"].is_string());
    }
    assert!(mock.requests().is_empty(), "the log is about services");
}

#[test]
fn requests_are_logged_with_their_verdict() {
    let mock = mock();
    call(&mock, ModifyTaskRunStatus::new(1698, TaskStatus::RUNNING)).unwrap();
    call(&mock, DescribeTaskPolicyTriggerLog::new(1698, 1, 10)).unwrap();
    send(&mock, raw(&mock, "ModifyTaskRunStatus", r#"{"TaskId": 1698, "Status": 1003, "Mystery": "x"}"#));

    let [moved, looked, refused] = &mock.requests()[..] else { panic!("three requests") };
    assert_eq!(moved.verdict, Verdict::Answered);
    assert_eq!((moved.service.as_str(), moved.version.as_str()), ("cfg", "2021-08-20"));
    assert_eq!((moved.action.as_str(), moved.method.as_str()), ("ModifyTaskRunStatus", "POST"));
    assert_eq!(moved.host, "cfg.tencentcloudapi.com");
    assert_eq!(moved.time.seconds(), NOW);
    assert_eq!(moved.request.as_deref(), Some(r#"{"TaskId":1698,"Status":1002}"#));
    assert_eq!(looked.verdict, Verdict::Synthesized);
    let Verdict::Refused { code, .. } = &refused.verdict else { panic!("it is refused") };
    assert_eq!(code, "UnknownParameter");
    assert_eq!(refused.request.as_deref(), Some(r#"{"TaskId":1698,"Status":1003}"#), "unknown members are left out");

    let log = json(&ask(&mock, Method::GET, "/_mock/requests"));
    assert_eq!(log["requests"].as_array().unwrap().len(), 3);
    let first = &log["requests"][0];
    assert_eq!(first["request_id"], "00000000-0000-4000-8000-000000000001");
    assert_eq!((&first["verdict"], &first["code"]), (&"answered".into(), &Value::Null));
    assert_eq!(first["request"]["Status"], 1002);
    assert_eq!(log["requests"][1]["verdict"], "synthesized");
    assert_eq!(log["requests"][2]["code"], "UnknownParameter");
}

#[test]
fn no_secret_is_logged() {
    let mock = builder().with_credential("AKIDEXAMPLE", "SECRETKEYOFMINE").build().unwrap();
    let body =
        r#"{"LoginSettings": {"Password": "PASSWORDOFMINE"}, "InstanceIds": ["ins-1"], "Passwort": "TYPOOFMINE"}"#;
    let mut request = raw_of(&mock, "cvm", "2017-03-12", "RunInstances", body);
    let signed = request.headers.iter().find(|(name, _)| name == "Authorization").unwrap().1.clone();
    let signature = signed.split("Signature=").nth(1).unwrap().to_owned();
    request.headers.push(("X-TC-Token".into(), "TOKENOFMINE".to_owned()));
    request.headers.push(("Cookie".into(), "COOKIEOFMINE".to_owned()));
    send(&mock, request);
    let mut request = raw(&mock, "DescribeTask", "{}");
    for (name, value) in &mut request.headers {
        if name == "Authorization" {
            "Bearer SECRETKEYOFMINE".clone_into(value);
        }
    }
    send(&mock, request);

    let log = String::from_utf8(ask(&mock, Method::GET, "/_mock/requests").body().to_vec()).unwrap();
    assert!(log.contains("AKIDEXAMPLE"), "who called is no secret: {log}");
    assert!(log.contains(r#""Password":"***""#), "{log}");
    let shown = format!("{log}{:?}{mock:?}", mock.requests());
    for secret in ["SECRETKEYOFMINE", "PASSWORDOFMINE", "TYPOOFMINE", "TOKENOFMINE", "COOKIEOFMINE", &signature] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
}

/// Nobody can tell what such members hold.
#[test]
fn members_that_no_spec_knows_are_hidden_wherever_they_stand() {
    let mock = builder().without_auth().build().unwrap();
    let body = r#"{"TaskActionId": 1, "TaskInstances": ["ins-1"], "TaskTags": [
        {"TagKey": "a", "TagValue": "b", "TagSecret": "INALIST"}], "Deep": {"Secret": ["INDEPTH"]}, "Key": "ONTOP"}"#;
    send(&mock, raw(&mock, "CreateTaskFromAction", body));
    let query = Request::get("/?TaskId=1698&Key=INAQUERY").header("Host", "cfg.tencentcloudapi.com");
    let query = query.header("X-TC-Action", "DescribeTask").header("X-TC-Version", "2021-08-20");
    crate::support::deliver(&mock, query.body(Bytes::new()).unwrap());
    send(&mock, raw(&mock, "NoSuchAction", r#"{"Key": "OFNOACTION"}"#));

    let log = String::from_utf8(ask(&mock, Method::GET, "/_mock/requests").body().to_vec()).unwrap();
    assert!(log.contains(r#""TaskTags":[{"TagKey":"a","TagValue":"b"}]"#), "{log}");
    assert!(log.contains(r#""request":{"TaskId":1698}"#), "{log}");
    for secret in ["INALIST", "INDEPTH", "ONTOP", "INAQUERY", "OFNOACTION"] {
        assert!(!log.contains(secret), "{secret}: {log}");
    }
}

#[test]
fn the_log_is_bounded() {
    let mock = mock();
    for _ in 0..1_001 {
        crate::support::deliver(&mock, Request::get("/").body(Bytes::new()).unwrap());
    }
    let log = mock.requests();
    assert_eq!(log.len(), 1_000);
    assert_eq!(log[0].request_id, "00000000-0000-4000-8000-000000000002", "the oldest went");

    let long = format!(r#"{{"TaskId": 1698, "Status": 1002, "Summary": "{}"}}"#, "x".repeat(100_000));
    let request = raw(&mock, &"A".repeat(10_000), &long);
    send(&mock, request);
    send(&mock, raw(&mock, "ModifyTaskRunStatus", &long));
    let [.., unknown, known] = &mock.requests()[..] else { panic!("there are many") };
    assert!(unknown.action.len() <= 256);
    assert_eq!((&known.request, &known.verdict), (&None, &Verdict::Answered));
}

#[test]
fn coverage_counts_every_action_once() {
    let mock = mock();
    let told = json(&ask(&mock, Method::GET, "/_mock/coverage"));
    let count = |row: &Value, name: &str| row[name].as_u64().unwrap();
    let all = ["behaviour", "memory", "synthesized"].map(|name| count(&told, name));
    assert_eq!(all.iter().sum::<u64>(), actions().count() as u64);
    assert_eq!((count(&told, "actions"), all[0]), (all.iter().sum(), 14));
    assert!(all[1] > 2_700, "{all:?}");
    // The README's table has the same.
    let readme = include_str!("../../README.md");
    for (count, what) in [(all[0], "behaviour that"), (all[1], "memory |"), (all[2], "their spec alone |")] {
        let digits = match count {
            1_000.. => format!("{},{:03}", count / 1_000, count % 1_000),
            _ => count.to_string(),
        };
        assert!(readme.contains(&format!("| {digits} | {what}")), "{digits} {what}");
    }
    let services = told["services"].as_array().unwrap();
    assert_eq!(services.len(), catalogue().services().count());
    assert_eq!(services.iter().map(|row| count(row, "memory")).sum::<u64>(), all[1]);

    let vpc = json(&ask(&mock, Method::GET, "/_mock/coverage?service=vpc"));
    let by_action = &vpc["services"][0]["by_action"];
    assert_eq!(
        (&by_action["CreateVpc"], &by_action["DescribeAccountAttributes"]),
        (&"memory".into(), &"synthesized".into())
    );
    let cfg = json(&ask(&mock, Method::GET, "/_mock/coverage?service=cfg"));
    assert_eq!(cfg["services"][0]["by_action"]["ExecuteTask"], "behaviour");
    // What it says is what the answers say.
    let forgetful = builder().without_memory().build().unwrap();
    assert_eq!(json(&ask(&forgetful, Method::GET, "/_mock/coverage"))["memory"], 0);
    for (wrong, problem) in
        [("service=nothing", "there is no service \"nothing\""), ("name=vpc", "expected service=NAME")]
    {
        let refused = ask(&mock, Method::GET, &format!("/_mock/coverage?{wrong}"));
        assert_eq!((refused.status().as_u16(), json(&refused)["error"].as_str()), (400, Some(problem)), "{wrong}");
    }
}
