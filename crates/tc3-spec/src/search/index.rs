//! The names of a catalogue apart from it, so that a search unpacks no service.
//!
//! # Layout, version 1
//!
//! Numbers, texts and lists are written as in the [catalogue](mod@crate::catalogue).
//!
//! ```text
//! blob       "TC3NAME", a byte 1, length, and the rest deflated to as many bytes
//! rest       words: list of texts, the most used first; of each version of a service, in the catalogue's order, the actions: list of
//!            names; marks: list; members: list of names; then of each version of a service its members: list of references
//!            to those, and for each of its actions the members of the request: list of references to these
//! name       how many words it shares with the name before it, at most 15, and 16 for each that follows; then the numbers of those
//! mark       how many actions stand between the one that was marked before and this one, byte
//! reference  0 to the one that is next to come for the first time, else one more than its number
//! ```
//!
//! A name is its words, one behind the other: what only separates belongs to the word before it.

use core::ops::Range;

use super::scan::{Found, Hit, ranked};
use super::strength::{Letters, Matcher, Strengths, folded};
use crate::catalogue::layout::{NAMES, named};
use crate::catalogue::{Catalogue, CatalogueError, Cursor, Result, ServiceEntry, unpack};
use crate::leak::leak_slice;
use crate::model::Status;

/// How many letters of names a byte of the index stands for, about.
const TEXT: usize = 2;
/// Most words that a name shares with the one before it.
const MOST_SHARED: usize = 16;

/// The names of all services, actions and members of a catalogue.
#[derive(Debug)]
pub struct SearchIndex<'c> {
    catalogue: &'c Catalogue,
    /// Each word of names once, in small letters and in the singular.
    words: Vec<String>,
    names: Names,
    members: Vec<Name>,
    services: Vec<Vec<Action>>,
    /// Members of requests by their numbers, one request behind the other.
    requests: Vec<usize>,
}

/// All names, one behind the other: as numbers of words, and as text.
#[derive(Debug, Default)]
struct Names {
    words: Vec<usize>,
    text: &'static str,
}

/// Where a name stands.
#[derive(Clone, Debug, Default)]
struct Name {
    words: Range<usize>,
    text: Range<usize>,
    letters: Letters,
}

#[derive(Debug)]
struct Action {
    name: Name,
    marks: u8,
    request: Range<usize>,
}

impl<'c> SearchIndex<'c> {
    /// Reads an index that was written with this catalogue, to which services may have been added since.
    ///
    /// # Errors
    ///
    /// The blob is none, damaged, or that of a catalogue with other services.
    pub fn open(catalogue: &'c Catalogue, blob: &'static [u8]) -> Result<Self> {
        Reader::new(leak_slice(unpacked(blob)?)).index(catalogue)
    }

    /// Whether two blobs have the same names, however they are packed.
    ///
    /// # Errors
    ///
    /// One of them cannot be unpacked.
    pub fn is_same(one: &'static [u8], other: &'static [u8]) -> Result<bool> {
        Ok(unpacked(one)? == unpacked(other)?)
    }

    /// How many actions a version of a service has, without unpacking it; none of one that was added to the catalogue.
    pub fn count(&self, service: &ServiceEntry) -> Option<usize> {
        self.actions(service).map(<[Action]>::len)
    }

    /// The actions of which something is said.
    pub fn described(&self) -> impl Iterator<Item = (&'c ServiceEntry, &'static str)> {
        let of_service = move |service: &'c ServiceEntry| {
            let actions = self.actions(service).unwrap_or_default().iter();
            let described = actions.filter(|action| action.marks & named::HAS_DOC != 0);
            described.map(move |action| (service, self.names.text(&action.name)))
        };
        self.catalogue.services().flat_map(of_service)
    }

    /// The names of what was added stand in no index.
    fn actions(&self, service: &ServiceEntry) -> Option<&[Action]> {
        self.services.get(service.place()).filter(|_| !service.is_added()).map(Vec::as_slice)
    }

    /// Finds what [`search`](super::search) finds, in the same order.
    pub fn search(&self, query: &str) -> Vec<Hit<'c>> {
        self.best(query, usize::MAX)
    }

    /// The best of what [`search`](Self::search) finds, no more than `most`, for who searches with each letter that is typed: what
    /// cannot be among them is passed over.
    pub fn best(&self, query: &str, most: usize) -> Vec<Hit<'c>> {
        let matcher = &mut Matcher::new(query);
        let words: Vec<_> = self.words.iter().map(|word| matcher.word(word)).collect();
        let mut members = vec![None; self.members.len()];
        let services = self.catalogue.services().map(|service| (service, self.actions(service)));
        ranked(services, matcher, most, |scan, actions, hits| {
            let Some(actions) = actions else { return scan.walk(hits) };
            for action in actions {
                let name = &action.name;
                let found = Found {
                    name: self.names.text(name),
                    words: name.words.len(),
                    status: action.status(),
                    has_doc: action.marks & named::HAS_DOC != 0,
                    strengths: self.names.strengths(name, &words, scan.matcher),
                };
                let request = self.requests.get(action.request.clone()).unwrap_or_default();
                hits.extend(scan.action(&found, |matcher| {
                    let mut answering = Vec::new();
                    for number in request {
                        let (Some(name), Some(known)) = (self.members.get(*number), members.get_mut(*number)) else {
                            continue;
                        };
                        let strengths: &Strengths =
                            known.get_or_insert_with(|| self.names.strengths(name, &words, matcher));
                        if !matcher.is_nothing(strengths) {
                            answering.push((self.names.text(name), Strengths::clone(strengths)));
                        }
                    }
                    answering
                }));
            }
        })
    }
}

fn unpacked(blob: &'static [u8]) -> Result<Vec<u8>> {
    let mut head = Cursor::new(blob.strip_prefix(NAMES).ok_or(CatalogueError::Magic)?, &[]);
    let length = head.size()?;
    unpack(head.rest(), length)
}

impl Names {
    fn text(&self, name: &Name) -> &'static str {
        self.text.get(name.text.clone()).unwrap_or_default()
    }

    fn strengths(&self, name: &Name, words: &[Strengths], matcher: &Matcher) -> Strengths {
        let numbers = self.words.get(name.words.clone()).unwrap_or_default();
        let by_words = matcher.words(numbers.iter().filter_map(|number| words.get(*number)));
        matcher.with_together(self.text(name), name.letters, by_words)
    }
}

impl Action {
    fn status(&self) -> Status {
        match self.marks & (named::DEPRECATED | named::OFFLINE) {
            0 => Status::Online,
            named::DEPRECATED => Status::Deprecated,
            _ => Status::Offline,
        }
    }
}

/// What was read so far.
struct Reader {
    rest: Cursor,
    words: Vec<&'static str>,
    names: Vec<usize>,
    text: String,
    /// The name that was read before.
    before: Range<usize>,
}

impl Reader {
    fn new(bytes: &'static [u8]) -> Self {
        // A byte or two is a word, and a word some letters: what grows is copied.
        let (names, text) = (Vec::with_capacity(bytes.len()), String::with_capacity(TEXT * bytes.len()));
        Self { rest: Cursor::new(bytes, &[]), words: Vec::new(), names, text, before: 0..0 }
    }

    fn index(mut self, catalogue: &Catalogue) -> Result<SearchIndex<'_>> {
        self.words = self.rest.list(Cursor::text)?;
        let mut services = Vec::with_capacity(catalogue.size());
        for _ in 0..catalogue.size() {
            let action = |name| Action { name, marks: 0, request: 0..0 };
            services.push(self.names()?.into_iter().map(action).collect::<Vec<_>>());
        }
        self.marks(&mut services)?;
        let members = self.names()?;
        let requests = self.requests(&mut services, members.len())?;
        if !self.rest.rest().is_empty() {
            return Err(CatalogueError::Number { what: "version of a service" });
        }
        let names = Names { words: self.names, text: self.text.leak() };
        let words = self.words.into_iter().map(|word| folded(word, String::new())).collect();
        Ok(SearchIndex { catalogue, words, names, members, services, requests })
    }

    fn names(&mut self) -> Result<Vec<Name>> {
        let length = self.rest.length()?;
        (0..length).map(|_| self.name()).collect()
    }

    fn name(&mut self) -> Result<Name> {
        let head = self.rest.size()?;
        let (words, text) = (self.names.len(), self.text.len());
        let shared = self.before.start..self.before.start + head % MOST_SHARED;
        if shared.end > self.before.end {
            return Err(CatalogueError::Number { what: "word" });
        }
        self.names.extend_from_within(shared);
        for _ in 0..head / MOST_SHARED {
            self.names.push(self.rest.size()?);
        }
        self.before = words..self.names.len();
        for number in &self.names[self.before.clone()] {
            self.text += self.words.get(*number).ok_or(CatalogueError::Number { what: "word" })?;
        }
        let text = text..self.text.len();
        let letters = Letters::of(self.text.get(text.clone()).unwrap_or_default());
        Ok(Name { words: self.before.clone(), text, letters })
    }

    fn marks(&mut self, services: &mut [Vec<Action>]) -> Result<()> {
        let mut actions = services.iter_mut().flatten();
        for _ in 0..self.rest.length()? {
            let (between, marks) = (self.rest.size()?, self.rest.byte()?);
            actions.nth(between).ok_or(CatalogueError::Number { what: "action" })?.marks = marks;
        }
        Ok(())
    }

    fn requests(&mut self, services: &mut [Vec<Action>], members: usize) -> Result<Vec<usize>> {
        let mut requests = Vec::with_capacity(self.rest.rest().len());
        let mut of_all = References::default();
        for actions in services {
            let of_service = self.rest.list(|rest| of_all.read(rest, members))?;
            let mut of_requests = References::default();
            for action in actions {
                let begin = requests.len();
                for _ in 0..self.rest.length()? {
                    let place = of_requests.read(&mut self.rest, of_service.len())?;
                    requests.extend(of_service.get(place));
                }
                action.request = begin..requests.len();
            }
        }
        Ok(requests)
    }
}

/// How many came already of those that are referred to.
#[derive(Default)]
struct References(usize);

impl References {
    /// The number of one of these.
    fn read(&mut self, rest: &mut Cursor, of: usize) -> Result<usize> {
        let number = match rest.size()?.checked_sub(1) {
            Some(number) => number,
            None => {
                self.0 += 1;
                self.0 - 1
            }
        };
        if number < of { Ok(number) } else { Err(CatalogueError::Number { what: "member" }) }
    }
}
