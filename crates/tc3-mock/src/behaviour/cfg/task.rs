//! One task: how it is made, and what a step does to it.
//!
//! In the mock an action takes no time: it has succeeded as soon as its task runs.

use cfg_core::{
    ActionOrigin, CreateTaskFromAction, GroupActionStatus, InstanceStatus, InstanceStatusType, ModifyTaskRunStatus,
    TagWithCreate, TagWithDescribe, Task, TaskExpect, TaskGroup, TaskGroupAction, TaskGroupInstance, TaskGroupMode,
    TaskMode, TaskStatus, TaskStatusType,
};

use super::library::Action;
use super::life;

/// Minutes until a task would pause by itself, where none are given.
const PAUSE_DURATION: i64 = 60;

/// The account that everything belongs to.
const OWNER: &str = "100000000001";

/// Guangzhou, by its number.
const REGION: i64 = 1;

/// A task of one group with one action, not started. Ids of its parts are counted on from `next_part`.
pub(super) fn create(id: i64, action: &Action, request: CreateTaskFromAction, next_part: &mut i64, now: &str) -> Task {
    let mut task = Task::default();
    task.task_id = id;
    task.task_title = request.task_title.clone().unwrap_or_else(|| action.name.to_owned());
    task.task_description = request.task_description.clone().unwrap_or_else(|| action.description.to_owned());
    task.task_status = life::MADE;
    task.task_status_type = TaskStatusType::NOT_ENDED;
    task.task_create_time = now.to_owned();
    task.task_update_time = now.to_owned();
    task.task_mode = TaskMode::AUTOMATIC;
    let minutes = request.task_pause_duration.map(|minutes| i64::try_from(minutes).unwrap_or(i64::MAX));
    task.task_pause_duration = minutes.unwrap_or(PAUSE_DURATION);
    task.task_owner_uin = OWNER.to_owned();
    task.task_region_id = REGION;
    task.tags = request.task_tags.iter().flatten().map(tag).collect();
    task.task_groups = vec![group(action, request, next_part, now)];
    task
}

/// Puts a task into the state that its life leads to. Finished without its actions having run, it was cut short.
pub(super) fn take(state: TaskStatus, task: &mut Task, now: &str) {
    task.task_status = state;
    match state {
        TaskStatus::RUNNING => {
            task.task_start_time.get_or_insert_with(|| now.to_owned());
            end_actions(task, InstanceStatusType::SUCCEEDED, now);
        }
        TaskStatus::FINISHED => {
            task.task_end_time = Some(now.to_owned());
            if end_actions(task, InstanceStatusType::TERMINATED, now) {
                task.task_status_type = TaskStatusType::TERMINATED;
            }
        }
        _ => {}
    }
    task.task_update_time = now.to_owned();
}

/// Notes the verdict on a task that has just finished.
pub(super) fn judge(task: &mut Task, verdict: ModifyTaskRunStatus) {
    let is_expected = verdict.is_expect == Some(true);
    task.task_expect = Some(if is_expected { TaskExpect::AS_EXPECTED } else { TaskExpect::NOT_AS_EXPECTED });
    if task.task_status_type == TaskStatusType::NOT_ENDED {
        task.task_status_type = if is_expected { TaskStatusType::SUCCEEDED } else { TaskStatusType::FAILED };
    }
    task.task_summary = verdict.summary;
    task.task_issue = verdict.issue;
}

fn group(action: &Action, request: CreateTaskFromAction, next_part: &mut i64, now: &str) -> TaskGroup {
    let mut group = TaskGroup::default();
    group.task_group_id = take_id(next_part);
    group.task_group_title = action.object_type.to_owned();
    group.task_group_order = 1;
    group.object_type_id = action.object_type_id;
    group.task_group_create_time = now.to_owned();
    group.task_group_update_time = now.to_owned();
    group.task_group_mode = TaskGroupMode::SEQUENTIAL;
    group.task_group_instance_list = request.task_instances.clone();
    group.task_group_selected_instance_list = request.task_instances.clone();
    group.task_group_actions = vec![group_action(action, request, next_part, now)];
    group
}

fn group_action(action: &Action, request: CreateTaskFromAction, next_part: &mut i64, now: &str) -> TaskGroupAction {
    let mut within = TaskGroupAction::default();
    within.task_group_action_id = take_id(next_part);
    within.action_id = action.id.cast_signed();
    within.action_title = action.name.to_owned();
    within.action_api_type = action.api_type;
    within.action_attribute = action.attribute;
    within.action_type = ActionOrigin::Platform;
    within.action_risk = action.risk.to_owned();
    within.task_group_action_order = 1;
    within.task_group_action_general_configuration =
        request.task_action_general_configuration.unwrap_or_else(|| action.general_configuration.to_owned());
    within.task_group_action_custom_configuration =
        request.task_action_custom_configuration.unwrap_or_else(|| action.custom_configuration.to_owned());
    within.task_group_action_status = GroupActionStatus::NOT_STARTED;
    within.task_group_action_status_type = InstanceStatusType::NONE;
    within.task_group_action_create_time = now.to_owned();
    within.task_group_action_update_time = now.to_owned();
    within.task_group_instances =
        request.task_instances.into_iter().map(|object| instance(object, next_part, now)).collect();
    within
}

fn instance(object: String, next_part: &mut i64, now: &str) -> TaskGroupInstance {
    let mut instance = TaskGroupInstance::default();
    instance.task_group_instance_id = take_id(next_part);
    instance.task_group_instance_object_id = object;
    instance.task_group_instance_status = InstanceStatus::NOT_STARTED;
    instance.task_group_instance_status_type = InstanceStatusType::NONE;
    instance.task_group_instance_create_time = now.to_owned();
    instance.task_group_instance_update_time = now.to_owned();
    instance
}

/// Ends the actions that were still to run, and says whether there were any.
fn end_actions(task: &mut Task, outcome: InstanceStatusType, now: &str) -> bool {
    let actions = task.task_groups.iter_mut().flat_map(|group| &mut group.task_group_actions);
    let mut open = actions.filter(|action| action.task_group_action_status != GroupActionStatus::FINISHED).peekable();
    let were_any = open.peek().is_some();
    let has_run = outcome == InstanceStatusType::SUCCEEDED;
    for action in open {
        action.task_group_action_status = GroupActionStatus::FINISHED;
        action.task_group_action_status_type = outcome;
        action.task_group_action_update_time = now.to_owned();
        action.task_group_action_start_time = has_run.then(|| now.to_owned());
        for instance in &mut action.task_group_instances {
            instance.task_group_instance_status = InstanceStatus::FINISHED;
            instance.task_group_instance_status_type = outcome;
            instance.task_group_instance_update_time = now.to_owned();
            if has_run {
                instance.task_group_instance_start_time = now.to_owned();
                instance.task_group_instance_end_time = now.to_owned();
            }
        }
    }
    were_any
}

fn tag(tag: &TagWithCreate) -> TagWithDescribe {
    let mut described = TagWithDescribe::default();
    described.tag_key.clone_from(&tag.tag_key);
    described.tag_value.clone_from(&tag.tag_value);
    described
}

fn take_id(next: &mut i64) -> i64 {
    let id = *next;
    *next += 1;
    id
}
