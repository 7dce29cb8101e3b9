//! The last calls: how long they took, and what came of them.

use maud::{Markup, html};

use crate::calls::Call;
use crate::pictures::chart;
use crate::texts::{Language, pictures as texts};

pub(crate) fn content(lang: Language, calls: &[Call]) -> Markup {
    html! {
        h1 { (lang.of(&texts::CALLS)) }
        (chart::drawn(lang, calls))
    }
}
