//! Showing a resource.

use tc3_spec::{DynRecord, Object, Showing};

use super::fresh::begin;
use super::json;
use super::kept::Memory;
use super::refused;
use super::scope;
use super::transition;
use super::ways::{Known, Way};
use crate::behaviour::synthesize::{Setting, synthesize};
use crate::behaviour::world::World;
use crate::failure::Failure;

pub(super) fn act(
    way: &Way,
    showing: Showing,
    request: &DynRecord,
    setting: Setting<'_>,
    world: &mut World,
) -> Result<String, Failure> {
    let kind = &*way.kind;
    let answer = synthesize(setting.invention, way.action, request, setting.region, setting.now);
    let Some(id) = scope::scalar(request, showing.by) else { return Ok(answer) };
    let scope = scope::of_request(&kind.scope, request);
    begin(kind, &scope, setting, world)?;
    let found = Memory::of(world).store(kind.key()).find(&id, &scope);
    let found = found.ok_or_else(|| refused::not_found(kind, &id))?;
    let answer = told(&answer, way.action.response, showing.at, &found.text, kind);
    let looked: Vec<_> = found.moving.iter().map(|_| found.at).collect();
    transition::looked(kind, &looked, world);
    Ok(answer)
}

/// The answer with what is known of the resource, in the object that shows it.
fn told(text: &str, object: &'static Object, path: &[&str], kept: &str, kind: &Known) -> String {
    let Some((name, rest)) = path.split_first() else { return json::overlaid(text, object, kept, kind.item) };
    let inner = object.member(name).and_then(|member| member.object());
    match inner.zip(json::member(text, name)) {
        Some((inner, found)) => json::with(text, name, &told(found, inner, rest, kept, kind)),
        None => text.to_owned(),
    }
}
