//! The listening socket and its connections.

use std::future::{Future, poll_fn};
use std::io;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::AbortHandle;
use tokio::time::{sleep, timeout};
use tokio_io_timeout::TimeoutStream;

use super::beginning::Beginning;
use super::connection::Connection;
use super::exchange::Exchange;
use super::heads::{Head, Heads, Watched};
use super::line::Line;
#[cfg(feature = "tls")]
use super::tls::Tls;
use crate::control::Control;
use crate::engine::Engine;
use crate::warning::{Rarely, Warn};

/// How many connections the system keeps until they are accepted. With fewer, many that come at once try again a second
/// later.
const BACKLOG: u32 = 1024;

/// How long to wait when the system has no more sockets to give.
const BREATHER: Duration = Duration::from_millis(50);

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
        let exchange = Exchange::new(engine, control, stopped.clone());
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
    let unaccepted = Rarely::new(listen.warn.clone());
    let door = Arc::new(Door {
        exchange: Arc::new(exchange),
        heads: Arc::new(Heads::new(connections)),
        #[cfg(feature = "tls")]
        tls: listen.tls,
        mute: Rarely::new(listen.warn),
    });
    // Without a free seat new connections wait in the system's queue.
    while let Ok(seat) = Arc::clone(&seats).acquire_owned().await {
        match listener.accept().await {
            Ok((stream, _)) => {
                let (door, stopped) = (Arc::clone(&door), stopped.clone());
                tokio::spawn(async move {
                    door.serve(stream, stopped).await;
                    drop(seat);
                });
            }
            Err(error) if error.kind() == io::ErrorKind::ConnectionAborted => {}
            Err(error) => {
                unaccepted.say(&format!("no connection can be accepted for now: {error}"));
                sleep(BREATHER).await;
            }
        }
    }
}

/// What every connection comes in by.
struct Door {
    exchange: Arc<Exchange>,
    heads: Arc<Heads>,
    #[cfg(feature = "tls")]
    tls: Option<Tls>,
    /// Tells of those that never come to say what they want.
    mute: Rarely,
}

impl Door {
    async fn serve(&self, stream: TcpStream, mut stopped: watch::Receiver<()>) {
        let patience = self.exchange.limits().patience;
        let local = stream.local_addr().ok().map(|address| address.ip());
        let opened = {
            // What it takes goes when it is done: a connection that idles keeps nothing of it.
            let mut opening = Box::pin(timeout(patience, self.open(stream)));
            let mut stops = pin!(stopped.changed());
            // Where nothing was asked yet, nothing is waited for.
            poll_fn(|context| match stops.as_mut().poll(context) {
                Poll::Ready(_) => Poll::Ready(None),
                Poll::Pending => opening.as_mut().poll(context).map(|opened| opened.ok().flatten()),
            })
            .await
        };
        if let Some(stream) = opened {
            let (exchange, heads) = (Arc::clone(&self.exchange), Arc::clone(&self.heads));
            Connection { stream, local, exchange, heads, stopped }.serve().await;
        }
    }

    /// What a connection goes over, once its other side speaks.
    async fn open(&self, stream: TcpStream) -> Option<Watched> {
        // Small answers should not wait for more to come; without it they only come later.
        let _ = stream.set_nodelay(true);
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(self.exchange.limits().patience));
        let mut line = self.line(stream).await?;
        let beginning = Beginning::of(&mut line).await.ok()?;
        if beginning.is_tls() {
            self.mute.say("a client speaks TLS, and the mock does not: start it with TLS, or call it by http://");
        }
        Some(Watched { beginning, line, head: Arc::new(Head::new(&self.heads)), ending: Arc::default() })
    }

    async fn line(&self, stream: TimeoutStream<TcpStream>) -> Option<Pin<Box<dyn Line>>> {
        #[cfg(feature = "tls")]
        if let Some(tls) = &self.tls {
            let opened = tls.accept(Box::pin(stream)).await;
            let opened = opened.inspect_err(|error| {
                self.mute.say(&format!("a client does not come to speak TLS with the mock: {error}"));
            });
            return Some(Box::pin(opened.ok()?));
        }
        Some(Box::pin(stream))
    }
}
