//! What is kept: the tasks, within bounds of number and memory.

use std::collections::{BTreeMap, BTreeSet};

use cfg_core::{CreateTaskFromAction, Task};
use tc3::{Timestamp, codes};

use super::library::{self, Action};
use super::life::NAME;
use super::{size, task};
use crate::behaviour::world::World;
use crate::clock::text::console_time;
use crate::failure::Failure;
use crate::limits::Limits;

/// The one task of the default world.
const FIRST_TASK: i64 = 1698;

/// How much memory one task may take, in bytes: enough for 10,000 instances.
const MAX_TASK: usize = 8 * 1024 * 1024;

/// All tasks, and the ids that were given away.
pub(super) struct Experiments {
    tasks: BTreeMap<i64, Kept>,
    /// How much memory all tasks take, in bytes.
    bytes: usize,
    /// How much the largest task took that there ever was.
    largest: usize,
    /// The next task's id.
    pub(super) next_task: i64,
    /// The next id of a group, of an action in it or of an instance.
    pub(super) next_part: i64,
    /// The ids of tasks that were changed, made or deleted since that was written down.
    pub(super) changed: BTreeSet<i64>,
}

/// A task, and how much memory it takes.
pub(super) struct Kept {
    pub(super) task: Task,
    pub(super) bytes: usize,
}

impl Default for Experiments {
    fn default() -> Self {
        Self {
            tasks: BTreeMap::new(),
            bytes: 0,
            largest: 0,
            next_task: FIRST_TASK,
            next_part: 1,
            changed: BTreeSet::new(),
        }
    }
}

impl Experiments {
    /// Those of a world.
    pub(super) fn of(world: &mut World) -> &mut Self {
        world.named(NAME)
    }

    /// Those of a world, as far as anybody has asked for them.
    pub(super) fn look(world: &World) -> Option<&Self> {
        world.look(NAME)
    }

    /// Adds what a fresh world has: task 1698, made from the first action of the library, not started.
    pub(super) fn begin(&mut self, now: Timestamp) {
        let action = library::first();
        let request = CreateTaskFromAction::new(action.id, vec!["ins-00000001".to_owned()]);
        self.insert(action, request, now, 0);
    }

    /// Puts a task that was written down, where there is room for it, in the place of what it was before.
    pub(super) fn restore(&mut self, task: Task, limits: &Limits) -> Result<(), Failure> {
        self.remove(task.task_id);
        self.admit(limits)?;
        let bytes = size::of_kept(&task);
        self.reserve(0, bytes, limits)?;
        // What is made next must not take its place.
        self.next_task = self.next_task.max(task.task_id.saturating_add(1));
        self.tasks.insert(task.task_id, Kept { task, bytes });
        Ok(())
    }

    /// How much memory it takes, in bytes.
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    /// How much memory the largest of what there is may take, in bytes.
    pub(super) fn largest(&self) -> usize {
        self.largest
    }

    /// Adds a task where there is room for it, and returns its id.
    pub(super) fn add(
        &mut self,
        action: &Action,
        request: CreateTaskFromAction,
        now: Timestamp,
        limits: &Limits,
    ) -> Result<i64, Failure> {
        self.admit(limits)?;
        let bytes = size::of_task(&request);
        self.reserve(0, bytes, limits)?;
        Ok(self.insert(action, request, now, bytes))
    }

    fn insert(&mut self, action: &Action, request: CreateTaskFromAction, now: Timestamp, bytes: usize) -> i64 {
        let id = self.next_task;
        let task = task::create(id, action, request, &mut self.next_part, &console_time(now));
        self.tasks.insert(id, Kept { task, bytes });
        self.changed.insert(id);
        self.next_task += 1;
        id
    }

    /// Refuses one more than there may be.
    fn admit(&self, limits: &Limits) -> Result<(), Failure> {
        if self.tasks.len() >= limits.tasks {
            return Err(full(format!("there are {} tasks", self.tasks.len())));
        }
        Ok(())
    }

    /// Takes memory for a task that has some already, before anything is copied into it.
    pub(super) fn reserve(&mut self, has: usize, more: usize, limits: &Limits) -> Result<(), Failure> {
        if has.saturating_add(more) > MAX_TASK {
            return Err(full(format!("a task may take {MAX_TASK} bytes")));
        }
        if self.bytes.saturating_add(more) > limits.world {
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
            self.changed.insert(id);
        }
    }

    pub(super) fn tasks(&self) -> impl Iterator<Item = &Task> {
        self.tasks.values().map(|kept| &kept.task)
    }

    /// A task, to look at.
    pub(super) fn task(&self, id: i64) -> Result<&Task, Failure> {
        self.tasks.get(&id).map(|kept| &kept.task).ok_or_else(|| no_such_task(id))
    }

    /// A task, to be changed.
    pub(super) fn kept(&mut self, id: i64) -> Result<&mut Kept, Failure> {
        let kept = self.tasks.get_mut(&id).ok_or_else(|| no_such_task(id))?;
        self.changed.insert(id);
        Ok(kept)
    }
}

fn no_such_task(id: i64) -> Failure {
    Failure::new(codes::RESOURCE_NOT_FOUND, format!("there is no task {id}"))
}

fn full(reason: String) -> Failure {
    let message = format!("{reason}; the mock keeps no more: delete tasks, reset it, or start it with room for more");
    Failure::new(codes::LIMIT_EXCEEDED, message)
}
