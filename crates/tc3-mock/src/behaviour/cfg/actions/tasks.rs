//! One task: created, shown, moved and deleted.

use cfg_core::{
    CreateTaskFromAction, CreateTaskFromActionResponse, DeleteTask, DeleteTaskResponse, DescribeTask,
    DescribeTaskResponse, ExecuteTask, ExecuteTaskResponse, ModifyTaskRunStatus, ModifyTaskRunStatusResponse,
};
use tc3::Timestamp;

use crate::behaviour::cfg::experiments::Kept;
use crate::behaviour::cfg::life::{self, Step};
use crate::behaviour::cfg::{library, size, task};
use crate::behaviour::world::World;
use crate::clock::text::console_time;
use crate::failure::Failure;

pub(crate) fn create_task_from_action(
    world: &mut World,
    request: CreateTaskFromAction,
    now: Timestamp,
) -> Result<CreateTaskFromActionResponse, Failure> {
    let action = library::action(request.task_action_id)?;
    let mut response = CreateTaskFromActionResponse::default();
    response.task_id = world.cfg.add(action, request, now)?.unsigned_abs();
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
    let Kept { task, bytes } = world.cfg.kept(request.task_id)?;
    let (has, step) = (*bytes, life::modify(request.status, task.task_status)?);
    if step == Step::Finish {
        let more = size::of_verdict(&request);
        world.cfg.reserve(has, more)?;
        world.cfg.kept(request.task_id)?.bytes += more;
    }
    let task = world.cfg.task(request.task_id)?;
    task::take(step, task, &console_time(now));
    if step == Step::Finish {
        task::judge(task, request);
    }
    Ok(ModifyTaskRunStatusResponse::default())
}

pub(crate) fn delete_task(world: &mut World, request: DeleteTask, _: Timestamp) -> Result<DeleteTaskResponse, Failure> {
    life::delete(world.cfg.task(request.task_id)?.task_status)?;
    world.cfg.remove(request.task_id);
    Ok(DeleteTaskResponse::default())
}
