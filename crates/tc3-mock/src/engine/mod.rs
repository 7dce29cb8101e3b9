//! The engine: a request and a time in, an answer out. The socket and the transport are two doors to it.
//!
//! A request goes through the rooms one after the other, and the first that refuses it ends it: `wire` reads it and
//! recomputes its signature, `action` finds its spec and checks it, `behaviour` does it or makes an answer up, `answer`
//! writes that down. `log` notes what became of it. `chain` is that way, by what `setup` says; here is what surrounds it.

mod chain;
mod setup;

use std::any::Any;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderValue, Response, header};
use tc3::{Error, ErrorKind, Timestamp, codes};
use tc3_spec::ServiceEntry;

use self::chain::{Chain, Haste, lock};
pub(crate) use self::setup::{Beginning, Setup};
#[cfg(feature = "recording")]
use crate::answer::Said;
use crate::answer::{self, Answer, Origin, envelope};
use crate::behaviour::handler::Behaviour;
use crate::behaviour::memory;
use crate::behaviour::registered::Behaviours;
use crate::behaviour::sts;
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
use crate::watch::{Watch, Watcher};
use crate::wire::authorization;
use crate::wire::keys::Keys;
use crate::wire::request::Wire;

/// The mock without its doors.
pub(crate) struct Engine {
    chain: Chain,
    count: AtomicU64,
    watch: Watch,
}

impl Engine {
    /// Fails where the world that it is to begin with is wrong, or the file with the state cannot be read or written.
    pub(crate) fn new(setup: Setup) -> Result<Self, Error> {
        let refused = |problem: String, advice| Error::new(ErrorKind::Setup, problem).with_advice(advice);
        let mut world = setup.begun().map_err(|problem| refused(problem, "mend the file; nothing was begun with"))?;
        let watch = Watch::new();
        setup.clock.tells(watch.clone());
        let journal = setup.state.as_ref().map(|path| Journal::open(path, &mut world)).transpose();
        let advice = "name another file, or move this one away to begin anew";
        let journal = journal.map_err(|problem| refused(problem, advice))?;
        let chain = Chain {
            behaviours: Behaviours::own(),
            log: Mutex::new(Log::new(setup.limits.log)),
            world: Mutex::new(world),
            journal: journal.map(Mutex::new),
            port: OnceLock::new(),
            setup,
        };
        Ok(Self { chain, count: AtomicU64::new(0), watch })
    }

    /// Says which port it listens on.
    pub(crate) fn listens_on(&self, port: u16) {
        // It listens once.
        let _ = self.chain.port.set(port);
    }

    /// Adds behaviour of the user's.
    pub(crate) fn add(&self, behaviour: Behaviour) -> Result<(), Error> {
        self.chain.behaviours.add(behaviour)
    }

    /// What the faults make of a request that came now. It counts among those that they are for.
    pub(crate) fn plan(&self, parts: &Parts, body: &[u8]) -> Plan {
        let faults = &self.chain.setup.faults;
        if faults.is_idle() {
            return Plan::default();
        }
        // What it says it is for: whether that is signed is judged later.
        let action = Wire::read(parts, body, self.chain.setup.limits.body)
            .and_then(|wire| self.chain.action(&wire, authorization::read(&wire).ok().as_ref()));
        let plan = faults.plan(action.ok(), self.chain.setup.clock.now());
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
        let now = self.chain.setup.clock.now();
        let refused = Judged { entry: LoggedRequest::new(parts, now), since: Instant::now() };
        dated(self.concluded(refused, &Err(failure)), now)
    }

    /// Restores the default world and the faults of the beginning, and forgets the requests. What could not be written is
    /// told.
    pub(crate) fn reset(&self) -> Result<(), String> {
        self.chain.setup.faults.reset();
        #[cfg(feature = "recording")]
        self.chain.setup.elsewhere.iter().for_each(Elsewhere::reset);
        let fresh = self.chain.setup.begun()?;
        let mut world = lock(&self.chain.world);
        let old = mem::replace(&mut *world, fresh);
        let written = self.chain.rewrite(&mut world);
        drop(world);
        // It may take long, and the lock is free again by now.
        drop(old);
        lock(&self.chain.log).clear();
        self.watch.reset();
        written
    }

    /// The key of the role that a machine has, as JSON.
    pub(crate) fn key_of_machine(&self, role: &str) -> Result<String, Failure> {
        let mut world = lock(&self.chain.world);
        let owner = Some(self.chain.setup.keys.credential().secret_id().to_owned());
        world.ask(Asked { now: self.chain.setup.clock.now(), secret_id: None, owner, region: None });
        let key = sts::key_of_machine(role, &mut world);
        self.chain.keep(&mut world)?;
        key
    }

    /// All state of the world, as JSON.
    pub(crate) fn state(&self) -> Result<Vec<u8>, String> {
        lock(&self.chain.world).written().map_err(|error| format!("the state cannot be written: {error}"))
    }

    /// Adds resources to a world: that of this secret id, where each has one of its own, or else that of the first.
    pub(crate) fn populate(&self, secret_id: Option<&str>, text: &str) -> Result<(), String> {
        if !self.chain.setup.remembers {
            return Err("the mock is one without memory".to_owned());
        }
        let (owner, now) = (self.owner(secret_id)?, self.chain.setup.clock.now());
        let mut world = lock(&self.chain.world);
        world.ask(Asked { now, secret_id: None, owner: Some(owner), region: None });
        let populated = memory::populate(text, self.chain.setup.setting(None, now), &mut world);
        // Also where it is refused: what a fresh world has was made to look whether something is there.
        self.chain.keep(&mut world).map_err(|failure| failure.message().to_owned())?;
        if populated.is_ok() {
            self.watch.state();
        }
        populated
    }

    /// Puts state in the place of what there is. Nothing changes where anything is wrong with it; what, is told.
    pub(crate) fn put_state(&self, text: &[u8]) -> Result<(), String> {
        let mut put = self.chain.setup.ready()?;
        state::restore(&mut put, text)?;
        let mut world = lock(&self.chain.world);
        let old = mem::replace(&mut *world, put);
        self.watch.state();
        let written = self.chain.rewrite(&mut world);
        drop(world);
        // It may take long, and the lock is free again by now.
        drop(old);
        written
    }

    /// Hears what happens from now on, with such a rest behind all that is told at once.
    pub(crate) fn watcher(&self, every: Duration) -> Watcher {
        self.watch.watcher(every)
    }

    /// Does something with the world of this secret id, where each has one of its own, or else with that of the first.
    pub(crate) fn within<T>(&self, secret_id: Option<&str>, act: impl FnOnce(&World) -> T) -> Result<T, String> {
        let owner = self.owner(secret_id)?;
        Ok(lock(&self.chain.world).within(Some(owner), |world| act(world)))
    }

    /// Who is meant by this secret id, or by none.
    fn owner(&self, secret_id: Option<&str>) -> Result<String, String> {
        let owner = secret_id.unwrap_or_else(|| self.chain.setup.keys.credential().secret_id());
        let is_known = self.chain.setup.keys.ids().any(|known| known == owner);
        is_known.then(|| owner.to_owned()).ok_or_else(|| format!("the mock has no secret id {owner:?}"))
    }

    /// Where the answers of a service's actions are from.
    pub(crate) fn origins(&self, service: &ServiceEntry) -> impl Fn(&str) -> Origin {
        let behaved = self.chain.behaviours.names(service.short_name(), service.version());
        let kinds = service.kinds().iter().filter(|_| self.chain.setup.remembers);
        let remembered: Vec<_> = kinds.flat_map(|kind| kind.actions()).collect();
        move |action| match () {
            () if behaved.contains(&action) => Origin::Behaviour,
            () if remembered.contains(&action) => Origin::Memory,
            () => Origin::Spec,
        }
    }

    pub(crate) fn requests(&self) -> Vec<LoggedRequest> {
        lock(&self.chain.log).entries()
    }

    pub(crate) fn log(&self) -> MutexGuard<'_, Log> {
        lock(&self.chain.log)
    }

    pub(crate) fn clock(&self) -> &Clock {
        &self.chain.setup.clock
    }

    pub(crate) fn event_interval(&self) -> u64 {
        self.chain.setup.event_interval
    }

    pub(crate) fn faults(&self) -> &Arc<Faults> {
        &self.chain.setup.faults
    }

    pub(crate) fn keys(&self) -> &Keys {
        &self.chain.setup.keys
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.chain.setup.limits
    }

    /// The response, which tells the time that signatures are judged by.
    fn respond_in(&self, haste: Haste, parts: &Parts, body: &[u8], plan: &Plan) -> Option<Response<Bytes>> {
        let now = self.chain.setup.clock.now();
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
        let chain = AssertUnwindSafe(|| self.chain.answer(haste, parts, body, now, plan.skew, &mut judged.entry));
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
        self.chain.setup.seen.say(&entry);
        self.watch.request(&entry);
        lock(&self.chain.log).add(entry);
    }

    fn next_id(&self) -> String {
        envelope::request_id(self.count.fetch_add(1, Ordering::Relaxed) + 1)
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

/// What a panic says.
fn told(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied().or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    format!("a behaviour of the mock panicked, and the mock goes on: {}", text.unwrap_or("it says nothing more"))
}

/// Who is patient gets an answer from the chain.
fn unanswered() -> Failure {
    Failure::new(codes::INTERNAL_ERROR, "the mock found no answer")
}
