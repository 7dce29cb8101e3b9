//! Every action of the catalogue that answers a page at a time, by name: all items come, once and in order.

use std::collections::HashSet;
use std::thread;

use cfg_core::CreateTaskFromAction;
use serde_json::{Map, Value, json};
use tc3::Error;
use tc3::pages::{Ask, MemberPath, PageStart, Pager, PagesEnd, Paging};
use tc3::record::encode;
use tc3_mock::Mock;
use tc3_spec::{Action, DynRecord, Json, Kind, Member, Object};

use crate::support::{actions, builder, call, deliver, least, reply, unsigned};

/// How many items each list has: more than a page of the size that the mock chooses.
const ITEMS: u32 = 23;

/// More than many pages.
const LONG: u32 = 252;

/// A page size that is none of the mock's. The last page has less: where nothing says how many items there are, it is known to
/// be the last.
const SMALL: u64 = 5;

/// Lists that are as long as something else says: those that CFG keeps, and one of which the request names an item.
const OTHERS: [(&str, &str, u64); 3] =
    [("cfg", "DescribeActionLibraryList", 4), ("cfg", "DescribeObjectTypeList", 3), ("dbdc", "DescribeDBInstances", 1)];

#[test]
fn all_items_of_every_paged_action_come_once_and_in_order() {
    let paged: Vec<_> = paged().collect();
    assert!(paged.len() > 2_600, "{}", paged.len());
    assert_eq!(World::new(ITEMS).wrong(&paged), Vec::<String>::new());
}

#[test]
fn all_items_of_a_long_list_come_once_and_in_order() {
    // More ids than are taken at once would be needed for it.
    let is_asked = |action: &Action| action.request.members.iter().any(|member| member.required && is_list(member));
    // Some of them, since all would take long.
    let paged: Vec<_> = paged().filter(|(action, _)| !is_asked(action)).step_by(50).collect();
    assert!(paged.len() > 40, "{}", paged.len());
    assert_eq!(World::new(LONG).wrong(&paged), Vec::<String>::new());
}

fn paged() -> impl Iterator<Item = (&'static Action, Paging)> {
    actions().filter_map(|action| Some((action, action.paging?)))
}

fn is_list(member: &Member) -> bool {
    matches!(member.kind, Kind::List(_))
}

/// A mock whose lists are all of the same length.
struct World {
    mock: Mock,
    items: u32,
}

impl World {
    fn new(items: u32) -> Self {
        // What requests have to name is not there, so that nothing may be kept of it.
        let mock = builder().without_auth().without_memory().with_items(items).build().unwrap();
        // There is one experiment from the beginning.
        let create = || call(&mock, CreateTaskFromAction::new(3_u64, vec!["ins-1".to_owned()])).unwrap();
        (1..items).for_each(|_| drop(create()));
        Self { mock, items }
    }

    /// What is wrong with how the lists of these actions are read.
    fn wrong(&self, paged: &[(&'static Action, Paging)]) -> Vec<String> {
        let wrong = |part: &[(&'static Action, Paging)]| -> Vec<String> {
            part.iter().filter_map(|(action, paging)| self.wrong_with(action, *paging)).collect()
        };
        let threads = thread::available_parallelism().map_or(1, usize::from);
        thread::scope(|scope| {
            let parts = paged.chunks(paged.len().div_ceil(threads)).map(|part| scope.spawn(move || wrong(part)));
            let parts: Vec<_> = parts.collect();
            parts.into_iter().flat_map(|part| part.join().unwrap()).collect()
        })
    }

    /// Reads a list by pages of the mock's size and by small ones.
    fn wrong_with(&self, action: &'static Action, paging: Paging) -> Option<String> {
        let request = self.beginning(action.request, &paging);
        let read = |size: Option<u64>| self.read(action, paging, &request, size);
        let wrong = match (read(None), read(Some(SMALL))) {
            (Ok(all), Ok(same)) => self.differs(action, paging, &all, &same)?,
            (Err(error), _) | (_, Err(error)) => error.to_string(),
        };
        Some(format!("{} {} {}: {wrong:.300}", action.info.service, action.info.version, action.name))
    }

    fn differs(&self, action: &Action, paging: Paging, all: &Read, same: &Read) -> Option<String> {
        let other = OTHERS.iter().find(|(service, name, _)| (*service, *name) == (action.info.service, action.name));
        let expected = other.map_or(self.items.into(), |(.., count)| *count);
        let different: HashSet<_> = all.items.iter().collect();
        Some(match () {
            () if all.end != PagesEnd::Done => all.end.to_string(),
            () if all.items.len() as u64 != expected => format!("{} items came", all.items.len()),
            () if different.len() != all.items.len() => format!("only {} items differ", different.len()),
            () if !differ_by(paging.key, &all.items) => "the key tells no items apart".to_owned(),
            () if (&same.items, same.end) != (&all.items, all.end) => format!("by {SMALL}: {same:?}"),
            () if paging.size.is_some() && same.requests != expected.div_ceil(SMALL) => {
                format!("{} requests by {SMALL}", same.requests)
            }
            () => return None,
        })
    }

    /// Reads a list from where the request begins, called by name.
    fn read(&self, action: &Action, paging: Paging, request: &DynRecord, size: Option<u64>) -> Result<Read, Error> {
        let mut request = encode(request).unwrap();
        let begin = size.into_iter().fold(Ask::of_json(&paging, &request), Ask::with_size);
        let mut pager = Pager::new(paging, begin);
        let (mut items, mut requests) = (Vec::new(), 0);
        while let Some(ask) = pager.ask() {
            request = ask.put_json(&paging, &request)?;
            let response = deliver(&self.mock, unsigned(action, request.clone()));
            let answer = tc3::decode_raw(&action.info, &reply(&response))?;
            items.extend(pager.take_json(&answer.response)?.into_iter().map(str::to_owned));
            requests += 1;
        }
        Ok(Read { items, end: pager.end().unwrap(), requests })
    }

    /// The least request, which asks for the beginning where it has to ask for anything.
    fn beginning(&self, object: &'static Object, paging: &Paging) -> DynRecord {
        let mut request = least(object);
        // A list of ids may ask for the items that have them: as many, then.
        for list in request.values_mut().filter_map(Value::as_array_mut) {
            let element = list.first().cloned();
            list.extend((1..self.items).filter_map(|index| another(element.as_ref()?, index)));
        }
        let (start, first) = match paging.start {
            PageStart::Offset(path) => (path, json!(0)),
            PageStart::Number { member, first } => (member, json!(first)),
            PageStart::Token { ask, .. } => (ask, json!("")),
        };
        set(&mut request, object, start, first);
        paging.size.into_iter().for_each(|size| set(&mut request, object, size, json!(20)));
        let request = Value::from(request).to_string();
        let (request, violations) = DynRecord::from_json(object, &Json::parse(&request).unwrap());
        assert_eq!(violations, [], "{}", object.name);
        request
    }
}

/// Whether each item has another value there.
fn differ_by(key: Option<MemberPath>, items: &[String]) -> bool {
    let Some(key) = key else { return true };
    let items: Vec<Value> = items.iter().map(|item| serde_json::from_str(item).unwrap()).collect();
    let values: HashSet<_> = items.iter().map(|item| key.iter().fold(item, |item, name| &item[name])).collect();
    values.len() == items.len()
}

/// What was read.
#[derive(Debug)]
struct Read {
    items: Vec<String>,
    end: PagesEnd,
    requests: u64,
}

fn another(element: &Value, index: u32) -> Option<Value> {
    match element {
        Value::String(text) => Some(format!("{text}{index}").into()),
        Value::Number(_) => Some((index + 1).into()),
        _ => None,
    }
}

/// Sets a member that is there already to another value, as it is declared.
fn set(request: &mut Map<String, Value>, object: &'static Object, path: MemberPath, value: Value) {
    let (last, way) = path.split_last().unwrap();
    let holder = way.iter().try_fold(request, |object, name| object.get_mut(*name)?.as_object_mut());
    let Some(there) = holder.and_then(|holder| holder.get_mut(*last)) else { return };
    *there = match (&object.member_at(path).unwrap().kind, value) {
        (Kind::Text(_), Value::Number(number)) => number.to_string().into(),
        (Kind::Int64 | Kind::Uint64, Value::String(_)) => json!(0),
        (_, value) => value,
    };
}
