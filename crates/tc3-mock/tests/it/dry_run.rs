//! A request that only asks whether it would be done.

use serde_json::json;
use tc3_spec::Kind;

use crate::support::{actions, builder, code, deliver, least, message, unsigned};

#[test]
fn what_would_be_done_is_told_so_and_not_done() {
    // What is named in these requests is not there.
    let mock = builder().without_auth().without_memory().build().unwrap();
    let mut asked = 0;
    for action in actions() {
        if !action.request.member("DryRun").is_some_and(|member| member.kind == Kind::Bool) {
            continue;
        }
        let mut request = least(action.request);
        for (dry_run, expected) in [(json!(true), "DryRunOperation"), (json!(false), "none")] {
            request.insert("DryRun".to_owned(), dry_run.clone());
            let response = deliver(&mock, unsigned(action, json!(request).to_string()));
            let what = format!("{} {} {dry_run}: {}", action.info.service, action.name, message(&response));
            assert_eq!(code(&response), expected, "{what}");
        }
        asked += 1;
    }
    assert!(asked > 50, "{asked} actions have it");
}

#[test]
fn what_would_be_refused_is_refused() {
    let mock = builder().without_auth().build().unwrap();
    let action = actions().find(|action| action.name == "SyncImages" && action.info.service == "cvm").unwrap();
    for (body, expected) in [
        (r#"{"DryRun": true}"#, "MissingParameter"),
        (r#"{"DryRun": true, "ImageIds": 1}"#, "InvalidParameter"),
        (
            r#"{"DryRun": true, "ImageIds": ["img-1"], "DestinationRegions": ["ap-beijing"], "Why": 1}"#,
            "UnknownParameter",
        ),
    ] {
        assert_eq!(code(&deliver(&mock, unsigned(action, body.to_owned()))), expected, "{body}");
    }
}
