//! How a mock is set up.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
#[cfg(feature = "recording")]
use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tc3::{Error, ErrorKind, Timestamp};
use tc3_spec::catalogue;
use zeroize::Zeroizing;

use crate::behaviour::memory::key_with_states;
use crate::behaviour::pace::{Paces, Transition};
use crate::behaviour::synthesize::Invention;
use crate::clock::Clock;
use crate::control::{Control, HTTP};
use crate::doors::socket::server::Listen;
use crate::engine::{Beginning, Engine, Setup};
use crate::faults::fault::Fault;
use crate::faults::ordered::Faults;
use crate::limits::Limits;
use crate::log::entry::LoggedRequest;
use crate::mock::{Mock, misordered};
#[cfg(feature = "recording")]
use crate::recorded::{Elsewhere, Recording};
use crate::warning::{Seen, Warn};
use crate::wire::keys::Keys;
use crate::wire::quirk::{Quirk, Taken};
#[cfg(feature = "tls")]
use crate::{control::HTTPS, doors::socket::tls::Tls};

/// Makes a [`Mock`]. Everything has a default.
#[must_use = "a mock is made by `build` or `start`"]
pub struct MockBuilder {
    checks_signatures: bool,
    clock: Option<Clock>,
    default_service: Option<String>,
    #[cfg(feature = "recording")]
    recording: Option<Recording>,
    #[cfg(feature = "recording")]
    replay: Option<PathBuf>,
    time: Option<Timestamp>,
    enforces_documented_rates: bool,
    event_interval: Duration,
    faults: Vec<Fault>,
    is_frozen: bool,
    hosts: Vec<String>,
    invention: Invention,
    remembers: bool,
    begins_empty: bool,
    begins_with: Option<PathBuf>,
    divides: bool,
    transitions: Vec<(Option<String>, Transition)>,
    keys: Vec<(String, Zeroizing<String>)>,
    limits: Limits,
    listen: SocketAddr,
    seen: Seen,
    state: Option<PathBuf>,
    taken: Taken,
    #[cfg(feature = "tls")]
    tls: Option<PathBuf>,
    warn: Warn,
}

impl Mock {
    /// Begins a mock; [`MockBuilder::build`] or [`MockBuilder::start`] ends it.
    pub fn builder() -> MockBuilder {
        MockBuilder {
            checks_signatures: true,
            clock: None,
            default_service: None,
            #[cfg(feature = "recording")]
            recording: None,
            #[cfg(feature = "recording")]
            replay: None,
            time: None,
            enforces_documented_rates: false,
            event_interval: Duration::ZERO,
            faults: Vec::new(),
            is_frozen: false,
            hosts: Vec::new(),
            invention: Invention::default(),
            remembers: true,
            begins_empty: false,
            begins_with: None,
            divides: false,
            transitions: Vec::new(),
            keys: Vec::new(),
            limits: Limits::default(),
            listen: (Ipv4Addr::LOCALHOST, 0).into(),
            seen: Seen::default(),
            state: None,
            taken: Taken::default(),
            #[cfg(feature = "tls")]
            tls: None,
            warn: Warn::default(),
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

    /// Refuses what clients do otherwise than the service declares, each [`Quirk`] with its code and by its name. A quirk of
    /// [`with_quirk`](Self::with_quirk) that is named behind this is taken all the same.
    pub fn strict(mut self) -> Self {
        self.taken = Taken::NONE;
        self
    }

    /// Takes what some clients do otherwise than the service declares, though the mock refuses it by itself.
    ///
    /// ```
    /// use tc3_mock::{Mock, Quirk};
    ///
    /// let mock = Mock::builder().with_quirk(Quirk::NumberForText).build()?;
    /// # Ok::<(), tc3::Error>(())
    /// ```
    pub fn with_quirk(mut self, quirk: Quirk) -> Self {
        self.taken = self.taken.with(quirk);
        self
    }

    /// Refuses what some clients do otherwise than the service declares, though the mock takes it by itself.
    pub fn without_quirk(mut self, quirk: Quirk) -> Self {
        self.taken = self.taken.without(quirk);
        self
    }

    /// Sets which service is meant where a request does not tell which of several: one that is signed by version 1 and sent to
    /// localhost names action and version alone, and some services share both, as `cvm` and `postgres` do `DescribeZones`.
    pub fn with_default_service(mut self, name: impl Into<String>) -> Self {
        self.default_service = Some(name.into());
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

    /// Sets how long by the mock's clock lies between two events of a stream: nothing unless set. A part of a second counts as
    /// none. While the clock stands still, no further event comes until it is advanced.
    pub fn with_event_interval(mut self, interval: Duration) -> Self {
        self.event_interval = interval;
        self
    }

    /// Sets what the values of answers are drawn from that are made from the spec alone: the same seed gives the same
    /// answers to the same requests. 0 unless set.
    pub fn with_seed(mut self, seed: u64) -> Self {
        self.invention.seed = seed;
        self
    }

    /// Sets how many items a list has that is made from the spec alone and read page by page, up to 4,294,967,295: each such
    /// list has 3 to 37 unless set. A page is made without those before it, so that a list may be as long as one likes; where they are
    /// longer than what is kept ([`with_max_resources`](Self::with_max_resources)), nothing is remembered.
    ///
    /// ```
    /// use tc3_mock::Mock;
    ///
    /// let mock = Mock::builder().with_items(250).build()?;
    /// # Ok::<(), tc3::Error>(())
    /// ```
    pub fn with_items(mut self, count: u32) -> Self {
        self.invention.items = Some(count);
        self
    }

    /// Begins with nothing of what services keep, in place of a handful of each kind that was made up.
    pub fn empty(mut self) -> Self {
        self.begins_empty = true;
        self
    }

    /// Begins with the resources of a file, as [`Mock::populate`] takes them; of their kinds it has no others. [`Mock::reset`]
    /// restores them. Where a state file has a world already, that goes on.
    pub fn with_world_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.begins_with = Some(path.into());
        self
    }

    /// Gives each secret id a world of its own, so that tests which run side by side do not see each other's resources. A credential
    /// that STS issues is for the world of whoever asked for it. Bounds are for each world.
    ///
    /// ```
    /// use tc3_mock::Mock;
    ///
    /// let mock = Mock::builder().with_credential("AKIDONE", "one").with_credential("AKIDTWO", "two").with_own_worlds().build()?;
    /// # Ok::<(), tc3::Error>(())
    /// ```
    pub fn with_own_worlds(mut self) -> Self {
        self.divides = true;
        self
    }

    /// Sets how long resources take from a state that they pass to the next, such as from `PENDING` to `RUNNING`, for all kinds
    /// of which the states are known. They have their last state at once unless this is set. `tc3 spec show SERVICE --kinds`
    /// tells the states.
    pub fn with_transitions(mut self, transition: Transition) -> Self {
        self.transitions.push((None, transition));
        self
    }

    /// The same for one kind, by its name: `SERVICE/KIND`, such as `cvm/Instance`.
    pub fn with_transitions_of(mut self, kind: impl Into<String>, transition: Transition) -> Self {
        self.transitions.push((Some(kind.into()), transition));
        self
    }

    /// Forgets what requests make, change and end: all but what has behaviour written for it is answered from the spec alone, as if
    /// every request were the first.
    pub fn without_memory(mut self) -> Self {
        self.remembers = false;
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

    /// Is told of each request when it is answered, as its entry in the log. It had better be quick: the answer waits for it.
    ///
    /// ```
    /// use tc3_mock::Mock;
    ///
    /// let mock = Mock::builder().on_request(|request| eprintln!("{}", request.line())).build()?;
    /// # Ok::<(), tc3::Error>(())
    /// ```
    pub fn on_request(mut self, see: impl Fn(&LoggedRequest) + Send + Sync + 'static) -> Self {
        self.seen = Seen::new(see);
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

    /// Sets how many resources of all kinds are kept: 100,000 unless set. More are refused as `LimitExceeded`.
    pub fn with_max_resources(mut self, resources: usize) -> Self {
        self.limits.resources = resources;
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

    /// Speaks TLS where it listens, and nothing else: HTTPS, at `https://localhost:PORT`.
    ///
    /// The mock makes an authority of its own when it starts, and writes the certificate of that into this file, as PEM, for
    /// clients to trust: by `SSL_CERT_FILE`, `--ca-bundle`, or however else they are told. Its key stays with the mock and ends with
    /// it. Certificates are for `localhost`, `127.0.0.1`, `::1`, the address that it listens on, the names of
    /// [`with_host`](Self::with_host), and every host under `tencentcloudapi.com` that is asked for, so that a container can
    /// have the cloud's own names for it.
    #[cfg(feature = "tls")]
    pub fn with_tls(mut self, authority: impl Into<PathBuf>) -> Self {
        self.tls = Some(authority.into());
        self
    }

    /// Hands requests on to a service when they have passed all checks, and records what it answers; see [`Recording`].
    ///
    /// What a [handler](Mock::on) answers is answered by it, and credentials that STS issues are the mock's own, as ever.
    #[cfg(feature = "recording")]
    pub fn with_recording(mut self, recording: Recording) -> Self {
        self.recording = Some(recording);
        self
    }

    /// Answers from a recording of [`with_recording`](Self::with_recording) or of `tc3_hyper`'s `Recorder`, when a request has
    /// passed all checks.
    ///
    /// A request is answered by the exchange of the same service, version, action, region and members, in whatever order,
    /// encoding and signature they came; sensitive members and a `ClientToken` do not count. What was recorded several times
    /// is answered in that order, and then as the last time. What was not is refused as `FailedOperation.NotRecorded`,
    /// whose message names the nearest exchange and in what it differs. [`Mock::reset`] begins anew.
    ///
    /// What a [handler](Mock::on) answers is answered by it, and credentials that STS issues are the mock's own, as ever.
    #[cfg(feature = "recording")]
    pub fn with_replay(mut self, directory: impl Into<PathBuf>) -> Self {
        self.replay = Some(directory.into());
        self
    }

    /// A mock without a socket, to be reached by [`Mock::transport`].
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Credential`] where a credential is malformed, and of kind [`ErrorKind::Setup`] where a fault is
    /// wrong, the default service is none, there is no kind to set transitions of, the system's clock is set to before 1970, or the
    /// file of [`with_state_file`](Self::with_state_file) cannot be read or written, is of another version's form, or is another
    /// mock's that runs; where the file of [`with_world_file`](Self::with_world_file) cannot be read or is wrong, which is told with
    /// its line; and where a recording cannot be written or read, or the mock is to do both.
    pub fn build(self) -> Result<Mock, Error> {
        let clock = self.clock.map_or_else(Clock::system, Ok)?;
        self.time.iter().for_each(|now| clock.set(*now));
        if self.is_frozen {
            clock.freeze();
        }
        let faults =
            Faults::new(self.faults, self.enforces_documented_rates, self.invention.seed).map_err(misordered)?;
        if let Some(name) = self.default_service.as_deref().filter(|name| catalogue().service(name).is_none()) {
            return Err(Error::new(
                ErrorKind::Setup,
                format!("the default service {name:?} is none that the mock knows"),
            ));
        }
        #[cfg(feature = "tls")]
        let scheme = if self.tls.is_some() { HTTPS } else { HTTP };
        #[cfg(not(feature = "tls"))]
        let scheme = HTTP;
        #[cfg(feature = "recording")]
        let elsewhere = elsewhere(self.recording, self.replay.as_deref(), &self.warn)?;
        let paces = paces(self.transitions)?;
        let begins_with = self.begins_with.map(Beginning::read).transpose()?;
        if self.divides && !self.checks_signatures {
            let message = "each secret id is to have a world, and the mock is not to check which it is";
            return Err(Error::new(ErrorKind::Setup, message).with_advice("leave out one of the two"));
        }
        // Lists that are longer than what is kept are made up page by page.
        let has_room = self.invention.items.is_none_or(|items| items as usize <= self.limits.resources);
        if begins_with.is_some() && !(self.remembers && has_room) {
            let message = "the mock is to begin with resources, and to remember none";
            return Err(Error::new(ErrorKind::Setup, message).with_advice("leave out one of the two"));
        }
        let engine = Engine::new(Setup {
            checks_signatures: self.checks_signatures,
            clock,
            default_service: self.default_service,
            #[cfg(feature = "recording")]
            elsewhere,
            event_interval: self.event_interval.as_secs(),
            faults: Arc::new(faults),
            invention: self.invention,
            remembers: self.remembers && has_room,
            begins_empty: self.begins_empty,
            begins_with,
            divides: self.divides,
            paces,
            keys: Keys::new(self.keys)?,
            limits: self.limits,
            seen: self.seen,
            state: self.state,
            taken: self.taken,
        });
        let engine = Arc::new(engine?);
        let control = Arc::new(Control::new(Arc::clone(&engine), self.hosts, scheme));
        Mock::new(control, engine)
    }

    /// A mock that listens. It serves from the tokio runtime that this is awaited in.
    ///
    /// # Errors
    ///
    /// Those of [`MockBuilder::build`]; of kind [`ErrorKind::Setup`] where the address is taken or not this machine's, or what
    /// TLS needs cannot be made or written.
    pub async fn start(self) -> Result<Mock, Error> {
        let listen = Listen {
            address: self.listen,
            #[cfg(feature = "tls")]
            tls: self.tls()?,
            warn: self.warn.clone(),
        };
        #[cfg(feature = "tls")]
        let written = self.tls.clone().zip(listen.tls.clone());
        let mock = self.build()?.listening(listen).await?;
        // Where it cannot listen, another may be there whose authority this is.
        #[cfg(feature = "tls")]
        if let Some((path, tls)) = written {
            tls.write_authority(&path)?;
        }
        Ok(mock)
    }

    #[cfg(feature = "tls")]
    fn tls(&self) -> Result<Option<Tls>, Error> {
        let names = || self.hosts.iter().cloned().chain([self.listen.ip().to_string()]);
        self.tls.as_ref().map(|_| Tls::new(names())).transpose()
    }
}

/// How long resources take from state to state.
fn paces(transitions: Vec<(Option<String>, Transition)>) -> Result<Paces, Error> {
    let mut paces = Paces::default();
    for (kind, transition) in transitions {
        match kind {
            None => paces.set_all(transition),
            Some(kind) => {
                let key = key_with_states(&kind).map_err(|problem| {
                    Error::new(ErrorKind::Setup, format!("transitions cannot be set: {problem}"))
                        .with_advice("tc3 spec show SERVICE --kinds tells kinds and their states")
                })?;
                paces.set(key, transition);
            }
        }
    }
    Ok(paces)
}

/// What answers in the mock's place, if anything does.
#[cfg(feature = "recording")]
fn elsewhere(recording: Option<Recording>, replay: Option<&Path>, warn: &Warn) -> Result<Option<Elsewhere>, Error> {
    match (recording, replay) {
        (Some(recording), None) => recording.begin(warn.clone()).map(Some),
        (None, Some(directory)) => Elsewhere::replay(directory).map(Some),
        (None, None) => Ok(None),
        (Some(_), Some(_)) => {
            let message = "a mock records or answers from a recording, and cannot do both";
            Err(Error::new(ErrorKind::Setup, message).with_advice("make one mock for each"))
        }
    }
}

impl fmt::Debug for MockBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockBuilder")
            .field("checks_signatures", &self.checks_signatures)
            .field("default_service", &self.default_service)
            .field("hosts", &self.hosts)
            .field("invention", &self.invention)
            .field("limits", &self.limits)
            .field("listen", &self.listen)
            .finish_non_exhaustive()
    }
}
