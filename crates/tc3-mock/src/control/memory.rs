//! `memory`: what is remembered, by kind, and of a kind what there is.

use serde_json::json;
use tc3_spec::query;

use crate::behaviour::world::World;
use crate::behaviour::world::slot::{Count, Shown};
use crate::engine::Engine;

/// How many resources are told of at a time unless it is said, and at most.
const LIMIT: usize = 20;
const MAX_LIMIT: usize = 100;

/// What is asked for.
struct Wanted {
    secret_id: Option<String>,
    kind: Option<String>,
    offset: usize,
    limit: usize,
}

/// The counts of all kinds; of one that is asked for, some of its resources.
pub(super) fn told(engine: &Engine, query: &str) -> Result<String, String> {
    let wanted = Wanted::read(query)?;
    engine.within(wanted.secret_id.as_deref(), |world| match &wanted.kind {
        None => Ok(kinds(world)),
        Some(kind) => resources(world, kind, &wanted),
    })?
}

fn kinds(world: &World) -> String {
    let mut kinds = world.kinds();
    kinds.sort_unstable_by(|one, other| one.kind.cmp(&other.kind));
    let bytes: usize = kinds.iter().map(|count| count.bytes).sum();
    let told = |Count { kind, count, made, bytes }: &Count| json!({"kind": kind, "count": count, "made": made, "bytes": bytes});
    json!({"bytes": bytes, "kinds": kinds.iter().map(told).collect::<Vec<_>>()}).to_string()
}

fn resources(world: &World, kind: &str, wanted: &Wanted) -> Result<String, String> {
    let Wanted { offset, limit, .. } = *wanted;
    let nothing = || format!("nothing is remembered of {kind:?}; without kind, all kinds are told");
    let found = world.resources(kind, offset, limit).ok_or_else(nothing)?;
    let total = world.kinds().iter().find(|count| count.kind == kind).map_or(0, |count| count.count);
    let found: Vec<_> = found.iter().map(resource).collect();
    let kind = json!(kind);
    let found = found.join(",");
    Ok(format!(r#"{{"kind":{kind},"total":{total},"offset":{offset},"limit":{limit},"resources":[{found}]}}"#))
}

fn resource(Shown { id, is_made, json }: &Shown) -> String {
    let (id, json) = (json!(id), json.as_deref().unwrap_or("null"));
    format!(r#"{{"id":{id},"made":{is_made},"resource":{json}}}"#)
}

impl Wanted {
    fn read(text: &str) -> Result<Self, String> {
        let mut wanted = Self { secret_id: None, kind: None, offset: 0, limit: LIMIT };
        for (name, value) in query::pairs(text).map_err(|error| format!("the query cannot be read: {error}"))? {
            let number = || value.parse().map_err(|_| format!("{name} is no whole number"));
            match name.as_str() {
                "secret_id" => wanted.secret_id = Some(value),
                "kind" => wanted.kind = Some(value),
                "offset" => wanted.offset = number()?,
                "limit" => wanted.limit = number()?,
                _ => return Err("there is kind, offset, limit, secret_id".to_owned()),
            }
        }
        if wanted.limit > MAX_LIMIT {
            return Err(format!("limit is {MAX_LIMIT} at most"));
        }
        Ok(wanted)
    }
}
