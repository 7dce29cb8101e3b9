//! Chaos experiments (CFG): tasks that are created, run, paused, ended with a verdict and deleted.
//!
//! The service publishes no state diagram and no example world. Both are the mock's own: the diagram is in `life`, the
//! actions that tasks are made from are in `library`.

mod library;
mod life;
mod list;
mod task;

use std::collections::BTreeMap;

use cfg_core::{
    CreateTaskFromAction, CreateTaskFromActionResponse, DeleteTask, DeleteTaskResponse, DescribeTask,
    DescribeTaskResponse, ExecuteTask, ExecuteTaskResponse, ModifyTaskRunStatus, ModifyTaskRunStatusResponse, Task,
};
use tc3::{Timestamp, codes};

use crate::answer::Failure;
use crate::clock::console_time;
use crate::services::World;
use crate::services::cfg::library::Action;
use crate::services::cfg::life::Step;

pub(crate) use library::{describe_action_library_list, describe_object_type_list};
pub(crate) use list::describe_task_list;

/// The one task of the default world.
const FIRST_TASK: i64 = 1698;

/// All tasks, and the ids that were given away.
pub(crate) struct Experiments {
    tasks: BTreeMap<i64, Task>,
    /// The next task's id.
    next_task: i64,
    /// The next id of a group, of an action in it or of an instance.
    next_part: i64,
}

impl Experiments {
    /// The default world: task 1698, made from the first action of the library, not started.
    pub(crate) fn new(now: Timestamp) -> Self {
        let mut experiments = Self { tasks: BTreeMap::new(), next_task: FIRST_TASK, next_part: 1 };
        let action = library::first();
        experiments.add(action, CreateTaskFromAction::new(action.id, vec!["ins-00000001".to_owned()]), now);
        experiments
    }

    /// Adds a task, and returns its id.
    fn add(&mut self, action: &Action, request: CreateTaskFromAction, now: Timestamp) -> i64 {
        let id = self.next_task;
        let task = task::create(id, action, request, &mut self.next_part, &console_time(now));
        self.tasks.insert(id, task);
        self.next_task += 1;
        id
    }

    fn task(&mut self, id: i64) -> Result<&mut Task, Failure> {
        self.tasks.get_mut(&id).ok_or_else(|| no_such_task(id))
    }
}

pub(crate) fn create_task_from_action(
    world: &mut World,
    request: CreateTaskFromAction,
    now: Timestamp,
) -> Result<CreateTaskFromActionResponse, Failure> {
    let action = library::action(request.task_action_id)?;
    let mut response = CreateTaskFromActionResponse::default();
    response.task_id = world.cfg.add(action, request, now).unsigned_abs();
    Ok(response)
}

pub(crate) fn describe_task(
    world: &mut World,
    request: DescribeTask,
    _: Timestamp,
) -> Result<DescribeTaskResponse, Failure> {
    let mut response = DescribeTaskResponse::default();
    response.task = world.cfg.task(request.task_id)?.clone();
    Ok(response)
}

pub(crate) fn execute_task(
    world: &mut World,
    request: ExecuteTask,
    now: Timestamp,
) -> Result<ExecuteTaskResponse, Failure> {
    let task = world.cfg.task(request.task_id)?;
    let step = life::execute(task.task_status)?;
    task::take(step, task, &console_time(now));
    Ok(ExecuteTaskResponse::default())
}

pub(crate) fn modify_task_run_status(
    world: &mut World,
    request: ModifyTaskRunStatus,
    now: Timestamp,
) -> Result<ModifyTaskRunStatusResponse, Failure> {
    let task = world.cfg.task(request.task_id)?;
    let step = life::modify(request.status, task.task_status)?;
    task::take(step, task, &console_time(now));
    if step == Step::Finish {
        task::judge(task, request);
    }
    Ok(ModifyTaskRunStatusResponse::default())
}

pub(crate) fn delete_task(world: &mut World, request: DeleteTask, _: Timestamp) -> Result<DeleteTaskResponse, Failure> {
    life::delete(world.cfg.task(request.task_id)?.task_status)?;
    world.cfg.tasks.remove(&request.task_id);
    Ok(DeleteTaskResponse::default())
}

fn no_such_task(id: i64) -> Failure {
    Failure::new(codes::INVALID_PARAMETER_VALUE, format!("there is no task {id}"))
}
