//! What stands around every page: its head, the search, and where calls go.

use maud::{DOCTYPE, Markup, html};

use super::links;
use crate::assets;

/// What a page shows of the Explorer that it is of.
#[derive(Debug)]
pub(crate) struct Frame {
    /// What our pages send with what they do.
    pub(crate) page_token: String,
    /// The address of the mock, which other programs can use too.
    pub(crate) mock: String,
}

/// A page without what stands around it.
pub(crate) struct Page<'a> {
    pub(crate) title: &'a str,
    /// What is searched for, where the page is about that.
    pub(crate) query: &'a str,
    pub(crate) content: Markup,
    /// The address of the shape that its editor asks for, where it has one.
    pub(crate) shape: Option<String>,
}

impl<'a> Page<'a> {
    pub(crate) fn new(title: &'a str, content: Markup) -> Self {
        Self { title, query: "", content, shape: None }
    }
}

impl Frame {
    /// The whole page.
    pub(crate) fn around(&self, page: Page<'_>) -> Markup {
        html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    meta name="page-token" content=(self.page_token);
                    title { (page.title) @if page.title != "tc3 explore" { " · tc3 explore" } }
                    link rel="icon" href=(assets::path("icon.svg")) type="image/svg+xml";
                    link rel="stylesheet" href=(assets::path("explore.css"));
                    // What the editor needs is asked for at once, and not a script after the other.
                    @if let Some(shape) = &page.shape {
                        @for module in assets::modules() { link rel="modulepreload" href=(module); }
                        link rel="preload" as="fetch" crossorigin="anonymous" href=(shape);
                    }
                    script type="module" src=(assets::path("explore.js")) {}
                }
                body {
                    a.skip href="#main" { "Skip to the content" }
                    header.top {
                        a.brand href="/" { "tc3 " span { "explore" } }
                        form.find role="search" action=(links::FIND) method="get" {
                            label.unseen for="find" { "Find services, actions and members" }
                            input #find type="search" name="q" value=(page.query) autocomplete="off" spellcheck="false"
                                placeholder="Find an action: end experiment, resize disk" aria-keyshortcuts="/";
                            kbd aria-hidden="true" { "/" }
                            div #hits hidden {}
                        }
                        div.mock {
                            span { "Mock" }
                            code title="Other programs can call it at this address" { (self.mock) }
                        }
                    }
                    main #main { (page.content) }
                }
            }
        }
    }
}
