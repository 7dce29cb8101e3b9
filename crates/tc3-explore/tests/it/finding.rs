//! One search over names and what is said.

use crate::support::Visit;

async fn found(visit: &Visit, query: &str) -> Vec<String> {
    let hits = visit.get(&format!("/-/find.json?q={}", query.replace(' ', "+"))).await.json();
    let hit =
        |hit: &serde_json::Value| format!("{} {}", hit["service"].as_str().unwrap(), hit["name"].as_str().unwrap());
    hits.as_array().unwrap().iter().map(hit).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn names_members_typos_and_prose_are_found() {
    let visit = Visit::new().await;
    assert_eq!(found(&visit, "cfg").await[0], "cfg cfg");
    assert_eq!(found(&visit, "modify task run status").await[0], "cfg ModifyTaskRunStatus");
    assert_eq!(found(&visit, "modfy tsak run satus").await, found(&visit, "modfy tsak run satus").await);
    assert!(found(&visit, "resiez disk").await.contains(&"cbs ResizeDisk".to_owned()));
    // Neither word is in its name.
    assert_eq!(found(&visit, "end chaos experiment").await[0], "cfg ModifyTaskRunStatus");
    let hits = found(&visit, "end experiment").await;
    assert!(hits.iter().take(6).any(|hit| hit == "cfg ModifyTaskRunStatus"), "{hits:?}");
    assert!(found(&visit, "nothing is called so").await.is_empty());
    assert!(found(&visit, "").await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn it_works_without_script() {
    let visit = Visit::new().await;
    let page = visit.get("/-/find?q=end+chaos+experiment").await;
    assert!(page.text().contains("ModifyTaskRunStatus") && page.text().contains(r#"value="end chaos experiment""#));
    let page = visit.get("/-/find?q=%3Cscript%3E").await;
    assert!(page.text().contains("&lt;script&gt;") && !page.text().contains("<script>"));
}

/// What the user added is searched in, in whatever language it is.
#[tokio::test(flavor = "multi_thread")]
async fn descriptions_of_the_user_are_found_and_shown() {
    use tc3_explore::Explorer;

    let folder = std::env::temp_dir().join(format!("tc3-explore-docs-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("cbs")).unwrap();
    let version = tc3_spec::catalogue().service("cbs").unwrap().version();
    let docs = "{\"form\":1,\"source\":\"a package 1.0\"}\n{\"action\":\"ResizeDisk\",\"title\":\"扩容云硬盘\",\"doc\":\"本接口用于扩容。\"}\n";
    std::fs::write(folder.join(format!("cbs/{version}.jsonl")), docs).unwrap();
    let visit = Visit::of(Explorer::builder().with_descriptions(&folder)).await;
    let page = visit.get(&format!("/cbs/{version}/ResizeDisk")).await;
    assert!(page.text().contains("本接口用于扩容。") && page.text().contains("a package 1.0"), "{}", page.text());
    // It is read beside what answers, as soon as it can be.
    let mut hits = Vec::new();
    for _ in 0..500 {
        hits = found(&visit, "%E6%89%A9%E5%AE%B9").await;
        if !hits.is_empty() {
            break;
        }
        tokio::task::yield_now().await;
    }
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(hits, ["cbs ResizeDisk"]);
}
