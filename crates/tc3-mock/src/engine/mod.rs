//! The engine: a request and a time in, an answer out. The socket and the transport are two doors to it.
//!
//! A request goes through the rooms one after the other, and the first that refuses it ends it: `wire` reads it and
//! recomputes its signature, `action` finds its spec and checks it, `behaviour` does it or makes an answer up, `answer`
//! writes that down. `log` notes what became of it. `chain` is that way; here is what surrounds it.

mod chain;

use std::any::Any;
use std::collections::BTreeSet;
use std::fs;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, TryLockError};
use std::time::Instant;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderValue, Response, header};
use tc3::{Error, ErrorKind, Timestamp, codes};
use tc3_spec::ServiceEntry;

use crate::answer::{self, Answer, Origin, Said, envelope};
use crate::behaviour::cfg;
use crate::behaviour::handler::Behaviour;
use crate::behaviour::memory::{self, Paces};
use crate::behaviour::registered::Behaviours;
use crate::behaviour::sts;
use crate::behaviour::synthesize::{Invention, Setting};
use crate::behaviour::world::written as state;
use crate::behaviour::world::{Asked, World};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::faults::ordered::Faults;
use crate::faults::plan::{Instead, Plan};
use crate::journal::Journal;
use crate::limits::Limits;
use crate::log::entry::{LoggedRequest, Verdict};
use crate::log::judged::Judged;
use crate::log::kept::Log;
#[cfg(feature = "recording")]
use crate::recorded::{Elsewhere, Foreign};
use crate::warning::Seen;
use crate::watch::{Watch, Watcher};
use crate::wire::authorization;
use crate::wire::keys::Keys;
use crate::wire::quirk::Taken;
use crate::wire::request::Wire;

/// Whether an answer may take as long as it takes.
#[derive(Clone, Copy)]
enum Haste {
    AtOnce,
    Patient,
}

/// What a mock is set up with.
pub(crate) struct Setup {
    pub(crate) checks_signatures: bool,
    pub(crate) clock: Clock,
    /// The service that is meant where a request does not tell which of several.
    pub(crate) default_service: Option<String>,
    /// What answers in the mock's place, if anything does.
    #[cfg(feature = "recording")]
    pub(crate) elsewhere: Option<Elsewhere>,
    /// How many seconds lie between two events of a stream.
    pub(crate) event_interval: u64,
    pub(crate) faults: Arc<Faults>,
    pub(crate) invention: Invention,
    pub(crate) keys: Keys,
    pub(crate) limits: Limits,
    /// Whether what is made is there from then on.
    pub(crate) remembers: bool,
    /// Whether a fresh world has nothing of what is kept.
    pub(crate) begins_empty: bool,
    /// What a world begins with.
    pub(crate) begins_with: Option<Beginning>,
    /// Whether each secret id has a world of its own.
    pub(crate) divides: bool,
    /// How long what is made or moved takes to be there.
    pub(crate) paces: Paces,
    pub(crate) seen: Seen,
    /// The file that the world is kept in.
    pub(crate) state: Option<PathBuf>,
    /// What clients may do otherwise than is declared.
    pub(crate) taken: Taken,
}

/// A file with what a world begins with.
pub(crate) struct Beginning {
    path: PathBuf,
    text: String,
}

impl Beginning {
    pub(crate) fn read(path: PathBuf) -> Result<Self, Error> {
        let text = fs::read_to_string(&path).map_err(|error| {
            Error::new(ErrorKind::Setup, format!("{} cannot be read: {error}", path.display()))
                .with_advice("name a file with what the world is to begin with")
                .with_source(error)
        })?;
        Ok(Self { path, text })
    }

    fn put(&self, setting: Setting<'_>, world: &mut World) -> Result<(), String> {
        let populated = memory::populate(&self.text, setting, world);
        populated.map_err(|problem| format!("{}, {problem}", self.path.display()))
    }
}

impl Setup {
    /// What answers are made up by.
    fn setting<'a>(&'a self, region: Option<&'a str>, now: Timestamp) -> Setting<'a> {
        let Self { invention, begins_empty, paces, .. } = self;
        Setting { invention: *invention, region, now, begins_empty: *begins_empty, paces }
    }
}

/// The mock without its doors.
pub(crate) struct Engine {
    setup: Setup,
    behaviours: Behaviours,
    count: AtomicU64,
    log: Mutex<Log>,
    world: Mutex<World>,
    /// Locked while the world is: changes are written in the order in which they are made.
    journal: Option<Mutex<Journal>>,
    /// The port that it listens on, once it does.
    port: OnceLock<u16>,
    watch: Watch,
}

impl Engine {
    /// Fails where the world that it is to begin with is wrong, or the file with the state cannot be read or written.
    pub(crate) fn new(setup: Setup) -> Result<Self, Error> {
        let refused = |problem: String, advice| Error::new(ErrorKind::Setup, problem).with_advice(advice);
        let mut world = begun(&setup).map_err(|problem| refused(problem, "mend the file; nothing was begun with"))?;
        let watch = Watch::new();
        setup.clock.tells(watch.clone());
        let journal = setup.state.as_ref().map(|path| Journal::open(path, &mut world)).transpose();
        let advice = "name another file, or move this one away to begin anew";
        let journal = journal.map_err(|problem| refused(problem, advice))?;
        Ok(Self {
            behaviours: Behaviours::own(),
            count: AtomicU64::new(0),
            log: Mutex::new(Log::new(setup.limits.log)),
            world: Mutex::new(world),
            journal: journal.map(Mutex::new),
            port: OnceLock::new(),
            watch,
            setup,
        })
    }

    /// Says which port it listens on.
    pub(crate) fn listens_on(&self, port: u16) {
        // It listens once.
        let _ = self.port.set(port);
    }

    /// Adds behaviour of the user's.
    pub(crate) fn add(&self, behaviour: Behaviour) -> Result<(), Error> {
        self.behaviours.add(behaviour)
    }

    /// What the faults make of a request that came now. It counts among those that they are for.
    pub(crate) fn plan(&self, parts: &Parts, body: &[u8]) -> Plan {
        let faults = &self.setup.faults;
        if faults.is_idle() {
            return Plan::default();
        }
        // What it says it is for: whether that is signed is judged later.
        let action = Wire::read(parts, body, self.setup.limits.body)
            .and_then(|wire| self.action(&wire, authorization::read(&wire).ok().as_ref()));
        let plan = faults.plan(action.ok(), self.setup.clock.now());
        if !plan.ids.is_empty() {
            self.watch.faults(&plan.ids);
        }
        plan
    }

    /// Answers a request for a service, whatever it is and however long it takes. The plan's delay has passed.
    pub(crate) fn respond(&self, parts: &Parts, body: &[u8], plan: &Plan) -> Response<Bytes> {
        self.respond_in(Haste::Patient, parts, body, plan).unwrap_or_else(|| self.refuse(parts, unanswered()))
    }

    /// The same, unless it would have to wait for the world, or the world is so large that it may take long.
    pub(crate) fn respond_at_once(&self, parts: &Parts, body: &[u8], plan: &Plan) -> Option<Response<Bytes>> {
        if plan.is_quick() { self.respond_in(Haste::AtOnce, parts, body, plan) } else { None }
    }

    /// Refuses a request of which only the head is there.
    pub(crate) fn refuse(&self, parts: &Parts, failure: Failure) -> Response<Bytes> {
        let now = self.setup.clock.now();
        let refused = Judged { entry: LoggedRequest::new(parts, now), since: Instant::now() };
        dated(self.concluded(refused, &Err(failure)), now)
    }

    /// Restores the default world and the faults of the beginning, and forgets the requests. What could not be written is
    /// told.
    pub(crate) fn reset(&self) -> Result<(), String> {
        self.setup.faults.reset();
        #[cfg(feature = "recording")]
        self.setup.elsewhere.iter().for_each(Elsewhere::reset);
        let fresh = begun(&self.setup)?;
        let mut world = lock(&self.world);
        let old = mem::replace(&mut *world, fresh);
        let written = self.rewrite(&mut world);
        drop(world);
        // It may take long, and the lock is free again by now.
        drop(old);
        lock(&self.log).clear();
        self.watch.reset();
        written
    }

    /// The key of the role that a machine has, as JSON.
    pub(crate) fn key_of_machine(&self, role: &str) -> Result<String, Failure> {
        let mut world = lock(&self.world);
        let owner = Some(self.setup.keys.credential().secret_id().to_owned());
        world.ask(Asked { now: self.setup.clock.now(), secret_id: None, owner, region: None });
        let key = sts::key_of_machine(role, &mut world);
        self.keep(&mut world)?;
        key
    }

    /// All state of the world, as JSON.
    pub(crate) fn state(&self) -> Result<Vec<u8>, String> {
        lock(&self.world).written().map_err(|error| format!("the state cannot be written: {error}"))
    }

    /// Adds resources to a world: that of this secret id, where each has one of its own, or else that of the first.
    pub(crate) fn populate(&self, secret_id: Option<&str>, text: &str) -> Result<(), String> {
        if !self.setup.remembers {
            return Err("the mock is one without memory".to_owned());
        }
        let first = self.setup.keys.credential().secret_id();
        let (owner, now) = (secret_id.unwrap_or(first), self.setup.clock.now());
        if !self.setup.keys.ids().any(|known| known == owner) {
            return Err(format!("the mock has no secret id {owner:?}"));
        }
        let mut world = lock(&self.world);
        world.ask(Asked { now, secret_id: None, owner: Some(owner.to_owned()), region: None });
        let populated = memory::populate(text, self.setup.setting(None, now), &mut world);
        // Also where it is refused: what a fresh world has was made to look whether something is there.
        self.keep(&mut world).map_err(|failure| failure.message().to_owned())?;
        if populated.is_ok() {
            self.watch.state();
        }
        populated
    }

    /// Puts state in the place of what there is. Nothing changes where anything is wrong with it; what, is told.
    pub(crate) fn put_state(&self, text: &[u8]) -> Result<(), String> {
        let mut put = begun(&self.setup)?;
        state::restore(&mut put, text)?;
        let mut world = lock(&self.world);
        let old = mem::replace(&mut *world, put);
        self.watch.state();
        let written = self.rewrite(&mut world);
        drop(world);
        // It may take long, and the lock is free again by now.
        drop(old);
        written
    }

    /// Hears what happens from now on.
    pub(crate) fn watcher(&self) -> Watcher {
        self.watch.watcher()
    }

    /// Where the answers of a service's actions are from.
    pub(crate) fn origins(&self, service: &ServiceEntry) -> impl Fn(&str) -> Origin {
        let behaved = self.behaviours.names(service.short_name(), service.version());
        let kinds = service.kinds().iter().filter(|_| self.setup.remembers);
        let remembered: BTreeSet<_> = kinds.flat_map(|kind| kind.actions()).collect();
        move |action| match () {
            () if behaved.contains(action) => Origin::Behaviour,
            () if remembered.contains(action) => Origin::Memory,
            () => Origin::Spec,
        }
    }

    pub(crate) fn requests(&self) -> Vec<LoggedRequest> {
        lock(&self.log).entries()
    }

    pub(crate) fn log(&self) -> MutexGuard<'_, Log> {
        lock(&self.log)
    }

    pub(crate) fn clock(&self) -> &Clock {
        &self.setup.clock
    }

    pub(crate) fn event_interval(&self) -> u64 {
        self.setup.event_interval
    }

    pub(crate) fn faults(&self) -> &Arc<Faults> {
        &self.setup.faults
    }

    pub(crate) fn keys(&self) -> &Keys {
        &self.setup.keys
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.setup.limits
    }

    /// The response, which tells the time that signatures are judged by.
    fn respond_in(&self, haste: Haste, parts: &Parts, body: &[u8], plan: &Plan) -> Option<Response<Bytes>> {
        let now = self.setup.clock.now();
        self.response(haste, parts, body, plan, now).map(|response| dated(response, now.plus(plan.skew)))
    }

    fn response(
        &self,
        haste: Haste,
        parts: &Parts,
        body: &[u8],
        plan: &Plan,
        now: Timestamp,
    ) -> Option<Response<Bytes>> {
        let mut judged = Judged { entry: LoggedRequest::new(parts, now), since: Instant::now() };
        judged.entry.faults.clone_from(&plan.ids);
        match plan.instead() {
            Some(Instead::Refusal(failure)) => return Some(self.concluded(judged, &Err(failure))),
            Some(Instead::Response(response)) => return Some(self.replaced(judged, Some(response))),
            // The door cuts the connection, and nobody sees what it cuts off.
            Some(Instead::Nothing) => return Some(self.replaced(judged, None)),
            None => {}
        }
        // A behaviour that panics must not take the mock along. What it was about to change stays as it left it.
        let chain = AssertUnwindSafe(|| self.chain(haste, parts, body, now, plan.skew, &mut judged.entry));
        let panicked = |panic: Box<dyn Any + Send>| Err(Failure::new(codes::INTERNAL_ERROR, told(&*panic)));
        let answer = catch_unwind(chain).unwrap_or_else(panicked).transpose()?;
        #[cfg(feature = "recording")]
        if let Ok(Answer { said: Said::Foreign(Foreign::Awaited(onward)), .. }) = &answer {
            return Some(onward.response(judged));
        }
        Some(plan.spoil(self.concluded(judged, &answer)))
    }

    /// A response that is none of the service's, or none at all, which is logged.
    fn replaced(&self, mut judged: Judged, response: Option<Response<Bytes>>) -> Response<Bytes> {
        judged.entry.request_id = self.next_id();
        judged.entry.verdict = Verdict::Replaced;
        self.noted(judged, response.as_ref());
        response.unwrap_or_default()
    }

    /// The response, which gets its id and is logged.
    pub(crate) fn concluded(&self, mut judged: Judged, answer: &Result<Answer, Failure>) -> Response<Bytes> {
        let own_id = answer.as_ref().ok().and_then(Answer::request_id).map(str::to_owned);
        judged.entry.request_id = own_id.unwrap_or_else(|| self.next_id());
        judged.entry.verdict = answer.into();
        let response = answer::respond(answer, &judged.entry.request_id);
        self.noted(judged, Some(&response));
        response
    }

    /// Puts it into the log.
    fn noted(&self, Judged { mut entry, since }: Judged, response: Option<&Response<Bytes>>) {
        entry.status = response.map(|response| response.status().as_u16());
        entry.took = since.elapsed();
        self.setup.seen.say(&entry);
        self.watch.request(&entry);
        lock(&self.log).add(entry);
    }

    fn next_id(&self) -> String {
        envelope::request_id(self.count.fetch_add(1, Ordering::Relaxed) + 1)
    }

    /// Writes what has changed in the world, before it is answered.
    fn keep(&self, world: &mut World) -> Result<(), Failure> {
        let Some(journal) = &self.journal else {
            world.settle();
            return Ok(());
        };
        lock(journal).add(world).map_err(|problem| Failure::new(codes::INTERNAL_ERROR, problem))
    }

    fn rewrite(&self, world: &mut World) -> Result<(), String> {
        self.journal.as_ref().map_or(Ok(()), |journal| lock(journal).rewrite(world))
    }

    /// The world; none if haste does not allow to wait for it, or for what is to be done with it.
    fn world(&self, haste: Haste, is_quick: impl Fn(&World) -> bool) -> Option<MutexGuard<'_, World>> {
        match haste {
            Haste::Patient => Some(lock(&self.world)),
            Haste::AtOnce => match self.world.try_lock() {
                Ok(world) => Some(world),
                Err(TryLockError::Poisoned(world)) => Some(world.into_inner()),
                Err(TryLockError::WouldBlock) => None,
            }
            // To write a file may take long.
            .filter(|world| self.journal.is_none() && is_quick(world)),
        }
    }
}

/// A response of this time.
pub(crate) fn dated(mut response: Response<Bytes>, time: Timestamp) -> Response<Bytes> {
    // It has visible characters alone, so that it is always a header.
    if let Ok(date) = HeaderValue::from_str(&time.to_http_date()) {
        response.headers_mut().insert(header::DATE, date);
    }
    response
}

/// The default world, with what it is to begin with.
fn begun(setup: &Setup) -> Result<World, String> {
    let now = setup.clock.now();
    let mut world = World::empty(now, setup.invention.seed, &setup.limits);
    if setup.divides {
        world = world.divided(setup.keys.ids().map(str::to_owned));
    }
    world.each(|world| {
        cfg::begin(world);
        setup.begins_with.as_ref().map_or(Ok(()), |beginning| beginning.put(setup.setting(None, now), world))
    })?;
    Ok(world)
}

/// What a panic says.
fn told(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied().or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    format!("a behaviour of the mock panicked, and the mock goes on: {}", text.unwrap_or("it says nothing more"))
}

/// Who is patient gets an answer from the chain.
fn unanswered() -> Failure {
    Failure::new(codes::INTERNAL_ERROR, "the mock found no answer")
}

/// The state, also where a behaviour panicked with it in hand: it goes on as it was left.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
