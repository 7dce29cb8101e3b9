//! One task: created, shown, moved and deleted.

use cfg_core::{
    CreateTaskFromAction, CreateTaskFromActionResponse, DeleteTask, DeleteTaskResponse, DescribeTask,
    DescribeTaskResponse, ExecuteTask, ExecuteTaskResponse, ModifyTaskRunStatus, ModifyTaskRunStatusResponse,
    TaskStatus,
};

use crate::behaviour::cfg::experiments::Experiments;
use crate::behaviour::cfg::{library, life, size, task};
use crate::behaviour::world::World;
use crate::clock::text::console_time;
use crate::failure::Failure;

pub(in crate::behaviour::cfg) fn create_task_from_action(
    request: CreateTaskFromAction,
    world: &mut World,
) -> Result<CreateTaskFromActionResponse, Failure> {
    let action = library::action(request.task_action_id)?;
    let mut response = CreateTaskFromActionResponse::default();
    let (now, limits) = (world.now(), world.limits().clone());
    response.task_id = Experiments::of(world).add(action, request, now, &limits)?.unsigned_abs();
    Ok(response)
}

pub(in crate::behaviour::cfg) fn describe_task(
    request: DescribeTask,
    world: &mut World,
) -> Result<DescribeTaskResponse, Failure> {
    let mut response = DescribeTaskResponse::default();
    response.task = Experiments::of(world).task(request.task_id)?.clone();
    Ok(response)
}

pub(in crate::behaviour::cfg) fn execute_task(
    request: ExecuteTask,
    world: &mut World,
) -> Result<ExecuteTaskResponse, Failure> {
    let now = console_time(world.now());
    let experiments = Experiments::of(world);
    if let Some(state) = life::execute(experiments.task(request.task_id)?.task_status)? {
        task::take(state, &mut experiments.kept(request.task_id)?.task, &now);
    }
    Ok(ExecuteTaskResponse::default())
}

pub(in crate::behaviour::cfg) fn modify_task_run_status(
    request: ModifyTaskRunStatus,
    world: &mut World,
) -> Result<ModifyTaskRunStatusResponse, Failure> {
    let (now, limits) = (console_time(world.now()), world.limits().clone());
    let experiments = Experiments::of(world);
    let led = life::modify(request.status, experiments.task(request.task_id)?.task_status)?;
    let Some(state) = led else { return Ok(ModifyTaskRunStatusResponse::default()) };
    if state == TaskStatus::FINISHED {
        let more = size::of_verdict(&request);
        let has = experiments.kept(request.task_id)?.bytes;
        experiments.reserve(has, more, &limits)?;
        experiments.kept(request.task_id)?.bytes += more;
    }
    let task = &mut experiments.kept(request.task_id)?.task;
    task::take(state, task, &now);
    if state == TaskStatus::FINISHED {
        task::judge(task, request);
    }
    Ok(ModifyTaskRunStatusResponse::default())
}

pub(in crate::behaviour::cfg) fn delete_task(
    request: DeleteTask,
    world: &mut World,
) -> Result<DeleteTaskResponse, Failure> {
    let experiments = Experiments::of(world);
    life::delete(experiments.task(request.task_id)?.task_status)?;
    experiments.remove(request.task_id);
    Ok(DeleteTaskResponse::default())
}
