//! The model: facts and overlays merged. What the generator, the command line and the mock see of a spec.
//!
//! Names, texts, shapes and rules are `&'static`, so that [`tc3::Shape`] and [`tc3::Rule`] are the model's own data and
//! not a translation of it. What is decoded from the catalogue, or read from files by `tc3-bindgen`, is leaked for that
//! ([`leak`](crate::leak)): once for each object that is asked for. A program reads a spec once.
//!
//! Each type is made by its `new` with what it cannot be without; what else is known of it is set field by field.

use core::fmt;
use core::panic::RefUnwindSafe;
use std::sync::OnceLock;

use tc3::pages::{MemberPath, PageStart, Paging};
use tc3::wait::Waiter;
use tc3::{ActionInfo, CLIENT_TOKEN, Literal, Rule, Shape};

use crate::kind::{Kind, TextForm};
use crate::leak::leak_slice;
use crate::resource::ResourceKind;

/// One version of a service.
#[derive(Debug)]
#[non_exhaustive]
pub struct Service {
    /// What the official command line calls it, such as `autoscaling`.
    pub name: &'static str,
    /// The product's short name, such as `as`: in hosts and in the scope of a signature.
    pub short_name: &'static str,
    /// The stem of its crates: `<stem>-core` and `<stem>-hyper`.
    pub crate_name: &'static str,
    /// The version, `YYYY-MM-DD`.
    pub version: &'static str,
    /// Whether its maker recommends this version of the service. One of each service is.
    pub recommended: bool,
    /// What it is called for people; its name, where nobody gave it a title.
    pub title: &'static str,
    /// What it is for. Empty if nobody wrote it down.
    pub doc: &'static str,
    /// Its actions by name, sorted.
    pub actions: Vec<&'static Action>,
    /// Its data objects by name, sorted.
    pub objects: Vec<&'static Object>,
    /// Its enums by name, sorted.
    pub enums: Vec<&'static Enumeration>,
    /// Error codes and what they mean, sorted by code.
    pub errors: Vec<(&'static str, &'static str)>,
    /// The error codes that upstream lists, sorted: names alone.
    pub codes: Vec<&'static str>,
    /// The kinds of resources that it keeps, sorted by name.
    pub kinds: Vec<&'static ResourceKind>,
    /// Cargo features of a service with too many actions for one each: the feature, and the actions that it enables.
    pub groups: Vec<(&'static str, Vec<&'static str>)>,
    /// Whether the examples in the docs of its crates are run as tests. They are not, where services are many.
    pub doctest: bool,
}

impl Service {
    /// A service without actions: its own name is its product's and its title, too.
    pub fn new(name: &'static str, version: &'static str) -> Self {
        Self {
            name,
            short_name: name,
            crate_name: name,
            version,
            recommended: false,
            title: name,
            doc: "",
            actions: Vec::new(),
            objects: Vec::new(),
            enums: Vec::new(),
            errors: Vec::new(),
            codes: Vec::new(),
            kinds: Vec::new(),
            groups: Vec::new(),
            doctest: false,
        }
    }

    /// The action of this name.
    pub fn action(&self, name: &str) -> Option<&'static Action> {
        find(&self.actions, name, |action| action.name)
    }

    /// The data object of this name.
    pub fn object(&self, name: &str) -> Option<&'static Object> {
        find(&self.objects, name, |object| object.name)
    }

    /// The enum of this name.
    pub fn enumeration(&self, name: &str) -> Option<&'static Enumeration> {
        find(&self.enums, name, |enumeration| enumeration.name)
    }

    /// Every member of every request, response and object, with the object that it stands in.
    pub fn members(&self) -> impl Iterator<Item = (&'static Object, &'static Member)> + '_ {
        let parts = self.actions.iter().flat_map(|action| [action.request, action.response]);
        let objects = parts.chain(self.objects.iter().copied());
        objects.flat_map(|object| object.members.iter().map(move |member| (object, member)))
    }
}

fn find<T>(sorted: &[&'static T], name: &str, name_of: impl Fn(&T) -> &str) -> Option<&'static T> {
    let index = sorted.binary_search_by(|item| name_of(item).cmp(name)).ok()?;
    sorted.get(index).copied()
}

/// An action.
#[derive(Debug)]
#[non_exhaustive]
pub struct Action {
    /// The name on the wire.
    pub name: &'static str,
    /// What it does. Empty if nobody wrote it down.
    pub doc: &'static str,
    /// What the protocol has to know of it.
    pub info: ActionInfo<'static>,
    /// What it takes: an object of the action's name.
    pub request: &'static Object,
    /// What it answers, without the request id: an object of the action's name with `Response` behind it.
    pub response: &'static Object,
    /// How its constructor for what is meant is made, if it has one.
    pub intent: Option<Intent>,
    /// The error codes that it is documented to answer.
    pub errors: Vec<&'static str>,
    /// Requests and what was answered to them.
    pub examples: Vec<Example>,
    /// Whether it may still be used.
    pub status: Status,
    /// Whether its effect was derived: [`Read`](tc3::Effect::Read) from its name, [`Idempotent`](tc3::Effect::Idempotent)
    /// from its [`CLIENT_TOKEN`]. Otherwise an overlay says it, or it is not known.
    pub is_effect_derived: bool,
    /// How it is read a page at a time; none if it is not, or if that is not known.
    pub paging: Option<Paging>,
    /// Whether its paging was derived from the names of members. Otherwise an overlay says it.
    pub is_paging_derived: bool,
    /// What can be waited for with it, in the order of the overlay.
    pub waiters: &'static [Waiter],
}

impl Action {
    /// An action that takes and answers these objects, and of which no more is known.
    pub fn new(info: ActionInfo<'static>, request: &'static Object, response: &'static Object) -> Self {
        Self {
            name: info.name,
            doc: "",
            info,
            request,
            response,
            intent: None,
            errors: Vec::new(),
            examples: Vec::new(),
            status: Status::Online,
            is_effect_derived: false,
            paging: None,
            is_paging_derived: false,
            waiters: &[],
        }
    }
}

/// Whether an action may still be used.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Status {
    /// It works.
    #[default]
    Online,
    /// It works, and upstream advises against it.
    Deprecated,
    /// It was withdrawn.
    Offline,
}

/// A request, a response, or a data object.
#[derive(Debug)]
#[non_exhaustive]
pub struct Object {
    /// The name on the wire; of a request the action's, of a response that with `Response` behind it.
    pub name: &'static str,
    /// What it is. Empty if nobody wrote it down, and for requests and responses, of which the action tells.
    pub doc: &'static str,
    /// Its members, in the order of the spec.
    pub members: Vec<Member>,
    /// The same as the records' interpreter needs it. Its rules are those of the overlay, and one for each closed enum.
    pub shape: Shape,
}

impl Object {
    /// An object with these members and rules. Its members are led to their own objects by [`Member::link`].
    pub fn new(name: &'static str, doc: &'static str, members: Vec<Member>, rules: Vec<Rule>) -> Self {
        let names = |wanted: &dyn Fn(&Member) -> bool| -> &'static [&'static str] {
            leak_slice(members.iter().filter(|member| wanted(member)).map(|member| member.name).collect())
        };
        let shape = Shape {
            name,
            members: names(&|_| true),
            required: names(&|member| member.required),
            always: names(&|member| member.always),
            sensitive: names(&|member| member.sensitive),
            unsigned: names(&Member::is_unsigned_enum),
            rules: leak_slice(rules),
        };
        Self { name, doc, members, shape }
    }

    /// The member of this exact name.
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.name == name)
    }

    /// The member that this path leads to, through members that are objects.
    pub fn member_at(&'static self, path: &[&str]) -> Option<&'static Member> {
        let (last, way) = path.split_last()?;
        let object = way.iter().try_fold(self, |object, name| {
            object.member(name).filter(|member| matches!(member.kind, Kind::Object(_)))?.object()
        })?;
        object.member(last)
    }

    /// The same path, kept, if it leads to a member through members that are objects or lists of them.
    pub fn path_through(&'static self, path: &[&str]) -> Option<MemberPath> {
        let (mut names, mut object) = (Vec::with_capacity(path.len()), Some(self));
        for name in path {
            let member = object?.member(name)?;
            names.push(member.name);
            object = member.object();
        }
        Some(names).filter(|names| !names.is_empty()).map(leak_slice)
    }

    /// Whether it has a [`CLIENT_TOKEN`] that is a string.
    pub fn takes_client_token(&self) -> bool {
        self.member(CLIENT_TOKEN).is_some_and(|member| member.kind == Kind::Text(TextForm::String))
    }

    /// Those of this request's members that ask for a page and are declared as text: [`Paging::texts`].
    pub fn texts(&'static self, paging: &Paging) -> &'static [MemberPath] {
        let (PageStart::Offset(ask) | PageStart::Number { member: ask, .. } | PageStart::Token { ask, .. }) =
            paging.start;
        let is_text =
            |path: &MemberPath| self.member_at(path).is_some_and(|member| matches!(member.kind, Kind::Text(_)));
        let texts: Vec<_> = [Some(ask), paging.size].into_iter().flatten().filter(is_text).collect();
        // Most have none, for which nothing is kept.
        if texts.is_empty() { &[] } else { leak_slice(texts) }
    }

    /// The same path, kept, if it leads to a member.
    pub fn path_to(&'static self, path: &[&str]) -> Option<MemberPath> {
        let lengths = 1..=path.len();
        let names: Option<Vec<_>> = lengths.map(|length| Some(self.member_at(path.get(..length)?)?.name)).collect();
        names.filter(|names| !names.is_empty()).map(leak_slice)
    }
}

/// A member of an object.
#[derive(Debug)]
#[non_exhaustive]
pub struct Member {
    /// The name on the wire.
    pub name: &'static str,
    /// Its type.
    pub kind: Kind,
    /// What it is. Empty if nobody wrote it down.
    pub doc: &'static str,
    /// A request must carry it.
    pub required: bool,
    /// An answer always carries it.
    pub always: bool,
    /// It may be null in an answer.
    pub nullable: bool,
    /// It must not be shown in `Debug`, errors or logs.
    pub sensitive: bool,
    /// The enum of its values, or of its elements.
    pub enumeration: Option<&'static str>,
    /// Whether the enum holds all that is allowed.
    pub closed: bool,
    /// Whether upstream says nothing about it, and nothing is said here either.
    pub undocumented: bool,
    link: Link,
}

impl Member {
    /// A member of which no more is known.
    pub fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            doc: "",
            required: false,
            always: false,
            nullable: false,
            sensitive: false,
            enumeration: None,
            closed: false,
            undocumented: false,
            link: Link::default(),
        }
    }

    /// Leads the member to the object that its kind names. Once all objects are there, because they may contain each
    /// other; the first call counts.
    pub fn link(&self, object: &'static Object) {
        // A second call finds the same object: every caller asks the same service for the same name.
        let _ = self.link.found.set(Some(object));
    }

    /// Has the object that its kind names looked for here when it is first asked for.
    pub(crate) fn look_in(&mut self, objects: &'static dyn Objects) {
        self.link.place = Some(objects);
    }

    /// Whether it is a `uint64` whose Rust type, an enum of integers, also holds negative numbers.
    pub fn is_unsigned_enum(&self) -> bool {
        self.enumeration.is_some() && *self.kind.element() == Kind::Uint64
    }

    /// The object that it is, or a list of.
    pub fn object(&self) -> Option<&'static Object> {
        let Link { found, place } = &self.link;
        match place {
            Some(place) => *found.get_or_init(|| place.object(self.kind.object_name()?)),
            None => found.get().copied().flatten(),
        }
    }
}

/// Where objects are found by their names, by any thread, and behind a panic too.
pub(crate) trait Objects: Send + Sync + RefUnwindSafe {
    /// The object of this name. It is the same each time.
    fn object(&'static self, name: &str) -> Option<&'static Object>;
}

/// From a member to its object. Not made with the member, because objects may contain each other.
#[derive(Default)]
struct Link {
    found: OnceLock<Option<&'static Object>>,
    /// Where it is looked for unless it is set.
    place: Option<&'static dyn Objects>,
}

impl fmt::Debug for Link {
    /// Nothing of the object: it may contain itself, and its name stands in the member's kind.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Link").finish_non_exhaustive()
    }
}

/// An open enum: values that are known, not all that may come.
#[derive(Debug)]
#[non_exhaustive]
pub struct Enumeration {
    /// Its name.
    pub name: &'static str,
    /// What it says.
    pub doc: &'static str,
    /// The type of its values.
    pub kind: EnumKind,
    /// Its known values, in the order of the overlay.
    pub values: Vec<EnumValue>,
}

impl Enumeration {
    /// An enum of these values.
    pub fn new(name: &'static str, doc: &'static str, kind: EnumKind, values: Vec<EnumValue>) -> Self {
        Self { name, doc, kind, values }
    }
}

/// The type of an enum's values.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum EnumKind {
    /// Integers, for members of type `int64` and `uint64`.
    Int,
    /// Strings.
    Text,
}

impl EnumKind {
    /// The type word, as in the overlay.
    pub fn word(self) -> &'static str {
        match self {
            Self::Int => "int64",
            Self::Text => "string",
        }
    }
}

/// A known value of an enum.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EnumValue {
    /// The value on the wire: [`Literal::Int`] or [`Literal::Text`].
    pub value: Literal,
    /// Its name, as in `NotStarted`.
    pub name: &'static str,
    /// What it means.
    pub doc: &'static str,
}

impl EnumValue {
    /// A value, its name, and what it means.
    pub fn new(value: Literal, name: &'static str, doc: &'static str) -> Self {
        Self { value, name, doc }
    }
}

/// An intent: an enum from which an action can be built that cannot be wrong.
#[derive(Debug)]
#[non_exhaustive]
pub struct Intent {
    /// The enum's name, such as `Transition`.
    pub name: &'static str,
    /// The member that it decides.
    pub on: &'static str,
    /// One for each value of the member's enum, in its order.
    pub variants: Vec<Variant>,
}

impl Intent {
    /// An intent that decides the member `on`.
    pub fn new(name: &'static str, on: &'static str, variants: Vec<Variant>) -> Self {
        Self { name, on, variants }
    }
}

/// One thing that can be meant.
#[derive(Debug)]
#[non_exhaustive]
pub struct Variant {
    /// The value of the member that decides.
    pub value: EnumValue,
    /// The members that the rules demand with this value, in the order of the spec, without those always required.
    pub members: Vec<&'static str>,
}

impl Variant {
    /// What is meant by a value, which demands these members.
    pub fn new(value: EnumValue, members: Vec<&'static str>) -> Self {
        Self { value, members }
    }
}

/// A request and what was answered.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Example {
    /// What it shows.
    pub title: &'static str,
    /// The request, as compact JSON.
    pub request: &'static str,
    /// The inner `Response` object, as compact JSON. Empty if the example has none.
    pub response: &'static str,
}

impl Example {
    /// A request and its answer, both as compact JSON.
    pub fn new(title: &'static str, request: &'static str, response: &'static str) -> Self {
        Self { title, request, response }
    }
}
