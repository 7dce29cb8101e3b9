//! How the experiments are written down, to be read again: the next ids and the tasks, these in the service's own form.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use cfg_core::Task;
use serde::ser::{Serialize, SerializeStruct, Serializer};
use serde_json::value::RawValue;
use tc3::record;

use super::experiments::Experiments;
use crate::limits::Limits;

const NEXT_TASK: &str = "NextTask";
const NEXT_PART: &str = "NextPart";
const TASKS: &str = "Tasks";

/// What an id may be: there is always a next one.
const IDS: RangeInclusive<i64> = 1..=i64::MAX / 2;

impl Serialize for Experiments {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut written = serializer.serialize_struct("Experiments", 3)?;
        written.serialize_field(NEXT_TASK, &self.next_task)?;
        written.serialize_field(NEXT_PART, &self.next_part)?;
        written.serialize_field(TASKS, &Tasks(self))?;
        written.end()
    }
}

/// All tasks, without a copy: they may take a lot of memory.
struct Tasks<'a>(&'a Experiments);

impl Serialize for Tasks<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.tasks())
    }
}

/// Reads them, task by task: a short text could become many tasks.
pub(super) fn read(text: &str, limits: &Limits) -> Result<Experiments, String> {
    let members: HashMap<&str, &RawValue> = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let member = |name: &str| members.get(name).map(|text| text.get()).ok_or_else(|| format!("{name} is missing"));
    let id = |name: &str| {
        let id = member(name)?.parse().ok().filter(|id| IDS.contains(id));
        id.ok_or_else(|| format!("{name}: expected an id of 1 or more"))
    };
    let tasks: Vec<&RawValue> = serde_json::from_str(member(TASKS)?).map_err(|error| format!("{TASKS}: {error}"))?;
    let mut experiments = Experiments::numbered(id(NEXT_TASK)?, id(NEXT_PART)?);
    for (index, text) in tasks.into_iter().enumerate() {
        let mut task = Task::default();
        record::decode(&mut task, text.get().as_bytes()).map_err(|error| format!("{TASKS}.{index}: {error}"))?;
        if !IDS.contains(&task.task_id) {
            return Err(format!("{TASKS}.{index}.TaskId: expected an id of 1 or more"));
        }
        experiments.restore(task, limits).map_err(|failure| format!("{TASKS}.{index}: {}", failure.message()))?;
    }
    Ok(experiments)
}
