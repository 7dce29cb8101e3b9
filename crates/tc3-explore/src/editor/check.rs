//! What is wrong with a request, as it is typed: by the engine that everything else here checks with.

use serde::Serialize;
use tc3::{Problem, RegionUse, Violation};

use super::ask::{Ask, Asked};
use super::target::Targets;
use crate::texts::Language;

/// What there is to say of a request.
#[derive(Serialize)]
pub(crate) struct Checked {
    /// Why it cannot be looked at; none where it can.
    problem: Option<String>,
    violations: Vec<Told>,
}

/// Something that is wrong, and where.
#[derive(Serialize)]
pub(crate) struct Told {
    /// Wire names and list positions, as in `Filters.0.Name`; the region is `:region`, which no member is called.
    path: String,
    told: String,
    is_error: bool,
}

pub(crate) fn run(lang: Language, ask: Ask, targets: &Targets) -> Checked {
    match ask.read(lang, targets) {
        Ok(asked) => Checked { problem: None, violations: told(&asked) },
        Err(problem) => Checked { problem: Some(problem), violations: Vec::new() },
    }
}

fn told(asked: &Asked) -> Vec<Told> {
    let mut violations = asked.violations();
    if asked.action.info.region == RegionUse::Needed && asked.options(None).region.is_none() {
        violations.push(Violation::new("", Problem::NoRegion));
    }
    violations.iter().map(Told::new).collect()
}

impl Told {
    pub(crate) fn new(violation: &Violation) -> Self {
        let path = match violation.problem {
            Problem::NoRegion => ":region".to_owned(),
            _ => violation.path.clone(),
        };
        Self { path, told: violation.to_string(), is_error: violation.is_error() }
    }
}
