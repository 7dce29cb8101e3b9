//! Resources on their way from state to state: what is made or moved is there at once, unless that is to take time, or so many
//! looks at it.
//!
//! The clock alone moves nothing. Whoever looks next sees what has become of it by then, so that a clock that is advanced moves all
//! that there is.

use tc3::Timestamp;
use tc3_spec::Object;

use super::json;
use super::kept::Memory;
use super::moving::{Moving, Next};
use super::ways::{Known, Way};
use crate::behaviour::pace::{Paces, Transition};
use crate::behaviour::world::World;

/// The state in which resources are first that go through these, and what they are still to go through.
pub(super) fn first(
    kind: &Known,
    states: &[&'static str],
    paces: &Paces,
    now: Timestamp,
) -> Option<(&'static str, Option<Box<Moving>>)> {
    let (first, rest) = states.split_first()?;
    let next = match paces.of(kind.key()) {
        Transition::Timed(each) if each.as_secs() > 0 => Next::in_time(each, now),
        Transition::Polled(each) if each > 0 => Next::after(each),
        _ => return Some((states.last()?, None)),
    };
    Some((first, Moving::through(rest, next).map(Box::new)))
}

/// The member of a kind's resources that has their state, with this one as JSON.
pub(super) fn member(kind: &Known, state: &str) -> Option<(&'static str, String)> {
    let name = kind.kind.states.as_ref()?.member;
    Some((name, json::scalar(kind.item, name, state)?))
}

/// Whether what is said of a resource says its state: by a member of the same name and type, which is taken over.
pub(super) fn is_said(kind: &Known, said: &[(&str, &str)], of: &Object) -> bool {
    let Some(states) = &kind.kind.states else { return false };
    json::is_same(kind.item, of, states.member) && said.iter().any(|(name, _)| *name == states.member)
}

/// The states that an action moves resources through, if it does.
pub(super) fn moved_by(way: &Way) -> Option<&'static [&'static str]> {
    let moves = &way.kind.kind.states.as_ref()?.moves;
    moves.iter().find(|step| step.action == way.action.name).map(|step| step.states.as_slice())
}

/// Moves on what has been in a state for as long as it takes.
pub(super) fn pass(kind: &Known, now: Timestamp, world: &mut World) {
    let memory = Memory::of(world);
    let due = memory.look(kind.key()).map(|store| store.due(now)).unwrap_or_default();
    for at in due {
        let store = memory.store(kind.key());
        let Some((moving, item)) = store.set_moving(at, None).zip(store.item(at)) else { continue };
        let (state, left) = moving.on(now);
        let text =
            state.and_then(|state| member(kind, &state)).map(|(name, state)| json::with(&item.text, name, &state));
        let text = text.unwrap_or_else(|| item.text.to_string());
        memory.move_on(kind.key(), at, text, left);
    }
}

/// Notes that an answer showed resources.
pub(super) fn looked(kind: &Known, places: &[u64], world: &mut World) {
    if places.is_empty() {
        return;
    }
    let store = Memory::of(world).store(kind.key());
    places.iter().for_each(|at| store.look(*at));
}

#[cfg(test)]
mod tests {
    use tc3_spec::{Kind, Member, TextForm, catalogue};

    use super::*;

    #[test]
    fn a_state_is_said_by_a_member_of_its_name_and_type() {
        let service = catalogue().service("dnspod").unwrap();
        let record = service.kinds().iter().find(|kind| kind.name == "Record").unwrap();
        let known = Known::of(record, service).unwrap();
        let object = |name, kind| Object::new("Any", "", vec![Member::new(name, kind)], Vec::new());
        let text = || Kind::Text(TextForm::String);
        let is_said = |said: &str, of: &Object| is_said(&known, &json::members(said).unwrap(), of);
        // As a request says it, or a part of one.
        assert!(is_said(r#"{"Status":"DISABLE"}"#, service.action("CreateRecord").unwrap().request));
        assert!(is_said(r#"{"Status":"DISABLE"}"#, &object("Status", text())));
        assert!(!is_said("{}", &object("Status", text())));
        assert!(!is_said(r#"{"State":"DISABLE"}"#, &object("State", text())));
        // It is not taken over.
        assert!(!is_said(r#"{"Status":1}"#, &object("Status", Kind::Int64)));
    }
}
