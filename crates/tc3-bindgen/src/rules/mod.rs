//! What names tell, in every service: rules over names, with the exceptions as data.

pub(crate) mod effects;
pub(crate) mod kinds;
pub(crate) mod paging;
pub(crate) mod secrets;
pub(crate) mod streams;

use std::collections::{HashMap, HashSet};
use std::path::Path;

use tc3::Effect;
use tc3_spec::{Object, Service};

use crate::error::SpecErrors;
pub use effects::Effects;
pub use kinds::KindRules;
pub use paging::{PagingRules, PagingVerdict};
pub use secrets::{SUSPECT_WORDS, Secrecy, Secrets, suspect_words};

/// What names tell, in every service: `secrets.json`, `effects.json`, `paging.json` and `kinds.json`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rules {
    pub(crate) secrets: Secrets,
    effects: Effects,
    pub(crate) paging: PagingRules,
    pub(crate) kinds: KindRules,
    /// The effects of actions that were derived already.
    known: HashMap<&'static str, Effect>,
    /// The actions of which it was derived already how they are paged.
    paged: HashSet<&'static str>,
}

impl Rules {
    pub(crate) fn read(root: &Path) -> Result<Self, SpecErrors> {
        Ok(Self::of(Secrets::read(root)?, Effects::read(root)?, PagingRules::read(root)?, KindRules::read(root)?))
    }

    pub(crate) fn of(secrets: Secrets, effects: Effects, paging: PagingRules, kinds: KindRules) -> Self {
        Self { secrets, effects, paging, kinds, known: HashMap::new(), paged: HashSet::new() }
    }

    /// The same over a service of which effects and paging were derived before.
    pub(crate) fn over(&self, base: &Service) -> Self {
        let derived = base.actions.iter().filter(|action| action.is_effect_derived);
        let known = derived.map(|action| (action.name, action.info.effect)).collect();
        let paged = base.actions.iter().filter(|action| action.is_paging_derived).map(|action| action.name).collect();
        Self { known, paged, ..self.clone() }
    }

    /// Whether it was derived before how an action is paged, which is restated since.
    pub(crate) fn is_paging_known(&self, action: &str) -> bool {
        self.paged.contains(action)
    }

    /// What calling an action twice would do, as far as names tell.
    pub(crate) fn effect(&self, service: &str, request: &Object) -> Effect {
        let known = self.known.get(request.name).copied();
        known.unwrap_or_else(|| self.effects.effect(service, request))
    }
}
