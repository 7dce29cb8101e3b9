//! The world as text: read again, whole and change by change.

use std::collections::HashMap;

use serde_json::value::RawValue;

use super::{FORM, FORM_NOW, World};
use crate::behaviour::{cfg, memory, sts};

type Object = HashMap<String, Box<RawValue>>;

/// Fills a world with written state. It is left as it was where anything is wrong; what, is told. Where each secret id has a
/// world of its own, those that the text does not have stay as they are.
pub(crate) fn restore(world: &mut World, text: &[u8]) -> Result<(), String> {
    let mut members = object(text).map_err(|error| format!("expected written state: {error}"))?;
    let form = take(&mut members, FORM)?;
    if form.get().parse() != Ok(FORM_NOW) {
        return Err(format!("{FORM}: expected {FORM_NOW}, the form that this mock writes, found {}", short(&form)));
    }
    let mut restored = world.emptied();
    let filled = fill(&mut restored, members, "world")?;
    let mut others = world.owners().unwrap_or_default();
    others.retain(|owner| !filled.contains(owner));
    world.take_but(restored, &others);
    Ok(())
}

/// Makes a written change to a world that has what was before. Where anything is wrong, a part of it may be made.
pub(crate) fn apply(world: &mut World, text: &[u8]) -> Result<(), String> {
    let members = object(text).map_err(|error| format!("expected a written change: {error}"))?;
    fill(world, members, "change").map(|_| ())
}

/// What everybody has, and behind it what each has alone. Gives who that is.
fn fill(world: &mut World, mut members: Object, within: &str) -> Result<Vec<String>, String> {
    let own = members.remove("worlds");
    match (&own, world.owners()) {
        (Some(_), None) => return Err("worlds: the mock that wrote this had a world for each secret id".to_owned()),
        (None, Some(_)) => {
            return Err("worlds is missing: the mock that wrote this had one world for all secret ids".to_owned());
        }
        _ => {}
    }
    fill_part(world, members, within)?;
    let own = own.map_or_else(|| Ok(Object::new()), |own| object(own.get().as_bytes()));
    let (mut filled, owners) = (Vec::new(), world.owners().unwrap_or_default());
    for (owner, text) in own.map_err(|error| format!("worlds: {error}"))? {
        let problem = |problem: String| format!("worlds.{owner}: {problem}");
        if !owners.contains(&owner) {
            return Err(problem("the mock has no such secret id".to_owned()));
        }
        let members = object(text.get().as_bytes()).map_err(|error| problem(error.to_string()))?;
        world.within(Some(owner.clone()), |world| fill_part(world, members, within)).map_err(problem)?;
        filled.push(owner);
    }
    // What was read is written already.
    world.settle();
    Ok(filled)
}

/// Each part has the count of ids, and state by names.
fn fill_part(world: &mut World, mut members: Object, within: &str) -> Result<(), String> {
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
