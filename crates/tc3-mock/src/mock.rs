//! The mock as its user holds it.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tc3::{Action, Credential, Endpoint, Error, ErrorKind, Timestamp};
use zeroize::Zeroizing;

use crate::behaviour::handler::Behaviour;
use crate::behaviour::world::World;
use crate::clock::Clock;
use crate::control::Control;
use crate::control::body::Wrong;
use crate::doors::socket::server::Server;
use crate::doors::transport::Transport;
use crate::engine::{Engine, Setup};
use crate::failure::Failure;
use crate::faults::fault::Fault;
use crate::faults::ordered::{FaultHandle, Faults};
use crate::limits::Limits;
use crate::log::entry::LoggedRequest;
use crate::warning::Warn;
use crate::wire::keys::Keys;

/// The address of a mock that does not listen.
const SOCKETLESS: &str = "http://localhost";

/// Tencent Cloud on localhost. It stops when it is dropped.
///
/// Start one for each test: they share nothing.
pub struct Mock {
    control: Arc<Control>,
    endpoint: Endpoint,
    engine: Arc<Engine>,
    server: Option<Server>,
}

/// Makes a [`Mock`]. Everything has a default.
#[must_use = "a mock is made by `build` or `start`"]
pub struct MockBuilder {
    checks_signatures: bool,
    clock: Option<Clock>,
    time: Option<Timestamp>,
    enforces_documented_rates: bool,
    faults: Vec<Fault>,
    is_frozen: bool,
    hosts: Vec<String>,
    keys: Vec<(String, Zeroizing<String>)>,
    limits: Limits,
    listen: SocketAddr,
    seed: u64,
    state: Option<PathBuf>,
    warn: Warn,
}

impl Mock {
    /// Begins a mock; [`MockBuilder::build`] or [`MockBuilder::start`] ends it.
    pub fn builder() -> MockBuilder {
        MockBuilder {
            checks_signatures: true,
            clock: None,
            time: None,
            enforces_documented_rates: false,
            faults: Vec::new(),
            is_frozen: false,
            hosts: Vec::new(),
            keys: Vec::new(),
            limits: Limits::default(),
            listen: (Ipv4Addr::LOCALHOST, 0).into(),
            seed: 0,
            state: None,
            warn: Warn::default(),
        }
    }

    /// Where it listens, as an endpoint: `http://127.0.0.1:PORT`. If it listens on all addresses, it is that of loopback.
    ///
    /// Without a socket it is `http://localhost`: an endpoint for requests that go through [`Mock::transport`].
    pub fn url(&self) -> String {
        let Some(mut address) = self.addr() else { return SOCKETLESS.to_owned() };
        match address.ip() {
            IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
            IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
            _ => {}
        }
        format!("http://{address}")
    }

    /// The same as an endpoint, for calls and clients.
    pub fn endpoint(&self) -> Endpoint {
        self.endpoint.clone()
    }

    /// A client that calls it with its credential and by its clock: over the socket that it listens on, or without one. Calls
    /// that name no region are for `ap-guangzhou`.
    ///
    /// ```
    /// use cfg_core::DescribeTask;
    /// use tc3_mock::Mock;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), tc3::Error> {
    /// let mock = Mock::builder().build()?;
    /// let task = mock.client()?.send(DescribeTask::new(1698)).await?.response.task;
    /// assert_eq!(task.task_id, 1698);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`tc3_hyper::ClientBuilder::build`].
    #[cfg(feature = "client")]
    pub fn client(&self) -> Result<tc3_hyper::Client, Error> {
        let clock = self.clock();
        let builder = tc3_hyper::Client::builder()
            .with_credential(self.credential().clone())
            .with_endpoint(self.endpoint())
            .with_region("ap-guangzhou")
            .with_clock(move || clock.now());
        if self.server.is_some() { builder.build() } else { builder.with_transport(self.transport()).build() }
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

    /// Orders a fault: it is for requests that come from now on. Several stand in the order in which they came, a hundred at
    /// most.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Setup`] where the fault is wrong, as for a service that there is none of, or one too many.
    pub fn fault(&self, fault: Fault) -> Result<FaultHandle, Error> {
        self.engine.faults().order(fault).map_err(misordered)
    }

    /// The last requests, oldest first: a thousand, or as many as the log has room for. Those to the control API are not among them.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        self.engine.requests()
    }

    /// Answers an action by a handler: a function over its typed request and the [`World`].
    ///
    /// It comes after all checks: of the signature, the time, the members and the rules. It takes the place of behaviour that
    /// the mock has itself. A handler that panics is answered as `InternalError`, and the mock goes on. Handlers run one at a
    /// time, so that none sees what another has half done; one that takes long keeps the others waiting.
    ///
    /// ```
    /// use cfg_core::{ModifyTaskRunStatus, ModifyTaskRunStatusResponse};
    /// use tc3_mock::{Failure, Mock};
    ///
    /// let mock = Mock::builder().build()?;
    /// mock.on(|request: ModifyTaskRunStatus, world| {
    ///     let moved = world.of::<Vec<i64>>();
    ///     if moved.contains(&request.task_id) {
    ///         return Err(Failure::new("OperationDenied", "once is enough"));
    ///     }
    ///     moved.push(request.task_id);
    ///     Ok(ModifyTaskRunStatusResponse::default())
    /// })?;
    /// # Ok::<(), tc3::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Setup`] where the catalogue does not have the action, or the mock has a handler for it already.
    pub fn on<A, F>(&self, handler: F) -> Result<(), Error>
    where
        A: Action<Response: 'static> + Default,
        F: Fn(A, &mut World) -> Result<A::Response, Failure> + Send + Sync + 'static,
    {
        self.engine.add(Behaviour::new(handler))
    }

    /// Answers an action with this, whatever is asked, as long as it passes the checks.
    ///
    /// The feature `fixtures` of a generated crate has setters to write an answer with.
    ///
    /// ```
    /// use cfg_core::{DescribeTask, DescribeTaskResponse};
    /// use tc3_mock::Mock;
    ///
    /// let mut answer = DescribeTaskResponse::default();
    /// answer.task.task_title = "Reboot".to_owned();
    /// let mock = Mock::builder().build()?;
    /// mock.answer_with::<DescribeTask>(answer)?;
    /// # Ok::<(), tc3::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`on`](Self::on).
    pub fn answer_with<A>(&self, response: A::Response) -> Result<(), Error>
    where
        A: Action<Response: Clone + Send + Sync + 'static> + Default + 'static,
    {
        self.engine.add(Behaviour::new(move |_: A, _: &mut World| Ok(response.clone())).looking_at(|_| Some(0)))
    }

    /// Restores the default world, forgets the requests, and ends all faults but those that the mock began with, which
    /// begin anew. The clock stays as it is.
    ///
    /// Request ids go on, so that no two answers of a mock have the same. Where the world is kept in a file that cannot be
    /// written just now, it is written with the next change.
    pub fn reset(&self) {
        let _ = self.engine.reset();
    }

    /// All state of the world, as JSON: what `GET /_mock/state` answers, for [`put_state`](Self::put_state).
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Setup`] where a type of state cannot be written.
    pub fn state(&self) -> Result<String, Error> {
        let state = self.engine.state().map_err(|problem| Error::new(ErrorKind::Setup, problem))?;
        String::from_utf8(state)
            .map_err(|error| Error::new(ErrorKind::Setup, "the state is no text").with_source(error))
    }

    /// Puts state in the place of what there is. State of a type that nobody has asked for yet is kept as it is, and read
    /// when somebody does.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Setup`] where it is no state, or of another version's form. Nothing is changed then.
    pub fn put_state(&self, state: &str) -> Result<(), Error> {
        self.engine.put_state(state.as_bytes()).map_err(|problem| {
            Error::new(ErrorKind::Setup, format!("the state cannot be put: {problem}"))
                .with_advice("put what the same version of the mock has written")
        })
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

impl MockBuilder {
    /// Adds a credential. The first replaces the default one, `AKIDEXAMPLE` with `SECRETEXAMPLE`.
    pub fn with_credential(mut self, secret_id: impl Into<String>, secret_key: impl Into<String>) -> Self {
        self.keys.push((secret_id.into(), Zeroizing::new(secret_key.into())));
        self
    }

    /// Takes requests whatever their signature is, or without any.
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
    pub fn with_clock(mut self, now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.clock = Some(Clock::new(now));
        self
    }

    /// Sets the clock to a time when the mock is made; it runs on from there.
    pub fn with_time(mut self, now: Timestamp) -> Self {
        self.time = Some(now);
        self
    }

    /// Makes the clock stand still, from when the mock is made on.
    pub fn with_frozen_clock(mut self) -> Self {
        self.is_frozen = true;
        self
    }

    /// Sets what the values of answers are drawn from that are made from the spec alone: the same seed gives the same
    /// answers to the same requests. 0 unless set.
    pub fn with_seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Keeps the world in a file: it is read from there, if there is one, and every change is written there before it is
    /// answered. A change that cannot be written is answered as `InternalError`. The file is written anew now and then, as
    /// `FILE.new` first.
    pub fn with_state_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.state = Some(path.into());
        self
    }

    /// Adds a fault that stands from the beginning; [`Mock::reset`] restores it.
    pub fn with_fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// Enforces the rate of every action that has a documented one: what comes beyond it in a second of the mock's clock is
    /// answered `RequestLimitExceeded`.
    pub fn with_documented_rates(mut self) -> Self {
        self.enforces_documented_rates = true;
        self
    }

    /// Sets the address to listen on: a free port of 127.0.0.1 unless set.
    pub fn with_address(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Adds a name that the control API under `/_mock/` may be asked by, such as that of a container. Without it the
    /// `Host` must be loopback or the address that the mock listens on.
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
    pub fn on_warning(mut self, tell: impl Fn(&str) + Send + Sync + 'static) -> Self {
        self.warn = Warn::new(tell);
        self
    }

    /// Sets how many connections are served at once: 12,000 unless set. Others wait.
    pub fn with_max_connections(mut self, connections: usize) -> Self {
        self.limits.connections = connections.max(1);
        self
    }

    /// Sets how many bytes the body of a request may have: 10 MiB unless set, as at the service.
    pub fn with_max_body(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    /// Sets how many bytes of bodies are taken in at once: 64 MiB unless set. Others wait, and those that wait too long
    /// are refused. One body finds room in any case.
    pub fn with_max_bodies(mut self, bytes: usize) -> Self {
        self.limits.bodies = bytes;
        self
    }

    /// Sets how many bytes of memory the log may take: 8 MiB unless set. The oldest requests go first.
    pub fn with_max_log(mut self, bytes: usize) -> Self {
        self.limits.log = bytes;
        self
    }

    /// Sets how many tasks of CFG are kept: 10,000 unless set. More are refused as `LimitExceeded`.
    pub fn with_max_tasks(mut self, tasks: usize) -> Self {
        self.limits.tasks = tasks;
        self
    }

    /// Sets how many bytes of memory all that is made may take, by an estimate: 64 MiB unless set. More is refused as
    /// `LimitExceeded`.
    pub fn with_max_world(mut self, bytes: usize) -> Self {
        self.limits.world = bytes;
        self
    }

    /// Sets how long a client may take to send a request's head, then its body, and to read on in the answer; an idle
    /// connection is closed as early. 30 seconds unless set.
    pub fn with_patience(mut self, patience: Duration) -> Self {
        self.limits.patience = patience;
        self
    }

    /// Sets how long requests under way may still take when the mock is dropped or stopped: 5 seconds unless set.
    pub fn with_grace(mut self, grace: Duration) -> Self {
        self.limits.grace = grace;
        self
    }

    /// A mock without a socket, to be reached by [`Mock::transport`].
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Credential`] where a credential is malformed, and of kind [`ErrorKind::Setup`] where a fault is
    /// wrong, the system's clock is set to before 1970, or the file of [`with_state_file`](Self::with_state_file) cannot be read or
    /// written, is of another version's form, or is another mock's that runs.
    pub fn build(self) -> Result<Mock, Error> {
        let clock = self.clock.map_or_else(Clock::system, Ok)?;
        self.time.iter().for_each(|now| clock.set(*now));
        if self.is_frozen {
            clock.freeze();
        }
        let faults = Faults::new(self.faults, self.enforces_documented_rates, self.seed).map_err(misordered)?;
        let engine = Engine::new(Setup {
            checks_signatures: self.checks_signatures,
            clock,
            faults: Arc::new(faults),
            keys: Keys::new(self.keys)?,
            limits: self.limits,
            seed: self.seed,
            state: self.state,
        });
        let engine = Arc::new(engine.map_err(|problem| {
            Error::new(ErrorKind::Setup, problem).with_advice("name another file, or move this one away to begin anew")
        })?);
        let control = Arc::new(Control::new(Arc::clone(&engine), self.hosts));
        Ok(Mock { control, endpoint: Endpoint::parse(SOCKETLESS)?, engine, server: None })
    }

    /// A mock that listens. It serves from the tokio runtime that this is awaited in.
    ///
    /// # Errors
    ///
    /// Those of [`MockBuilder::build`]; of kind [`ErrorKind::Setup`] where the address is taken or not this machine's.
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
        mock.endpoint = Endpoint::parse(&mock.url())?;
        Ok(mock)
    }
}

fn misordered(Wrong(message): Wrong) -> Error {
    Error::new(ErrorKind::Setup, format!("a fault is wrong: {message}"))
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mock").field("url", &self.url()).finish_non_exhaustive()
    }
}

impl fmt::Debug for MockBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockBuilder")
            .field("checks_signatures", &self.checks_signatures)
            .field("hosts", &self.hosts)
            .field("limits", &self.limits)
            .field("listen", &self.listen)
            .field("seed", &self.seed)
            .finish_non_exhaustive()
    }
}
