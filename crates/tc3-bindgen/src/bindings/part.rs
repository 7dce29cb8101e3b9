//! The part of a service that is generated: the chosen actions, the objects that they reach, and their enums.

use std::collections::{BTreeMap, BTreeSet};

use tc3_spec::{Member, Object, Service, ServiceEntry};

use super::sources::{Chosen, Origin};
use crate::error::Refused;
use crate::plan::{self, Layout, Pins, Plan, WireNames, names};

pub(crate) struct Part {
    /// A service that has no more than what is generated.
    pub(crate) service: Service,
    /// The name of its module.
    pub(crate) module: String,
    /// The objects that are met and taken from elsewhere.
    pub(super) met: BTreeSet<&'static str>,
    names: WireNames,
    foreign: BTreeMap<String, String>,
}

impl Part {
    /// One action of a service, as if nothing else were asked for.
    pub(crate) fn of_action(service: &ServiceEntry, action: &str) -> Option<Self> {
        let (origin, recommended) = (Origin::Entry(service), service.is_recommended());
        let chosen = Chosen { origin, recommended, actions: vec![service.action(action)?] };
        Some(Self::of(&chosen, BTreeMap::new()))
    }

    pub(super) fn of(chosen: &Chosen<'_>, foreign: BTreeMap<String, String>) -> Self {
        let mut service = chosen.origin.head();
        service.recommended = chosen.recommended;
        service.actions = chosen.actions.clone();
        let roots = service.actions.iter().flat_map(|action| [action.request, action.response]);
        let (objects, met) = reached(roots.collect(), &foreign);
        let roots = service.actions.iter().flat_map(|action| [action.request, action.response]);
        let members = roots.chain(objects.iter().copied()).flat_map(|object| &object.members);
        let enums: BTreeSet<_> = members.filter_map(|member| member.enumeration).collect();
        service.enums = enums.into_iter().filter_map(|name| chosen.origin.enumeration(name)).collect();
        service.objects = objects;
        Self { module: module(&service), service, met, names: chosen.origin.names(), foreign }
    }

    pub(crate) fn plan(&self, pins: &Pins, serde: bool) -> Result<Plan<'_>, Refused> {
        plan::plan_part(&self.service, &self.names, pins, Layout::Flat { foreign: self.foreign.clone(), serde })
    }
}

/// The version that goes without its date has its service's name; the others have both.
fn module(service: &Service) -> String {
    let name = names::snake(service.name);
    let version = service.version.replace('-', "");
    let name = if service.recommended { name } else { format!("{name}_v{version}") };
    names::module(&name)
}

/// What objects contain, however deep, sorted by name; and those that are met and taken from elsewhere. What only these
/// contain is not needed.
fn reached(
    roots: Vec<&'static Object>,
    foreign: &BTreeMap<String, String>,
) -> (Vec<&'static Object>, BTreeSet<&'static str>) {
    let mut found = BTreeMap::new();
    let mut met = BTreeSet::new();
    let mut open = roots;
    while let Some(object) = open.pop() {
        for object in object.members.iter().filter_map(Member::object) {
            if foreign.contains_key(object.name) {
                met.insert(object.name);
            } else if found.insert(object.name, object).is_none() {
                open.push(object);
            }
        }
    }
    (found.into_values().collect(), met)
}
