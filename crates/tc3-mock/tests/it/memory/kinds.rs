//! A walk through every kind of resource that the catalogue knows.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::Response;
use serde_json::{Map, Value, json};
use tc3_mock::{Mock, Transition};
use tc3_spec::{Action, Kind, MemberPath, PageStart, ResourceKind, ServiceEntry, States, catalogue};

use crate::support::{builder, code, deliver, envelope, least, message, unsigned};

/// How many names were chosen.
static COUNT: AtomicUsize = AtomicUsize::new(0);

/// A kind of a service, and a mock that keeps some of it.
struct Walk<'a> {
    mock: &'a Mock,
    service: &'static ServiceEntry,
    kind: &'static ResourceKind,
    /// What the request that made it had: its place, and what it is told apart by.
    made: Map<String, Value>,
    id: Value,
}

#[test]
fn what_is_made_is_found_shown_changed_and_ended_in_every_kind() {
    let mock = builder().without_auth().empty().build().unwrap();
    let (mut walked, mut wrong) = (0, Vec::new());
    for service in catalogue().services() {
        for kind in service.kinds() {
            walked += 1;
            if let Err(problem) = walk(&mock, service, kind) {
                wrong.push(format!("{} {} {}: {problem}", service.name(), service.version(), kind.name));
            }
        }
    }
    assert!(walked > 600, "{walked}");
    assert_eq!(wrong, Vec::<String>::new());
}

fn walk(mock: &Mock, service: &'static ServiceEntry, kind: &'static ResourceKind) -> Result<(), String> {
    let walk = Walk::make(mock, service, kind, &Map::new())?;
    for listing in &kind.lists {
        let found = walk.listed(listing.action, listing.items, listing.id)?;
        found.ok_or_else(|| format!("{} does not list it", listing.action))?;
    }
    for showing in &kind.shows {
        let shown = walk.ask(showing.action, &[(showing.by, &walk.id)])?;
        let at = showing.at.iter().fold(&shown, |value, name| &value[*name]);
        // Not every answer that shows a thing repeats its id.
        let id = at.get(kind.id).filter(|id| !id.is_object() && !id.is_array());
        if let Some(id) = id.filter(|id| text(id) != text(&walk.id)) {
            return Err(format!("{} shows {id} in place of {}", showing.action, walk.id));
        }
    }
    for naming in &kind.changes {
        walk.change(naming.action, naming.by)?;
    }
    for naming in &kind.ends {
        // Each ends one of its own.
        let walk = Walk::make(mock, service, kind, &Map::new())?;
        walk.ask(naming.action, &[(naming.by, &walk.id)])?;
        let listing = &kind.lists[0];
        if walk.listed(listing.action, listing.items, listing.id)?.is_some() {
            return Err(format!("{} does not end it", naming.action));
        }
        let again = walk.send(naming.action, &[(naming.by, &walk.id)]);
        let code = code(&again);
        if !["NotFound", "NotExist"].iter().any(|word| code.contains(word)) {
            return Err(format!("{}: {code} when it is gone: {}", naming.action, message(&again)));
        }
        let refused = kind.shows.first().map(|showing| walk.send(showing.action, &[(showing.by, &walk.id)]));
        if let Some(refused) = refused.filter(|refused| crate::support::code(refused) == "none") {
            return Err(format!("it is shown when it is gone: {}", envelope(&refused)));
        }
    }
    Ok(())
}

#[test]
fn what_has_states_goes_through_them_in_every_kind() {
    let second = Duration::from_secs(1);
    let mock = builder().without_auth().empty().with_transitions(Transition::Timed(second)).build().unwrap();
    let (mut walked, mut wrong) = (0, Vec::new());
    for service in catalogue().services() {
        for kind in service.kinds() {
            let Some(states) = &kind.states else { continue };
            walked += 1;
            if let Err(problem) = live(&mock, service, kind, states) {
                wrong.push(format!("{} {} {}: {problem}", service.name(), service.version(), kind.name));
            }
        }
    }
    assert!(walked > 150, "{walked}");
    assert_eq!(wrong, Vec::<String>::new());
}

/// One that is made, and then moved by each action that does that, a second for each state.
fn live(
    mock: &Mock,
    service: &'static ServiceEntry,
    kind: &'static ResourceKind,
    states: &'static States,
) -> Result<(), String> {
    let walk = Walk::make(mock, service, kind, &Map::new())?;
    // A request that has to say in which state it is to be says so.
    if walk.made.contains_key(states.member) {
        return Ok(());
    }
    walk.see(&states.made, states.member, "what made it")?;
    for step in &states.moves {
        let naming = kind.changes.iter().find(|naming| naming.action == step.action).unwrap();
        walk.ask(step.action, &[(naming.by, &walk.id)])?;
        walk.see(&step.states, states.member, step.action)?;
    }
    Ok(())
}

impl<'a> Walk<'a> {
    /// Looks at its state each second.
    fn see(&self, states: &[&str], member: &str, after: &str) -> Result<(), String> {
        let listing = &self.kind.lists[0];
        for (index, state) in states.iter().enumerate() {
            self.mock.clock().advance(Duration::from_secs(u64::from(index > 0)));
            let found = self.listed(listing.action, listing.items, listing.id)?.ok_or("it is not listed")?;
            if text(&found[member]) != *state {
                return Err(format!("{} in place of {state} after {after}", found[member]));
            }
        }
        Ok(())
    }

    /// Makes one, and whatever it is in, unless that is among these members.
    fn make(
        mock: &'a Mock,
        service: &'static ServiceEntry,
        kind: &'static ResourceKind,
        within: &Map<String, Value>,
    ) -> Result<Self, String> {
        let making = &kind.makes[0];
        let action = service.action(making.action).unwrap();
        let mut made = least(action.request);
        let mut places = within.clone();
        for parent in &kind.parents {
            if !places.contains_key(parent.member) {
                let of = service.kinds().iter().find(|kind| kind.name == parent.kind).unwrap();
                let above = Self::make(mock, service, of, &places)?;
                // What that is in, this is in as well.
                let its = of.parents.iter().map(|of| (of.member.to_owned(), above.made[of.member].clone()));
                places.extend(its.chain([(parent.member.to_owned(), above.id)]));
            }
            let is_text = matches!(action.request.member(parent.member).unwrap().kind, Kind::Text(_));
            let place = &places[parent.member];
            made.insert(parent.member.to_owned(), if is_text { json!(text(place)) } else { place.clone() });
        }
        let chosen = if kind.is_named { making.at[0] } else { kind.id };
        if made.contains_key(chosen) {
            made.insert(chosen.to_owned(), json!(format!("name-{}", COUNT.fetch_add(1, Ordering::Relaxed))));
        }
        let response = deliver(mock, unsigned(action, json!(made).to_string()));
        let answer = answered(action, &response)?;
        let id = if kind.is_named { made[making.at[0]].clone() } else { at(&answer, making.at).clone() };
        Ok(Self { mock, service, kind, made, id })
    }

    /// The item of a list that has its id.
    fn listed(&self, action: &str, items: MemberPath, id: &str) -> Result<Option<Value>, String> {
        let (most, zero, one) = (json!(100), json!(0), json!(1));
        let paging = self.service.action(action).unwrap().paging;
        let mut page = Vec::new();
        for paging in paging.iter().filter(|paging| ask(paging.start).len() == 1) {
            page.extend(paging.size.map(|size| (size[0], &most)));
            match paging.start {
                PageStart::Number { member, first: 1 } => page.push((member[0], &one)),
                start => page.push((ask(start)[0], &zero)),
            }
        }
        // Where it has to be asked for by its id.
        let listing = self.kind.lists.iter().find(|listing| listing.action == action).unwrap();
        let request = self.service.action(action).unwrap().request;
        let by = listing.by.filter(|by| request.member(by).unwrap().required);
        page.extend(by.map(|by| (by, &self.id)));
        let answer = self.ask(action, &page)?;
        let items = items.iter().fold(&answer, |value, name| &value[*name]);
        let mut items = items.as_array().ok_or_else(|| format!("{action}: no list in {answer}"))?.iter();
        Ok(items.find(|item| text(&item[id]) == text(&self.id)).cloned())
    }

    /// Changes a text that its list shows, where the action takes one.
    fn change(&self, name: &str, by: &str) -> Result<(), String> {
        let action = self.service.action(name).unwrap();
        let listing = &self.kind.lists[0];
        let list = self.service.action(listing.action).unwrap().response.member_at(listing.items).unwrap();
        let item = list.object().unwrap();
        let is_place = |name: &str| self.made.contains_key(name) || name == by || name == listing.id;
        let changed = action.request.members.iter().find(|member| {
            let is_text = matches!(member.kind, Kind::Text(_)) && !member.closed && !member.sensitive;
            is_text && !is_place(member.name) && item.member(member.name).is_some_and(|other| other.kind == member.kind)
        });
        let new = json!("changed");
        let Some(changed) = changed else { return self.ask(name, &[(by, &self.id)]).map(drop) };
        self.ask(name, &[(by, &self.id), (changed.name, &new)])?;
        let found = self.listed(listing.action, listing.items, listing.id)?.ok_or("it is gone when it was changed")?;
        if found[changed.name] != new {
            return Err(format!("{name}: {} is {} and not changed", changed.name, found[changed.name]));
        }
        Ok(())
    }

    fn ask(&self, name: &str, members: &[(&str, &Value)]) -> Result<Value, String> {
        answered(self.service.action(name).unwrap(), &self.send(name, members))
    }

    /// Sends what is required, from the same place, with these members.
    fn send(&self, name: &str, members: &[(&str, &Value)]) -> Response<Bytes> {
        let action = self.service.action(name).unwrap();
        let mut request = least(action.request);
        let given: HashMap<&str, &Value> = members.iter().copied().collect();
        for member in &action.request.members {
            let is_list = matches!(member.kind, Kind::List(_));
            let is_text = matches!(member.kind.element(), Kind::Text(_));
            let value = given.get(member.name).copied().or_else(|| {
                let made = self.made.get(member.name).or_else(|| self.made.get(member.name.strip_suffix('s')?));
                let fits = |made: &&Value| is_text || made.as_str().is_none_or(|text| text.parse::<u64>().is_ok());
                made.filter(|_| member.required && member.kind.object_name().is_none()).filter(fits)
            });
            if let Some(value) = value {
                let one = match value {
                    list @ Value::Array(_) => list.clone(),
                    one if is_text => json!(text(one)),
                    one => one
                        .as_str()
                        .and_then(|text| text.parse::<u64>().ok())
                        .map_or(one.clone(), |number| json!(number)),
                };
                let value = if is_list && !one.is_array() { json!([one]) } else { one };
                request.insert(member.name.to_owned(), value);
            }
        }
        deliver(self.mock, unsigned(action, json!(request).to_string()))
    }
}

fn answered(action: &Action, response: &Response<Bytes>) -> Result<Value, String> {
    match code(response).as_str() {
        "none" => Ok(envelope(response)),
        code => Err(format!("{}: {code}: {}", action.name, message(response))),
    }
}

/// The first value that a path through objects and lists leads to.
fn at<'v>(value: &'v Value, path: &[&str]) -> &'v Value {
    let first = |value: &'v Value| value.as_array().map_or(value, |list| &list[0]);
    first(path.iter().fold(value, |value, name| &first(value)[*name]))
}

/// An id as text: some actions have a number where others have digits.
fn text(id: &Value) -> String {
    id.as_str().map_or_else(|| id.to_string(), str::to_owned)
}

/// What asks for a part of a list.
fn ask(start: PageStart) -> MemberPath {
    let (PageStart::Offset(ask) | PageStart::Number { member: ask, .. } | PageStart::Token { ask, .. }) = start;
    ask
}
