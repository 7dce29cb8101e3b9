//! Who asks the Explorer, by sockets: each header is the test's own.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

use serde_json::Value;
use tc3_explore::{Explorer, ExplorerBuilder};

/// An Explorer, and whoever has its token.
pub(crate) struct Visit {
    pub(crate) explorer: Explorer,
    pub(crate) cookie: String,
    pub(crate) page_token: String,
}

/// What came.
#[derive(Debug)]
pub(crate) struct Came {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Came {
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map_or("", |(_, value)| value)
    }

    /// Lines of JSON.
    pub(crate) fn lines(&self) -> Vec<Value> {
        self.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

impl Visit {
    pub(crate) async fn new() -> Self {
        Self::of(Explorer::builder()).await
    }

    pub(crate) async fn of(builder: ExplorerBuilder) -> Self {
        let explorer = builder.start().await.unwrap();
        let address = explorer.address();
        let start = explorer.url();
        let path = start.split_once(&address.to_string()).unwrap().1.to_owned();
        let (cookie, page_token) = blocking(move || enter(address, &path)).await;
        Self { explorer, cookie, page_token }
    }

    pub(crate) fn host(&self) -> String {
        self.explorer.address().to_string()
    }

    pub(crate) async fn get(&self, path: &str) -> Came {
        let head = format!("GET {path} HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\n", self.host(), self.cookie);
        self.exchange(&head, b"").await
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> Came {
        let head = format!("{}{}", self.post_line(path), self.post_headers());
        self.exchange(&head, body.to_string().as_bytes()).await
    }

    pub(crate) fn post_line(&self, path: &str) -> String {
        format!("POST {path} HTTP/1.1\r\nHost: {}\r\n", self.host())
    }

    /// What a browser sends with what a page of ours asks for.
    pub(crate) fn post_headers(&self) -> String {
        format!(
            "Cookie: {}\r\nOrigin: http://{}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\n\
             X-TC3-Explore: {}\r\n",
            self.cookie,
            self.host(),
            self.page_token
        )
    }

    /// Sends a head as it stands, and a body behind its length.
    pub(crate) async fn exchange(&self, head: &str, body: &[u8]) -> Came {
        let (address, head, body) = (self.explorer.address(), head.to_owned(), body.to_vec());
        blocking(move || exchange(address, &head, &body)).await
    }

    /// What the editor asks with.
    pub(crate) fn order(service: &str, version: &str, action: &str, request: &str) -> Value {
        serde_json::json!({"service": service, "version": version, "action": action, "request": request})
    }
}

/// The cookie and the token of the pages.
fn enter(address: SocketAddr, path: &str) -> (String, String) {
    let came = exchange(address, &format!("GET {path} HTTP/1.1\r\nHost: {address}\r\n"), b"");
    assert_eq!(came.status, 200);
    let cookie = came.header("set-cookie").split(';').next().unwrap().to_owned();
    let first = exchange(address, &format!("GET / HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\n"), b"");
    let (_, behind) = first.text().split_once(r#"name="page-token" content=""#).unwrap();
    (cookie, behind.split('"').next().unwrap().to_owned())
}

pub(crate) fn exchange(address: SocketAddr, head: &str, body: &[u8]) -> Came {
    let mut stream = TcpStream::connect(address).unwrap();
    let length = if head.starts_with("POST") { format!("Content-Length: {}\r\n", body.len()) } else { String::new() };
    stream.write_all(format!("{head}{length}Connection: close\r\n\r\n").as_bytes()).unwrap();
    // Who is turned away may not be read to the end.
    let _ = stream.write_all(body);
    let mut all = Vec::new();
    let _ = stream.read_to_end(&mut all);
    came(&all)
}

pub(crate) fn came(all: &[u8]) -> Came {
    let at = all
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .unwrap_or_else(|| panic!("{}", String::from_utf8_lossy(all)));
    let head = std::str::from_utf8(&all[..at]).unwrap();
    let mut lines = head.split("\r\n");
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers: Vec<_> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let body = all[at + 4..].to_vec();
    let is_chunked = headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("transfer-encoding"));
    Came { status, headers, body: if is_chunked { joined(&body) } else { body } }
}

fn joined(mut rest: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    while let Some(at) = rest.windows(2).position(|two| two == b"\r\n") {
        let length = usize::from_str_radix(std::str::from_utf8(&rest[..at]).unwrap(), 16).unwrap();
        if length == 0 {
            break;
        }
        body.extend_from_slice(&rest[at + 2..at + 2 + length]);
        rest = &rest[at + 2 + length + 2..];
    }
    body
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(work).await.unwrap()
}
