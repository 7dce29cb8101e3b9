//! Which requests a fault is for, and to how many of them it applies.

use bytes::Bytes;
use cfg_core::{DescribeTask, DescribeTaskList, ModifyTaskRunStatus, TaskStatus};
use http::Request;
use tc3_mock::{Fault, Mock, Reset};

use crate::support::{builder, code, deliver, describe, mock, raw_of, refusal, send};

fn look(mock: &Mock) -> String {
    refusal(mock, DescribeTask::new(1698))
}

fn fault() -> Fault {
    Fault::error("Fault", "")
}

/// What DescribeTask and DescribeTaskList of CFG and DescribeZones of CVM get.
fn met(mock: &Mock) -> [bool; 3] {
    let zones = send(mock, raw_of(mock, "cvm", "2017-03-12", "DescribeZones", "{}"));
    [look(mock), refusal(mock, DescribeTaskList::new(1, 0)), code(&zones)].map(|code| code == "Fault")
}

#[test]
fn it_is_for_a_service_an_action_or_all() {
    for (fault, expected) in [
        (fault(), [true, true, true]),
        (fault().on_service("cfg"), [true, true, false]),
        (fault().on_service("cvm"), [false, false, true]),
        (fault().on("cfg", "DescribeTask"), [true, false, false]),
        (fault().on_action::<DescribeTaskList>(), [false, true, false]),
        (fault().on("cvm", "DescribeInstances"), [false, false, false]),
    ] {
        let shown = format!("{fault:?}");
        let mock = mock();
        let handle = mock.fault(fault).unwrap();
        assert_eq!(met(&mock), expected, "{shown}");
        let met = expected.into_iter().filter(|is_met| *is_met).count() as u64;
        assert_eq!((handle.seen(), handle.applied()), (met, met), "{shown}");
    }
}

#[test]
fn a_service_is_called_by_its_name_or_its_short_name() {
    for name in ["autoscaling", "as"] {
        let mock = mock();
        mock.fault(fault().on(name, "DescribeAccountLimits")).unwrap();
        let response = send(&mock, raw_of(&mock, "as", "2018-04-19", "DescribeAccountLimits", "{}"));
        assert_eq!(code(&response), "Fault", "{name}");
    }
}

/// By what it says it is, before that is judged.
#[test]
fn it_is_for_requests_that_would_be_refused_too() {
    let mock = mock();
    let mut request = raw_of(&mock, "cfg", "2021-08-20", "DescribeTask", r#"{"Mystery": 1}"#);
    for (name, value) in &mut request.headers {
        if name == "X-TC-Timestamp" {
            "0".clone_into(value);
        }
    }
    assert_eq!(code(&send(&mock, request.clone())), "AuthFailure.SignatureExpire");
    mock.fault(fault().on("cfg", "DescribeTask")).unwrap();
    assert_eq!(code(&send(&mock, request)), "Fault");
}

#[test]
fn what_cannot_be_found_is_met_by_a_fault_for_all_and_by_no_other() {
    let mock = mock();
    let service = mock.fault(fault().on_service("cfg")).unwrap();
    let unknown = || code(&send(&mock, raw_of(&mock, "cfg", "2021-08-20", "NoSuchAction", "{}")));
    let nameless = || code(&deliver(&mock, Request::post("/").body(Bytes::new()).unwrap()));
    assert_eq!([unknown(), nameless()], ["InvalidAction", "MissingParameter"]);
    assert_eq!(service.seen(), 0);
    let all = mock.fault(fault()).unwrap();
    assert_eq!([unknown(), nameless()], ["Fault", "Fault"]);
    assert_eq!((service.seen(), all.seen()), (0, 2));
}

#[test]
fn the_control_api_is_met_by_none() {
    let mock = mock();
    let all = mock.fault(Fault::reset(Reset::Before)).unwrap();
    assert_eq!(deliver(&mock, Request::get("/_mock/health").body(Bytes::new()).unwrap()).status(), 200);
    assert_eq!(all.seen(), 0);
}

#[test]
fn some_pass_first_and_then_it_applies_so_many_times() {
    let mock = mock();
    let some = mock.fault(fault().skip(2).times(3)).unwrap();
    let met: Vec<_> = (0..7).map(|_| look(&mock) == "Fault").collect();
    assert_eq!(met, [false, false, true, true, true, false, false]);
    assert_eq!((some.seen(), some.applied()), (7, 3));
    let never = mock.fault(fault().times(0)).unwrap();
    assert_eq!(look(&mock), "none");
    assert_eq!((never.seen(), never.applied()), (1, 0));
}

#[test]
fn a_share_is_the_same_for_a_seed() {
    let met = |seed, share| {
        let mock = builder().with_seed(seed).build().unwrap();
        mock.fault(fault().share(share)).unwrap();
        let first: Vec<_> = (0..200).map(|_| look(&mock) == "Fault").collect();
        mock.reset();
        mock.fault(fault().share(share)).unwrap();
        let second: Vec<_> = (0..200).map(|_| look(&mock) == "Fault").collect();
        assert_eq!(first, second, "a run after a reset is like the one before");
        first
    };
    let count = |met: &[bool]| met.iter().filter(|is_met| **is_met).count();
    assert_eq!(met(7, 0.5), met(7, 0.5));
    assert_ne!(met(7, 0.5), met(8, 0.5));
    assert!((60..140).contains(&count(&met(7, 0.5))));
    assert_eq!((count(&met(7, 0.0)), count(&met(7, 1.0))), (0, 200));
}

#[test]
fn two_faults_draw_each_for_itself() {
    let mock = mock();
    let (one, other) = (mock.fault(Fault::clock_skew(0).share(0.5)).unwrap(), mock.fault(fault().share(0.5)).unwrap());
    for _ in 0..100 {
        look(&mock);
    }
    let both = mock.requests().iter().filter(|request| request.faults == [one.id(), other.id()]).count();
    assert!((10..40).contains(&both), "{both}");
}

#[test]
fn of_several_the_first_that_applies_wins_and_skews_add_up() {
    let mock = mock();
    let first = mock.fault(Fault::error("First", "").skip(1).times(1)).unwrap();
    let second = mock.fault(Fault::error("Second", "").times(2)).unwrap();
    assert_eq!([look(&mock), look(&mock), look(&mock), look(&mock)], ["Second", "First", "Second", "none"]);
    assert_eq!((first.seen(), first.applied(), second.seen(), second.applied()), (4, 1, 4, 2));

    mock.fault(Fault::clock_skew(200)).unwrap();
    assert_eq!(look(&mock), "none");
    let more = mock.fault(Fault::clock_skew(200)).unwrap();
    assert_eq!(look(&mock), "AuthFailure.SignatureExpire");
    assert_eq!(mock.requests().last().unwrap().faults, ["fault-3", "fault-4"]);
    more.end();
    assert_eq!(look(&mock), "none");
}

#[test]
fn the_world_is_as_if_what_was_turned_away_had_not_been() {
    let mock = mock();
    mock.fault(fault().times(1)).unwrap();
    let run = || refusal(&mock, ModifyTaskRunStatus::new(1698, TaskStatus::RUNNING));
    assert_eq!(run(), "Fault");
    assert_eq!(describe(&mock, 1698).task_status, TaskStatus::NOT_STARTED);
    assert_eq!(run(), "none");
}
