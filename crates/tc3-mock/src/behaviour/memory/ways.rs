//! Which actions do what to which kind: the catalogue's table, looked up by the action.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use tc3_spec::{
    Action, Kind, Listing, Making, MemberPath, Naming, Object, Parent, ResourceKind, ServiceEntry, Showing, catalogue,
    nearest,
};

/// Of which version of which service a kind is, and its name.
pub(crate) type KindKey = (&'static str, &'static str, &'static str);

/// What an action does to the resources of a kind.
#[derive(Clone)]
pub(crate) struct Way {
    pub(super) action: &'static Action,
    pub(super) does: Does,
    pub(super) kind: Arc<Known>,
}

/// What is done.
#[derive(Clone, Copy, Debug)]
pub(super) enum Does {
    Make(Making),
    List(Listing),
    Show(Showing),
    Change(Naming),
    End(Naming),
}

/// A kind, with what follows from its spec.
pub(super) struct Known {
    pub(super) kind: &'static ResourceKind,
    pub(super) service: &'static ServiceEntry,
    /// The list whose items are what is kept.
    pub(super) list: &'static Action,
    pub(super) listing: Listing,
    /// An item of it.
    pub(super) item: &'static Object,
    /// Members that say where a resource is: what makes it needs them, and others of its actions have them, too.
    pub(super) scope: Vec<&'static str>,
    /// Members that a request has to have which makes one.
    pub(super) made_with: Vec<&'static str>,
}

impl Known {
    pub(super) fn key(&self) -> KindKey {
        (self.service.short_name(), self.service.version(), self.kind.name)
    }

    /// The list that it is kept by, and what tells its items apart.
    pub(super) fn main(&self) -> (MemberPath, &'static str) {
        (self.listing.items, self.listing.id)
    }

    /// The kind of a parent.
    pub(super) fn parent(&self, parent: &Parent) -> Option<Arc<Self>> {
        ways(self.service.short_name(), self.service.version())
            .values()
            .find(|way| way.kind.kind.name == parent.kind)
            .map(|way| Arc::clone(&way.kind))
    }

    /// The kinds that have this one for a parent, each with the member that says which, in the order of the catalogue.
    pub(super) fn children(&self) -> Vec<(Arc<Self>, &'static str)> {
        let ways = ways(self.service.short_name(), self.service.version());
        let known = |name: &str| ways.values().find(|way| way.kind.kind.name == name).map(|way| Arc::clone(&way.kind));
        let parents =
            self.service.kinds().iter().flat_map(|kind| kind.parents.iter().map(|parent| (kind.name, parent)));
        let own = parents.filter(|(_, parent)| parent.kind == self.kind.name);
        own.filter_map(|(name, parent)| Some((known(name)?, parent.member))).collect()
    }

    pub(super) fn of(kind: &'static ResourceKind, service: &'static ServiceEntry) -> Option<Self> {
        let listing = *kind.lists.first()?;
        let list = service.action(listing.action)?;
        let item = list.response.member_at(listing.items)?.object()?;
        let making = service.action(kind.makes.first()?.action)?.request;
        let made_with = making.members.iter().filter(|member| member.required).map(|member| member.name).collect();
        Some(Self { kind, service, list, listing, item, scope: scope(kind, service), made_with })
    }
}

/// The kind of this name: `SERVICE/KIND`, or `SERVICE/VERSION/KIND`. What is wrong with it is told.
pub(super) fn named(name: &str) -> Result<(&'static ServiceEntry, &'static ResourceKind), String> {
    let parts: Vec<_> = name.split('/').collect();
    let (service, kind) = match parts[..] {
        [service, kind] => (catalogue().service(service), kind),
        [service, version, kind] => (catalogue().service_version(service, version), kind),
        _ => return Err(format!("{name}: expected SERVICE/KIND, such as vpc/Vpc, or SERVICE/VERSION/KIND")),
    };
    let service = service.ok_or_else(|| format!("{name}: there is no such service, or no such version of it"))?;
    let known = service.kinds().iter().copied().find(|known| known.name == kind);
    let hint = || nearest(kind, service.kinds().iter().map(|known| known.name));
    let hint = || hint().map_or_else(String::new, |name| format!("; the nearest is {name}"));
    let known = known.ok_or_else(|| format!("{name}: {} has no such kind{}", service.name(), hint()))?;
    Ok((service, known))
}

/// The kind of this name, if its states are known. What is wrong with it is told.
pub(crate) fn key_with_states(name: &str) -> Result<KindKey, String> {
    let (service, kind) = named(name)?;
    kind.states.as_ref().ok_or_else(|| format!("{name}: its states are not known"))?;
    Ok((service.short_name(), service.version(), kind.name))
}

/// What an action does, if it does something to a kind of resource.
pub(crate) fn way_of(action: &'static Action) -> Option<Way> {
    ways(action.info.service, action.info.version).get(action.name).cloned()
}

type Ways = HashMap<&'static str, Way>;

/// The ways of a version of a service, worked out when the first of its actions is called.
fn ways(service: &'static str, version: &'static str) -> Arc<Ways> {
    static KNOWN: Mutex<BTreeMap<(&str, &str), Arc<Ways>>> = Mutex::new(BTreeMap::new());

    // Whoever panicked had not written yet: what is new is worked out before.
    let lock = || KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let known = lock().get(&(service, version)).map(Arc::clone);
    known.unwrap_or_else(|| {
        let ways = Arc::new(catalogue().service_version(service, version).map(found).unwrap_or_default());
        lock().insert((service, version), Arc::clone(&ways));
        ways
    })
}

fn found(service: &'static ServiceEntry) -> Ways {
    let mut ways = Ways::new();
    for kind in service.kinds() {
        let Some(known) = Known::of(kind, service).map(Arc::new) else { continue };
        let does = kind.makes.iter().map(|making| (making.action, Does::Make(*making)));
        let does = does.chain(kind.lists.iter().map(|listing| (listing.action, Does::List(*listing))));
        let does = does.chain(kind.shows.iter().map(|showing| (showing.action, Does::Show(*showing))));
        let does = does.chain(kind.changes.iter().map(|naming| (naming.action, Does::Change(*naming))));
        let does = does.chain(kind.ends.iter().map(|naming| (naming.action, Does::End(*naming))));
        for (name, does) in does {
            if let Some(action) = service.action(name) {
                // An action that is about two kinds is about the first.
                ways.entry(action.name).or_insert(Way { action, does, kind: Arc::clone(&known) });
            }
        }
    }
    ways
}

/// Required scalars of what makes the resource that who lists, shows or ends it has to say as well, and its parents; but for what
/// tells it apart.
fn scope(kind: &ResourceKind, service: &ServiceEntry) -> Vec<&'static str> {
    let request = |name: &str| service.action(name).map(|action| action.request);
    let naming = kind.ends.iter().map(|naming| naming.action);
    let others = kind.lists.iter().map(|listing| listing.action).chain(kind.shows.iter().map(|showing| showing.action));
    let others: Vec<_> = others.chain(naming).filter_map(request).collect();
    let Some(first) = kind.makes.first().and_then(|making| request(making.action)) else { return Vec::new() };
    let is_scalar = |kind: &Kind| matches!(kind, Kind::Text(_) | Kind::Int64 | Kind::Uint64);
    let is_shared =
        |name: &str| others.iter().any(|request| request.member(name).is_some_and(|member| member.required));
    let members = first.members.iter().filter(|member| member.required && is_scalar(&member.kind));
    let is_parent = |name: &str| kind.parents.iter().any(|parent| parent.member == name);
    let is_place = |name: &&str| *name != kind.id && (is_shared(name) || is_parent(name));
    members.map(|member| member.name).filter(is_place).collect()
}
