//! Which tasks are listed.

use std::collections::HashSet;

use cfg_core::{DescribeTaskList, DescribeTaskListResponse, PreCheckStatus, Task, TaskListItem, TaskStatus};
use tc3::codes;

use super::page::page;
use crate::behaviour::cfg::experiments::Experiments;
use crate::behaviour::cfg::size;
use crate::behaviour::world::World;
use crate::failure::Failure;
use crate::limits::MAX_ANSWER;

pub(in crate::behaviour::cfg) fn describe_task_list(
    request: DescribeTaskList,
    world: &mut World,
) -> Result<DescribeTaskListResponse, Failure> {
    if request.filters.as_ref().is_some_and(|filters| !filters.is_empty()) {
        let message = "upstream names no keywords to filter tasks by, so the mock has none either";
        return Err(Failure::new(codes::UNSUPPORTED_OPERATION, message));
    }
    let wanted = Wanted::new(&request);
    let found: Vec<_> = Experiments::of(world).tasks().filter(|task| wanted.is_met(task)).collect();
    let mut response = DescribeTaskListResponse::default();
    response.total = i64::try_from(found.len()).unwrap_or(i64::MAX);
    let from_zero = |number: i64| u64::try_from(number).unwrap_or_default();
    let page = page(found, from_zero(request.offset), from_zero(request.limit));
    // Before anything is copied.
    if page.iter().map(|task| size::of_item(task)).sum::<usize>() > MAX_ANSWER {
        return Err(Failure::answer_too_large());
    }
    response.task_list = page.into_iter().map(item).collect();
    Ok(response)
}

/// The conditions of a request. Lists are sets here, so that a long one costs no more for each task than a short one.
struct Wanted<'a> {
    request: &'a DescribeTaskList,
    ids: Option<HashSet<u64>>,
    statuses: Option<HashSet<TaskStatus>>,
    keys: HashSet<&'a str>,
    tags: HashSet<(&'a str, &'a str)>,
}

impl<'a> Wanted<'a> {
    fn new(request: &'a DescribeTaskList) -> Self {
        Self {
            request,
            ids: request.task_id.as_ref().map(|ids| ids.iter().copied().collect()),
            statuses: request.task_status_list.as_ref().map(|statuses| statuses.iter().copied().collect()),
            keys: request.task_tag.iter().flatten().map(String::as_str).collect(),
            tags: request.tags.iter().flatten().map(|tag| (tag.tag_key.as_str(), tag.tag_value.as_str())).collect(),
        }
    }

    /// Whether a task meets every condition that is given. A condition on what no task has, such as an application, is
    /// met by none.
    fn is_met(&self, task: &Task) -> bool {
        let request = self.request;
        self.ids.as_ref().is_none_or(|ids| ids.contains(&task.task_id.unsigned_abs()))
            && is_none_or(request.task_title.as_ref(), Some(&task.task_title))
            && request.task_status.is_none_or(|wanted| wanted == task.task_status)
            && self.statuses.as_ref().is_none_or(|statuses| statuses.contains(&task.task_status))
            && is_none_or(request.task_start_time.as_ref(), task.task_start_time.as_ref())
            && is_none_or(request.task_end_time.as_ref(), task.task_end_time.as_ref())
            && is_none_or(request.task_update_time.as_ref(), Some(&task.task_update_time))
            && self.has_tags(task)
            && is_none_or_empty(request.application_id.as_deref())
            && is_none_or_empty(request.application_name.as_deref())
            && request.arch_id.is_none()
            && request.arch_name.is_none()
    }

    /// Whether a task has all the tag keys, and all the tags, that are asked for: so many different ones it has of them.
    fn has_tags(&self, task: &Task) -> bool {
        let tags = || task.tags.iter().map(|tag| (tag.tag_key.as_str(), tag.tag_value.as_str()));
        let keys = tags().map(|(key, _)| key).filter(|key| self.keys.contains(key));
        let found = tags().filter(|tag| self.tags.contains(tag));
        (self.keys.is_empty() || keys.collect::<HashSet<_>>().len() == self.keys.len())
            && (self.tags.is_empty() || found.collect::<HashSet<_>>().len() == self.tags.len())
    }
}

fn item(task: &Task) -> TaskListItem {
    let mut item = TaskListItem::default();
    item.task_id = task.task_id;
    item.task_title.clone_from(&task.task_title);
    item.task_description.clone_from(&task.task_description);
    item.task_tag.clone_from(&task.task_tag);
    item.task_status = task.task_status;
    item.task_status_type = Some(task.task_status_type);
    item.task_create_time.clone_from(&task.task_create_time);
    item.task_update_time.clone_from(&task.task_update_time);
    item.task_pre_check_status = PreCheckStatus::NOT_STARTED;
    item.task_expect = task.task_expect;
    item.tags = Some(task.tags.clone());
    item
}

fn is_none_or_empty(list: Option<&[String]>) -> bool {
    list.is_none_or(<[String]>::is_empty)
}

/// Whether no value is asked for, or this one.
fn is_none_or(wanted: Option<&String>, value: Option<&String>) -> bool {
    wanted.is_none() || wanted == value
}
