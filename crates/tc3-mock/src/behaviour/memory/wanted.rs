//! Which resources a request asks for: by their ids, by members that they have as well, and by filters that name members.

use tc3::record::{View, encode};
use tc3::{CLIENT_TOKEN, Record};
use tc3_spec::{DynRecord, Kind, Listing, Member, Object, singular};

use super::fresh::unquoted;
use super::json;
use super::kept::Item;
use super::scope::scalars;
use super::tags;
use super::ways::{Known, Way};
use crate::behaviour::synthesize::asks_for_page;

/// What the members of a filter are called.
const FILTER_NAMES: [&str; 4] = ["Name", "Key", "Field", "FilterName"];
const FILTER_VALUES: [&str; 3] = ["Values", "Value", "FilterValues"];

/// All that a request asks for.
pub(super) struct Wanted {
    ids: Vec<String>,
    conditions: Vec<Condition>,
}

/// A member that has to have one of some values.
struct Condition {
    at: At,
    values: Vec<String>,
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
    pub(super) fn of(way: &Way, listing: Listing, request: &DynRecord) -> Self {
        let item = way.kind.item;
        let mut wanted = Self { ids: Vec::new(), conditions: Vec::new() };
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
        wanted
    }

    /// Whether it asks for all there are.
    pub(super) fn is_all(&self) -> bool {
        self.ids.is_empty() && self.conditions.is_empty()
    }

    pub(super) fn takes(&self, item: &Item) -> bool {
        let is_named = self.ids.is_empty() || self.ids.iter().any(|id| **id == *item.id);
        let holds = |condition: &Condition| condition.is_required && !item.is_made || condition.holds(&item.text);
        is_named && self.conditions.iter().all(holds)
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
    (!values.is_empty()).then(|| Condition { at: At::Member(vec![other.name]), values, is_required })
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
    let Some(View::List(list)) = index.and_then(|index| request.get(index)).map(tc3::Place::view) else {
        return Vec::new();
    };
    let condition = |at: usize| {
        let View::Object(one) = list.at(at)?.view() else { return None };
        let text = encode(one).ok()?;
        let name = unquoted(json::member(&text, name)?);
        let values = json::member(&text, values)?;
        let values = json::elements(values).unwrap_or_else(|| vec![values]).into_iter().map(unquoted).collect();
        Some(Condition { at: place(&name, item)?, values, is_required: member.required })
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
    /// Whether a resource was made by what it asks for. Where a list cannot be read without saying something that nothing which is
    /// made has to say, it would be empty by chance.
    fn counts(&self, kind: &Known) -> bool {
        let At::Member(path) = &self.at else { return true };
        let is_said = |name: &&str| kind.made_with.contains(name);
        !self.is_required || path.first().is_some_and(|name| is_said(name))
    }

    fn holds(&self, text: &str) -> bool {
        let is_one = |value: &str| self.values.iter().any(|wanted| wanted == value);
        match &self.at {
            At::Member(path) => match json::at(text, path) {
                Some(list) if list.starts_with('[') => {
                    json::elements(list).unwrap_or_default().into_iter().any(|value| is_one(&unquoted(value)))
                }
                Some(value) => is_one(&unquoted(value)),
                None => false,
            },
            At::Tag(key) => tags::of(text).iter().any(|(known, value)| known == key && is_one(value)),
            At::TagKey => tags::of(text).iter().any(|(key, _)| is_one(key)),
            At::TagValue => tags::of(text).iter().any(|(_, value)| is_one(value)),
        }
    }
}
