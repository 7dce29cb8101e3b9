//! Text and the places where it may break, in groups, with their widths: the method of "Prettyprinting" (ACM, 1980).
//!
//! The width of a group goes on behind its end, up to the next place outside of it that may break: what stands there
//! cannot go to another line, so it has to fit too. So does the width of a place, up to the next one of its group.

/// A level of indentation.
pub(super) const STEP: isize = 4;

/// More than any line has.
const ENDLESS: usize = 0xffff;

/// Where a line may break, and what is written there.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(super) enum Break {
    /// Nothing, or a new line.
    Soft,
    /// A space, or a new line.
    Space,
    /// A space that is counted and not written, or a new line.
    Counted,
    /// A new line.
    Line,
    /// Never a new line. Widths end here.
    Never,
    /// Nothing, or a comma and a new line.
    Comma,
    /// A space, or a comma and a new line.
    CommaOrSpace,
    /// `Space` that is not there before what closes the group.
    FirstSpace,
    /// `Line` that is not there before what closes the group.
    FirstLine,
    /// Nothing, or the brace that begins a block.
    Opening,
    /// The end of what `Opening` began; where both are not there, the comma of an arm.
    Closing { semicolon: bool, comma: bool },
}

impl Break {
    pub(super) fn blank(self) -> usize {
        match self {
            Self::Soft | Self::Never | Self::Comma | Self::Opening | Self::Closing { .. } => 0,
            Self::Space | Self::Counted | Self::CommaOrSpace | Self::FirstSpace => 1,
            Self::Line | Self::FirstLine => ENDLESS,
        }
    }

    pub(super) fn before_line(self) -> &'static str {
        match self {
            Self::Comma | Self::CommaOrSpace => ",",
            Self::Opening => "{",
            Self::Closing { semicolon: true, .. } => ";",
            _ => "",
        }
    }

    pub(super) fn after_line(self) -> &'static str {
        if matches!(self, Self::Closing { .. }) { "}" } else { "" }
    }

    pub(super) fn without_line(self) -> &'static str {
        if matches!(self, Self::Closing { comma: true, .. }) { "," } else { "" }
    }

    fn is_first(self) -> bool {
        matches!(self, Self::FirstSpace | Self::FirstLine)
    }
}

/// How a group breaks that does not fit.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(super) enum Breaks {
    /// At every place.
    All,
    /// Where the line is full.
    Full,
}

pub(super) enum Piece<'t> {
    Text(&'t str),
    /// The literal of a comment's text.
    Doc(&'t str),
    Break {
        kind: Break,
        /// How much further the new line is indented.
        shift: isize,
        width: usize,
    },
    Begin {
        breaks: Breaks,
        shift: isize,
        width: usize,
    },
    End,
}

/// Collects what is to be laid out.
#[derive(Default)]
pub(super) struct Lines<'t> {
    pieces: Vec<Piece<'t>>,
    /// The width of all of it.
    total: usize,
    depth: usize,
    /// The pieces whose widths still grow, with the depth they stand at. What is in a piece for its width until then is
    /// where it began.
    growing: Vec<(usize, usize)>,
    /// Where each group that is open began.
    begun: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(super) fn text(&mut self, text: &'t str) {
        self.total += text.len();
        self.pieces.push(Piece::Text(text));
    }

    /// The text of a comment. Its width is no matter: it ends its line.
    pub(super) fn doc(&mut self, literal: &'t str) {
        self.pieces.push(Piece::Doc(literal));
    }

    pub(super) fn brk(&mut self, kind: Break) {
        self.settle();
        self.growing.push((self.pieces.len(), self.depth));
        self.pieces.push(Piece::Break { kind, shift: 0, width: self.total });
        self.total += kind.blank();
    }

    /// A comma and a space, or what stands behind the last of a list.
    pub(super) fn comma(&mut self, is_last: bool, last: Break) {
        if is_last {
            self.brk(last);
        } else {
            self.text(",");
            self.brk(Break::Space);
        }
    }

    pub(super) fn begin(&mut self, breaks: Breaks, shift: isize) {
        self.growing.push((self.pieces.len(), self.depth));
        self.begun.push(self.total);
        self.pieces.push(Piece::Begin { breaks, shift, width: self.total });
        self.depth += 1;
    }

    /// Takes back the indentation of the line that the last break begins: what closes a group stands there.
    pub(super) fn outdent(&mut self) {
        if let Some(Piece::Break { shift, .. }) = self.pieces.last_mut() {
            *shift -= STEP;
        }
    }

    pub(super) fn end(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.begun.pop();
        if let [.., before, Piece::Break { kind, .. }] = self.pieces.as_slice() {
            let (is_empty, kind) = (matches!(before, Piece::Begin { .. }), *kind);
            if is_empty || kind.is_first() {
                self.total -= kind.blank();
                self.forget();
            }
            if is_empty {
                return self.forget();
            }
        }
        self.pieces.push(Piece::End);
    }

    /// Ends a group that breaks if it has more than this, though there were space.
    pub(super) fn end_within(&mut self, width: usize) {
        if self.begun.last().is_some_and(|start| self.total - start > width) {
            self.total += ENDLESS;
            self.pieces.push(Piece::Text(""));
        }
        self.end();
    }

    fn forget(&mut self) {
        self.pieces.pop();
        self.growing.pop();
    }

    /// Here ends what the pieces of this depth, and of groups that ended in it, take.
    fn settle(&mut self) {
        while let Some((at, _)) = self.growing.pop_if(|(_, depth)| *depth >= self.depth) {
            if let Some(Piece::Break { width, .. } | Piece::Begin { width, .. }) = self.pieces.get_mut(at) {
                *width = self.total - *width;
            }
        }
    }

    /// All pieces, with their widths.
    pub(super) fn pieces(mut self) -> Vec<Piece<'t>> {
        self.settle();
        self.pieces
    }
}
