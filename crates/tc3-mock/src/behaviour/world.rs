//! The world: all state there is, of every service, and what a handler may know of a request beside its parameters.

use std::any::{Any, type_name};
use std::collections::{BTreeMap, HashMap};
use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use tc3::Timestamp;

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
    kept: BTreeMap<&'static str, Kept>,
    /// State that came as text, by the names of its types, until somebody asks for it.
    unread: HashMap<String, Box<RawValue>>,
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

/// State of one type.
struct Kept {
    value: Box<dyn Any + Send>,
    write: fn(&dyn Any, &mut Vec<u8>) -> serde_json::Result<()>,
}

/// State on its way to text.
enum Written<'a> {
    Kept(&'a Kept),
    Unread(&'a RawValue),
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
            unread: HashMap::new(),
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
            self.keep(
                name,
                value.unwrap_or_else(|error| panic!("the state {name} that was put does not fit: {error}")),
            );
        }
        self.named(name)
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
    pub(crate) fn named<T: Default + Serialize + Send + 'static>(&mut self, name: &'static str) -> &mut T {
        let kept = self.kept.entry(name).or_insert_with(|| Kept::new(T::default()));
        kept.value.downcast_mut().unwrap_or_else(|| panic!("two types of state are called {name}"))
    }

    /// All state, to be put into a world again.
    pub(crate) fn written(&self) -> serde_json::Result<Vec<u8>> {
        let mut text = format!(r#"{{"{FORM}":{FORM_NOW},"ids":{},"world":{{"#, self.ids).into_bytes();
        let kept = self.kept.iter().map(|(name, kept)| (*name, Written::Kept(kept)));
        let unread = self.unread.iter().map(|(name, text)| (name.as_str(), Written::Unread(text)));
        for (count, (name, written)) in kept.chain(unread).enumerate() {
            text.extend_from_slice(if count == 0 { b"" } else { b"," });
            serde_json::to_writer(&mut text, name)?;
            text.push(b':');
            match written {
                Written::Kept(kept) => (kept.write)(&*kept.value, &mut text)?,
                Written::Unread(unread) => text.extend_from_slice(unread.get().as_bytes()),
            }
        }
        text.extend_from_slice(b"}}");
        Ok(text)
    }

    /// Puts state in the place of what there is. What is not read here is read when somebody asks for it.
    pub(crate) fn put(&mut self, ids: u64, state: HashMap<String, Box<RawValue>>) {
        self.ids = ids;
        self.kept.clear();
        self.unread = state;
    }

    /// The same world without any state.
    pub(crate) fn emptied(&self) -> Self {
        Self::empty(self.asked.now, self.seed, &self.limits)
    }

    /// What was put under this name and nobody has read yet.
    pub(crate) fn unread(&mut self, name: &str) -> Option<Box<RawValue>> {
        self.unread.remove(name)
    }

    /// Keeps state under its name, in the place of what there is.
    pub(crate) fn keep<T: Serialize + Send + 'static>(&mut self, name: &'static str, value: T) {
        self.kept.insert(name, Kept::new(value));
    }

    /// The state of this name, if there is any by now.
    pub(crate) fn look<T: 'static>(&self, name: &'static str) -> Option<&T> {
        self.kept.get(name)?.value.downcast_ref()
    }

    /// Notes who asks what follows.
    pub(crate) fn ask(&mut self, asked: Asked) {
        self.asked = asked;
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.limits
    }
}

impl Kept {
    fn new<T: Serialize + Send + 'static>(value: T) -> Self {
        Self { value: Box::new(value), write: write::<T> }
    }
}

fn write<T: Serialize + 'static>(value: &dyn Any, text: &mut Vec<u8>) -> serde_json::Result<()> {
    serde_json::to_writer(text, &value.downcast_ref::<T>())
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("World").field("asked", &self.asked).field("kept", &self.kept.keys()).finish_non_exhaustive()
    }
}
