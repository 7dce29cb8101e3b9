//! What is said of something, where there is room for a line.

use tc3_spec::Status;

/// Our words, or else those of others.
pub fn or<T: AsRef<str>>(ours: T, others: T) -> T {
    if ours.as_ref().is_empty() { others } else { ours }
}

/// What is said of an action where there is room for a line: whether it may still be used, and its first sentence.
///
/// ```
/// use tc3_bindgen::docs::line;
/// use tc3_spec::Status;
///
/// assert_eq!(line(Status::Deprecated, "", "Starts it. Then waits."), "(deprecated) Starts it.");
/// ```
pub fn line(status: Status, ours: &str, others: &str) -> String {
    let status = match status {
        Status::Online => "",
        Status::Deprecated => "(deprecated) ",
        Status::Offline => "(withdrawn) ",
    };
    format!("{status}{}", first_sentence(or(ours, others)))
}

/// The first sentence of a description, English or Chinese; all of its first line, where none ends there.
pub fn first_sentence(text: &str) -> &str {
    let text = text.lines().next().unwrap_or_default();
    let ends = [(". ", 1), ("。", "。".len())];
    let end = ends.iter().filter_map(|(mark, length)| Some(text.find(mark)? + length)).min();
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_at_its_period() {
        assert_eq!(first_sentence("Starts it. Then waits."), "Starts it.");
        assert_eq!(first_sentence("Version 1.2 only."), "Version 1.2 only.");
        assert_eq!(first_sentence("One.\nTwo."), "One.");
        assert_eq!(first_sentence("查询。列表. 更多"), "查询。");
        assert_eq!(first_sentence(""), "");
    }
}
