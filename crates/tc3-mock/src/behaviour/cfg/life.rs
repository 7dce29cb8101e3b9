//! The life of a task: what may be asked of it in which state. The mock's own, since the service publishes none.
//!
//! The table of it is `life.md`, which the front page of the crate shows and the tests go through.

use cfg_core::TaskStatus;
use tc3::codes;

use crate::failure::Failure;

/// What happens to a task.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Step {
    /// Nothing: it is there already.
    Stay,
    Run,
    Pause,
    Finish,
}

/// What follows when a task that is in state `now` is asked to be in another.
pub(super) fn modify(asked: TaskStatus, now: TaskStatus) -> Result<Step, Failure> {
    match (asked, now) {
        (_, TaskStatus::FINISHED) => Err(denied()),
        (TaskStatus::FINISHED, _) => Ok(Step::Finish),
        (TaskStatus::RUNNING, TaskStatus::NOT_STARTED | TaskStatus::PAUSED) => Ok(Step::Run),
        (TaskStatus::PAUSED, TaskStatus::RUNNING) => Ok(Step::Pause),
        (asked, now) if asked == now => Ok(Step::Stay),
        _ => Err(Failure::new(codes::UNSUPPORTED_OPERATION, "the task cannot get there from where it is")),
    }
}

/// What follows when a task is to be executed.
pub(super) fn execute(now: TaskStatus) -> Result<Step, Failure> {
    match now {
        TaskStatus::NOT_STARTED => Ok(Step::Run),
        TaskStatus::FINISHED => Err(denied()),
        _ => Err(in_use()),
    }
}

/// Whether a task may be deleted.
pub(super) fn delete(now: TaskStatus) -> Result<(), Failure> {
    match now {
        TaskStatus::NOT_STARTED | TaskStatus::FINISHED => Ok(()),
        _ => Err(in_use()),
    }
}

fn denied() -> Failure {
    Failure::new(cfg_core::codes::OPERATION_DENIED, "the task is finished; nothing more can be asked of it")
}

fn in_use() -> Failure {
    Failure::new(codes::RESOURCE_IN_USE, "the task is under way")
}
