//! `coverage`: which actions have behaviour, which are remembered, and which are answered from their specs alone.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use tc3_spec::{ServiceEntry, catalogue};

use super::body::Wrong;
use crate::answer::Origin;
use crate::engine::Engine;
use crate::limits::clip;

/// Counts of all, and of each version of a service; of one service that is asked for by name, also its actions.
pub(super) fn told(engine: &Engine, query: Option<&str>) -> Result<String, Wrong> {
    let wanted =
        query.map(|query| query.strip_prefix("service=").ok_or_else(|| Wrong("expected service=NAME".to_owned())));
    let services: Vec<_> = match wanted.transpose()? {
        Some(name) => catalogue().versions(name).collect(),
        None => catalogue().services().collect(),
    };
    if services.is_empty() {
        return Err(Wrong(format!("there is no service {:?}", clip(query.unwrap_or_default(), 100))));
    }
    let (mut all, mut rows) = (Counts::default(), Vec::new());
    for service in services {
        let (counts, actions) = of(engine, service);
        all.add(&counts);
        let mut row = counts.told();
        row["service"] = service.name().into();
        row["version"] = service.version().into();
        if query.is_some() {
            row["by_action"] = json!(actions);
        }
        rows.push(row);
    }
    let mut told = all.told();
    told["services"] = rows.into();
    Ok(told.to_string())
}

/// How many actions are answered in which way.
#[derive(Default)]
struct Counts {
    behaviour: usize,
    memory: usize,
    synthesized: usize,
}

impl Counts {
    fn count(&mut self, origin: Origin) {
        match origin {
            Origin::Behaviour => self.behaviour += 1,
            Origin::Memory => self.memory += 1,
            Origin::Spec => self.synthesized += 1,
        }
    }

    fn add(&mut self, other: &Self) {
        self.behaviour += other.behaviour;
        self.memory += other.memory;
        self.synthesized += other.synthesized;
    }

    fn told(&self) -> Value {
        let Self { behaviour, memory, synthesized } = self;
        let actions = behaviour + memory + synthesized;
        json!({"actions": actions, "behaviour": behaviour, "memory": memory, "synthesized": synthesized})
    }
}

fn of(engine: &Engine, service: &ServiceEntry) -> (Counts, BTreeMap<&'static str, &'static str>) {
    let (mut counts, mut actions) = (Counts::default(), BTreeMap::new());
    let origin = engine.origins(service);
    for action in service.actions() {
        let origin = origin(action);
        counts.count(origin);
        actions.insert(action, origin.name());
    }
    (counts, actions)
}
