//! The faults that stand, in the order in which they came.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tc3::Timestamp;
use tc3_spec::Action;

use super::fault::{Fault, Kind, MAX_DELAY_MS, Scope};
use super::form;
use super::plan::{Effect, Plan};
use super::rates::{Documented, Second};
use crate::control::body::Wrong;
use crate::draw::Draw;

/// How many faults stand at most.
const MAX_FAULTS: usize = 100;

/// How many bytes the forms of all that stand have at most.
const MAX_BYTES: usize = 1024 * 1024;

/// The faults of a mock.
pub(crate) struct Faults {
    /// Those that it began with, with their ids: a reset restores them.
    first: Vec<(String, Checked)>,
    draw: Draw,
    enforces_documented_rates: bool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    standing: Vec<Standing>,
    /// How many were ever ordered. No two get the same id.
    ordered: usize,
    /// How many were ordered since the mock began or was reset. What is drawn for them goes by it, so that a run after a
    /// reset is like the one before.
    since_reset: usize,
    documented: Documented,
}

/// A fault that is right.
#[derive(Clone)]
struct Checked {
    fault: Arc<Fault>,
    scope: Scope,
    /// How many bytes its form has.
    bytes: usize,
}

/// A fault that stands.
struct Standing {
    id: String,
    checked: Checked,
    counts: Arc<Counts>,
    draw: Draw,
    second: Second,
}

/// How many requests a fault was for, and to how many it applied.
#[derive(Default)]
struct Counts {
    seen: AtomicU64,
    applied: AtomicU64,
}

/// A fault that a mock was ordered: what became of it so far, and its end. It goes on when this is dropped.
#[derive(Clone)]
pub struct FaultHandle {
    id: String,
    counts: Arc<Counts>,
    faults: Arc<Faults>,
}

impl Faults {
    /// The faults of a mock that begins with these.
    pub(crate) fn new(first: Vec<Fault>, enforces_documented_rates: bool, seed: u64) -> Result<Self, Wrong> {
        let draw = Draw::new(seed).at("faults");
        let mut faults = Self { first: Vec::new(), draw, enforces_documented_rates, state: Mutex::default() };
        for (index, fault) in first.into_iter().enumerate() {
            let checked = Checked::new(fault, &format!("[{index}]."))?;
            let (id, _) = faults.add(checked.clone())?;
            faults.first.push((id, checked));
        }
        Ok(faults)
    }

    /// Orders one more.
    pub(crate) fn order(self: &Arc<Self>, fault: Fault) -> Result<FaultHandle, Wrong> {
        let (id, counts) = self.add(Checked::new(fault, "")?)?;
        Ok(FaultHandle { id, counts, faults: Arc::clone(self) })
    }

    /// Ends all of them, and tells how many they were.
    pub(crate) fn end_all(&self) -> usize {
        std::mem::take(&mut self.state().standing).len()
    }

    /// Ends one, if it stands.
    pub(crate) fn end(&self, id: &str) -> bool {
        let mut state = self.state();
        let before = state.standing.len();
        state.standing.retain(|standing| standing.id != id);
        state.standing.len() < before
    }

    /// Ends all, and begins anew with those of the beginning.
    pub(crate) fn reset(&self) {
        let mut state = self.state();
        *state = State { ordered: state.ordered, ..State::default() };
        for (id, checked) in &self.first {
            state.stand(id.clone(), checked.clone(), self.draw);
        }
    }

    /// All that stand, as JSON.
    pub(crate) fn told(&self) -> String {
        let told: Vec<_> = self.state().standing.iter().map(Standing::told).collect();
        format!(r#"{{"faults":[{}]}}"#, told.join(","))
    }

    /// One of them, as JSON.
    pub(crate) fn told_one(&self, id: &str) -> Option<String> {
        self.state().standing.iter().find(|standing| standing.id == id).map(Standing::told)
    }

    /// Whether nothing can go wrong by them, whatever is asked.
    pub(crate) fn is_idle(&self) -> bool {
        !self.enforces_documented_rates && self.state().standing.is_empty()
    }

    /// What they make of a request that came now, for an action if that can be found.
    pub(crate) fn plan(&self, action: Option<&'static Action>, now: Timestamp) -> Plan {
        let mut state = self.state();
        let mut plan = Plan::default();
        if let Some(action) = action.filter(|_| self.enforces_documented_rates) {
            plan.effect = state.documented.exceeded(&action.info, now).map(Effect::Exceeded);
        }
        for standing in &mut state.standing {
            if standing.checked.scope.has(action) {
                standing.meet(&mut plan, now);
            }
        }
        plan
    }

    fn add(&self, checked: Checked) -> Result<(String, Arc<Counts>), Wrong> {
        let mut state = self.state();
        let bytes: usize = state.standing.iter().map(|standing| standing.checked.bytes).sum();
        if state.standing.len() >= MAX_FAULTS || bytes + checked.bytes > MAX_BYTES {
            let message =
                format!("expected at most {MAX_FAULTS} faults at a time, of {MAX_BYTES} bytes; end some first");
            return Err(Wrong(message));
        }
        state.ordered += 1;
        let id = format!("fault-{}", state.ordered);
        let counts = state.stand(id.clone(), checked, self.draw);
        Ok((id, counts))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn stand(&mut self, id: String, checked: Checked, draw: Draw) -> Arc<Counts> {
        let draw = draw.nth(self.since_reset);
        self.since_reset += 1;
        let counts = Arc::<Counts>::default();
        let second = Second::default();
        self.standing.push(Standing { id, checked, counts: Arc::clone(&counts), draw, second });
        counts
    }
}

impl Checked {
    fn new(fault: Fault, path: &str) -> Result<Self, Wrong> {
        let scope = fault.check(path)?;
        let bytes = form::told(&fault).len();
        Ok(Self { fault: Arc::new(fault), scope, bytes })
    }
}

impl Standing {
    /// Meets a request that it is for, and puts into the plan what it does to that.
    fn meet(&mut self, plan: &mut Plan, now: Timestamp) {
        let seen = self.counts.seen.fetch_add(1, Ordering::Relaxed);
        let draw = self.draw.nth(usize::try_from(seen).unwrap_or(usize::MAX));
        if self.is_due(seen, draw) && self.applies(plan, draw, now) {
            self.counts.applied.fetch_add(1, Ordering::Relaxed);
            plan.ids.push(self.id.clone());
        }
    }

    fn is_due(&self, seen: u64, draw: Draw) -> bool {
        let fault = &self.checked.fault;
        let is_spent = fault.times.is_some_and(|times| self.counts.applied.load(Ordering::Relaxed) >= u64::from(times));
        seen >= u64::from(fault.skip) && !is_spent && draw.is_within(fault.share)
    }

    /// Delays and skews add up; of all else the first that applies is the one that does.
    fn applies(&mut self, plan: &mut Plan, draw: Draw, now: Timestamp) -> bool {
        match self.checked.fault.kind {
            Kind::Delay(by) => plan.delay = plan.delay.saturating_add(by).min(Duration::from_millis(MAX_DELAY_MS)),
            Kind::ClockSkew(seconds) => plan.skew = plan.skew.saturating_add(seconds),
            _ if plan.effect.is_some() => return false,
            Kind::Rate(limit) if self.second.admits(limit, now) => return false,
            _ => plan.effect = Some(Effect::Fault(Arc::clone(&self.checked.fault), draw)),
        }
        true
    }

    fn told(&self) -> String {
        let Counts { seen, applied } = &*self.counts;
        let (seen, applied) = (seen.load(Ordering::Relaxed), applied.load(Ordering::Relaxed));
        format!(r#"{{"id":"{}","seen":{seen},"applied":{applied},{}}}"#, self.id, form::told(&self.checked.fault))
    }
}

impl FaultHandle {
    /// Its id, as the log and the control API have it.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// How many requests came that it is for, those included that it let pass.
    pub fn seen(&self) -> u64 {
        self.counts.seen.load(Ordering::Relaxed)
    }

    /// To how many of them it applied.
    pub fn applied(&self) -> u64 {
        self.counts.applied.load(Ordering::Relaxed)
    }

    /// Ends it: it is for no request that comes from now on. One that came before goes on as it was to.
    pub fn end(&self) {
        self.faults.end(&self.id);
    }
}

impl fmt::Debug for FaultHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FaultHandle")
            .field("id", &self.id)
            .field("seen", &self.seen())
            .field("applied", &self.applied())
            .finish()
    }
}
