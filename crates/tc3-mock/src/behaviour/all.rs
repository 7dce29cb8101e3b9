//! Which actions have behaviour.

use std::collections::HashMap;

use tc3::ActionInfo;

use crate::behaviour::act::Behaviour;
use crate::behaviour::cfg::actions::{
    create_task_from_action, delete_task, describe_action_library_list, describe_object_type_list, describe_task,
    describe_task_list, execute_task, modify_task_run_status,
};

/// Which actions have behaviour.
pub(crate) struct Behaviours(HashMap<Key, Behaviour>);

/// Service, version, action.
type Key = (&'static str, &'static str, &'static str);

impl Behaviours {
    /// All of them. An action that is not here answers from its spec.
    pub(crate) fn all() -> Self {
        Self::of_list([
            Behaviour::new(create_task_from_action),
            Behaviour::new(delete_task),
            Behaviour::new(describe_action_library_list),
            Behaviour::new(describe_object_type_list),
            Behaviour::new(describe_task),
            Behaviour::new(describe_task_list).looking_at_all(),
            Behaviour::new(execute_task),
            Behaviour::new(modify_task_run_status),
        ])
    }

    /// The behaviour of an action, if it has one.
    pub(crate) fn of(&self, action: &ActionInfo<'static>) -> Option<&Behaviour> {
        self.0.get(&key(action))
    }

    pub(crate) fn of_list(behaviours: impl IntoIterator<Item = Behaviour>) -> Self {
        Self(behaviours.into_iter().map(|behaviour| (key(behaviour.action()), behaviour)).collect())
    }
}

fn key(action: &ActionInfo<'static>) -> Key {
    (action.service, action.version, action.name)
}
