//! JMESPath over an answer that came, as it is typed.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use tc3_filter::Filter;

use crate::texts::{Language, editor};

/// How much of answers is kept, in bytes. The last one always is.
const KEPT: usize = 64 * 1024 * 1024;

/// The last answers.
#[derive(Default)]
pub(crate) struct Kept(Mutex<Answers>);

#[derive(Default)]
struct Answers {
    next: u64,
    all: VecDeque<(u64, Arc<str>)>,
}

/// An expression, and the answer that it looks into.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Order {
    answer: u64,
    expression: String,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Filtered {
    Json(String),
    Problem(String),
}

impl Kept {
    /// Keeps an answer, and says by which number.
    pub(crate) fn keep(&self, answer: Arc<str>) -> u64 {
        let mut answers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        answers.next += 1;
        let id = answers.next;
        answers.all.push_back((id, answer));
        while answers.all.len() > 1 && answers.all.iter().map(|(_, text)| text.len()).sum::<usize>() > KEPT {
            answers.all.pop_front();
        }
        id
    }

    fn get(&self, id: u64) -> Option<Arc<str>> {
        let answers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        answers.all.iter().find(|(known, _)| *known == id).map(|(_, text)| Arc::clone(text))
    }
}

pub(crate) fn run(lang: Language, order: &Order, kept: &Kept) -> Filtered {
    let Some(answer) = kept.get(order.answer) else {
        return Filtered::Problem(lang.of(&editor::NOT_KEPT).to_owned());
    };
    let found = Filter::new(&order.expression).map_err(|error| error.to_string());
    let found = found.and_then(|filter| filter.apply(&answer).map_err(|problem| problem.to_string()));
    match found {
        Ok(json) => Filtered::Json(json),
        Err(problem) => Filtered::Problem(problem),
    }
}
