//! The socket: HTTP/1.1 in front of the engine.

use std::convert::Infallible;
use std::future::{Future, poll_fn};
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::AbortHandle;

use crate::engine::Engine;
use crate::wire::{self, MAX_BODY};

/// How long a client may take to send a request's head, and then its body; an idle connection is closed as early.
const PATIENCE: Duration = Duration::from_secs(30);

/// How much of a body that is too large is still taken in, so that its sender comes to read the answer.
const MAX_DISCARDED: usize = 16 * MAX_BODY;

/// How long to wait when the system has no more sockets to give.
const BREATHER: Duration = Duration::from_millis(50);

/// A listening socket. Dropping it closes the socket at once; requests under way are still answered.
pub(crate) struct Server {
    address: SocketAddr,
    listening: AbortHandle,
    /// Connections wait for its end.
    _running: watch::Sender<()>,
}

impl Server {
    /// Listens, and serves from tasks of the runtime that this is called in.
    pub(crate) async fn start(engine: Arc<Engine>, listen: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind(listen).await?;
        let address = listener.local_addr()?;
        let (running, stopped) = watch::channel(());
        let listening = tokio::spawn(accept(listener, engine, stopped)).abort_handle();
        Ok(Self { address, listening, _running: running })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

async fn accept(listener: TcpListener, engine: Arc<Engine>, stopped: watch::Receiver<()>) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => drop(tokio::spawn(serve(stream, Arc::clone(&engine), stopped.clone()))),
            Err(_) => tokio::time::sleep(BREATHER).await,
        }
    }
}

/// Serves one connection until it ends, or until the server stops and the request under way is answered.
async fn serve(stream: TcpStream, engine: Arc<Engine>, mut stopped: watch::Receiver<()>) {
    // Small answers should not wait for more to come; without it they only come later.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| {
        let engine = Arc::clone(&engine);
        async move { Ok::<_, Infallible>(answer(&engine, request).await) }
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(PATIENCE);
    let mut connection = pin!(http.serve_connection(TokioIo::new(stream), service));
    let mut stop = pin!(stopped.changed());
    let mut stopping = false;
    let served = poll_fn(|context| {
        if !stopping && stop.as_mut().poll(context).is_ready() {
            stopping = true;
            connection.as_mut().graceful_shutdown();
        }
        connection.as_mut().poll(context)
    });
    // A connection that breaks has nobody left to tell.
    let _ = served.await;
}

async fn answer(engine: &Engine, request: Request<Incoming>) -> Response<Full<Bytes>> {
    let (parts, body) = request.into_parts();
    let response = match tokio::time::timeout(PATIENCE, read(body)).await {
        Ok(Ok(Body::Whole(body))) => engine.respond(&parts, &body),
        Ok(Ok(Body::TooLarge)) => engine.refuse(&parts, wire::too_large()),
        Ok(Err(_)) | Err(_) => engine.refuse(&parts, wire::cut_off()),
    };
    response.map(Full::new)
}

enum Body {
    Whole(Bytes),
    TooLarge,
}

async fn read(mut body: Incoming) -> Result<Body, hyper::Error> {
    let (mut whole, mut length) = (BytesMut::new(), 0_usize);
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame?.into_data() else { continue };
        length += data.len();
        if length > MAX_DISCARDED {
            break;
        }
        if length <= MAX_BODY {
            whole.extend_from_slice(&data);
        }
    }
    Ok(if length > MAX_BODY { Body::TooLarge } else { Body::Whole(whole.freeze()) })
}
