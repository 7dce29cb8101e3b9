//! What an answer says of the part that it has, read from a record or from JSON text.

use core::hash::{Hash, Hasher};

use serde_json::value::RawValue;

use crate::error::{Error, ErrorKind};
use crate::pages::ask::PageToken;
use crate::pages::find::{Json, in_json, in_record};
use crate::pages::hash::{self, Quick};
use crate::pages::paging::{MemberPath, PageEnd, PageStart, Paging};
use crate::pages::word::Word;
use crate::record::{List, Place, Record, View};

/// What tells one item of a list from another. Closed: by a part of it, or by all of it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "there is no third")]
pub enum ItemKey {
    /// This member of it, such as an id. An item without it, or with an empty text or 0 there, is like no other.
    Member(MemberPath),
    /// All that it has. Items that are equal are one then, be it in a list where that is common, such as one of figures.
    Whole,
}

/// What an answer says of the part that it has: all that [`Pager`](crate::pages::Pager) decides by.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct PageSaid {
    /// How many items came.
    pub count: u64,
    /// How many there are in all. None where it is not said, or what is said is no number.
    pub total: Option<u64>,
    /// What asks for the next part.
    pub next: Option<PageToken>,
    /// Whether another part follows, if that is said.
    pub more: Option<bool>,
    /// A hash of all items, or of what tells them apart: that of the same page again is the same.
    pub fingerprint: u64,
    /// A hash of what tells each item from others, in their order; of an item that has no such thing none. Empty where
    /// nothing is to tell them apart.
    pub keys: Vec<Option<u64>>,
}

impl PageSaid {
    /// Reads it from a typed response, or from any record.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Unreadable`] where what should be the list is something else.
    pub fn of(paging: &Paging, key: Option<ItemKey>, response: &dyn Record) -> Result<Self, Error> {
        let said = Self::words(paging, |path| Word::of(in_record(response, path)));
        let list = match in_record(response, paging.items) {
            View::Absent => return Ok(said),
            View::List(list) => list,
            _ => return Err(no_list(paging)),
        };
        let elements = || (0..list.count()).map(|index| list.at(index).map_or(View::Absent, Place::view));
        let keys = key.map_or_else(Vec::new, |key| elements().map(|item| key_of(key, item)).collect());
        let whole = |hasher: &mut Quick| elements().for_each(|item| hash_view(item, hasher));
        Ok(Self { count: long(list.count()), fingerprint: fingerprint(&keys, whole), keys, ..said })
    }

    /// Reads it from a response as JSON text: the inner `Response` object, as [`RawAnswer`](crate::RawAnswer) has it.
    ///
    /// # Errors
    ///
    /// Those of [`of`](Self::of).
    pub fn of_json(paging: &Paging, key: Option<ItemKey>, response: &str) -> Result<Self, Error> {
        Self::with_items(paging, key, response).map(|(said, _)| said)
    }

    /// The same, and the items as they stand there.
    pub(super) fn with_items<'a>(
        paging: &Paging,
        key: Option<ItemKey>,
        response: &'a str,
    ) -> Result<(Self, Vec<&'a str>), Error> {
        let response = Json::of(response);
        let said = Self::words(paging, |path| Word::of_json(response.at(path)?));
        let items = match response.at(paging.items) {
            None | Some("null") => return Ok((said, Vec::new())),
            Some(text) => serde_json::from_str::<Vec<&RawValue>>(text).map_err(|_| no_list(paging))?,
        };
        let items: Vec<_> = items.into_iter().map(RawValue::get).collect();
        let keys = key.map_or_else(Vec::new, |key| items.iter().map(|item| key_of_json(key, item)).collect());
        let fingerprint = fingerprint(&keys, |hasher| items.hash(hasher));
        Ok((Self { count: long(items.len()), fingerprint, keys, ..said }, items))
    }

    /// All but the items.
    fn words<'a>(paging: &Paging, at: impl Fn(MemberPath) -> Option<Word<'a>>) -> Self {
        let next = match paging.start {
            PageStart::Token { next, .. } => at(next).and_then(PageToken::of),
            PageStart::Offset(_) | PageStart::Number { .. } => None,
        };
        let more = paging.end.and_then(|end| match end {
            PageEnd::HasMore(path) => at(path)?.yes(),
            PageEnd::IsOver(path) => at(path)?.yes().map(|is_over| !is_over),
        });
        let total = paging.total.and_then(|path| at(path)?.count());
        Self { total, next, more, ..Self::default() }
    }
}

/// Of a page whose items are all told apart by keys, that of its keys: not all of it is read again.
fn fingerprint(keys: &[Option<u64>], whole: impl FnOnce(&mut Quick)) -> u64 {
    let mut hasher = Quick::new();
    if !keys.is_empty() && keys.iter().all(Option::is_some) {
        keys.hash(&mut hasher);
    } else {
        whole(&mut hasher);
    }
    hasher.finish()
}

fn no_list(paging: &Paging) -> Error {
    Error::new(
        ErrorKind::Unreadable,
        format!("{} should be a list of items, and is something else", paging.items.join(".")),
    )
}

fn key_of(key: ItemKey, item: View<'_>) -> Option<u64> {
    match (key, item) {
        (ItemKey::Member(path), View::Object(record)) => key_of_view(in_record(record, path)),
        (ItemKey::Member(_), _) => None,
        (ItemKey::Whole, item) => Some(hash::of(|hasher| hash_view(item, hasher))),
    }
}

fn key_of_json(key: ItemKey, item: &str) -> Option<u64> {
    match key {
        ItemKey::Member(path) => in_json(item, path).and_then(Word::of_json).and_then(|word| key_of_word(&word)),
        ItemKey::Whole => Some(hash::of(|hasher| item.hash(hasher))),
    }
}

fn key_of_view(view: View<'_>) -> Option<u64> {
    // An id that is a number needs no text made of it.
    match view {
        View::Int(number) => (number != 0).then(|| hash::of(|hasher| number.hash(hasher))),
        View::Uint(number) => (number != 0).then(|| hash::of(|hasher| number.hash(hasher))),
        view => Word::of(view).and_then(|word| key_of_word(&word)),
    }
}

fn key_of_word(word: &Word<'_>) -> Option<u64> {
    word.names_something().then(|| hash::of(|hasher| word.hash(hasher)))
}

fn hash_view<H: Hasher>(view: View<'_>, hasher: &mut H) {
    match view {
        View::Absent => hasher.write_u8(0),
        View::List(list) => hash_list(list, hasher),
        View::Object(record) => {
            hasher.write_u8(2);
            record.views(&mut |views| views.iter().for_each(|view| hash_view(*view, hasher)));
        }
        View::Bool(value) => (3u8, value).hash(hasher),
        View::Int(value) => (4u8, value).hash(hasher),
        View::Uint(value) => (5u8, value).hash(hasher),
        View::Float(value) => (6u8, value.to_bits()).hash(hasher),
        View::Number(text) => (7u8, text).hash(hasher),
        View::Text(text) => (8u8, text).hash(hasher),
        // No list of items has them: answers are JSON.
        View::Binary(_) => hasher.write_u8(9),
    }
}

fn hash_list<H: Hasher>(list: &dyn List, hasher: &mut H) {
    (1u8, list.count()).hash(hasher);
    (0..list.count()).for_each(|index| hash_view(list.at(index).map_or(View::Absent, Place::view), hasher));
}

fn long(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
