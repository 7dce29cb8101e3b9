//! The writer of the names by which is searched, apart from the rest of the catalogue.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use tc3_spec::catalogue::layout::{NAMES, named};
use tc3_spec::{Action, Service, Status, words};

use super::writer::{Writer, pack};

/// Most words that a name shares with the one before it.
const MOST_SHARED: usize = 16;

/// Writes the names of these services, for a catalogue of the same. The same services give the same bytes.
pub fn write_names(services: &[Service]) -> Vec<u8> {
    let mut services: Vec<_> = services.iter().collect();
    services.sort_by_key(|service| (service.name, service.version));
    let requests = Requests::of(&services);
    let actions = services.iter().flat_map(|service| &service.actions).map(|action| action.name);
    let mut names = Names::new(actions.chain(requests.members.iter().copied()));
    let mut writer = Writer::default();
    writer.list(&names.words, |writer, word| writer.text(word));
    for service in &services {
        let actions: Vec<_> = service.actions.iter().map(|action| action.name).collect();
        names.write(&mut writer, &actions);
    }
    marks(&mut writer, &services);
    names.write(&mut writer, &requests.members);
    writer.bytes.extend(requests.written);
    let mut blob = Writer::default();
    blob.bytes.extend(NAMES);
    blob.number(writer.bytes.len());
    blob.bytes.extend(pack(&writer.bytes));
    blob.bytes
}

/// Names as the words that they are made of.
struct Names {
    /// The most used first.
    words: Vec<&'static str>,
    numbers: HashMap<&'static str, usize>,
    /// The name that was written before.
    before: Vec<usize>,
}

impl Names {
    fn new(names: impl Iterator<Item = &'static str>) -> Self {
        let mut uses: HashMap<_, usize> = HashMap::new();
        names.flat_map(parts).for_each(|word| *uses.entry(word).or_default() += 1);
        let mut words: Vec<_> = uses.into_iter().collect();
        words.sort_unstable_by_key(|(word, uses)| (core::cmp::Reverse(*uses), *word));
        let words: Vec<_> = words.into_iter().map(|(word, _)| word).collect();
        let numbers = words.iter().enumerate().map(|(number, word)| (*word, number)).collect();
        Self { words, numbers, before: Vec::new() }
    }

    fn write(&mut self, writer: &mut Writer, names: &[&'static str]) {
        writer.list(names, |writer, name| {
            let word = |word: &str| self.numbers.get(word).copied().unwrap_or_default();
            let numbers: Vec<_> = parts(name).into_iter().map(word).collect();
            let is_shared = |(one, other): &(&usize, &usize)| one == other;
            let shared = numbers.iter().zip(&self.before).take(MOST_SHARED - 1).take_while(is_shared).count();
            let follow = numbers.get(shared..).unwrap_or_default();
            writer.number(shared + MOST_SHARED * follow.len());
            follow.iter().for_each(|number| writer.number(*number));
            self.before = numbers;
        });
    }
}

/// The words of a name, each with what separates it from the next.
fn parts(name: &'static str) -> Vec<&'static str> {
    let begin = |word: &str| word.as_ptr().addr() - name.as_ptr().addr();
    let mut begins: Vec<_> = words(name).map(begin).skip(1).collect();
    begins.push(name.len());
    let mut from = 0;
    let part = |to| name.get(core::mem::replace(&mut from, to)..to).unwrap_or_default();
    begins.into_iter().map(part).collect()
}

fn marks(writer: &mut Writer, services: &[&Service]) {
    let actions = services.iter().flat_map(|service| &service.actions).map(|action| mark(action)).enumerate();
    let marked: Vec<_> = actions.filter(|(_, mark)| *mark != 0).collect();
    let mut next = 0;
    writer.list(&marked, |writer, (at, mark)| {
        writer.number(at - next);
        writer.byte(*mark);
        next = at + 1;
    });
}

fn mark(action: &Action) -> u8 {
    let status = match action.status {
        Status::Online => 0,
        Status::Deprecated => named::DEPRECATED,
        Status::Offline => named::OFFLINE,
    };
    status | if action.doc.is_empty() { 0 } else { named::HAS_DOC }
}

/// The members of all requests: each name once, and what refers to it.
struct Requests {
    members: Vec<&'static str>,
    written: Vec<u8>,
}

impl Requests {
    fn of(services: &[&Service]) -> Self {
        let mut writer = Writer::default();
        let mut of_all = References::default();
        for service in services {
            let mut of_service = References::default();
            let requests = writer.apart(|writer| {
                for action in &service.actions {
                    writer.list(&action.request.members, |writer, member| of_service.write(writer, member.name));
                }
            });
            writer.list(&of_service.order, |writer, name| of_all.write(writer, name));
            writer.bytes.extend(requests);
        }
        Self { members: of_all.order, written: writer.bytes }
    }
}

/// Names in the order in which they came first.
#[derive(Default)]
struct References {
    order: Vec<&'static str>,
    numbers: HashMap<&'static str, usize>,
}

impl References {
    fn write(&mut self, writer: &mut Writer, name: &'static str) {
        match self.numbers.entry(name) {
            Entry::Occupied(known) => writer.number(known.get() + 1),
            Entry::Vacant(new) => {
                new.insert(self.order.len());
                self.order.push(name);
                writer.number(0);
            }
        }
    }
}
