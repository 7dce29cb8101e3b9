//! The world as text: taken from one mock, put into another.

use bytes::Bytes;
use cfg_core::{CreateTaskFromAction, DescribeTask, ExecuteTask, ExecuteTaskResponse, ModifyTaskRunStatus, Transition};
use http::{Method, Request};
use serde_json::{Value, json};
use tc3_mock::{Mock, World};

use crate::support::{builder, call, deliver, describe, mock, refusal};

fn ask(mock: &Mock, method: Method, body: impl Into<Bytes>) -> (u16, String) {
    let request = Request::builder().method(method).uri("/_mock/state").header("Content-Type", "application/json");
    let response = deliver(mock, request.body(body.into()).unwrap());
    (response.status().as_u16(), String::from_utf8(response.body().to_vec()).unwrap())
}

fn count(mock: &Mock) {
    let count = |_: ExecuteTask, world: &mut World| {
        *world.of::<u64>() += 1;
        world.new_id("x");
        Ok(ExecuteTaskResponse::default())
    };
    mock.on(count).unwrap();
}

/// A world in which something has happened.
fn lived() -> Mock {
    let mock = mock();
    count(&mock);
    let request = CreateTaskFromAction::new(3_u64, vec!["ins-1".to_owned(), "ins-2".to_owned()]);
    call(&mock, request.task_title("Drop \"some\"")).unwrap();
    call(&mock, ModifyTaskRunStatus::transition(1698, Transition::finished(true, "it held"))).unwrap();
    call(&mock, ExecuteTask::new(1)).unwrap();
    mock
}

#[test]
fn what_was_taken_from_one_mock_goes_on_in_another() {
    let one = lived();
    let state = one.state().unwrap();
    assert_eq!(ask(&one, Method::GET, ""), (200, state.clone()));
    let read: Value = serde_json::from_str(&state).unwrap();
    assert_eq!((&read["tc3_mock_state"], &read["ids"], &read["world"]["u64"]), (&json!(1), &json!(1), &json!(1)));
    assert_eq!(read["world"]["cfg"]["Tasks"][1]["TaskTitle"], "Drop \"some\"");

    let other = mock();
    assert_eq!(ask(&other, Method::PUT, state.clone()), (200, r#"{"status":"put"}"#.to_owned()));
    // What has not been read by anybody goes on as it is.
    assert_eq!(other.state().unwrap(), state);
    for id in [1698, 1699] {
        assert_eq!(describe(&other, id), describe(&one, id));
    }
    count(&other);
    for mock in [&one, &other] {
        call(mock, ExecuteTask::new(1)).unwrap();
        assert_eq!(call(mock, CreateTaskFromAction::new(1_u64, vec![])).unwrap().response.task_id, 1700);
    }
    assert_eq!(other.state().unwrap(), one.state().unwrap());
}

#[test]
fn what_is_wrong_is_told_and_nothing_of_it_put() {
    let mock = lived();
    let before = mock.state().unwrap();
    let with = |from: &str, to: &str| {
        assert!(before.contains(from), "{from}");
        before.replace(from, to)
    };
    for (state, problem) in [
        (String::new(), "expected written state: EOF"),
        ("[]".to_owned(), "expected written state: invalid type"),
        (before[..before.len() / 2].to_owned(), "expected written state: EOF"),
        (
            with(r#""tc3_mock_state":1"#, r#""tc3_mock_state":2"#),
            "tc3_mock_state: expected 1, the form that this mock writes, found 2",
        ),
        (with(r#""ids":1"#, r#""ids":-1"#), "ids: expected a count, found -1"),
        (with(r#""ids":1"#, r#""ides":1"#), "ids is missing"),
        (with(r#""ids":1"#, r#""ids":1,"more":1"#), "more is not known"),
        (with(r#""NextTask":1700"#, r#""NextTask":0"#), "world.cfg: NextTask: expected an id of 1 or more"),
        (
            with(r#""NextTask":1700"#, r#""NextTask":9223372036854775807"#),
            "world.cfg: NextTask: expected an id of 1 or more",
        ),
        (with(r#""TaskId":1699"#, r#""TaskId":0"#), "world.cfg: Tasks.1.TaskId: expected an id of 1 or more"),
        (with(r#""TaskId":1699"#, r#""TaskId":"x""#), "world.cfg: Tasks.1: TaskId: expected int64"),
    ] {
        let (status, answer) = ask(&mock, Method::PUT, state.clone());
        assert_eq!(status, 400, "{answer}");
        assert!(answer.contains(problem), "{problem}: {answer}");
        assert!(mock.put_state(&state).unwrap_err().to_string().contains(problem), "{problem}");
        assert_eq!(mock.state().unwrap(), before, "{problem}");
    }
}

/// A short text may hold many tasks, and a task may be large.
#[test]
fn it_keeps_within_the_limits() {
    let small = builder().with_max_tasks(1).build().unwrap();
    let error = small.put_state(&lived().state().unwrap()).unwrap_err();
    assert!(error.to_string().contains("Tasks.1: there are 1 tasks"), "{error}");
    let tasks: Vec<_> = (1..800_000).map(|id| format!("{{\"TaskId\":{id}}}")).collect();
    let tasks = tasks.join(",");
    let state =
        format!(r#"{{"tc3_mock_state":1,"ids":0,"world":{{"cfg":{{"NextTask":1,"NextPart":1,"Tasks":[{tasks}]}}}}}}"#);
    let error = small.put_state(&state).unwrap_err();
    assert!(error.to_string().contains("Tasks.1: there are 1 tasks"), "{error}");
    assert_eq!(refusal(&small, DescribeTask::new(1698)), "none");
}

/// Only a handler knows the type; until then nobody can tell.
#[test]
fn state_that_does_not_fit_its_type_is_an_error_where_it_is_asked_for() {
    let mock = mock();
    count(&mock);
    let state = mock.state().unwrap().replace(r#""world":{"#, r#""world":{"u64":"many","#);
    mock.put_state(&state).unwrap();
    let error = call(&mock, ExecuteTask::new(1)).unwrap_err();
    assert!(error.to_string().contains("the state u64 that was put does not fit"), "{error}");
    call(&mock, ExecuteTask::new(1)).unwrap();
}
