//! The life of a task, cell by cell.

use cfg_core::{
    DeleteTask, DescribeTask, ExecuteTask, ModifyTaskRunStatus, TaskExpect, TaskStatus, TaskStatusType, Transition,
};
use tc3_mock::Mock;

use crate::support::{CONSOLE_NOW, call, describe, mock, refusal};

const TASK: i64 = 1698;
const STATES: [TaskStatus; 4] =
    [TaskStatus::NOT_STARTED, TaskStatus::RUNNING, TaskStatus::PAUSED, TaskStatus::FINISHED];

/// A mock whose task is in this state.
fn mock_at(state: TaskStatus) -> Mock {
    let mock = mock();
    let way: Vec<Transition> = match state {
        TaskStatus::NOT_STARTED => vec![],
        TaskStatus::RUNNING => vec![Transition::running()],
        TaskStatus::PAUSED => vec![Transition::running(), Transition::paused()],
        _ => vec![Transition::finished(true, "As planned")],
    };
    for step in way {
        call(&mock, ModifyTaskRunStatus::transition(TASK, step)).unwrap();
    }
    assert_eq!(describe(&mock, TASK).task_status, state);
    mock
}

fn asked(state: TaskStatus) -> ModifyTaskRunStatus {
    ModifyTaskRunStatus::new(TASK, state).is_expect(false).summary("Not as planned")
}

/// The rows of the table in the documentation: what is asked, and for each of STATES what it says.
fn table() -> Vec<(&'static str, Vec<&'static str>)> {
    let lines = include_str!("../../src/behaviour/cfg/life.md").lines();
    let mut rows = lines.map(|line| line.trim_matches('|').split('|').map(str::trim).collect::<Vec<_>>());
    assert_eq!(rows.next().unwrap(), ["asked", "not started", "running", "paused", "finished"]);
    rows.skip(1).map(|row| (row[0], row[1..].to_vec())).collect()
}

/// The cells of the rows that begin with the name of an action, with the state that is asked for, if one is.
fn cells(action: &str) -> impl Iterator<Item = (Option<TaskStatus>, TaskStatus, &'static str)> {
    let mut rows = table();
    rows.retain(|(asked, _)| asked.starts_with(action));
    assert!(!rows.is_empty(), "{action} is in the table");
    rows.into_iter().flat_map(|(asked, cells)| {
        let state = asked.split([' ', ',']).find_map(|word| word.parse::<i64>().ok()).map(TaskStatus::from);
        assert_eq!(cells.len(), STATES.len(), "{asked}");
        STATES.into_iter().zip(cells).map(move |(from, cell)| (state, from, cell))
    })
}

/// The error code that a cell names, in backticks.
fn refused(cell: &str) -> &str {
    cell.strip_prefix('`').and_then(|code| code.strip_suffix('`')).unwrap_or("none")
}

#[test]
fn modify_task_run_status_follows_the_table() {
    let mut count = 0;
    for (wanted, from, cell) in cells("`ModifyTaskRunStatus`") {
        let (wanted, mock) = (wanted.unwrap(), mock_at(from));
        let before = describe(&mock, TASK);
        assert_eq!(refusal(&mock, asked(wanted)), refused(cell), "{from:?} to {wanted:?}");
        let after = describe(&mock, TASK);
        match cell {
            "runs" | "runs on" | "pauses" | "finishes" => {
                assert_eq!(after.task_status, wanted, "{from:?} to {wanted:?}")
            }
            _ => assert_eq!(after, before, "{from:?} to {wanted:?} changes nothing"),
        }
        count += 1;
    }
    assert_eq!(count, STATES.len() * STATES.len());
}

#[test]
fn execute_task_follows_the_table() {
    for (_, from, cell) in cells("`ExecuteTask`") {
        let mock = mock_at(from);
        assert_eq!(refusal(&mock, ExecuteTask::new(TASK)), refused(cell), "{from:?}");
        let state = if cell == "runs" { TaskStatus::RUNNING } else { from };
        assert_eq!(describe(&mock, TASK).task_status, state);
    }
}

#[test]
fn delete_task_follows_the_table() {
    for (_, from, cell) in cells("`DeleteTask`") {
        let mock = mock_at(from);
        assert_eq!(refusal(&mock, DeleteTask::new(TASK)), refused(cell), "{from:?}");
        let left = if cell == "deleted" { "ResourceNotFound" } else { "none" };
        assert_eq!(refusal(&mock, DescribeTask::new(TASK)), left);
    }
}

#[test]
fn a_task_that_ran_ends_with_its_verdict() {
    let verdicts = [
        (true, TaskExpect::AS_EXPECTED, TaskStatusType::SUCCEEDED),
        (false, TaskExpect::NOT_AS_EXPECTED, TaskStatusType::FAILED),
    ];
    for (is_expect, expect, how) in verdicts {
        let mock = mock_at(TaskStatus::PAUSED);
        let before = describe(&mock, TASK);
        assert_eq!((before.task_expect, before.task_summary, before.task_end_time), (None, None, None));
        assert_eq!(before.task_status_type, TaskStatusType::NOT_ENDED);
        assert_eq!(before.task_start_time.as_deref(), Some(CONSOLE_NOW));

        let verdict = Transition::finished(is_expect, "Seen");
        call(&mock, ModifyTaskRunStatus::transition(TASK, verdict).issue("None")).unwrap();
        let after = describe(&mock, TASK);
        assert_eq!((after.task_expect, after.task_status_type), (Some(expect), how));
        assert_eq!(after.task_summary.as_deref(), Some("Seen"));
        assert_eq!(after.task_issue.as_deref(), Some("None"));
        assert_eq!(after.task_end_time.as_deref(), Some(CONSOLE_NOW));
    }
}

#[test]
fn a_task_that_never_ran_was_cut_short() {
    let mock = mock_at(TaskStatus::NOT_STARTED);
    call(&mock, asked(TaskStatus::FINISHED)).unwrap();
    let task = describe(&mock, TASK);
    assert_eq!(task.task_status_type, TaskStatusType::TERMINATED);
    assert_eq!(task.task_expect, Some(TaskExpect::NOT_AS_EXPECTED));
    assert_eq!(task.task_start_time, None);
}

#[test]
fn rules_come_before_the_state() {
    let mock = mock_at(TaskStatus::FINISHED);
    let without_verdict = tc3::Call::new(ModifyTaskRunStatus::new(TASK, TaskStatus::FINISHED)).unchecked();
    assert_eq!(refusal(&mock, without_verdict), "MissingParameter");
}

#[test]
fn a_task_that_does_not_exist_is_an_invalid_value() {
    let mock = mock();
    assert_eq!(refusal(&mock, ModifyTaskRunStatus::new(1, TaskStatus::RUNNING)), "ResourceNotFound");
    assert_eq!(refusal(&mock, ExecuteTask::new(1)), "ResourceNotFound");
    assert_eq!(refusal(&mock, DeleteTask::new(-1)), "ResourceNotFound");
    assert_eq!(refusal(&mock, DescribeTask::new(i64::MAX)), "ResourceNotFound");
}

/// What the mock answers of CFG is what the service lists for it.
#[test]
fn the_codes_of_what_is_refused_are_listed_by_the_service() {
    let listed = tc3_spec::catalogue().service("cfg").unwrap().codes();
    for code in ["ResourceNotFound", "ResourceInUse", "UnsupportedOperation", "OperationDenied", "LimitExceeded"] {
        assert!(listed.contains(&code), "{code}");
    }
}
