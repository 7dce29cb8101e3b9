//! What of the request shows in the answer.

use tc3::record::View;
use tc3_spec::{DynRecord, Kind, Member, Object};

use super::sense::{element_words, sense, subject, words};
use super::value::Value;
use super::words::Sense;
use crate::wire::keys::DEFAULT_REGION;

/// Longer texts are not repeated: one is small, but a page has many.
const MAX_TEXT: usize = 64;

/// So many values are listed at most, however many are asked for. Few services list more at once.
const MAX_VALUES: usize = 100;

/// The request, asked for what an answer would repeat of it.
#[derive(Clone, Copy)]
pub(super) struct Echo<'a> {
    request: &'a DynRecord,
    region: Option<&'a str>,
}

/// Values that were asked for: each is the answer's, or an item's of it.
pub(super) struct Asked<'a> {
    /// The item's member that has the value; none where the items are the values.
    member: Option<&'static str>,
    pub(super) values: Vec<Value<'a>>,
}

impl<'a> Echo<'a> {
    pub(super) fn new(request: &'a DynRecord, region: Option<&'a str>) -> Self {
        Self { request, region }
    }

    /// The region that is asked: the request's own, or that of its header.
    pub(super) fn region(&self) -> &'a str {
        let named = self.request.object().shape.index_of("Region").and_then(|index| self.at(index));
        match named {
            Some((_, View::Text(region))) if (1..=MAX_TEXT).contains(&region.len()) => region,
            _ => self.region.filter(|region| region.len() <= MAX_TEXT).unwrap_or(DEFAULT_REGION),
        }
    }

    /// What the request says at a position, if an answer would repeat it.
    pub(super) fn of(&self, index: usize) -> Option<Value<'a>> {
        Value::of(self.request.view_at(index)).filter(is_short)
    }

    /// Which items of a list are asked for: by a list of the same name, as `Zones`, or by one of the items' ids, as
    /// `InstanceIds` does. None if nothing says so.
    pub(super) fn asked(&self, list: &'static Member) -> Option<Asked<'a>> {
        self.request.object().members.iter().enumerate().filter(|(_, asked)| !asked.sensitive).find_map(
            |(index, asked)| {
                let member = match list.object() {
                    Some(item) => Some(identified(list, item, asked)?),
                    None if asked.name == list.name && asked.kind == list.kind => None,
                    None => return None,
                };
                Some(Asked { member, values: self.values(index)? })
            },
        )
    }

    fn at(&self, index: usize) -> Option<(&'static Member, View<'a>)> {
        Some((self.request.object().members.get(index)?, self.request.view_at(index)))
    }

    /// The different values that the request has at a position, if it has any.
    fn values(&self, index: usize) -> Option<Vec<Value<'a>>> {
        let mut values = Vec::new();
        let mut add = |view| {
            let fresh = Value::of(view).filter(|value| is_short(value) && !values.contains(value));
            values.extend(fresh);
            values.len() < MAX_VALUES
        };
        match self.request.view_at(index) {
            View::List(list) => {
                let mut elements = (0..list.count()).filter_map(|at| list.at(at));
                // It ends with the list, or when there are enough.
                let _ = elements.all(|element| add(element.view()));
            }
            scalar => drop(add(scalar)),
        }
        Some(values).filter(|values| !values.is_empty())
    }
}

impl<'a> Asked<'a> {
    /// The value of the item at `index` that stands in this member of it.
    pub(super) fn value(&self, index: usize, member: Option<&str>) -> Option<Value<'a>> {
        self.values.get(index).filter(|_| self.member == member).cloned()
    }
}

/// The member of a list's items that the request has values of: `InstanceIds` those of `InstanceId`. A single one asks
/// for an item if the list is called after it; else it may well say whose items they are.
fn identified(list: &Member, item: &'static Object, asked: &Member) -> Option<&'static str> {
    let (kind, wanted) = match &asked.kind {
        Kind::List(element) => (&**element, element_words(asked.name)),
        single => (single, words(asked.name)),
    };
    let is_id = matches!(sense(&wanted), Sense::Id | Sense::AppId | Sense::Uuid);
    let is_meant = *kind != asked.kind || wanted.strip_suffix(" id") == Some(&subject(list.name));
    let mut members = item.members.iter().filter(|member| is_id && is_meant && !member.sensitive);
    members.find(|member| member.kind == *kind && words(member.name) == wanted).map(|member| member.name)
}

/// Empty text filters nothing.
fn is_short(value: &Value<'_>) -> bool {
    !matches!(value, Value::Text(text) if text.is_empty() || text.len() > MAX_TEXT)
}
