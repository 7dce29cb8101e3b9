//! A page for `man`: the macros that groff and mandoc both know.

use super::page::{Block, Page};

/// The page as roff, under this name. The day on which it is written tells how old a copy is.
pub(super) fn written(page: &Page, name: &str, day: &str) -> String {
    let mut roff = Roff { text: String::new(), is_begun: true };
    let version = env!("CARGO_PKG_VERSION");
    roff.line(&format!(".TH \"{}\" 1 {day} \"tc3 {version}\" \"tc3 help\"", escaped(&name.to_uppercase())));
    roff.heading("Name");
    roff.line(&format!("{} \\- {}", escaped(name), escaped(&page.about)));
    // What stands before the first heading has none.
    if !matches!(page.blocks.first(), Some(Block::Heading(_)) | None) {
        roff.heading("Description");
    }
    page.blocks.iter().for_each(|block| roff.block(block));
    roff.text
}

/// A text that grows downwards.
struct Roff {
    text: String,
    /// Whether it ends with a heading, behind which a paragraph begins by itself.
    is_begun: bool,
}

impl Roff {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => return self.heading(heading),
            Block::Subheading(heading) => {
                self.line(&format!(".SS \"{}\"", escaped(heading)));
                self.is_begun = true;
                return;
            }
            Block::Paragraph(text) => {
                self.paragraph();
                self.filled(text);
            }
            Block::Item(text) => {
                self.line(".IP \\(bu 4");
                self.filled(text);
            }
            Block::Verbatim(text) => {
                self.paragraph();
                self.line(".RS 4");
                self.as_it_is(text.lines());
                self.line(".RE");
            }
            Block::Entries(entries) => entries.iter().for_each(|(name, doc)| {
                self.line(".TP 8");
                self.line(&format!("\\fB{}\\fR", escaped(name)));
                self.filled(doc);
            }),
            Block::LaidOut(text) => self.laid_out(text),
        }
        self.is_begun = false;
    }

    fn heading(&mut self, heading: &str) {
        self.line(&format!(".SH \"{}\"", escaped(&heading.to_uppercase())));
        self.is_begun = true;
    }

    fn paragraph(&mut self) {
        if !self.is_begun {
            self.line(".PP");
        }
    }

    /// Lines that begin at the left and end with a colon are headings there.
    fn laid_out(&mut self, text: &str) {
        let is_heading = |line: &str| line.ends_with(':') && !line.starts_with(' ');
        let mut lines: Vec<&str> = Vec::new();
        for line in text.trim_matches('\n').lines() {
            if is_heading(line) {
                self.as_it_is(lines.drain(..));
                self.heading(line.trim_end_matches(':'));
            } else if !(line.is_empty() && lines.is_empty()) {
                lines.push(line);
            }
        }
        self.as_it_is(lines.into_iter());
    }

    /// Lines that stay lines, with their blanks.
    fn as_it_is<'a>(&mut self, lines: impl Iterator<Item = &'a str>) {
        self.line(".nf");
        for line in lines {
            self.line(&shielded(&escaped(line.trim_end())));
        }
        self.line(".fi");
    }

    /// Text that is filled. Each line of it begins one.
    fn filled(&mut self, text: &str) {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        for (index, line) in lines.enumerate() {
            if index > 0 {
                self.line(".br");
            }
            self.line(&shielded(&escaped(line)));
        }
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }
}

/// Signs that mean something in roff, so that they mean themselves. A dash is one that can be copied.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 8);
    for char in text.chars() {
        match char {
            '\\' => escaped.push_str("\\e"),
            '-' => escaped.push_str("\\-"),
            '"' => escaped.push_str("\\(dq"),
            '\'' => escaped.push_str("\\(aq"),
            '`' => escaped.push_str("\\(ga"),
            '^' => escaped.push_str("\\(ha"),
            '~' => escaped.push_str("\\(ti"),
            char if char.is_control() => escaped.push(' '),
            char => escaped.push(char),
        }
    }
    escaped
}

/// A line that no macro begins.
fn shielded(line: &str) -> String {
    if line.starts_with('.') || line.is_empty() { format!("\\&{line}") } else { line.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_mean_themselves() {
        let mut page = Page::title("t: about \"x\"");
        page.paragraph(".TH it's\n'br a\\b --c `d` ^~");
        page.verbatim("tc3 a --B 'c  d'");
        let roff = written(&page, "tc3-t", "2026-01-31");
        let lines: Vec<_> = roff.lines().skip(1).collect();
        assert_eq!(
            lines,
            [
                ".SH \"NAME\"",
                "tc3\\-t \\- about \\(dqx\\(dq",
                ".SH \"DESCRIPTION\"",
                "\\&.TH it\\(aqs",
                ".br",
                "\\(aqbr a\\eb \\-\\-c \\(gad\\(ga \\(ha\\(ti",
                ".PP",
                ".RS 4",
                ".nf",
                "tc3 a \\-\\-B \\(aqc  d\\(aq",
                ".fi",
                ".RE",
            ]
        );
    }
}
