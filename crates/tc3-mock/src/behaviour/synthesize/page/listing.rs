//! The list of one answer: which it is, which part is shown, and which items were asked for.

use std::borrow::Cow;
use std::ops::Range;

use tc3_spec::DynRecord;

use super::asking::Pages;
use super::window::Window;
use crate::behaviour::synthesize::echo::{Asked, Echo};
use crate::draw::Draw;

/// The list that an answer is about.
pub(crate) struct Listing<'a> {
    /// The items that the request names, if it names any.
    pub(crate) asked: Option<Asked<'a>>,
    pub(crate) pages: &'a Pages,
    pub(crate) window: Window,
    /// The items that are shown, as JSON, where they are kept and not made up.
    pub(crate) kept: Option<Vec<Cow<'a, str>>>,
}

/// One item of the list.
#[derive(Clone, Copy)]
pub(crate) struct Item {
    /// Its position in the list as a whole.
    pub(crate) index: usize,
    /// What is drawn for the list: values that are another for each item are dealt out there.
    pub(crate) list: Draw,
}

impl<'a> Listing<'a> {
    /// `items` is how many there are, where it is read page by page.
    pub(crate) fn of(pages: &'a Pages, request: &DynRecord, echo: Echo<'a>, items: Option<u32>, draw: Draw) -> Self {
        let asked = echo.asked(pages.list);
        let total = asked.as_ref().map_or_else(|| pages.total(items, draw), |asked| asked.values.len());
        Self { asked, pages, window: pages.window(request, total), kept: None }
    }

    /// All of what there would be.
    pub(crate) fn whole(pages: &'a Pages, items: Option<u32>, draw: Draw) -> Self {
        Self { asked: None, pages, window: Window::whole(pages.total(items, draw)), kept: None }
    }

    /// The part that a request asks for of what is kept.
    pub(crate) fn kept<'t: 'a>(
        pages: &'a Pages,
        request: &DynRecord,
        total: usize,
        shown: impl FnOnce(Range<usize>) -> Vec<Cow<'t, str>>,
    ) -> Self {
        let window = pages.window(request, total);
        Self { asked: None, pages, window, kept: Some(shown(window.items())) }
    }
}
