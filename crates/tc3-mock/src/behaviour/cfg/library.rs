//! What tasks are made from: a small library of actions of the mock's own, and the kinds of resources they run on.

use cfg_core::{ActionApiType, ActionAttribute};
use tc3::codes;

use crate::failure::Failure;

/// When everything here was made.
pub(super) const CREATED: &str = "2021-08-20 00:00:00";

/// An action of the library.
pub(super) struct Action {
    pub(super) id: u64,
    pub(super) name: &'static str,
    pub(super) description: &'static str,
    pub(super) risk: &'static str,
    pub(super) attribute: ActionAttribute,
    pub(super) api_type: ActionApiType,
    pub(super) object_type: &'static str,
    pub(super) object_type_id: i64,
    pub(super) general_configuration: &'static str,
    pub(super) custom_configuration: &'static str,
    /// What takes its fault back, or whose fault it takes back; 0 where nothing does.
    pub(super) counterpart: u64,
}

pub(super) const MACHINE: Action = Action {
    id: 0,
    name: "",
    description: "",
    risk: "1",
    attribute: ActionAttribute::FAULT,
    api_type: ActionApiType::AGENT,
    object_type: "Machine",
    object_type_id: 1,
    general_configuration: r#"{"ActionTimeout":1800}"#,
    custom_configuration: "{}",
    counterpart: 0,
};

pub(super) const DATABASE: Action =
    Action { object_type: "MySQL database", object_type_id: 2, api_type: ActionApiType::CLOUD_API, ..MACHINE };

pub(super) static ACTIONS: [Action; 5] = [
    Action {
        id: 1,
        name: "Load the processors",
        description: "Keeps the processors of a machine busy.",
        custom_configuration: r#"{"percentage":80}"#,
        counterpart: 2,
        ..MACHINE
    },
    Action {
        id: 2,
        name: "Relieve the processors",
        description: "Ends the load on the processors of a machine.",
        attribute: ActionAttribute::RECOVERY,
        counterpart: 1,
        ..MACHINE
    },
    Action {
        id: 3,
        name: "Drop packets",
        description: "Drops a part of a machine's network packets.",
        risk: "2",
        custom_configuration: r#"{"percentage":10}"#,
        counterpart: 4,
        ..MACHINE
    },
    Action {
        id: 4,
        name: "Let packets pass",
        description: "Ends the dropping of network packets.",
        attribute: ActionAttribute::RECOVERY,
        counterpart: 3,
        ..MACHINE
    },
    Action {
        id: 5,
        name: "Fail over",
        description: "Makes the standby of a database its primary.",
        risk: "3",
        ..DATABASE
    },
];

/// The action that the default world's task is made from.
pub(super) fn first() -> &'static Action {
    let [first, ..] = &ACTIONS;
    first
}

/// The action of this id.
pub(super) fn action(id: u64) -> Result<&'static Action, Failure> {
    ACTIONS.iter().find(|action| action.id == id).ok_or_else(|| {
        Failure::new(codes::INVALID_PARAMETER_VALUE, format!("there is no action {id} in the mock's library"))
    })
}
