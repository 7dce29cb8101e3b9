//! The engine: a request and a time in, an answer out. The socket and the transport are two doors to it.
//!
//! A request goes through the links of a chain, each in its own file, and the first that refuses it ends it:
//! `wire`, `authorization`, `signature`, `route`, `check`, then the behaviour in `services` or `synthesize`, `answer`.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::Response;
use http::request::Parts;
use tc3::{Timestamp, codes};

use crate::answer::{self, Answer, Failure};
use crate::authorization::{self, Authorization, Claim};
use crate::check;
use crate::clock::Clock;
use crate::control;
use crate::json;
use crate::keys::Keys;
use crate::log::{Log, LoggedRequest};
use crate::route;
use crate::services::{Behaviours, World};
use crate::signature;
use crate::synthesize::synthesize;
use crate::wire::Wire;

/// The mock without its doors.
pub(crate) struct Engine {
    behaviours: Behaviours,
    checks_signatures: bool,
    clock: Clock,
    count: AtomicU64,
    keys: Keys,
    log: Mutex<Log>,
    seed: u64,
    world: Mutex<World>,
}

impl Engine {
    pub(crate) fn new(keys: Keys, checks_signatures: bool, clock: Clock, seed: u64, behaviours: Behaviours) -> Self {
        let world = Mutex::new(World::new(clock.now()));
        Self {
            behaviours,
            checks_signatures,
            clock,
            count: AtomicU64::new(0),
            keys,
            log: Mutex::default(),
            seed,
            world,
        }
    }

    /// Answers a request, whatever it is.
    pub(crate) fn respond(&self, parts: &Parts, body: &[u8]) -> Response<Bytes> {
        if let Some(response) = control::answer(self, parts) {
            return response;
        }
        let now = self.clock.now();
        self.logged(parts, now, |entry| {
            // A behaviour that panics must not take the mock along. What it was about to change stays as it left it.
            let chain = AssertUnwindSafe(|| self.chain(parts, body, now, entry));
            let panicked = |_| Err(Failure::new(codes::INTERNAL_ERROR, "the mock's own code panicked; it goes on"));
            catch_unwind(chain).unwrap_or_else(panicked)
        })
    }

    /// Refuses a request of which only the head is there.
    pub(crate) fn refuse(&self, parts: &Parts, failure: Failure) -> Response<Bytes> {
        self.logged(parts, self.clock.now(), |_| Err(failure))
    }

    /// Restores the default world, and forgets the requests.
    pub(crate) fn reset(&self) {
        *lock(&self.world) = World::new(self.clock.now());
        *lock(&self.log) = Log::default();
    }

    pub(crate) fn requests(&self) -> Vec<LoggedRequest> {
        lock(&self.log).entries()
    }

    pub(crate) fn keys(&self) -> &Keys {
        &self.keys
    }

    fn logged(
        &self,
        parts: &Parts,
        now: Timestamp,
        handle: impl FnOnce(&mut LoggedRequest) -> Result<Answer, Failure>,
    ) -> Response<Bytes> {
        let request_id = answer::request_id(self.count.fetch_add(1, Ordering::Relaxed) + 1);
        let mut entry = LoggedRequest::new(parts, request_id, now);
        let answer = handle(&mut entry);
        let response = answer::respond(&answer, &entry.request_id);
        entry.verdict = (&answer).into();
        lock(&self.log).add(entry);
        response
    }

    fn chain(&self, parts: &Parts, body: &[u8], now: Timestamp, entry: &mut LoggedRequest) -> Result<Answer, Failure> {
        let wire = Wire::read(parts, body)?;
        let header = wire.header("authorization")?.unwrap_or_default();
        let claim = if self.checks_signatures {
            self.authorize(&wire, header, now)?
        } else {
            authorization::parse(header).ok().and_then(Authorization::claim)
        };
        let action = route::find(&wire, claim.as_ref())?;
        entry.service = action.info.service.to_owned();
        if self.checks_signatures && claim.is_none() && action.info.signed {
            return Err(authorization::malformed("only actions by which a credential is obtained skip the signature"));
        }
        let request = check::request(&wire, action, entry)?;
        match self.behaviours.of(&action.info) {
            Some(behaviour) => {
                let response = behaviour.act(&mut lock(&self.world), &request, now)?;
                Ok(Answer { response: json::response(&*response), synthesized: false })
            }
            None => {
                let response = synthesize(self.seed, action, &request, wire.region);
                Ok(Answer { response, synthesized: true })
            }
        }
    }

    /// Who signed it; none if it skips the signature.
    fn authorize<'a>(&self, wire: &Wire<'a>, header: &'a str, now: Timestamp) -> Result<Option<Claim<'a>>, Failure> {
        let Some(claim) = authorization::parse(header)?.claim() else { return Ok(None) };
        let timestamp = signature::timestamp(wire, now)?;
        let secret_key = self.keys.secret_of(claim.secret_id)?;
        signature::verify(wire, &claim, timestamp, secret_key)?;
        Ok(Some(claim))
    }
}

/// What a panic left behind is still the world: there is no other.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use cfg_core::{DescribeTask, DescribeTaskResponse};
    use http::Request;

    use super::*;
    use crate::services::Behaviour;

    fn look(engine: &Engine) -> String {
        let request = Request::post("/").header("Host", "cfg.tencentcloudapi.com");
        let request = request.header("Content-Type", "application/json").header("X-TC-Action", "DescribeTask");
        let request = request.header("X-TC-Version", "2021-08-20").body(()).unwrap();
        let response = engine.respond(&request.into_parts().0, br#"{"TaskId": 1698}"#);
        assert_eq!(response.status(), 200);
        String::from_utf8(response.into_body().to_vec()).unwrap()
    }

    #[test]
    fn a_behaviour_that_panics_is_an_internal_error_and_the_mock_goes_on() {
        let panics_once = |world: &mut World, request: DescribeTask, now: Timestamp| {
            let is_first = now.seconds() == 0;
            assert!(!is_first, "on purpose");
            crate::services::cfg::describe_task(world, request, now) as Result<DescribeTaskResponse, Failure>
        };
        let behaviours = Behaviours::of_list([Behaviour::new(panics_once)]);
        let time = std::sync::Arc::new(std::sync::atomic::AtomicI64::new(0));
        let hand = std::sync::Arc::clone(&time);
        let clock = Clock::new(move || Timestamp::from_unix(hand.load(Ordering::Relaxed)).unwrap());
        let engine = Engine::new(Keys::new(Vec::new()).unwrap(), false, clock, 0, behaviours);

        let answer = look(&engine);
        assert!(answer.contains(r#""Code":"InternalError""#) && answer.contains("RequestId"), "{answer}");
        time.store(1, Ordering::Relaxed);
        let answer = look(&engine);
        assert!(answer.contains(r#""TaskId":1698"#), "{answer}");
        assert_eq!(engine.requests().len(), 2);
    }
}
