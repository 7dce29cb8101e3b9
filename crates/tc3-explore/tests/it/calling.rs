//! Calls: on the Explorer's own mock, and on the real service only once it was chosen.

use serde_json::{Value, json};
use tc3::Endpoint;
use tc3_credentials::DefaultChain;
use tc3_explore::Explorer;
use tc3_mock::{Fault, Mock};

use crate::support::Visit;

const VERSION: &str = "2021-08-20";

fn order(action: &str, request: &str) -> Value {
    Visit::order("cfg", VERSION, action, request)
}

fn with(mut order: Value, more: &Value) -> Value {
    order.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    order
}

#[tokio::test(flavor = "multi_thread")]
async fn the_mock_is_called_and_answers() {
    let visit = Visit::new().await;
    let lines = visit.post("/-/send", &order("ModifyTaskRunStatus", r#"{"TaskId":1698,"Status":1002}"#)).await.lines();
    assert_eq!(lines[0]["kind"], "answer");
    assert_eq!(
        (&lines[0]["status"], &lines[0]["attempts"], &lines[0]["source"]),
        (&json!(200), &json!(1), &json!("behaviour"))
    );
    assert!(lines[0]["json"].as_str().unwrap().contains("RequestId"));
    assert_eq!(lines[1]["kind"], "end");
    // The same mock, for other programs.
    let client = tc3_hyper::Client::builder()
        .with_endpoint(Endpoint::parse(visit.explorer.mock_url()).unwrap())
        .with_credential(tc3::Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE").unwrap())
        .build()
        .unwrap();
    let look = tc3::RawAction::new("cfg", VERSION, "DescribeTask", r#"{"TaskId":1698}"#);
    let task = client.send_raw(look).await.unwrap().response;
    assert!(task.contains(r#""TaskStatus":1002"#), "{task}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_rules_refuse_is_not_sent_unless_it_is_wanted() {
    let visit = Visit::new().await;
    let wrong = order("ModifyTaskRunStatus", r#"{"TaskId":1698,"Status":1004}"#);
    let lines = visit.post("/-/send", &wrong).await.lines();
    assert_eq!((&lines[0]["kind"], &lines[0]["sent"]), (&json!("failed"), &json!("not_sent")));
    let paths: Vec<_> =
        lines[0]["violations"].as_array().unwrap().iter().map(|found| found["path"].as_str().unwrap()).collect();
    assert_eq!(paths, ["IsExpect", "Summary"]);
    let lines = visit.post("/-/send", &with(wrong, &json!({"unchecked": true}))).await.lines();
    assert_eq!(lines[0]["code"], "MissingParameter", "{lines:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_and_waiters_are_read_to_their_end() {
    let visit = Visit::new().await;
    let pages = Visit::order("cvm", "2017-03-12", "DescribeInstances", r#"{"Limit":2}"#);
    let lines =
        visit.post("/-/send", &with(pages, &json!({"all_pages": true, "region": "ap-guangzhou"}))).await.lines();
    let count = lines.iter().filter(|line| line["kind"] == "page").count();
    assert!(count > 1, "{lines:?}");
    let answer = lines.iter().find(|line| line["kind"] == "answer").unwrap()["json"].as_str().unwrap().to_owned();
    let answer: Value = serde_json::from_str(&answer).unwrap();
    assert!(answer["InstanceSet"].as_array().unwrap().len() > 2);
    let action = tc3_spec::catalogue().service("cvm").unwrap().action("DescribeInstances").unwrap();
    let waiter = action.waiters[0].name;
    let wait = Visit::order("cvm", "2017-03-12", "DescribeInstances", "{}");
    let lines = visit.post("/-/send", &with(wait, &json!({"waiter": waiter, "region": "ap-guangzhou"}))).await.lines();
    assert!(lines.iter().any(|line| line["kind"] == "answer" || line["kind"] == "failed"), "{lines:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn events_come_by_themselves() {
    let visit = Visit::new().await;
    let (service, action) = streaming();
    let made = tc3_mock::example_request(service.name(), service.version(), action, now()).unwrap();
    let order = Visit::order(service.name(), service.version(), action, &made);
    let lines = visit.post("/-/send", &with(order, &json!({"region": "ap-guangzhou"}))).await.lines();
    assert!(lines.iter().filter(|line| line["kind"] == "event").count() > 1, "{lines:?}");
    assert_eq!(lines.last().unwrap()["kind"], "end");
}

/// An action that always answers with events.
fn streaming() -> (&'static tc3_spec::ServiceEntry, &'static str) {
    let found = tc3_spec::catalogue().services().find_map(|service| {
        let streams = |name: &&'static str| service.action(name).unwrap().info.streams == tc3::Streams::Always;
        Some((service, service.actions().find(streams)?))
    });
    found.unwrap()
}

fn now() -> tc3::Timestamp {
    tc3::Timestamp::from_unix(1_700_000_000).unwrap()
}

/// A mock that nobody says is one stands for the real service: it is not called by itself.
#[tokio::test(flavor = "multi_thread")]
async fn a_change_of_the_real_service_has_to_be_typed() {
    let service = Mock::builder().with_credential("AKIDREAL", "REALKEY").start().await.unwrap();
    let endpoint = service.endpoint();
    let chain = DefaultChain::builder().with_variables(|name| match name {
        "TENCENTCLOUD_SECRET_ID" => Some("AKIDREAL".into()),
        "TENCENTCLOUD_SECRET_KEY" => Some("REALKEY".into()),
        "TENCENTCLOUD_REGION" => Some("ap-shanghai".into()),
        "HOME" => Some("/nowhere".into()),
        _ => None,
    });
    // A client that goes there whatever the request's host is.
    let transport = service.transport();
    let setup = move || tc3_hyper::Client::builder().with_transport(transport.clone());
    let visit = Visit::of(Explorer::builder().with_chain(chain.build().unwrap()).with_setup(setup)).await;
    let who = visit.post("/-/who", &json!({})).await.json();
    assert_eq!((&who["is_found"], who["told"].as_str().unwrap().contains("AKIDREAL")), (&json!(true), true));

    let change = with(order("ModifyTaskRunStatus", r#"{"TaskId":1698,"Status":1002}"#), &json!({"target": "real"}));
    for confirmed in ["", "DescribeTask", "modifytaskrunstatus"] {
        let lines = visit.post("/-/send", &with(change.clone(), &json!({"confirmed": confirmed}))).await.lines();
        assert_eq!((&lines[0]["kind"], &lines[0]["sent"]), (&json!("failed"), &json!("not_sent")), "{confirmed}");
    }
    assert!(service.requests().is_empty());
    let lines = visit.post("/-/send", &with(change, &json!({"confirmed": "ModifyTaskRunStatus"}))).await.lines();
    assert_eq!(lines[0]["kind"], "answer", "{lines:?}");
    assert_eq!(service.requests().len(), 1);
    // What only reads is asked without.
    let read = with(order("DescribeTask", r#"{"TaskId":1698}"#), &json!({"target": "real"}));
    let lines = visit.post("/-/send", &read).await.lines();
    assert_eq!(lines[0]["kind"], "answer", "{lines:?}");
    drop(endpoint);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_mock_takes_the_place_of_its_own() {
    let mock = Mock::builder().start().await.unwrap();
    let visit = Visit::of(Explorer::builder().with_endpoint(mock.endpoint())).await;
    assert_eq!(visit.explorer.mock_url(), mock.url());
    let lines = visit.post("/-/send", &order("DescribeTask", r#"{"TaskId":1698}"#)).await.lines();
    assert_eq!(lines[0]["kind"], "answer");
    assert_eq!(mock.requests().len(), 1);
    let who = visit.post("/-/who", &json!({})).await.json();
    assert_eq!(who["is_found"], false);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_answer_is_told_as_text() {
    let mock = Mock::builder().start().await.unwrap();
    let visit = Visit::of(Explorer::builder().with_endpoint(mock.endpoint())).await;
    let html = "<script>alert(1)</script>";
    let look = order("DescribeTask", r#"{"TaskId":1698}"#);
    let one = |fault| mock.fault(fault).unwrap();
    let respond = one(Fault::respond(502, "text/html", html));
    let lines = visit.post("/-/send", &look).await.lines();
    assert_eq!(
        (&lines[0]["kind"], &lines[0]["came"], &lines[0]["status"]),
        (&json!("failed"), &json!(html), &json!(502))
    );
    respond.end();
    let cut = one(Fault::truncate_at(40));
    let lines = visit.post("/-/send", &look).await.lines();
    assert_eq!(lines[0]["kind"], "failed", "{lines:?}");
    assert!(!lines[0]["attempts"].as_array().unwrap().is_empty());
    cut.end();
    mock.stop().await;
    let lines = visit.post("/-/send", &look).await.lines();
    assert_eq!((&lines[0]["kind"], &lines[0]["sent"]), (&json!("failed"), &json!("not_sent")));
}

/// A secret goes to the service, and nowhere else.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_secret_does_not_come_back() {
    let visit = Visit::new().await;
    let secret = "a-Pass\\\"word-é-9";
    let request = format!(
        r#"{{"Placement":{{"Zone":"ap-guangzhou-1"}},"ImageId":"img-1","LoginSettings":{{"Password":"{secret}"}},"InstanceName":"{secret}"}}"#
    );
    let order = with(Visit::order("cvm", "2017-03-12", "RunInstances", &request), &json!({"region": "ap-guangzhou"}));
    let plain: String = serde_json::from_str(&format!("\"{secret}\"")).unwrap();
    for path in ["/-/check", "/-/sign", "/-/send"] {
        let came = visit.post(path, &order).await;
        assert_eq!(came.status, 200, "{path}");
        let text = came.text();
        for written in [secret, &plain, &secret.replace('\\', "\\\\").replace('"', "\\\"")] {
            assert!(!text.contains(written), "{path} {written}: {text}");
        }
    }
    let signed = visit.post("/-/sign", &order).await.json();
    assert_eq!(signed["is_masked"], true, "{signed}");
    assert!(!signed.to_string().contains("SECRETEXAMPLE"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_filtered_as_one_types() {
    let visit = Visit::new().await;
    let lines = visit.post("/-/send", &order("DescribeTask", r#"{"TaskId":1698}"#)).await.lines();
    let filter = |expression: &str| json!({"answer": lines[0]["id"], "expression": expression});
    let found = visit.post("/-/filter", &filter("Task.TaskId")).await.json();
    assert_eq!(found, json!({"json": "1698"}));
    let found = visit.post("/-/filter", &filter("Task[")).await.json();
    assert!(found["problem"].is_string(), "{found}");
    let gone = visit.post("/-/filter", &json!({"answer": 99, "expression": "a"})).await.json();
    assert!(gone["problem"].as_str().unwrap().contains("no longer kept"));
}
