//! What stands around every page: its head, the search, and where calls go.

use maud::{DOCTYPE, Markup, html};

use super::links;
use crate::assets;
use crate::texts::{Language, around, exported, pictures};

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
    pub(crate) language: Language,
    pub(crate) title: &'a str,
    /// What is searched for, where the page is about that.
    pub(crate) query: &'a str,
    pub(crate) content: Markup,
    /// The address of the shape that its editor asks for, where it has one.
    pub(crate) shape: Option<String>,
}

impl<'a> Page<'a> {
    pub(crate) fn new(language: Language, title: &'a str, content: Markup) -> Self {
        Self { language, title, query: "", content, shape: None }
    }
}

impl Frame {
    /// The whole page. `path` is its own address, to which the switch of languages comes back.
    pub(crate) fn around(&self, path: &str, page: Page<'_>) -> Markup {
        let lang = page.language;
        html! {
            (DOCTYPE)
            html lang=(lang.tag()) {
                head {
                    (head(lang, page.title, "tc3 explore"))
                    meta name="page-token" content=(self.page_token);
                    // What the editor needs is asked for at once, and not a script after the other.
                    @if let Some(shape) = &page.shape {
                        @for module in assets::modules(lang) { link rel="modulepreload" href=(module); }
                        link rel="preload" as="fetch" crossorigin="anonymous" href=(shape);
                    }
                    script type="module" src=(assets::path(lang, "explore.js")) {}
                }
                body {
                    a.skip href="#main" { (lang.of(&around::SKIP)) }
                    header.top {
                        (brand())
                        form.find role="search" action=(links::FIND) method="get" {
                            label.unseen for="find" { (lang.of(&around::FIND)) }
                            input #find type="search" name="q" value=(page.query) autocomplete="off" spellcheck="false"
                                placeholder=(lang.of(&around::FIND_FOR_EXAMPLE)) aria-keyshortcuts="/";
                            kbd aria-hidden="true" { "/" }
                            div #hits hidden {}
                        }
                        div.mock {
                            a href=(links::MOCK) { (lang.of(&around::MOCK)) }
                            code title=(lang.of(&around::MOCK_ADDRESS)) { (self.mock) }
                        }
                        a href=(links::CALLS) { (lang.of(&pictures::CALLS_LINK)) }
                        (switch(lang, path))
                    }
                    main #main { (page.content) }
                }
            }
        }
    }
}

/// The whole page as a file: nothing on it needs an Explorer that runs.
pub(crate) fn as_file(page: Page<'_>) -> Markup {
    let lang = page.language;
    html! {
        (DOCTYPE)
        html lang=(lang.tag()) {
            head { (head(lang, page.title, lang.of(&exported::TITLE))) }
            body {
                a.skip href="#main" { (lang.of(&around::SKIP)) }
                header.top { (brand()) }
                main #main { (page.content) }
                footer { (lang.rich(&exported::FOOT, &[html! { (env!("CARGO_PKG_VERSION")) }])) }
            }
        }
    }
}

/// What the heads of all pages have. `all` is what the pages are called together.
fn head(lang: Language, title: &str, all: &str) -> Markup {
    html! {
        meta charset="utf-8";
        meta name="viewport" content="width=device-width, initial-scale=1";
        meta name="color-scheme" content="light dark";
        title { (title) @if title != all { " · " (all) } }
        link rel="icon" href=(assets::path(lang, "icon.svg")) type="image/svg+xml";
        link rel="stylesheet" href=(assets::path(lang, "explore.css"));
    }
}

fn brand() -> Markup {
    html! { a.brand href="/" { "tc3 " span { "explore" } } }
}

/// The other languages, by their own names.
fn switch(lang: Language, path: &str) -> Markup {
    html! {
        nav.languages aria-label=(lang.of(&around::LANGUAGE)) {
            @for other in Language::ALL.into_iter().filter(|other| *other != lang) {
                a href=(links::language(other, path)) lang=(other.tag()) hreflang=(other.tag()) { (other.name()) }
            }
        }
    }
}
