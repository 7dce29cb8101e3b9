//! Chaos experiments (CFG): tasks that are created, run, paused, ended with a verdict and deleted.
//!
//! `actions` are what can be asked, `experiments` is what is kept. The service publishes no state diagram and no example
//! world. Both are the mock's own: the diagram is in `life`, the actions that tasks are made from are in `library`.

mod actions;
mod experiments;
mod library;
mod life;
mod size;
mod task;
mod written;

use actions::{
    create_task_from_action, delete_task, describe_action_library_list, describe_object_type_list, describe_task,
    describe_task_list, execute_task, modify_task_run_status,
};
use cfg_core::ModifyTaskRunStatus;
use experiments::Experiments;
pub(crate) use life::NAME;
use tc3::Action;
use tc3_spec::ServiceEntry;

use crate::behaviour::handler::Behaviour;
use crate::behaviour::life::Life;
use crate::behaviour::world::World;

/// What of CFG has behaviour.
pub(crate) fn behaviours() -> [Behaviour; 8] {
    let largest = |world: &World| Some(Experiments::look(world).map_or(0, Experiments::largest));
    let all = |world: &World| Some(Experiments::look(world).map_or(0, Experiments::bytes));
    [
        Behaviour::new(create_task_from_action).looking_at(largest),
        Behaviour::new(delete_task).looking_at(largest),
        Behaviour::new(describe_action_library_list).looking_at(largest),
        Behaviour::new(describe_object_type_list).looking_at(largest),
        Behaviour::new(describe_task).looking_at(largest),
        Behaviour::new(describe_task_list).looking_at(all),
        Behaviour::new(execute_task).looking_at(largest),
        Behaviour::new(modify_task_run_status).looking_at(largest),
    ]
}

/// The lives of what it keeps in this version of a service.
pub(crate) fn lives(service: &ServiceEntry) -> Option<Life> {
    let of = ModifyTaskRunStatus::INFO;
    ((service.short_name(), service.version()) == (of.service, of.version)).then(life::told)
}

/// What a fresh world has of it: one task, which has not begun.
pub(crate) fn begin(world: &mut World) {
    let now = world.now();
    Experiments::of(world).begin(now);
}

/// Reads what was written of it, whole or a change. What is wrong is told.
pub(crate) fn read(world: &mut World, text: &str) -> Result<(), String> {
    let limits = world.limits().clone();
    written::read(Experiments::of(world), text, &limits)
}
