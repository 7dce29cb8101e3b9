//! The walk through an answer: which members it has, how long its lists are, and where each value is from.

use tc3::Timestamp;
use tc3_spec::{Kind, Member};

use super::echo::Echo;
use super::invent::Spot;
use super::outline::{Known, Outline};
use super::page::{Item, Listing, MAX_LIMIT, Window};
use super::value::{Value, empty};
use crate::draw::Draw;

/// How deep objects that contain themselves are filled. The deepest published answer nests 13 objects.
const MAX_NESTING: usize = 16;

/// How many members an answer has, beyond which only what is always there is added, and lists are empty. All answers
/// then stay far below a megabyte.
const MAX_MEMBERS: usize = 8_000;

/// Fills an answer.
pub(super) struct Filler<'a> {
    outline: &'a Outline,
    /// The names of the objects around the one that is filled.
    around: Vec<&'static str>,
    echo: Echo<'a>,
    /// What is filled so far.
    json: Vec<u8>,
    /// How many members may be added.
    left: usize,
    listing: Option<&'a Listing<'a>>,
    region: &'a str,
    today: u64,
    /// When what is filled was made, if it was made by a request and not before all of them.
    made_at: Option<u64>,
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
    pub(super) fn new(outline: &'a Outline, echo: Echo<'a>, listing: Option<&'a Listing<'a>>, today: u64) -> Self {
        let (json, region) = (Vec::with_capacity(1024), echo.region());
        Self { outline, around: Vec::new(), echo, json, left: MAX_MEMBERS, listing, region, today, made_at: None }
    }

    /// The same of what is made now.
    pub(super) fn made_at(self, now: Timestamp) -> Self {
        Self { made_at: Some(now.seconds().unsigned_abs()), ..self }
    }

    /// The answer as JSON, whose values are drawn from here on.
    pub(super) fn fill(mut self, draw: Draw) -> String {
        self.object(0, Here { on_way: Some(0), ..Here::at(draw, 0) });
        // What is written are names and texts.
        String::from_utf8(self.json).unwrap_or_else(|_| "{}".to_owned())
    }

    fn object(&mut self, part: usize, here: Here) {
        let here = Here { room: self.left, ..here };
        self.json.push(b'{');
        if let Some(part) = self.outline.part(part) {
            self.around.push(part.name);
            for (index, known) in part.members.iter().enumerate() {
                // Of an object where nothing is marked, nobody said what is always there: all is shown.
                let is_due = known.member.always
                    || known.state.is_some()
                    || part.is_unmarked && self.left > 0
                    || self.is_teller(known, here)
                    || self.is_paging(index, known, here);
                if is_due {
                    self.member(index, known, here);
                }
            }
            self.around.pop();
        }
        self.json.push(b'}');
    }

    /// Whether a member is needed to read a list page by page, marked or not.
    fn is_paging(&self, index: usize, known: &Known, here: Here) -> bool {
        let is_read = |listing: &&Listing<'_>| listing.pages.is_paged() || listing.pages.is_kept;
        let Some(listing) = self.listing.filter(is_read) else { return false };
        here.on_way.is_some_and(|steps| {
            listing.pages.way.get(steps) == Some(&index)
                || std::ptr::eq(known.member, listing.pages.list)
                || known.role.is_some()
                || known.tells
        })
    }

    /// Whether a member of an item tells it from the others.
    fn is_teller(&self, known: &Known, here: Here) -> bool {
        here.item.and(self.outline.teller).is_some_and(|teller| std::ptr::eq(teller, known.member))
    }

    fn member(&mut self, index: usize, known: &Known, here: Here) {
        let member = known.member;
        self.left = self.left.saturating_sub(1);
        match (&member.kind, known.inner) {
            (Kind::Object(_), Some(inner)) => {
                let ends = member.always || !self.surrounds(member);
                if ends && here.depth < MAX_NESTING {
                    self.name(known);
                    self.object(inner, self.inside(index, known, here));
                }
            }
            (Kind::List(_), _) => {
                if known.is_list() {
                    self.name(known);
                    self.list(known, here);
                }
            }
            (kind, _) => {
                if let Some(value) = self.scalar(known, here) {
                    let before = self.json.len();
                    self.name(known);
                    if !value.write(kind, &mut self.json) {
                        self.json.truncate(before);
                    }
                }
            }
        }
    }

    /// Writes the name of a member.
    fn name(&mut self, known: &Known) {
        self.separate();
        self.json.extend_from_slice(known.key.as_bytes());
    }

    /// Writes a comma behind what is there of an object or a list, if there is something.
    fn separate(&mut self) {
        if !matches!(self.json.last(), Some(b'{' | b'[')) {
            self.json.push(b',');
        }
    }

    /// Whether the object that a member is, or has a list of, is one that is being filled.
    fn surrounds(&self, member: &Member) -> bool {
        member.object().is_some_and(|object| self.around.contains(&object.name))
    }

    /// The place of an object that is a member.
    fn inside(&self, index: usize, known: &Known, here: Here) -> Here {
        let listing = self.listing;
        let step = here.on_way.and_then(|steps| listing?.pages.way.get(steps).copied());
        let on_way = here.on_way.filter(|_| step == Some(index)).map(|steps| steps + 1);
        let is_beside = here.on_way.is_some() && on_way.is_none();
        let window = listing.map(|listing| listing.window).filter(|_| is_beside && known.tells);
        Here { on_way, window, ..Here::at(here.draw.at_name(known.at), here.depth + 1) }
    }

    fn list(&mut self, known: &Known, here: Here) {
        let draw = here.draw.at_name(known.at);
        self.json.push(b'[');
        match self.main(known.member, here) {
            Some(Listing { kept: Some(kept), .. }) => {
                for text in kept {
                    self.separate();
                    self.json.extend_from_slice(text.as_bytes());
                }
            }
            Some(listing) => {
                // Half of what may be added is for the list, and each item that a page can have has the same share of it: so
                // an item is the same, however many others are shown.
                self.left /= 2;
                let rest = self.left;
                for index in listing.window.items() {
                    self.left = rest / listing.window.total.clamp(1, MAX_LIMIT);
                    let item = Some(Item { index, list: draw });
                    self.element(known, Here { item, ..Here::at(draw.nth(index), here.depth + 1) });
                }
                self.left = rest;
            }
            None => {
                for index in 0..self.count(known.member, here) {
                    self.element(known, Here::at(draw.nth(index), here.depth + 1));
                }
            }
        }
        self.json.push(b']');
    }

    /// The list that the answer is about, if this member is it.
    fn main(&self, member: &Member, here: Here) -> Option<&'a Listing<'a>> {
        let listing = self.listing.filter(|listing| std::ptr::eq(member, listing.pages.list))?;
        (here.on_way == Some(listing.pages.way.len())).then_some(listing)
    }

    /// How many elements any other list has: a few where there is room, and none where nothing would end it.
    fn count(&self, member: &Member, here: Here) -> usize {
        const AMPLE: usize = 100;
        match here.room {
            _ if here.depth >= MAX_NESTING || self.surrounds(member) => 0,
            0 => 0,
            AMPLE.. if here.depth < 2 => usize::try_from(1 + here.draw.at(member.name).below(3)).unwrap_or(1),
            _ => 1,
        }
    }

    /// Fills an element of a list; `here` is the element.
    fn element(&mut self, known: &Known, here: Here) {
        self.separate();
        if let Some(inner) = known.inner {
            return self.object(inner, here);
        }
        self.left = self.left.saturating_sub(1);
        let kind = known.member.kind.element();
        let asked = here.item.and_then(|item| self.listing?.asked.as_ref()?.value(item.index, None));
        let value = asked.or_else(|| self.drawn(known, here.draw, here));
        if !value.is_some_and(|value| value.write(kind, &mut self.json)) {
            self.json.extend_from_slice(empty(kind));
        }
    }

    fn scalar(&self, known: &Known, here: Here) -> Option<Value<'a>> {
        let kind = &known.member.kind;
        let window = here.window.or_else(|| here.on_way.and(self.listing).map(|listing| listing.window));
        let paging = known.role.and_then(|role| window?.value(role, kind));
        let total = || Value::number(kind, self.count(known.counts?, here) as u64);
        let asked = || self.listing?.asked.as_ref()?.value(here.item?.index, Some(known.member.name));
        let echoed = || self.echoed(known, here);
        let drawn = || self.drawn(known, here.draw.at_name(known.at), here);
        paging.or_else(total).or_else(asked).or_else(echoed).or_else(drawn)
    }

    /// What the request says for a member of the same name and type. In the answer itself or in its items any does. Further
    /// inside only those do whose names say all, as `InstanceId` does.
    fn echoed(&self, known: &Known, here: Here) -> Option<Value<'a>> {
        let is_meant = here.on_way.is_some() || here.item.is_some() || known.says_all;
        let index = known.asked.filter(|_| is_meant && !self.is_teller(known, here))?;
        self.echo.of(index).filter(|value| value.is_among(known.values))
    }

    /// A value that could be that of a member, or of an element of its list.
    fn drawn(&self, known: &Known, draw: Draw, here: Here) -> Option<Value<'a>> {
        if let Some(state) = known.state {
            let number = || Some(Value::Int(state.parse().ok()?));
            return if let Kind::Text(_) = known.member.kind { Some(Value::Text(state.into())) } else { number() };
        }
        let spot = Spot {
            kind: known.member.kind.element(),
            meaning: &known.meaning,
            known: known.values,
            is_secret: known.member.sensitive,
            region: self.region,
            item: here.item,
            is_teller: self.is_teller(known, here),
            today: self.today,
            made_at: self.made_at,
            draw,
            within: here.draw,
        };
        spot.value()
    }
}
