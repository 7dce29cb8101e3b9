//! The text of comments, from the literals that hold it.

/// Whether a comment of one line can say it. Whatever else there is stays an attribute.
pub(super) fn is_line(literal: &str, is_inner: bool) -> bool {
    let begins_well = is_inner || !contents(literal).starts_with('/');
    begins_well && !(literal.contains("\\n") && written(literal).contains('\n'))
}

/// Writes it without the spaces at its end.
pub(super) fn write(literal: &str, out: &mut String) {
    let start = out.len();
    if literal.starts_with('r') {
        out.push_str(contents(literal));
    } else {
        unescape(contents(literal), out);
    }
    let text = out.get(start..).unwrap_or_default();
    out.truncate(start + text.trim_end_matches(' ').len());
}

fn written(literal: &str) -> String {
    let mut out = String::new();
    write(literal, &mut out);
    out
}

/// What stands between the quotes.
fn contents(literal: &str) -> &str {
    let quoted = literal.trim_start_matches('r').trim_matches('#');
    quoted.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or_default()
}

fn unescape(mut text: &str, out: &mut String) {
    while let Some((plain, escaped)) = text.split_once('\\') {
        out.push_str(plain);
        let mut letters = escaped.chars();
        let code = match letters.next() {
            Some('n') => Some('\n'),
            Some('r') => Some('\r'),
            Some('t') => Some('\t'),
            Some('0') => Some('\0'),
            Some('x') => code(&mut letters, |digits| digits.split_at_checked(2)),
            Some('u') => code(&mut letters, |digits| digits.strip_prefix('{')?.split_once('}')),
            other => other,
        };
        out.extend(code);
        text = letters.as_str();
    }
    out.push_str(text);
}

/// A letter by its number, the digits of which are split off.
fn code(letters: &mut std::str::Chars<'_>, split: impl Fn(&str) -> Option<(&str, &str)>) -> Option<char> {
    let (digits, rest) = split(letters.as_str())?;
    *letters = rest.chars();
    u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)
}
