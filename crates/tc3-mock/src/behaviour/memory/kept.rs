//! What is kept: the resources of each kind, in the order in which they were made, within bounds of number and memory.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use tc3::codes;

use super::scope::{self, Scope};
use super::ways::KindKey;
use crate::behaviour::world::World;
use crate::failure::Failure;
use crate::limits::Limits;

/// The name of this state.
pub(crate) const NAME: &str = "memory";

/// What a resource takes beside its texts: its place in the list and in the index.
const OVERHEAD: usize = 192;

/// Of so many requests with a token it is known what they were answered.
const MOST_ANSWERED: usize = 10_000;

/// All resources that are kept.
#[derive(Default)]
pub(crate) struct Memory {
    pub(super) stores: BTreeMap<KindKey, Store>,
    /// What requests with a token were answered, by the action and the token.
    pub(super) answered: HashMap<(KindKey, Box<str>), (u64, Box<str>)>,
    /// Those of them that were answered since that was written down.
    pub(super) unwritten: Vec<(KindKey, Box<str>)>,
    count: usize,
    bytes: usize,
}

/// The resources of a kind.
#[derive(Default)]
pub(super) struct Store {
    /// In the order in which they were made.
    items: Vec<Item>,
    /// Those with an id, by when they were made. A chosen name may be there once in each scope.
    by_id: HashMap<Box<str>, Vec<u64>>,
    next: u64,
    bytes: usize,
    /// In which scopes what a fresh world has was made.
    pub(super) begun: BTreeSet<Box<str>>,
    /// Those that were made or changed since that was written down, and the ids of those that are gone, with their scopes.
    pub(super) changed: BTreeSet<u64>,
    pub(super) gone: Vec<(Box<str>, Scope)>,
    /// Whether it began somewhere since that was written down.
    pub(super) has_begun: bool,
}

/// A resource.
pub(super) struct Item {
    /// When it was made, beside others of its kind.
    pub(super) at: u64,
    pub(super) id: Box<str>,
    /// As its list shows it.
    pub(super) text: Box<str>,
    pub(super) scope: Scope,
    /// Whether a request made it, and no fresh world.
    pub(super) is_made: bool,
}

impl Memory {
    /// That of a world.
    pub(super) fn of(world: &mut World) -> &mut Self {
        world.named(NAME)
    }

    pub(super) fn store(&mut self, key: KindKey) -> &mut Store {
        self.stores.entry(key).or_default()
    }

    pub(super) fn look(&self, key: KindKey) -> Option<&Store> {
        self.stores.get(&key)
    }

    /// How much memory the resources of a kind take; none where nobody asked for them yet.
    pub(crate) fn bytes_of(&self, key: KindKey) -> Option<usize> {
        self.stores.get(&key).map(|store| store.bytes)
    }

    /// Adds a resource, where there is room for it.
    pub(super) fn add(&mut self, key: KindKey, item: Item, limits: &Limits) -> Result<(), Failure> {
        let bytes = item.bytes();
        self.admit(1, bytes, limits)?;
        (self.count, self.bytes) = (self.count + 1, self.bytes + bytes);
        self.store(key).insert(item, bytes);
        Ok(())
    }

    /// Refuses more than there may be.
    pub(super) fn admit(&self, count: usize, bytes: usize, limits: &Limits) -> Result<(), Failure> {
        let full = |reason: String| {
            let message =
                format!("{reason}; the mock keeps no more: delete some, reset it, or start it with room for more");
            Err(Failure::new(codes::LIMIT_EXCEEDED, message))
        };
        if self.count.saturating_add(count) > limits.resources {
            return full(format!("there are {} resources", self.count));
        }
        if self.bytes.saturating_add(bytes) > limits.world {
            return full(format!("the resources take {} bytes", self.bytes));
        }
        Ok(())
    }

    /// Keeps what a request with a token was answered. All are forgotten where there are too many.
    pub(super) fn remember(&mut self, key: (KindKey, Box<str>), hash: u64, answer: Box<str>) {
        if self.answered.len() >= MOST_ANSWERED {
            self.answered.clear();
            self.unwritten.clear();
        }
        self.unwritten.push(key.clone());
        self.answered.insert(key, (hash, answer));
    }

    /// Puts another text in the place of a resource's.
    pub(super) fn replace(&mut self, key: KindKey, at: u64, text: String, limits: &Limits) -> Result<(), Failure> {
        self.admit(0, text.len(), limits)?;
        let (before, after) = self.store(key).replace(at, text.into());
        self.bytes = self.bytes + after - before;
        Ok(())
    }

    /// Forgets a resource.
    pub(super) fn remove(&mut self, key: KindKey, at: u64) {
        if let Some(bytes) = self.store(key).remove(at) {
            (self.count, self.bytes) = (self.count - 1, self.bytes - bytes);
        }
    }
}

impl Store {
    pub(super) fn items(&self) -> &[Item] {
        &self.items
    }

    /// A resource by when it was made.
    pub(super) fn item(&self, at: u64) -> Option<&Item> {
        self.items.get(self.place(at)?)
    }

    /// The resource of this id that nothing which is said of its scope contradicts.
    pub(super) fn find(&self, id: &str, scope: &Scope) -> Option<&Item> {
        let found = self.by_id.get(id)?.iter().filter_map(|at| self.item(*at));
        found.into_iter().find(|item| scope::agree(&item.scope, scope))
    }

    /// When the next one is made.
    pub(super) fn next(&self) -> u64 {
        self.next
    }

    fn place(&self, at: u64) -> Option<usize> {
        self.items.binary_search_by_key(&at, |item| item.at).ok()
    }

    fn insert(&mut self, item: Item, bytes: usize) {
        self.bytes += bytes;
        self.next = self.next.max(item.at + 1);
        self.changed.insert(item.at);
        self.by_id.entry(item.id.clone()).or_default().push(item.at);
        match self.items.last() {
            Some(last) if last.at > item.at => {
                let place = self.items.partition_point(|other| other.at < item.at);
                self.items.insert(place, item);
            }
            _ => self.items.push(item),
        }
    }

    fn replace(&mut self, at: u64, text: Box<str>) -> (usize, usize) {
        let Some(item) = self.place(at).and_then(|place| self.items.get_mut(place)) else { return (0, 0) };
        let before = item.bytes();
        item.text = text;
        let after = item.bytes();
        self.bytes = self.bytes + after - before;
        self.changed.insert(at);
        (before, after)
    }

    fn remove(&mut self, at: u64) -> Option<usize> {
        let item = self.items.remove(self.place(at)?);
        let bytes = item.bytes();
        self.bytes -= bytes;
        self.changed.remove(&at);
        if let Some(known) = self.by_id.get_mut(&item.id) {
            known.retain(|known| *known != at);
            if known.is_empty() {
                self.by_id.remove(&item.id);
            }
        }
        self.gone.push((item.id, item.scope));
        Some(bytes)
    }
}

impl Item {
    fn bytes(&self) -> usize {
        let scope: usize = self.scope.iter().map(|(name, value)| name.len() + value.len() + 32).sum();
        OVERHEAD + 2 * self.id.len() + self.text.len() + scope
    }
}
