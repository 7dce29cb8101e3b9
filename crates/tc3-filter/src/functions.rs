//! The functions of the language.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::HashMap;

use tc3_spec::Json;

use crate::decimal::Decimal;
use crate::room::Room;
use crate::value::{Found, is_equal};

/// A function: what it is called, what it takes, what it does.
#[derive(Clone, Copy)]
pub(crate) struct Function(&'static Entry);

/// What stands at an argument's place.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Taken {
    Value,
    Applied,
}

/// What a function was given there.
pub(crate) enum Given<'v, 'r> {
    Value(Found<'v>),
    Applied(Finder<'v, 'r>),
}

/// What finds something in a value.
type Finder<'v, 'r> = Box<dyn Fn(&Json<'v>) -> Result<Json<'v>, String> + 'r>;

struct Entry {
    name: &'static str,
    /// One for each argument; more may follow only where `is_open`.
    takes: &'static [Taken],
    is_open: bool,
    call: Call,
}

type Call = for<'v> fn(&mut Arguments<'v, '_>) -> Result<Json<'v>, String>;

use Taken::{Applied, Value};

/// By name.
const TABLE: &[Entry] = &[
    of("abs", &[Value], |given| {
        let number = given.number()?;
        Ok(Json::Number(number.strip_prefix('-').map_or_else(|| number.clone(), |text| Cow::Owned(text.to_owned()))))
    }),
    of("avg", &[Value], |given| {
        let numbers = given.numbers()?;
        if numbers.is_empty() {
            return Ok(Json::Null);
        }
        Ok(number(&total(&numbers, given.room)?.divided(numbers.len())))
    }),
    of("ceil", &[Value], |given| Ok(number(&Decimal::of(&given.number()?).ceil()))),
    of("contains", &[Value, Value], |given| {
        let (within, wanted) = (given.value()?, given.value()?);
        match (within.as_ref(), wanted.as_ref()) {
            (Json::List(elements), wanted) => Ok(Json::Bool(elements.iter().any(|one| is_equal(one, wanted)))),
            (Json::Text(text), Json::Text(part)) => Ok(Json::Bool(text.contains(part.as_ref()))),
            (Json::Text(_), other) => Err(given.refuse(other, "a string, as the first is")),
            (other, _) => Err(given.refuse_at(1, other, "a string or a list")),
        }
    }),
    of("ends_with", &[Value, Value], |given| {
        let (text, end) = (given.text()?, given.text()?);
        Ok(Json::Bool(text.ends_with(end.as_ref())))
    }),
    of("floor", &[Value], |given| Ok(number(&Decimal::of(&given.number()?).floor()))),
    of("join", &[Value, Value], |given| {
        let (between, texts) = (given.text()?, given.list()?);
        let texts = texts.iter().map(|text| match text {
            Json::Text(text) => Ok(text.as_ref()),
            other => Err(given.refuse(other, "a list of strings")),
        });
        let texts = texts.collect::<Result<Vec<_>, _>>()?;
        given.room.take(texts.iter().map(|text| text.len() + between.len() + size_of::<&str>()).sum())?;
        Ok(Json::Text(Cow::Owned(texts.join(&between))))
    }),
    of("keys", &[Value], |given| {
        let members = given.object()?;
        let names = Json::distinct(&members).map(|(name, _)| given.room.copy(&Json::Text(name.clone())));
        Ok(Json::List(names.collect::<Result<_, _>>()?))
    }),
    of("length", &[Value], |given| {
        let value = given.value()?;
        let length = match value.as_ref() {
            Json::Text(text) => text.chars().count(),
            Json::List(elements) => elements.len(),
            Json::Object(members) => Json::distinct(members).count(),
            other => return Err(given.refuse(other, "a string, a list or an object")),
        };
        Ok(Json::Number(Cow::Owned(length.to_string())))
    }),
    of("map", &[Applied, Value], |given| {
        let (applied, elements) = (given.applied()?, given.list()?);
        given.room.take_for::<Json<'_>>(elements.len())?;
        let found = elements.into_iter().map(|element| applied(&element));
        Ok(Json::List(found.collect::<Result<_, _>>()?))
    }),
    of("max", &[Value], |given| given.extreme(Ordering::Greater)),
    of("max_by", &[Value, Applied], |given| given.extreme_by(Ordering::Greater)),
    open("merge", |given| {
        let mut merged: Vec<(Cow<'_, str>, Json<'_>)> = Vec::new();
        let mut places: HashMap<Cow<'_, str>, usize> = HashMap::new();
        while given.has_more() {
            let members = given.object()?;
            // The name is there twice, and the place of it is found by it.
            given.room.take_for::<[usize; 4]>(2 * members.len())?;
            for (name, value) in members {
                match places.get(&name).and_then(|at| merged.get_mut(*at)) {
                    Some((_, place)) => *place = value,
                    None => {
                        places.insert(name.clone(), merged.len());
                        merged.push((name, value));
                    }
                }
            }
        }
        Ok(Json::Object(merged))
    }),
    of("min", &[Value], |given| given.extreme(Ordering::Less)),
    of("min_by", &[Value, Applied], |given| given.extreme_by(Ordering::Less)),
    open("not_null", |given| {
        while given.has_more() {
            let value = given.owned()?;
            if value != Json::Null {
                return Ok(value);
            }
        }
        Ok(Json::Null)
    }),
    of("reverse", &[Value], |given| match given.owned()? {
        Json::Text(text) => Ok(Json::Text(Cow::Owned(text.chars().rev().collect()))),
        Json::List(elements) => Ok(Json::List(elements.into_iter().rev().collect())),
        other => Err(given.refuse(&other, "a string or a list")),
    }),
    of("sort", &[Value], |given| {
        let elements = given.list()?;
        let mut keyed = given.keyed(elements, |element| given.room.copy(element))?;
        keyed.sort_by(|(one, _), (other, _)| one.cmp(other));
        Ok(Json::List(keyed.into_iter().map(|(_, element)| element).collect()))
    }),
    of("sort_by", &[Value, Applied], |given| {
        let (elements, applied) = (given.list()?, given.applied()?);
        let mut keyed = given.keyed(elements, applied)?;
        keyed.sort_by(|(one, _), (other, _)| one.cmp(other));
        Ok(Json::List(keyed.into_iter().map(|(_, element)| element).collect()))
    }),
    of("starts_with", &[Value, Value], |given| {
        let (text, start) = (given.text()?, given.text()?);
        Ok(Json::Bool(text.starts_with(start.as_ref())))
    }),
    of("sum", &[Value], |given| Ok(number(&total(&given.numbers()?, given.room)?))),
    of("to_array", &[Value], |given| {
        Ok(match given.owned()? {
            list @ Json::List(_) => list,
            other => Json::List(vec![other]),
        })
    }),
    of("to_number", &[Value], |given| {
        Ok(match given.owned()? {
            number @ Json::Number(_) => number,
            Json::Text(text) => match Json::parse(&text) {
                Ok(Json::Number(_)) if !text.contains(char::is_whitespace) => Json::Number(text),
                _ => Json::Null,
            },
            _ => Json::Null,
        })
    }),
    of("to_string", &[Value], |given| {
        Ok(match given.owned()? {
            text @ Json::Text(_) => text,
            other => {
                let text = other.to_string();
                given.room.take(text.len())?;
                Json::Text(Cow::Owned(text))
            }
        })
    }),
    of("type", &[Value], |given| {
        Ok(Json::Text(Cow::Borrowed(match given.value()?.as_ref() {
            Json::Null => "null",
            Json::Bool(_) => "boolean",
            Json::Number(_) => "number",
            Json::Text(_) => "string",
            Json::List(_) => "array",
            Json::Object(_) => "object",
        })))
    }),
    of("values", &[Value], |given| {
        let members = given.object()?;
        let values = Json::distinct(&members).map(|(_, value)| given.room.copy(value));
        Ok(Json::List(values.collect::<Result<_, _>>()?))
    }),
];

const fn of(name: &'static str, takes: &'static [Taken], call: Call) -> Entry {
    Entry { name, takes, is_open: false, call }
}

/// A function that takes one value or more.
const fn open(name: &'static str, call: Call) -> Entry {
    Entry { name, takes: &[Value], is_open: true, call }
}

impl Function {
    pub(crate) fn named(name: &str) -> Option<Self> {
        TABLE.iter().find(|entry| entry.name == name).map(Self)
    }

    pub(crate) fn names() -> impl Iterator<Item = &'static str> {
        TABLE.iter().map(|entry| entry.name)
    }

    /// How many arguments it takes, where so many are too few or too many.
    pub(crate) fn refuses(self, count: usize) -> Option<String> {
        let expected = self.0.takes.len();
        match (count < expected, count > expected && !self.0.is_open) {
            (false, false) => None,
            _ if self.0.is_open => Some(format!("{expected} or more")),
            _ => Some(expected.to_string()),
        }
    }

    /// What it takes at a position.
    pub(crate) fn takes(self, position: usize) -> Taken {
        self.0.takes.get(position).copied().unwrap_or(Value)
    }

    pub(crate) fn call<'v>(self, given: Vec<Given<'v, '_>>, room: &Room) -> Result<Json<'v>, String> {
        (self.0.call)(&mut Arguments { name: self.0.name, given: given.into_iter(), position: 0, room })
    }
}

/// The arguments of a call, taken one by one.
struct Arguments<'v, 'r> {
    name: &'static str,
    given: std::vec::IntoIter<Given<'v, 'r>>,
    /// That of the last one taken, from 1.
    position: usize,
    room: &'r Room,
}

impl<'v, 'r> Arguments<'v, 'r> {
    fn has_more(&self) -> bool {
        !self.given.as_slice().is_empty()
    }

    fn value(&mut self) -> Result<Found<'v>, String> {
        self.position += 1;
        match self.given.next() {
            Some(Given::Value(value)) => Ok(value),
            _ => Err(format!("argument {} of {} is no value", self.position, self.name)),
        }
    }

    fn owned(&mut self) -> Result<Json<'v>, String> {
        let value = self.value()?;
        self.room.own(value)
    }

    fn applied(&mut self) -> Result<Finder<'v, 'r>, String> {
        self.position += 1;
        match self.given.next() {
            Some(Given::Applied(finder)) => Ok(finder),
            _ => Err(format!("argument {} of {} is no expression", self.position, self.name)),
        }
    }

    fn text(&mut self) -> Result<Cow<'v, str>, String> {
        match self.owned()? {
            Json::Text(text) => Ok(text),
            other => Err(self.refuse(&other, "a string")),
        }
    }

    fn number(&mut self) -> Result<Cow<'v, str>, String> {
        match self.owned()? {
            Json::Number(text) => Ok(text),
            other => Err(self.refuse(&other, "a number")),
        }
    }

    fn list(&mut self) -> Result<Vec<Json<'v>>, String> {
        match self.owned()? {
            Json::List(elements) => Ok(elements),
            other => Err(self.refuse(&other, "a list")),
        }
    }

    fn object(&mut self) -> Result<Vec<(Cow<'v, str>, Json<'v>)>, String> {
        match self.owned()? {
            Json::Object(members) => Ok(members),
            other => Err(self.refuse(&other, "an object")),
        }
    }

    fn numbers(&mut self) -> Result<Vec<Decimal>, String> {
        let elements = self.list()?;
        self.room.take_for::<Decimal>(elements.len())?;
        let numbers = elements.iter().map(|element| match element {
            Json::Number(text) => self.decimal(text),
            other => Err(self.refuse(other, "a list of numbers")),
        });
        numbers.collect()
    }

    fn decimal(&self, text: &str) -> Result<Decimal, String> {
        // No piece of memory is smaller than this.
        self.room.take(text.len().max(32))?;
        Ok(Decimal::of(text))
    }

    /// Elements with what they are compared by: numbers all of them, or strings all of them.
    fn keyed(
        &self,
        elements: Vec<Json<'v>>,
        key: impl Fn(&Json<'v>) -> Result<Json<'v>, String>,
    ) -> Result<Vec<(Key, Json<'v>)>, String> {
        self.room.take_for::<(Key, Json<'v>)>(elements.len())?;
        let mut keyed: Vec<(Key, Json<'v>)> = Vec::with_capacity(elements.len());
        for element in elements {
            let key = match key(&element)? {
                Json::Number(text) => Key::Number(self.decimal(&text)?),
                Json::Text(text) => Key::Text(text.into_owned()),
                other => return Err(self.refuse(&other, "to be compared: numbers or strings")),
            };
            if keyed.first().is_some_and(|(first, _)| first.is_number() != key.is_number()) {
                return Err(format!("{} cannot compare numbers with strings", self.name));
            }
            keyed.push((key, element));
        }
        Ok(keyed)
    }

    fn extreme(&mut self, wanted: Ordering) -> Result<Json<'v>, String> {
        let elements = self.list()?;
        Ok(first_extreme(self.keyed(elements, |element| self.room.copy(element))?, wanted))
    }

    fn extreme_by(&mut self, wanted: Ordering) -> Result<Json<'v>, String> {
        let (elements, applied) = (self.list()?, self.applied()?);
        Ok(first_extreme(self.keyed(elements, applied)?, wanted))
    }

    /// The argument that was taken last is of another type.
    fn refuse(&self, found: &Json<'_>, expected: &str) -> String {
        self.refuse_at(self.position, found, expected)
    }

    fn refuse_at(&self, position: usize, found: &Json<'_>, expected: &str) -> String {
        format!("argument {position} of {} has to be {expected}, and there is {}", self.name, found.kind())
    }
}

/// What elements are sorted by.
#[derive(Eq, Ord, PartialEq, PartialOrd)]
enum Key {
    Number(Decimal),
    Text(String),
}

impl Key {
    fn is_number(&self) -> bool {
        matches!(self, Self::Number(_))
    }
}

/// Of several that are equal, the first.
fn first_extreme<'v>(keyed: Vec<(Key, Json<'v>)>, wanted: Ordering) -> Json<'v> {
    let better = |best: (Key, Json<'v>), next: (Key, Json<'v>)| if next.0.cmp(&best.0) == wanted { next } else { best };
    keyed.into_iter().reduce(better).map_or(Json::Null, |(_, element)| element)
}

fn total(numbers: &[Decimal], room: &Room) -> Result<Decimal, String> {
    let mut total = Decimal::of("0");
    for number in numbers {
        // Each sum is made anew, with all of its digits.
        room.take(total.length())?;
        total = total.plus(number).ok_or("numbers of such different sizes are not added")?;
    }
    Ok(total)
}

fn number<'v>(number: &Decimal) -> Json<'v> {
    Json::Number(Cow::Owned(number.to_string()))
}
