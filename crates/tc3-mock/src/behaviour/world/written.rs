//! The world as text: read again, whole and change by change.

use std::collections::HashMap;

use serde_json::value::RawValue;

use crate::behaviour::world::{FORM, FORM_NOW, World};
use crate::behaviour::{cfg, memory, sts};

type Object = HashMap<String, Box<RawValue>>;

/// Fills a world with written state. It is left as it was where anything is wrong; what, is told.
pub(crate) fn restore(world: &mut World, text: &[u8]) -> Result<(), String> {
    let mut members = object(text).map_err(|error| format!("expected written state: {error}"))?;
    let form = take(&mut members, FORM)?;
    if form.get().parse() != Ok(FORM_NOW) {
        return Err(format!("{FORM}: expected {FORM_NOW}, the form that this mock writes, found {}", short(&form)));
    }
    let mut restored = world.emptied();
    fill(&mut restored, members, "world")?;
    *world = restored;
    Ok(())
}

/// Makes a written change to a world that has what was before. Where anything is wrong, a part of it may be made.
pub(crate) fn apply(world: &mut World, text: &[u8]) -> Result<(), String> {
    let members = object(text).map_err(|error| format!("expected a written change: {error}"))?;
    fill(world, members, "change")
}

/// Both have the count of ids, and state by names.
fn fill(world: &mut World, mut members: Object, within: &str) -> Result<(), String> {
    let ids = take(&mut members, "ids")?;
    world.count_ids(ids.get().parse().map_err(|_| format!("ids: expected a count, found {}", short(&ids)))?);
    let state = object(take(&mut members, within)?.get().as_bytes()).map_err(|error| format!("{within}: {error}"))?;
    if let Some(unknown) = members.keys().next() {
        return Err(format!("{unknown} is not known; there is ids, {within}"));
    }
    for (name, text) in state {
        match name.as_str() {
            cfg::NAME => cfg::read(world, text.get()),
            memory::NAME => memory::read(world, text.get()),
            sts::NAME => sts::read(world, text.get()),
            _ => {
                world.put(name.clone(), text);
                Ok(())
            }
        }
        .map_err(|problem| format!("{within}.{name}: {problem}"))?;
    }
    // What was read is written already.
    world.settle();
    Ok(())
}

fn take(members: &mut Object, name: &str) -> Result<Box<RawValue>, String> {
    members.remove(name).ok_or_else(|| format!("{name} is missing"))
}

fn object(text: &[u8]) -> serde_json::Result<Object> {
    serde_json::from_slice(text)
}

fn short(value: &RawValue) -> &str {
    if value.get().len() <= 40 { value.get() } else { "something longer" }
}
