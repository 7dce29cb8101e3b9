//! What asks for a stream of events, where upstream says that an action answers with one.

use tc3::{Literal, Streams};
use tc3_spec::{Kind, Object};

/// What members are called that ask for a stream.
const SWITCHES: [&str; 2] = ["Stream", "Streaming"];

/// A boolean that is called so asks for it. Where there is none, nothing has to.
pub(crate) fn derive(request: &Object) -> Streams<'static> {
    let mut members = request.members.iter();
    match members.find(|member| member.kind == Kind::Bool && SWITCHES.contains(&member.name)) {
        Some(switch) => Streams::When { member: switch.name, is: Literal::Bool(true) },
        None => Streams::Always,
    }
}
