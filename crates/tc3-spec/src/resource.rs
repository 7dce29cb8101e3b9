//! What a service keeps: things that are made, listed, changed and ended by its actions.

use tc3::pages::MemberPath;

/// A kind of resource of a service, such as its VPCs or its subnets.
///
/// Which there are is inferred from names and types when the catalogue is written; `api-spec/kinds.txt` has them all. Each
/// has at least one action that makes it, one that lists it and one that ends it.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct ResourceKind {
    /// What it is called after the actions that make it: `Vpc`.
    pub name: &'static str,
    /// The member that tells its resources apart, as lists have it: `VpcId`.
    pub id: &'static str,
    /// Whether the id is a name that the request chooses. Otherwise the service answers it.
    pub is_named: bool,
    /// What makes one, or several.
    pub makes: Vec<Making>,
    /// What lists them.
    pub lists: Vec<Listing>,
    /// What shows one.
    pub shows: Vec<Showing>,
    /// What changes one, or several.
    pub changes: Vec<Naming>,
    /// What ends one, or several.
    pub ends: Vec<Naming>,
    /// What they are in: a member that each request has to have that makes one, and the kind whose id it holds.
    pub parents: Vec<Parent>,
    /// The states that they go through, as far as anybody wrote that down.
    pub states: Option<States>,
}

impl ResourceKind {
    /// A kind with this name and this id, of which no more is known.
    pub fn new(name: &'static str, id: &'static str) -> Self {
        Self {
            name,
            id,
            is_named: false,
            makes: Vec::new(),
            lists: Vec::new(),
            shows: Vec::new(),
            changes: Vec::new(),
            ends: Vec::new(),
            parents: Vec::new(),
            states: None,
        }
    }

    /// All actions that make, list, show, change or end its resources.
    pub fn actions(&self) -> impl Iterator<Item = &'static str> {
        let reading = self.lists.iter().map(|list| list.action).chain(self.shows.iter().map(|show| show.action));
        let naming = self.changes.iter().chain(&self.ends).map(|naming| naming.action);
        self.makes.iter().map(|making| making.action).chain(reading).chain(naming)
    }
}

/// An action that makes resources.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Making {
    /// The action.
    pub action: &'static str,
    /// Where the answer has the id, or the ids; of a kind with chosen names, where the request has it.
    pub at: MemberPath,
}

impl Making {
    /// The action, and where the id is.
    pub fn new(action: &'static str, at: MemberPath) -> Self {
        Self { action, at }
    }
}

/// An action that lists resources.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Listing {
    /// The action.
    pub action: &'static str,
    /// Where the answer has the list.
    pub items: MemberPath,
    /// The member of an item that holds its id.
    pub id: &'static str,
    /// The member of the request that asks for some by their ids.
    pub by: Option<&'static str>,
}

impl Listing {
    /// The action, its list, the id in an item, and what asks for some of them.
    pub fn new(action: &'static str, items: MemberPath, id: &'static str, by: Option<&'static str>) -> Self {
        Self { action, items, id, by }
    }
}

/// An action that shows one resource.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Showing {
    /// The action.
    pub action: &'static str,
    /// The member of the request that says which.
    pub by: &'static str,
    /// Where the answer has it; empty where the answer itself is it.
    pub at: MemberPath,
}

impl Showing {
    /// The action, what says which, and where it is shown.
    pub fn new(action: &'static str, by: &'static str, at: MemberPath) -> Self {
        Self { action, by, at }
    }
}

/// An action that changes or ends resources.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Naming {
    /// The action.
    pub action: &'static str,
    /// The member of the request that names one, or where it is a list, several.
    pub by: &'static str,
}

impl Naming {
    /// The action, and what names the resources.
    pub fn new(action: &'static str, by: &'static str) -> Self {
        Self { action, by }
    }
}

/// What a resource is in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Parent {
    /// The member that holds the parent's id, in the requests that make the resource.
    pub member: &'static str,
    /// The name of the parent's kind, in the same service.
    pub kind: &'static str,
}

impl Parent {
    /// The member, and the kind that it leads to.
    pub fn new(member: &'static str, kind: &'static str) -> Self {
        Self { member, kind }
    }
}

/// The states that the resources of a kind go through, in a member of the objects that lists show.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct States {
    /// The object, by its name.
    pub object: &'static str,
    /// The member of it: a text or a number.
    pub member: &'static str,
    /// The states of one that was made, in order. In the last it stays. There is one at least.
    pub made: Vec<&'static str>,
    /// The actions that move one from state to state.
    pub moves: Vec<Move>,
}

impl States {
    /// The object and its member, and the states of one that was made.
    pub fn new(object: &'static str, member: &'static str, made: Vec<&'static str>) -> Self {
        Self { object, member, made, moves: Vec::new() }
    }
}

/// An action that moves resources from state to state. It is among those that change them, too.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Move {
    /// The action.
    pub action: &'static str,
    /// The states that it leads to, in order. In the last they stay. There is one at least.
    pub states: Vec<&'static str>,
}

impl Move {
    /// The action, and the states that it leads to.
    pub fn new(action: &'static str, states: Vec<&'static str>) -> Self {
        Self { action, states }
    }
}
