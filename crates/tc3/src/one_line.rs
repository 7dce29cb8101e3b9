//! Text of somebody else's on one line of ours: what a server sends goes to terminals and logs.

use core::fmt::{self, Write};

/// Shows the first `limit` characters of a text without what a terminal would obey: control characters, line ends, and
/// those that turn the direction of what follows.
#[derive(Clone, Copy)]
pub(crate) struct OneLine<'a> {
    pub(crate) text: &'a str,
    pub(crate) limit: usize,
}

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut chars = self.text.chars();
        for char in chars.by_ref().take(self.limit) {
            f.write_char(if is_harmless(char) { char } else { ' ' })?;
        }
        if chars.next().is_some() { f.write_char('…') } else { Ok(()) }
    }
}

fn is_harmless(char: char) -> bool {
    !char.is_control()
        && !matches!(char, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::OneLine;

    #[test]
    fn what_a_terminal_would_obey_is_a_blank() {
        let shown = |text, limit| OneLine { text, limit }.to_string();
        assert_eq!(shown("a\r\n\u{1b}[31mb\u{9b}c\u{202e}d\u{2066}e\u{2028}f 名", 99), "a   [31mb c d e f 名");
        assert_eq!(shown("名名名", 2), "名名…");
        assert_eq!(shown("名名", 2), "名名");
    }
}
