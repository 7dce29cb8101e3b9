//! The lives of the kinds whose states are known, as memory leads them.

use tc3_spec::{ResourceKind, ServiceEntry};

use super::kept::NAME;
use crate::behaviour::life::{Kept, Life, Step};

/// Those of all kinds of a service.
pub(crate) fn lives(service: &ServiceEntry) -> impl Iterator<Item = Life> {
    service.kinds().iter().filter_map(|kind| life(service, kind))
}

fn life(service: &ServiceEntry, kind: &ResourceKind) -> Option<Life> {
    let states = kind.states.as_ref()?;
    let mut steps = Vec::new();
    let first = states.made.first()?;
    // A name that the request chooses stands in it; an id is answered.
    let chosen = |at: &[&'static str]| at.last().copied().filter(|_| kind.is_named).unwrap_or_default();
    steps.extend(kind.makes.iter().map(|making| Step::made(making.action, chosen(making.at), (*first).to_owned())));
    pass(&states.made, &mut steps);
    for step in &states.moves {
        let Some(first) = step.states.first() else { continue };
        let naming = kind.changes.iter().find(|naming| naming.action == step.action);
        steps.push(Step::led(step.action, naming.map_or(kind.id, |naming| naming.by), Some((*first).to_owned())));
        pass(&step.states, &mut steps);
    }
    steps.extend(kind.ends.iter().map(|naming| Step::led(naming.action, naming.by, None)));
    let key = format!("{}/{}/{}", service.short_name(), service.version(), kind.name);
    let path = vec![NAME.to_owned(), "kinds".to_owned(), key, "resources".to_owned()];
    let id = kind.lists.first()?.id;
    Some(Life {
        kind: kind.name,
        id,
        object: states.object,
        member: states.member,
        steps,
        kept: Kept { path, within: Some("resource") },
    })
}

/// What comes by itself, one state after the other.
fn pass(states: &[&'static str], steps: &mut Vec<Step>) {
    for pair in states.windows(2) {
        let [from, to] = pair else { continue };
        let step = Step::passed((*from).to_owned(), (*to).to_owned());
        if !steps.contains(&step) {
            steps.push(step);
        }
    }
}
