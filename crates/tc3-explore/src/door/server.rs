//! The listening socket: what is read of a request, and how much.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::request::Parts;
use http::{Request, StatusCode};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::AbortHandle;
use tokio::time::{sleep, timeout};

use super::gate::{Entry, Gate};
use super::reply::{self, Reply};

/// The longest head of a request, in bytes.
const MAX_HEAD: usize = 64 * 1024;
/// The longest body: a request of the protocol has 10 MiB, and a third more where a file of it is written as text.
const MAX_BODY: usize = 16 * 1024 * 1024;
/// One person has a few windows, each with the six connections of a browser.
const MAX_CONNECTIONS: usize = 128;
/// How long a head or a body may take to come.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long to wait when the system has no more sockets to give.
const BREATHER: Duration = Duration::from_millis(50);

/// Answers requests that were let in.
pub(crate) trait Answers: Send + Sync + 'static {
    /// The answer. `entry` says how who asks came in.
    fn answer(self: Arc<Self>, parts: Parts, body: Bytes, entry: Entry) -> impl Future<Output = Reply> + Send;
}

/// A listening socket. Dropping it closes the socket, and what is under way is cut off with the runtime.
#[derive(Debug)]
pub(crate) struct Server(AbortHandle);

impl Server {
    /// Serves from tasks of the runtime that this is called in.
    pub(crate) fn start<A: Answers>(listener: TcpListener, gate: Arc<Gate>, answers: Arc<A>) -> Self {
        Self(tokio::spawn(accept(listener, gate, answers)).abort_handle())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Binds a socket. Only loopback: whoever reached another address would have this machine's credentials.
pub(crate) async fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    if !address.ip().is_loopback() {
        return Err(io::Error::other("it is not loopback, and others must not reach what calls with your credential"));
    }
    TcpListener::bind(address).await
}

async fn accept<A: Answers>(listener: TcpListener, gate: Arc<Gate>, answers: Arc<A>) {
    let seats = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    // Without a free seat new connections wait in the system's queue.
    while let Ok(seat) = Arc::clone(&seats).acquire_owned().await {
        match listener.accept().await {
            Ok((stream, _)) => {
                let (gate, answers) = (Arc::clone(&gate), Arc::clone(&answers));
                tokio::spawn(async move {
                    serve(stream, gate, answers).await;
                    drop(seat);
                });
            }
            Err(error) if error.kind() == io::ErrorKind::ConnectionAborted => {}
            Err(_) => sleep(BREATHER).await,
        }
    }
}

async fn serve<A: Answers>(stream: TcpStream, gate: Arc<Gate>, answers: Arc<A>) {
    // A page is answered sooner where its end is not waited for.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| {
        let (gate, answers) = (Arc::clone(&gate), Arc::clone(&answers));
        async move { Ok::<_, Infallible>(exchange(request, &gate, answers).await) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .max_buf_size(MAX_HEAD)
        .serve_connection(TokioIo::new(stream), service);
    // Whoever went away is told nothing.
    let _ = connection.await;
}

async fn exchange<A: Answers>(request: Request<Incoming>, gate: &Gate, answers: Arc<A>) -> Reply {
    let (parts, body) = request.into_parts();
    let entry = match gate.admit(&parts) {
        Ok(entry) => entry,
        Err(turned) => return reply::text(StatusCode::FORBIDDEN, turned.0),
    };
    let whole = Limited::new(body, MAX_BODY).collect();
    match timeout(PATIENCE, whole).await {
        Ok(Ok(body)) => answers.answer(parts, body.to_bytes(), entry).await,
        Ok(Err(_)) => reply::text(
            StatusCode::PAYLOAD_TOO_LARGE,
            "The request did not come whole, or is larger than any that the service takes: 10 MiB.",
        ),
        Err(_) => reply::text(StatusCode::REQUEST_TIMEOUT, "The request did not come to its end."),
    }
}
