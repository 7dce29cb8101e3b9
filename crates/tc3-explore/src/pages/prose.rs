//! Texts of several lines, and lists of names.

use maud::{Markup, html};

/// A paragraph for each line; lines that begin with a dash are a list.
pub(crate) fn paragraphs(text: &str) -> Markup {
    let lines: Vec<_> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let is_item = |line: &&str| line.starts_with("- ");
    html! {
        @for group in lines.chunk_by(|one, other| is_item(one) && is_item(other)) {
            @match group {
                [first, ..] if is_item(first) => {
                    ul { @for line in group { li { (line.trim_start_matches("- ")) } } }
                }
                [first, ..] => p { (first) },
                [] => {}
            }
        }
    }
}
