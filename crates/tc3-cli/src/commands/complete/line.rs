//! The command line as it was typed, taken apart as far as it goes: the last word may be half a word, with a quote still open.

/// The words around the cursor, quotes and escapes taken away.
pub(super) struct Line {
    /// Those before the word in which the cursor stands, the program not among them.
    pub(super) before: Vec<String>,
    pub(super) current: Current,
    /// Those behind the word in which the cursor stands.
    pub(super) behind: Vec<String>,
}

/// The word in which the cursor stands, up to it.
#[derive(Default)]
pub(super) struct Current {
    pub(super) text: String,
    /// The quote that is still open.
    pub(super) quote: Option<char>,
    /// How many bytes of the text stand before what bash takes for the word: all up to the last character that breaks words.
    pub(super) kept: usize,
}

impl Line {
    /// `escape` is the shell's sign that takes the next one as it is, `breaks` are the characters at which bash breaks words.
    /// None where the cursor stands in the program's own name.
    pub(super) fn new(before: &str, behind: &str, escape: char, breaks: &str) -> Option<Self> {
        let (words, current) = split(before, escape, breaks);
        let is_setting = |word: &String| word.split_once('=').is_some_and(|(name, _)| is_variable(name));
        let mut before = words.into_iter().skip_while(is_setting);
        before.next()?;
        // What goes on within a quote is of the word under the cursor, up to where nobody knows.
        let behind = if current.quote.is_some() { "" } else { behind };
        let goes_on = !behind.is_empty() && !behind.starts_with(char::is_whitespace);
        let (mut words, last) = split(behind, escape, "");
        words.push(last.text);
        let behind = words.into_iter().skip(usize::from(goes_on)).filter(|word| !word.is_empty()).collect();
        Some(Self { before: before.collect(), current, behind })
    }
}

/// Whether it may be set before a command, as in `NAME=value tc3`.
fn is_variable(name: &str) -> bool {
    let is_letter = |char: char| char == '_' || char.is_ascii_alphanumeric();
    name.starts_with(|first: char| !first.is_ascii_digit()) && name.chars().all(is_letter)
}

/// The words that are complete, and what stands behind the last blank.
fn split(text: &str, escape: char, breaks: &str) -> (Vec<String>, Current) {
    let mut words = Vec::new();
    let mut word: Option<Current> = None;
    let mut chars = text.chars();
    while let Some(char) = chars.next() {
        let quote = word.as_ref().and_then(|word| word.quote);
        if quote.is_none() && char.is_whitespace() {
            words.extend(word.take().map(|word| word.text));
            continue;
        }
        let word = word.get_or_insert_default();
        match quote {
            None if matches!(char, '\'' | '"') => (word.quote, word.kept) = (Some(char), word.text.len()),
            Some(open) if char == open => word.quote = None,
            _ if char == escape && quote != Some('\'') => {
                let escaped = chars.next();
                // Between double quotes a backslash escapes few.
                let is_kept = |escaped: char| char == '\\' && quote.is_some() && !"\"\\$`".contains(escaped);
                word.text.extend(Some(char).filter(|_| escaped.is_some_and(is_kept)).into_iter().chain(escaped));
            }
            _ => {
                word.text.push(char);
                if quote.is_none() && breaks.contains(char) {
                    word.kept = word.text.len();
                }
            }
        }
    }
    (words, word.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(before: &str, behind: &str) -> (Vec<String>, String, Vec<String>) {
        let line = Line::new(before, behind, '\\', "").unwrap();
        (line.before, line.current.text, line.behind)
    }

    #[test]
    fn words_are_read_as_the_shell_reads_them() {
        let strings = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        assert_eq!(
            line("tc3 a 'b c' d\\ e \"f'\\\"g\\h\" i", ""),
            (strings(&["a", "b c", "d e", "f'\"g\\h"]), "i".to_owned(), vec![])
        );
        assert_eq!(line("A=1 B='x y' ./tc3 a --B=c ", ""), (strings(&["a", "--B=c"]), String::new(), vec![]));
        assert_eq!(line("tc3 a b", "c d 'e f'"), (strings(&["a"]), "b".to_owned(), strings(&["d", "e f"])));
        assert_eq!(line("tc3 a b", " d"), (strings(&["a"]), "b".to_owned(), strings(&["d"])));
        assert_eq!(line("tc3 a 'b", "c d' e"), (strings(&["a"]), "b".to_owned(), vec![]));
        assert_eq!(line("tc3 \\", ""), (vec![], String::new(), vec![]));
        assert!(Line::new("", "", '\\', "").is_none() && Line::new("A=1 tc", "3", '\\', "").is_none());
    }

    #[test]
    fn bash_replaces_what_stands_behind_the_last_break() {
        let current = |text| Line::new(text, "", '\\', "\"'=:").unwrap().current;
        for (text, kept) in [
            ("tc3 --A=fi", "--A="),
            ("tc3 file://a", "file:"),
            ("tc3 --A='b=c", "--A="),
            ("tc3 a\\=b", ""),
            ("tc3 a", ""),
        ] {
            let current = current(text);
            assert_eq!(&current.text[..current.kept], kept, "{text}");
        }
    }
}
