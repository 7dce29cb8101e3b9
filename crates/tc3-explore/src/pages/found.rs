//! What was found, on a page of its own for who has no script.

use maud::{Markup, html};

use crate::find::Found;
use crate::texts::{Language, found};

/// How many are shown. Who does not find it among these uses another word.
pub(crate) const SHOWN: usize = 60;

pub(crate) fn content(lang: Language, query: &str, found: &[Found]) -> Markup {
    html! {
        h1 { (lang.with(&found::FOR, &[query])) }
        @if found.is_empty() {
            p { (lang.of(&found::NOTHING)) }
        } @else {
            p.quiet { (told(lang, found.len())) }
            ul.hits {
                @for hit in found {
                    li {
                        a href=(hit.path) {
                            code { (hit.name) } " " span.of { (hit.service) }
                            @for member in &hit.members { " " code.member { (member) } }
                            @if !hit.said.is_empty() { span.said lang=[lang.tag_of(&hit.said)] { (hit.said) } }
                        }
                    }
                }
            }
        }
    }
}

fn told(lang: Language, count: usize) -> String {
    match count {
        1 => lang.of(&found::ONE).to_owned(),
        SHOWN.. => lang.with(&found::BEST, &[&SHOWN.to_string()]),
        count => lang.with(&found::COUNT, &[&count.to_string()]),
    }
}
