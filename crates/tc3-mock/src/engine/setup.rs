//! What a mock is set up with, and the world that it begins with by that.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use tc3::{Error, ErrorKind, Timestamp};

use crate::behaviour::cfg;
use crate::behaviour::memory;
use crate::behaviour::pace::Paces;
use crate::behaviour::synthesize::{Invention, Setting};
use crate::behaviour::world::World;
use crate::clock::Clock;
use crate::faults::ordered::Faults;
use crate::limits::Limits;
#[cfg(feature = "recording")]
use crate::recorded::Elsewhere;
use crate::warning::Seen;
use crate::wire::keys::Keys;
use crate::wire::quirk::Taken;

/// What a mock is set up with.
pub(crate) struct Setup {
    pub(crate) checks_signatures: bool,
    pub(crate) clock: Clock,
    /// The service that is meant where a request does not tell which of several.
    pub(crate) default_service: Option<String>,
    /// What answers in the mock's place, if anything does.
    #[cfg(feature = "recording")]
    pub(crate) elsewhere: Option<Elsewhere>,
    /// How many seconds lie between two events of a stream.
    pub(crate) event_interval: u64,
    pub(crate) faults: Arc<Faults>,
    pub(crate) invention: Invention,
    pub(crate) keys: Keys,
    pub(crate) limits: Limits,
    /// Whether what is made is there from then on.
    pub(crate) remembers: bool,
    /// Whether a fresh world has nothing of what is kept.
    pub(crate) begins_empty: bool,
    /// What a world begins with.
    pub(crate) begins_with: Option<Beginning>,
    /// Whether each secret id has a world of its own.
    pub(crate) divides: bool,
    /// How long what is made or moved takes to be there.
    pub(crate) paces: Paces,
    pub(crate) seen: Seen,
    /// The file that the world is kept in.
    pub(crate) state: Option<PathBuf>,
    /// What clients may do otherwise than is declared.
    pub(crate) taken: Taken,
}

impl Setup {
    /// What answers are made up by.
    pub(super) fn setting<'a>(&'a self, region: Option<&'a str>, now: Timestamp) -> Setting<'a> {
        let Self { invention, begins_empty, paces, .. } = self;
        Setting { invention: *invention, region, now, begins_empty: *begins_empty, paces }
    }

    /// The default world, with what it is to begin with.
    pub(super) fn begun(&self) -> Result<World, String> {
        let mut world = self.empty();
        world.each(|world| {
            cfg::begin(world);
            let now = world.now();
            self.begins_with.as_ref().map_or(Ok(()), |beginning| beginning.put(self.setting(None, now), world))
        })?;
        Ok(world)
    }

    /// A world that state is to be put into. Written state is all of a world, so that the default one is needed only for those
    /// secret ids with a world of their own that the state may not have.
    pub(super) fn ready(&self) -> Result<World, String> {
        if self.divides { self.begun() } else { Ok(self.empty()) }
    }

    fn empty(&self) -> World {
        let world = World::empty(self.clock.now(), self.invention.seed, &self.limits);
        if self.divides { world.divided(self.keys.ids().map(str::to_owned)) } else { world }
    }
}

/// A file with what a world begins with.
pub(crate) struct Beginning {
    path: PathBuf,
    text: String,
}

impl Beginning {
    pub(crate) fn read(path: PathBuf) -> Result<Self, Error> {
        let text = fs::read_to_string(&path).map_err(|error| {
            Error::new(ErrorKind::Setup, format!("{} cannot be read: {error}", path.display()))
                .with_advice("name a file with what the world is to begin with")
                .with_source(error)
        })?;
        Ok(Self { path, text })
    }

    fn put(&self, setting: Setting<'_>, world: &mut World) -> Result<(), String> {
        let populated = memory::populate(&self.text, setting, world);
        populated.map_err(|problem| format!("{}, {problem}", self.path.display()))
    }
}
