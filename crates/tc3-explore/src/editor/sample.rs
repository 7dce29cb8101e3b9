//! The request as a program in a language, to be taken along.

use serde::Serialize;
use tc3_bindgen::samples::{Language as Tongue, sample, sent};
use tc3_mock::{DEFAULT_SECRET_ID, DEFAULT_SECRET_KEY};

use super::ask::Ask;
use super::check::Told;
use super::target::{Target, Targets};
use crate::texts::{Language, editor};

/// The program, or why there is none.
#[derive(Serialize)]
#[serde(untagged)]
pub(crate) enum Sampled {
    Code {
        code: String,
        /// What its variables are set to for a mock: an id, and its key. Everybody knows them.
        key: Option<[&'static str; 2]>,
    },
    Refused {
        problem: String,
        violations: Vec<Told>,
    },
}

pub(crate) fn run(lang: Language, ask: Ask, targets: &Targets) -> Sampled {
    let refused = |problem| Sampled::Refused { problem, violations: Vec::new() };
    let asked = match ask.read(lang, targets) {
        Ok(asked) => asked,
        Err(problem) => return refused(problem),
    };
    let Some(tongue) = Tongue::parse(&ask.language) else {
        return refused(lang.with(&editor::NO_LANGUAGE, &[&ask.language]));
    };
    let endpoint = targets.endpoint(asked.target);
    let unsigned = match asked.prepare(endpoint) {
        Ok(unsigned) => unsigned,
        Err(error) if !error.violations().is_empty() => {
            let problem = lang.of(&editor::NO_PROGRAM).to_owned();
            return Sampled::Refused { problem, violations: error.violations().iter().map(Told::new).collect() };
        }
        Err(error) => return refused(error.to_string()),
    };
    let Some(request) = sent(&unsigned) else { return refused(lang.with(&editor::NOT_JSON, &[asked.action.name])) };
    match sample(tongue, asked.service, asked.action, &request, &asked.options(endpoint)) {
        Ok(code) => {
            let key = (asked.target == Target::Mock).then_some([DEFAULT_SECRET_ID, DEFAULT_SECRET_KEY]);
            Sampled::Code { code, key }
        }
        Err(error) => refused(error.to_string()),
    }
}
