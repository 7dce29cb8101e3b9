//! What people mistype, and what is no request at all: never a blank page, and always what to do.

use serde_json::json;
use tc3_explore::Explorer;

use crate::support::Visit;

#[tokio::test(flavor = "multi_thread")]
async fn unknown_names_are_told_with_the_nearest() {
    let visit = Visit::new().await;
    for (path, near) in [
        ("/cvmm", r#"href="/cvm""#),
        ("/cvm/2001-01-01", "2017-03-12"),
        ("/cfg/DescribTask", "DescribeTask"),
        ("/cfg/2021-08-20/DescribTask", "DescribeTask"),
        ("/no/such/page/here", "All services"),
        ("/-/assets/0/explore.js", "All services"),
        ("/%00", "Not here"),
        ("/cfg/%2e%2e/x", "Not here"),
    ] {
        let page = visit.get(path).await;
        assert_eq!(page.status, 404, "{path}");
        assert!(page.text().contains(near) && page.text().contains("id=\"find\""), "{path}: {}", page.text());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_is_none_is_told_where() {
    let visit = Visit::new().await;
    let check = |request: &str| Visit::order("cfg", "2021-08-20", "DescribeTask", request);
    for (request, told) in [
        ("", "line 1"),
        ("{", "line 1"),
        ("{\n\"TaskId\": ,}", "line 2"),
        ("[]", "no object"),
        ("5", "no object"),
        (&"[".repeat(5000), "no JSON"),
    ] {
        let checked = visit.post("/-/check", &check(request)).await.json();
        assert!(checked["problem"].as_str().unwrap().contains(told), "{request:.20}: {checked}");
        let lines = visit.post("/-/send", &check(request)).await.lines();
        assert_eq!((&lines[0]["kind"], &lines[0]["sent"]), (&json!("failed"), &json!("not_sent")), "{request:.20}");
    }
    let checked = visit.post("/-/check", &check(r#"{"TaskID":1,"Deep":{"a":[null]}}"#)).await.json();
    let told: Vec<_> =
        checked["violations"].as_array().unwrap().iter().map(|found| found["told"].as_str().unwrap()).collect();
    assert!(told.iter().any(|told| told.contains("the nearest is TaskId")), "{told:?}");
    assert!(told.iter().any(|told| told.starts_with("Deep is not a known member")), "{told:?}");
    let checked = visit.post("/-/check", &check(r#"{"TaskId":"x"}"#)).await.json();
    assert_eq!(checked["violations"][0]["told"], "TaskId must be int64, not a string");
    // Digits survive: a number that no float holds is looked at as it stands.
    let checked = visit.post("/-/check", &check(r#"{"TaskId":9223372036854775808}"#)).await.json();
    assert_eq!(checked["violations"][0]["path"], "TaskId", "{checked}");
    let checked = visit.post("/-/check", &check(r#"{"TaskId":9223372036854775807}"#)).await.json();
    assert_eq!(checked["violations"], json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn orders_that_are_none_are_refused() {
    let visit = Visit::new().await;
    for body in [json!({}), json!([]), json!({"service": 1}), json!("text")] {
        for path in ["/-/check", "/-/sign", "/-/send", "/-/compare", "/-/filter"] {
            let came = visit.post(path, &body).await;
            assert_eq!(came.status, 400, "{path} {body}");
            assert!(came.json()["problem"].is_string());
        }
    }
    let unknown = visit.post("/-/check", &Visit::order("cvmm", "2017-03-12", "X", "{}")).await.json();
    assert!(unknown["problem"].as_str().unwrap().contains("cvm"), "{unknown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_large_request_is_looked_at() {
    let visit = Visit::new().await;
    let text = "x".repeat(8 << 20);
    let order = Visit::order(
        "cfg",
        "2021-08-20",
        "ModifyTaskRunStatus",
        &format!(r#"{{"TaskId":1,"Status":1002,"Issue":"{text}"}}"#),
    );
    let checked = visit.post("/-/check", &order).await;
    assert_eq!(checked.status, 200);
    assert_eq!(checked.json()["problem"], json!(null));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_port_in_use_is_told() {
    let visit = Visit::new().await;
    let error = Explorer::builder().with_address(visit.explorer.address()).start().await.unwrap_err().to_string();
    assert!(error.contains("cannot listen") && error.contains("port 0"), "{error}");
}

/// An answer of any size comes whole.
#[tokio::test(flavor = "multi_thread")]
async fn a_large_answer_comes_whole() {
    let mock = tc3_mock::Mock::builder().start().await.unwrap();
    let large = format!(r#"{{"Response":{{"Text":"{}","RequestId":"r"}}}}"#, "y".repeat(50 << 20));
    let served = serve(large).await;
    let visit = Visit::of(Explorer::builder().with_endpoint(mock.endpoint())).await;
    drop(visit);
    let setup = move || tc3_hyper::Client::builder();
    let chain = tc3_credentials::DefaultChain::builder().with_variables(|name| match name {
        "TENCENTCLOUD_SECRET_ID" => Some("AKIDREAL".into()),
        "TENCENTCLOUD_SECRET_KEY" => Some("REALKEY".into()),
        "HOME" => Some("/nowhere".into()),
        _ => None,
    });
    let builder = Explorer::builder().with_endpoint(served).with_setup(setup).with_chain(chain.build().unwrap());
    let visit = Visit::of(builder).await;
    let mut order = Visit::order("cfg", "2021-08-20", "DescribeTask", r#"{"TaskId":1698}"#);
    order["target"] = json!("real");
    let lines = visit.post("/-/send", &order).await.lines();
    assert_eq!(lines[0]["kind"], "answer", "{}", &lines[0].to_string()[..200]);
    assert!(lines[0]["json"].as_str().unwrap().len() > 50 << 20);
}

/// Whatever is asked for is answered by this.
async fn serve(body: String) -> tc3::Endpoint {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let body = body.clone();
            tokio::spawn(async move {
                let mut head = vec![0; 65536];
                let _ = stream.read(&mut head).await;
                let is_probe = head.starts_with(b"GET");
                let body = if is_probe { "no".to_owned() } else { body };
                let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
                let _ = stream.write_all(head.as_bytes()).await;
                let _ = stream.write_all(body.as_bytes()).await;
            });
        }
    });
    tc3::Endpoint::parse(&format!("http://{address}")).unwrap()
}
