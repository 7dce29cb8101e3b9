//! Each way in which a page from elsewhere, or another user of the machine, may try to get in.

use crate::support::{Visit, exchange};
use tc3_explore::Explorer;

/// Everything that answers.
const PATHS: [&str; 10] = [
    "/",
    "/cfg",
    "/-/find.json?q=disk",
    "/-/shape/cfg/2021-08-20/DescribeTask",
    "/favicon.ico",
    "/-/mock",
    "/-/mock/now",
    "/-/mock/state",
    "/-/mock/requests?id=1",
    "/-/mock/memory?kind=cfg/2021-08-20/Task",
];

/// Everything that does something, or tells what is not for a page from elsewhere.
const ORDERS: [&str; 12] = [
    "/-/check",
    "/-/send",
    "/-/sign",
    "/-/compare",
    "/-/filter",
    "/-/who",
    "/-/mock/events",
    "/-/mock/clock",
    "/-/mock/faults",
    "/-/mock/faults/end",
    "/-/mock/reset",
    "/-/mock/state",
];

#[tokio::test(flavor = "multi_thread")]
async fn without_the_token_everything_is_forbidden() {
    let visit = Visit::new().await;
    let host = visit.host();
    let style = visit.get("/").await.text().split('"').find(|text| text.ends_with(".css")).unwrap().to_owned();
    for path in PATHS.into_iter().chain([style.as_str()]) {
        let bare = visit.exchange(&format!("GET {path} HTTP/1.1\r\nHost: {host}\r\n"), b"").await;
        assert_eq!(bare.status, 403, "{path}");
        let name = visit.cookie.split('=').next().unwrap();
        for wrong in ["", "0", &"0".repeat(32), &visit.page_token] {
            let head = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nCookie: {name}={wrong}\r\n");
            assert_eq!(visit.exchange(&head, b"").await.status, 403, "{path} {wrong}");
        }
    }
    for wrong in ["/?token=", "/?token=0", &format!("/?token={}", "0".repeat(32)), "/cfg?token=0"] {
        let head = format!("GET {wrong} HTTP/1.1\r\nHost: {host}\r\n");
        assert_eq!(visit.exchange(&head, b"").await.status, 403, "{wrong}");
    }
    for method in ["PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"] {
        let head = format!("{method} / HTTP/1.1\r\nHost: {host}\r\nCookie: {}\r\n", visit.cookie);
        assert_eq!(visit.exchange(&head, b"").await.status, 403, "{method}");
    }
}

/// A name of an attacker that leads to this machine is what DNS rebinding comes with. So does a name that only begins as ours.
#[tokio::test(flavor = "multi_thread")]
async fn a_host_is_ours_as_it_stands() {
    let visit = Visit::new().await;
    let (host, port) = (visit.host(), visit.explorer.address().port());
    let foreign = [
        format!("evil.example:{port}"),
        format!("127.0.0.1.evil.example:{port}"),
        format!("localhost.evil.example:{port}"),
        format!("evil@127.0.0.1:{port}"),
        "127.0.0.1".to_owned(),
        "localhost".to_owned(),
        format!("127.0.0.1:{}", port ^ 1),
        format!("0.0.0.0:{port}"),
        format!("127.1:{port}"),
        format!("[::1]:{port}"),
        String::new(),
    ];
    let start = visit.explorer.url().split_once(&host).unwrap().1.to_owned();
    for foreign in foreign {
        for path in [start.as_str(), "/"] {
            let head = format!("GET {path} HTTP/1.1\r\nHost: {foreign}\r\nCookie: {}\r\n", visit.cookie);
            assert_ne!(visit.exchange(&head, b"").await.status, 200, "{foreign} {path}");
        }
        let head = format!("POST /-/check HTTP/1.1\r\nHost: {foreign}\r\n{}", visit.post_headers());
        assert_ne!(visit.exchange(&head, b"{}").await.status, 200, "{foreign}");
    }
    // One in the first line, and two at once.
    let head = format!("GET http://evil.example/ HTTP/1.1\r\nHost: {host}\r\nCookie: {}\r\n", visit.cookie);
    assert_eq!(visit.exchange(&head, b"").await.status, 403);
    let head = format!("GET / HTTP/1.1\r\nHost: {host}\r\nHost: evil.example\r\nCookie: {}\r\n", visit.cookie);
    assert_ne!(visit.exchange(&head, b"").await.status, 200);
    let head = format!("GET / HTTP/1.1\r\nHost: localhost:{port}\r\nCookie: {}\r\n", visit.cookie);
    assert_eq!(visit.exchange(&head, b"").await.status, 200);
}

/// A browser sends our cookie from another port of this machine, too: to it that is the same site.
#[tokio::test(flavor = "multi_thread")]
async fn pages_from_elsewhere_neither_read_nor_do_anything() {
    let visit = Visit::new().await;
    let host = visit.host();
    let get = format!("GET /cfg HTTP/1.1\r\nHost: {host}\r\nCookie: {}\r\n", visit.cookie);
    for site in ["cross-site", "same-site", "nonsense"] {
        let came = visit.exchange(&format!("{get}Sec-Fetch-Site: {site}\r\n"), b"").await;
        assert_eq!(came.status, 403, "{site}");
    }
    for origin in [
        "null",
        "http://evil.example",
        "http://127.0.0.1:1",
        &format!("https://{host}"),
        &format!("http://{host}.evil.example"),
    ] {
        let came = visit.exchange(&format!("{get}Origin: {origin}\r\n"), b"").await;
        assert_eq!(came.status, 403, "{origin}");
    }
    let came = visit.exchange(&get, b"").await;
    assert_eq!((came.status, came.header("access-control-allow-origin")), (200, ""));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_something_needs_all_of_its_marks() {
    let visit = Visit::new().await;
    let order = Visit::order("cfg", "2021-08-20", "DescribeTask", "{}").to_string();
    let whole = visit.post_headers();
    let line = visit.post_line("/-/check");
    assert_eq!(visit.exchange(&format!("{line}{whole}"), order.as_bytes()).await.status, 200);
    let marks: Vec<_> = whole.split_inclusive("\r\n").collect();
    for left_out in 0..marks.len() {
        // Who has no Origin is told by the others.
        if marks[left_out].starts_with("Origin") {
            continue;
        }
        let rest: String = marks.iter().enumerate().filter(|(at, _)| *at != left_out).map(|(_, mark)| *mark).collect();
        let came = visit.exchange(&format!("{line}{rest}"), order.as_bytes()).await;
        assert_eq!(came.status, 403, "{}", marks[left_out]);
    }
    for (name, values) in [
        ("Content-Type", &["text/plain", "application/x-www-form-urlencoded", "application/json; charset=utf-8"][..]),
        ("Sec-Fetch-Site", &["none", "same-site", "cross-site"]),
        ("Origin", &["null", "http://evil.example"]),
        ("X-TC3-Explore", &["", "0", "00000000000000000000000000000000"]),
    ] {
        for value in values {
            let others: String = marks.iter().filter(|mark| !mark.starts_with(name)).copied().collect();
            let came = visit.exchange(&format!("{line}{others}{name}: {value}\r\n"), order.as_bytes()).await;
            assert_eq!(came.status, 403, "{name} {value}");
        }
    }
    for path in ORDERS {
        let line = visit.post_line(path);
        for left_out in ["Cookie", "Sec-Fetch-Site", "Content-Type", "X-TC3-Explore"] {
            let rest: String = marks.iter().filter(|mark| !mark.starts_with(left_out)).copied().collect();
            let came = visit.exchange(&format!("{line}{rest}"), b"{}").await;
            assert_eq!(came.status, 403, "{path} without {left_out}");
        }
        let others: String = marks.iter().filter(|mark| !mark.starts_with("Origin")).copied().collect();
        let came = visit.exchange(&format!("{line}{others}Origin: http://evil.example\r\n"), b"{}").await;
        assert_eq!(came.status, 403, "{path}");
        // By GET nothing is done; the state is read by it.
        let status = if path == "/-/mock/state" { 200 } else { 404 };
        assert_eq!(visit.get(path).await.status, status, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_tells_browsers_what_they_may_not() {
    let visit = Visit::new().await;
    let forbidden = visit.exchange(&format!("GET / HTTP/1.1\r\nHost: {}\r\n", visit.host()), b"").await;
    for came in [visit.get("/").await, visit.get("/no").await, visit.get("/-/find.json?q=a").await, forbidden] {
        let policy = came.header("content-security-policy");
        for part in [
            "default-src 'none'",
            "script-src 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'",
        ] {
            assert!(policy.contains(part), "{policy}");
        }
        assert!(!policy.contains("unsafe"), "{policy}");
        assert_eq!(came.header("x-content-type-options"), "nosniff");
        assert_eq!(came.header("referrer-policy"), "no-referrer");
        assert_eq!(came.header("cross-origin-resource-policy"), "same-origin");
    }
    let page = visit.get("/cfg/2021-08-20/DescribeTask").await;
    let page = page.text();
    assert!(!page.contains("<script>") && !page.contains(" style=") && !page.contains(" onclick="), "no inline code");
    assert!(!page.contains("https://"), "nothing is loaded from elsewhere");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_cookie_is_for_our_pages_alone() {
    let visit = Visit::new().await;
    let host = visit.host();
    let path = visit.explorer.url().split_once(&host).unwrap().1.to_owned();
    let came =
        visit.exchange(&format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nSec-Fetch-Site: cross-site\r\n"), b"").await;
    let cookie = came.header("set-cookie");
    assert_eq!(came.status, 200, "whoever has the token comes from anywhere");
    for part in ["HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(
        cookie.starts_with(&format!("tc3-explore-{}=", visit.explorer.address().port())),
        "another port has its own"
    );
    assert!(!came.text().contains(&visit.page_token), "the token of the pages is on the pages");
    let token = visit.explorer.url().split_once("token=").unwrap().1.to_owned();
    assert!(!visit.cookie.contains(&token) && !format!("{:?}", visit.explorer).contains(&token));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_for_one_entry_is_good_for_one() {
    let visit = Visit::new().await;
    let host = visit.host();
    let once = || visit.explorer.url_once().unwrap().split_once(&host).unwrap().1.to_owned();
    let (before, path) = (once(), once());
    for (path, status) in [(&before, 403), (&path, 200), (&path, 403)] {
        let came = visit.exchange(&format!("GET {path} HTTP/1.1\r\nHost: {host}\r\n"), b"").await;
        assert_eq!(came.status, status);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_loopback_is_listened_on() {
    for address in ["0.0.0.0:0", "[::]:0"] {
        let error = Explorer::builder().with_address(address.parse().unwrap()).start().await.unwrap_err();
        assert!(error.to_string().contains("loopback"), "{error}");
    }
}

/// What is larger or slower than any browser's is turned away before it is read.
#[tokio::test(flavor = "multi_thread")]
async fn heads_and_bodies_have_bounds() {
    let visit = Visit::new().await;
    let address = visit.explorer.address();
    let long = "a".repeat(1_000_000);
    let head = format!("GET / HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\nX-Long: {long}\r\n", visit.host(), visit.cookie);
    let came = tokio::task::spawn_blocking(move || exchange(address, &head, b"")).await.unwrap();
    assert_eq!(came.status, 431);
    let head = format!("{}{}", visit.post_line("/-/check"), visit.post_headers());
    let came = visit.exchange(&head, &vec![b' '; 17 << 20]).await;
    assert_eq!(came.status, 413);
}
