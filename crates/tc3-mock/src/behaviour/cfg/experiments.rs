//! What is kept: the tasks, within bounds of number and memory.

use std::collections::BTreeMap;

use cfg_core::{CreateTaskFromAction, Task};
use tc3::{Timestamp, codes};

use super::library::{self, Action};
use super::{size, task};
use crate::clock::text::console_time;
use crate::failure::Failure;
use crate::limits::Limits;

/// The one task of the default world.
const FIRST_TASK: i64 = 1698;

/// How much memory one task may take, in bytes: enough for 10,000 instances.
const MAX_TASK: usize = 8 * 1024 * 1024;

/// All tasks, and the ids that were given away.
pub(crate) struct Experiments {
    tasks: BTreeMap<i64, Kept>,
    /// How much memory all tasks take, in bytes.
    bytes: usize,
    /// How much the largest task took that there ever was.
    largest: usize,
    max_bytes: usize,
    max_tasks: usize,
    /// The next task's id.
    next_task: i64,
    /// The next id of a group, of an action in it or of an instance.
    next_part: i64,
}

/// A task, and how much memory it takes.
pub(super) struct Kept {
    pub(super) task: Task,
    pub(super) bytes: usize,
}

impl Experiments {
    /// The default world: task 1698, made from the first action of the library, not started.
    pub(crate) fn new(now: Timestamp, limits: &Limits) -> Self {
        let mut experiments = Self {
            tasks: BTreeMap::new(),
            bytes: 0,
            largest: 0,
            max_bytes: limits.world,
            max_tasks: limits.tasks,
            next_task: FIRST_TASK,
            next_part: 1,
        };
        let action = library::first();
        let request = CreateTaskFromAction::new(action.id, vec!["ins-00000001".to_owned()]);
        experiments.insert(action, request, now, 0);
        experiments
    }

    /// How much memory it takes, in bytes.
    pub(crate) fn bytes(&self) -> usize {
        self.bytes
    }

    /// How much memory the largest of what there is may take, in bytes.
    pub(crate) fn largest(&self) -> usize {
        self.largest
    }

    /// Adds a task where there is room for it, and returns its id.
    pub(super) fn add(
        &mut self,
        action: &Action,
        request: CreateTaskFromAction,
        now: Timestamp,
    ) -> Result<i64, Failure> {
        if self.tasks.len() >= self.max_tasks {
            return Err(full(format!("there are {} tasks", self.tasks.len())));
        }
        let bytes = size::of_task(&request);
        self.reserve(0, bytes)?;
        Ok(self.insert(action, request, now, bytes))
    }

    fn insert(&mut self, action: &Action, request: CreateTaskFromAction, now: Timestamp, bytes: usize) -> i64 {
        let id = self.next_task;
        let task = task::create(id, action, request, &mut self.next_part, &console_time(now));
        self.tasks.insert(id, Kept { task, bytes });
        self.next_task += 1;
        id
    }

    /// Takes memory for a task that has some already, before anything is copied into it.
    pub(super) fn reserve(&mut self, has: usize, more: usize) -> Result<(), Failure> {
        if has.saturating_add(more) > MAX_TASK {
            return Err(full(format!("a task may take {MAX_TASK} bytes")));
        }
        if self.bytes.saturating_add(more) > self.max_bytes {
            return Err(full(format!("the tasks take {} bytes", self.bytes)));
        }
        self.bytes += more;
        self.largest = self.largest.max(has + more);
        Ok(())
    }

    /// Forgets a task, and frees its memory.
    pub(super) fn remove(&mut self, id: i64) {
        if let Some(kept) = self.tasks.remove(&id) {
            self.bytes -= kept.bytes;
        }
    }

    pub(super) fn tasks(&self) -> impl Iterator<Item = &Task> {
        self.tasks.values().map(|kept| &kept.task)
    }

    pub(super) fn kept(&mut self, id: i64) -> Result<&mut Kept, Failure> {
        self.tasks.get_mut(&id).ok_or_else(|| no_such_task(id))
    }

    pub(super) fn task(&mut self, id: i64) -> Result<&mut Task, Failure> {
        self.kept(id).map(|kept| &mut kept.task)
    }
}

fn no_such_task(id: i64) -> Failure {
    Failure::new(codes::INVALID_PARAMETER_VALUE, format!("there is no task {id}"))
}

fn full(reason: String) -> Failure {
    let message = format!("{reason}; the mock keeps no more: delete tasks, reset it, or start it with room for more");
    Failure::new(codes::LIMIT_EXCEEDED, message)
}
