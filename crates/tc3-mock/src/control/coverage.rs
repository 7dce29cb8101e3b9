//! `coverage`: which actions have behaviour, which are remembered, and which are answered from their specs alone.

use serde_json::{Value, json};
use tc3_spec::catalogue;

use super::body::Wrong;
use crate::answer::Origin;
use crate::engine::Engine;
use crate::limits::clip;

/// Counts of all, and of each version of a service; of one service that is asked for by name, also its actions.
pub(super) fn told(engine: &Engine, query: Option<&str>) -> Result<String, Wrong> {
    let expected = || Wrong("expected service=NAME".to_owned());
    let wanted = query.map(|query| query.strip_prefix("service=").ok_or_else(expected)).transpose()?;
    let services: Vec<_> = match wanted {
        Some(name) => catalogue().versions(name).collect(),
        None => catalogue().services().collect(),
    };
    if let Some(name) = wanted.filter(|_| services.is_empty()) {
        return Err(Wrong(format!("there is no service {:?}", clip(name, 100))));
    }
    let (mut all, mut rows) = (Counts::default(), Vec::new());
    for service in services {
        let origin = engine.origins(service);
        let mut counts = Counts::default();
        service.actions().for_each(|action| counts.count(origin(action)));
        all.add(&counts);
        let mut row = counts.told();
        row["service"] = service.name().into();
        row["version"] = service.version().into();
        if wanted.is_some() {
            row["by_action"] = service.actions().map(|action| (action, origin(action).name())).collect();
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
