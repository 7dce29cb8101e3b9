//! The life of a task: what may be asked of it in which state. The mock's own, since the service publishes none.
//!
//! `MOVES` is its one home: the mock goes by it, and pictures are drawn from it. `life.md` tells it with the codes of what is refused,
//! for the front page of the crate; the tests go through it.

use cfg_core::{CreateTaskFromAction, DeleteTask, ExecuteTask, ModifyTaskRunStatus, TaskStatus};
use tc3::{Action, codes};

use crate::behaviour::life::{Kept, Life, Step};
use crate::failure::Failure;

/// The name of this state.
pub(crate) const NAME: &str = "cfg";

/// What leads a task from state to state.
struct Move {
    action: &'static str,
    /// The state that is asked for, of an action that asks for one.
    asked: Option<TaskStatus>,
    from: &'static [TaskStatus],
    /// None where the task is gone.
    to: Option<TaskStatus>,
}

const EXECUTE: &str = ExecuteTask::INFO.name;
const MODIFY: &str = ModifyTaskRunStatus::INFO.name;
const DELETE: &str = DeleteTask::INFO.name;

/// The state of a task that was made.
pub(super) const MADE: TaskStatus = TaskStatus::NOT_STARTED;

const MOVES: [Move; 5] = [
    Move { action: EXECUTE, asked: None, from: &[TaskStatus::NOT_STARTED], to: Some(TaskStatus::RUNNING) },
    modify_to(TaskStatus::RUNNING, &[TaskStatus::NOT_STARTED, TaskStatus::PAUSED]),
    modify_to(TaskStatus::PAUSED, &[TaskStatus::RUNNING]),
    modify_to(TaskStatus::FINISHED, &[TaskStatus::NOT_STARTED, TaskStatus::RUNNING, TaskStatus::PAUSED]),
    Move { action: DELETE, asked: None, from: &[TaskStatus::NOT_STARTED, TaskStatus::FINISHED], to: None },
];

const fn modify_to(asked: TaskStatus, from: &'static [TaskStatus]) -> Move {
    Move { action: MODIFY, asked: Some(asked), from, to: Some(asked) }
}

/// The state that follows when a task that is in state `now` is asked to be in another; none where it is there already.
pub(super) fn modify(asked: TaskStatus, now: TaskStatus) -> Result<Option<TaskStatus>, Failure> {
    match find(MODIFY, Some(asked), now) {
        Some(found) => Ok(found.to),
        None if now == TaskStatus::FINISHED => Err(denied()),
        None if asked == now => Ok(None),
        None => Err(Failure::new(codes::UNSUPPORTED_OPERATION, "the task cannot get there from where it is")),
    }
}

/// The state that follows when a task is to be executed.
pub(super) fn execute(now: TaskStatus) -> Result<Option<TaskStatus>, Failure> {
    match find(EXECUTE, None, now) {
        Some(found) => Ok(found.to),
        None if now == TaskStatus::FINISHED => Err(denied()),
        None => Err(in_use()),
    }
}

/// Whether a task may be deleted.
pub(super) fn delete(now: TaskStatus) -> Result<(), Failure> {
    find(DELETE, None, now).map(drop).ok_or_else(in_use)
}

fn find(action: &str, asked: Option<TaskStatus>, now: TaskStatus) -> Option<&'static Move> {
    MOVES.iter().find(|step| step.action == action && step.asked == asked && step.from.contains(&now))
}

fn denied() -> Failure {
    Failure::new(cfg_core::codes::OPERATION_DENIED, "the task is finished; nothing more can be asked of it")
}

fn in_use() -> Failure {
    Failure::new(codes::RESOURCE_IN_USE, "the task is under way")
}

/// The same for everybody who wants to see it.
pub(super) fn told() -> Life {
    const ID: &str = "TaskId";

    let text = |state: &TaskStatus| state.value().to_string();
    let made = Step::made(CreateTaskFromAction::INFO.name, "", text(&MADE));
    let moves = MOVES.iter().map(|step| Step {
        when: step.asked.as_ref().map(|asked| ("Status", text(asked))),
        from: step.from.iter().map(text).collect(),
        ..Step::led(step.action, ID, step.to.as_ref().map(text))
    });
    let kept = Kept { path: vec![NAME.to_owned(), "Tasks".to_owned()], within: None };
    Life {
        kind: "Task",
        id: ID,
        object: "Task",
        member: "TaskStatus",
        steps: std::iter::once(made).chain(moves).collect(),
        kept,
    }
}
