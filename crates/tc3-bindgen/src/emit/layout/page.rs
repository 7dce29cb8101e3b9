//! The lines that come of text and the places where it may break.

use super::docs;
use super::lines::{Break, Breaks, Piece};

/// What a line is meant to have at most.
const WIDTH: isize = 89;

/// What a line may have however far it is indented.
const LEAST: isize = 60;

/// What is written so far.
#[derive(Default)]
pub(super) struct Page {
    out: String,
    /// What is left of the line.
    left: isize,
    indent: isize,
    /// Spaces that are written once anything follows them.
    spaces: usize,
    groups: Vec<Group>,
}

struct Group {
    /// How it breaks; nothing, where it fits.
    breaks: Option<Breaks>,
    /// The indentation around it.
    indent: isize,
}

impl Page {
    pub(super) fn of(pieces: &[Piece<'_>]) -> String {
        let mut page = Self { left: WIDTH, ..Self::default() };
        for piece in pieces {
            match *piece {
                Piece::Text(text) => page.text(text),
                Piece::Doc(literal) => docs::write(literal, &mut page.out),
                Piece::Break { kind, shift, width } => page.brk(kind, shift, width),
                Piece::Begin { breaks, shift, width } => page.begin(breaks, shift, width),
                Piece::End => page.end(),
            }
        }
        page.out
    }

    fn text(&mut self, text: &str) {
        self.write(text);
        self.left -= measure(text.len());
    }

    fn write(&mut self, text: &str) {
        self.out.extend(std::iter::repeat_n(' ', self.spaces));
        self.spaces = 0;
        self.out.push_str(text);
    }

    fn begin(&mut self, breaks: Breaks, shift: isize, width: usize) {
        let fits = measure(width) <= self.left;
        self.groups.push(Group { breaks: (!fits).then_some(breaks), indent: self.indent });
        if !fits {
            self.indent += shift;
        }
    }

    fn end(&mut self) {
        self.indent = self.groups.pop().map_or(0, |group| group.indent);
    }

    fn brk(&mut self, kind: Break, shift: isize, width: usize) {
        let fits = match self.groups.last().map(|group| group.breaks) {
            Some(None) => true,
            Some(Some(Breaks::All)) => false,
            Some(Some(Breaks::Full)) | None => measure(width) <= self.left,
        };
        if fits || kind == Break::Never {
            self.spaces += if kind == Break::Counted { 0 } else { kind.blank() };
            self.out.push_str(kind.without_line());
            self.left -= measure(kind.blank() + kind.without_line().len());
            return;
        }
        if !kind.before_line().is_empty() {
            self.write(kind.before_line());
        }
        self.out.push('\n');
        let indent = self.indent + shift;
        self.spaces = usize::try_from(indent).unwrap_or_default();
        self.left = LEAST.max(WIDTH - indent);
        if !kind.after_line().is_empty() {
            self.text(kind.after_line());
        }
    }
}

fn measure(width: usize) -> isize {
    isize::try_from(width).unwrap_or(isize::MAX)
}
