//! The world: all state there is, of every service, and what a handler may know of a request beside its parameters.

use std::any::{Any, type_name};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use tc3::Timestamp;

use crate::behaviour::slot::{Own, State};
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
    /// How many ids were made.
    ids: u64,
    kept: BTreeMap<&'static str, Box<dyn State>>,
    /// The names of the state that was asked for since it was settled the last time, and so may have changed.
    touched: BTreeSet<&'static str>,
    /// State that came as text, by the names of its types, until somebody asks for it.
    unread: BTreeMap<String, Box<RawValue>>,
}

/// The member of written state that says in which form it is, and the only form that there is.
pub(crate) const FORM: &str = "tc3_mock_state";
pub(crate) const FORM_NOW: u64 = 1;

/// Who asks, when and where.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) now: Timestamp,
    pub(crate) secret_id: Option<String>,
    pub(crate) region: Option<String>,
}

impl World {
    /// A world without any state.
    pub(crate) fn empty(now: Timestamp, seed: u64, limits: &Limits) -> Self {
        Self {
            asked: Asked { now, secret_id: None, region: None },
            limits: limits.clone(),
            seed,
            ids: 0,
            kept: BTreeMap::new(),
            touched: BTreeSet::new(),
            unread: BTreeMap::new(),
        }
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
        let name = type_name::<T>();
        if let Some(text) = self.unread(name) {
            let value = serde_json::from_str::<T>(text.get());
            let value = value.unwrap_or_else(|error| panic!("the state {name} that was put does not fit: {error}"));
            self.keep(name, Own::new(value));
        }
        &mut self.named::<Own<T>>(name).value
    }

    /// An id that no other has in this world, such as `vpc-0k3f9a2x`: the same for the same seed and the same sequence of
    /// requests.
    pub fn new_id(&mut self, prefix: &str) -> String {
        format!("{prefix}-{}", self.draw().letters(8))
    }

    /// What nobody has drawn in this world before.
    pub(crate) fn draw(&mut self) -> Draw {
        self.ids = self.ids.wrapping_add(1);
        Draw::new(self.seed).at("ids").nth(usize::try_from(self.ids).unwrap_or(usize::MAX))
    }

    /// The state of this name, which one type has.
    pub(crate) fn named<S: State + Default>(&mut self, name: &'static str) -> &mut S {
        self.touched.insert(name);
        let kept = self.kept.entry(name).or_insert_with(|| Box::new(S::default()));
        (&mut **kept as &mut dyn Any).downcast_mut().unwrap_or_else(|| panic!("two types of state are called {name}"))
    }

    /// All state, to be put into a world again.
    pub(crate) fn written(&self) -> serde_json::Result<Vec<u8>> {
        let mut members = Members::new(format!(r#"{{"{FORM}":{FORM_NOW},"ids":{},"world":{{"#, self.ids));
        for (name, kept) in &self.kept {
            members.add(name, |text| kept.write(text).map(|()| true))?;
        }
        for (name, unread) in &self.unread {
            members.add(name, |text| {
                text.extend_from_slice(unread.get().as_bytes());
                Ok(true)
            })?;
        }
        Ok(members.end())
    }

    /// What changed since this was asked the last time, to be put into a world that has what was before; none if nothing did.
    pub(crate) fn change(&mut self) -> serde_json::Result<Option<Vec<u8>>> {
        let mut members = Members::new(format!(r#"{{"ids":{},"change":{{"#, self.ids));
        for name in std::mem::take(&mut self.touched) {
            if let Some(kept) = self.kept.get_mut(name) {
                members.add(name, |text| kept.write_change(text))?;
            }
        }
        Ok((members.count > 0).then(|| members.end()))
    }

    /// Takes everything for written.
    pub(crate) fn settle(&mut self) {
        for name in std::mem::take(&mut self.touched) {
            if let Some(kept) = self.kept.get_mut(name) {
                kept.settle();
            }
        }
    }

    /// How many ids were made, in a world of which that was written down.
    pub(crate) fn count_ids(&mut self, ids: u64) {
        self.ids = ids;
    }

    /// The same world without any state.
    pub(crate) fn emptied(&self) -> Self {
        Self::empty(self.asked.now, self.seed, &self.limits)
    }

    /// Puts state of a type that is not known here: it is read when somebody asks for it.
    pub(crate) fn put(&mut self, name: String, text: Box<RawValue>) {
        self.unread.insert(name, text);
    }

    /// What was put under this name and nobody has read yet.
    fn unread(&mut self, name: &str) -> Option<Box<RawValue>> {
        self.unread.remove(name)
    }

    /// Keeps state under its name, in the place of what there is.
    fn keep<S: State>(&mut self, name: &'static str, state: S) {
        self.kept.insert(name, Box::new(state));
    }

    /// The state of this name, if there is any by now.
    pub(crate) fn look<S: State>(&self, name: &'static str) -> Option<&S> {
        (&**self.kept.get(name)? as &dyn Any).downcast_ref()
    }

    /// Notes who asks what follows.
    pub(crate) fn ask(&mut self, asked: Asked) {
        self.asked = asked;
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.limits
    }
}

/// Members of an object on their way to text, inside of another.
struct Members {
    text: Vec<u8>,
    count: usize,
}

impl Members {
    fn new(head: String) -> Self {
        Self { text: head.into_bytes(), count: 0 }
    }

    /// Adds a member, unless there is nothing to be written of it.
    fn add(
        &mut self,
        name: &str,
        write: impl FnOnce(&mut Vec<u8>) -> serde_json::Result<bool>,
    ) -> serde_json::Result<()> {
        let start = self.text.len();
        self.text.extend_from_slice(if self.count == 0 { b"" } else { b"," });
        serde_json::to_writer(&mut self.text, name)?;
        self.text.push(b':');
        if write(&mut self.text)? {
            self.count += 1;
        } else {
            self.text.truncate(start);
        }
        Ok(())
    }

    fn end(mut self) -> Vec<u8> {
        self.text.extend_from_slice(b"}}");
        self.text
    }
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("World").field("asked", &self.asked).field("kept", &self.kept.keys()).finish_non_exhaustive()
    }
}
