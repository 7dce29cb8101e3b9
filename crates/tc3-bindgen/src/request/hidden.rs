//! Signs that nobody sees, and with which a text looks like another one.

use core::fmt::Write as _;

/// JSON with nothing in its texts that cannot be seen, or that turns the direction of writing.
pub(crate) fn seen(json: &str) -> String {
    escaped(json, is_hidden)
}

/// JSON with these letters of its texts by their numbers.
pub(crate) fn escaped(json: &str, is_told: impl Fn(char) -> bool) -> String {
    let mut out = String::with_capacity(json.len());
    for letter in json.chars() {
        if is_told(letter) {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                // A string takes all that is written.
                _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(letter);
        }
    }
    out
}

/// Whether a text with it looks like another one.
pub(crate) fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
                | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        )
}
