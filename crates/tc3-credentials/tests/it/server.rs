//! A server that answers what a test says, in this order, and keeps what it was asked.

use std::sync::{Arc, Mutex};

use tc3::Endpoint;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Answers one request after the other.
pub(crate) struct Server {
    endpoint: Endpoint,
    asked: Arc<Mutex<Vec<(String, String)>>>,
}

/// What is answered.
#[derive(Clone)]
pub(crate) enum Reply {
    /// With this status and body.
    Body(u16, String),
    /// Never.
    Hang,
    /// By closing the connection.
    Close,
}

impl Reply {
    pub(crate) fn ok(body: impl Into<String>) -> Self {
        Self::Body(200, body.into())
    }
}

impl Server {
    /// Answers these, and the last one again and again.
    pub(crate) async fn answering(replies: impl IntoIterator<Item = Reply>) -> Self {
        Self::doing(|| (), replies).await
    }

    /// Does this before each answer.
    pub(crate) async fn doing(before: impl Fn() + Send + 'static, replies: impl IntoIterator<Item = Reply>) -> Self {
        let replies: Vec<_> = replies.into_iter().collect();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = Endpoint::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&asked);
        tokio::spawn(async move {
            let mut held = Vec::new();
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let asked = request(&mut stream).await;
                let number = {
                    let mut kept = kept.lock().unwrap();
                    kept.push(asked);
                    kept.len() - 1
                };
                before();
                match replies.get(number).or(replies.last()).cloned() {
                    Some(Reply::Body(status, body)) => {
                        let length = body.len();
                        let head =
                            format!("HTTP/1.1 {status} x\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
                        let _ = stream.write_all(format!("{head}{body}").as_bytes()).await;
                    }
                    Some(Reply::Hang) => held.push(stream),
                    Some(Reply::Close) | None => {}
                }
            }
        });
        Self { endpoint, asked }
    }

    pub(crate) fn endpoint(&self) -> Endpoint {
        self.endpoint.clone()
    }

    /// The paths that were asked for, and what was sent there.
    pub(crate) fn asked(&self) -> Vec<(String, String)> {
        self.asked.lock().unwrap().clone()
    }
}

/// Reads a request: its path and its body.
async fn request(stream: &mut TcpStream) -> (String, String) {
    let mut read = Vec::new();
    loop {
        let mut more = [0; 4096];
        let length = stream.read(&mut more).await.unwrap();
        read.extend_from_slice(&more[..length]);
        let text = String::from_utf8_lossy(&read).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            assert!(length > 0, "a request ends early: {text}");
            continue;
        };
        let length =
            head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
        if body.len() >= length.unwrap_or(0) {
            let path = head.split(' ').nth(1).unwrap_or_default();
            return (path.to_owned(), body.to_owned());
        }
    }
}
