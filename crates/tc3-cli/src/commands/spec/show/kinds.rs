//! What a service keeps, as JSON: kinds of resources by name, each with its actions and the members that they mean it by.

use serde::Serialize;
use tc3_spec::{MemberPath, Naming, ResourceKind, States};

use super::value::Pairs;

/// A kind of resource.
#[derive(Serialize)]
pub(super) struct KindForm {
    id: &'static str,
    /// Whether a request chooses it.
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    chosen: bool,
    make: Pairs<String>,
    list: Pairs<ListForm>,
    #[serde(skip_serializing_if = "Pairs::is_empty")]
    show: Pairs<&'static str>,
    #[serde(skip_serializing_if = "Pairs::is_empty")]
    change: Pairs<&'static str>,
    end: Pairs<&'static str>,
    /// The kinds that it is in, by the members of what makes it.
    #[serde(skip_serializing_if = "Pairs::is_empty", rename = "in")]
    within: Pairs<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    states: Option<StatesForm>,
}

#[derive(Serialize)]
struct ListForm {
    items: String,
    id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<&'static str>,
}

#[derive(Serialize)]
struct StatesForm {
    member: &'static str,
    /// In order; in the last it stays.
    made: &'static [&'static str],
    /// The same for each action that moves it.
    #[serde(skip_serializing_if = "Pairs::is_empty")]
    moved: Pairs<&'static [&'static str]>,
}

impl StatesForm {
    fn of(states: &'static States) -> Self {
        let moved = states.moves.iter().map(|step| (step.action, step.states.as_slice())).collect();
        Self { member: states.member, made: &states.made, moved: Pairs(moved) }
    }
}

impl KindForm {
    pub(super) fn of(kind: &'static ResourceKind) -> Self {
        let named = |naming: &Naming| (naming.action, naming.by);
        Self {
            id: kind.id,
            chosen: kind.is_named,
            make: Pairs(kind.makes.iter().map(|making| (making.action, joined(making.at))).collect()),
            list: Pairs(
                kind.lists
                    .iter()
                    .map(|list| (list.action, ListForm { items: joined(list.items), id: list.id, by: list.by }))
                    .collect(),
            ),
            show: Pairs(kind.shows.iter().map(|showing| (showing.action, showing.by)).collect()),
            change: Pairs(kind.changes.iter().map(named).collect()),
            end: Pairs(kind.ends.iter().map(named).collect()),
            within: Pairs(kind.parents.iter().map(|parent| (parent.member, parent.kind)).collect()),
            states: kind.states.as_ref().map(StatesForm::of),
        }
    }
}

fn joined(path: MemberPath) -> String {
    path.join(".")
}
