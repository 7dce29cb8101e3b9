//! With a clock that stands still, one seed and one sequence of requests make the same bytes.

use cfg_core::{CreateTaskFromAction, DescribeTask, DescribeTaskList, ExecuteTask};
use http::Response;
use sts_core::AssumeRole;
use tc3::{Action, Call, Signer};
use tc3_mock::Mock;

use crate::support::{NOW, at, raw, raw_of, send};

/// All that is answered to a sequence of requests: done, made up, refused.
fn life(mock: &Mock) -> Vec<Response<bytes::Bytes>> {
    fn ask<A: Action>(mock: &Mock, action: impl Into<Call<A>>) -> Response<bytes::Bytes> {
        let request = action.into().prepare().unwrap();
        send(mock, request.sign(&Signer::new(mock.credential().clone()), at(NOW)).unwrap())
    }
    vec![
        ask(mock, CreateTaskFromAction::new(3_u64, vec!["ins-1".to_owned()])),
        ask(mock, ExecuteTask::new(1699)),
        ask(mock, AssumeRole::new("qcs::cam::uin/1:roleName/reader", "audit")),
        send(mock, raw_of(mock, "cvm", "2017-03-12", "DescribeZones", "{}")),
        send(mock, raw_of(mock, "vpc", "2017-03-12", "DescribeVpcs", "{}")),
        send(mock, raw(mock, "DescribeTask", "{}")),
        ask(mock, AssumeRole::new("qcs::cam::uin/1:roleName/reader", "audit")),
        ask(mock, DescribeTask::new(1699)),
        ask(mock, DescribeTaskList::new(10, 0)),
    ]
}

#[test]
fn two_lives_of_one_seed_are_the_same_and_of_another_are_not() {
    let [one, same, other] = [7, 7, 8].map(|seed| {
        let mock = Mock::builder().with_time(at(NOW)).with_frozen_clock().with_seed(seed).build().unwrap();
        life(&mock).into_iter().map(|answer| (answer.headers().clone(), answer.into_body())).collect::<Vec<_>>()
    });
    assert_eq!(one, same);
    assert_ne!(one, other);
    assert_eq!(one[0], other[0], "what is counted does not depend on the seed");
    assert_ne!(one[2], other[2]);
}
