//! The actions of CFG that have behaviour.

mod library;
mod list;
mod page;
mod tasks;

pub(super) use library::{describe_action_library_list, describe_object_type_list};
pub(super) use list::describe_task_list;
pub(super) use tasks::{create_task_from_action, delete_task, describe_task, execute_task, modify_task_run_status};
