//! Listing resources: those that a request asks for, in the order in which they were made, as far as its page goes.

use std::borrow::Cow;

use tc3_spec::{DynRecord, Listing};

use super::fresh::begin;
use super::json;
use super::kept::{Item, Memory};
use super::scope;
use super::transition;
use super::wanted::Wanted;
use super::ways::{Known, Way};
use crate::behaviour::synthesize::{Setting, item, page};
use crate::behaviour::world::World;
use crate::draw::Draw;
use crate::failure::Failure;
use crate::limits::MAX_ANSWER;

pub(super) fn act(
    way: &Way,
    listing: Listing,
    request: &DynRecord,
    setting: Setting<'_>,
    world: &mut World,
) -> Result<String, Failure> {
    let kind = &*way.kind;
    let scope = scope::of_request(&kind.scope, request);
    begin(kind, &scope, setting, world)?;
    let store = Memory::of(world).store(kind.key());
    let wanted = Wanted::of(way, listing, request)?;
    let takes = |item: &&Item| scope::agree(&item.scope, &scope) && wanted.takes(item);
    let found: Option<Vec<_>> = match wanted.ids.is_empty() {
        true if scope.is_empty() && wanted.is_all() => None,
        true => Some(store.items().iter().filter(takes).collect()),
        false => Some(store.of_ids(&wanted.ids).into_iter().filter(takes).collect()),
    };
    let total = found.as_ref().map_or(store.items().len(), Vec::len);
    let shown = Shown { way, listing, request, setting };
    let mut looked = Vec::new();
    let answer = page(setting, way.action, (listing.items, listing.id), request, total, |window| {
        let (some, all);
        let items: &mut dyn Iterator<Item = &Item> = match &found {
            Some(found) => {
                some = found.get(window).unwrap_or_default();
                &mut some.iter().copied()
            }
            None => {
                all = store.items().get(window).unwrap_or_default();
                &mut all.iter()
            }
        };
        shown.texts(items.inspect(|item| looked.extend(item.moving.as_ref().map(|_| item.at))))
    });
    transition::looked(kind, &looked, world);
    Ok(answer)
}

/// How a list shows a resource.
struct Shown<'a> {
    way: &'a Way,
    listing: Listing,
    request: &'a DynRecord,
    setting: Setting<'a>,
}

impl Shown<'_> {
    /// As many as an answer has room for, and one more: with that it is refused as too large.
    fn texts<'i>(&self, items: impl Iterator<Item = &'i Item>) -> Vec<Cow<'i, str>> {
        let mut room = Some(MAX_ANSWER);
        let texts = items.map_while(|item| {
            let left = room?;
            let text = self.text(item);
            room = left.checked_sub(text.len());
            Some(text)
        });
        texts.collect()
    }

    /// As it is kept; in another list than that which it is kept by, what is not known of it is made up.
    fn text<'i>(&self, kept: &'i Item) -> Cow<'i, str> {
        let kind = &*self.way.kind;
        let object = self.way.action.response.member_at(self.listing.items).and_then(|list| list.object());
        match object {
            Some(object) if !std::ptr::eq(object, kind.item) => {
                let draw = Draw::new(self.setting.invention.seed).at(self.way.action.name).at(&kept.id);
                let text = item(self.setting, self.way.action, (object, self.listing.id), self.request, draw);
                let text = json::overlaid(&text, object, &kept.text, kind.item);
                Cow::Owned(named(&text, self.listing.id, kept, kind))
            }
            _ => Cow::Borrowed(&kept.text),
        }
    }
}

/// With its id, which may be called otherwise here.
fn named(text: &str, id: &str, kept: &Item, kind: &Known) -> String {
    json::member(&kept.text, kind.listing.id).map_or_else(|| text.to_owned(), |value| json::with(text, id, value))
}
