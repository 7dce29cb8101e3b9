//! How an Explorer is set up, and the Explorer as its user holds it.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use tc3::{Endpoint, Error, ErrorKind};
use tc3_credentials::DefaultChain;
use tc3_hyper::{Client, ClientBuilder};
use tc3_mock::Mock;
use zeroize::Zeroizing;

use crate::control::Control;
use crate::described::Described;
use crate::door::gate::Gate;
use crate::door::server::{self, Server};
use crate::editor::compare::Key;
use crate::editor::filter::Kept;
use crate::editor::target::Targets;
use crate::find::Finder;
use crate::pages::frame::Frame;
use crate::recent::Recent;
use crate::route;
use crate::watch::Watch;

/// An API Explorer that serves. It stops when it is dropped.
pub struct Explorer {
    address: SocketAddr,
    gate: Arc<Gate>,
    mock: String,
    _server: Server,
}

/// What an Explorer is made of. See [`Explorer::builder`].
pub struct ExplorerBuilder {
    address: SocketAddr,
    endpoint: Option<Endpoint>,
    setup: Box<dyn Fn() -> ClientBuilder + Send + Sync>,
    chain: Option<DefaultChain>,
    key: Option<Key>,
    descriptions: Option<PathBuf>,
}

impl Explorer {
    /// Begins an Explorer; [`ExplorerBuilder::start`] ends it.
    pub fn builder() -> ExplorerBuilder {
        ExplorerBuilder {
            address: (Ipv4Addr::LOCALHOST, 0).into(),
            endpoint: None,
            setup: Box::new(Client::builder),
            chain: None,
            key: None,
            descriptions: None,
        }
    }

    /// The start address, with the token that lets its reader in. Whoever has it can call with the credential that the Explorer
    /// finds.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.gate.start())
    }

    /// A start address that is good for one entry: for the arguments of a program that opens a browser, which others on this machine
    /// may read. Each call ends the one before. None where the system has no randomness.
    pub fn url_once(&self) -> Option<String> {
        Some(format!("http://{}{}", self.address, self.gate.start_once()?))
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address of the mock that it calls, its own or another. Other programs can use it, too.
    pub fn mock_url(&self) -> &str {
        &self.mock
    }
}

impl ExplorerBuilder {
    /// Listens there, in place of a free port of `127.0.0.1`. Only loopback is taken.
    #[must_use]
    pub fn with_address(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Calls this. A mock that answers there takes the place of the Explorer's own; anything else counts as the real service.
    #[must_use]
    pub fn with_endpoint(mut self, endpoint: Endpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }

    /// Begins clients of the real service by this, for proxies and authorities. Default: `Client::builder()`.
    #[must_use]
    pub fn with_setup(mut self, begin: impl Fn() -> ClientBuilder + Send + Sync + 'static) -> Self {
        self.setup = Box::new(begin);
        self
    }

    /// Looks here for the credential and the region of calls of the real service. Without, it is not called.
    #[must_use]
    pub fn with_chain(mut self, chain: DefaultChain) -> Self {
        self.chain = Some(chain);
        self
    }

    /// Compares signatures of requests that say to be of this secret id with those of this key. Those of the mock's are compared
    /// without.
    #[must_use]
    pub fn with_key(
        mut self,
        secret_id: impl Into<String>,
        secret_key: impl Into<String>,
        token: Option<String>,
    ) -> Self {
        let (secret_id, secret_key) = (secret_id.into(), Zeroizing::new(secret_key.into()));
        self.key = Some(Key { secret_id, secret_key, token: token.map(Zeroizing::new) });
        self
    }

    /// Shows the descriptions of this folder where the spec has none: those of `tc3 spec docs add`.
    #[must_use]
    pub fn with_descriptions(mut self, folder: impl Into<PathBuf>) -> Self {
        self.descriptions = Some(folder.into());
        self
    }

    /// Starts it, in the tokio runtime that this is called in.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Setup`] where it cannot listen there, as on a port that is in use, or the address is not loopback.
    pub async fn start(self) -> Result<Explorer, Error> {
        let listener = server::listen(self.address).await.map_err(|error| {
            Error::new(ErrorKind::Setup, format!("the Explorer cannot listen on {}: {error}", self.address))
                .with_advice("choose another address of loopback, or port 0 for a free one")
        })?;
        let address = listener.local_addr().map_err(|error| Error::new(ErrorKind::Setup, error.to_string()))?;
        let found = match &self.endpoint {
            Some(endpoint) => Some(Control::new(endpoint, (self.setup)())?),
            None => None,
        };
        let found = match found {
            Some(control) => control.is_mock().await.then_some(control),
            None => None,
        };
        let (own, real) = match &found {
            Some(_) => (None, None),
            None => (Some(Mock::builder().start().await?), self.endpoint.clone()),
        };
        let endpoint = own.as_ref().map(Mock::endpoint).or(self.endpoint).unwrap_or_default();
        let control = match found {
            Some(control) => control,
            None => Control::new(&endpoint, Client::builder())?,
        };
        let mock_url = control.url().to_owned();
        let gate = Arc::new(Gate::new(address)?);
        let described = Arc::new(Described::new(self.descriptions));
        let finder = Arc::new(Finder::default());
        let explorer = route::Explorer {
            frame: Frame { page_token: gate.page_token().to_owned(), mock: mock_url.clone() },
            gate: Arc::clone(&gate),
            described: Arc::clone(&described),
            finder: Arc::clone(&finder),
            recent: Recent::default(),
            targets: Arc::new(Targets::new(endpoint, real, self.setup, self.chain)),
            kept: Arc::new(Kept::default()),
            calls: Arc::default(),
            watch: Watch::new(control),
            key: self.key,
            _mock: own,
        };
        // What the user added is found as soon as it is read.
        tokio::task::spawn_blocking(move || finder.read_added(&described));
        let server = Server::start(listener, Arc::clone(&gate), Arc::new(explorer));
        Ok(Explorer { address, gate, mock: mock_url, _server: server })
    }
}

impl fmt::Debug for Explorer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Explorer").field("address", &self.address).field("mock", &self.mock).finish_non_exhaustive()
    }
}

impl fmt::Debug for ExplorerBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExplorerBuilder").field("address", &self.address).finish_non_exhaustive()
    }
}
