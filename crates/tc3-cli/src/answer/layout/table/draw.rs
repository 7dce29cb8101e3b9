//! A table as it is drawn.

use super::super::out::Out;
use super::super::screen::{char_width, width};
use super::fit::{self, Column};
use super::sections::{Cell, Section};

/// How a cell and the bars of a level look in colour, and how that ends.
const CELL: &str = "\x1b[94m";
const BAR: &str = "\x1b[2;33m";
const PLAIN: &str = "\x1b[0m";

/// Draws all sections in this width.
pub(super) fn draw(sections: &[Section<'_>], width: usize, has_colour: bool, out: &mut impl Out) {
    let mut drawing = Drawing { depth: 0, has_colour, out };
    if !sections.is_empty() {
        drawing.line(&"-".repeat(width));
    }
    for section in sections {
        drawing.depth = section.depth;
        drawing.section(section, width - 2 * section.depth);
    }
}

struct Drawing<'o, O> {
    /// Of the section that is drawn.
    depth: usize,
    has_colour: bool,
    out: &'o mut O,
}

impl<O: Out> Drawing<'_, O> {
    fn section(&mut self, section: &Section<'_>, width: usize) {
        let columns = fit::columns(section, width);
        if let Some(title) = section.title {
            for line in wrapped(title, width - 2) {
                self.line(&centred(line, width, "|"));
            }
        }
        if columns.is_empty() {
            return self.rule(&[Column { width, room: 0 }]);
        }
        if !section.header.is_empty() {
            self.rule(&columns);
            let names: Vec<_> = section.header.iter().map(|name| Cell::Name(name)).collect();
            self.row(&names, &columns, centred);
        }
        // Above what goes on with the section before, there is one already.
        if section.title.is_some() || !section.header.is_empty() {
            self.rule(&columns);
        }
        let has_colour = self.has_colour;
        for row in section.rows() {
            self.row(row, &columns, |text, width, left_bar| left(text, width, left_bar, has_colour));
        }
        self.rule(&columns);
    }

    /// A row, of which each text has as many lines as it takes.
    fn row(&mut self, cells: &[Cell<'_>], columns: &[Column], placed: impl Fn(&str, usize, &str) -> String) {
        let texts: Vec<_> = cells.iter().map(|cell| cell.text()).collect();
        let lines: Vec<_> = texts.iter().zip(columns).map(|(text, column)| wrapped(text, column.room)).collect();
        for at in 0..lines.iter().map(Vec::len).max().unwrap_or_default() {
            let line: String = lines
                .iter()
                .zip(columns)
                .enumerate()
                .map(|(place, (lines, column))| {
                    placed(lines.get(at).unwrap_or(&""), column.width, if place == 0 { "|" } else { "" })
                })
                .collect();
            self.line(&line);
        }
    }

    fn rule(&mut self, columns: &[Column]) {
        let mut rule = String::from("+");
        for (at, column) in columns.iter().enumerate() {
            rule.push_str(&"-".repeat(column.width - if at == 0 { 2 } else { 1 }));
            rule.push('+');
        }
        self.line(&rule);
    }

    fn line(&mut self, line: &str) {
        self.bars();
        self.out.text(line);
        self.bars();
        self.out.text("\n");
    }

    fn bars(&mut self) {
        for _ in 0..self.depth {
            let bar = if self.has_colour { &format!("{BAR}|{PLAIN}") } else { "|" };
            self.out.text(bar);
        }
    }
}

/// A text in the middle, with a bar behind it.
fn centred(text: &str, wide: usize, left_bar: &str) -> String {
    let before = (wide / 2).saturating_sub(width(text) / 2 + 1);
    let behind = wide.saturating_sub(left_bar.len() + before + width(text) + 1);
    format!("{left_bar}{}{text}{}|", " ".repeat(before), " ".repeat(behind))
}

/// A text at the left, two blanks before it where there is room for them, and a bar behind it.
fn left(text: &str, wide: usize, left_bar: &str, has_colour: bool) -> String {
    let room = wide.saturating_sub(left_bar.len() + width(text) + 1);
    let before = if room >= 2 { 2 } else { 0 };
    let (begin, end) = if has_colour { (CELL, PLAIN) } else { ("", "") };
    format!("{left_bar}{}{begin}{text}{end}{}|", " ".repeat(before), " ".repeat(room - before))
}

/// A text in lines of at most so many columns. It is broken anywhere: most are ids, without blanks.
fn wrapped(text: &str, room: usize) -> Vec<&str> {
    if width(text) <= room {
        return vec![text];
    }
    let (mut lines, mut start, mut used) = (Vec::new(), 0, 0);
    for (at, char) in text.char_indices() {
        used += char_width(char);
        if used > room && at > start {
            lines.push(&text[start..at]);
            (start, used) = (at, char_width(char));
        }
    }
    lines.push(&text[start..]);
    lines
}
