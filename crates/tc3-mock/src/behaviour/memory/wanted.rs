//! Which resources a request asks for: by their ids, by members that they have as well, and by filters that name members.

use std::collections::HashSet;

use tc3::CLIENT_TOKEN;
use tc3::record::{View, encode};
use tc3_spec::{DynRecord, Kind, Listing, Member, Object, singular};

use super::json;
use super::kept::Item;
use super::refused;
use super::scope::scalars;
use super::tags;
use super::ways::{Known, Way};
use crate::behaviour::synthesize::asks_for_page;
use crate::failure::Failure;

/// What the members of a filter are called.
const FILTER_NAMES: [&str; 4] = ["Name", "Key", "Field", "FilterName"];
const FILTER_VALUES: [&str; 3] = ["Values", "Value", "FilterValues"];

/// How many filters a request has at most. Each is looked at for each resource.
const MOST: usize = 100;

/// All that a request asks for.
pub(super) struct Wanted {
    /// Some by their ids; all, if it names none.
    pub(super) ids: Vec<String>,
    conditions: Vec<Condition>,
    /// The members of a resource that the conditions are about.
    names: Vec<&'static str>,
}

/// A member that has to have one of some values.
struct Condition {
    at: At,
    values: HashSet<String>,
    /// The text of a resource for which it holds has one of these, unless there are none. So most are passed over.
    hints: Vec<String>,
    /// Whether a request cannot do without it. What a fresh world has was not made for it, and is shown all the same.
    is_required: bool,
}

enum At {
    /// A member of the resource, or of an object in it.
    Member(Vec<&'static str>),
    /// The value of its tag of this key.
    Tag(String),
    TagKey,
    TagValue,
}

impl Wanted {
    pub(super) fn of(way: &Way, listing: Listing, request: &DynRecord) -> Result<Self, Failure> {
        let item = way.kind.item;
        let mut wanted = Self { ids: Vec::new(), conditions: Vec::new(), names: Vec::new() };
        wanted.ids = listing.by.map(|by| scalars(request, by)).unwrap_or_default();
        for member in &request.object().members {
            let is_known = Some(member.name) == listing.by || way.kind.scope.contains(&member.name);
            if is_known || member.name == CLIENT_TOKEN || asks_for_page(way.action, member.name) {
                continue;
            }
            match member.object() {
                Some(filter) => wanted.conditions.extend(filters(member, filter, item, request)),
                None => wanted.conditions.extend(same(member, item, request).filter(|one| one.counts(&way.kind))),
            }
        }
        let is_about = |name: &str| wanted.conditions.iter().any(|condition| condition.is_about(name));
        wanted.names = item.members.iter().map(|member| member.name).filter(|name| is_about(name)).collect();
        if wanted.conditions.len() > MOST { Err(refused::too_many_filters(MOST)) } else { Ok(wanted) }
    }

    /// Whether it asks for all there are.
    pub(super) fn is_all(&self) -> bool {
        self.ids.is_empty() && self.conditions.is_empty()
    }

    /// Whether it asks for this one, whose id is among those that it names, if it names any.
    pub(super) fn takes(&self, item: &Item) -> bool {
        let counts = |condition: &&Condition| item.is_made || !condition.is_required;
        let conditions = || self.conditions.iter().filter(counts);
        if !conditions().all(|condition| condition.may_hold(&item.text)) {
            return false;
        }
        if conditions().next().is_none() {
            return true;
        }
        let members = json::some(&item.text, &self.names);
        conditions().all(|condition| condition.holds(&members))
    }
}

/// A member of the request that a resource has as well: it has to have that value, or one of those.
fn same(member: &Member, item: &'static Object, request: &DynRecord) -> Option<Condition> {
    // A time in a request is mostly one end of a span.
    if ["Time", "Date"].iter().any(|word| member.name.contains(word)) {
        return None;
    }
    let one = |name: &str| item.member(name).filter(|other| other.kind.element() == member.kind.element());
    let singular = || item.members.iter().find(|other| is_plural(member, other));
    let other = one(member.name).or_else(singular)?;
    let values = scalars(request, member.name);
    let is_required = member.required;
    (!values.is_empty()).then(|| Condition::new(At::Member(vec![other.name]), values, is_required))
}

/// Whether a list has values of a member: `Zones` those of `Zone`.
fn is_plural(list: &Member, one: &Member) -> bool {
    let is_list = matches!(&list.kind, Kind::List(element) if **element == one.kind);
    is_list && singular(list.name.to_ascii_lowercase()) == one.name.to_ascii_lowercase()
}

/// Filters that name members, each with the values that it may have. One that names nothing which a resource has is passed
/// over: services have filters for more than their lists show.
fn filters(member: &Member, filter: &Object, item: &'static Object, request: &DynRecord) -> Vec<Condition> {
    let known = |names: &[&'static str]| names.iter().copied().find(|name| filter.member(name).is_some());
    let (Some(name), Some(values)) = (known(&FILTER_NAMES), known(&FILTER_VALUES)) else { return Vec::new() };
    let index = request.object().shape.index_of(member.name);
    let Some(View::List(list)) = index.map(|index| request.view_at(index)) else {
        return Vec::new();
    };
    let condition = |at: usize| {
        let View::Object(one) = list.at(at)?.view() else { return None };
        let text = encode(one).ok()?;
        let name = json::unquoted(json::member(&text, name)?);
        let values = json::member(&text, values)?;
        let values = json::elements(values).unwrap_or_else(|| vec![values]).into_iter().map(json::unquoted).collect();
        Some(Condition::new(place(&name, item)?, values, member.required))
    };
    (0..list.count()).filter_map(condition).collect()
}

/// What a filter means: `vpc-id` is `VpcId`, `tag:env` the tag with that key.
fn place(name: &str, item: &'static Object) -> Option<At> {
    if let Some(key) = name.strip_prefix("tag:") {
        return Some(At::Tag(key.to_owned()));
    }
    let bare = |name: &str| -> String {
        name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
    };
    match bare(name).as_str() {
        "tagkey" => return Some(At::TagKey),
        "tagvalue" => return Some(At::TagValue),
        _ => {}
    }
    let wanted = bare(name);
    let own = item.members.iter().find(|member| bare(member.name) == wanted);
    if let Some(own) = own {
        return Some(At::Member(vec![own.name]));
    }
    item.members.iter().filter(|member| matches!(member.kind, Kind::Object(_))).find_map(|outer| {
        let inner = outer.object()?.members.iter().find(|member| bare(member.name) == wanted)?;
        Some(At::Member(vec![outer.name, inner.name]))
    })
}

impl Condition {
    fn new(at: At, values: Vec<String>, is_required: bool) -> Self {
        /// To look for more takes as long as to read the text.
        const FEW: usize = 8;

        let is_plain =
            |text: &String| text.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\\'));
        let hints = match &at {
            // There are more of its value than of its key.
            At::Tag(key) if is_plain(key) => vec![json::quoted(key)],
            _ if values.len() <= FEW && values.iter().all(is_plain) => values.clone(),
            _ => Vec::new(),
        };
        Self { at, values: values.into_iter().collect(), hints, is_required }
    }

    /// Whether a resource was made by what it asks for. Where a list cannot be read without saying something that nothing which is
    /// made has to say, it would be empty by chance.
    fn counts(&self, kind: &Known) -> bool {
        let At::Member(path) = &self.at else { return true };
        let is_said = |name: &&str| kind.made_with.contains(name);
        !self.is_required || path.first().is_some_and(is_said)
    }

    /// Whether a text may be one of a resource for which it holds. What is escaped is not recognised here.
    fn may_hold(&self, text: &str) -> bool {
        self.hints.is_empty() || self.hints.iter().any(|hint| text.contains(hint.as_str())) || text.contains('\\')
    }

    fn is_about(&self, name: &str) -> bool {
        match &self.at {
            At::Member(path) => path.first().is_some_and(|first| *first == name),
            At::Tag(_) | At::TagKey | At::TagValue => tags::is_list(name),
        }
    }

    fn holds(&self, members: &[(&str, &str)]) -> bool {
        let is_one = |value: &str| self.values.contains(value);
        let tags = || tags::of_members(members).into_iter();
        match &self.at {
            At::Member(path) => match json::within(members, path) {
                Some(list) if list.starts_with('[') => {
                    json::elements(list).unwrap_or_default().into_iter().any(|value| is_one(&json::unquoted(value)))
                }
                Some(value) => is_one(&json::unquoted(value)),
                None => false,
            },
            At::Tag(key) => tags().any(|(known, value)| known == *key && is_one(&value)),
            At::TagKey => tags().any(|(key, _)| is_one(&key)),
            At::TagValue => tags().any(|(_, value)| is_one(&value)),
        }
    }
}
