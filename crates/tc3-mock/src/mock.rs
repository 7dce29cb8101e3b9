//! The mock as its user holds it.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

use tc3::{Action, Credential, Endpoint, Error, ErrorKind};

use crate::behaviour::handler::Behaviour;
use crate::behaviour::world::World;
use crate::clock::Clock;
use crate::control::body::Wrong;
use crate::control::{Control, HTTPS};
#[cfg(feature = "client")]
use crate::doors::in_process::InProcess;
use crate::doors::socket::server::{Listen, Server};
use crate::doors::transport::Transport;
use crate::engine::Engine;
use crate::failure::Failure;
use crate::faults::fault::Fault;
use crate::faults::ordered::FaultHandle;
use crate::log::entry::LoggedRequest;

/// The address of a mock that does not listen.
const SOCKETLESS: &str = "http://localhost";

/// Tencent Cloud on localhost. It stops when it is dropped.
///
/// Start one for each test: they share nothing.
pub struct Mock {
    #[cfg(feature = "tls")]
    authority: Option<String>,
    control: Arc<Control>,
    endpoint: Endpoint,
    engine: Arc<Engine>,
    server: Option<Server>,
}

impl Mock {
    pub(crate) fn new(control: Arc<Control>, engine: Arc<Engine>) -> Result<Self, Error> {
        Ok(Self {
            #[cfg(feature = "tls")]
            authority: None,
            control,
            endpoint: Endpoint::parse(SOCKETLESS)?,
            engine,
            server: None,
        })
    }

    /// Opens its door, too.
    pub(crate) async fn listening(mut self, listen: Listen) -> Result<Self, Error> {
        let (engine, control) = (Arc::clone(&self.engine), Arc::clone(&self.control));
        let address = listen.address;
        #[cfg(feature = "tls")]
        {
            self.authority = listen.tls.as_ref().map(|tls| tls.authority().to_owned());
        }
        let server = Server::start(engine, control, listen).await.map_err(|error| {
            Error::new(ErrorKind::Setup, format!("the mock cannot listen on {address}: {error}"))
                .with_advice("choose another address, or port 0 for a free one")
                .with_source(error)
        })?;
        self.engine.listens_on(server.address().port());
        self.server = Some(server);
        self.endpoint = Endpoint::parse(&self.url())?;
        Ok(self)
    }

    /// Where it listens, as an endpoint: `http://127.0.0.1:PORT`. If it listens on all addresses, it is that of loopback. With TLS
    /// it is `https://localhost:PORT`, if it can be reached so.
    ///
    /// Without a socket it is `http://localhost`: an endpoint for requests that go through [`Mock::transport`].
    pub fn url(&self) -> String {
        let Some(mut address) = self.addr() else { return SOCKETLESS.to_owned() };
        match address.ip() {
            IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
            IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
            _ => {}
        }
        let scheme = self.control.scheme();
        if scheme == HTTPS && [Ipv4Addr::LOCALHOST.into(), IpAddr::from(Ipv6Addr::LOCALHOST)].contains(&address.ip()) {
            return format!("{scheme}localhost:{}", address.port());
        }
        format!("{scheme}{address}")
    }

    /// The certificate of the authority that its own is of, as PEM; none where it does not listen by TLS.
    #[cfg(feature = "tls")]
    pub fn authority(&self) -> Option<&str> {
        self.authority.as_deref()
    }

    /// The same as an endpoint, for calls and clients.
    pub fn endpoint(&self) -> Endpoint {
        self.endpoint.clone()
    }

    /// A client that calls it with its credential and by its clock: over the socket that it listens on, or without one. Calls
    /// that name no region are for [`DEFAULT_REGION`](crate::DEFAULT_REGION).
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
            .with_region(crate::wire::keys::DEFAULT_REGION)
            .with_clock(move || clock.now());
        #[cfg(feature = "tls")]
        let builder = match self.authority() {
            Some(authority) => builder.with_root_certificate(authority),
            None => builder,
        };
        if self.server.is_some() {
            return builder.build();
        }
        let (transport, event_interval) = (self.transport(), self.engine.event_interval());
        builder.with_transport(InProcess { transport, clock: self.clock(), event_interval }).build()
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
    /// time, so that none sees what another has half done; one that takes long keeps the others waiting. Where a
    /// request asks for a stream of events, what the handler answers is its one event.
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

    /// Puts resources into the world, behind those that are there: by kind, each with what is said of it. The rest of each, and its id
    /// where none is said, is made up. Of kinds that are populated nothing else is made up from then on, and nothing that
    /// would be in them.
    ///
    /// A kind is named `SERVICE/KIND` or `SERVICE/VERSION/KIND`, as `tc3 spec show SERVICE --kinds` has them. Where each secret id has
    /// a world of its own, it is that of the mock's first credential; [`populate_of`](Self::populate_of) names another.
    ///
    /// ```
    /// use tc3_mock::Mock;
    ///
    /// let mock = Mock::builder().build()?;
    /// mock.populate(
    ///     r#"{
    ///         "vpc/Vpc": [{"VpcId": "vpc-0000prod", "VpcName": "production"}],
    ///         "vpc/Subnet": [{"VpcId": "vpc-0000prod", "CidrBlock": "10.0.1.0/24"}]
    ///     }"#,
    /// )?;
    /// # Ok::<(), tc3::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Setup`] where a kind or a member is none, a value does not fit, an id is there already, what
    /// something is in is not there, or the mock has no room; which it is, and its line, is told, and nothing is put.
    pub fn populate(&self, world: &str) -> Result<(), Error> {
        self.populated(None, world)
    }

    /// The same for the world of a secret id, where each has one of its own.
    ///
    /// # Errors
    ///
    /// Those of [`populate`](Self::populate), and where the mock has no such secret id.
    pub fn populate_of(&self, secret_id: &str, world: &str) -> Result<(), Error> {
        self.populated(Some(secret_id), world)
    }

    fn populated(&self, secret_id: Option<&str>, world: &str) -> Result<(), Error> {
        self.engine.populate(secret_id, world).map_err(|problem| {
            Error::new(ErrorKind::Setup, format!("the world cannot be populated: {problem}"))
                .with_advice("mend it; nothing of it was put")
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

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mock").field("url", &self.url()).finish_non_exhaustive()
    }
}

/// What is wrong with a fault, for whoever ordered it in Rust.
pub(crate) fn misordered(Wrong(message): Wrong) -> Error {
    Error::new(ErrorKind::Setup, format!("a fault is wrong: {message}"))
}
