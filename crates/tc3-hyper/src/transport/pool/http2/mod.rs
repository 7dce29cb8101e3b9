//! Connections of HTTP/2, which calls share.
//!
//! There is one for each origin. To an origin of which it is not known yet what it speaks, one call connects and the others
//! wait for it, so that many that begin together make one connection. `connection` is one of them, `streams` what is open on
//! it; `exchange` is a request and its answer, of which `head` and `upload` are what is sent, `body` what is received, and `failed`
//! why nothing is.

mod body;
mod connection;
mod exchange;
mod failed;
mod head;
mod streams;
mod upload;

use core::time::Duration;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use hyper_rustls::MaybeHttpsStream;
use tc3::Error;
use tokio::sync::watch;

use self::connection::Connection;
pub(super) use self::exchange::exchange;
pub(super) use self::failed::Failed;
pub(super) use self::head::rewritten;
use super::connection::Connection as OfOneCall;
use super::origin::Origin;
use crate::transport::body::BodyError;
use crate::transport::connect::{Connector, Stream};

/// The connections that calls share.
pub(super) struct Shared {
    connector: Connector,
    idle_timeout: Duration,
    hosts: Mutex<Vec<Host>>,
}

/// What is known of one origin.
struct Host {
    origin: Origin,
    speaks: Speaks,
}

enum Speaks {
    /// Somebody connects. The other half of the channel tells when that has ended; it is gone where nobody does any more.
    Unknown(watch::Receiver<()>),
    Http1,
    Http2(Arc<Connection>),
}

/// What a call finds of an origin.
pub(super) enum Spoken {
    Http2(Arc<Connection>),
    /// It speaks HTTP/1.1 and no other; with the connection by which that turned out, which nobody has used.
    Http1(Option<Box<OfOneCall>>),
}

/// What is to be done for a connection.
enum Next {
    Speak(Spoken),
    Wait(watch::Receiver<()>),
    /// Whoever waits is told by this.
    Connect(watch::Sender<()>),
}

impl Shared {
    /// By a connector that offers HTTP/2.
    pub(super) fn new(connector: Connector, idle_timeout: Duration) -> Self {
        Self { connector, idle_timeout, hosts: Mutex::default() }
    }

    /// The connection to an origin, which is made if there is none.
    ///
    /// A call waits for another one that connects, and if that fails it tries by itself, so that none waits longer where a
    /// host cannot be reached. If the other one is dropped, one of those that wait takes its place.
    pub(super) async fn connection(&self, origin: &Origin) -> Result<Spoken, Error> {
        let mut has_waited = false;
        loop {
            match self.next(origin, has_waited) {
                Next::Speak(spoken) => return Ok(spoken),
                Next::Wait(mut other) => has_waited = other.changed().await.is_ok(),
                Next::Connect(ended) => {
                    let connected = self.connect(origin).await;
                    ended.send_replace(());
                    return connected;
                }
            }
        }
    }

    fn next(&self, origin: &Origin, has_waited: bool) -> Next {
        let mut hosts = self.lock();
        let known = hosts.iter().find(|host| host.origin.is(origin)).map(|host| &host.speaks);
        match known {
            Some(Speaks::Http1) => return Next::Speak(Spoken::Http1(None)),
            Some(Speaks::Http2(connection)) if connection.is_open() => {
                return Next::Speak(Spoken::Http2(Arc::clone(connection)));
            }
            Some(Speaks::Unknown(other)) if !has_waited && other.has_changed().is_ok() => {
                return Next::Wait(other.clone());
            }
            Some(_) | None => {}
        }
        let (ended, end) = watch::channel(());
        put(&mut hosts, origin, Speaks::Unknown(end));
        Next::Connect(ended)
    }

    async fn connect(&self, origin: &Origin) -> Result<Spoken, Error> {
        let spoken = origin.connect(&self.connector, |stream| speak(stream, self.idle_timeout)).await?;
        let mut hosts = self.lock();
        let known = hosts.iter().find(|host| host.origin.is(origin)).map(|host| &host.speaks);
        let speaks = match (&spoken, known) {
            // Where two were made, the first is the one that is shared.
            (Spoken::Http2(_), Some(Speaks::Http2(first))) if first.is_open() => {
                return Ok(Spoken::Http2(Arc::clone(first)));
            }
            (Spoken::Http2(connection), _) => Speaks::Http2(Arc::clone(connection)),
            (Spoken::Http1(_), _) => Speaks::Http1,
        };
        put(&mut hosts, origin, speaks);
        Ok(spoken)
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Host>> {
        self.hosts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn put(hosts: &mut Vec<Host>, origin: &Origin, speaks: Speaks) {
    match hosts.iter_mut().find(|host| host.origin.is(origin)) {
        Some(host) => host.speaks = speaks,
        None => hosts.push(Host { origin: origin.clone(), speaks }),
    }
}

/// Begins to speak what was negotiated.
async fn speak(stream: Stream, idle_timeout: Duration) -> Result<Spoken, BodyError> {
    match stream {
        MaybeHttpsStream::Https(tls) if tls.inner().get_ref().1.alpn_protocol() == Some(b"h2") => {
            Ok(Spoken::Http2(Arc::new(Connection::open(tls.into_inner(), idle_timeout).await?)))
        }
        other => Ok(Spoken::Http1(Some(OfOneCall::open(other).await?))),
    }
}
