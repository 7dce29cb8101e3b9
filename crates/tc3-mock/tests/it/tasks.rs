//! Tasks: made, described, listed; and the library that they are made from.

use cfg_core::{
    ActionAttribute, ActionFilter, CreateTaskFromAction, DescribeActionLibraryList, DescribeObjectTypeList,
    DescribeTaskList, ExecuteTask, GroupActionStatus, InstanceStatusType, SupportType, TagWithCreate, TagWithDescribe,
    TaskStatus,
};

use crate::support::{CONSOLE_NOW, NOW, at, builder, call, describe, envelope, mock, raw, refusal, send};

fn create(title: &str) -> CreateTaskFromAction {
    CreateTaskFromAction::new(1_u64, vec!["ins-0000000a".to_owned(), "ins-0000000b".to_owned()]).task_title(title)
}

#[test]
fn the_default_world_has_one_task() {
    let mock = mock();
    let list = call(&mock, DescribeTaskList::new(10, 0)).unwrap();
    assert_eq!((list.total, list.task_list.len()), (1, 1));
    let task = describe(&mock, 1698);
    assert_eq!(task.task_status, TaskStatus::NOT_STARTED);
    assert_eq!(task.task_create_time, CONSOLE_NOW);
    assert_eq!(task.task_pause_duration, 60);
    assert_eq!(task.task_groups[0].task_group_actions[0].action_id, 1);
}

#[test]
fn what_a_task_has_not_yet_is_null() {
    let mock = mock();
    let response = envelope(&send(&mock, raw(&mock, "DescribeTask", r#"{"TaskId": 1698}"#)));
    let task = response["Task"].as_object().unwrap();
    for member in ["TaskStartTime", "TaskEndTime", "TaskExpect", "TaskSummary", "TaskPolicy"] {
        assert!(task[member].is_null(), "{member}");
    }
    assert!(response["ReportInfo"].is_null());
}

#[test]
fn a_task_is_made_of_an_action_on_instances() {
    let mock = mock();
    let request = create("Checkout under load")
        .task_pause_duration(5_u64)
        .task_action_custom_configuration(r#"{"percentage":50}"#)
        .task_tags(vec![TagWithCreate::new("team", "shop")]);
    assert_eq!(call(&mock, request).unwrap().task_id, 1699);

    let task = describe(&mock, 1699);
    assert_eq!((task.task_title.as_str(), task.task_pause_duration), ("Checkout under load", 5));
    assert_eq!((task.tags[0].tag_key.as_str(), task.tags[0].tag_value.as_str()), ("team", "shop"));
    let group = &task.task_groups[0];
    assert_eq!(group.task_group_instance_list, ["ins-0000000a", "ins-0000000b"]);
    let action = &group.task_group_actions[0];
    assert_eq!(action.task_group_action_custom_configuration, r#"{"percentage":50}"#);
    assert_eq!(action.task_group_action_general_configuration, r#"{"ActionTimeout":1800}"#);
    assert_eq!(action.task_group_instances.len(), 2);
    assert_eq!(task.task_description, describe(&mock, 1698).task_description, "the action's own description");
}

#[test]
fn actions_succeed_as_soon_as_the_task_runs() {
    let mock = mock();
    let status = |mock| {
        let task = describe(mock, 1698);
        let action = &task.task_groups[0].task_group_actions[0];
        (action.task_group_action_status, action.task_group_instances[0].task_group_instance_status_type)
    };
    assert_eq!(status(&mock), (GroupActionStatus::NOT_STARTED, InstanceStatusType::NONE));
    call(&mock, ExecuteTask::new(1698)).unwrap();
    assert_eq!(status(&mock), (GroupActionStatus::FINISHED, InstanceStatusType::SUCCEEDED));
}

#[test]
fn an_unknown_action_makes_no_task() {
    let mock = mock();
    assert_eq!(refusal(&mock, CreateTaskFromAction::new(99_u64, Vec::new())), "InvalidParameterValue");
    assert_eq!(call(&mock, DescribeTaskList::new(10, 0)).unwrap().total, 1);
    assert_eq!(call(&mock, create("Next")).unwrap().task_id, 1699, "no id is wasted");
}

#[test]
fn times_are_those_of_the_mocks_clock() {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicI64, Ordering};

    let clock = Arc::new(AtomicI64::new(NOW));
    let hand = Arc::clone(&clock);
    let mock = builder().with_clock(move || at(hand.load(Ordering::Relaxed))).build().unwrap();
    clock.store(NOW + 60, Ordering::Relaxed);
    call(&mock, ExecuteTask::new(1698)).unwrap();
    let task = describe(&mock, 1698);
    assert_eq!(task.task_create_time, CONSOLE_NOW);
    assert_eq!(task.task_start_time.as_deref(), Some("2023-11-15 06:14:20"));
    assert_eq!(task.task_update_time, "2023-11-15 06:14:20");
}

#[test]
fn tasks_are_listed_by_what_is_asked_for() {
    let mock = mock();
    for title in ["One", "Two", "Three"] {
        let tag = TagWithCreate::new("title", title);
        call(&mock, create(title).task_tags(vec![tag])).unwrap();
    }
    call(&mock, ExecuteTask::new(1700)).unwrap();
    let ids = |request: DescribeTaskList| {
        let answer = call(&mock, request).unwrap();
        let ids: Vec<_> = answer.task_list.iter().map(|task| task.task_id).collect();
        (ids, answer.total)
    };
    let all = || DescribeTaskList::new(10, 0);
    assert_eq!(ids(all()), (vec![1698, 1699, 1700, 1701], 4));
    assert_eq!(ids(DescribeTaskList::new(2, 1)), (vec![1699, 1700], 4), "the total counts all pages");
    assert_eq!(ids(DescribeTaskList::new(0, 0)), (vec![], 4));
    assert_eq!(ids(DescribeTaskList::new(10, 9)), (vec![], 4));
    assert_eq!(ids(DescribeTaskList::new(-1, -1)), (vec![], 4));
    assert_eq!(ids(all().task_status(TaskStatus::RUNNING)), (vec![1700], 1));
    let both = vec![TaskStatus::RUNNING, TaskStatus::NOT_STARTED];
    assert_eq!(ids(all().task_status_list(both)).1, 4);
    assert_eq!(ids(all().task_status_list(vec![TaskStatus::PAUSED])), (vec![], 0));
    assert_eq!(ids(all().task_id(vec![1698, 1701, 5])), (vec![1698, 1701], 2));
    assert_eq!(ids(all().task_title("Two")), (vec![1700], 1));
    assert_eq!(ids(all().task_title("Two").task_status(TaskStatus::FINISHED)), (vec![], 0));
    assert_eq!(ids(all().task_tag(vec!["title".to_owned()])).1, 3);
    let mut tag = TagWithDescribe::default();
    (tag.tag_key, tag.tag_value) = ("title".to_owned(), "Three".to_owned());
    assert_eq!(ids(all().tags(vec![tag])), (vec![1701], 1));
    assert_eq!(ids(all().task_start_time(CONSOLE_NOW)), (vec![1700], 1));
    assert_eq!(ids(all().application_id(vec!["app".to_owned()])), (vec![], 0));
    let filter = ActionFilter::new("Name", vec!["x".to_owned()]);
    assert_eq!(refusal(&mock, all().filters(vec![filter])), "UnsupportedOperation");
}

#[test]
fn the_library_is_searched() {
    let mock = mock();
    let ids = |request: DescribeActionLibraryList| {
        let answer = call(&mock, request).unwrap();
        let ids: Vec<_> = answer.results.iter().map(|action| action.action_id).collect();
        (ids, answer.total)
    };
    let machine = || DescribeActionLibraryList::new(100_u64, 0_u64, 1_u64);
    let filter = |keyword: &str, value: &str| vec![ActionFilter::new(keyword, vec![value.to_owned()])];
    assert_eq!(ids(machine()), (vec![1, 2, 3, 4], 4));
    assert_eq!(ids(DescribeActionLibraryList::new(1_u64, 1_u64, 1_u64)), (vec![2], 4));
    assert_eq!(ids(DescribeActionLibraryList::new(100_u64, 0_u64, 2_u64)), (vec![5], 1));
    assert_eq!(ids(machine().attribute(vec![ActionAttribute::RECOVERY])), (vec![2, 4], 2));
    assert_eq!(ids(machine().action_ids(vec![3, 5])), (vec![3], 1));
    assert_eq!(ids(machine().filters(filter("a_title", "packets"))), (vec![3, 4], 2));
    assert_eq!(ids(machine().filters(filter("a_desc", "busy"))), (vec![1], 1));
    assert_eq!(ids(machine().filters(filter("a_resource_type", "MySQL database"))), (vec![], 0));
    assert_eq!(ids(machine().filters(filter("a_type", "平台"))).1, 4);
    assert_eq!(refusal(&mock, machine().filters(filter("a_create_time", "1"))), "UnsupportedOperation");
}

#[test]
fn kinds_of_resources_lead_to_actions() {
    let mock = mock();
    let kinds = |request: DescribeObjectTypeList| call(&mock, request).unwrap().response.object_type_list;
    assert_eq!(kinds(DescribeObjectTypeList::new()).len(), 2);
    assert_eq!(kinds(DescribeObjectTypeList::new().support_type(SupportType::ALL_PRODUCTS)).len(), 2);
    assert_eq!(kinds(DescribeObjectTypeList::new().support_type(SupportType::APPLICATION)).len(), 1);
    for kind in kinds(DescribeObjectTypeList::new()) {
        let request = DescribeActionLibraryList::new(100_u64, 0_u64, kind.object_type_id.unsigned_abs());
        let action = call(&mock, request).unwrap().results[0].action_id;
        let task = call(&mock, CreateTaskFromAction::new(action, Vec::new())).unwrap().task_id;
        let task = describe(&mock, task.cast_signed());
        assert_eq!(task.task_groups[0].object_type_id, kind.object_type_id);
    }
}
