//! What is kept: the resources of each kind, in the order in which they were made, within bounds of number and memory.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::mem;

use tc3::{Timestamp, codes};

use super::answered::Answered;
use super::moving::Moving;
use super::scope::{self, Scope};
use super::ways::KindKey;
use crate::behaviour::world::World;
use crate::failure::Failure;
use crate::limits::Limits;

/// The name of this state.
pub(crate) const NAME: &str = "memory";

/// What a resource takes beside its texts: its place in the list and in the index.
const OVERHEAD: usize = 192;

/// All resources that are kept. Whatever is done to several of them is done to all, or where there is no room, to none.
#[derive(Default)]
pub(crate) struct Memory {
    pub(super) stores: BTreeMap<KindKey, Store>,
    /// What requests with a token were answered.
    pub(super) answered: Answered,
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
    begun: BTreeSet<Scope>,
    /// Whether all there is was made or put here, and nothing is made up.
    pub(super) is_whole: bool,
    /// Those that are on their way to another state, by when that is due.
    moving: BTreeSet<(i64, u64)>,
    /// Those that were made or changed since that was written down, and those that are gone.
    pub(super) changed: BTreeSet<u64>,
    pub(super) gone: Vec<u64>,
    /// Whether it began somewhere, or became whole, since that was written down.
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
    /// Whether a request made it, or a world began with it, and it was not made up.
    pub(super) is_made: bool,
    /// What it is still to go through.
    pub(super) moving: Option<Box<Moving>>,
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
    pub(super) fn bytes_of(&self, key: KindKey) -> Option<usize> {
        self.stores.get(&key).map(|store| store.bytes)
    }

    /// Adds resources behind those that are there. When they are made is told here.
    pub(super) fn add(&mut self, key: KindKey, items: Vec<Item>, limits: &Limits) -> Result<(), Failure> {
        self.admit(items.len(), items.iter().map(Item::bytes).sum(), limits)?;
        for item in items {
            let at = self.store(key).next;
            self.keep(key, Item { at, ..item });
        }
        Ok(())
    }

    /// Adds what a fresh world has in a scope, and notes that it begins there.
    pub(super) fn begin(
        &mut self,
        key: KindKey,
        scope: &Scope,
        items: Vec<Item>,
        limits: &Limits,
    ) -> Result<(), Failure> {
        let bytes = OVERHEAD + bytes_of_scope(scope);
        self.admit(items.len(), bytes + items.iter().map(Item::bytes).sum::<usize>(), limits)?;
        self.note_begun(key, scope.clone());
        self.add(key, items, limits)
    }

    /// Puts a resource where it was before, or in the place of what it was. Whether it all has room is asked behind the last.
    pub(super) fn put(&mut self, key: KindKey, item: Item, limits: &Limits) -> Result<(), Failure> {
        let is_new = self.store(key).item(item.at).is_none();
        self.admit_count(usize::from(is_new), limits)?;
        self.keep(key, item);
        Ok(())
    }

    pub(super) fn note_begun(&mut self, key: KindKey, scope: Scope) {
        let bytes = OVERHEAD + bytes_of_scope(&scope);
        let store = self.store(key);
        if store.begun.insert(scope) {
            store.has_begun = true;
            store.bytes += bytes;
            self.bytes += bytes;
        }
    }

    /// Notes that nothing of a kind is to be made up.
    pub(super) fn note_whole(&mut self, key: KindKey) {
        let store = self.store(key);
        store.has_begun |= !store.is_whole;
        store.is_whole = true;
    }

    /// Puts a resource into its next state, with what is left behind that.
    pub(super) fn move_on(&mut self, key: KindKey, at: u64, text: String, left: Option<Box<Moving>>) {
        let store = self.store(key);
        let (before, after) = store.replace(at, text.into());
        store.set_moving(at, left);
        self.bytes = self.bytes + after - before;
    }

    /// Sets what a resource is still to go through.
    pub(super) fn set_moving(&mut self, key: KindKey, at: u64, moving: Option<Box<Moving>>) {
        self.store(key).set_moving(at, moving);
    }

    /// Refuses more than there may be.
    pub(super) fn admit(&self, count: usize, bytes: usize, limits: &Limits) -> Result<(), Failure> {
        self.admit_count(count, limits)?;
        if self.bytes.saturating_add(bytes) > limits.world {
            return Err(full(&format!("the resources take {} bytes", self.bytes)));
        }
        Ok(())
    }

    fn admit_count(&self, count: usize, limits: &Limits) -> Result<(), Failure> {
        if self.count.saturating_add(count) > limits.resources {
            return Err(full(&format!("there are {} resources", self.count)));
        }
        Ok(())
    }

    /// Puts other texts in the place of those of resources, each of which is there.
    pub(super) fn replace(
        &mut self,
        key: KindKey,
        changes: Vec<(u64, String)>,
        limits: &Limits,
    ) -> Result<(), Failure> {
        let store = self.store(key);
        let before = changes.iter().filter_map(|(at, _)| Some(store.item(*at)?.text.len())).sum();
        let after = changes.iter().map(|(_, text)| text.len()).sum::<usize>();
        self.admit(0, after.saturating_sub(before), limits)?;
        for (at, text) in changes {
            let (before, after) = self.store(key).replace(at, text.into());
            self.bytes = self.bytes + after - before;
        }
        Ok(())
    }

    /// Forgets resources. Where they are is in order.
    pub(super) fn remove(&mut self, key: KindKey, places: &[u64]) {
        let Some(store) = self.stores.get_mut(&key) else { return };
        let (count, bytes) = store.remove(places);
        (self.count, self.bytes) = (self.count - count, self.bytes - bytes);
    }

    fn keep(&mut self, key: KindKey, item: Item) {
        let added = item.bytes();
        let replaced = self.store(key).put(item);
        (self.count, self.bytes) = (self.count + 1, self.bytes + added);
        if let Some(bytes) = replaced {
            (self.count, self.bytes) = (self.count - 1, self.bytes - bytes);
        }
    }
}

fn full(reason: &str) -> Failure {
    let advice = "the mock keeps no more: delete some, reset it, or start it with room for more";
    Failure::new(codes::LIMIT_EXCEEDED, format!("{reason}; {advice}"))
}

impl Store {
    pub(super) fn items(&self) -> &[Item] {
        &self.items
    }

    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    /// A resource by when it was made.
    pub(super) fn item(&self, at: u64) -> Option<&Item> {
        self.items.get(self.place(at).ok()?)
    }

    /// Those whose next state is due.
    pub(super) fn due(&self, now: Timestamp) -> Vec<u64> {
        self.moving.range(..=(now.seconds(), u64::MAX)).map(|(_, at)| *at).collect()
    }

    /// Sets what a resource is still to go through; gives what that was.
    pub(super) fn set_moving(&mut self, at: u64, moving: Option<Box<Moving>>) -> Option<Box<Moving>> {
        self.alter(at, |known| mem::replace(known, moving)).flatten()
    }

    /// Notes that an answer showed a resource.
    pub(super) fn look(&mut self, at: u64) {
        let counts = self.alter(at, |moving| moving.as_deref_mut().is_some_and(Moving::look));
        if counts == Some(true) {
            self.changed.insert(at);
        }
    }

    /// The resource of this id that nothing which is said of its scope contradicts.
    pub(super) fn find(&self, id: &str, scope: &Scope) -> Option<&Item> {
        self.of_id(id).find(|item| scope::agree(&item.scope, scope))
    }

    /// The resources of these ids, in their order.
    pub(super) fn of_ids(&self, ids: &[String]) -> Vec<&Item> {
        let mut items: Vec<_> = ids.iter().flat_map(|id| self.of_id(id)).collect();
        items.sort_unstable_by_key(|item| item.at);
        items.dedup_by_key(|item| item.at);
        items
    }

    /// When the next one is made.
    pub(super) fn next(&self) -> u64 {
        self.next
    }

    /// Says that all before this were made, and may be gone again.
    pub(super) fn skip_to(&mut self, next: u64) {
        self.next = self.next.max(next);
    }

    pub(super) fn has_begun_in(&self, scope: &Scope) -> bool {
        self.begun.contains(scope)
    }

    /// Whether it has begun in any scope that does not contradict this one.
    pub(super) fn has_begun_where(&self, scope: &Scope) -> bool {
        self.begun.iter().any(|begun| scope::agree(begun, scope))
    }

    pub(super) fn begun(&self) -> impl Iterator<Item = &Scope> {
        self.begun.iter()
    }

    fn of_id(&self, id: &str) -> impl Iterator<Item = &Item> {
        self.by_id.get(id).into_iter().flatten().filter_map(|at| self.item(*at))
    }

    fn item_mut(&mut self, at: u64) -> Option<&mut Item> {
        let place = self.place(at).ok()?;
        self.items.get_mut(place)
    }

    /// Does something to what a resource is still to go through, if it is there.
    fn alter<T>(&mut self, at: u64, act: impl FnOnce(&mut Option<Box<Moving>>) -> T) -> Option<T> {
        let item = self.item_mut(at)?;
        let before = item.due();
        let done = act(&mut item.moving);
        let after = item.due();
        self.note_due(at, before, after);
        Some(done)
    }

    /// Notes when the next state of a resource was due, and when it is.
    fn note_due(&mut self, at: u64, before: Option<i64>, after: Option<i64>) {
        if let Some(due) = before {
            self.moving.remove(&(due, at));
        }
        self.moving.extend(after.map(|due| (due, at)));
    }

    /// Where it is, or would be.
    fn place(&self, at: u64) -> Result<usize, usize> {
        match self.items.last() {
            Some(last) if last.at >= at => self.items.binary_search_by_key(&at, |item| item.at),
            _ => Err(self.items.len()),
        }
    }

    /// Puts a resource in its place; gives how many bytes that took which was there.
    fn put(&mut self, item: Item) -> Option<usize> {
        let (at, bytes) = (item.at, item.bytes());
        self.bytes += bytes;
        self.next = self.next.max(at + 1);
        self.changed.insert(at);
        let (id, due) = (item.id.clone(), item.due());
        let replaced = match self.place(at) {
            Ok(place) => self.items.get_mut(place).map(|known| mem::replace(known, item)),
            Err(place) => {
                self.items.insert(place, item);
                None
            }
        };
        self.note_due(at, replaced.as_ref().and_then(Item::due), due);
        let bytes = replaced.map(|replaced| {
            forget(&mut self.by_id, &replaced);
            replaced.bytes()
        });
        self.bytes -= bytes.unwrap_or_default();
        self.by_id.entry(id).or_default().push(at);
        bytes
    }

    fn replace(&mut self, at: u64, text: Box<str>) -> (usize, usize) {
        let Some(item) = self.item_mut(at) else { return (0, 0) };
        let before = item.bytes();
        item.text = text;
        let after = item.bytes();
        self.bytes = self.bytes + after - before;
        self.changed.insert(at);
        (before, after)
    }

    /// How many those were, and how many bytes they took.
    fn remove(&mut self, places: &[u64]) -> (usize, usize) {
        let removed: Vec<_> = self.items.extract_if(.., |item| places.binary_search(&item.at).is_ok()).collect();
        for item in &removed {
            forget(&mut self.by_id, item);
            self.changed.remove(&item.at);
            self.gone.push(item.at);
            self.note_due(item.at, item.due(), None);
        }
        let bytes = removed.iter().map(Item::bytes).sum();
        self.bytes -= bytes;
        (removed.len(), bytes)
    }
}

fn forget(by_id: &mut HashMap<Box<str>, Vec<u64>>, item: &Item) {
    if let Some(known) = by_id.get_mut(&item.id) {
        known.retain(|known| *known != item.at);
        if known.is_empty() {
            by_id.remove(&item.id);
        }
    }
}

impl Item {
    /// When its next state is due, if it is on its way to one.
    fn due(&self) -> Option<i64> {
        self.moving.as_deref().map(Moving::due)
    }

    pub(super) fn bytes(&self) -> usize {
        OVERHEAD + 2 * self.id.len() + self.text.len() + bytes_of_scope(&self.scope)
    }
}

fn bytes_of_scope(scope: &Scope) -> usize {
    scope.iter().map(|(name, value)| name.len() + value.len() + 32).sum()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::behaviour::memory::moving::Next;

    #[test]
    fn what_is_due_is_known_whatever_becomes_of_it() {
        let at = |seconds| Timestamp::from_unix(seconds).unwrap();
        let timed = |seconds| Moving::through(&["B"], Next::in_time(Duration::from_secs(seconds), at(0))).map(Box::new);
        let polled = |looks| Moving::through(&["B"], Next::after(looks)).map(Box::new);
        let item = |at, moving| {
            let (text, scope) = (Box::from("{}"), Box::default());
            Item { at, id: at.to_string().into(), text, scope, is_made: true, moving }
        };
        let mut store = Store::default();
        store.put(item(0, timed(9)));
        store.put(item(1, timed(5)));
        store.put(item(2, polled(2)));
        store.put(item(3, None));
        assert_eq!([4, 5, 9].map(|now| store.due(at(now))), [vec![], vec![1], vec![1, 0]]);
        store.look(2);
        assert_eq!(store.due(at(9)), [1, 0]);
        store.look(2);
        assert_eq!((store.due(at(0)), store.due(at(9))), (vec![2], vec![2, 1, 0]));
        store.put(item(2, timed(7)));
        assert!(store.set_moving(3, polled(1)).is_none() && store.set_moving(1, None).is_some());
        assert_eq!(store.due(at(9)), [2, 0]);
        store.remove(&[0, 2]);
        assert_eq!((store.due(at(9)), store.moving.len()), (vec![], 1));
    }
}
