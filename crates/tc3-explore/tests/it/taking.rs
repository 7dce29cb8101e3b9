//! The request as a program, to be taken along.

use serde_json::{Value, json};

use crate::support::Visit;

fn order(names: [&str; 3], request: &str, language: &str) -> Value {
    let [service, version, action] = names;
    let mut order = Visit::order(service, version, action, request);
    order["language"] = json!(language);
    order
}

const TASK: [&str; 3] = ["cfg", "2021-08-20", "DescribeTask"];

#[tokio::test(flavor = "multi_thread")]
async fn a_program_goes_where_the_page_goes() {
    let visit = Visit::new().await;
    let shape = visit.get("/-/shape/cfg/2021-08-20/DescribeTask").await.json();
    let languages = shape["languages"].as_array().unwrap();
    assert_eq!(languages.len(), 8);
    for language in languages {
        let language = language.as_str().unwrap();
        let mut order = order(TASK, r#"{"TaskId":9007199254740993}"#, language);
        let sampled = visit.post("/-/sample", &order).await.json();
        let code = sampled["code"].as_str().unwrap_or_else(|| panic!("{sampled}"));
        let mock = visit.explorer.mock_url().split_once("://").unwrap().1;
        assert!(code.contains(mock) && code.contains("9007199254740993"), "{code}");
        assert_eq!(sampled["key"][0], json!(tc3_mock::DEFAULT_SECRET_ID));
        order["target"] = json!("real");
        let sampled = visit.post("/-/sample", &order).await.json();
        assert_eq!(sampled["key"], json!(null));
        assert!(!sampled["code"].as_str().unwrap().contains("127.0.0.1"), "{sampled}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_does_not_come_back() {
    let visit = Visit::new().await;
    let names = ["ssl", "2019-12-05", "UploadCertificate"];
    let request = r#"{"CertificatePublicKey":"open","CertificatePrivateKey":"not-for-pages"}"#;
    for language in ["rust", "rust-raw", "shell", "curl", "python", "go", "node", "java"] {
        let came = visit.post("/-/sample", &order(names, request, language)).await;
        assert!(!came.text().contains("not-for-pages"), "{}", came.text());
        let sampled = came.json();
        let code = sampled["code"].as_str().unwrap_or_else(|| panic!("{sampled}"));
        assert!(code.contains("CERTIFICATE_PRIVATE_KEY") && code.contains("open"), "{code}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_makes_no_program_is_told() {
    let visit = Visit::new().await;
    let refused = visit.post("/-/sample", &order(TASK, "{}", "python")).await.json();
    assert_eq!(refused["violations"][0]["path"], "TaskId");
    let broken = visit.post("/-/sample", &order(TASK, "{", "python")).await.json();
    assert!(broken["problem"].as_str().unwrap().contains("JSON"), "{broken}");
    let unknown = visit.post("/-/sample", &order(TASK, r#"{"TaskId":1}"#, "<b>")).await.json();
    assert!(unknown["problem"].as_str().unwrap().contains("<b>"), "{unknown}");
    let mut region = order(TASK, r#"{"TaskId":1}"#, "python");
    region["region"] = json!("a\"b");
    let refused = visit.post("/-/sample", &region).await.json();
    assert!(refused["problem"].is_string(), "{refused}");
    let mut unchecked = order(TASK, r#"{"Other":1}"#, "python");
    unchecked["unchecked"] = json!(true);
    let sampled = visit.post("/-/sample", &unchecked).await.json();
    assert!(sampled["code"].as_str().unwrap().contains(r#"{"Other": 1}"#), "{sampled}");
}
