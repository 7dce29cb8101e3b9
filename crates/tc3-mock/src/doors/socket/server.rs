//! The listening socket and its connections.

use std::future::{Future, poll_fn};
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::AbortHandle;
use tokio::time::{Instant, sleep, timeout};
use tokio_io_timeout::TimeoutStream;

use super::ending::Ending;
use super::exchange::Exchange;
use super::heads::{self, Head, Watched};
use super::line::Line;
#[cfg(feature = "tls")]
use super::tls::Tls;
use crate::control::Control;
use crate::engine::Engine;
use crate::warning::Warn;

/// How many connections the system keeps until they are accepted. With fewer, many that come at once try again a second
/// later.
const BACKLOG: u32 = 1024;

/// How long to wait when the system has no more sockets to give.
const BREATHER: Duration = Duration::from_millis(50);

/// How long after the last such failure another one is told.
const QUIET: Duration = Duration::from_secs(10);

/// How many bytes a request's head may have. A query alone may have half of them.
const MAX_HEAD: usize = 64 * 1024;

/// Where a server listens.
pub(crate) struct Listen {
    pub(crate) address: SocketAddr,
    /// What is spoken there, in place of HTTP in the clear.
    #[cfg(feature = "tls")]
    pub(crate) tls: Option<Tls>,
    pub(crate) warn: Warn,
}

/// A listening socket. Dropping it closes the socket at once; requests under way are still answered, within a bound.
pub(crate) struct Server {
    address: SocketAddr,
    grace: Duration,
    listening: AbortHandle,
    /// Connections wait for its end.
    running: watch::Sender<()>,
}

impl Server {
    /// Listens, and serves from tasks of the runtime that this is called in.
    pub(crate) async fn start(engine: Arc<Engine>, control: Arc<Control>, listen: Listen) -> io::Result<Self> {
        let listener = listener(listen.address)?;
        let address = listener.local_addr()?;
        if !address.ip().to_canonical().is_loopback() {
            listen.warn.say(&format!("{address} is not loopback: whoever reaches this machine can use the mock"));
        }
        let grace = engine.limits().grace;
        let (running, stopped) = watch::channel(());
        let exchange = Exchange::new(engine, control);
        let listening = tokio::spawn(accept(listener, exchange, stopped, listen)).abort_handle();
        Ok(Self { address, grace, listening, running })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Stops listening, and waits until the requests under way are answered, or given up.
    pub(crate) async fn stop(self) {
        self.listening.abort();
        self.running.send_replace(());
        // A connection ends itself when the grace is over; nobody waits longer for one that does not.
        let _ = timeout(self.grace + BREATHER, self.running.closed()).await;
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

fn listener(listen: SocketAddr) -> io::Result<TcpListener> {
    let socket = if listen.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    // As the standard library does, so that a port can be taken again at once.
    #[cfg(not(windows))]
    socket.set_reuseaddr(true)?;
    socket.bind(listen)?;
    socket.listen(BACKLOG)
}

async fn accept(listener: TcpListener, exchange: Exchange, stopped: watch::Receiver<()>, listen: Listen) {
    let connections = exchange.limits().connections;
    let seats = Arc::new(Semaphore::new(connections.min(Semaphore::MAX_PERMITS)));
    let long_heads = heads::seats(connections);
    let exchange = Arc::new(exchange);
    let listen = Arc::new(listen);
    let mut failed: Option<Instant> = None;
    // Without a free seat new connections wait in the system's queue.
    while let Ok(seat) = Arc::clone(&seats).acquire_owned().await {
        match listener.accept().await {
            Ok((stream, _)) => {
                let head = Arc::new(Head::new(Arc::clone(&long_heads)));
                let (listen, exchange, stopped) = (Arc::clone(&listen), Arc::clone(&exchange), stopped.clone());
                tokio::spawn(async move {
                    let local = stream.local_addr().ok().map(|address| address.ip());
                    if let Some(line) = open(stream, &listen, exchange.limits().patience).await {
                        serve(line, local, head, exchange, stopped).await;
                    }
                    drop(seat);
                });
            }
            Err(error) if error.kind() == io::ErrorKind::ConnectionAborted => {}
            Err(error) => {
                if failed.is_none_or(|failed| failed.elapsed() > QUIET) {
                    listen.warn.say(&format!("no connection can be accepted for now: {error}"));
                }
                failed = Some(Instant::now());
                sleep(BREATHER).await;
            }
        }
    }
}

/// The line that a connection goes over; none where its other side does not come to speak in time.
async fn open(stream: TcpStream, listen: &Listen, patience: Duration) -> Option<Pin<Box<dyn Line>>> {
    // Small answers should not wait for more to come; without it they only come later.
    let _ = stream.set_nodelay(true);
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(patience));
    #[cfg(feature = "tls")]
    if let Some(tls) = &listen.tls {
        let opened = timeout(patience, tls.accept(Box::pin(stream))).await.ok()?.ok()?;
        return Some(Box::pin(opened));
    }
    let _ = listen;
    Some(Box::pin(stream))
}

/// Serves one connection until it ends or a fault ends it, or until the server stops and the request under way is answered.
async fn serve(
    line: Pin<Box<dyn Line>>,
    local: Option<IpAddr>,
    head: Arc<Head>,
    exchange: Arc<Exchange>,
    mut stopped: watch::Receiver<()>,
) {
    let (patience, grace) = (exchange.limits().patience, exchange.limits().grace);
    let ending = Arc::new(Ending::default());
    let stream = Watched { line, head: Arc::clone(&head), ending: Arc::clone(&ending) };
    let service = service_fn(|request| {
        let (head, exchange, ending) = (Arc::clone(&head), Arc::clone(&exchange), Arc::clone(&ending));
        async move {
            head.ends();
            let response = exchange.answer(request, local, &ending).await;
            head.begins();
            response
        }
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(patience).max_buf_size(MAX_HEAD);
    let mut connection = http.serve_connection(TokioIo::new(stream), service);
    let mut stop = pin!(stopped.changed());
    let mut ends = None;
    let served = poll_fn(|context| {
        if ends.is_none() && stop.as_mut().poll(context).is_ready() {
            ends = Some(Box::pin(sleep(grace)));
            Pin::new(&mut connection).graceful_shutdown();
        }
        let is_over = ends.as_mut().is_some_and(|ends| ends.as_mut().poll(context).is_ready());
        if is_over {
            return Poll::Ready(());
        }
        // Of a connection that broke the error cannot be told to its client.
        let served = Pin::new(&mut connection).poll(context).map(drop);
        if ending.is_due().is_some() { Poll::Ready(()) } else { served }
    });
    served.await;
}
