//! Upstream's texts, which are HTML in part, to plain text.

/// Elements that stand on lines of their own.
const BLOCKS: [&str; 18] = [
    "p", "br", "div", "ul", "ol", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "pre", "h1", "h2", "h3", "h4",
    "hr",
];

/// Elements within a line.
const INLINE: [&str; 20] = [
    "a", "b", "i", "u", "s", "em", "del", "sub", "sup", "code", "font", "span", "strong", "small", "section", "td",
    "th", "col", "colgroup", "img",
];

/// Plain text: without tags, entities resolved, each paragraph and each item of a list on a line of its own.
///
/// Only what is known to be a tag is taken for one: `<InstanceId>` stays. Control characters, which a terminal would
/// obey, go.
pub(super) fn plain(text: &str) -> String {
    let mut plain = Plain::default();
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, from) = rest.split_at(at);
        plain.text(before);
        rest = match tag(from) {
            Some((name, behind)) => {
                plain.tag(&name);
                behind
            }
            None => match entity(from) {
                Some((char, behind)) => {
                    plain.char(char);
                    behind
                }
                None => {
                    let mut chars = from.chars();
                    chars.by_ref().take(1).for_each(|char| plain.char(char));
                    chars.as_str()
                }
            },
        };
    }
    plain.text(rest);
    plain.finish()
}

/// Lines that grow; blanks in a row are one, and no line is empty.
#[derive(Default)]
struct Plain {
    out: String,
    line: String,
}

impl Plain {
    fn text(&mut self, text: &str) {
        text.chars().for_each(|char| self.char(char));
    }

    fn char(&mut self, char: char) {
        match char {
            '\n' => self.end_line(),
            blank if blank.is_whitespace() => {
                if !self.line.ends_with(' ') {
                    self.line.push(' ');
                }
            }
            control if control.is_control() => {}
            char => self.line.push(char),
        }
    }

    fn tag(&mut self, name: &str) {
        match name {
            "li" => {
                self.end_line();
                self.line.push_str("- ");
            }
            // Cells of a row stay apart.
            "td" | "th" => self.char(' '),
            name if BLOCKS.contains(&name) => self.end_line(),
            _ => {}
        }
    }

    fn end_line(&mut self) {
        let line = self.line.trim();
        if !matches!(line, "" | "-") {
            if !self.out.is_empty() {
                self.out.push('\n');
            }
            self.out.push_str(line);
        }
        self.line.clear();
    }

    fn finish(mut self) -> String {
        self.end_line();
        self.out
    }
}

/// The name of the tag that begins here, in small letters, and what stands behind it.
fn tag(text: &str) -> Option<(String, &str)> {
    let inner = text.strip_prefix('<')?;
    let (tag, behind) = inner.split_once('>')?;
    let name = tag.trim_start_matches('/');
    let end = name.find(|char: char| !char.is_ascii_alphanumeric()).unwrap_or(name.len());
    let (name, attributes) = name.split_at(end);
    let name = name.to_ascii_lowercase();
    let is_known = name == "li" || BLOCKS.contains(&name.as_str()) || INLINE.contains(&name.as_str());
    let is_tag = is_known && !attributes.contains('<') && attributes.starts_with([' ', '/', '\n', '\t']);
    (is_tag || is_known && attributes.is_empty()).then_some((name, behind))
}

/// The character that the entity which begins here stands for, and what stands behind it.
fn entity(text: &str) -> Option<(char, &str)> {
    let (name, behind) = text.strip_prefix('&')?.split_once(';')?;
    let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
    let char = match name {
        "nbsp" | "emsp" | "ensp" => ' ',
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        "ldquo" => '“',
        "rdquo" => '”',
        "lsquo" => '‘',
        "rsquo" => '’',
        "mdash" => '—',
        "ndash" => '–',
        "hellip" => '…',
        "times" => '×',
        "middot" => '·',
        _ => match name.strip_prefix('#')? {
            hex if hex.starts_with(['x', 'X']) => number(hex.get(1..)?, 16)?,
            decimal => number(decimal, 10)?,
        },
    };
    Some((char, behind))
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn tags_go_and_what_is_none_stays() {
        for (text, expected) in [
            ("plain", "plain"),
            ("<p>One.</p><p>Two.</p>", "One.\nTwo."),
            ("a<br>b<br/>c<br />d</br>e", "a\nb\nc\nd\ne"),
            ("<ul>\n<li>one</li>\n<li> two <b>bold</b></li></ul>end", "- one\n- two bold\nend"),
            ("<a href=\"https://example.com/a?b=1\" target='_blank'>here</a>.", "here."),
            ("1 < 2, <InstanceId>, <b, a<b>c", "1 < 2, <InstanceId>, <b, ac"),
            ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
            ("  much \t blank\r\n\n\n between ", "much blank\nbetween"),
            ("<p>&nbsp;</p><li></li>", ""),
            ("<STRONG>x</STRONG>", "x"),
            ("<", "<"),
            ("", ""),
        ] {
            assert_eq!(plain(text), expected, "{text}");
        }
    }

    #[test]
    fn entities_are_resolved_once() {
        for (text, expected) in [
            ("a&nbsp;&lt;b&gt; &amp;lt; &quot;c&#39;&#x4e2d;", "a <b> &lt; \"c'中"),
            ("a & b; &unknown; &#xd800; &#; &", "a & b; &unknown; &#xd800; &#; &"),
        ] {
            assert_eq!(plain(text), expected, "{text}");
        }
    }

    #[test]
    fn a_terminal_is_given_nothing_to_obey() {
        assert_eq!(plain("a\u{1b}[31mb\u{7}\u{0}c&#27;d\u{9b}e"), "a[31mbcde");
    }
}
