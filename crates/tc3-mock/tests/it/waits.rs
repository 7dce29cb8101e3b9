//! Waiting for a task of CFG: what somebody else does to it meanwhile, by the mock's clock. No real time passes.

use std::time::Duration;

use cfg_core::{DescribeTask, DescribeTaskResponse, ModifyTaskRunStatus, TaskStatus, TaskStatusType, Transition};
use tc3::wait::{Verdict, WaitEnd};
use tc3::{Effect, RawAction};
use tc3_hyper::Client;
use tc3_mock::Mock;

use crate::support::{NOW, at, builder, call, describe};

const TASK: i64 = 1698;

/// A client whose clock is the mock's.
fn client(mock: &Mock) -> Client {
    let clock = mock.clock();
    let client = Client::builder().with_credential(mock.credential().clone()).with_transport(mock.transport());
    client.with_clock(move || clock.now()).with_random(|| u64::MAX / 2).build().unwrap()
}

/// Waits until the task runs, while somebody does this to it after the second look: what it was at each look, and in the end.
async fn waited(mock: &Mock, step: Transition) -> (Vec<String>, Result<TaskStatus, Option<WaitEnd>>) {
    let (mut told, client) = (Vec::new(), client(mock));
    let waiting = client.wait(DescribeTask::new(TASK), &DescribeTask::RUNNING).on_progress(|progress| {
        mock.clock().advance(progress.next);
        told.push(progress.now.to_owned());
        if progress.looks == 2 {
            let request = ModifyTaskRunStatus::transition(TASK, step.clone());
            let client = client.clone();
            tokio::spawn(async move { client.send(request).await.unwrap() });
        }
    });
    let result = waiting.await;
    (told, result.map(|answer| answer.task.task_status).map_err(|error| error.why().cloned()))
}

#[tokio::test(start_paused = true)]
async fn it_is_reached_once_somebody_starts_the_task() {
    let mock = builder().build().unwrap();
    let (told, end) = waited(&mock, Transition::running()).await;
    assert_eq!((told, end), (vec!["1001".to_owned(), "1001".to_owned()], Ok(TaskStatus::RUNNING)));
    assert_eq!(mock.clock().now(), at(NOW + 10));
    assert_eq!(mock.requests().iter().filter(|request| request.action == "DescribeTask").count(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_task_that_has_ended_runs_no_more() {
    let mock = builder().build().unwrap();
    let (told, end) = waited(&mock, Transition::finished(false, "it was too slow")).await;
    assert_eq!((told.len(), end), (2, Err(Some(WaitEnd::Dead { now: "1004".to_owned() }))));
}

#[tokio::test(start_paused = true)]
async fn by_its_names_too_and_for_as_long_as_it_may() {
    let mock = builder().build().unwrap();
    let action = RawAction::new("cfg", "2021-08-20", "DescribeTask", r#"{"TaskId":1698}"#).with_effect(Effect::Read);
    let short = DescribeTask::PAUSED.with_timeout(Duration::from_secs(12));
    let error = client(&mock).wait_raw(action.clone(), &short).await.unwrap_err();
    let (now, elapsed) = ("1001".to_owned(), Duration::from_secs(12));
    assert_eq!(error.why(), Some(&WaitEnd::NotInTime { now, elapsed }));
    assert!(error.last().unwrap().response.contains(r#""TaskStatus":1001"#));

    call(&mock, ModifyTaskRunStatus::transition(TASK, Transition::finished(true, "as planned"))).unwrap();
    let answer = client(&mock).wait_raw(action, &DescribeTask::FINISHED).await.unwrap();
    assert!(answer.response.contains(r#""TaskStatus":1004"#));
    assert_eq!(describe(&mock, TASK).task_status, TaskStatus::FINISHED);
}

#[tokio::test(start_paused = true)]
async fn a_function_looks_at_what_no_waiter_says() {
    let mock = builder().build().unwrap();
    let has_ended_well = |answer: &DescribeTaskResponse| match answer.task.task_status_type {
        TaskStatusType::SUCCEEDED => Verdict::Reached,
        TaskStatusType::FAILED => Verdict::Dead("failed".to_owned()),
        other => Verdict::GoOn(format!("{other:?}")),
    };
    call(&mock, ModifyTaskRunStatus::transition(TASK, Transition::running())).unwrap();
    call(&mock, ModifyTaskRunStatus::transition(TASK, Transition::finished(false, "too slow"))).unwrap();
    let error = client(&mock).wait(DescribeTask::new(TASK), has_ended_well).await.unwrap_err();
    assert_eq!(error.why(), Some(&WaitEnd::Dead { now: "failed".to_owned() }));
    assert_eq!(error.last().unwrap().task.task_status, TaskStatus::FINISHED);
}
