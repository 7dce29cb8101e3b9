//! Making a resource up, with an id that no other has.

use tc3_spec::{Action, DynRecord, Kind, Member, Object};

use super::json;
use super::kept::{Memory, Store};
use super::ways::Known;
use crate::behaviour::synthesize::{Setting, item};
use crate::behaviour::world::World;

/// How often an id is drawn anew that another has already.
const DRAWS: u64 = 8;

/// What a resource is made up by.
pub(super) struct Draft<'a> {
    pub(super) kind: &'a Known,
    /// What makes it.
    pub(super) action: &'static Action,
    pub(super) request: &'a DynRecord,
    /// The id that it is to have, where that is chosen.
    pub(super) chosen: Option<&'a str>,
    /// How many are made along with it, and are not kept yet.
    pub(super) others: u64,
}

impl Draft<'_> {
    /// Its id and its text. None where the chosen id is taken, or else each that was drawn.
    pub(super) fn made_up(
        &self,
        is_taken: impl Fn(&Store, &str) -> bool,
        setting: Setting<'_>,
        world: &mut World,
    ) -> Option<(String, String)> {
        let key = self.kind.key();
        if self.chosen.is_some_and(|id| is_taken(Memory::of(world).store(key), id)) {
            return None;
        }
        let is_number = is_number(self.kind, self.action);
        (0..DRAWS).find_map(|attempt| {
            // Numbers of a fresh world are smaller.
            let number = 10_000_000 + Memory::of(world).store(key).next() + self.others + attempt;
            let made_up = self.drawn(is_number.then_some(number), setting, world);
            (!is_taken(Memory::of(world).store(key), &made_up.0)).then_some(made_up)
        })
    }

    /// The same with what is drawn now, whoever has its id. A number is what its id is if it is one.
    fn drawn(&self, number: Option<u64>, setting: Setting<'_>, world: &mut World) -> (String, String) {
        let (object, id) = (self.kind.item, self.kind.listing.id);
        let draw = world.draw();
        let text = item(setting, self.action, (object, id), self.request, draw);
        let id = match (self.chosen, number) {
            (Some(id), _) => id.to_owned(),
            (None, Some(number)) => number.to_string(),
            (None, None) => json::member(&text, id).map(json::unquoted).unwrap_or_else(|| draw.letters(8)),
        };
        (id, text)
    }
}

/// Whether the id is a number where it is answered or where it is listed. Where it is text elsewhere, it is its digits.
fn is_number(kind: &Known, action: &Action) -> bool {
    let making = kind.kind.makes.iter().find(|making| making.action == action.name);
    let answered = making.and_then(|making| through(action.response, making.at));
    let ids = [answered, kind.item.member(kind.listing.id)];
    ids.into_iter().flatten().any(|id| !matches!(id.kind.element(), Kind::Text(_)))
}

/// The member that a path through objects and lists of them leads to.
pub(super) fn through(object: &'static Object, path: &[&str]) -> Option<&'static Member> {
    let (last, way) = path.split_last()?;
    way.iter().try_fold(object, |object, name| object.member(name)?.object())?.member(last)
}
