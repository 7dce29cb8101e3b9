//! The walk through an answer: which members it has, how long its lists are, and where each value is from.

use tc3::Record;
use tc3::record::{List, Place, Slot};
use tc3_spec::{Action, DynRecord, EnumValue, Kind, Member, Object, catalogue};

use super::echo::Echo;
use super::invent::Spot;
use super::page::{self, Item, Listing, MAX_LIMIT, Window};
use super::sense::{element_words, words};
use super::value::Value;
use crate::draw::Draw;

/// How deep objects that contain themselves are filled. The deepest published answer nests 13 objects.
const MAX_NESTING: usize = 16;

/// How many members an answer has, beyond which only what is always there is added, and lists are empty. All answers
/// then stay far below a megabyte.
const MAX_MEMBERS: usize = 8_000;

/// Fills an answer.
pub(super) struct Filler<'a> {
    action: &'static Action,
    /// The names of the objects around the one that is filled.
    around: Vec<&'static str>,
    echo: Echo<'a>,
    /// How many members may be added.
    left: usize,
    listing: Option<&'a Listing<'a>>,
    region: &'a str,
    today: u64,
}

/// An object in the answer.
#[derive(Clone, Copy)]
struct Here {
    depth: usize,
    draw: Draw,
    /// How many steps of the way to the list were taken, on the way itself.
    on_way: Option<usize>,
    /// Which item of the list it is, if it is one.
    item: Option<Item>,
    /// How many members could be added when it was begun. The length of its lists depends on it.
    room: usize,
    /// The part of the list that is shown, for an object that only tells of it.
    window: Option<Window>,
}

impl Here {
    fn at(draw: Draw, depth: usize) -> Self {
        Self { depth, draw, on_way: None, item: None, room: 0, window: None }
    }
}

impl<'a> Filler<'a> {
    pub(super) fn new(action: &'static Action, echo: Echo<'a>, listing: Option<&'a Listing<'a>>, today: u64) -> Self {
        Self { action, around: Vec::new(), echo, left: MAX_MEMBERS, listing, region: echo.region(), today }
    }

    /// The answer, whose values are drawn from here on.
    pub(super) fn fill(mut self, draw: Draw) -> DynRecord {
        let object = self.action.response;
        let mut record = DynRecord::new(object);
        self.object(&mut record, object, Here { on_way: Some(0), ..Here::at(draw, 0) });
        record
    }

    fn object(&mut self, record: &mut dyn Record, object: &'static Object, here: Here) {
        let here = Here { room: self.left, ..here };
        // Of an object where upstream marks no member as always present, nobody said which are: all are shown.
        let is_unmarked = !object.members.iter().any(|member| member.always);
        self.around.push(object.name);
        for (index, member) in object.members.iter().enumerate() {
            let is_due = member.always
                || is_unmarked && self.left > 0
                || self.is_teller(member, here)
                || self.is_paging(object, index, member, here);
            if is_due && let Some(place) = record.get_mut(index) {
                self.member(place, object, (index, member), here);
            }
        }
        self.around.pop();
    }

    /// Whether a member is needed to read a list page by page, marked or not.
    fn is_paging(&self, object: &Object, index: usize, member: &Member, here: Here) -> bool {
        let Some(listing) = self.listing.filter(|listing| listing.window.is_paged) else { return false };
        here.on_way.is_some_and(|steps| {
            listing.pages.way.get(steps) == Some(&index)
                || std::ptr::eq(member, listing.pages.list)
                || listing.window.value(object, member).is_some()
                || page::tells(member)
        })
    }

    /// Whether a member of an item tells it from the others.
    fn is_teller(&self, member: &Member, here: Here) -> bool {
        let teller = self.listing.filter(|_| here.item.is_some()).and_then(|listing| listing.teller);
        teller.is_some_and(|teller| std::ptr::eq(teller, member))
    }

    fn member(
        &mut self,
        place: &mut dyn Place,
        object: &'static Object,
        (index, member): (usize, &'static Member),
        here: Here,
    ) {
        let draw = here.draw.at(member.name);
        self.left = self.left.saturating_sub(1);
        match (place.open(), member.object()) {
            (Slot::Object(inner), Some(of)) => {
                let ends = member.always || !self.around.contains(&of.name);
                if ends && here.depth < MAX_NESTING {
                    self.object(inner, of, self.inside(index, member, draw, here));
                } else {
                    place.clear();
                }
            }
            (Slot::List(list), _) => self.list(list, object, member, here),
            _ => match self.scalar(object, member, here).map(|value| place.put(value.scalar())) {
                Some(Ok(_)) => {}
                _ => place.clear(),
            },
        }
    }

    /// The place of an object that is a member.
    fn inside(&self, index: usize, member: &Member, draw: Draw, here: Here) -> Here {
        let listing = self.listing;
        let step = here.on_way.and_then(|steps| listing?.pages.way.get(steps).copied());
        let on_way = here.on_way.filter(|_| step == Some(index)).map(|steps| steps + 1);
        let is_beside = here.on_way.is_some() && on_way.is_none();
        let window = listing.map(|listing| listing.window).filter(|_| is_beside && page::tells(member));
        Here { on_way, window, ..Here::at(draw, here.depth + 1) }
    }

    fn list(&mut self, list: &mut dyn List, object: &'static Object, member: &'static Member, here: Here) {
        let draw = here.draw.at(member.name);
        let Some(listing) = self.main(member, here) else {
            for index in 0..self.count(member, here) {
                self.element(list.grow(), object, member, Here::at(draw.nth(index), here.depth + 1));
            }
            return;
        };
        // Half of what may be added is for the list, and each item that a page can have has the same share of it: so an item
        // is the same, however many others are shown.
        self.left /= 2;
        let rest = self.left;
        for index in listing.window.items() {
            self.left = rest / listing.window.total.clamp(1, MAX_LIMIT);
            let item = Some(Item { index, list: draw });
            let here = Here { item, ..Here::at(draw.nth(index), here.depth + 1) };
            self.element(list.grow(), object, member, here);
        }
        self.left = rest;
    }

    /// The list that the answer is about, if this member is it.
    fn main(&self, member: &Member, here: Here) -> Option<&'a Listing<'a>> {
        let listing = self.listing.filter(|listing| std::ptr::eq(member, listing.pages.list))?;
        (here.on_way == Some(listing.pages.way.len())).then_some(listing)
    }

    /// How many elements any other list has: a few where there is room, and none where nothing would end it.
    fn count(&self, member: &Member, here: Here) -> usize {
        const AMPLE: usize = 100;
        let is_around = member.object().is_some_and(|object| self.around.contains(&object.name));
        match here.room {
            _ if is_around || here.depth >= MAX_NESTING => 0,
            0 => 0,
            AMPLE.. if here.depth < 2 => usize::try_from(1 + here.draw.at(member.name).below(3)).unwrap_or(1),
            _ => 1,
        }
    }

    /// Fills an element of a list in `object`; `here` is the element.
    fn element(&mut self, place: &mut dyn Place, object: &'static Object, member: &'static Member, here: Here) {
        match (place.open(), member.object()) {
            (Slot::Object(inner), Some(of)) => self.object(inner, of, here),
            _ => {
                self.left = self.left.saturating_sub(1);
                let asked = here.item.and_then(|item| self.listing?.asked.as_ref()?.value(item.index, None));
                if let Some(value) = asked.or_else(|| self.drawn(object, member, here.draw, here)) {
                    // A value that does not fit leaves the element at its default.
                    let _ = place.put(value.scalar());
                }
            }
        }
    }

    fn scalar(&self, object: &'static Object, member: &'static Member, here: Here) -> Option<Value<'a>> {
        let window = here.window.or_else(|| here.on_way.and(self.listing).map(|listing| listing.window));
        let paging = window.and_then(|window| window.value(object, member));
        let total = || {
            let list = page::counted(object, member, self.action.name)?;
            Value::number(&member.kind, self.count(list, here) as u64)
        };
        let asked = || self.listing?.asked.as_ref()?.value(here.item?.index, Some(member.name));
        let near = here.on_way.is_some() || here.item.is_some();
        let is_asking = |index| self.listing.is_some_and(|listing| listing.pages.is_asking(index));
        let echo = || self.echo.of(member, near, is_asking).filter(|_| !self.is_teller(member, here));
        let echoed = || echo().filter(|value| value.is_among(self.known(member)));
        let drawn = || self.drawn(object, member, here.draw.at(member.name), here);
        paging.or_else(total).or_else(asked).or_else(echoed).or_else(drawn)
    }

    /// A value that could be that of a member, or of an element of its list.
    fn drawn(&self, object: &'static Object, member: &Member, draw: Draw, here: Here) -> Option<Value<'a>> {
        let is_list = matches!(member.kind, Kind::List(_));
        let spot = Spot {
            kind: member.kind.element(),
            words: if is_list { element_words(member.name) } else { words(member.name) },
            owner: (!std::ptr::eq(object, self.action.response)).then_some(object.name),
            known: self.known(member),
            is_secret: member.sensitive,
            region: self.region,
            item: here.item,
            is_teller: self.is_teller(member, here),
            today: self.today,
            draw,
            within: here.draw,
        };
        spot.value()
    }

    /// The known values of a member that has an enum.
    fn known(&self, member: &Member) -> &'static [EnumValue] {
        let info = self.action.info;
        let service = || catalogue().service_version(info.service, info.version);
        let enumeration = member.enumeration.and_then(|name| service()?.enumeration(name));
        enumeration.map_or(&[], |enumeration| enumeration.values.as_slice())
    }
}
