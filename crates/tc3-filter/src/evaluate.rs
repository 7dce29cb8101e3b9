//! What an expression finds in a value.

use std::borrow::Cow;
use std::cmp::Ordering;

use jmespath::ast::Comparator;
use tc3_spec::Json;

use crate::decimal::Decimal;
use crate::expression::{Argument, Expression};
use crate::functions::Given;
use crate::room::Room;
use crate::value::{Found, is_equal, is_true};

/// The value of an expression, or why it does not fit what is there.
pub(crate) fn evaluate<'v>(expression: &'v Expression, at: &'v Json<'v>, room: &Room) -> Result<Found<'v>, String> {
    Ok(match expression {
        Expression::Current => Cow::Borrowed(at),
        Expression::Literal(value) => Cow::Borrowed(value),
        Expression::Field(name) => borrowed(at.member(name)),
        Expression::Index(index) => borrowed(element(at, *index)),
        Expression::Slice { start, stop, step } => slice(at, *start, *stop, *step, room)?,
        Expression::Then(first, second) => in_found(evaluate(first, at, room)?, second, room)?,
        Expression::Each(first, second) => each(evaluate(first, at, room)?, second, room)?,
        Expression::Values(inner) => match evaluate(inner, at, room)?.as_ref() {
            Json::Object(members) => {
                let values = Json::distinct(members).map(|(_, value)| room.copy(value));
                Cow::Owned(Json::List(values.collect::<Result<_, _>>()?))
            }
            _ => null(),
        },
        Expression::Flatten(inner) => flatten(evaluate(inner, at, room)?, room)?,
        Expression::If(condition, then) => match is_true(evaluate(condition, at, room)?.as_ref()) {
            true => evaluate(then, at, room)?,
            false => null(),
        },
        Expression::And(first, second) => {
            let first = evaluate(first, at, room)?;
            if is_true(&first) { evaluate(second, at, room)? } else { first }
        }
        Expression::Or(first, second) => {
            let first = evaluate(first, at, room)?;
            if is_true(&first) { first } else { evaluate(second, at, room)? }
        }
        Expression::Not(inner) => Cow::Owned(Json::Bool(!is_true(evaluate(inner, at, room)?.as_ref()))),
        Expression::Compare(comparator, first, second) => {
            let (first, second) = (evaluate(first, at, room)?, evaluate(second, at, room)?);
            compare(comparator, &first, &second).map_or_else(null, |holds| Cow::Owned(Json::Bool(holds)))
        }
        Expression::List(_) | Expression::Object(_) if *at == Json::Null => null(),
        Expression::List(elements) => {
            room.take_for::<Json<'_>>(elements.len())?;
            let found = elements.iter().map(|element| room.own(evaluate(element, at, room)?));
            Cow::Owned(Json::List(found.collect::<Result<_, _>>()?))
        }
        Expression::Object(members) => {
            room.take_for::<(Cow<'_, str>, Json<'_>)>(members.len())?;
            let found = members
                .iter()
                .map(|(name, value)| Ok((Cow::Borrowed(name.as_str()), room.own(evaluate(value, at, room)?)?)));
            Cow::Owned(Json::Object(found.collect::<Result<_, String>>()?))
        }
        Expression::Call(function, arguments) => {
            let given = arguments.iter().map(|argument| {
                Ok(match argument {
                    Argument::Value(value) => Given::Value(evaluate(value, at, room)?),
                    Argument::Applied(expression) => {
                        Given::Applied(Box::new(|element| room.detach(evaluate(expression, element, room)?)))
                    }
                })
            });
            Cow::Owned(function.call(given.collect::<Result<Vec<_>, String>>()?, room)?)
        }
    })
}

/// The value of an expression in one that was found.
fn in_found<'v>(found: Found<'v>, expression: &'v Expression, room: &Room) -> Result<Found<'v>, String> {
    match found {
        Cow::Borrowed(value) => evaluate(expression, value, room),
        Cow::Owned(value) => in_owned(value, expression, room).map(Cow::Owned),
    }
}

/// The same in one that nobody else has, and that is gone afterwards: what is found there is copied.
fn in_owned<'v>(value: Json<'v>, expression: &'v Expression, room: &Room) -> Result<Json<'v>, String> {
    if matches!(expression, Expression::Current) {
        return Ok(value);
    }
    room.detach(evaluate(expression, &value, room)?)
}

/// What an expression finds in each element of a list; null is nothing.
fn each<'v>(found: Found<'v>, expression: &'v Expression, room: &Room) -> Result<Found<'v>, String> {
    let mut list = Vec::new();
    let mut add = |value: Json<'v>| {
        if value != Json::Null {
            room.take_for::<Json<'_>>(1)?;
            list.push(value);
        }
        Ok::<_, String>(())
    };
    match found {
        Cow::Borrowed(Json::List(elements)) => {
            elements.iter().try_for_each(|element| add(room.own(evaluate(expression, element, room)?)?))?;
        }
        Cow::Owned(Json::List(elements)) => {
            elements.into_iter().try_for_each(|element| add(in_owned(element, expression, room)?))?;
        }
        _ => return Ok(null()),
    }
    Ok(Cow::Owned(Json::List(list)))
}

/// A list with its lists' elements in their place.
fn flatten<'v>(found: Found<'v>, room: &Room) -> Result<Found<'v>, String> {
    if !matches!(found.as_ref(), Json::List(_)) {
        return Ok(null());
    }
    let Json::List(elements) = room.own(found)? else { return Ok(null()) };
    let mut list = Vec::new();
    for element in elements {
        match element {
            Json::List(inner) => {
                room.take_for::<Json<'_>>(inner.len())?;
                list.extend(inner);
            }
            other => {
                room.take_for::<Json<'_>>(1)?;
                list.push(other);
            }
        }
    }
    Ok(Cow::Owned(Json::List(list)))
}

fn null<'v>() -> Found<'v> {
    Cow::Owned(Json::Null)
}

fn borrowed<'v>(found: Option<&'v Json<'v>>) -> Found<'v> {
    found.map_or_else(null, Cow::Borrowed)
}

fn element<'v>(at: &'v Json<'v>, index: i32) -> Option<&'v Json<'v>> {
    let Json::List(elements) = at else { return None };
    let from_end = usize::try_from(index.unsigned_abs()).ok()?;
    let index = if index < 0 { elements.len().checked_sub(from_end)? } else { from_end };
    elements.get(index)
}

fn slice<'v>(
    at: &'v Json<'v>,
    start: Option<i32>,
    stop: Option<i32>,
    step: i32,
    room: &Room,
) -> Result<Found<'v>, String> {
    let Json::List(elements) = at else { return Ok(null()) };
    let count = i64::try_from(elements.len()).unwrap_or(i64::MAX);
    let (lowest, highest) = if step > 0 { (0, count) } else { (-1, count - 1) };
    let bound = |given: Option<i32>, default: i64| {
        let given = given.map_or(default, |index| i64::from(index) + if index < 0 { count } else { 0 });
        given.clamp(lowest, highest)
    };
    let (from, to) = if step > 0 {
        (bound(start, 0), bound(stop, count))
    } else {
        (bound(start, count - 1), stop.map_or(-1, |_| bound(stop, -1)))
    };
    let mut found = Vec::new();
    let mut index = from;
    while if step > 0 { index < to } else { index > to } {
        if let Some(element) = usize::try_from(index).ok().and_then(|index| elements.get(index)) {
            found.push(room.copy(element)?);
        }
        index += i64::from(step);
    }
    Ok(Cow::Owned(Json::List(found)))
}

/// None where only numbers can be compared, and these are none.
fn compare(comparator: &Comparator, one: &Json<'_>, other: &Json<'_>) -> Option<bool> {
    let ordering = || match (one, other) {
        (Json::Number(one), Json::Number(other)) => Some(Decimal::of(one).cmp(&Decimal::of(other))),
        _ => None,
    };
    Some(match comparator {
        Comparator::Equal => is_equal(one, other),
        Comparator::NotEqual => !is_equal(one, other),
        Comparator::LessThan => ordering()? == Ordering::Less,
        Comparator::LessThanEqual => ordering()? != Ordering::Greater,
        Comparator::GreaterThan => ordering()? == Ordering::Greater,
        Comparator::GreaterThanEqual => ordering()? != Ordering::Less,
    })
}
