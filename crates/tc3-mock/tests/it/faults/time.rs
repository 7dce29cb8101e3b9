//! Faults that go by a clock: delays by tokio's, rates by the mock's. Nothing here waits.

use std::time::Duration;

use bytes::Bytes;
use cfg_core::{CreateTaskFromAction, DescribeTask, DescribeTaskList, ModifyTaskRunStatus, TaskStatus};
use http::Request;
use tc3_mock::{Fault, Mock};
use tokio::time::{Instant, timeout};
use tower_service::Service;

use crate::support::{NOW, at, builder, call, code, describe, mock, refusal, wire};

fn run(mock: &Mock) -> Request<Bytes> {
    wire(mock, ModifyTaskRunStatus::new(1698, TaskStatus::RUNNING))
}

#[tokio::test(start_paused = true)]
async fn delays_add_up_and_come_before_anything() {
    let mock = mock();
    mock.fault(Fault::delay(Duration::from_millis(1_500)).on_action::<ModifyTaskRunStatus>()).unwrap();
    mock.fault(Fault::error("InternalError", "later").on_action::<ModifyTaskRunStatus>()).unwrap();
    mock.fault(Fault::delay(Duration::from_secs(3_600)).on_action::<ModifyTaskRunStatus>()).unwrap();
    let start = Instant::now();
    let responding = mock.transport().call(run(&mock));
    assert!(mock.requests().is_empty(), "nothing is done yet");
    let response = responding.await.unwrap();
    assert!(start.elapsed() >= Duration::from_millis(3_601_500), "{:?}", start.elapsed());
    assert_eq!(code(&response), "InternalError");
    assert_eq!(mock.requests()[0].faults, ["fault-1", "fault-2", "fault-3"]);
}

#[tokio::test(start_paused = true)]
async fn who_leaves_meanwhile_has_nothing_done() {
    let mock = mock();
    let delay = mock.fault(Fault::delay(Duration::from_secs(5)).times(1)).unwrap();
    let left = timeout(Duration::from_secs(4), mock.transport().call(run(&mock))).await;
    assert!(left.is_err() && delay.applied() == 1);
    tokio::time::sleep(Duration::from_secs(10)).await;
    assert!(mock.requests().is_empty());
    assert_eq!(describe(&mock, 1698).task_status, TaskStatus::NOT_STARTED);
}

#[test]
fn without_a_runtime_a_delay_is_an_error() {
    let mock = mock();
    mock.fault(Fault::delay(Duration::from_secs(1))).unwrap();
    let mut responding = std::pin::pin!(mock.transport().call(run(&mock)));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = responding.as_mut().poll(&mut context) else { panic!("it fails at once") };
    assert!(error.to_string().contains("tokio runtime"), "{error}");
    assert!(mock.transport().call(run(&mock)).now().is_none(), "it is not there now");
}

#[test]
fn a_rate_goes_by_the_mocks_seconds() {
    let mock = builder().with_frozen_clock().build().unwrap();
    let rate = mock.fault(Fault::rate_per_second(2).on_action::<DescribeTask>()).unwrap();
    let look = || refusal(&mock, DescribeTask::new(1698));
    assert_eq!([look(), look(), look(), look()], ["none", "none", "RequestLimitExceeded", "RequestLimitExceeded"]);
    assert_eq!(refusal(&mock, DescribeTaskList::new(1, 0)), "none", "it is another action's");
    mock.clock().advance(Duration::from_secs(1));
    assert_eq!([look(), look(), look()], ["none", "none", "RequestLimitExceeded"]);
    assert_eq!((rate.seen(), rate.applied()), (7, 3), "it applies to those that it turns away");
}

#[test]
fn a_rate_that_applies_some_times_is_gone_then() {
    let mock = builder().with_frozen_clock().build().unwrap();
    mock.fault(Fault::rate_per_second(0).skip(1).times(1)).unwrap();
    let look = || refusal(&mock, DescribeTask::new(1698));
    assert_eq!([look(), look(), look()], ["none", "RequestLimitExceeded", "none"]);
}

#[test]
fn documented_rates_are_enforced_by_one_switch() {
    let mock = builder().with_frozen_clock().with_documented_rates().build().unwrap();
    let change = || refusal(&mock, ModifyTaskRunStatus::new(1698, TaskStatus::RUNNING));
    let within: Vec<_> = (0..10).map(|_| change()).collect();
    assert_eq!(within, ["none"; 10]);
    assert_eq!(change(), "RequestLimitExceeded");
    assert_eq!(mock.requests().last().unwrap().faults, [""; 0], "it is no fault");
    for _ in 0..100 {
        assert_eq!(refusal(&mock, DescribeTaskList::new(1, 0)), "none", "of this no rate is documented");
    }
    mock.clock().set(at(NOW + 1));
    assert_eq!(change(), "none");
    mock.clock().set(at(NOW));
    assert_eq!(change(), "none", "a second is another one, wherever it is");

    let lax = builder().with_frozen_clock().build().unwrap();
    for _ in 0..30 {
        call(&lax, CreateTaskFromAction::new(1_u64, vec!["ins-0000000a".to_owned()])).unwrap();
    }
}
