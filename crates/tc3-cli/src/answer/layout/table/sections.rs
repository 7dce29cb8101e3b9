//! What a table is made of: a section for each object and list of an answer.

use std::borrow::Cow;

use tc3_spec::Json;

use super::super::cells::{self, Columns, Members, Misfit};
use super::super::out::Out as _;

/// The title over all of it.
const TITLE: &str = "action";
/// How many cells a table may have: it is held until its width is known.
const MAX_CELLS: usize = 4_000_000;

/// Rows of the same columns.
pub(super) struct Section<'v> {
    /// None where it goes on with what stands above it.
    pub(super) title: Option<&'v str>,
    /// How many objects and lists hold it.
    pub(super) depth: usize,
    pub(super) header: Vec<&'v str>,
    /// How many cells a row has, if there is any.
    columns: Option<usize>,
    /// Of all rows, one behind the other: there may be millions.
    cells: Vec<Cell<'v>>,
}

impl<'v> Section<'v> {
    fn new(title: &'v str, depth: usize) -> Self {
        Self { title: Some(title), depth, header: Vec::new(), columns: None, cells: Vec::new() }
    }

    /// A section that has names at the left and what they name at the right.
    pub(super) fn of_pairs(
        title: Option<&'v str>,
        depth: usize,
        pairs: impl Iterator<Item = (&'v str, Cell<'v>)>,
    ) -> Self {
        let cells = pairs.flat_map(|(name, cell)| [Cell::Name(name), cell]).collect();
        Self { title, depth, header: Vec::new(), columns: Some(2), cells }
    }

    pub(super) fn rows(&self) -> impl ExactSizeIterator<Item = &[Cell<'v>]> {
        self.cells.chunks(self.columns.unwrap_or_default().max(1))
    }

    /// Adds a row, which has as many cells as the others.
    fn push(&mut self, row: Vec<Cell<'v>>) -> Result<(), Misfit> {
        let count = row.len();
        let expected = *self.columns.get_or_insert(count);
        self.cells.extend(row);
        match count == expected {
            true => Ok(()),
            false => Err(Misfit::new(format!(
                "a table has rows of one length, and here are some of {expected} and of {count}"
            ))),
        }
    }
}

#[derive(Clone, Copy)]
pub(super) enum Cell<'v> {
    Absent,
    Name(&'v str),
    Value(&'v Json<'v>),
}

impl<'v> Cell<'v> {
    /// Without control characters, which would leave the cell.
    pub(super) fn text(self) -> Cow<'v, str> {
        match self {
            Self::Absent => Cow::Borrowed(""),
            Self::Name(name) => visible(Cow::Borrowed(name)),
            Self::Value(value) => visible(cells::text(value)),
        }
    }
}

/// The sections of a value, from top to bottom; of a null none.
pub(super) fn of<'v>(value: &'v Json<'v>) -> Result<Vec<Section<'v>>, Misfit> {
    let mut sections = Sections { all: Vec::new(), cells: 0 };
    sections.build(TITLE, value, 0)?;
    Ok(sections.all)
}

struct Sections<'v> {
    all: Vec<Section<'v>>,
    cells: usize,
}

impl<'v> Sections<'v> {
    fn build(&mut self, title: &'v str, value: &'v Json<'v>, depth: usize) -> Result<(), Misfit> {
        if *value == Json::Null {
            return Ok(());
        }
        self.open(title, depth);
        self.fill(title, value, depth)
    }

    /// Builds a value into the section that is open.
    fn fill(&mut self, title: &'v str, value: &'v Json<'v>, depth: usize) -> Result<(), Misfit> {
        match value {
            Json::Object(members) => self.object(title, members, depth),
            Json::List(elements) => match elements.as_slice() {
                [] => self.row(title, depth, vec![Cell::Value(value)]),
                [Json::Object(_), ..] => self.objects(title, elements, depth),
                _ => elements.iter().try_for_each(|element| self.element(title, element, depth)),
            },
            scalar => self.row(title, depth, vec![Cell::Value(scalar)]),
        }
    }

    /// An element of a list that does not begin with an object.
    fn element(&mut self, title: &'v str, element: &'v Json<'v>, depth: usize) -> Result<(), Misfit> {
        match element {
            Json::List(scalars) if scalars.iter().all(cells::is_scalar) => {
                self.row(title, depth, scalars.iter().map(Cell::Value).collect())
            }
            other => self.fill(title, other, depth),
        }
    }

    fn object(&mut self, title: &'v str, members: &'v Members<'v>, depth: usize) -> Result<(), Misfit> {
        let members = cells::sorted(members);
        let (scalars, others): (Vec<_>, Vec<_>) = members.into_iter().partition(|(_, value)| cells::is_scalar(value));
        match scalars.as_slice() {
            [] => {}
            [(name, value)] => self.row(title, depth, vec![Cell::Name(name), Cell::Value(value)])?,
            several => {
                self.header(title, several.iter().map(|(name, _)| *name).collect(), depth);
                self.row(title, depth, several.iter().map(|(_, value)| Cell::Value(value)).collect())?;
            }
        }
        others.into_iter().try_for_each(|(name, value)| self.build(name, value, depth + 1))
    }

    /// A list of objects: each is a row, and what it holds beside scalars follows the row.
    fn objects(&mut self, title: &'v str, elements: &'v [Json<'v>], depth: usize) -> Result<(), Misfit> {
        let objects = cells::objects(elements).ok_or_else(|| Misfit::new("a list holds objects and other values"))?;
        let scalars = Columns::of(&objects, cells::is_scalar)?.sorted();
        let others = Columns::of(&objects, |value| !cells::is_scalar(value))?.sorted();
        for (at, members) in objects.iter().enumerate() {
            if at > 0 && !others.names().is_empty() {
                self.open(title, depth);
            }
            if !scalars.names().is_empty() {
                self.header(title, scalars.names().to_vec(), depth);
                let row = scalars.row(members).into_iter();
                self.row(title, depth, row.map(|cell| cell.map_or(Cell::Absent, Cell::Value)).collect())?;
            }
            for (name, value) in others.names().iter().zip(others.row(members)) {
                value.map_or(Ok(()), |value| self.build(name, value, depth + 1))?;
            }
        }
        Ok(())
    }

    fn open(&mut self, title: &'v str, depth: usize) {
        self.all.push(Section::new(title, depth));
    }

    /// The section of this depth that is open. Where it is closed by what stands deeper, or has other columns, another one.
    fn section(
        &mut self,
        title: &'v str,
        depth: usize,
        fits: impl Fn(&Section<'v>) -> bool,
    ) -> Option<&mut Section<'v>> {
        if !self.all.last().is_some_and(|section| section.depth == depth && fits(section)) {
            self.open(title, depth);
        }
        self.all.last_mut()
    }

    fn header(&mut self, title: &'v str, names: Vec<&'v str>, depth: usize) {
        let fits = |section: &Section<'v>| section.header == names || section.columns.is_none();
        if let Some(section) = self.section(title, depth, fits) {
            section.header = names;
        }
    }

    fn row(&mut self, title: &'v str, depth: usize, row: Vec<Cell<'v>>) -> Result<(), Misfit> {
        self.cells = self.cells.saturating_add(row.len());
        if self.cells > MAX_CELLS {
            return Err(Misfit::new(format!("a table has {MAX_CELLS} cells at most")));
        }
        self.section(title, depth, |_| true).map_or(Ok(()), |section| section.push(row))
    }
}

/// A text with its control characters as JSON escapes them.
pub(super) fn visible(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.contains(char::is_control) {
        return text;
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for char in text.chars() {
        if char.is_control() { shown.control(char) } else { shown.push(char) }
    }
    Cow::Owned(shown)
}
