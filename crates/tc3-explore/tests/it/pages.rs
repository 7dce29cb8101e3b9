//! Pages read without script, and say what `tc3 help` says.

use crate::support::Visit;

#[tokio::test(flavor = "multi_thread")]
async fn the_first_page_has_all_services_and_what_was_looked_at() {
    let visit = Visit::new().await;
    let page = visit.get("/").await;
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"));
    for link in [r#"href="/cfg""#, r#"href="/cvm""#] {
        assert!(page.text().contains(link), "{link}");
    }
    assert!(!page.text().contains("Looked at"));
    visit.get("/cfg/2021-08-20/DescribeTask").await;
    assert!(visit.get("/").await.text().contains("Looked at"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_action_has_all_that_is_known_of_it() {
    let visit = Visit::new().await;
    let page = visit.get("/cfg/2021-08-20/ModifyTaskRunStatus").await;
    let text = page.text();
    for part in [
        "<code>ModifyTaskRunStatus</code>",
        "Not safe to send again after a lost answer: look with DescribeTask instead.",
        "IsExpect and Summary are required when Status is 1004.",
        "No other value is taken.",
        "OperationDenied",
        r#"id="request.TaskId""#,
        r#"data-shape="/-/shape/cfg/2021-08-20/ModifyTaskRunStatus""#,
        "<noscript>",
    ] {
        assert!(text.contains(part), "{part}");
    }
}

/// Nested objects are closed, each is there once, and whatever else has it leads there.
#[tokio::test(flavor = "multi_thread")]
async fn objects_stand_once_and_links_lead_to_them() {
    let visit = Visit::new().await;
    for path in ["/cvm/2017-03-12/RunInstances", "/cfg/2021-08-20/DescribeTask"] {
        let page = visit.get(path).await;
        let text = page.text();
        let ids: Vec<_> = text.split(r#"id="object-"#).skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        let mut once = ids.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), ids.len(), "{path}");
        for link in text.split(r##"href="#object-"##).skip(1) {
            let name = link.split('"').next().unwrap();
            assert!(ids.contains(&name), "{path} {name}");
        }
        assert!(!text.contains("<details open"), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn short_addresses_lead_to_whole_ones() {
    let visit = Visit::new().await;
    let moved = visit.get("/cfg/DescribeTask").await;
    assert_eq!((moved.status, moved.header("location")), (302, "/cfg/2021-08-20/DescribeTask"));
    assert_eq!(visit.get("/cfg/2021-08-20").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn versions_tell_what_is_different() {
    let visit = Visit::new().await;
    let page = visit.get("/as/2018-04-19/DescribeAutoScalingGroups").await;
    assert_eq!(page.status, 200, "a product's short name works too");
    let (service, action) = two_versions();
    let page = visit.get(&format!("/{service}/{action}")).await;
    let page = visit.get(page.header("location")).await;
    assert!(page.text().contains("Other versions"), "{service} {action}");
}

/// A service with several versions, and an action that all have.
fn two_versions() -> (&'static str, &'static str) {
    let catalogue = tc3_spec::catalogue();
    let found = catalogue.services().find_map(|service| {
        let all: Vec<_> = catalogue.versions(service.name()).collect();
        let shared = || service.actions().find(|name| all.iter().all(|other| other.action(name).is_some()));
        (all.len() > 1 && service.is_recommended()).then(shared).flatten().map(|action| (service.name(), action))
    });
    found.unwrap()
}

/// A sample of all; `cargo xtask ci explore` has the rest.
#[tokio::test(flavor = "multi_thread")]
async fn pages_of_a_sample_render() {
    let visit = Visit::new().await;
    let step = if std::env::var_os("TC3_EXPLORE_ALL").is_some() { 1 } else { 97 };
    let all =
        tc3_spec::catalogue().services().flat_map(|service| service.actions().map(move |action| (service, action)));
    let mut count = 0;
    for (service, action) in all.step_by(step) {
        let path = format!("/{}/{}/{action}", service.name(), service.version());
        let page = visit.get(&path).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(
            page.text().ends_with("</html>") && page.text().contains(&format!("<h1><code>{action}</code></h1>")),
            "{path}"
        );
        let shape = visit.get(&format!("/-/shape{path}")).await.json();
        let skeleton = shape["skeleton"].as_str().unwrap();
        let known: tc3_spec::Json<'_> = tc3_spec::Json::parse(skeleton).unwrap();
        assert_eq!(known.to_string(), skeleton, "{path}");
        count += 1;
    }
    assert!(count > 160, "{count}");
}
