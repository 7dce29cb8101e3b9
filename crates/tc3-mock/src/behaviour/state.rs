//! The world as text: written, and put back.

use std::collections::HashMap;

use serde_json::value::RawValue;

use crate::behaviour::cfg;
use crate::behaviour::sts;
use crate::behaviour::world::{FORM, FORM_NOW, World};

/// Fills a world with written state. It is left as it was where anything is wrong; what, is told.
pub(crate) fn restore(world: &mut World, text: &[u8]) -> Result<(), String> {
    let mut members = object(text).map_err(|error| format!("expected written state: {error}"))?;
    let mut take = |name: &str| members.remove(name).ok_or_else(|| format!("{name} is missing"));
    let form = take(FORM)?;
    if form.get().parse() != Ok(FORM_NOW) {
        return Err(format!("{FORM}: expected {FORM_NOW}, the form that this mock writes, found {}", short(&form)));
    }
    let ids = take("ids")?;
    let ids = ids.get().parse().map_err(|_| format!("ids: expected a count, found {}", short(&ids)))?;
    let state = object(take("world")?.get().as_bytes()).map_err(|error| format!("world: {error}"))?;
    if let Some(unknown) = members.keys().next() {
        return Err(format!("{unknown} is not known; there is {FORM}, ids, world"));
    }
    let mut restored = world.emptied();
    restored.put(ids, state);
    cfg::read(&mut restored).map_err(|problem| format!("world.cfg: {problem}"))?;
    sts::read(&mut restored).map_err(|problem| format!("world.sts: {problem}"))?;
    *world = restored;
    Ok(())
}

fn object(text: &[u8]) -> serde_json::Result<HashMap<String, Box<RawValue>>> {
    serde_json::from_slice(text)
}

fn short(value: &RawValue) -> &str {
    if value.get().len() <= 40 { value.get() } else { "something longer" }
}
