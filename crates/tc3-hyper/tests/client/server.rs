//! A server by hand: a test accepts connections, reads requests and writes bytes, in the order it wants.

use std::time::Duration;

use tc3::{Credential, Endpoint, RawAction};
use tc3_hyper::{Client, ClientBuilder};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

pub(crate) const SECRET_KEY: &str = "SECRETKEYEXAMPLE";
pub(crate) const TOKEN: &str = "TOKENEXAMPLE";
pub(crate) const REQUEST_ID: &str = "e6c1a0a4-0000-4000-8000-7f1d5c3a9b12";

pub(crate) struct Server(TcpListener);

impl Server {
    pub(crate) async fn start() -> Self {
        Self(TcpListener::bind("127.0.0.1:0").await.unwrap())
    }

    pub(crate) fn host(&self) -> String {
        self.0.local_addr().unwrap().to_string()
    }

    pub(crate) fn endpoint(&self) -> Endpoint {
        Endpoint::parse(&format!("http://{}", self.host())).unwrap()
    }

    /// A client that calls this server.
    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder().with_credential(credential()).with_endpoint(self.endpoint())
    }

    pub(crate) async fn accept(&self) -> Connection<TcpStream> {
        Connection::new(self.0.accept().await.unwrap().0)
    }

    /// Accepts one connection, reads one request, answers it with these bytes and closes.
    pub(crate) async fn answer_once(&self, answer: impl AsRef<[u8]>) -> Request {
        let mut connection = self.accept().await;
        let request = connection.request().await;
        connection.write(answer).await;
        request
    }
}

pub(crate) fn credential() -> Credential {
    Credential::new("AKIDEXAMPLE", SECRET_KEY).unwrap().with_token(TOKEN).unwrap()
}

pub(crate) fn look() -> RawAction<'static> {
    RawAction::new("cfg", "2021-08-20", "DescribeTask", r#"{"TaskId":1698}"#)
}

/// An HTTP answer with a body of a known length.
pub(crate) fn answer(status: u16, content_type: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let length = body.len();
    let head =
        format!("HTTP/1.1 {status} Some Reason\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\n\r\n");
    [head.as_bytes(), body].concat()
}

/// The answer of a service: an envelope with these members.
pub(crate) fn envelope(members: &str) -> Vec<u8> {
    answer(200, "application/json", format!(r#"{{"Response":{{{members}"RequestId":"{REQUEST_ID}"}}}}"#))
}

pub(crate) struct Connection<S> {
    stream: S,
    unread: Vec<u8>,
}

#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) line: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Request {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name));
        let value = found.next().map(|(_, value)| value.as_str());
        assert!(found.next().is_none(), "{name} comes twice");
        value
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Connection<S> {
    pub(crate) fn new(stream: S) -> Self {
        Self { stream, unread: Vec::new() }
    }

    /// The stream, of which nothing has been read that nobody asked for.
    pub(crate) fn into_stream(self) -> S {
        assert!(self.unread.is_empty(), "there is more to read");
        self.stream
    }

    /// Reads whatever comes next, as far as it is short.
    pub(crate) async fn something(&mut self) {
        self.unread.reserve(4096);
        assert!(self.fill().await, "the connection was closed before anything was sent");
        self.unread.clear();
    }

    /// The next request, which must come whole.
    pub(crate) async fn request(&mut self) -> Request {
        let end = loop {
            if let Some(at) = self.unread.windows(4).position(|window| window == b"\r\n\r\n") {
                break at;
            }
            assert!(self.fill().await, "the connection was closed before a whole request");
        };
        let head = String::from_utf8(self.unread.drain(..end + 4).collect()).unwrap();
        let mut lines = head.lines();
        let line = lines.next().unwrap().to_owned();
        let headers: Vec<_> = lines
            .filter_map(|line| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned())))
            .collect();
        let mut request = Request { line, headers, body: String::new() };
        let length = request.header("content-length").map_or(0, |length| length.parse().unwrap());
        while self.unread.len() < length {
            assert!(self.fill().await, "the connection was closed before a whole body");
        }
        request.body = String::from_utf8(self.unread.drain(..length).collect()).unwrap();
        request
    }

    pub(crate) async fn write(&mut self, bytes: impl AsRef<[u8]>) {
        assert!(self.try_write(bytes).await, "the connection was closed");
    }

    /// Whether the other side still took it.
    pub(crate) async fn try_write(&mut self, bytes: impl AsRef<[u8]>) -> bool {
        self.stream.write_all(bytes.as_ref()).await.is_ok() && self.stream.flush().await.is_ok()
    }

    /// Waits until the other side closes, and fails if it sends anything before.
    pub(crate) async fn closed(&mut self) {
        assert!(self.unread.is_empty() && !self.fill().await, "there is more to read");
    }

    /// Reads until the first byte is there.
    pub(crate) async fn first_byte(&mut self) {
        assert!(self.fill().await, "the connection was closed before a byte was sent");
    }

    async fn fill(&mut self) -> bool {
        self.stream.read_buf(&mut self.unread).await.is_ok_and(|count| count > 0)
    }
}

/// Lets so much time pass at once. Only what waits for the clock sees it; sockets do not.
pub(crate) async fn pass(time: Duration) {
    tokio::time::pause();
    tokio::time::advance(time).await;
    tokio::time::resume();
}
