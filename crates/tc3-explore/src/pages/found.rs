//! What was found, on a page of its own for who has no script.

use maud::{Markup, html};

use crate::find::Found;

/// How many are shown. Who does not find it among these uses another word.
pub(crate) const SHOWN: usize = 60;

pub(crate) fn content(query: &str, found: &[Found]) -> Markup {
    html! {
        h1 { "Found for “" (query) "”" }
        @if found.is_empty() {
            p { "Nothing is called so. Try fewer words, or one of them alone; typos of a letter or two are forgiven." }
        } @else {
            p.quiet { (told(found.len())) }
            ul.hits {
                @for hit in found {
                    li {
                        a href=(hit.path) {
                            code { (hit.name) } " " span.of { (hit.service) }
                            @for member in &hit.members { " " code.member { (member) } }
                            @if !hit.said.is_empty() { span.said { (hit.said) } }
                        }
                    }
                }
            }
        }
    }
}

fn told(count: usize) -> String {
    match count {
        1 => "1 hit".to_owned(),
        SHOWN.. => format!("The best {SHOWN} hits. Another word makes them fewer."),
        count => format!("{count} hits"),
    }
}
