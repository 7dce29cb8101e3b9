//! What is known of an action's answer before anybody asks for it: worked out once, and kept for those that are asked for.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tc3_spec::{Action, EnumValue, Kind, Member, MemberPath, Object, catalogue};

use super::meaning::Meaning;
use super::page::{self, Pages, Role};
use super::sense::says_all;
use crate::draw::Name;

/// How many members the outlines have together that are kept. Beyond it all are worked out anew, when they are asked for.
const MAX_KEPT: usize = 20_000;

/// Which list of an answer is meant, and the member that tells its items apart.
pub(crate) type Main = (MemberPath, &'static str);

/// The answer of an action, by the objects that it reaches.
pub(super) struct Outline {
    pub(super) pages: Option<Pages>,
    /// What tells the items of the list apart that the answer is about.
    pub(super) teller: Option<&'static Member>,
    parts: Vec<Part>,
}

/// An object of the answer.
pub(super) struct Part {
    pub(super) name: &'static str,
    /// Whether upstream marks no member of it as always present.
    pub(super) is_unmarked: bool,
    pub(super) members: Vec<Known>,
}

/// A member of such an object.
pub(super) struct Known {
    pub(super) member: &'static Member,
    /// Its name in JSON, with the colon.
    pub(super) key: String,
    /// Its name, to draw at.
    pub(super) at: Name,
    /// Which part it is, or its elements are, if it is an object or a list of them.
    pub(super) inner: Option<usize>,
    pub(super) meaning: Meaning,
    /// The known values, where the spec has an enum of them.
    pub(super) values: &'static [EnumValue],
    /// The state in which a resource stays, where the member has the state of one.
    pub(super) state: Option<&'static str>,
    /// The list whose length it tells.
    pub(super) counts: Option<&'static Member>,
    /// What it tells of a page of the list that the answer is about.
    pub(super) role: Option<Role>,
    /// Whether it is an object that tells of the pages of a list which is not in it.
    pub(super) tells: bool,
    /// Where the request has a member that says the same, unless that asks for a part of the list.
    pub(super) asked: Option<usize>,
    /// Whether its name means the same wherever it stands.
    pub(super) says_all: bool,
}

/// The outlines of actions, by where those stand in memory, where they stay.
#[derive(Default)]
struct Kept {
    outlines: HashMap<Key, Arc<Outline>>,
    members: usize,
}

/// Where an action stands, and where what is outlined of it: the answer as it is, with a certain list, or an item.
type Key = (usize, usize, &'static str);

static KEPT: Mutex<Option<Kept>> = Mutex::new(None);

impl Outline {
    /// That of an action.
    pub(super) fn of(action: &'static Action) -> Arc<Self> {
        Self::kept((place(action), 0, ""), || {
            let pages = Pages::of(action);
            let teller = pages.as_ref().and_then(|pages| page::teller(pages.list, action));
            Self::new(action, action.response, pages, teller)
        })
    }

    /// That of an action whose answer is about this list.
    pub(super) fn listing(action: &'static Action, (items, id): Main) -> Arc<Self> {
        Self::kept((place(action), 1, id), || {
            let pages = Pages::at(action, items);
            let teller = pages.as_ref().and_then(|pages| pages.list.object()?.member(id));
            Self::new(action, action.response, pages, teller)
        })
    }

    /// That of an object that an action makes.
    pub(super) fn item(action: &'static Action, object: &'static Object, id: &'static str) -> Arc<Self> {
        Self::kept((place(action), std::ptr::from_ref(object).addr(), id), || {
            Self::new(action, object, None, object.member(id))
        })
    }

    fn kept(key: Key, new: impl FnOnce() -> Self) -> Arc<Self> {
        // Whoever panicked had not written yet: what is new is worked out before.
        let lock = || KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        let known = lock().get_or_insert_default().outlines.get(&key).map(Arc::clone);
        known.unwrap_or_else(|| {
            let outline = Arc::new(new());
            lock().get_or_insert_default().keep(key, &outline);
            outline
        })
    }

    fn new(
        action: &'static Action,
        root: &'static Object,
        pages: Option<Pages>,
        teller: Option<&'static Member>,
    ) -> Self {
        let mut reached = vec![root];
        let mut parts = Vec::new();
        while let Some(object) = reached.get(parts.len()).copied() {
            let members = object.members.iter().map(|member| {
                let inner = member.object().map(|inner| position(&mut reached, inner));
                Known::new((action, root), pages.as_ref(), object, member, inner)
            });
            let members = members.collect();
            let is_unmarked = !object.members.iter().any(|member| member.always);
            parts.push(Part { name: object.name, is_unmarked, members });
        }
        Self { pages, teller, parts }
    }

    /// The part of this position. The answer itself is the first.
    pub(super) fn part(&self, position: usize) -> Option<&Part> {
        self.parts.get(position)
    }

    fn members(&self) -> usize {
        self.parts.iter().map(|part| part.members.len()).sum()
    }
}

/// Where an action stands in memory.
fn place(action: &'static Action) -> usize {
    std::ptr::from_ref(action).addr()
}

/// Where an object stands among those that are reached, as one of which it is the last unless it was there.
fn position(reached: &mut Vec<&'static Object>, object: &'static Object) -> usize {
    reached.iter().position(|known| std::ptr::eq(*known, object)).unwrap_or_else(|| {
        reached.push(object);
        reached.len() - 1
    })
}

impl Known {
    fn new(
        (action, root): (&'static Action, &'static Object),
        pages: Option<&Pages>,
        object: &'static Object,
        member: &'static Member,
        inner: Option<usize>,
    ) -> Self {
        let owner = (!std::ptr::eq(object, root) || !std::ptr::eq(root, action.response)).then_some(object.name);
        let asked = action.request.shape.index_of(member.name).filter(|index| {
            let is_asking = pages.is_some_and(|pages| pages.is_asking(*index));
            let asked = action.request.members.get(*index);
            let is_same = asked.is_some_and(|asked| asked.kind == member.kind && !asked.sensitive);
            is_same && !is_asking && !member.sensitive
        });
        Self {
            member,
            key: format!("\"{}\":", member.name),
            at: Name::new(member.name),
            inner,
            meaning: Meaning::of(member, owner),
            values: values(action, member),
            state: state(action, object, member),
            counts: page::counted(object, member, action.name),
            role: pages.and_then(|pages| pages.role(object, member)),
            tells: page::tells(member),
            asked,
            says_all: says_all(member.name),
        }
    }

    /// Whether it is a list of objects or of scalars, as all lists are that travel in JSON.
    pub(super) fn is_list(&self) -> bool {
        match &self.member.kind {
            Kind::List(element) => match **element {
                Kind::Object(_) => self.inner.is_some(),
                Kind::List(_) => false,
                _ => true,
            },
            _ => false,
        }
    }
}

/// The known values of a member that has an enum.
pub(super) fn values(action: &Action, member: &Member) -> &'static [EnumValue] {
    let service = || catalogue().service_version(action.info.service, action.info.version);
    let enumeration = member.enumeration.and_then(|name| service()?.enumeration(name));
    enumeration.map_or(&[], |enumeration| enumeration.values.as_slice())
}

/// The state in which a resource stays that was made, if the member of its object has that.
fn state(action: &Action, object: &Object, member: &Member) -> Option<&'static str> {
    let service = catalogue().service_version(action.info.service, action.info.version)?;
    let states = service.kinds().iter().filter_map(|kind| kind.states.as_ref());
    let mut states = states.filter(|states| states.object == object.name && states.member == member.name);
    states.next()?.made.last().copied()
}

impl Kept {
    fn keep(&mut self, place: Key, outline: &Arc<Outline>) {
        let members = outline.members();
        if self.members + members > MAX_KEPT {
            *self = Self::default();
        }
        if self.outlines.insert(place, Arc::clone(outline)).is_none() {
            self.members += members;
        }
    }
}
