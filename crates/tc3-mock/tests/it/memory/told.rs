//! What is told of an answer: whether it was remembered, made up, or from behaviour that is written by hand.

use http::Response;
use serde_json::{Value, json};
use tc3_mock::{Mock, Verdict, example_request};
use tc3_spec::{ResourceKind, catalogue};

use super::{done, empty, open};
use crate::support::{NOW, at, code, deliver, unsigned};

fn origin(mock: &Mock, service: &str, version: &str, action: &str, request: &Value) -> String {
    let action = catalogue().service_version(service, version).unwrap().action(action).unwrap();
    let response: Response<_> = deliver(mock, unsigned(action, request.to_string()));
    response.headers()["x-tc3-mock"].to_str().unwrap().to_owned()
}

#[test]
fn the_header_and_the_log_tell_where_an_answer_is_from() {
    let mock = empty();
    for (service, version, action, request, expected, verdict) in [
        ("vpc", "2017-03-12", "DescribeVpcs", json!({}), "memory", Verdict::Remembered),
        ("cvm", "2017-03-12", "DescribeZones", json!({}), "synthesized", Verdict::Synthesized),
        ("cfg", "2021-08-20", "DescribeTaskList", json!({"Limit": 1, "Offset": 0}), "behaviour", Verdict::Answered),
    ] {
        assert_eq!(origin(&mock, service, version, action, &request), expected, "{action}");
        assert_eq!(mock.requests().last().unwrap().verdict, verdict, "{action}");
    }
}

#[test]
fn without_memory_every_request_is_the_first() {
    let mock = open().without_memory().build().unwrap();
    let list = || done(&mock, "vpc.DescribeVpcs", &json!({}));
    let before = list();
    assert!(before["TotalCount"].as_u64().unwrap() > 0);
    done(&mock, "vpc.CreateVpc", &json!({"VpcName": "net", "CidrBlock": "10.0.0.0/16"}));
    done(&mock, "vpc.DeleteVpc", &json!({"VpcId": "vpc-nowhere0"}));
    let without_id = |mut answer: Value| {
        answer["RequestId"].take();
        answer
    };
    assert_eq!(without_id(list()), without_id(before));
    assert_eq!(origin(&mock, "vpc", "2017-03-12", "DescribeVpcs", &json!({})), "synthesized");
    assert_eq!(mock.requests().last().unwrap().verdict, Verdict::Synthesized);
}

/// Requests with what has to be in them, with ids that nothing has: what only looks at the spec answers them all.
#[test]
fn memory_refuses_by_what_is_there_and_by_nothing_else() {
    let forgetful = open().without_memory().build().unwrap();
    let (mut asked, mut refused) = (0, 0);
    for service in catalogue().services() {
        // Each service has a world of its own: their order changes nothing.
        let [mock, empty] = [open(), open().empty()].map(|builder| builder.build().unwrap());
        for name in service.kinds().iter().flat_map(|kind| actions(kind)) {
            let request = example_request(service.short_name(), service.version(), name, at(NOW)).unwrap();
            let action = service.action(name).unwrap();
            let answer = |mock: &Mock| code(&deliver(mock, unsigned(action, request.clone())));
            assert_eq!(answer(&forgetful), "none", "{name} {request}");
            for code in [answer(&mock), answer(&empty)] {
                let is_of_state =
                    ["NotFound", "NotExist", "InUse", "Exist", "Duplicate"].iter().any(|word| code.contains(word));
                assert!(code == "none" || is_of_state, "{code}: {name} {request}");
                (asked, refused) = (asked + 1, refused + usize::from(code != "none"));
            }
        }
    }
    assert!(refused > asked / 10 && refused < asked, "{refused} of {asked}");
}

fn actions(kind: &ResourceKind) -> impl Iterator<Item = &'static str> {
    let makes = kind.makes.iter().map(|making| making.action);
    let looks = kind.lists.iter().map(|listing| listing.action).chain(kind.shows.iter().map(|showing| showing.action));
    makes.chain(looks).chain(kind.changes.iter().chain(&kind.ends).map(|naming| naming.action))
}
