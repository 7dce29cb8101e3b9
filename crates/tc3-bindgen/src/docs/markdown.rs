//! Texts that others wrote, made fit for doc comments: there they are Markdown, in which many of their signs would mean
//! something.

/// The text as Markdown that reads as it stands: nothing is a link, code, a tag or emphasis, but addresses are links and
/// items of lists stay items. Paragraphs, which have a line each, are set apart.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 9 / 8);
    let mut after_item = false;
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let item = line.strip_prefix("- ").or_else(|| line.strip_prefix("* "));
        if !out.is_empty() {
            out.push_str(if after_item && item.is_some() { "\n" } else { "\n\n" });
        }
        match item {
            Some(item) => {
                out.push_str("- ");
                inline(item, &mut out);
            }
            None => {
                if line.starts_with(['#', '+', '-', '=']) {
                    // It would begin a heading or a list.
                    out.push('\\');
                }
                inline(line, &mut out);
            }
        }
        after_item = item.is_some();
    }
    out
}

fn inline(line: &str, out: &mut String) {
    let mut rest = line;
    let mut before = ' ';
    while let Some(char) = rest.chars().next() {
        let address = address(rest);
        if !address.is_empty() {
            out.push_str(&format!("<{address}>"));
            before = '>';
            rest = &rest[address.len()..];
            continue;
        }
        rest = &rest[char.len_utf8()..];
        if turns(char) {
            continue;
        }
        let next = rest.chars().next();
        if is_mark(char, before, next) {
            out.push('\\');
        }
        out.push(char);
        before = char;
    }
}

/// Whether a sign turns the direction of writing. The compiler refuses comments that have one.
fn turns(char: char) -> bool {
    matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a sign would mean something in Markdown.
fn is_mark(char: char, before: char, next: Option<char>) -> bool {
    match char {
        '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '~' | '|' => true,
        // Within a name it means nothing.
        '_' => !(before.is_alphanumeric() && next.is_some_and(char::is_alphanumeric)),
        '&' => next.is_some_and(|next| next.is_ascii_alphanumeric() || next == '#'),
        _ => false,
    }
}

/// The address that begins here; empty if none does.
fn address(text: &str) -> &str {
    let Some(scheme) = ["http://", "https://"].into_iter().find(|scheme| text.starts_with(scheme)) else { return "" };
    let ends = |char: char| !char.is_ascii_graphic() || "<>\"'`()[]{}|\\^*,;".contains(char);
    let address = text.split(ends).next().unwrap_or_default().trim_end_matches(['.', '!', '?', '_']);
    if address.len() > scheme.len() { address } else { "" }
}

#[cfg(test)]
mod tests {

    use super::escaped;

    #[test]
    fn signs_mean_themselves() {
        for (text, expected) in [
            ("plain words, 中文。", "plain words, 中文。"),
            ("a [link](/document/1) and `code`", r"a \[link\](/document/1) and \`code\`"),
            ("<InstanceId> & a&lt;b **bold** S3_BUCKET _x_", r"\<InstanceId\> & a\&lt;b \*\*bold\*\* S3_BUCKET \_x\_"),
            ("see https://example.com/a_b?c=1, 或http://a.b。", "see <https://example.com/a_b?c=1>, 或<http://a.b>。"),
            ("[doc](https://example.com/a/b)", r"\[doc\](<https://example.com/a/b>)"),
            ("https://", "https://"),
            ("# no heading", r"\# no heading"),
            ("-1：off", r"\-1：off"),
            ("a\u{202e}b\u{2069}", "ab"),
        ] {
            assert_eq!(escaped(text), expected);
        }
    }

    #[test]
    fn lines_are_paragraphs_and_items_stay_together() {
        assert_eq!(escaped("One.\nTwo:\n- a\n* b\nThree."), "One.\n\nTwo:\n\n- a\n- b\n\nThree.");
        assert_eq!(escaped("\n  \n"), "");
    }
}
