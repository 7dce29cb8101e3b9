//! What rows are made of: the columns of a list of objects, and the text of a value in one of them.

use std::borrow::Cow;
use std::collections::HashMap;

use tc3_spec::Json;

use super::out::Out;

/// How many cells the rows of a list may have. Where each object has members of its own, a list of `n` values would have `n²`.
const MAX_CELLS: usize = 4_000_000;

/// That a value does not fit a layout, and why.
pub(super) struct Misfit(pub(super) String);

impl Misfit {
    pub(super) fn new(problem: impl Into<String>) -> Self {
        Self(problem.into())
    }
}

/// Members of an object, the last of two with one name.
pub(super) type Members<'a> = [(Cow<'a, str>, Json<'a>)];

/// Whether a value stands in one cell: it holds no others.
pub(super) fn is_scalar(value: &Json<'_>) -> bool {
    !matches!(value, Json::List(_) | Json::Object(_))
}

/// Writes a value as a cell has it: a string bare, all else as JSON on one line.
pub(super) fn write(value: &Json<'_>, out: &mut impl Out) {
    out.text(&text(value));
}

/// A value as a cell has it: a string bare, all else as JSON on one line.
pub(super) fn text<'a>(value: &'a Json<'_>) -> Cow<'a, str> {
    match value {
        Json::Text(text) | Json::Number(text) => Cow::Borrowed(text),
        other => Cow::Owned(other.to_string()),
    }
}

/// The columns of some rows by their names, and which members of objects stand in them.
pub(super) struct Columns<'a> {
    names: Vec<&'a str>,
    places: HashMap<&'a str, usize>,
}

impl<'a> Columns<'a> {
    /// A column for each name of a wanted member of any of these objects, in the order in which they come.
    pub(super) fn of(objects: &[&'a Members<'a>], is_wanted: impl Fn(&Json<'a>) -> bool) -> Result<Self, Misfit> {
        let mut columns = Self { names: Vec::new(), places: HashMap::new() };
        for (name, value) in objects.iter().copied().flatten() {
            if is_wanted(value) && !columns.places.contains_key(name.as_ref()) {
                columns.places.insert(name, columns.names.len());
                columns.names.push(name);
            }
        }
        match columns.names.len().saturating_mul(objects.len()) > MAX_CELLS {
            true => Err(Misfit::new(format!("its rows have more than {MAX_CELLS} cells"))),
            false => Ok(columns),
        }
    }

    /// These columns, each of which has another name.
    pub(super) fn named(names: Vec<&'a str>) -> Self {
        let places = names.iter().enumerate().map(|(at, name)| (*name, at)).collect();
        Self { names, places }
    }

    /// The same in the order of the names.
    pub(super) fn sorted(mut self) -> Self {
        self.names.sort_unstable();
        Self::named(self.names)
    }

    pub(super) fn names(&self) -> &[&'a str] {
        &self.names
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.places.contains_key(name)
    }

    /// What an object has in each column; of two members with one name the last.
    pub(super) fn row<'v>(&self, members: &'v Members<'v>) -> Vec<Option<&'v Json<'v>>> {
        let mut row = vec![None; self.names.len()];
        for (name, value) in members {
            if let Some(place) = self.places.get(name.as_ref()).and_then(|at| row.get_mut(*at)) {
                *place = Some(value);
            }
        }
        row
    }
}

/// The members of an object in the order of their names, of two with one name the last.
pub(super) fn sorted<'v, 'a>(members: &'v Members<'a>) -> Vec<(&'v str, &'v Json<'a>)> {
    let mut sorted: Vec<_> = members.iter().rev().map(|(name, value)| (name.as_ref(), value)).collect();
    sorted.sort_by_key(|(name, _)| *name);
    sorted.dedup_by_key(|(name, _)| *name);
    sorted
}

/// The objects of a list, unless there is anything else in it.
pub(super) fn objects<'v, 'a>(list: &'v [Json<'a>]) -> Option<Vec<&'v Members<'a>>> {
    list.iter()
        .map(|element| match element {
            Json::Object(members) => Some(members.as_slice()),
            _ => None,
        })
        .collect()
}
