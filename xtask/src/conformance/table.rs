//! What a run found, as a part of a file for people.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::{Context as _, Result};

use super::verdict::{Judged, Verdict};
use super::way::Way;

/// Between these lines the file is the run's.
const BEGIN: &str = "<!-- written by cargo xtask conformance -->\n";
const END: &str = "<!-- end -->\n";

/// A client, and what came of its cases each way.
pub(super) struct Column {
    /// Its name and version.
    pub(super) title: String,
    pub(super) cases: BTreeMap<(&'static str, Way), Judged>,
}

/// The file with what a run found in the place of what is there.
pub(super) fn put(file: &str, found: &str) -> Result<String> {
    let (before, rest) = file.split_once(BEGIN).context("the file does not have the line where the table begins")?;
    let (_, after) = rest.split_once(END).context("the file does not have the line where the table ends")?;
    Ok(format!("{before}{BEGIN}\n{found}\n{END}{after}"))
}

/// What was found: of cases, each by its name and what it shows, and of quirks.
pub(super) fn of(cases: &[(&'static str, &'static str)], columns: &[Column]) -> String {
    let mut reasons = Vec::new();
    let mut out = format!("| case | what it shows |{}\n", cells(columns, |column| column.title.clone()));
    let _ = writeln!(out, "|---|---|{}", "---|".repeat(columns.len()));
    // At a port the same came of it, else the run fails.
    for (name, shows) in cases {
        let row = cells(columns, |column| result(column.cases.get(&(*name, Way::Hosts)), &mut reasons));
        let _ = writeln!(out, "| `{name}` | {shows} |{row}");
    }
    out.push('\n');
    for (index, reason) in reasons.iter().enumerate() {
        let _ = writeln!(out, "{}. {reason}", index + 1);
    }
    out + "\n| client | quirks at a port of localhost | what `--strict` refuses there |\n|---|---|---|\n"
        + &odd(cases, columns)
}

fn cells(columns: &[Column], mut cell: impl FnMut(&Column) -> String) -> String {
    columns.iter().map(|column| format!(" {} |", cell(column))).collect()
}

/// A cell; the reason why something cannot be done goes below the table.
fn result(judged: Option<&Judged>, reasons: &mut Vec<String>) -> String {
    match judged.map(|judged| &judged.verdict) {
        Some(Verdict::Passed) => "passed".to_owned(),
        Some(Verdict::Cannot(why)) => {
            let index = reasons.iter().position(|reason| reason == why).unwrap_or_else(|| {
                reasons.push(why.clone());
                reasons.len() - 1
            });
            format!("cannot ({})", index + 1)
        }
        Some(Verdict::Refused) | None => "failed".to_owned(),
    }
}

/// A row for each client: its quirks, and what they cost it.
fn odd(cases: &[(&'static str, &'static str)], columns: &[Column]) -> String {
    let mut out = String::new();
    for Column { title, cases: judged } in columns {
        let of_way = |way| judged.iter().filter(move |((_, of), _)| *of == way);
        let quirks: BTreeSet<_> =
            of_way(Way::Port).flat_map(|(_, judged)| &judged.quirks).map(|quirk| quirk.as_str()).collect();
        let is_refused =
            |name| judged.get(&(name, Way::Strict)).is_some_and(|judged| judged.verdict == Verdict::Refused);
        let refused: Vec<_> = cases.iter().map(|(name, _)| *name).filter(|name| is_refused(*name)).collect();
        let refused = if refused.len() == cases.len() { "all of it".to_owned() } else { listed(refused, "nothing") };
        let _ = writeln!(out, "| {title} | {} | {refused} |", listed(quirks, "none"));
    }
    out
}

/// Names as code, or what is said where there are none.
fn listed<'a>(names: impl IntoIterator<Item = &'a str>, none: &str) -> String {
    let names: Vec<_> = names.into_iter().map(|name| format!("`{name}`")).collect();
    if names.is_empty() { none.to_owned() } else { names.join(", ") }
}
