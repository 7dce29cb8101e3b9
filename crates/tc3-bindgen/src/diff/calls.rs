//! How an action is called, beside what it takes and answers.

use tc3::wait::Waiter;
use tc3_spec::Action;

use super::judge::{self, Judgement};
use super::what::What;

/// What changed of it.
pub(super) fn changes(old: &Action, new: &Action) -> Vec<(What, Judgement)> {
    let mut changes = Vec::new();
    if old.status != new.status {
        changes.push((What::Status { old: old.status, new: new.status }, judge::status(new.status)));
    }
    if old.paging != new.paging {
        changes.push((What::Paging { old: old.paging, new: new.paging }, judge::PAGING));
    }
    changes.extend(waiters(old, new));
    let (old, new) = (&old.info, &new.info);
    if old.signed != new.signed {
        let now = !new.signed;
        changes.push((What::SkipSign { now }, judge::skip_sign(now)));
    }
    if old.region != new.region {
        let what = What::Region { old: old.region, new: new.region };
        changes.push((what, judge::region(old.region, new.region)));
    }
    if old.effect != new.effect {
        let what = What::Effect { old: old.effect, new: new.effect };
        changes.push((what, judge::effect(old.effect, new.effect)));
    }
    if old.encoding != new.encoding {
        let what = What::Encoding { old: old.encoding, new: new.encoding };
        changes.push((what, judge::encoding()));
    }
    if old.hosts != new.hosts {
        changes.push((What::Hosts { old: old.hosts, new: new.hosts }, judge::HOSTS));
    }
    if old.streams != new.streams {
        changes.push((What::Streams { old: old.streams, new: new.streams }, judge::STREAMS));
    }
    changes
}

/// What can be waited for, by name: first what was there before, then what is new.
fn waiters<'a>(old: &'a Action, new: &'a Action) -> impl Iterator<Item = (What, Judgement)> + 'a {
    let find = |action: &'a Action, name| action.waiters.iter().find(|waiter| waiter.name == name).copied();
    let before = old.waiters.iter().map(move |waiter| (Some(*waiter), find(new, waiter.name)));
    let fresh = new.waiters.iter().filter(move |waiter| find(old, waiter.name).is_none());
    let meant = |waiter: &Option<Waiter>| waiter.map(|waiter| Waiter { doc: "", ..waiter });
    let all = before.chain(fresh.map(|waiter| (None, Some(*waiter))));
    let changed = all.filter(move |(old, new)| meant(old) != meant(new));
    changed.map(|(old, new)| (What::Waiter { old, new }, judge::waiter(old, new)))
}
