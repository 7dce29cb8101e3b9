//! The chain of rooms that a request goes through: it is read, its signature judged, its action found, its members checked; then
//! it is done, by behaviour or by memory, or answered from its spec.

use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, TryLockError};

use http::request::Parts;
use tc3::{Timestamp, codes};
use tc3_spec::{Action, DynRecord};

use super::setup::Setup;
use crate::action::{check, find};
use crate::answer::{Answer, Origin, Said, record};
use crate::behaviour::handler::Behaviour;
use crate::behaviour::memory::{self, Way};
use crate::behaviour::registered::Behaviours;
use crate::behaviour::sts;
use crate::behaviour::synthesize::{synthesize, synthesize_events};
use crate::behaviour::world::{Asked, World};
use crate::explain::{Case, Explanation};
use crate::failure::Failure;
use crate::journal::Journal;
use crate::limits::MAX_ANSWER;
use crate::log::entry::LoggedRequest;
use crate::log::kept::Log;
use crate::wire::authorization::{self, Authorization};
use crate::wire::quirk::Quirk;
use crate::wire::request::Wire;
use crate::wire::signature;

/// Whether an answer may take as long as it takes.
#[derive(Clone, Copy)]
pub(super) enum Haste {
    AtOnce,
    Patient,
}

/// What a request goes through, and what that needs.
pub(super) struct Chain {
    pub(super) setup: Setup,
    pub(super) behaviours: Behaviours,
    pub(super) log: Mutex<Log>,
    pub(super) world: Mutex<World>,
    /// Locked while the world is: changes are written in the order in which they are made.
    pub(super) journal: Option<Mutex<Journal>>,
    /// The port that it listens on, once it does.
    pub(super) port: OnceLock<u16>,
}

/// Who signed a request, if that is true.
#[derive(Default)]
struct Signed<'w> {
    authorization: Option<Authorization<'w>>,
    /// How they sign otherwise than others.
    quirk: Option<Quirk>,
    /// Whose world they are in, where each secret id has one of its own.
    owner: Option<String>,
}

/// A request that has passed all checks.
struct Passed<'w> {
    action: &'static Action,
    request: DynRecord,
    region: Option<&'w str>,
    secret_id: Option<String>,
    owner: Option<String>,
    now: Timestamp,
}

impl Chain {
    /// The answer; none if it cannot be given in such haste. The signature is judged by a clock that is `skew` seconds
    /// ahead.
    pub(super) fn answer(
        &self,
        haste: Haste,
        parts: &Parts,
        body: &[u8],
        now: Timestamp,
        skew: i64,
        entry: &mut LoggedRequest,
    ) -> Result<Option<Answer>, Failure> {
        let wire = Wire::read(parts, body, self.setup.limits.body)?;
        entry.read(&wire);
        entry.quirks.extend(wire.quirk());
        let signed = match self.setup.checks_signatures {
            true => self.authorize(haste, &wire, now, skew, entry)?,
            // What it says it is for is taken as true, and who it says it is from is not.
            false => Some(Signed { authorization: authorization::read(&wire).ok(), ..Signed::default() }),
        };
        let Some(Signed { authorization, quirk, owner }) = signed else { return Ok(None) };
        entry.quirks.extend(quirk);
        let scope = authorization.as_ref().and_then(Authorization::service);
        entry.quirks.extend(authorization.as_ref().into_iter().flat_map(Authorization::quirks));
        entry.quirks.extend(find::quirk(&wire, scope));
        let action = self.action(&wire, authorization.as_ref())?;
        entry.service = action.info.service.to_owned();
        let authorization = authorization.filter(|_| self.setup.checks_signatures);
        if let Some(authorization) = &authorization {
            check::signed(action, authorization)?;
        }
        let checked = check::read(&wire, action, self.setup.taken)?;
        entry.note(&checked.request);
        entry.quirks.extend(&checked.quirks);
        check::judge(&wire, &self.setup.taken.refused(&entry.quirks), &checked.violations)?;
        let request = checked.request;
        #[cfg(feature = "recording")]
        if let Some(elsewhere) = self.setup.elsewhere.as_ref().filter(|_| !self.behaviours.holds(&action.info)) {
            return elsewhere.answer(&wire, action, &request).map(Some);
        }
        check::dry_run(&request)?;
        let secret_id = authorization.and_then(|authorization| authorization.secret_id()).map(str::to_owned);
        self.done(haste, Passed { action, request, region: wire.region.as_deref(), secret_id, owner, now })
    }

    /// What the mock does: by behaviour, by memory, or nothing but to answer.
    fn done(&self, haste: Haste, passed: Passed<'_>) -> Result<Option<Answer>, Failure> {
        let (action, streams) = (passed.action, passed.action.info.streams.is_asked_by(&passed.request));
        if let Some(behaviour) = self.behaviours.of(&action.info) {
            return self.behaved(haste, &behaviour, streams, &passed);
        }
        if !streams && let Some(way) = memory::way_of(action).filter(|_| self.setup.remembers) {
            return self.remembered(haste, &way, &passed);
        }
        let Passed { request, region, now, .. } = passed;
        let said = match streams {
            true => Said::Events(synthesize_events(self.setup.invention, action, &request, region, now)),
            false => Said::Whole(synthesize(self.setup.invention, action, &request, region, now)),
        };
        Ok(Some(Answer { said, origin: Origin::Spec }))
    }

    /// What an action does that has behaviour; none if it cannot be done in such haste.
    fn behaved(
        &self,
        haste: Haste,
        behaviour: &Behaviour,
        streams: bool,
        passed: &Passed<'_>,
    ) -> Result<Option<Answer>, Failure> {
        let Some(mut world) = self.world(haste, |world| behaviour.is_quick(world)) else { return Ok(None) };
        world.ask(passed.asked());
        let response = behaviour.act(&passed.request, &mut world);
        // Also where it is refused: a handler may keep something all the same.
        self.keep(&mut world)?;
        drop(world);
        let response = record::response(&*response?, MAX_ANSWER).ok_or_else(Failure::answer_too_large)?;
        let said = if streams { Said::Events(vec![response]) } else { Said::Whole(response) };
        Ok(Some(Answer { said, origin: Origin::Behaviour }))
    }

    /// What an action does to what is kept; none if it cannot be done in such haste.
    fn remembered(&self, haste: Haste, way: &Way, passed: &Passed<'_>) -> Result<Option<Answer>, Failure> {
        let Some(mut world) = self.world(haste, |world| memory::is_quick(way, world)) else { return Ok(None) };
        world.ask(passed.asked());
        let setting = self.setup.setting(passed.region, passed.now);
        let answer = memory::act(way, &passed.request, setting, &mut world);
        // Also where it is refused: what a fresh world has was made to look whether it is there.
        self.keep(&mut world)?;
        drop(world);
        let said = answer?;
        if said.len() > MAX_ANSWER {
            return Err(Failure::answer_too_large());
        }
        Ok(Some(Answer { said: Said::Whole(said), origin: Origin::Memory }))
    }

    /// The spec of what is asked for, whoever signed it.
    pub(super) fn action(
        &self,
        wire: &Wire<'_>,
        authorization: Option<&Authorization<'_>>,
    ) -> Result<&'static Action, Failure> {
        let scope = authorization.and_then(Authorization::service);
        find::action(wire, scope, self.setup.default_service.as_deref())
    }

    /// Who signed it, if that is true; none if the world would have to be waited for,
    /// or if it is to be explained why it is not true, which takes its time.
    fn authorize<'w>(
        &self,
        haste: Haste,
        wire: &'w Wire<'_>,
        now: Timestamp,
        skew: i64,
        entry: &mut LoggedRequest,
    ) -> Result<Option<Signed<'w>>, Failure> {
        let authorization = authorization::read(wire)?;
        let Some(secret_id) = authorization.secret_id() else {
            return Ok(Some(Signed { authorization: Some(authorization), ..Signed::default() }));
        };
        let own_key = self.setup.keys.secret_of(secret_id);
        let session = match own_key {
            Some(_) => None,
            None => {
                let Some(world) = self.world(haste, |_| true) else { return Ok(None) };
                sts::sessions(&world).and_then(|sessions| sessions.get(secret_id)).cloned()
            }
        };
        let judged_by = now.plus(skew);
        let Some(secret_key) = own_key.or(session.as_ref().map(|session| session.secret_key.as_str())) else {
            signature::timestamp(wire, judged_by)?;
            return Err(authorization.unknown_id(self.setup.keys.credential().secret_id()));
        };
        let case = Case {
            wire,
            authorization: &authorization,
            secret_key,
            signing_keys: self.setup.keys.signing(),
            now: judged_by,
            port: self.port.get().copied(),
            is_key_proven: false,
        };
        let quirk = match case.verdict() {
            Ok(quirk) => quirk,
            Err(failure) => return self.explained(haste, case, failure, entry),
        };
        let owner = match session {
            Some(session) => {
                session.admit(wire.common("X-TC-Token")?.as_deref(), now)?;
                session.owner
            }
            None => Some(secret_id.to_owned()),
        };
        Ok(Some(Signed { authorization: Some(authorization), quirk, owner }))
    }

    /// The refusal of a request, which says why where it is about the signature. None if it had to be said in haste.
    fn explained<T>(
        &self,
        haste: Haste,
        case: Case<'_>,
        failure: Failure,
        entry: &mut LoggedRequest,
    ) -> Result<Option<T>, Failure> {
        if !Explanation::is_of(&failure) {
            return Err(failure);
        }
        let Haste::Patient = haste else { return Ok(None) };
        // What it says it is for: who looks for its service finds it.
        if let Ok(action) = self.action(case.wire, Some(case.authorization)) {
            entry.service = action.info.service.to_owned();
        }
        let is_key_proven = case.authorization.secret_id().is_some_and(|id| lock(&self.log).has_right(id));
        let explanation = Explanation::new(&failure, &Case { is_key_proven, ..case });
        let failure = explanation.told_by(failure);
        entry.explanation = Some(Arc::new(explanation));
        Err(failure)
    }

    /// Writes what has changed in the world, before it is answered.
    pub(super) fn keep(&self, world: &mut World) -> Result<(), Failure> {
        let Some(journal) = &self.journal else {
            world.settle();
            return Ok(());
        };
        lock(journal).add(world).map_err(|problem| Failure::new(codes::INTERNAL_ERROR, problem))
    }

    pub(super) fn rewrite(&self, world: &mut World) -> Result<(), String> {
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

impl Passed<'_> {
    fn asked(&self) -> Asked {
        let region = self.region.map(str::to_owned);
        Asked { now: self.now, secret_id: self.secret_id.clone(), owner: self.owner.clone(), region }
    }
}

/// The state, also where a behaviour panicked with it in hand: it goes on as it was left.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
