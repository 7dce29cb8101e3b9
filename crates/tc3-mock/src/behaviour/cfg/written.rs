//! How the experiments are written down, to be read again: the next ids and the tasks, these in the service's own form. A
//! change has the tasks that it made or moved, and the ids of those that are gone.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use cfg_core::{DescribeTask, Task};
use serde_json::json;
use serde_json::value::RawValue;
use tc3::{Action, record};

use super::experiments::Experiments;
use crate::answer::record::masked;
use crate::behaviour::world::slot::{Count, MAX_SHOWN, Shown, State};
use crate::limits::Limits;

const NEXT_TASK: &str = "NextTask";
const NEXT_PART: &str = "NextPart";
const TASKS: &str = "Tasks";
const GONE: &str = "Gone";

/// What an id may be: there is always a next one.
const IDS: RangeInclusive<i64> = 1..=i64::MAX / 2;

impl State for Experiments {
    fn write(&self, text: &mut Vec<u8>) -> serde_json::Result<()> {
        self.begin_written(text);
        write_tasks(text, self.tasks())?;
        text.push(b'}');
        Ok(())
    }

    fn write_change(&mut self, text: &mut Vec<u8>) -> serde_json::Result<bool> {
        let changed = std::mem::take(&mut self.changed);
        if changed.is_empty() {
            return Ok(false);
        }
        self.begin_written(text);
        write_tasks(text, changed.iter().filter_map(|id| self.task(*id).ok()))?;
        let gone: Vec<_> = changed.iter().filter(|id| self.task(**id).is_err()).collect();
        text.extend_from_slice(format!(",\"{GONE}\":{}}}", json!(gone)).as_bytes());
        Ok(true)
    }

    fn settle(&mut self) {
        self.changed.clear();
    }

    fn kinds(&self) -> Vec<Count> {
        let count = self.tasks().count();
        vec![Count { kind: kind(), count, made: count, bytes: self.bytes() }]
    }

    fn resources(&self, of: &str, offset: usize, limit: usize) -> Option<Vec<Shown>> {
        let tasks = self.tasks().skip(offset).take(limit);
        let shown =
            tasks.map(|task| Shown { id: task.task_id.to_string(), is_made: true, json: masked(task, MAX_SHOWN) });
        (of == kind()).then(|| shown.collect())
    }
}

impl Experiments {
    fn begin_written(&self, text: &mut Vec<u8>) {
        let ids = format!("{{\"{NEXT_TASK}\":{},\"{NEXT_PART}\":{},\"{TASKS}\":", self.next_task, self.next_part);
        text.extend_from_slice(ids.as_bytes());
    }
}

/// The one kind that there is.
fn kind() -> String {
    let info = DescribeTask::INFO;
    format!("{}/{}/Task", info.service, info.version)
}

/// A list of tasks, one after the other and without a copy: they may take a lot of memory.
fn write_tasks<'a>(text: &mut Vec<u8>, tasks: impl Iterator<Item = &'a Task>) -> serde_json::Result<()> {
    text.push(b'[');
    for (count, task) in tasks.enumerate() {
        text.extend_from_slice(if count == 0 { b"" } else { b"," });
        serde_json::to_writer(&mut *text, task)?;
    }
    text.push(b']');
    Ok(())
}

/// Reads what was written, task by task: a short text could become many tasks.
pub(super) fn read(experiments: &mut Experiments, text: &str, limits: &Limits) -> Result<(), String> {
    let members: HashMap<&str, &RawValue> = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let member = |name: &str| members.get(name).map(|text| text.get()).ok_or_else(|| format!("{name} is missing"));
    let next = |name: &str| member(name)?.parse().ok().and_then(id).ok_or_else(|| no_id(name));
    let tasks: Vec<&RawValue> = serde_json::from_str(member(TASKS)?).map_err(|error| format!("{TASKS}: {error}"))?;
    let gone: Vec<i64> =
        serde_json::from_str(member(GONE).unwrap_or("[]")).map_err(|error| format!("{GONE}: {error}"))?;
    gone.into_iter().for_each(|id| experiments.remove(id));
    for (index, text) in tasks.into_iter().enumerate() {
        let mut task = Task::default();
        record::decode(&mut task, text.get().as_bytes()).map_err(|error| format!("{TASKS}.{index}: {error}"))?;
        id(task.task_id).ok_or_else(|| no_id(&format!("{TASKS}.{index}.TaskId")))?;
        experiments.restore(task, limits).map_err(|failure| format!("{TASKS}.{index}: {}", failure.message()))?;
    }
    experiments.next_task = experiments.next_task.max(next(NEXT_TASK)?);
    experiments.next_part = next(NEXT_PART)?;
    Ok(())
}

fn id(number: i64) -> Option<i64> {
    IDS.contains(&number).then_some(number)
}

fn no_id(name: &str) -> String {
    format!("{name}: expected an id of 1 or more")
}
