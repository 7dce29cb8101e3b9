//! Which actions have behaviour: those of the mock's own, and those that its user registers.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use tc3::{ActionInfo, Error, ErrorKind};
use tc3_spec::{catalogue, nearest};

use crate::behaviour::cfg;
use crate::behaviour::handler::Behaviour;
use crate::behaviour::sts;

/// Which actions have behaviour.
pub(crate) struct Behaviours(RwLock<HashMap<Key, Registered>>);

/// Service, version, action.
type Key = (&'static str, &'static str, &'static str);

struct Registered {
    behaviour: Arc<Behaviour>,
    /// Whether it is the mock's, which a user's may replace.
    is_own: bool,
}

impl Behaviours {
    /// The mock's own. An action that is not here answers from its spec.
    pub(crate) fn own() -> Self {
        let own = cfg::behaviours().into_iter().chain(sts::behaviours());
        let own =
            own.map(|behaviour| (key(behaviour.action()), Registered { behaviour: Arc::new(behaviour), is_own: true }));
        Self(RwLock::new(own.collect()))
    }

    /// The behaviour of an action, if it has one.
    pub(crate) fn of(&self, action: &ActionInfo<'static>) -> Option<Arc<Behaviour>> {
        let registered = self.0.read().unwrap_or_else(PoisonError::into_inner);
        registered.get(&key(action)).map(|found| Arc::clone(&found.behaviour))
    }

    /// The actions of a version of a service that have behaviour.
    pub(crate) fn names(&self, service: &str, version: &str) -> Vec<&'static str> {
        let registered = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let of = registered.keys().filter(|(known, its, _)| (*known, *its) == (service, version));
        of.map(|(.., action)| *action).collect()
    }

    /// Whether an action is the mock's to answer, also where others answer in its place: it has a user's behaviour, or issues
    /// credentials, which the mock has to know.
    #[cfg(feature = "recording")]
    pub(crate) fn holds(&self, action: &ActionInfo<'static>) -> bool {
        let registered = self.0.read().unwrap_or_else(PoisonError::into_inner);
        registered.get(&key(action)).is_some_and(|found| !found.is_own || action.service == sts::NAME)
    }

    /// Adds a user's. It replaces the mock's own.
    pub(crate) fn add(&self, behaviour: Behaviour) -> Result<(), Error> {
        let action = *behaviour.action();
        is_published(&action)?;
        let mut registered = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if registered.get(&key(&action)).is_some_and(|there| !there.is_own) {
            let message = format!("{} {} has a handler already", action.service, action.name);
            return Err(Error::new(ErrorKind::Setup, message).with_advice("make one of the two, or another mock"));
        }
        registered.insert(key(&action), Registered { behaviour: Arc::new(behaviour), is_own: false });
        Ok(())
    }
}

/// A request is checked by the catalogue before a handler sees it, so there has to be something to check it by.
fn is_published(action: &ActionInfo<'_>) -> Result<(), Error> {
    let unknown = |what: String| {
        let message = format!("no request can reach a handler of {} {}: {what}", action.service, action.name);
        Err(Error::new(ErrorKind::Setup, message).with_advice("the mock knows the actions that are published"))
    };
    let Some(service) = catalogue().service_version(action.service, action.version) else {
        return unknown(format!("the catalogue has no {} of version {}", action.service, action.version));
    };
    if service.action(action.name).is_none() {
        let hint = nearest(action.name, service.actions()).map(|name| format!("; the nearest is {name}"));
        return unknown(format!("the catalogue has no such action{}", hint.unwrap_or_default()));
    }
    Ok(())
}

fn key(action: &ActionInfo<'static>) -> Key {
    (action.service, action.version, action.name)
}
