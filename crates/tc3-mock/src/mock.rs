//! The mock as its user holds it.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tc3::{Credential, Error, ErrorKind, Timestamp};
use zeroize::Zeroizing;

use crate::clock::Clock;
use crate::control::Control;
use crate::doors::socket::server::Server;
use crate::doors::transport::Transport;
use crate::engine::{Engine, Setup};
use crate::limits::Limits;
use crate::log::entry::LoggedRequest;
use crate::warning::Warn;
use crate::wire::keys::Keys;

/// Tencent Cloud on localhost. It stops when it is dropped.
///
/// Start one for each test: they share nothing.
pub struct Mock {
    control: Arc<Control>,
    engine: Arc<Engine>,
    server: Option<Server>,
}

/// How a mock is set up.
pub struct Builder {
    checks_signatures: bool,
    clock: Option<Clock>,
    time: Option<Timestamp>,
    is_frozen: bool,
    hosts: Vec<String>,
    keys: Vec<(String, Zeroizing<String>)>,
    limits: Limits,
    listen: SocketAddr,
    seed: u64,
    warn: Warn,
}

impl Mock {
    /// Sets up a mock.
    pub fn builder() -> Builder {
        Builder {
            checks_signatures: true,
            clock: None,
            time: None,
            is_frozen: false,
            hosts: Vec::new(),
            keys: Vec::new(),
            limits: Limits::default(),
            listen: (Ipv4Addr::LOCALHOST, 0).into(),
            seed: 0,
            warn: Warn::default(),
        }
    }

    /// Where it listens, as an endpoint: `http://127.0.0.1:PORT`. If it listens on all addresses, it is that of loopback.
    ///
    /// Without a socket it is `http://localhost`: an endpoint for requests that go through [`Mock::transport`].
    pub fn url(&self) -> String {
        let Some(mut address) = self.addr() else { return "http://localhost".to_owned() };
        match address.ip() {
            IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
            IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
            _ => {}
        }
        format!("http://{address}")
    }

    /// The address that it listens on; none without a socket.
    pub fn addr(&self) -> Option<SocketAddr> {
        self.server.as_ref().map(Server::address)
    }

    /// A credential that it accepts: the first it was given.
    pub fn credential(&self) -> &Credential {
        self.engine.keys().credential()
    }

    /// A way to it without a socket, for clients that take a transport. It stays usable after the mock is dropped.
    pub fn transport(&self) -> Transport {
        Transport::new(Arc::clone(&self.engine), Arc::clone(&self.control))
    }

    /// Its clock, to be set while it runs.
    pub fn clock(&self) -> Clock {
        self.engine.clock().clone()
    }

    /// The last requests, oldest first: a thousand, or as many as the log has room for. Those to the control API are not among them.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        self.engine.requests()
    }

    /// Restores the default world, and forgets the requests.
    ///
    /// Request ids go on, so that no two answers of a mock have the same.
    pub fn reset(&self) {
        self.engine.reset();
    }

    /// Stops listening, and waits until the requests under way are answered, for as long as its grace is.
    ///
    /// Dropping it does the same without waiting. This is for programs that end next, and their runtime with them.
    pub async fn stop(mut self) {
        if let Some(server) = self.server.take() {
            server.stop().await;
        }
    }
}

impl Builder {
    /// Adds a credential. The first replaces the default one, `AKIDEXAMPLE` with `SECRETEXAMPLE`.
    #[must_use]
    pub fn with_credential(mut self, secret_id: impl Into<String>, secret_key: impl Into<String>) -> Self {
        self.keys.push((secret_id.into(), Zeroizing::new(secret_key.into())));
        self
    }

    /// Takes requests whatever their signature is, or without any.
    #[must_use]
    pub fn without_auth(mut self) -> Self {
        self.checks_signatures = false;
        self
    }

    /// Sets what the clock runs by: it is asked at each request. The system's clock unless set. While the mock runs, it is
    /// set by [`Mock::clock`].
    ///
    /// ```
    /// use tc3::Timestamp;
    /// use tc3_mock::Mock;
    ///
    /// let then = Timestamp::from_unix(1_551_113_065)?;
    /// let mock = Mock::builder().with_clock(move || then).build()?;
    /// # Ok::<(), tc3::Error>(())
    /// ```
    #[must_use]
    pub fn with_clock(mut self, now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.clock = Some(Clock::new(now));
        self
    }

    /// Sets the clock to a time when the mock is made; it runs on from there.
    #[must_use]
    pub fn with_time(mut self, now: Timestamp) -> Self {
        self.time = Some(now);
        self
    }

    /// Makes the clock stand still, from when the mock is made on.
    #[must_use]
    pub fn with_frozen_clock(mut self) -> Self {
        self.is_frozen = true;
        self
    }

    /// Sets what the values of answers are drawn from that are made from the spec alone: the same seed gives the same
    /// answers to the same requests. 0 unless set.
    #[must_use]
    pub fn with_seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets the address to listen on: a free port of 127.0.0.1 unless set.
    #[must_use]
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Adds a name that the control API under `/_mock/` may be asked by, such as that of a container. Without it the
    /// `Host` must be loopback or the address that the mock listens on.
    #[must_use]
    pub fn with_host(mut self, name: impl Into<String>) -> Self {
        self.hosts.push(name.into());
        self
    }

    /// Takes warnings, such as that the address is not loopback. Unless set, they are not told.
    ///
    /// ```
    /// use tc3_mock::Mock;
    ///
    /// let mock = Mock::builder().on_warning(|warning| eprintln!("warning: {warning}")).build()?;
    /// # Ok::<(), tc3::Error>(())
    /// ```
    #[must_use]
    pub fn on_warning(mut self, tell: impl Fn(&str) + Send + Sync + 'static) -> Self {
        self.warn = Warn::new(tell);
        self
    }

    /// Sets how many connections are served at once: 12,000 unless set. Others wait.
    #[must_use]
    pub fn with_max_connections(mut self, connections: usize) -> Self {
        self.limits.connections = connections.max(1);
        self
    }

    /// Sets how many bytes the body of a request may have: 10 MiB unless set, as at the service.
    #[must_use]
    pub fn with_max_body(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    /// Sets how many bytes of bodies are taken in at once: 64 MiB unless set. Others wait, and those that wait too long
    /// are refused. One body finds room in any case.
    #[must_use]
    pub fn with_max_bodies(mut self, bytes: usize) -> Self {
        self.limits.bodies = bytes;
        self
    }

    /// Sets how many bytes of memory the log may take: 8 MiB unless set. The oldest requests go first.
    #[must_use]
    pub fn with_max_log(mut self, bytes: usize) -> Self {
        self.limits.log = bytes;
        self
    }

    /// Sets how many tasks of CFG are kept: 10,000 unless set. More are refused as `LimitExceeded`.
    #[must_use]
    pub fn with_max_tasks(mut self, tasks: usize) -> Self {
        self.limits.tasks = tasks;
        self
    }

    /// Sets how many bytes of memory all that is made may take, by an estimate: 64 MiB unless set. More is refused as
    /// `LimitExceeded`.
    #[must_use]
    pub fn with_max_world(mut self, bytes: usize) -> Self {
        self.limits.world = bytes;
        self
    }

    /// Sets how long a client may take to send a request's head, then its body, and to read on in the answer; an idle
    /// connection is closed as early. 30 seconds unless set.
    #[must_use]
    pub fn with_patience(mut self, patience: Duration) -> Self {
        self.limits.patience = patience;
        self
    }

    /// Sets how long requests under way may still take when the mock is dropped or stopped: 5 seconds unless set.
    #[must_use]
    pub fn with_grace(mut self, grace: Duration) -> Self {
        self.limits.grace = grace;
        self
    }

    /// A mock without a socket, to be reached by [`Mock::transport`].
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Credential`] where a credential is malformed, and of kind [`ErrorKind::Setup`] where the
    /// system's clock is set to before 1970.
    pub fn build(self) -> Result<Mock, Error> {
        let clock = self.clock.map_or_else(Clock::system, Ok)?;
        self.time.iter().for_each(|now| clock.set(*now));
        if self.is_frozen {
            clock.freeze();
        }
        let engine = Arc::new(Engine::new(Setup {
            checks_signatures: self.checks_signatures,
            clock,
            keys: Keys::new(self.keys)?,
            limits: self.limits,
            seed: self.seed,
        }));
        let control = Arc::new(Control::new(Arc::clone(&engine), self.hosts));
        Ok(Mock { control, engine, server: None })
    }

    /// A mock that listens. It serves from the tokio runtime that this is awaited in.
    ///
    /// # Errors
    ///
    /// Those of [`Builder::build`]; of kind [`ErrorKind::Setup`] where the address is taken or not this machine's.
    pub async fn start(self) -> Result<Mock, Error> {
        let (listen, warn) = (self.listen, self.warn.clone());
        let mut mock = self.build()?;
        let (engine, control) = (Arc::clone(&mock.engine), Arc::clone(&mock.control));
        let server = Server::start(engine, control, listen, warn).await.map_err(|error| {
            Error::new(ErrorKind::Setup, format!("the mock cannot listen on {listen}: {error}"))
                .with_advice("choose another address, or port 0 for a free one")
                .with_source(error)
        })?;
        mock.server = Some(server);
        Ok(mock)
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mock").field("url", &self.url()).finish_non_exhaustive()
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("checks_signatures", &self.checks_signatures)
            .field("hosts", &self.hosts)
            .field("limits", &self.limits)
            .field("listen", &self.listen)
            .field("seed", &self.seed)
            .finish_non_exhaustive()
    }
}
