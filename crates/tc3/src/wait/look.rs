//! What an answer has at a waiter's member, in a record and in JSON text, and what that says.

use serde_json::value::RawValue;

use crate::one_line::OneLine;
use crate::pages::MemberPath;
use crate::pages::find::{Json, in_record};
use crate::pages::word::Word;
use crate::record::{MAX_DEPTH, Record, View};
use crate::rules::Literal;
use crate::wait::verdict::Verdict;
use crate::wait::waiter::{Nothing, Waiter};

/// How many characters of a value are shown, and how many values.
const SHOWN: usize = 100;
const SHOWN_VALUES: usize = 5;

impl Waiter {
    /// Looks at a typed response, or at any record.
    pub fn look(&self, response: &dyn Record) -> Verdict {
        let mut spots = Vec::new();
        match in_view(View::Object(response), self.member, false, &mut spots) {
            Ok(()) => self.judge(&spots),
            Err(odd) => self.misfit(&odd),
        }
    }

    /// Looks at a response as JSON text: the inner `Response` object, as [`RawAnswer`](crate::RawAnswer) has it.
    pub fn look_json(&self, response: &str) -> Verdict {
        let mut spots = Vec::new();
        match in_json(response, self.member, MAX_DEPTH, &mut spots) {
            Ok(()) => self.judge(&spots),
            Err(odd) => self.misfit(&odd),
        }
    }

    /// What all spots say together: one that does not fit is told before one that is dead, and that before those that go on.
    fn judge(&self, spots: &[Spot<'_>]) -> Verdict {
        let find = |state| spots.iter().find(|spot| self.state(spot) == state);
        if let Some(spot) = find(State::Misfit) {
            return Verdict::Misfit(format!("{} is {}", self.member.join("."), shown(spot)));
        }
        if let Some(spot) = find(State::Dead) {
            return Verdict::Dead(shown(spot));
        }
        let others: Vec<_> = spots.iter().filter(|spot| self.state(spot) != State::Done).collect();
        if others.is_empty() { Verdict::Reached } else { Verdict::GoOn(now(&others, spots.len())) }
    }

    fn state(&self, spot: &Spot<'_>) -> State {
        let Some(word) = &spot.word else {
            return match self.nothing {
                Nothing::Misfit => State::Misfit,
                Nothing::GoesOn => State::GoesOn,
                Nothing::Done => State::Done,
                Nothing::Dead => State::Dead,
            };
        };
        let is_one_of = |values: &[Literal]| values.iter().any(|value| is(word, value) == Some(true));
        let is_readable = self.done.iter().chain(self.dead).all(|value| is(word, value).is_some());
        match (is_readable, is_one_of(self.done), is_one_of(self.dead)) {
            (false, ..) => State::Misfit,
            (true, true, _) => State::Done,
            (true, false, true) => State::Dead,
            (true, false, false) => State::GoesOn,
        }
    }

    fn misfit(&self, odd: &Odd) -> Verdict {
        let way = self.member.get(..self.member.len() - odd.left).unwrap_or_default().join(".");
        Verdict::Misfit(format!("{} is {}", if way.is_empty() { "the answer" } else { &way }, odd.found))
    }
}

/// What one place of an answer has.
struct Spot<'a> {
    /// None where there is nothing, such as in place of the elements that a list has not.
    word: Option<Word<'a>>,
    /// Whether it is in a member that must not be shown.
    is_secret: bool,
}

/// What one place means for what is waited for.
#[derive(Clone, Copy, Eq, PartialEq)]
enum State {
    Misfit,
    Dead,
    GoesOn,
    Done,
}

/// What cannot be a value, or leads to none.
struct Odd {
    /// How many names of the way were left.
    left: usize,
    found: &'static str,
}

type Found = Result<(), Odd>;

fn in_view<'a>(view: View<'a>, way: MemberPath, is_secret: bool, spots: &mut Vec<Spot<'a>>) -> Found {
    let odd = |found| Err(Odd { left: way.len(), found });
    match (view, way) {
        (View::Absent, _) => spots.push(Spot { word: None, is_secret }),
        (View::List(list), _) if list.count() == 0 => spots.push(Spot { word: None, is_secret }),
        (View::List(list), _) => {
            let mut elements = (0..list.count()).filter_map(|index| list.at(index));
            return elements.try_for_each(|element| in_view(element.view(), way, is_secret, spots));
        }
        (View::Object(record), [name, rest @ ..]) if record.shape().index_of(name).is_some() => {
            let is_secret = is_secret || record.shape().sensitive.contains(name);
            let (name, _) = way.split_at(way.len() - rest.len());
            return in_view(in_record(record, name), rest, is_secret, spots);
        }
        (View::Object(_), [_, rest @ ..]) => return Err(Odd { left: rest.len(), found: "not there" }),
        (View::Object(_), []) => return odd("an object"),
        (view, []) => match Word::of(view) {
            Some(word) => spots.push(Spot { word: Some(word), is_secret }),
            None => return odd("no value"),
        },
        _ => return odd("a value, and no object"),
    }
    Ok(())
}

/// The same of JSON text, which may hold a list in a list and has an end of `depth`.
fn in_json<'a>(text: &'a str, way: MemberPath, depth: usize, spots: &mut Vec<Spot<'a>>) -> Found {
    let odd = |found| Err(Odd { left: way.len(), found });
    match (text.as_bytes().first(), way) {
        _ if depth == 0 => return odd("nested too deep"),
        (Some(b'n'), _) => spots.push(Spot { word: None, is_secret: false }),
        (Some(b'['), _) => {
            let Ok(elements) = serde_json::from_str::<Vec<&'a RawValue>>(text) else { return odd("no JSON") };
            if elements.is_empty() {
                spots.push(Spot { word: None, is_secret: false });
            }
            return elements.iter().try_for_each(|element| in_json(element.get(), way, depth - 1, spots));
        }
        (Some(b'{'), [_, rest @ ..]) => {
            let (name, _) = way.split_at(way.len() - rest.len());
            return match Json::of(text).at(name) {
                Some(value) => in_json(value, rest, depth - 1, spots),
                None => Err(Odd { left: rest.len(), found: "not there" }),
            };
        }
        (Some(b'{'), []) => return odd("an object"),
        (_, []) => match Word::of_json(text) {
            Some(word) => spots.push(Spot { word: Some(word), is_secret: false }),
            None => return odd("no value"),
        },
        _ => return odd("a value, and no object"),
    }
    Ok(())
}

/// Whether what stands there is this value. None where it is of another type.
fn is(word: &Word<'_>, value: &Literal) -> Option<bool> {
    match (value, word) {
        (Literal::Bool(value), Word::Bool(found)) => Some(found == value),
        (Literal::Bool(value), Word::Text(_)) => word.yes().map(|found| found == *value),
        (Literal::Int(value), Word::Number(text) | Word::Text(text)) => {
            text.trim().parse::<i64>().ok().map(|found| found == *value)
        }
        (Literal::Text(value), Word::Number(text) | Word::Text(text)) => Some(text == value),
        (Literal::Bool(_), Word::Number(_)) | (Literal::Int(_) | Literal::Text(_), Word::Bool(_)) => None,
    }
}

fn shown(spot: &Spot<'_>) -> String {
    match &spot.word {
        Some(_) if spot.is_secret => "<redacted>".to_owned(),
        None => "nothing".to_owned(),
        Some(Word::Bool(value)) => value.to_string(),
        Some(Word::Number(text)) => OneLine { text, limit: SHOWN }.to_string(),
        Some(Word::Text(text)) => format!("\"{}\"", OneLine { text, limit: SHOWN }),
    }
}

/// What it is now: each value that is not done once, the first of them, and of how many.
fn now(others: &[&Spot<'_>], all: usize) -> String {
    let mut values: Vec<_> = Vec::new();
    for value in others.iter().map(|spot| shown(spot)) {
        if values.contains(&value) {
            continue;
        }
        if values.len() == SHOWN_VALUES {
            values.push("…".to_owned());
            break;
        }
        values.push(value);
    }
    let values = values.join(", ");
    if all == 1 { values } else { format!("{values} ({} of {all} done)", all - others.len()) }
}
