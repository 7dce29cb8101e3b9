//! From one record to another of the same members, whatever holds them: a generated struct, or one built from a spec.

use crate::record::reflect::{List, MAX_DEPTH, Place, Record, Slot, View};
use crate::record::scalar::{Misfit, Scalar};

/// How many bytes of memory a copy may take: what is sparse in one record may be wide in the other.
const MAX_SIZE: usize = 64 << 20;

/// Fills a record with what another one has, member by member, by their names. Members that only one of them has are left
/// as they are; numbers keep what the place that they go to can hold.
///
/// # Errors
///
/// The first value that does not fit, which happens only where the two are not of one spec, or where the copy would take
/// more than 64 MiB of memory.
pub fn copy(from: &dyn Record, to: &mut dyn Record) -> Result<(), Misfit> {
    object(from, to, 0, &mut Room(MAX_SIZE))
}

/// How many bytes of memory are left.
struct Room(usize);

impl Room {
    fn take(&mut self, bytes: usize) -> Result<(), Misfit> {
        self.0 = self.0.checked_sub(bytes).ok_or(Misfit::Kind { expected: "less of it" })?;
        Ok(())
    }
}

fn object(from: &dyn Record, to: &mut dyn Record, depth: usize, room: &mut Room) -> Result<(), Misfit> {
    if depth > MAX_DEPTH {
        return Err(Misfit::Kind { expected: "less nesting" });
    }
    let mut result = Ok(());
    from.views(&mut |views| result = members(from.shape().members, views, to, depth, room));
    result
}

fn members(
    names: &[&'static str],
    views: &[View<'_>],
    to: &mut dyn Record,
    depth: usize,
    room: &mut Room,
) -> Result<(), Misfit> {
    let others = to.shape().members;
    // Looked at once: to look at one member is to look at all.
    let mut absent = Vec::new();
    to.views(&mut |views| absent.extend(views.iter().map(|view| matches!(view, View::Absent))));
    for (index, (name, source)) in names.iter().zip(views).enumerate() {
        // Records of one spec have their members in one order.
        let at = if others.get(index) == Some(name) { Some(index) } else { to.shape().index_of(name) };
        let Some(at) = at else { continue };
        // A place that is only asked for may cost something already.
        if matches!(source, View::Absent) && absent.get(at) == Some(&true) {
            continue;
        }
        if let Some(target) = to.get_mut(at) {
            value(*source, target, depth, room)?;
        }
    }
    Ok(())
}

fn value(from: View<'_>, to: &mut dyn Place, depth: usize, room: &mut Room) -> Result<(), Misfit> {
    let scalar = match from {
        View::Absent => {
            to.clear();
            return Ok(());
        }
        View::Bool(value) => Scalar::Bool(value),
        View::Int(value) => Scalar::Int(value),
        View::Uint(value) => Scalar::Uint(value),
        View::Float(value) => Scalar::Float(value),
        View::Number(text) => Scalar::Number(text),
        View::Text(text) => {
            room.take(text.len())?;
            Scalar::Text(text)
        }
        // The bytes are shared.
        View::Binary(value) => Scalar::Binary(value),
        View::List(from) => {
            return match to.open() {
                Slot::List(to) => list(from, to, depth + 1, room),
                _ => Err(Misfit::Kind { expected: "no list" }),
            };
        }
        View::Object(from) => {
            return match to.open() {
                Slot::Object(to) => {
                    room.take(to.boxed())?;
                    object(from, to, depth + 1, room)
                }
                _ => Err(Misfit::Kind { expected: "no object" }),
            };
        }
    };
    to.put(scalar).map(drop)
}

fn list(from: &dyn List, to: &mut dyn List, depth: usize, room: &mut Room) -> Result<(), Misfit> {
    if depth > MAX_DEPTH {
        return Err(Misfit::Kind { expected: "less nesting" });
    }
    let mut held = to.held();
    for index in 0..from.count() {
        let element = from.at(index).map_or(View::Absent, Place::view);
        value(element, to.grow(), depth, room)?;
        let more = to.held().saturating_sub(held);
        held += more;
        room.take(more)?;
    }
    Ok(())
}
