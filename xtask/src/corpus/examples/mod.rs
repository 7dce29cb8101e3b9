//! `cargo xtask corpus --examples`: replays the examples that the official package publishes. They are read from the
//! package, and are not kept in the repository.

mod answer;
mod apart;
mod expect;
mod install;
mod parse;
mod report;
mod request;
mod stream;
#[cfg(test)]
mod testing;
pub(crate) mod typed;

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use anyhow::{Context, Result, ensure};
use tc3_bindgen::read::examples::{Example, Examples, Request};
use tc3_spec::Service;

use crate::import::Package;
use crate::root;
use parse::Answer;
use report::At;
pub(crate) use report::Report;

/// So many at once: what else runs on the machine wants its share.
const WORKERS: usize = 2;

/// Replays the examples of a package, or of the one that is pinned: of all services, or of those named, as `cfg` or
/// `cfg/2021-08-20`. Prints shares and misfits, every one of them if verbose.
///
/// The report is empty where the pinned package cannot be had and nobody insists: see [`install::pinned`].
///
/// # Errors
///
/// The package cannot be read, the specs are wrong, or, of all services, a share is under its target.
pub(crate) fn run(package: Option<&Path>, services: &[String], verbose: bool) -> Result<Report> {
    let Some(published) = published(package, services)? else { return Ok(Report::default()) };
    let report = replay_all(&published);
    println!("{}", report.shown(verbose));
    if services.is_empty() {
        report.judge()?;
    }
    Ok(report)
}

/// A version of a service, as the spec has it, and its published examples.
struct Published {
    service: Service,
    examples: Examples,
}

impl Published {
    /// Every example of an action that the spec has, with where it stands.
    fn each(&self) -> impl Iterator<Item = (&'static tc3_spec::Action, usize, &Example)> {
        let known = self.examples.actions.iter().filter_map(|(name, list)| Some((self.service.action(name)?, list)));
        known.flat_map(|(action, list)| list.iter().enumerate().map(move |(index, example)| (action, index, example)))
    }

    fn label(&self) -> String {
        format!("{}/{}", self.service.name, self.service.version)
    }
}

/// The examples of those services that both the specs and the package have. None where there is no package.
fn published(path: Option<&Path>, chosen: &[String]) -> Result<Option<Vec<Published>>> {
    let pinned = match path {
        Some(_) => None,
        None => match install::pinned(&root())? {
            Some(pinned) => Some(pinned),
            None => return Ok(None),
        },
    };
    let Some(path) = path.or(pinned.as_deref()) else { return Ok(None) };
    let mut package = Package::open(path)?;
    let files: Vec<_> = package.versions().iter().map(|version| (version.label(), version.examples())).collect();
    let mut published = Vec::new();
    for service in tc3_bindgen::load(&root().join("api-spec"))? {
        let label = format!("{}/{}", service.name, service.version);
        let is_chosen = chosen.is_empty() || chosen.iter().any(|asked| *asked == label || *asked == service.name);
        let Some((_, file)) = files.iter().find(|(there, _)| is_chosen && *there == label) else { continue };
        let text = package.read(file)?;
        let examples = serde_json::from_str(&text).with_context(|| format!("{file} in {}", path.display()))?;
        published.push(Published { service, examples });
    }
    ensure!(!published.is_empty(), "{} has no examples of what was asked for", path.display());
    Ok(Some(published))
}

fn replay_all(published: &[Published]) -> Report {
    let next = AtomicUsize::new(0);
    let reports = Mutex::new(Vec::new());
    let work = || {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(one) = published.get(index) else { return };
            let report = replay(one);
            reports.lock().unwrap_or_else(PoisonError::into_inner).push((index, report));
        }
    };
    thread::scope(|scope| (0..WORKERS).for_each(|_| drop(scope.spawn(work))));
    let mut reports = reports.into_inner().unwrap_or_else(PoisonError::into_inner);
    reports.sort_by_key(|(index, _)| *index);
    let mut sum = Report::default();
    reports.into_iter().for_each(|(_, report)| sum.add(report));
    sum
}

fn replay(published: &Published) -> Report {
    let mut report = Report::default();
    let label = published.label();
    for (action, index, example) in published.each() {
        report.see("examples");
        let at = At { service: &label, action: action.name, index };
        match example.request() {
            Request::Json(body) => request::post(action, body, at, &mut report),
            Request::Query(query) => request::get(action, &query, at, &mut report),
            Request::Other => report.see("requests of another form"),
        }
        match Answer::of(&example.output) {
            Answer::Enveloped { text, inner } => answer::enveloped(action, text, inner, at, &mut report),
            Answer::Bare(text) => answer::bare(action, text, at, &mut report),
            Answer::Stream(text) => stream::stream(action, text, at, &mut report),
            Answer::Other => report.see("responses that are no JSON"),
        }
    }
    let unknown = published.examples.actions.iter().filter(|(name, _)| published.service.action(name).is_none());
    unknown.flat_map(|(_, list)| list).for_each(|_| report.see("examples of actions that the spec does not know"));
    report
}
