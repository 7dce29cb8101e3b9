//! Answers of actions without behaviour: all that the spec says is always there, with values that could be.
//!
//! An answer depends on the seed, the action and the request, and on nothing else. `fill` walks through it. `pages`
//! finds the list that a request asks for a part of, `echo` what of the request shows in the answer, `plausible` every
//! other value: by the `name` of its member, and what the seed has at that place, `draw`.

mod draw;
mod echo;
mod fill;
mod name;
mod pages;
mod plausible;
mod value;

use tc3::record::encode;
use tc3_spec::{Action, DynRecord};

use draw::Draw;
use echo::{Asked, Echo};
use fill::Filler;
use pages::{Pages, Window};

/// A response, as JSON. The region is that of the request's header.
pub(crate) fn synthesize(seed: u64, action: &'static Action, request: &DynRecord, region: Option<&str>) -> String {
    let draw = Draw::new(seed).at(action.info.service).at(action.name);
    let echo = Echo::new(request, region);
    let listing = Pages::of(action).map(|pages| Listing::new(pages, request, echo, draw));
    let record = Filler::new(action, echo, listing.as_ref()).fill(draw);
    // What is filled here is finite and shallow, and no bytes: nothing of it can be refused.
    encode(&record).unwrap_or_else(|_| "{}".to_owned())
}

/// The list that an answer is about.
struct Listing<'a> {
    asked: Option<Asked<'a>>,
    pages: Pages,
    window: Window,
}

impl<'a> Listing<'a> {
    fn new(pages: Pages, request: &DynRecord, echo: Echo<'a>, draw: Draw) -> Self {
        let asked = echo.asked(pages.list);
        let total = asked.as_ref().map_or_else(|| pages.total(draw), |asked| asked.values.len());
        Self { asked, window: pages.window(request, total), pages }
    }
}

#[cfg(test)]
mod tests;
