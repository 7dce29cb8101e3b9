//! The layout of help for a terminal: paragraphs and two columns, in plain text.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::page::{Block, Page};

/// As wide as terminals are at least, which are not asked.
const WIDTH: usize = 80;
/// Where the second column begins, at most.
const COLUMN: usize = 36;

/// The page as text.
pub(super) fn written(page: &Page) -> String {
    let mut text = Text(String::new());
    text.line(&page.title);
    page.blocks.iter().for_each(|block| text.block(block));
    text.0
}

/// A text that grows downwards.
struct Text(String);

impl Text {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) | Block::Subheading(heading) => {
                self.0.push('\n');
                self.line(heading);
            }
            Block::Paragraph(text) => {
                self.0.push('\n');
                self.wrapped(text, 0, 0);
            }
            // What is longer than a line goes on further right.
            Block::Item(text) => self.wrapped(text, 4, 8),
            Block::Verbatim(text) => self.line(&format!("    {text}")),
            Block::Entries(entries) => self.entries(entries),
            Block::LaidOut(text) => self.0.push_str(text),
        }
    }

    fn entries(&mut self, entries: &[(String, String)]) {
        let longest = entries.iter().map(|(name, _)| name.chars().count() + 6).max().unwrap_or(0);
        let column = longest.min(COLUMN);
        for (name, doc) in entries {
            let name_ends = 4 + name.chars().count();
            if doc.is_empty() {
                self.line(&format!("    {name}"));
            } else if name_ends + 2 > column {
                self.line(&format!("    {name}"));
                self.wrapped(doc, column, column);
            } else {
                self.0.push_str(&format!("    {name}"));
                self.wrapped(doc, column - name_ends, column);
            }
        }
    }

    fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    /// Words, `first` blanks behind what stands in the line already, and `next` from the left in the lines below. Each
    /// line of the text begins one.
    fn wrapped(&mut self, text: &str, first: usize, next: usize) {
        let started = self.0.rsplit('\n').next().unwrap_or_default().chars().count();
        let mut at = started + first;
        self.0.push_str(&" ".repeat(first));
        let mut is_first_word = true;
        for (line, text) in text.lines().enumerate() {
            let mut must_break = line > 0;
            for piece in text.split_whitespace().flat_map(pieces) {
                let blank = usize::from(piece.begins_word && !is_first_word && !must_break);
                if must_break || (!is_first_word && at + blank + piece.width > WIDTH) {
                    self.0.push('\n');
                    self.0.push_str(&" ".repeat(next));
                    at = next;
                    must_break = false;
                } else if blank > 0 {
                    self.0.push(' ');
                    at += 1;
                }
                self.0.push_str(piece.text);
                at += piece.width;
                is_first_word = false;
            }
        }
        self.0.push('\n');
    }
}

/// What a line is not broken within.
struct Piece<'a> {
    text: &'a str,
    begins_word: bool,
    /// In columns.
    width: usize,
}

/// The pieces of a word: one, unless it is of a script that writes no blanks. Punctuation stays where it belongs.
fn pieces(word: &str) -> impl Iterator<Item = Piece<'_>> {
    const CLOSING: &str = "，。、；：？！）》」』】”’";
    const OPENING: &str = "（《「『【“‘";

    let mut rest = word;
    std::iter::from_fn(move || {
        let before = rest.chars().zip(rest.char_indices().skip(1));
        let may_break = |before: char, after: char| {
            (is_wide(before) || is_wide(after)) && !OPENING.contains(before) && !CLOSING.contains(after)
        };
        let end = before.into_iter().find(|(before, (_, after))| may_break(*before, *after));
        let (text, behind) = rest.split_at(end.map_or(rest.len(), |(_, (at, _))| at));
        let begins_word = rest.len() == word.len();
        rest = behind;
        let width = text.width();
        (!text.is_empty()).then_some(Piece { text, begins_word, width })
    })
}

/// Whether terminals give it two columns: the scripts of East Asia, and pictures.
fn is_wide(char: char) -> bool {
    char.width() == Some(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(blocks: Vec<Block>) -> String {
        written(&Page { blocks, ..Page::title("Title") }).strip_prefix("Title\n").unwrap().to_owned()
    }

    fn entry(name: &str, doc: &str) -> (String, String) {
        (name.to_owned(), doc.to_owned())
    }

    #[test]
    fn lays_out_two_columns() {
        let entries = vec![
            entry("a", &"word ".repeat(30)),
            entry("bcd", "Short."),
            entry("only", ""),
            entry(&"n".repeat(50), "Below."),
        ];
        let text = text(vec![Block::Heading("Names".to_owned()), Block::Entries(entries)]);
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines[..2], ["", "Names"]);
        assert!(lines[2].starts_with(&format!("    a{}word word", " ".repeat(31))), "{}", lines[2]);
        assert!(lines[3].starts_with(&format!("{}word", " ".repeat(36))), "{}", lines[3]);
        assert!(lines.iter().all(|line| line.chars().count() <= WIDTH && !line.ends_with(' ')), "{text}");
        assert!(text.contains(&format!("    bcd{}Short.\n    only\n", " ".repeat(29))), "{text}");
        assert!(text.ends_with(&format!("    {}\n{}Below.\n", "n".repeat(50), " ".repeat(36))), "{text}");
    }

    #[test]
    fn narrow_names_take_a_narrow_column() {
        let entries = vec![entry("a", "A."), entry("bcd", "B.")];
        assert_eq!(text(vec![Block::Entries(entries)]), "    a    A.\n    bcd  B.\n");
    }

    #[test]
    fn breaks_paragraphs_and_never_what_is_to_be_copied() {
        let text = text(vec![Block::Paragraph("word ".repeat(32)), Block::Verbatim("x".repeat(200))]);
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines.len(), 4, "{text}");
        assert_eq!((lines[1].len(), lines[3].len()), (79, 204));
    }

    #[test]
    fn lines_of_a_text_stay_lines() {
        let entries = vec![entry("a", "One.\n- two\n- three")];
        assert_eq!(text(vec![Block::Entries(entries)]), "    a  One.\n       - two\n       - three\n");
    }

    #[test]
    fn chinese_is_broken_between_its_signs() {
        let told = text(vec![Block::Paragraph(format!("{}（实例），CVM。", "中".repeat(35)))]);
        let lines: Vec<_> = told.lines().collect();
        assert_eq!(lines, ["", &format!("{}（实例），", "中".repeat(35)), "CVM。"]);
        assert!(lines.iter().all(|line| line.width() <= WIDTH), "{told}");
        let told = text(vec![Block::Paragraph(format!("{}，后", "中".repeat(40)))]);
        assert!(told.lines().all(|line| !line.starts_with('，')), "a comma begins no line");
    }
}
