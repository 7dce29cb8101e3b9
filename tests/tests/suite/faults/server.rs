//! A server that does something wrong with one request after another, as a test tells it to, and then answers well. It keeps
//! what came.

use std::iter::Peekable;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use tc3::{Credential, Endpoint};
use tc3_hyper::{Client, ClientBuilder};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::Notify;

use super::exchange::{Exchange, Reads, Then};

/// It lives as long as the runtime of its test, which has one thread: a server that lets time pass does so for all.
pub(super) struct Server {
    host: String,
    shared: Arc<Shared>,
}

struct Shared {
    script: Mutex<Script>,
    /// Lets a connection speak that nobody asked.
    speak: Notify,
    /// Tells that it has spoken.
    spoken: Notify,
    seen: Mutex<Seen>,
}

type Script = Peekable<Box<dyn Iterator<Item = Exchange> + Send>>;

#[derive(Default)]
struct Seen {
    connections: usize,
    /// How many of them are open.
    open: usize,
    requests: Vec<Request>,
}

/// What came of a request, as far as the server read it.
#[derive(Clone, Debug, Default)]
pub(super) struct Request {
    /// Empty where no more than its first byte was waited for.
    pub(super) head: String,
    /// None where it was not waited for.
    pub(super) body: Option<String>,
}

impl Server {
    /// Does this with one request after the other, whatever connection they come over; answers well from then on.
    pub(super) async fn start(script: impl IntoIterator<Item = Exchange, IntoIter: Send + 'static>) -> Self {
        let (server, socket) = Self::bind(script);
        server.serve(socket);
        server
    }

    /// As one that is started, but refuses connections until it is served: nobody listens, and nobody else can have its port.
    pub(super) fn bind(script: impl IntoIterator<Item = Exchange, IntoIter: Send + 'static>) -> (Self, TcpSocket) {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
        let host = socket.local_addr().unwrap().to_string();
        let script: Box<dyn Iterator<Item = Exchange> + Send> = Box::new(script.into_iter());
        let (script, seen) = (Mutex::new(script.peekable()), Mutex::default());
        let shared = Shared { script, speak: Notify::new(), spoken: Notify::new(), seen };
        (Self { host, shared: Arc::new(shared) }, socket)
    }

    /// Begins to listen.
    pub(super) fn serve(&self, socket: TcpSocket) {
        let (listener, shared) = (socket.listen(1024).unwrap(), Arc::clone(&self.shared));
        tokio::spawn(accept(listener, shared));
    }

    /// Begins a client that calls this server.
    pub(super) fn builder(&self) -> ClientBuilder {
        let credential = Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE").unwrap();
        let endpoint = Endpoint::parse(&format!("http://{}", self.host)).unwrap();
        Client::builder().with_credential(credential).with_endpoint(endpoint)
    }

    pub(super) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// Lets the connection speak that is to, and waits until it has.
    pub(super) async fn speaks(&self) {
        self.shared.speak.notify_one();
        self.shared.spoken.notified().await;
    }

    /// How many connections it accepted.
    pub(super) fn connections(&self) -> usize {
        self.shared.seen().connections
    }

    /// Waits until no more than so many connections are open.
    pub(super) async fn has_open(&self, most: usize) {
        while self.shared.seen().open > most {
            tokio::task::yield_now().await;
        }
    }

    /// All of which something came, in their order.
    pub(super) fn requests(&self) -> Vec<Request> {
        self.shared.seen().requests.clone()
    }
}

impl Request {
    /// What the head says under a name.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

impl Shared {
    /// What befalls a connection that was accepted just now, if it is the connection's turn.
    fn at_once(&self) -> Option<Exchange> {
        self.script.lock().unwrap().next_if(|exchange| exchange.reads == Reads::Nothing)
    }

    /// What befalls a request that begins.
    fn next(&self) -> Exchange {
        self.script.lock().unwrap().next().unwrap_or_else(Exchange::well)
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap()
    }
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    while let Ok((stream, _)) = listener.accept().await {
        let mut seen = shared.seen();
        (seen.connections, seen.open) = (seen.connections + 1, seen.open + 1);
        drop(seen);
        let served = Arc::clone(&shared);
        tokio::spawn(async move {
            serve(Connection { stream, unread: Vec::new() }, &served).await;
            served.seen().open -= 1;
        });
    }
}

async fn serve(mut connection: Connection, shared: &Shared) {
    if let Some(exchange) = shared.at_once() {
        connection.answer(exchange, shared).await;
        return;
    }
    // Which exchange it is is settled when a request begins: until then another connection may have the next one.
    while !connection.unread.is_empty() || connection.fill().await {
        let exchange = shared.next();
        let Some(request) = connection.request(exchange.reads).await else { return };
        shared.seen().requests.push(request);
        if !connection.answer(exchange, shared).await {
            return;
        }
    }
}

struct Connection {
    stream: TcpStream,
    unread: Vec<u8>,
}

impl Connection {
    /// A request as far as it is to be read, or nothing where the client leaves before.
    async fn request(&mut self, reads: Reads) -> Option<Request> {
        let mut request = Request::default();
        if reads < Reads::Head {
            return Some(request);
        }
        let end = loop {
            match self.unread.windows(4).position(|window| window == b"\r\n\r\n") {
                Some(at) => break at + 4,
                None if self.fill().await => {}
                None => return None,
            }
        };
        request.head = String::from_utf8(self.unread.drain(..end).collect()).unwrap();
        if reads == Reads::Whole {
            let length = request.header("content-length").map_or(0, |length| length.parse().unwrap());
            while self.unread.len() < length {
                if !self.fill().await {
                    return None;
                }
            }
            request.body = Some(String::from_utf8(self.unread.drain(..length).collect()).unwrap());
        }
        Some(request)
    }

    /// Writes, and does what follows. Whether the connection waits for another request.
    async fn answer(&mut self, exchange: Exchange, shared: &Shared) -> bool {
        if !self.write(&exchange.writes).await {
            return false;
        }
        match exchange.then {
            Then::Keep => return true,
            Then::Close => {}
            Then::Speak(bytes) => {
                shared.speak.notified().await;
                let is_heard = self.write(&bytes).await;
                shared.spoken.notify_one();
                return is_heard;
            }
            Then::Reset => self.stream.set_zero_linger().unwrap(),
            Then::Stall(time) => {
                pass(time).await;
                while self.fill().await {}
            }
            Then::Endless(bytes) => while self.write(&bytes).await {},
            Then::Drip(bytes) => {
                for byte in bytes {
                    if !self.write(&[byte]).await {
                        return false;
                    }
                    pass(Duration::from_secs(1)).await;
                }
                return true;
            }
        }
        false
    }

    /// Whether the client still took it.
    async fn write(&mut self, bytes: &[u8]) -> bool {
        self.stream.write_all(bytes).await.is_ok()
    }

    async fn fill(&mut self) -> bool {
        self.stream.read_buf(&mut self.unread).await.is_ok_and(|count| count > 0)
    }
}

/// Lets so much time pass at once. Only what waits for the clock sees it; sockets do not.
async fn pass(time: Duration) {
    tokio::time::pause();
    tokio::time::advance(time).await;
    tokio::time::resume();
}
