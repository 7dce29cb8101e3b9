//! Memory: what is made is there, is listed and changed, and is gone once it was ended. None of it is written for a service;
//! which actions do what to which kinds of resources stands in the catalogue.
//!
//! ```text
//! ways (what an action does to which kind) --> make, list, show, change, end --> kept (resources, in the world)
//! ```
//!
//! `draft` makes up one resource, `fresh` what a world begins with, `populate` puts there what a user wants to begin with, `transition` is how resources
//! go from state to state, through what is left in `moving`, `life` tells these for all to see, `wanted` is which resources a request asks for, `refused` why it is refused,
//! `answered` what a request gets that comes again, and `json` takes the texts of resources apart and puts them together. A
//! resource is kept as the text of an item of its list.

mod answered;
mod change;
mod draft;
mod end;
mod fresh;
mod json;
mod kept;
mod life;
mod list;
mod make;
mod moving;
mod populate;
mod refused;
mod scope;
mod show;
mod tags;
mod transition;
mod wanted;
mod ways;
mod written;

pub(crate) use kept::{Memory, NAME};
pub(crate) use life::lives;
pub(crate) use populate::populate;
pub(crate) use ways::{Way, key_with_states, way_of};
pub(crate) use written::read;

use tc3_spec::DynRecord;

use self::ways::Does;
use crate::behaviour::synthesize::Setting;
use crate::behaviour::world::World;
use crate::failure::Failure;

/// Does what an action does to what is kept, and gives the response as JSON. The request has passed the checks of its spec.
pub(crate) fn act(way: &Way, request: &DynRecord, setting: Setting<'_>, world: &mut World) -> Result<String, Failure> {
    match way.does {
        Does::Make(making) => make::act(way, making, request, setting, world),
        Does::List(listing) => list::act(way, listing, request, setting, world),
        Does::Show(showing) => show::act(way, showing, request, setting, world),
        Does::Change(naming) => change::act(way, naming, request, setting, world),
        Does::End(naming) => end::act(way, naming, request, setting, world),
    }
}

/// Whether that takes no time to speak of: all is there, and it is little.
pub(crate) fn is_quick(way: &Way, world: &World) -> bool {
    /// So many bytes can be looked through at once.
    const FEW: usize = 256 * 1024;

    let Some(memory) = world.look::<Memory>(NAME) else { return false };
    let is_small = || memory.bytes_of(way.kind.key()).is_some_and(|bytes| bytes <= FEW);
    // To end something is to look whether others are in it.
    let children =
        || way.kind.children().iter().map(|(child, _)| memory.bytes_of(child.key()).unwrap_or(0)).sum::<usize>();
    is_small() && (!matches!(way.does, Does::End(_)) || children() <= FEW)
}
