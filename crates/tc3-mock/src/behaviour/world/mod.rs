//! The world: all state there is, of every service, and what a handler may know of a request beside its parameters.
//!
//! `slot` is one type of state, `part` all that somebody has, by name, and `written` how it is read again. Everybody has the
//! same part, unless each secret id is to have one of its own.

mod part;
pub(crate) mod slot;
pub(crate) mod written;

use std::any::type_name;
use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use tc3::Timestamp;

use self::part::{Members, Part};
use self::slot::{Count, Own, Shown, State};
use crate::draw::Draw;
use crate::limits::Limits;

/// What a handler works on: the state of the mock, and who asks when and where.
///
/// A type of state is there as soon as somebody asks for it. All handlers of a mock share it, and no other mock does:
///
/// ```
/// use tc3_mock::World;
///
/// fn count(world: &mut World) -> u64 {
///     let calls = world.of::<u64>();
///     *calls += 1;
///     *calls
/// }
/// ```
pub struct World {
    asked: Asked,
    limits: Limits,
    seed: u64,
    /// What everybody has.
    common: Part,
    /// What each secret id has for itself, where each has a world of its own.
    own: Option<BTreeMap<String, Part>>,
}

/// The member of written state that says in which form it is, and the only form that there is.
pub(crate) const FORM: &str = "tc3_mock_state";
pub(crate) const FORM_NOW: u64 = 1;

/// Who asks, when and where.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) now: Timestamp,
    pub(crate) secret_id: Option<String>,
    /// Whose world is meant, where each secret id has one of its own: its own, or that of who issued the key.
    pub(crate) owner: Option<String>,
    pub(crate) region: Option<String>,
}

impl World {
    /// A world without any state.
    pub(crate) fn empty(now: Timestamp, seed: u64, limits: &Limits) -> Self {
        let asked = Asked { now, secret_id: None, owner: None, region: None };
        Self { asked, limits: limits.clone(), seed, common: Part::default(), own: None }
    }

    /// The same with one more for each of these secret ids, which nobody else has.
    pub(crate) fn divided(self, owners: impl Iterator<Item = String>) -> Self {
        Self { own: Some(owners.map(|owner| (owner, Part::default())).collect()), ..self }
    }

    /// When it is asked, by the mock's clock.
    pub fn now(&self) -> Timestamp {
        self.asked.now
    }

    /// The secret id that signed the request; none where it is not signed, or signatures are not checked.
    pub fn secret_id(&self) -> Option<&str> {
        self.asked.secret_id.as_deref()
    }

    /// The region that is asked.
    pub fn region(&self) -> Option<&str> {
        self.asked.region.as_deref()
    }

    /// Whose world this is, where each secret id has one of its own.
    pub(crate) fn owner(&self) -> Option<&str> {
        self.asked.owner.as_deref()
    }

    /// The state of this type: its default, until somebody changes it.
    ///
    /// It is known by the name of its type, and so is one of its kind: wrap what others may keep too, such as a list, in a
    /// type of your own.
    ///
    /// # Panics
    ///
    /// Where state was put into the mock that is not of this type's form. In a handler that is an `InternalError`, which says
    /// so.
    pub fn of<T: Default + Serialize + DeserializeOwned + Send + 'static>(&mut self) -> &mut T {
        let (name, part) = (type_name::<T>(), self.part_mut());
        if let Some(text) = part.unread(name) {
            let value = serde_json::from_str::<T>(text.get());
            let value = value.unwrap_or_else(|error| panic!("the state {name} that was put does not fit: {error}"));
            part.keep(name, Own::new(value));
        }
        &mut part.named::<Own<T>>(name).value
    }

    /// An id that no other has in this world, such as `vpc-0k3f9a2x`: the same for the same seed and the same sequence of
    /// requests.
    pub fn new_id(&mut self, prefix: &str) -> String {
        format!("{prefix}-{}", self.draw().letters(8))
    }

    /// What nobody has drawn in this world before.
    pub(crate) fn draw(&mut self) -> Draw {
        let seed = self.seed;
        drawn(seed, self.part_mut())
    }

    /// The same where nobody has drawn it in any of the worlds.
    pub(crate) fn common_draw(&mut self) -> Draw {
        drawn(self.seed, &mut self.common)
    }

    /// The state of this name, which one type has.
    pub(crate) fn named<S: State + Default>(&mut self, name: &'static str) -> &mut S {
        self.part_mut().named(name)
    }

    /// The state of this name, if there is any by now.
    pub(crate) fn look<S: State>(&self, name: &'static str) -> Option<&S> {
        self.part().look(name)
    }

    /// The state of this name that is the same for everybody.
    pub(crate) fn common<S: State + Default>(&mut self, name: &'static str) -> &mut S {
        self.common.named(name)
    }

    /// That, if there is any by now.
    pub(crate) fn look_common<S: State>(&self, name: &'static str) -> Option<&S> {
        self.common.look(name)
    }

    /// How much there is of each kind of resource.
    pub(crate) fn kinds(&self) -> Vec<Count> {
        self.part().kept().flat_map(State::kinds).collect()
    }

    /// So many resources of a kind, from one on.
    pub(crate) fn resources(&self, kind: &str, offset: usize, limit: usize) -> Option<Vec<Shown>> {
        self.part().kept().find_map(|state| state.resources(kind, offset, limit))
    }

    /// All state, to be put into a world again.
    pub(crate) fn written(&self) -> serde_json::Result<Vec<u8>> {
        let mut text = format!(r#"{{"{FORM}":{FORM_NOW},"#).into_bytes();
        self.common.write(&mut text)?;
        if let Some(own) = &self.own {
            text.extend_from_slice(br#","worlds":"#);
            let mut worlds = Members::of(&mut text);
            for (owner, part) in own {
                worlds.add(owner, |text| {
                    text.push(b'{');
                    part.write(text)?;
                    text.push(b'}');
                    Ok(true)
                })?;
            }
            worlds.end();
        }
        text.push(b'}');
        Ok(text)
    }

    /// What changed since this was asked the last time, to be put into a world that has what was before; none if nothing did.
    pub(crate) fn change(&mut self) -> serde_json::Result<Option<Vec<u8>>> {
        let mut text = b"{".to_vec();
        let mut is_any = self.common.write_change(&mut text)?;
        if let Some(own) = &mut self.own {
            text.extend_from_slice(br#","worlds":"#);
            let mut worlds = Members::of(&mut text);
            for (owner, part) in own {
                worlds.add(owner, |text| {
                    text.push(b'{');
                    let is_any = part.write_change(text)?;
                    text.push(b'}');
                    Ok(is_any)
                })?;
            }
            is_any |= worlds.end() > 0;
        }
        text.push(b'}');
        Ok(is_any.then_some(text))
    }

    /// Takes everything for written.
    pub(crate) fn settle(&mut self) {
        self.common.settle();
        self.own.iter_mut().flat_map(BTreeMap::values_mut).for_each(Part::settle);
    }

    /// Does something in every world there is.
    pub(crate) fn each<E>(&mut self, mut act: impl FnMut(&mut Self) -> Result<(), E>) -> Result<(), E> {
        match self.owners() {
            Some(owners) => owners.into_iter().try_for_each(|owner| self.within(Some(owner), &mut act)),
            None => act(self),
        }
    }

    /// Does something in the world of this owner.
    pub(crate) fn within<T>(&mut self, owner: Option<String>, act: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.asked.owner, owner);
        let done = act(self);
        self.asked.owner = before;
        done
    }

    /// Who has a world of their own; none where all have the same.
    pub(crate) fn owners(&self) -> Option<Vec<String>> {
        self.own.as_ref().map(|own| own.keys().cloned().collect())
    }

    /// Notes who asks what follows.
    pub(crate) fn ask(&mut self, asked: Asked) {
        self.asked = asked;
    }

    /// How many ids were made, in a world of which that was written down.
    pub(crate) fn count_ids(&mut self, ids: u64) {
        self.part_mut().ids = ids;
    }

    /// Puts state of a type that is not known here: it is read when somebody asks for it.
    pub(crate) fn put(&mut self, name: String, text: Box<RawValue>) {
        self.part_mut().put(name, text);
    }

    /// The same worlds without any state.
    pub(crate) fn emptied(&self) -> Self {
        let empty = Self::empty(self.asked.now, self.seed, &self.limits);
        match self.owners() {
            Some(owners) => empty.divided(owners.into_iter()),
            None => empty,
        }
    }

    /// Takes the state of another in the place of its own, but for what these have alone.
    pub(crate) fn take_but(&mut self, mut other: Self, owners: &[String]) {
        for (owner, part) in self.own.iter_mut().flatten().filter(|(owner, _)| owners.contains(owner)) {
            if let Some(its) = other.own.as_mut().and_then(|own| own.get_mut(owner)) {
                std::mem::swap(part, its);
            }
        }
        (self.common, self.own) = (other.common, other.own);
    }

    fn part(&self) -> &Part {
        let own = self.own.as_ref().zip(self.asked.owner.as_ref());
        own.and_then(|(own, owner)| own.get(owner)).unwrap_or(&self.common)
    }

    fn part_mut(&mut self) -> &mut Part {
        let own = self.own.as_mut().zip(self.asked.owner.as_ref());
        own.and_then(|(own, owner)| own.get_mut(owner)).unwrap_or(&mut self.common)
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.limits
    }
}

fn drawn(seed: u64, part: &mut Part) -> Draw {
    part.ids = part.ids.wrapping_add(1);
    Draw::new(seed).at("ids").nth(usize::try_from(part.ids).unwrap_or(usize::MAX))
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kept: Vec<_> = self.part().names().collect();
        f.debug_struct("World").field("asked", &self.asked).field("kept", &kept).finish_non_exhaustive()
    }
}
