//! Texts of several lines.

use maud::{Markup, html};

use crate::texts::Language;

/// A paragraph for each line; lines that begin with a dash are a list. Each says where it is in another language than the page.
pub(crate) fn paragraphs(lang: Language, text: &str) -> Markup {
    let lines: Vec<_> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let is_item = |line: &&str| line.starts_with("- ");
    html! {
        @for group in lines.chunk_by(|one, other| is_item(one) && is_item(other)) {
            @match group {
                [first, ..] if is_item(first) => {
                    ul lang=[lang.tag_of(first)] { @for line in group { li { (marked(line.trim_start_matches("- "))) } } }
                }
                [first, ..] => p lang=[lang.tag_of(first)] { (marked(first)) },
                [] => {}
            }
        }
    }
}

/// A line whose names stand between backticks, as in doc comments.
fn marked(line: &str) -> Markup {
    let parts: Vec<_> = line.split('`').collect();
    // One that is left over marks nothing.
    let pairs = if parts.len().is_multiple_of(2) { 0 } else { parts.len() };
    html! {
        @for (at, part) in parts.iter().enumerate() {
            @if at < pairs {
                @if at.is_multiple_of(2) { (part) } @else { code { (part) } }
            } @else {
                @if at > 0 { "`" } (part)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_paragraphs_lists_and_names() {
        let html = paragraphs(Language::English, "Shows `It` & more.\n- one\n- `two`\nA ` alone.").into_string();
        assert_eq!(
            html,
            "<p>Shows <code>It</code> &amp; more.</p><ul><li>one</li><li><code>two</code></li></ul><p>A ` alone.</p>"
        );
    }

    #[test]
    fn lines_in_another_language_say_so() {
        let html = paragraphs(Language::Chinese, "Shows it.\n显示它。").into_string();
        assert_eq!(html, r#"<p lang="en">Shows it.</p><p>显示它。</p>"#);
    }
}
