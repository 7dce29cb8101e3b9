//! The mock as its user holds it.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use tc3::{Credential, Error, ErrorKind, Timestamp};
use zeroize::Zeroizing;

use crate::clock::Clock;
use crate::engine::Engine;
use crate::keys::Keys;
use crate::log::LoggedRequest;
use crate::server::Server;
use crate::services::Behaviours;
use crate::transport::Transport;

/// Tencent Cloud on localhost. It stops when it is dropped.
///
/// Start one for each test: they share nothing.
pub struct Mock {
    engine: Arc<Engine>,
    server: Option<Server>,
}

/// How a mock is set up.
pub struct Builder {
    checks_signatures: bool,
    clock: Option<Clock>,
    keys: Vec<(String, Zeroizing<String>)>,
    listen: SocketAddr,
    seed: u64,
}

impl Mock {
    /// Sets up a mock.
    pub fn builder() -> Builder {
        let listen = (Ipv4Addr::LOCALHOST, 0).into();
        Builder { checks_signatures: true, clock: None, keys: Vec::new(), listen, seed: 0 }
    }

    /// Where it listens, as an endpoint: `http://127.0.0.1:PORT`.
    ///
    /// Without a socket it is `http://localhost`: an endpoint for requests that go through [`Mock::transport`].
    pub fn url(&self) -> String {
        self.addr().map_or_else(|| "http://localhost".to_owned(), |address| format!("http://{address}"))
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
        Transport::new(Arc::clone(&self.engine))
    }

    /// The last thousand requests, oldest first. Those to the control API are not among them.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        self.engine.requests()
    }

    /// Restores the default world, and forgets the requests.
    ///
    /// Request ids go on, so that no two answers of a mock have the same.
    pub fn reset(&self) {
        self.engine.reset();
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

    /// Sets the clock: it is asked at each request. The system's unless set.
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

    /// A mock without a socket, to be reached by [`Mock::transport`].
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Credential`] where a credential is malformed, and of kind [`ErrorKind::Setup`] where the
    /// system's clock is set to before 1970.
    pub fn build(self) -> Result<Mock, Error> {
        let keys = Keys::new(self.keys)?;
        let clock = self.clock.map_or_else(Clock::system, Ok)?;
        let engine = Engine::new(keys, self.checks_signatures, clock, self.seed, Behaviours::all());
        Ok(Mock { engine: Arc::new(engine), server: None })
    }

    /// A mock that listens. It serves from the tokio runtime that this is awaited in.
    ///
    /// # Errors
    ///
    /// Those of [`Builder::build`]; of kind [`ErrorKind::Setup`] where the address is taken or not this machine's.
    pub async fn start(self) -> Result<Mock, Error> {
        let listen = self.listen;
        let mut mock = self.build()?;
        let server = Server::start(Arc::clone(&mock.engine), listen).await.map_err(|error| {
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
            .field("listen", &self.listen)
            .field("seed", &self.seed)
            .finish_non_exhaustive()
    }
}
