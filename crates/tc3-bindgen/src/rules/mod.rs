//! What names tell, in every service: rules over names, with the exceptions as data.

pub(crate) mod effects;
pub(crate) mod paging;
pub(crate) mod secrets;

use std::collections::HashSet;
use std::path::Path;

use tc3_spec::Service;

use crate::error::SpecErrors;
pub use effects::Effects;
pub use paging::{PagingRules, PagingVerdict};
pub use secrets::{SUSPECT_WORDS, Secrecy, Secrets, suspect_words};

/// What names tell, in every service: `secrets.json`, `effects.json` and `paging.json`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rules {
    pub(crate) secrets: Secrets,
    effects: Effects,
    pub(crate) paging: PagingRules,
    /// Actions of which it is known already.
    known_reads: HashSet<&'static str>,
}

impl Rules {
    pub(crate) fn read(root: &Path) -> Result<Self, SpecErrors> {
        Ok(Self::of(Secrets::read(root)?, Effects::read(root)?, PagingRules::read(root)?))
    }

    pub(crate) fn of(secrets: Secrets, effects: Effects, paging: PagingRules) -> Self {
        Self { secrets, effects, paging, known_reads: HashSet::new() }
    }

    /// The same over a service of which it was derived before which actions read.
    pub(crate) fn over(&self, base: &Service) -> Self {
        let derived = base.actions.iter().filter(|action| action.is_effect_derived);
        Self { known_reads: derived.map(|action| action.name).collect(), ..self.clone() }
    }

    /// Whether an action only reads, as far as its name tells.
    pub(crate) fn reads(&self, service: &str, action: &str) -> bool {
        self.known_reads.contains(action) || self.effects.reads(service, action)
    }
}
