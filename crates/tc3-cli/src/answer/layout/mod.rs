//! An answer, or what a filter finds in it, as lines on standard output.
//!
//! ```text
//! the text as it came -> json
//!      \-> a tree of values, whose numbers are text -> yaml
//!                  \-> cells -> text, csv, table
//! ```
//!
//! What does not fit a layout is told before anything of it is written.

mod cells;
mod csv;
mod json;
mod out;
mod screen;
mod table;
mod text;
mod yaml;

use std::borrow::Cow;
use std::io::{self, StdoutLock};

use tc3_spec::Json;

use self::cells::Misfit;
use self::csv::Csv;
use self::out::{Out, Stream, Tame};
use self::screen::Screen;
use super::problem::Problem;

pub(crate) use self::json::{is_json, pretty, write_one_line};

/// How much memory the values may take that are laid out from a tree, in bytes.
const ROOM: usize = 64 << 20;

/// How a result is laid out.
#[derive(Clone, Copy)]
pub(crate) struct Layout {
    pub(crate) form: Form,
    /// Whether a result that is a string stands in JSON without quotes.
    pub(crate) is_bare: bool,
}

#[derive(Clone, Copy, Eq, PartialEq)]
pub(crate) enum Form {
    /// JSON over several lines.
    Json,
    /// JSON on one line.
    Jsonl,
    Table,
    Text,
    Yaml,
    Csv,
}

/// Prints JSON text in this layout.
pub(super) fn print(json: &str, layout: Layout) -> Result<(), Problem> {
    printed(|out| lay_out(json, layout, out))
}

/// Values that come one after the other, such as the items of a list that is read page by page.
pub(super) struct Items {
    layout: Layout,
    csv: Csv,
}

impl Items {
    pub(super) fn new(layout: Layout) -> Self {
        Self { layout, csv: Csv::default() }
    }

    /// Prints some that came together. As JSON each is a line, in either form.
    pub(super) fn print(&mut self, found: &[&str]) -> Result<(), Problem> {
        let layout = self.layout;
        printed(|out| match layout.form {
            Form::Csv => self.csv.write_items(&trees(found)?, &mut tame(out)),
            Form::Text => text::write_items(&trees(found)?, &mut tame(out)),
            Form::Table => found.iter().try_for_each(|json| lay_out(json, layout, out)),
            Form::Yaml => found.iter().try_for_each(|json| {
                out.text("---\n");
                lay_out(json, layout, out)
            }),
            Form::Json | Form::Jsonl => {
                for json in found {
                    match bare(json, layout) {
                        Some(text) => line(&text, &mut tame(out)),
                        None => json::line(json, out),
                    }
                }
                Ok(())
            }
        })
    }
}

fn lay_out(json: &str, layout: Layout, out: &mut Stdout) -> Result<(), Misfit> {
    if let Some(text) = bare(json, layout) {
        line(&text, &mut tame(out));
        return Ok(());
    }
    match layout.form {
        Form::Json => json::print(json, json::Form::Lines, out)?,
        Form::Jsonl => json::print(json, json::Form::OneLine, out)?,
        Form::Table => table::write(&tree(json, ROOM)?, &Screen::of_standard_output(), out)?,
        Form::Text => text::write(&tree(json, ROOM)?, &mut tame(out))?,
        Form::Yaml => yaml::write(&tree(json, ROOM)?, out),
        Form::Csv => Csv::default().write(&tree(json, ROOM)?, &mut tame(out))?,
    }
    Ok(())
}

/// The string that JSON text is, where it is to be bare.
fn bare(json: &str, layout: Layout) -> Option<Cow<'_, str>> {
    let may_be = layout.is_bare && json.trim_start().starts_with('"');
    match may_be.then(|| Json::parse(json)) {
        Some(Ok(Json::Text(text))) => Some(text),
        _ => None,
    }
}

fn line(text: &str, out: &mut impl Out) {
    out.text(text);
    out.text("\n");
}

/// Takes JSON text apart, within so many bytes.
fn tree(json: &str, room: usize) -> Result<Json<'_>, Misfit> {
    Json::parse_within(json, room).map_err(|error| Misfit(format!("it cannot be taken apart: {error}")))
}

/// Takes all of them apart, within the room of one.
fn trees<'a>(found: &[&'a str]) -> Result<Vec<Json<'a>>, Misfit> {
    let mut room = ROOM;
    let all = found.iter().map(|json| {
        let value = tree(json, room)?;
        room = room.saturating_sub(value.size());
        Ok(value)
    });
    all.collect()
}

type Stdout = Stream<StdoutLock<'static>>;

/// A terminal obeys nothing of what is written there.
fn tame(out: &mut Stdout) -> Tame<&mut Stdout> {
    Tame { is_terminal: screen::is_terminal(), out }
}

/// Writes to standard output. What does not fit is told before anything is written.
fn printed(write: impl FnOnce(&mut Stdout) -> Result<(), Misfit>) -> Result<(), Problem> {
    let mut stdout = Stream::new(io::stdout().lock());
    write(&mut stdout).map_err(|Misfit(problem)| Problem::Misfit(problem))?;
    stdout.end().map_err(Problem::Output)
}
