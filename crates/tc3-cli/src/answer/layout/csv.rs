//! The rows of one list of objects, for spreadsheets: as RFC 4180 has them, but for the line feed that ends each.
//!
//! A null is an empty cell, and an empty string is one in quotes. What holds other values is JSON.

use std::borrow::Cow;

use tc3_spec::Json;

use super::cells::{self, Columns, Members, Misfit};
use super::out::Out;

/// The names of the columns, which stand over the first rows that are written.
#[derive(Default)]
pub(super) struct Csv {
    header: Option<Vec<String>>,
}

impl Csv {
    /// Lays out the one list of objects in a value.
    pub(super) fn write(&mut self, value: &Json<'_>, out: &mut impl Out) -> Result<(), Misfit> {
        self.write_objects(&the_list(value)?, out)
    }

    /// Lays out values that are items of a list. Those that come later have the columns of the first.
    pub(super) fn write_items(&mut self, items: &[Json<'_>], out: &mut impl Out) -> Result<(), Misfit> {
        let objects = cells::objects(items).ok_or_else(|| {
            Misfit::new("csv has rows of objects, and an item is none; --query '{Name: Member}' makes one")
        })?;
        self.write_objects(&objects, out)
    }

    fn write_objects(&mut self, objects: &[&Members<'_>], out: &mut impl Out) -> Result<(), Misfit> {
        let found = Columns::of(objects, |_| true)?;
        if found.names().is_empty() {
            return Ok(());
        }
        let is_first = self.header.is_none();
        let names = || found.names().iter().map(|name| (*name).to_owned()).collect();
        let columns = Columns::named(self.header.get_or_insert_with(names).iter().map(String::as_str).collect());
        if let Some(new) = found.names().iter().find(|name| !columns.has(name)) {
            return Err(Misfit::new(format!(
                "{new} is no member of the items before, so it has no column; --query '{{Name: Member}}' names the columns"
            )));
        }
        if is_first {
            line(columns.names().iter().map(|name| Some(quoted(name))), out);
        }
        for members in objects {
            line(columns.row(members).into_iter().map(|value| value.and_then(cell)), out);
        }
        Ok(())
    }
}

/// The one list of objects that a value is, or has in it as a member or in an object that is one.
fn the_list<'v, 'a>(value: &'v Json<'a>) -> Result<Vec<&'v Members<'a>>, Misfit> {
    let mut lists = Vec::new();
    find_lists(value, "", &mut lists);
    // An empty list may be one of anything. Where there is another, it has nothing to show.
    if lists.iter().any(|(_, objects)| !objects.is_empty()) {
        lists.retain(|(_, objects)| !objects.is_empty());
    }
    match lists.as_slice() {
        [] => Err(Misfit::new("csv has the rows of a list of objects, and there is none")),
        [(_, objects)] => Ok(objects.clone()),
        all if all.iter().all(|(_, objects)| objects.is_empty()) => Ok(Vec::new()),
        [(one, _), (other, _), ..] => Err(Misfit::new(format!(
            "csv has the rows of one list of objects, and there are {one} and {other}; --query {one} chooses one"
        ))),
    }
}

/// Finds lists that have nothing but objects in them, each with the way to it. It does not look into lists.
fn find_lists<'v, 'a>(value: &'v Json<'a>, way: &str, lists: &mut Vec<(String, Vec<&'v Members<'a>>)>) {
    match value {
        Json::List(elements) => lists.extend(cells::objects(elements).map(|objects| (way.to_owned(), objects))),
        Json::Object(members) => {
            for (name, value) in cells::sorted(members) {
                let between = if way.is_empty() { "" } else { "." };
                find_lists(value, &format!("{way}{between}{name}"), lists);
            }
        }
        _ => {}
    }
}

/// A null has no text, an empty string has one.
fn cell<'v>(value: &'v Json<'_>) -> Option<Cow<'v, str>> {
    match value {
        Json::Null => None,
        Json::Text(text) => Some(quoted(text)),
        other => Some(Cow::Owned(quoted(&cells::text(other)).into_owned())),
    }
}

/// In quotes where it has to be.
fn quoted(text: &str) -> Cow<'_, str> {
    let needs_quotes = text.is_empty() || text.contains(['"', ',', '\n', '\r']) || text.trim() != text;
    match needs_quotes {
        true => Cow::Owned(format!("\"{}\"", text.replace('"', "\"\""))),
        false => Cow::Borrowed(text),
    }
}

fn line<'v>(cells: impl ExactSizeIterator<Item = Option<Cow<'v, str>>>, out: &mut impl Out) {
    // A line without anything is passed over by readers.
    let absent = if cells.len() == 1 { "\"\"" } else { "" };
    for (at, cell) in cells.enumerate() {
        out.text(if at > 0 { "," } else { "" });
        out.text(cell.as_deref().unwrap_or(absent));
    }
    out.text("\n");
}
