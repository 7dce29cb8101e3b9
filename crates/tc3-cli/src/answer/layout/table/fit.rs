//! How wide a table is, and its columns.

use std::mem;

use super::super::screen::{Screen, width};
use super::sections::{Cell, Section};

/// How much more than its text a column is wide: blanks and bars.
const PADDING: usize = 4;
/// Ids and times are no longer than this. A column that is cut shorter is not read any more.
const LEGIBLE: usize = 20;
/// The least room of a column: for one Chinese character.
const LEAST: usize = 2;

/// A column as it is drawn.
pub(super) struct Column {
    /// With its bars.
    pub(super) width: usize,
    /// How much of a text stands in a line of it.
    pub(super) room: usize,
}

/// Makes a table as narrow as a screen, and tells how wide it is then.
///
/// As in the official command line, a single row is turned where the table is too wide: each of its cells is a row, behind the name
/// of its column. Where somebody looks at it, more is done. Rows whose columns would be too narrow are turned, too; then texts go on
/// in the next line.
pub(super) fn fit(sections: &mut Vec<Section<'_>>, screen: &Screen) -> usize {
    if widest(sections) <= screen.width {
        return widest(sections);
    }
    turn(sections, |section| section.rows().len() == 1);
    if widest(sections) <= screen.width || !screen.is_bounded {
        return widest(sections);
    }
    turn(sections, |section| !is_legible(section, screen.width));
    let least = sections.iter().map(least).max().unwrap_or_default();
    widest(sections).min(screen.width).max(least)
}

fn widest(sections: &[Section<'_>]) -> usize {
    sections.iter().map(natural).max().unwrap_or_default()
}

/// How wide a section wants to be.
fn natural(section: &Section<'_>) -> usize {
    let columns: usize = texts(section).iter().map(|text| text + PADDING).sum();
    let title = section.title.map_or(0, width);
    columns.max(title) + 2 + 2 * section.depth
}

/// How wide it is at least.
fn least(section: &Section<'_>) -> usize {
    let count = texts(section).len();
    (count + 1 + LEAST * count).max(2 + LEAST) + 2 * section.depth
}

/// The longest text of each column.
fn texts(section: &Section<'_>) -> Vec<usize> {
    let mut longest: Vec<_> = section.header.iter().map(|name| width(&Cell::Name(name).text())).collect();
    for row in section.rows() {
        longest.resize(longest.len().max(row.len()), 0);
        for (longest, cell) in longest.iter_mut().zip(row) {
            *longest = width(&cell.text()).max(*longest);
        }
    }
    longest
}

/// Turns the rows of those sections that have a header.
fn turn(sections: &mut Vec<Section<'_>>, is_chosen: impl Fn(&Section<'_>) -> bool) {
    let turned = mem::take(sections).into_iter().flat_map(|section| {
        let is_turned = !section.header.is_empty() && is_chosen(&section);
        if is_turned { turned(&section) } else { vec![section] }
    });
    *sections = turned.collect();
}

/// Each row as a section that goes on with the one before.
fn turned<'v>(section: &Section<'v>) -> Vec<Section<'v>> {
    let turned = section.rows().enumerate().map(|(at, row)| {
        let title = section.title.filter(|_| at == 0);
        Section::of_pairs(title, section.depth, section.header.iter().copied().zip(row.iter().copied()))
    });
    turned.collect()
}

fn is_legible(section: &Section<'_>, screen: usize) -> bool {
    let texts = texts(section);
    let columns = columns_of(&texts, screen.saturating_sub(2 * section.depth));
    columns.iter().zip(texts).all(|(column, text)| column.room >= text.min(LEGIBLE))
}

/// The columns of a section that is so wide without the bars of its depth.
pub(super) fn columns(section: &Section<'_>, width: usize) -> Vec<Column> {
    columns_of(&texts(section), width)
}

fn columns_of(texts: &[usize], width: usize) -> Vec<Column> {
    let wanted: usize = texts.iter().map(|text| text + PADDING).sum();
    if wanted > width { shrunk(texts, width) } else { scaled(texts, width) }
}

/// All wider by the same factor. The arithmetic is that of the official command line, so that the bars stand where its do.
fn scaled(texts: &[usize], width: usize) -> Vec<Column> {
    let wanted: usize = texts.iter().map(|text| text + PADDING).sum();
    #[allow(
        clippy::cast_precision_loss,
        clippy::cast_sign_loss,
        clippy::cast_possible_truncation,
        reason = "widths are small"
    )]
    let mut widths: Vec<usize> = {
        let factor = width as f64 / wanted as f64;
        texts.iter().map(|text| (factor * (text + PADDING) as f64).round_ties_even() as usize).collect()
    };
    let sum: usize = widths.iter().sum();
    // What is too much is taken from the left, what is missing added from the right.
    widths.iter_mut().take(sum.saturating_sub(width)).for_each(|width| *width -= 1);
    widths.iter_mut().rev().take(width.saturating_sub(sum)).for_each(|width| *width += 1);
    widths.into_iter().map(|width| Column { width, room: usize::MAX }).collect()
}

/// Narrower than their texts: short ones keep their room, and long ones share what is left.
fn shrunk(texts: &[usize], width: usize) -> Vec<Column> {
    let count = texts.len();
    let blanks = if width > count + (2 + LEAST) * count { 2 } else { 0 };
    let mut left = width.saturating_sub(count + 1 + blanks * count);
    let mut shortest_first: Vec<_> = (0..count).collect();
    shortest_first.sort_unstable_by_key(|at| (texts[*at], *at));
    let mut rooms = vec![LEAST; count];
    for (done, at) in shortest_first.into_iter().enumerate() {
        rooms[at] = texts[at].min(left / (count - done)).max(LEAST);
        left = left.saturating_sub(rooms[at]);
    }
    if let Some(last) = rooms.last_mut() {
        *last += left;
    }
    let bars = |at: usize| if at == 0 { 2 } else { 1 };
    rooms.into_iter().enumerate().map(|(at, room)| Column { width: room + blanks + bars(at), room }).collect()
}
