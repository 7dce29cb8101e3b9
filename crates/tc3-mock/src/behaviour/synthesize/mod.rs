//! Answers of actions without behaviour: all that the spec says is always there, with values that could be.
//!
//! An answer depends on the seed, the action, the request and the day, and on nothing else. It is made in these steps:
//!
//! 1. `outline` knows what the answer is made of and what its members mean: that is worked out once for each action.
//! 2. `page` finds the list that the answer is about, and the part of it that the request asks for.
//! 3. `fill` walks through the answer, and for each value takes the first of
//! 4. what `page` says of the list, what `echo` finds in the request, and what `invent` makes up: by the `meaning` of the
//!    member's name, from what `draw` has at that place of the answer.
//!
//! `request` makes up a request instead, of what has to be in it.
//!
//! `sense` reads names, by the data in `words`; `value` is a scalar on its way.

mod echo;
mod fill;
mod invent;
mod meaning;
mod outline;
mod page;
mod request;
mod sense;
mod value;
mod words;

use std::borrow::Cow;
use std::ops::Range;

use tc3::Timestamp;
use tc3_spec::{Action, DynRecord, Object, catalogue};

use crate::behaviour::pace::Paces;
use crate::draw::Draw;
use echo::Echo;
use fill::Filler;
use outline::{Main, Outline};
use page::Listing;
use request::Maker;

/// How many events a stream has.
const EVENTS: usize = 3;

/// What answers are made up by.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Invention {
    /// What values are drawn from.
    pub(crate) seed: u64,
    /// How many items a list has that is read page by page. It is drawn where this is not said.
    pub(crate) items: Option<u32>,
}

/// How values are made up for one request.
#[derive(Clone, Copy)]
pub(crate) struct Setting<'a> {
    pub(crate) invention: Invention,
    /// That of the request's header.
    pub(crate) region: Option<&'a str>,
    pub(crate) now: Timestamp,
    /// Whether a fresh world has nothing of what is kept.
    pub(crate) begins_empty: bool,
    /// How long what is kept takes from state to state.
    pub(crate) paces: &'a Paces,
}

/// Whether a member of an action's request asks for a part of its list.
pub(crate) fn asks_for_page(action: &'static Action, member: &str) -> bool {
    let outline = Outline::of(action);
    let index = action.request.shape.index_of(member);
    index.zip(outline.pages.as_ref()).is_some_and(|(index, pages)| pages.is_asking(index))
}

/// The answer of an action that lists all there would be.
pub(crate) fn whole(setting: Setting<'_>, action: &'static Action, main: Main, request: &DynRecord) -> String {
    let draw = of_action(setting.invention.seed, action);
    let (outline, echo) = (Outline::listing(action, main), Echo::new(request, setting.region));
    let listing = outline.pages.as_ref().map(|pages| Listing::whole(pages, setting.invention.items, draw));
    Filler::new(&outline, echo, listing.as_ref(), day(setting.now)).fill(draw)
}

/// The answer of an action that lists so many items, with those of the page that is asked for.
pub(crate) fn page<'t>(
    setting: Setting<'_>,
    action: &'static Action,
    main: Main,
    request: &DynRecord,
    total: usize,
    shown: impl FnOnce(Range<usize>) -> Vec<Cow<'t, str>>,
) -> String {
    let draw = of_action(setting.invention.seed, action);
    let (outline, echo) = (Outline::listing(action, main), Echo::new(request, setting.region));
    let listing = outline.pages.as_ref().map(|pages| Listing::kept(pages, request, total, shown));
    Filler::new(&outline, echo, listing.as_ref(), day(setting.now)).fill(draw)
}

/// An object that could be what a request made, as JSON. What tells it apart is drawn for it alone.
pub(crate) fn item(
    setting: Setting<'_>,
    action: &'static Action,
    (object, id): (&'static Object, &'static str),
    request: &DynRecord,
    draw: Draw,
) -> String {
    let outline = Outline::item(action, object, id);
    Filler::new(&outline, Echo::new(request, setting.region), None, day(setting.now)).made_at(setting.now).fill(draw)
}

/// A response, as JSON. The region is that of the request's header.
pub(crate) fn synthesize(
    invention: Invention,
    action: &'static Action,
    request: &DynRecord,
    region: Option<&str>,
    now: Timestamp,
) -> String {
    draw_response(invention, of_action(invention.seed, action), action, request, region, now)
}

/// The events of a stream, as JSON: each is a response, with values of its own.
pub(crate) fn synthesize_events(
    invention: Invention,
    action: &'static Action,
    request: &DynRecord,
    region: Option<&str>,
    now: Timestamp,
) -> Vec<String> {
    let draw = of_action(invention.seed, action);
    (0..EVENTS).map(|index| draw_response(invention, draw.nth(index), action, request, region, now)).collect()
}

/// A request that the rules of its action let pass, as JSON: what is required, with values that could be. What the command line
/// calls an action with to show how.
///
/// It is the same for the same action and day. None where the specs have no such action.
///
/// ```
/// use tc3_mock::{example_request, tc3::Timestamp};
///
/// let day = Timestamp::from_unix(1_700_000_000)?;
/// let request = example_request("cvm", "2017-03-12", "ResizeInstanceDisks", day).unwrap_or_default();
/// assert!(request.starts_with(r#"{"InstanceId":"ins-"#), "{request}");
/// # Ok::<(), tc3_mock::tc3::Error>(())
/// ```
pub fn example_request(service: &str, version: &str, action: &str, now: Timestamp) -> Option<String> {
    let action = catalogue().service_version(service, version)?.action(action)?;
    Some(Maker { action, today: day(now) }.request(of_action(0, action)))
}

fn of_action(seed: u64, action: &Action) -> Draw {
    Draw::new(seed).at(action.info.service).at(action.name)
}

fn draw_response(
    invention: Invention,
    draw: Draw,
    action: &'static Action,
    request: &DynRecord,
    region: Option<&str>,
    now: Timestamp,
) -> String {
    let (outline, echo) = (Outline::of(action), Echo::new(request, region));
    let pages = outline.pages.as_ref();
    let listing = pages.map(|pages| Listing::of(pages, request, echo, invention.items, draw));
    Filler::new(&outline, echo, listing.as_ref(), day(now)).fill(draw)
}

/// The first second of the day of a time.
fn day(now: Timestamp) -> u64 {
    let seconds = now.seconds().unsigned_abs();
    seconds - seconds % 86_400
}

#[cfg(test)]
mod tests;
