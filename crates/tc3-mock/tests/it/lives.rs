//! Lives as they are told: they have what the mock does.

use std::time::Duration;

use cfg_core::{DeleteTask, ModifyTaskRunStatus, TaskStatus, Transition as To};
use serde_json::{Value, json};
use tc3_mock::{DEFAULT_SECRET_ID, Life, Mock, Transition, lives};
use tc3_spec::{ServiceEntry, catalogue};

use crate::support::{builder, call, code, describe, envelope, message, mock, raw_as, refusal, send};

const TASK: i64 = 1698;

fn life(service: &str, kind: &str) -> Life {
    let service = catalogue().service(service).unwrap();
    lives(service).into_iter().find(|life| life.kind == kind).unwrap()
}

fn now(mock: &Mock, life: &Life, id: &str) -> Option<String> {
    life.now(&mock.state().unwrap(), id)
}

/// Each step of the life of a task is one that the mock takes, and there is none beside them.
#[test]
fn a_task_goes_where_its_life_says() {
    let life = life("cfg", "Task");
    assert_eq!(life.made(), ["1001"]);
    let states = [TaskStatus::NOT_STARTED, TaskStatus::RUNNING, TaskStatus::PAUSED, TaskStatus::FINISHED];
    for (from, to) in states.into_iter().flat_map(|from| states.map(|to| (from, to))) {
        let mock = mock();
        let way: &[To] = match from {
            TaskStatus::NOT_STARTED => &[],
            TaskStatus::RUNNING => &[To::running()],
            TaskStatus::PAUSED => &[To::running(), To::paused()],
            _ => &[To::finished(true, "Seen")],
        };
        way.iter().for_each(|to| drop(call(&mock, ModifyTaskRunStatus::transition(TASK, to.clone())).unwrap()));
        let from = from.value().to_string();
        assert_eq!(now(&mock, &life, "1698"), Some(from.clone()));
        let asked = Some(("Status", to.value().to_string()));
        let is_told = life.steps.iter().any(|step| step.when == asked && step.leads_from(&from));
        let outcome = refusal(&mock, ModifyTaskRunStatus::new(TASK, to).is_expect(true).summary("Seen"));
        let has_moved = outcome == "none" && describe(&mock, TASK).task_status.value().to_string() != from;
        assert_eq!(has_moved, is_told, "{from} to {to:?}: {outcome}");
    }
}

#[test]
fn what_is_gone_is_in_no_state() {
    let (mock, life) = (mock(), life("cfg", "Task"));
    call(&mock, DeleteTask::new(TASK)).unwrap();
    assert_eq!(now(&mock, &life, "1698"), None);
    assert!(life.steps.iter().any(|step| step.action == Some("DeleteTask") && step.to.is_none()));
    assert_eq!(life.now("no state", "1698"), None);
    assert_eq!(life.now(r#"{"world":{"cfg":{"Tasks":7}}}"#, "1698"), None);
}

#[test]
fn what_memory_keeps_is_where_its_life_says() {
    let life = life("cvm", "Instance");
    assert_eq!(life.made(), ["PENDING", "RUNNING"]);
    let minute = Transition::Timed(Duration::from_secs(60));
    let mock = builder().with_own_worlds().with_transitions_of("cvm/Instance", minute).build().unwrap();
    let ask = |action: &str, request: Value| {
        let spec = catalogue().service("cvm").unwrap().action(action).unwrap();
        let response = send(&mock, raw_as(mock.credential(), spec, &request.to_string()));
        assert_eq!(code(&response), "none", "{action}: {}", message(&response));
        envelope(&response)
    };
    let made = ask("RunInstances", json!({"ImageId": "img-1", "Placement": {"Zone": "ap-guangzhou-1"}}));
    let id = made["InstanceIdSet"][0].as_str().unwrap();
    assert_eq!(now(&mock, &life, id).as_deref(), Some("PENDING"));
    assert!(mock.state().unwrap().contains(DEFAULT_SECRET_ID));
    mock.clock().advance(Duration::from_secs(61));
    ask("DescribeInstances", json!({"InstanceIds": [id]}));
    assert_eq!(now(&mock, &life, id).as_deref(), Some("RUNNING"));
    ask("StopInstances", json!({"InstanceIds": [id]}));
    assert_eq!(now(&mock, &life, id).as_deref(), Some("STOPPING"));
    assert_eq!(life.passed("STOPPING"), ["STOPPING", "STOPPED"]);
    ask("TerminateInstances", json!({"InstanceIds": [id]}));
    assert_eq!(now(&mock, &life, id), None);
}

/// Every kind whose states are known has a life, and whatever it names is there.
#[test]
fn lives_name_what_the_catalogue_has() {
    let mut count = 0;
    for service in catalogue().services() {
        for life in lives(service) {
            check(service, &life);
            count += 1;
        }
        let known = service.kinds().iter().filter(|kind| kind.states.is_some());
        known.for_each(|kind| assert!(lives(service).iter().any(|life| life.kind == kind.name), "{}", kind.name));
    }
    assert!(count > 200, "{count}");
}

fn check(service: &ServiceEntry, life: &Life) {
    let place = format!("{} {}", service.name(), life.kind);
    assert!(!life.made().is_empty(), "{place}");
    for step in &life.steps {
        let Some(name) = step.action else { continue };
        let request = service.action(name).unwrap_or_else(|| panic!("{place} {name}")).request;
        let named = [Some(step.by), step.when.as_ref().map(|(member, _)| *member)];
        for member in named.into_iter().flatten().filter(|member| !member.is_empty()) {
            assert!(request.member(member).is_some(), "{place} {name} {member}");
        }
    }
}
