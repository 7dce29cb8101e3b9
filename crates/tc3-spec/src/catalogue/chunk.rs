//! A service unpacked: where everything of it stands, and what was asked for of that.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use tc3::ActionInfo;

use super::codec::{CatalogueError, Cursor, Result};
use crate::leak::{leak, leak_slice};
use crate::model::{Action, Enumeration, Object, Objects};
use crate::resource::ResourceKind;

/// Where everything of a service stands.
pub(super) struct Chunk {
    strings: &'static [&'static str],
    pub(super) doc: &'static str,
    pub(super) crate_name: &'static str,
    pub(super) errors: Vec<(&'static str, &'static str)>,
    pub(super) enums: Bodies,
    pub(super) objects: Bodies,
    pub(super) actions: Bodies,
    /// The bytes of the kinds, and the kinds.
    kinds: (&'static [u8], OnceLock<Result<Vec<&'static ResourceKind>>>),
    decoded: Mutex<Decoded>,
}

/// Bodies with their names, sorted.
pub(super) type Bodies = Vec<(&'static str, &'static [u8])>;

/// What was asked for before.
#[derive(Default)]
struct Decoded {
    enums: HashMap<&'static str, &'static Enumeration>,
    objects: HashMap<&'static str, &'static Object>,
    actions: HashMap<&'static str, &'static Action>,
}

impl Chunk {
    pub(super) fn read(bytes: &'static [u8]) -> Result<Self> {
        let mut chunk = Cursor::new(bytes, &[]);
        let strings = chunk.strings()?;
        let doc = chunk.text()?;
        let crate_name = chunk.text()?;
        let errors = chunk.list(|chunk| Ok((chunk.text()?, chunk.text()?)))?;
        let mut heads = || chunk.list(|chunk| Ok((chunk.name()?, chunk.length()?)));
        let (enums, objects, actions) = (heads()?, heads()?, heads()?);
        let mut bodies = |heads: Vec<(&'static str, usize)>| -> Result<Bodies> {
            heads.into_iter().map(|(name, length)| Ok((name, chunk.bytes(length)?))).collect()
        };
        let (enums, objects, actions) = (bodies(enums)?, bodies(objects)?, bodies(actions)?);
        let kinds = (chunk.rest(), OnceLock::new());
        Ok(Self { strings, doc, crate_name, errors, enums, objects, actions, kinds, decoded: Mutex::default() })
    }

    /// An action of the service of which `info` tells.
    pub(super) fn action(&'static self, name: &str, info: ActionInfo<'static>) -> Result<Option<&'static Action>> {
        if let Some(action) = self.decoded().actions.get(name) {
            return Ok(Some(action));
        }
        let Some((name, body)) = find(&self.actions, name) else { return Ok(None) };
        // The lock is not held: what an action says of its members may ask for objects.
        let action = self.read_action(body, ActionInfo { name, ..info })?;
        Ok(Some(*self.decoded().actions.entry(name).or_insert_with(|| leak(action))))
    }

    fn read_action(&'static self, body: &'static [u8], info: ActionInfo<'static>) -> Result<Action> {
        let body = self.cursor(body).action(info)?;
        let (request, response) = (self.keep(body.request), self.keep(body.response));
        let paging = body.paging.map(|paging| paging.resolve(request, response)).transpose()?;
        let waiters: Vec<_> = body.waiters.into_iter().map(|waiter| waiter.resolve(response)).collect::<Result<_>>()?;
        let info = ActionInfo { own_error: response.member("Error").is_some(), ..body.info };
        let mut action = Action::new(info, request, response);
        action.doc = body.doc;
        action.intent = body.intent;
        action.errors = body.errors;
        action.examples = body.examples;
        action.status = body.status;
        action.is_effect_derived = body.is_effect_derived;
        (action.paging, action.is_paging_derived) = (paging, body.is_paging_derived);
        action.waiters = leak_slice(waiters);
        Ok(action)
    }

    pub(super) fn object(&'static self, name: &str) -> Result<Option<&'static Object>> {
        let mut decoded = self.decoded();
        if let Some(object) = decoded.objects.get(name) {
            return Ok(Some(object));
        }
        let Some((name, body)) = find(&self.objects, name) else { return Ok(None) };
        let object = self.keep(self.cursor(body).object(name)?);
        decoded.objects.insert(name, object);
        Ok(Some(object))
    }

    pub(super) fn enumeration(&self, name: &str) -> Result<Option<&'static Enumeration>> {
        let mut decoded = self.decoded();
        if let Some(found) = decoded.enums.get(name) {
            return Ok(Some(found));
        }
        let Some((name, body)) = find(&self.enums, name) else { return Ok(None) };
        let found = leak(self.cursor(body).enumeration(name)?);
        decoded.enums.insert(name, found);
        Ok(Some(found))
    }

    pub(super) fn kinds(&self) -> Result<&[&'static ResourceKind]> {
        let (bytes, kinds) = &self.kinds;
        kinds.get_or_init(|| self.cursor(bytes).kinds()).as_deref().map_err(Clone::clone)
    }

    /// Decodes everything, to see that it can be, and that the objects that are named are there.
    pub(super) fn verify(&'static self, info: ActionInfo<'static>) -> Result<()> {
        self.kinds()?;
        self.enums.iter().try_for_each(|(name, _)| self.enumeration(name).map(drop))?;
        for (name, _) in &self.objects {
            self.object(name)?.into_iter().try_for_each(has_objects)?;
        }
        for (name, _) in &self.actions {
            let Some(action) = self.action(name, info)? else { continue };
            [action.request, action.response].into_iter().try_for_each(has_objects)?;
        }
        Ok(())
    }

    /// An object whose members find theirs here.
    fn keep(&'static self, mut object: Object) -> &'static Object {
        object.members.iter_mut().for_each(|member| member.look_in(self));
        leak(object)
    }

    fn cursor(&self, body: &'static [u8]) -> Cursor {
        Cursor::new(body, self.strings)
    }

    fn decoded(&self) -> MutexGuard<'_, Decoded> {
        // Whoever panicked had not written yet: every insertion comes last.
        self.decoded.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Objects for Chunk {
    fn object(&'static self, name: &str) -> Option<&'static Object> {
        self.object(name).ok().flatten()
    }
}

fn has_objects(object: &Object) -> Result<()> {
    let named = object.members.iter().filter_map(|member| Some((member.kind.object_name()?, member)));
    let absent = named.filter(|(_, member)| member.object().is_none()).map(|(name, _)| *name).next();
    absent.map_or(Ok(()), |name| Err(CatalogueError::Missing { object: name.to_owned() }))
}

fn find(bodies: &Bodies, name: &str) -> Option<(&'static str, &'static [u8])> {
    let index = bodies.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
    bodies.get(index).copied()
}
