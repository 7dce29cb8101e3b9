//! `tc3 spec search`: a line for each hit, as it would be called.

use std::collections::HashMap;

use tc3_bindgen::docs::{Entry, ServiceDocs, line};
use tc3_spec::{Hit, search_catalogue};

use crate::commands::descriptions;
use crate::exit::{Failure, print, say};

/// The column in which what is said of a hit begins, unless the hit itself is longer.
const COLUMN: usize = 48;

/// Prints the best hits, and says how many more there are.
pub(super) fn run(words: &[String], limit: usize) -> Result<(), Failure> {
    let hits = search_catalogue(&words.join(" "));
    if hits.is_empty() {
        say("note", "nothing is called so: try fewer words, or one of them alone");
        return Ok(());
    }
    let shown = hits.get(..limit).unwrap_or(&hits);
    let column = shown.iter().map(|hit| spelled(hit).len() + 2).max().unwrap_or(0).min(COLUMN);
    let titles = Titles::of(shown);
    let mut page = String::new();
    for hit in shown {
        let line = format!("{:column$}  {}", spelled(hit), said(hit, &titles), column = column.saturating_sub(2));
        page += line.trim_end();
        page.push('\n');
    }
    if !page.is_empty() {
        print(page)?;
    }
    if shown.len() < hits.len() {
        let (more, all) = (hits.len() - shown.len(), hits.len());
        say("note", format_args!("{more} more; --limit {all} prints all"));
    }
    Ok(())
}

/// What to type: the service, the action, and the members that were looked for.
fn spelled(hit: &Hit<'_>) -> String {
    let mut line = hit.service.name().to_owned();
    if let Some(action) = hit.action {
        line += &format!(" {action}");
    }
    if !hit.service.is_recommended() {
        line += &format!(" --version {}", hit.service.version());
    }
    for member in &hit.members {
        line += &format!(" --{member}");
    }
    line
}

fn said(hit: &Hit<'_>, titles: &Titles) -> String {
    let Some(name) = hit.action else {
        return Some(hit.service.title()).filter(|title| *title != hit.service.name()).unwrap_or_default().to_owned();
    };
    // A service is unpacked for its words, if it has any.
    let action = if hit.has_doc { hit.service.action(name) } else { None };
    line(hit.status, action.map_or("", |action| action.doc), titles.title(hit, name))
}

/// What the user's descriptions call actions, of the services that are shown.
struct Titles(HashMap<(&'static str, &'static str), ServiceDocs>);

impl Titles {
    fn of(hits: &[Hit<'_>]) -> Self {
        let mut titles = HashMap::new();
        for hit in hits {
            let service = (hit.service.name(), hit.service.version());
            let is_shown = |entry: Entry<'_>| {
                let shown = hits.iter().filter(|shown| (shown.service.name(), shown.service.version()) == service);
                shown.filter_map(|shown| shown.action).any(|action| entry == Entry::Action(action))
            };
            titles
                .entry(service)
                .or_insert_with(|| descriptions::of(hit.service, is_shown).map(|(_, docs)| docs).unwrap_or_default());
        }
        Self(titles)
    }

    fn title(&self, hit: &Hit<'_>, action: &str) -> &str {
        let docs = self.0.get(&(hit.service.name(), hit.service.version()));
        docs.and_then(|docs| docs.action(action)).map_or("", |action| &action.title)
    }
}
