//! How much memory a task takes: an estimate, made before anything is copied.

use std::mem::size_of;

use cfg_core::{
    CreateTaskFromAction, ModifyTaskRunStatus, TagWithDescribe, Task, TaskGroup, TaskGroupAction, TaskGroupInstance,
    TaskListItem,
};

/// What the texts of a task take that are not the request's: titles, times and defaults.
const OWN_TEXTS: usize = 1024;

/// What the times of an instance take.
const TIMES: usize = 4 * 32;

/// What a task takes that is made from this request.
pub(super) fn of_task(request: &CreateTaskFromAction) -> usize {
    let texts = [
        &request.task_title,
        &request.task_description,
        &request.task_action_general_configuration,
        &request.task_action_custom_configuration,
    ];
    let texts: usize = texts.into_iter().flatten().map(String::len).sum();
    let tags = request.task_tags.iter().flatten();
    let tags: usize = tags.map(|tag| of_tag(&tag.tag_key, &tag.tag_value)).sum();
    // Each instance stands in the action, and its name in two lists of the group.
    let instances: usize = request.task_instances.iter().map(|name| of_instance(name)).sum();
    size_of::<(Task, TaskGroup, TaskGroupAction)>() + OWN_TEXTS + texts + tags + instances
}

/// What a task takes that was made and moved before.
pub(super) fn of_kept(task: &Task) -> usize {
    let verdict = [&task.task_summary, &task.task_issue].into_iter().flatten().map(String::len).sum::<usize>();
    let tags: usize = task.tags.iter().map(|tag| of_tag(&tag.tag_key, &tag.tag_value)).sum();
    let within = task.task_groups.iter().flat_map(|group| &group.task_group_actions);
    let within = within.map(|action| {
        let instances = action.task_group_instances.iter().map(|object| &object.task_group_instance_object_id);
        let configured = &action.task_group_action_custom_configuration;
        let configured = configured.len() + action.task_group_action_general_configuration.len();
        size_of::<(TaskGroup, TaskGroupAction)>() + configured + instances.map(|name| of_instance(name)).sum::<usize>()
    });
    let texts = task.task_title.len() + task.task_description.len() + verdict;
    size_of::<Task>() + OWN_TEXTS + texts + tags + within.sum::<usize>()
}

/// What the verdict on a task adds to it.
pub(super) fn of_verdict(request: &ModifyTaskRunStatus) -> usize {
    request.summary.as_ref().map_or(0, String::len) + request.issue.as_ref().map_or(0, String::len)
}

/// What a task takes in a list of tasks.
pub(super) fn of_item(task: &Task) -> usize {
    let tags: usize = task.tags.iter().map(|tag| of_tag(&tag.tag_key, &tag.tag_value)).sum();
    size_of::<TaskListItem>() + task.task_title.len() + task.task_description.len() + tags
}

fn of_tag(key: &str, value: &str) -> usize {
    size_of::<TagWithDescribe>() + of_text(key) + of_text(value)
}

fn of_instance(name: &str) -> usize {
    size_of::<TaskGroupInstance>() + TIMES + 2 * size_of::<String>() + 3 * of_text(name)
}

/// A text takes a block of memory, and none is smaller than this.
fn of_text(text: &str) -> usize {
    text.len().max(32)
}
