//! The list of one answer: which it is, which part is shown, and which items were asked for.

use tc3_spec::{Action, DynRecord};

use super::asking::Pages;
use super::window::Window;
use crate::behaviour::synthesize::echo::{Asked, Echo};
use crate::draw::Draw;

/// The list that an answer is about.
pub(crate) struct Listing<'a> {
    /// The items that the request names, if it names any.
    pub(crate) asked: Option<Asked<'a>>,
    pub(crate) pages: Pages,
    pub(crate) window: Window,
}

impl<'a> Listing<'a> {
    /// None if the answer has no list that stands out.
    pub(crate) fn of(action: &'static Action, request: &DynRecord, echo: Echo<'a>, draw: Draw) -> Option<Self> {
        let pages = Pages::of(action)?;
        let asked = echo.asked(pages.list);
        let total = asked.as_ref().map_or_else(|| pages.total(draw), |asked| asked.values.len());
        Some(Self { asked, window: pages.window(request, total), pages })
    }
}
