//! What an answer says of what is waited for, and what follows from it.

use std::time::Duration;

use tc3::wait::{Next, Nothing, Pace, Verdict, WaitEnd, Waiter};
use tc3::{ErrorKind, Literal, Place, RawAnswer, Record, Sent, Shape};

use crate::record::record;

record!(Instances, Shape { name: "InstancesResponse", members: &["Set", "Task"], ..Shape::EMPTY }, {
    0 set: Option<Vec<Instance>>,
    1 task: Option<Task>,
});
record!(Instance, Shape { name: "Instance", members: &["State"], ..Shape::EMPTY }, {
    0 state: Option<String>,
});
record!(Task, Shape { name: "Task", members: &["Status", "IsDone"], ..Shape::EMPTY }, {
    0 status: Option<i64>,
    1 is_done: Option<bool>,
});

const RUNNING: Waiter = Waiter {
    dead: &[Literal::Text("FAILED"), Literal::Text("GONE")],
    nothing: Nothing::GoesOn,
    ..Waiter::new("running", "all instances run", &["Set", "State"], &[Literal::Text("RUNNING")])
};

fn with(nothing: Nothing) -> Waiter {
    Waiter { nothing, ..RUNNING }
}

fn instances(states: &[&str]) -> Instances {
    let set = states.iter().map(|state| Instance { state: Some((*state).to_owned()) }).collect();
    Instances { set: Some(set), ..Instances::default() }
}

fn json(states: &[&str]) -> String {
    let states: Vec<_> = states.iter().map(|state| format!(r#"{{"State":"{state}"}}"#)).collect();
    format!(r#"{{"Set":[{}],"RequestId":"7"}}"#, states.join(","))
}

/// The same, whether the answer is a record or text.
fn both(waiter: &Waiter, states: &[&str]) -> Verdict {
    let [typed, text] = [waiter.look(&instances(states)), waiter.look_json(&json(states))];
    assert_eq!(typed, text, "{states:?}");
    typed
}

#[test]
fn every_element_of_a_list_has_to_be_done_and_one_that_is_dead_ends_it() {
    assert_eq!(both(&RUNNING, &["RUNNING", "RUNNING"]), Verdict::Reached);
    assert_eq!(both(&RUNNING, &["PENDING"]), Verdict::GoOn("\"PENDING\"".to_owned()));
    let states = ["PENDING", "RUNNING", "STARTING", "PENDING"];
    assert_eq!(both(&RUNNING, &states), Verdict::GoOn("\"PENDING\", \"STARTING\" (1 of 4 done)".to_owned()));
    assert_eq!(both(&RUNNING, &["PENDING", "FAILED"]), Verdict::Dead("\"FAILED\"".to_owned()));
}

#[test]
fn nothing_means_what_the_waiter_says() {
    let nothing = || "nothing".to_owned();
    for (waiter, expected) in [
        (with(Nothing::GoesOn), Verdict::GoOn(nothing())),
        (with(Nothing::Done), Verdict::Reached),
        (with(Nothing::Dead), Verdict::Dead(nothing())),
        (with(Nothing::Misfit), Verdict::Misfit("Set.State is nothing".to_owned())),
    ] {
        assert_eq!(both(&waiter, &[]), expected);
        assert_eq!(waiter.look(&Instances::default()), expected);
        assert_eq!(waiter.look_json(r#"{"Set":null}"#), expected);
        assert_eq!(waiter.look_json(r#"{"Set":[{"State":null}]}"#), expected);
    }
    // One that has no state yet is not done because the others are.
    let half = r#"{"Set":[{"State":"RUNNING"},{"State":null}]}"#;
    assert_eq!(RUNNING.look_json(half), Verdict::GoOn("nothing (1 of 2 done)".to_owned()));
}

#[test]
fn numbers_and_booleans_are_told_from_each_other_and_may_be_text() {
    const STATUS: Waiter = Waiter {
        dead: &[Literal::Int(-1)],
        ..Waiter::new("done", "the task is done", &["Task", "Status"], &[Literal::Int(0), Literal::Int(2)])
    };
    const DONE: Waiter = Waiter::new("done", "the task is done", &["Task", "IsDone"], &[Literal::Bool(true)]);
    let task = |status, is_done| Instances { task: Some(Task { status, is_done }), ..Instances::default() };
    assert_eq!(STATUS.look(&task(Some(2), None)), Verdict::Reached);
    assert_eq!(STATUS.look(&task(Some(1), None)), Verdict::GoOn("1".to_owned()));
    assert_eq!(STATUS.look(&task(Some(-1), None)), Verdict::Dead("-1".to_owned()));
    assert_eq!(STATUS.look_json(r#"{"Task":{"Status":"2"}}"#), Verdict::Reached);
    assert_eq!(DONE.look(&task(None, Some(false))), Verdict::GoOn("false".to_owned()));
    assert_eq!(DONE.look_json(r#"{"Task":{"IsDone":"True"}}"#), Verdict::Reached);
}

#[test]
fn what_does_not_fit_is_said_at_once_and_names_what_was_found() {
    for (answer, expected) in [
        (r#"{"Sets":[]}"#, "Set is not there"),
        (r#"{"Set":[{"Status":"RUNNING"}]}"#, "Set.State is not there"),
        (r#"{"Set":[{"State":{}}]}"#, "Set.State is an object"),
        (r#"{"Set":"RUNNING"}"#, "Set is a value, and no object"),
        (r#"{"Set":[{"State":true}]}"#, "Set.State is true"),
        (r#"[1]"#, "the answer is a value, and no object"),
    ] {
        assert_eq!(RUNNING.look_json(answer), Verdict::Misfit(expected.to_owned()), "{answer}");
    }
    const OTHER: Waiter = Waiter::new("done", "it is done", &["Set", "Status"], &[Literal::Int(1)]);
    assert_eq!(OTHER.look(&instances(&["1"])), Verdict::Misfit("Set.Status is not there".to_owned()));
    const NUMBER: Waiter = Waiter::new("done", "it is done", &["Set", "State"], &[Literal::Int(1)]);
    assert_eq!(both(&NUMBER, &["RUNNING"]), Verdict::Misfit("Set.State is \"RUNNING\"".to_owned()));
    let deep = format!(r#"{{"Set":{}{}}}"#, "[".repeat(200), "]".repeat(200));
    assert!(matches!(RUNNING.look_json(&deep), Verdict::Misfit(_)));
}

/// What a server says goes to terminals.
#[test]
fn what_is_shown_is_short_and_harmless() {
    let odd = format!("a\\u001b[31m{}", "x".repeat(1_000));
    let Verdict::GoOn(now) = RUNNING.look_json(&json(&[&odd])) else { panic!() };
    assert!(now.chars().count() < 110 && !now.contains('\u{1b}'), "{now}");
    let states: Vec<_> = (0..50).map(|state| state.to_string()).collect();
    let states: Vec<_> = states.iter().map(String::as_str).collect();
    assert_eq!(both(&RUNNING, &states), Verdict::GoOn(r#""0", "1", "2", "3", "4", … (0 of 50 done)"#.to_owned()));
}

#[test]
fn a_secret_is_not_shown() {
    record!(Login, Shape { name: "Login", members: &["Token"], sensitive: &["Token"], ..Shape::EMPTY }, {
        0 token: Option<String>,
    });
    let known = Waiter::new("known", "the token is known", &["Token"], &[Literal::Text("x")]);
    let verdict = known.look(&Login { token: Some("hush".to_owned()) });
    assert_eq!(verdict, Verdict::GoOn("<redacted>".to_owned()));
}

#[test]
fn a_wait_is_drawn_around_the_interval_and_ends_with_the_time() {
    let pace = Pace { interval: Duration::from_secs(10), timeout: Duration::from_secs(60) };
    let next = |elapsed, random| pace.next(Verdict::GoOn(String::new()), Duration::from_secs(elapsed), random);
    let after = |elapsed, random| match next(elapsed, random) {
        Next::Look { after, .. } => after.as_millis(),
        other => panic!("{other:?}"),
    };
    assert_eq!([after(0, 0.0), after(0, 0.5), after(0, 1.0), after(0, f64::INFINITY)], [9_000, 10_000, 11_000, 11_000]);
    assert_eq!(after(55, 0.5), 5_000);
    assert!(matches!(next(60, 0.5), Next::Stop(WaitEnd::NotInTime { .. })));
    assert_eq!(pace.next(Verdict::Reached, Duration::from_secs(99), 0.5), Next::Reached);
    assert_eq!([0, 55, 99].map(|elapsed| pace.look_limit(Duration::from_secs(elapsed)).as_secs()), [60, 10, 10]);

    let endless = Pace { interval: Duration::MAX, timeout: Duration::MAX };
    assert!(matches!(endless.next(Verdict::GoOn(String::new()), Duration::ZERO, 0.5), Next::Look { .. }));
    let hasty = Pace { interval: Duration::ZERO, ..pace };
    let Next::Look { after, .. } = hasty.next(Verdict::GoOn(String::new()), Duration::ZERO, 0.5) else { panic!() };
    assert!(!after.is_zero(), "it would never end where time stands still");
}

#[test]
fn an_error_says_what_was_waited_for_what_came_and_what_to_do() {
    let elapsed = Duration::from_millis(180_250);
    let now = || "\"PENDING\"".to_owned();
    for (end, expected) in [
        (
            WaitEnd::Dead { now: now() },
            "not reached: waited until all instances run: it is \"PENDING\", and cannot come there any more; find out why it came \
             to that: waiting on does not help",
        ),
        (
            WaitEnd::NotInTime { now: now(), elapsed },
            "not reached: waited until all instances run: after 180.2 s it is \"PENDING\"; wait again, or longer: looking has \
             changed nothing",
        ),
        (
            WaitEnd::Misfit { found: "Set is not there".to_owned() },
            "not reached: waited until all instances run: the answer does not tell: Set is not there; mend what is waited for, or \
             wait with the action that it is for",
        ),
    ] {
        let error = end.into_error(RUNNING.doc);
        assert_eq!((error.kind(), error.sent()), (ErrorKind::NotReached, Sent::Answered));
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn a_waiter_is_told_in_a_sentence() {
    let told = RUNNING.sentence("`").to_string();
    assert_eq!(
        told,
        "`running` waits until all instances run: `Set.State` is \"RUNNING\"; \"FAILED\" or \"GONE\" ends it. It looks every 5s, \
         for 180s."
    );
    let gone = Waiter {
        dead: &[],
        nothing: Nothing::Done,
        done_codes: &["ResourceNotFound", "InvalidParameter"],
        ..RUNNING.with_interval(Duration::from_millis(500)).with_timeout(Duration::from_secs(60))
    };
    assert_eq!(
        gone.sentence("").to_string(),
        "running waits until all instances run: Set.State is \"RUNNING\", or nothing is there, or the error is ResourceNotFound \
         or InvalidParameter. It looks every 500ms, for 60s."
    );
}

#[test]
fn an_error_stands_as_text_where_it_means_that_it_is_reached() {
    let error = tc3::Error::service("ResourceNotFound", "there is no \"x\"", "7");
    let answer = RawAnswer::of_error(&error);
    let expected = r#"{"Error":{"Code":"ResourceNotFound","Message":"there is no \"x\""},"RequestId":"7"}"#;
    assert_eq!((answer.request_id.as_str(), answer.response.as_str()), ("7", expected));
}
