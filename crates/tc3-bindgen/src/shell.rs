//! Commands as a person pastes them into a shell.

/// A word in quotes where a shell would make something else of it. It stays on one line, and has no letters that turn the
/// direction of writing: a command also stands in comments, where the compiler takes none.
///
/// ```
/// use tc3_bindgen::shell::quoted;
///
/// for (word, typed) in [("plain-1.5", "plain-1.5"), ("it's", r"'it'\''s'"), ("", "''"), ("a\nb", r"$'a\nb'")] {
///     assert_eq!(quoted(word), typed);
/// }
/// ```
pub fn quoted(text: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./:,@+=".contains(&byte);
    let is_told =
        |letter: char| letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if text.contains(is_told) {
        let letters = text.chars().map(|letter| match letter {
            '\n' => r"\n".to_owned(),
            '\r' => r"\r".to_owned(),
            '\'' | '\\' => format!("\\{letter}"),
            letter if is_told(letter) => format!("\\u{:04x}", u32::from(letter)),
            letter => letter.to_string(),
        });
        format!("$'{}'", letters.collect::<String>())
    } else if !text.is_empty() && text.bytes().all(is_plain) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}
