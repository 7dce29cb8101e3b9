//! Ten thousand operations in random order over fifty kinds, against a plain model: what is there, by its id.
//!
//! `TC3_CHURN=100000` makes so many, and `TC3_CHURN_SEED=7` others.

use std::collections::BTreeMap;
use std::env;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;

use bytes::Bytes;
use http::Response;
use serde_json::{Map, Value, json};
use tc3_mock::Mock;
use tc3_spec::{Action, Kind, Listing, MemberPath, Object, PageStart, ResourceKind, ServiceEntry, catalogue};

use super::open;
use crate::kept::Folder;
use crate::support::{code, deliver, envelope, least, unsigned};

const KINDS: usize = 50;

/// A kind that needs nothing but itself, and what the model has of it, in the order in which it was made.
struct Churned {
    service: &'static ServiceEntry,
    kind: &'static ResourceKind,
    /// A text that makes it, changes it and is listed; a change may take another, or none.
    made_with: Option<&'static str>,
    changed: Option<&'static str>,
    kept: Vec<(String, BTreeMap<&'static str, String>)>,
    gone: Vec<String>,
}

#[test]
fn the_mock_remembers_what_a_plain_model_does() {
    let mock = open().empty().build().unwrap();
    let mut draw = Draw::begun();
    let mut kinds = kinds();
    for _ in 0..count(10_000) {
        operate(&mock, &mut kinds, &mut draw);
    }
    let made: usize = kinds.iter().map(|kind| kind.kept.len() + kind.gone.len()).sum();
    assert!(made > count(10_000) / 5, "{made}");
    kinds.iter().for_each(|kind| kind.compare(&mock));
}

/// What ends without a word leaves the file as it was behind the last answer, or with a part of a change that was not answered.
#[test]
fn no_answered_change_is_lost_when_it_ends_in_between() {
    let folder = Folder::new();
    let begin = || open().empty().with_state_file(folder.file()).build().unwrap();
    let mut draw = Draw::begun();
    let mut kinds = kinds();
    let mut mock = begin();
    for _ in 0..count(2_000) / 50 {
        for _ in 0..50 {
            operate(&mock, &mut kinds, &mut draw);
        }
        let before = mock.state().unwrap();
        drop(mock);
        if draw.below(2) == 0 {
            cut_off(&folder.file());
        }
        mock = begin();
        assert_eq!(mock.state().unwrap(), before);
    }
    kinds.iter().for_each(|kind| kind.compare(&mock));
}

/// The beginning of a change that was not written to its end.
fn cut_off(file: &Path) {
    let text = fs::read_to_string(file).unwrap();
    let last = text.lines().last().unwrap();
    let part = &last[..last.len() / 2];
    OpenOptions::new().append(true).open(file).unwrap().write_all(part.as_bytes()).unwrap();
}

fn count(usual: usize) -> usize {
    env::var("TC3_CHURN").map_or(usual, |count| count.parse().unwrap())
}

fn operate(mock: &Mock, kinds: &mut [Churned], draw: &mut Draw) {
    let count = kinds.len();
    let kind = &mut kinds[draw.below(count)];
    match draw.below(20) {
        0..7 => kind.make(mock, draw),
        7..11 => kind.change(mock, draw),
        11..14 => kind.end(mock, draw),
        14..16 => kind.list_some(mock, draw),
        16..18 => kind.show(mock, draw),
        _ => kind.list_page(mock, draw),
    }
}

/// Kinds of many services, of which each action takes no more than what is said here.
fn kinds() -> Vec<Churned> {
    let all = catalogue().services().flat_map(|service| service.kinds().iter().map(move |kind| (service, *kind)));
    let mut fit: Vec<_> = all.filter_map(|(service, kind)| Churned::of(service, kind)).collect();
    assert!(fit.len() > 3 * KINDS, "{}", fit.len());
    let step = fit.len() / KINDS;
    let mut index = 0;
    fit.retain(|_| {
        index += 1;
        (index - 1) % step == 0
    });
    fit.truncate(KINDS);
    fit
}

impl Churned {
    fn of(service: &'static ServiceEntry, kind: &'static ResourceKind) -> Option<Self> {
        let needs = |name: &str, known: &[&str]| {
            let required = service.action(name).unwrap().request.members.iter().filter(|member| member.required);
            required.into_iter().any(|member| !known.contains(&member.name))
        };
        let listing = kind.lists[0];
        let paging: Vec<_> = pages(service, listing).into_iter().flatten().flatten().copied().collect();
        let is_by_itself = |naming: &tc3_spec::Naming| !needs(naming.action, &[naming.by]);
        let is_simple =
            matches!(pages(service, listing), [Some(_), Some(_)]) || service.action(listing.action)?.paging.is_none();
        if !is_simple || !kind.parents.is_empty() || needs(listing.action, &paging) || !is_by_itself(&kind.ends[0]) {
            return None;
        }
        let item = item(service, listing);
        let made_with = told(service.action(kind.makes[0].action)?.request, item, &[kind.id, listing.id]);
        let change = kind.changes.first().filter(|naming| is_by_itself(naming));
        let changed = change
            .and_then(|naming| told(service.action(naming.action)?.request, item, &[kind.id, listing.id, naming.by]));
        Some(Self { service, kind, made_with, changed, kept: Vec::new(), gone: Vec::new() })
    }

    fn make(&mut self, mock: &Mock, draw: &mut Draw) {
        let making = &self.kind.makes[0];
        let action = self.action(making.action);
        let mut request = least(action.request);
        let mut members = BTreeMap::new();
        if let Some(name) = self.made_with {
            let value = draw.word();
            request.insert(name.to_owned(), json!(value));
            members.insert(name, value);
        }
        let chosen = if self.kind.is_named { making.at[0] } else { self.kind.id };
        let again = self.kept.get(draw.below(8 * self.kept.len().max(1))).map(|(id, _)| id.clone());
        if request.contains_key(chosen) {
            request.insert(chosen.to_owned(), json!(again.clone().unwrap_or_else(|| format!("n-{}", draw.next()))));
        }
        let response = deliver(mock, unsigned(action, json!(request).to_string()));
        if request.contains_key(chosen) && again.is_some() {
            return assert_ne!(code(&response), "none", "{} makes one twice", action.name);
        }
        let answer = answered(action, &response);
        let id = if self.kind.is_named { text(&request[making.at[0]]) } else { text(at(&answer, making.at)) };
        assert!(!self.kept.iter().any(|(known, _)| *known == id) && !self.gone.contains(&id), "{id} comes twice");
        self.kept.push((id, members));
    }

    fn change(&mut self, mock: &Mock, draw: &mut Draw) {
        let (Some(naming), Some(name)) = (self.kind.changes.first(), self.changed) else { return };
        let (id, is_there) = self.one(draw);
        let value = draw.word();
        let action = self.action(naming.action);
        let mut request = self.naming(action, naming.by, std::slice::from_ref(&id));
        request.insert(name.to_owned(), json!(value));
        if self.send(mock, action, request, is_there) {
            let (_, members) = self.kept.iter_mut().find(|(known, _)| *known == id).unwrap();
            members.insert(name, value);
        }
    }

    fn end(&mut self, mock: &Mock, draw: &mut Draw) {
        let naming = &self.kind.ends[0];
        let (id, is_there) = self.one(draw);
        let action = self.action(naming.action);
        let request = self.naming(action, naming.by, std::slice::from_ref(&id));
        if self.send(mock, action, request, is_there) {
            self.kept.retain(|(known, _)| *known != id);
            self.gone.push(id);
        }
    }

    fn show(&mut self, mock: &Mock, draw: &mut Draw) {
        let Some(showing) = self.kind.shows.first() else { return };
        let action = self.action(showing.action);
        if action.request.members.iter().any(|member| member.required && member.name != showing.by) {
            return;
        }
        let (id, is_there) = self.one(draw);
        let request = self.naming(action, showing.by, std::slice::from_ref(&id));
        self.send(mock, action, request, is_there);
    }

    /// Lists those of some ids, of which some are gone.
    fn list_some(&self, mock: &Mock, draw: &mut Draw) {
        let listing = self.kind.lists[0];
        let Some(by) = listing.by else { return };
        let action = self.action(listing.action);
        let is_list = matches!(action.request.member(by).unwrap().kind, Kind::List(_));
        let ids: Vec<_> = (0..if is_list { 4 } else { 1 }).map(|_| self.one(draw).0).collect();
        let mut request = self.naming(action, by, &ids);
        request.extend(self.page(0, 100));
        let expected: Vec<_> = self.kept.iter().filter(|(id, _)| ids.contains(id)).collect();
        self.check(mock, request, &expected, expected.len());
    }

    fn list_page(&self, mock: &Mock, draw: &mut Draw) {
        let limit = 1 + draw.below(10);
        let page = draw.below(1 + self.kept.len() / limit);
        let (from, until) = match pages(self.service, self.kind.lists[0]) {
            [Some(_), Some(_)] => (page * limit, (page * limit + limit).min(self.kept.len())),
            _ => return,
        };
        let expected: Vec<_> = self.kept.get(from..until).unwrap_or_default().iter().collect();
        self.check(mock, self.page(page, limit), &expected, self.kept.len());
    }

    /// The whole list, page by page.
    fn compare(&self, mock: &Mock) {
        for page in 0..self.kept.len().div_ceil(100) {
            let expected: Vec<_> = self.kept.iter().skip(page * 100).take(100).collect();
            match pages(self.service, self.kind.lists[0]) {
                [Some(_), Some(_)] => self.check(mock, self.page(page, 100), &expected, self.kept.len()),
                _ => return self.check(mock, Map::new(), &self.kept.iter().collect::<Vec<_>>(), self.kept.len()),
            }
        }
    }

    fn check(
        &self,
        mock: &Mock,
        request: Map<String, Value>,
        expected: &[&(String, BTreeMap<&'static str, String>)],
        total: usize,
    ) {
        let listing = self.kind.lists[0];
        let action = self.action(listing.action);
        let asked = json!(request);
        let answer = answered(action, &deliver(mock, unsigned(action, asked.to_string())));
        let items = listing.items.iter().fold(&answer, |value, name| &value[*name]).as_array().unwrap();
        let shown: Vec<_> = items.iter().map(|item| text(&item[listing.id])).collect();
        let ids: Vec<_> = expected.iter().map(|(id, _)| id.clone()).collect();
        assert_eq!(shown, ids, "{} {asked}", action.name);
        for (item, (id, members)) in items.iter().zip(expected) {
            for (name, value) in members {
                assert_eq!(item[*name], **value, "{} {id}: {name}", action.name);
            }
        }
        if let Some(path) = action.paging.and_then(|paging| paging.total) {
            let told = path.iter().fold(&answer, |value, name| &value[*name]);
            assert_eq!(text(told), total.to_string(), "{} {asked}", action.name);
        }
    }

    /// One that is there, or mostly; else one that is gone, or never was.
    fn one(&self, draw: &mut Draw) -> (String, bool) {
        let (kept, gone) = (self.kept.get(draw.below(self.kept.len().max(1))), &self.gone);
        match kept.filter(|_| draw.below(5) > 0) {
            Some((id, _)) => (id.clone(), true),
            None => (gone.get(draw.below(gone.len().max(1))).cloned().unwrap_or_else(|| "999999".to_owned()), false),
        }
    }

    /// Whether it was done, which it is where what it names is there.
    fn send(&self, mock: &Mock, action: &'static Action, request: Map<String, Value>, is_there: bool) -> bool {
        let request = json!(request).to_string();
        let code = code(&deliver(mock, unsigned(action, request.clone())));
        let is_expected =
            if is_there { code == "none" } else { code.contains("NotFound") || code.contains("NotExist") };
        assert!(is_expected, "{} {request}: {code}, and it is there: {is_there}", action.name);
        is_there
    }

    fn naming(&self, action: &Action, by: &str, ids: &[String]) -> Map<String, Value> {
        let mut request = least(action.request);
        let member = action.request.member(by).unwrap();
        let one = |id: &String| match member.kind.element() {
            Kind::Text(_) => json!(id),
            _ => json!(id.parse::<u64>().unwrap()),
        };
        let value = match member.kind {
            Kind::List(_) => ids.iter().map(one).collect(),
            _ => one(&ids[0]),
        };
        request.insert(by.to_owned(), value);
        request
    }

    /// What asks for a page of so many, counted from 0.
    fn page(&self, page: usize, limit: usize) -> Map<String, Value> {
        let listing = self.kind.lists[0];
        let action = self.action(listing.action);
        let [Some(start), Some(size)] = pages(self.service, listing) else { return Map::new() };
        let from = match action.paging.unwrap().start {
            PageStart::Number { first, .. } => page + usize::from(first),
            _ => page * limit,
        };
        let number = |name: &str, number: usize| match action.request.member(name).unwrap().kind {
            Kind::Text(_) => json!(number.to_string()),
            _ => json!(number),
        };
        [(start[0], from), (size[0], limit)]
            .map(|(name, value)| (name.to_owned(), number(name, value)))
            .into_iter()
            .collect()
    }

    fn action(&self, name: &str) -> &'static Action {
        self.service.action(name).unwrap()
    }
}

/// What asks for a page, and for how much of one; none where the list is not asked for by simple numbers.
fn pages(service: &ServiceEntry, listing: Listing) -> [Option<MemberPath>; 2] {
    let paging = service.action(listing.action).unwrap().paging.filter(|paging| paging.items == listing.items);
    let start = paging.and_then(|paging| match paging.start {
        PageStart::Offset(member) | PageStart::Number { member, .. } => Some(member),
        PageStart::Token { .. } => None,
    });
    [start, paging.and_then(|paging| paging.size)].map(|path| path.filter(|path| path.len() == 1))
}

fn item(service: &ServiceEntry, listing: Listing) -> &'static Object {
    service.action(listing.action).unwrap().response.member_at(listing.items).unwrap().object().unwrap()
}

/// A text of the request that an item has as well.
fn told(request: &'static Object, item: &Object, but: &[&str]) -> Option<&'static str> {
    let fits = request.members.iter().find(|member| {
        let is_text = matches!(member.kind, Kind::Text(_)) && !member.closed && !member.sensitive;
        let is_shown = item.member(member.name).is_some_and(|other| other.kind == member.kind);
        is_text && is_shown && !but.contains(&member.name) && member.name != "ClientToken"
    });
    fits.map(|member| member.name)
}

fn answered(action: &Action, response: &Response<Bytes>) -> Value {
    assert_eq!(code(response), "none", "{}: {}", action.name, envelope(response));
    envelope(response)
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

/// A generator that needs no crate.
struct Draw(u64);

impl Draw {
    fn begun() -> Self {
        let seed = env::var("TC3_CHURN_SEED").map_or(1, |seed| seed.parse().unwrap());
        println!("drawn from {seed}");
        Self(0x9e37_79b9_7f4a_7c15 ^ seed)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    fn word(&mut self) -> String {
        format!("word-{}", self.below(10))
    }
}
