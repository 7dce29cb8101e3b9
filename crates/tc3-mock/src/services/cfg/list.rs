//! Which tasks are listed.

use cfg_core::{DescribeTaskList, DescribeTaskListResponse, PreCheckStatus, Task, TaskListItem};
use tc3::{Timestamp, codes};

use crate::answer::Failure;
use crate::services::World;

pub(crate) fn describe_task_list(
    world: &mut World,
    request: DescribeTaskList,
    _: Timestamp,
) -> Result<DescribeTaskListResponse, Failure> {
    if request.filters.as_ref().is_some_and(|filters| !filters.is_empty()) {
        let message = "upstream names no keywords to filter tasks by, so the mock has none either";
        return Err(Failure::new(codes::UNSUPPORTED_OPERATION, message));
    }
    let wanted: Vec<_> = world.cfg.tasks.values().filter(|task| is_wanted(task, &request)).map(item).collect();
    let mut response = DescribeTaskListResponse::default();
    response.total = i64::try_from(wanted.len()).unwrap_or(i64::MAX);
    let from_zero = |number: i64| u64::try_from(number).unwrap_or_default();
    response.task_list = page(wanted, from_zero(request.offset), from_zero(request.limit));
    Ok(response)
}

/// A part of a list: at most `limit` elements, from the one at `offset` on.
pub(super) fn page<T>(elements: Vec<T>, offset: u64, limit: u64) -> Vec<T> {
    let bound = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    elements.into_iter().skip(bound(offset)).take(bound(limit)).collect()
}

/// Whether a task meets every condition that is given. A condition on what no task has, such as an application, is met
/// by none.
fn is_wanted(task: &Task, request: &DescribeTaskList) -> bool {
    let id = task.task_id.unsigned_abs();
    request.task_id.as_ref().is_none_or(|wanted| wanted.contains(&id))
        && is_none_or(request.task_title.as_ref(), Some(&task.task_title))
        && request.task_status.is_none_or(|wanted| wanted == task.task_status)
        && request.task_status_list.as_ref().is_none_or(|wanted| wanted.contains(&task.task_status))
        && is_none_or(request.task_start_time.as_ref(), task.task_start_time.as_ref())
        && is_none_or(request.task_end_time.as_ref(), task.task_end_time.as_ref())
        && is_none_or(request.task_update_time.as_ref(), Some(&task.task_update_time))
        && has_tags(task, request)
        && is_none_or_empty(request.application_id.as_deref())
        && is_none_or_empty(request.application_name.as_deref())
        && request.arch_id.is_none()
        && request.arch_name.is_none()
}

/// Whether a task has all the tag keys, and all the tags, that are asked for.
fn has_tags(task: &Task, request: &DescribeTaskList) -> bool {
    let mut keys = request.task_tag.iter().flatten();
    let mut tags = request.tags.iter().flatten();
    keys.all(|key| task.tags.iter().any(|tag| tag.tag_key == *key)) && tags.all(|tag| task.tags.contains(tag))
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
