//! Each page in the language of who reads it: by the browser's choice, and by the switch.

use serde_json::{Value, json};

use crate::support::{Came, Visit};

impl Visit {
    /// A page for a browser that prefers these languages, with this cookie beside its own.
    async fn read(&self, path: &str, accepted: &str, cookie: &str) -> Came {
        let (host, own) = (self.host(), &self.cookie);
        let head = format!(
            "GET {path} HTTP/1.1\r\nHost: {host}\r\nCookie: {own}; {cookie}\r\nAccept-Language: {accepted}\r\n"
        );
        self.exchange(&head, b"").await
    }

    /// What the editor is answered there in Chinese.
    async fn ask_in_chinese(&self, path: &str, body: &Value) -> Came {
        let head = format!("{}{}Accept-Language: zh\r\n", self.post_line(path), self.post_headers());
        self.exchange(&head, body.to_string().as_bytes()).await
    }
}

fn is_chinese(page: &Came) -> bool {
    assert_ne!(page.text().contains(r#"<html lang="en">"#), page.text().contains(r#"<html lang="zh-CN">"#));
    page.text().contains(r#"<html lang="zh-CN">"#)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_browser_says_which_unless_the_switch_did() {
    let visit = Visit::new().await;
    for (accepted, cookie, wanted) in [
        ("zh-CN,zh;q=0.9,en;q=0.8", "a=b", true),
        ("en-GB,en;q=0.9,zh;q=0.8", "a=b", false),
        ("fr", "a=b", false),
        ("en", "tc3-explore-language=zh-CN", true),
        ("zh-CN", "tc3-explore-language=en", false),
        ("zh-CN", "tc3-explore-language=tlh", true),
    ] {
        for path in ["/", "/cfg", "/cfg/2021-08-20/DescribeTask", "/-/find?q=disk", "/nowhere/at/all/here"] {
            let page = visit.read(path, accepted, cookie).await;
            assert_eq!(is_chinese(&page), wanted, "{path} {accepted} {cookie}");
        }
    }
}

/// A browser that never said which reads English, on the page that lets it in too.
#[tokio::test(flavor = "multi_thread")]
async fn english_is_for_who_does_not_say() {
    let visit = Visit::new().await;
    assert!(!is_chinese(&visit.get("/").await));
    let start = visit.explorer.url();
    let path = start.split_once(&visit.host()).unwrap().1.to_owned();
    let head = format!("GET {path} HTTP/1.1\r\nHost: {}\r\n", visit.host());
    assert!(!is_chinese(&visit.exchange(&head, b"").await));
    assert!(is_chinese(&visit.exchange(&format!("{head}Accept-Language: zh-TW\r\n"), b"").await));
}

/// The switch stands on each page, says what it leads to, keeps the choice, and comes back to the page.
#[tokio::test(flavor = "multi_thread")]
async fn the_switch_comes_back_to_its_page() {
    let visit = Visit::new().await;
    for path in ["/", "/cvm", "/-/find?q=a%20b&x=%26", "/cfg/2021-08-20/NoSuchAction"] {
        let page = visit.get(path).await;
        let (before, behind) = page.text().split_once(r#" lang="zh-CN" hreflang="zh-CN">中文</a>"#).unwrap();
        assert!(!behind.contains("hreflang"), "{path}: one switch, to the other language");
        let link = before.rsplit_once(r#"<a href=""#).unwrap().1.trim_end_matches('"').to_owned();
        let moved = visit.get(&link).await;
        assert_eq!((moved.status, moved.header("location")), (302, path));
        let cookie = moved.header("set-cookie");
        assert!(cookie.starts_with("tc3-explore-language=zh-CN;"), "{cookie}");
        let kept = cookie.split(';').next().unwrap();
        assert!(is_chinese(&visit.read(path, "en", kept).await), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_switch_leads_nowhere_else() {
    let visit = Visit::new().await;
    for to in [
        "",
        "//evil.example",
        "%2F%2Fevil.example",
        "/%5Cevil.example",
        "%5Cevil.example",
        "%5C%5Cevil.example",
        "/%09/evil.example",
        "/%0A/evil.example",
        "/%00/evil.example",
        "https:evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "evil.example",
        "/a%0D%0ASet-Cookie:%20a=b",
    ] {
        let moved = visit.get(&format!("/-/language/en?to={to}")).await;
        assert_eq!((moved.status, moved.header("location")), (302, "/"), "{to}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn there_is_no_page_of_a_language_that_nobody_writes() {
    let visit = Visit::new().await;
    for tag in ["tlh", "zh", "EN", "", "en/x", "%65n"] {
        let came = visit.get(&format!("/-/language/{tag}?to=/cvm")).await;
        assert_eq!((came.status, came.header("set-cookie")), (404, ""), "{tag}");
    }
}

/// What the editor is told is in the language of its page; what the engine says of a member has its own words.
#[tokio::test(flavor = "multi_thread")]
async fn the_editor_is_answered_in_the_same_language() {
    let visit = Visit::new().await;
    let broken = Visit::order("cfg", "2021-08-20", "DescribeTask", "{");
    let checked = visit.ask_in_chinese("/-/check", &broken).await.json();
    assert!(checked["problem"].as_str().unwrap().contains("不是 JSON"), "{checked}");
    let unknown = Visit::order("cfg", "2021-08-20", "DescribTask", "{}");
    let checked = visit.ask_in_chinese("/-/check", &unknown).await.json();
    assert!(checked["problem"].as_str().unwrap().contains("没有接口 DescribTask"), "{checked}");
    let order = Visit::order("cfg", "2021-08-20", "DescribeTask", r#"{"TaskId": 1698}"#);
    let signed = visit.ask_in_chinese("/-/sign", &order).await.json();
    assert_eq!(signed["canonical_request"][0]["what"], json!("请求方法"));
    assert_eq!(signed["string_to_sign"][3]["what"], json!("规范请求串的 SHA-256"));
    let refused = visit.ask_in_chinese("/-/sign", &json!({"hostile": true})).await;
    assert_eq!(refused.status, 400);
    assert!(refused.json()["problem"].as_str().unwrap().starts_with("Explorer 不接受这个请求"), "{}", refused.text());
}

/// Scripts have the texts of their page's language, under an address of its own that a browser may keep.
#[tokio::test(flavor = "multi_thread")]
async fn scripts_have_the_texts_of_their_page() {
    let visit = Visit::new().await;
    for (accepted, text) in [("en", "Optional members"), ("zh", "选填参数")] {
        let page = visit.read("/cfg/2021-08-20/DescribeTask", accepted, "a=b").await;
        let links = page.text().split(r#"href=""#).skip(1).map(|rest| rest.split('"').next().unwrap());
        let path = links.into_iter().find(|link| link.ends_with("/texts.js")).unwrap().to_owned();
        let script = visit.get(&path).await;
        assert!(script.text().contains(text) && script.header("cache-control").contains("immutable"), "{path}");
        assert_eq!(visit.get(&path.replace("/en/", "/tlh/").replace("/zh-CN/", "/tlh/")).await.status, 404);
    }
}

/// What others say in another language than the page's is marked, so that it is read aloud in its own.
#[tokio::test(flavor = "multi_thread")]
async fn what_others_say_has_its_own_language() {
    let visit = Visit::new().await;
    let path = "/cfg/2021-08-20/ModifyTaskRunStatus";
    let english = visit.read(path, "en", "a=b").await;
    let marked = |page: &Came| page.text().matches(r#" lang="en""#).count();
    // Of the page itself.
    assert_eq!(marked(&english), 1);
    assert!(marked(&visit.read(path, "zh", "a=b").await) > 5);
}
