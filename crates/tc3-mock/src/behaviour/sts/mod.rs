//! The security token service (STS): credentials of limited life, which the mock accepts until they end.
//!
//! `actions` are what can be asked, `sessions` is what was issued, `caller` who that is.

mod actions;
mod caller;
pub(crate) mod sessions;
mod written;

use actions::{
    assume_role, assume_role_with_saml, assume_role_with_web_identity, get_caller_identity, get_federation_token,
    get_session_token,
};
pub(crate) use sessions::NAME;
use sessions::Sessions;

use crate::behaviour::handler::Behaviour;
use crate::behaviour::world::World;
use crate::failure::Failure;

/// What of STS has behaviour. None of it looks at more than one session.
pub(crate) fn behaviours() -> [Behaviour; 6] {
    [
        Behaviour::new(assume_role),
        Behaviour::new(assume_role_with_saml),
        Behaviour::new(assume_role_with_web_identity),
        Behaviour::new(get_caller_identity),
        Behaviour::new(get_federation_token),
        Behaviour::new(get_session_token),
    ]
    .map(|behaviour| behaviour.looking_at(|_| Some(0)))
}

/// Reads what was written of it, whole or a change. What is wrong is told.
pub(crate) fn read(world: &mut World, text: &str) -> Result<(), String> {
    let now = world.now();
    written::read(Sessions::of(world), text, now)
}

/// What was issued in a world.
pub(crate) fn sessions(world: &World) -> Option<&Sessions> {
    world.look_common(NAME)
}

/// The key of a machine that has this role, as its metadata service tells it.
pub(crate) fn key_of_machine(role: &str, world: &mut World) -> Result<String, Failure> {
    actions::key_of_machine(role, world)
}
