//! Behaviour that a user registers, and the state that it keeps.

use cfg_core::tc3::codes;
use cfg_core::{
    DescribeObjectTypeList, DescribeObjectTypeListResponse, DescribeTask, DescribeTaskResponse, ErrorKind, ExecuteTask,
    ExecuteTaskResponse, ModifyTaskRunStatus, ModifyTaskRunStatusResponse, TaskStatus,
};
use tc3::{Action, ActionInfo, Call, record};
use tc3_mock::{Failure, Mock, Verdict, World};

use crate::support::{NOW, builder, call, envelope, message, mock, raw, refusal, send};

/// Counts its calls, and turns every second one away.
fn every_other(_: ModifyTaskRunStatus, world: &mut World) -> Result<ModifyTaskRunStatusResponse, Failure> {
    let calls = world.of::<u64>();
    *calls += 1;
    if calls.is_multiple_of(2) {
        return Err(Failure::new("ResourceInUse", "not now"));
    }
    Ok(ModifyTaskRunStatusResponse::default())
}

#[test]
fn a_handler_takes_the_place_of_the_mocks_own_behaviour() {
    let mock = mock();
    mock.on(every_other).unwrap();
    let run = || refusal(&mock, ModifyTaskRunStatus::new(1698, TaskStatus::RUNNING));
    assert_eq!([run(), run(), run()], ["none", "ResourceInUse", "none"]);
    let task = call(&mock, DescribeTask::new(1698)).unwrap().response.task;
    assert_eq!(task.task_status, TaskStatus::NOT_STARTED, "the mock's own did nothing");
    assert_eq!(mock.requests()[0].verdict, Verdict::Answered);
}

#[test]
fn it_comes_after_the_checks() {
    let mock = mock();
    mock.on(|_: ExecuteTask, _| -> Result<ExecuteTaskResponse, Failure> { panic!("nothing gets here") }).unwrap();
    for body in ["{}", r#"{"TaskId": "x"}"#, r#"{"TaskId": 1, "Mystery": 1}"#] {
        let response = send(&mock, raw(&mock, "ExecuteTask", body));
        assert!(!message(&response).contains("nothing gets here"), "{body}");
        assert!(!envelope(&response)["Error"].is_null(), "{body}");
    }
}

#[test]
fn it_knows_who_asks_when_and_where_and_makes_ids() {
    let mock = builder().with_seed(7).build().unwrap();
    mock.on(|_: DescribeTask, world| {
        let who = format!("{:?} {:?} {}", world.secret_id(), world.region(), world.now().seconds());
        let ids = [world.new_id("vpc"), world.new_id("vpc")];
        assert_ne!(ids[0], ids[1]);
        let mut response = DescribeTaskResponse::default();
        response.task.task_title = format!("{who} {}", ids[0]);
        Ok(response)
    })
    .unwrap();
    let title = |region: &str| {
        let look = Call::new(DescribeTask::new(1698)).with_region(region);
        call(&mock, look).unwrap().response.task.task_title
    };
    let first = title("ap-guangzhou");
    let (who, id) = first.rsplit_once(' ').unwrap();
    assert_eq!(who, format!(r#"Some("AKIDEXAMPLE") Some("ap-guangzhou") {NOW}"#));
    assert!(id.starts_with("vpc-") && id.len() == 12, "{id}");
    assert!(!title("ap-shanghai").ends_with(id), "each id is made once");
    mock.reset();
    assert_eq!(title("ap-guangzhou"), first, "the same seed and the same requests make the same ids");
}

#[test]
fn one_that_panics_is_an_internal_error_and_the_mock_goes_on() {
    let mock = mock();
    mock.on(|request: ExecuteTask, world| {
        *world.of::<u64>() += 1;
        assert_ne!(request.task_id, 13, "unlucky");
        Ok(ExecuteTaskResponse::default())
    })
    .unwrap();
    let error = call(&mock, ExecuteTask::new(13)).unwrap_err();
    assert!(error.code().is_some_and(|code| code.is(codes::INTERNAL_ERROR)), "{error}");
    assert!(error.to_string().contains("unlucky"), "{error}");
    call(&mock, ExecuteTask::new(12)).unwrap();
    assert_eq!(mock.requests().len(), 2);
}

#[test]
fn a_fixed_answer_is_given_to_whoever_passes_the_checks() {
    let mock = mock();
    let mut answer = DescribeTaskResponse::default();
    answer.task.task_title = "Reboot".to_owned();
    mock.answer_with::<DescribeTask>(answer.clone()).unwrap();
    assert_eq!(call(&mock, DescribeTask::new(1)).unwrap().response, answer);
    assert_eq!(call(&mock, DescribeTask::new(2)).unwrap().response, answer);
    assert_eq!(refusal(&mock, ExecuteTask::new(1)), "ResourceNotFound", "others are as they were");
}

#[test]
fn mocks_share_nothing() {
    let [one, other] = [mock(), mock()];
    one.on(every_other).unwrap();
    other.on(every_other).unwrap();
    for mock in [&one, &other] {
        assert_eq!(refusal(mock, ModifyTaskRunStatus::new(1698, TaskStatus::RUNNING)), "none");
    }
}

/// An action that nobody publishes.
#[derive(Clone, Debug, Default)]
struct DescribeTusk;

static NOTHING: tc3::Shape = tc3::Shape { name: "DescribeTusk", ..tc3::Shape::EMPTY };

impl tc3::Record for DescribeTusk {
    fn shape(&self) -> &'static tc3::Shape {
        &NOTHING
    }

    fn show<'a>(&'a self, viewer: record::Viewer<'_, 'a>) {
        viewer.see(&[]);
    }

    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Place> {
        None
    }
}

impl Action for DescribeTusk {
    type Response = Self;
    const INFO: ActionInfo<'static> =
        ActionInfo { service: "cfg", version: "2021-08-20", name: "DescribeTusk", ..ActionInfo::EMPTY };
}

#[test]
fn what_cannot_be_registered_is_told_at_once() {
    let mock = mock();
    let error = mock.answer_with::<DescribeTusk>(DescribeTusk).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Setup);
    assert!(error.to_string().contains("no such action; the nearest is DescribeTask"), "{error}");

    mock.answer_with::<DescribeObjectTypeList>(DescribeObjectTypeListResponse::default()).unwrap();
    let error = mock.answer_with::<DescribeObjectTypeList>(DescribeObjectTypeListResponse::default()).unwrap_err();
    assert!(error.to_string().contains("cfg DescribeObjectTypeList has a handler already"), "{error}");
}

#[test]
fn reset_takes_the_state_and_leaves_the_handlers() {
    let mock: Mock = mock();
    mock.on(every_other).unwrap();
    let run = || refusal(&mock, ModifyTaskRunStatus::new(1698, TaskStatus::RUNNING));
    assert_eq!([run(), run()], ["none", "ResourceInUse"]);
    mock.reset();
    assert_eq!([run(), run()], ["none", "ResourceInUse"]);
}
