//! What a client tells of a fault of the mock, over a socket and without one, and the world after it: what it says of whether
//! the request was sent is never untrue.

use std::time::Duration;

use cfg_hyper::{Call, Client, DescribeTask, Error, ErrorKind, ModifyTaskRunStatus, Sent, TaskStatus, Timestamp};
use tc3_mock::{Fault, Mock, Reset};

/// 2023-11-14 22:13:20 UTC, for both sides.
fn now() -> Timestamp {
    Timestamp::from_unix(1_700_000_000).unwrap()
}

/// Whether there is a socket between client and mock.
#[derive(Clone, Copy, Debug)]
enum Way {
    Socket,
    Transport,
}

const BOTH: [Way; 2] = [Way::Socket, Way::Transport];

async fn pair(way: Way) -> (Mock, Client) {
    let builder = Mock::builder().with_clock(now);
    // What an attempt tells, before another one hides it.
    let client = Client::builder().with_clock(now).with_max_attempts(1);
    match way {
        Way::Socket => {
            let mock = builder.start().await.unwrap();
            let client = client.with_credential(mock.credential().clone());
            let client = client.with_endpoint(mock.endpoint()).build().unwrap();
            (mock, client)
        }
        Way::Transport => {
            let mock = builder.build().unwrap();
            let client = client.with_credential(mock.credential().clone()).with_transport(mock.transport());
            (mock, client.build().unwrap())
        }
    }
}

async fn run(client: &Client) -> Result<(), Error> {
    client.modify_task_run_status(ModifyTaskRunStatus::new(1698, TaskStatus::RUNNING)).await.map(drop)
}

async fn is_running(client: &Client) -> bool {
    // A fault of the mock's clock is over, and the client has to learn that, too.
    let look = Call::new(DescribeTask::new(1698)).with_max_attempts(2);
    client.describe_task(look).await.unwrap().task.task_status == TaskStatus::RUNNING
}

/// What a client tells of a change that a fault befell, and whether it was carried out.
async fn told(way: Way, fault: Fault) -> (Error, bool) {
    let (mock, client) = pair(way).await;
    mock.fault(fault.times(1)).unwrap();
    let error = run(&client).await.unwrap_err();
    (error, is_running(&client).await)
}

#[tokio::test]
async fn of_a_change_whose_answer_is_lost_a_client_tells_that_it_may_have_been_done() {
    for way in BOTH {
        for (fault, is_done) in [
            (Fault::reset(Reset::Before), false),
            (Fault::reset(Reset::Headers), true),
            (Fault::reset(Reset::Body), true),
            (Fault::truncate_at(0), true),
            (Fault::truncate_at(30), true),
        ] {
            let shown = format!("{way:?} {fault:?}");
            let (error, was_done) = told(way, fault).await;
            assert_eq!(error.kind(), ErrorKind::Interrupted, "{shown}: {error}");
            assert_eq!((error.sent(), error.is_retry_safe()), (Sent::MaybeSent, false), "{shown}: {error}");
            assert_eq!(was_done, is_done, "{shown}");
        }
    }
}

#[tokio::test]
async fn what_is_no_envelope_may_have_been_done_too() {
    for way in BOTH {
        for (fault, is_done) in [
            (Fault::garbage(100), true),
            (Fault::garbage(0), true),
            (Fault::respond(502, "text/html", "<h1>Bad Gateway</h1>"), false),
            (Fault::respond(200, "application/json", "{}"), false),
        ] {
            let shown = format!("{way:?} {fault:?}");
            let (error, was_done) = told(way, fault).await;
            assert_eq!(error.kind(), ErrorKind::Unreadable, "{shown}: {error}");
            assert_eq!((error.sent(), error.is_retry_safe()), (Sent::MaybeSent, false), "{shown}: {error}");
            assert_eq!(was_done, is_done, "{shown}");
        }
    }
}

#[tokio::test]
async fn what_the_service_answers_is_answered() {
    for way in BOTH {
        for (fault, code, is_safe) in [
            (Fault::error("InternalError", "later"), "InternalError", false),
            (Fault::rate_per_second(0), "RequestLimitExceeded", true),
            (Fault::clock_skew(-3_600), "AuthFailure.SignatureExpire", false),
        ] {
            let shown = format!("{way:?} {fault:?}");
            let (error, was_done) = told(way, fault).await;
            assert_eq!((error.kind(), error.sent()), (ErrorKind::Service, Sent::Answered), "{shown}: {error}");
            assert_eq!(error.code().map(|code| code.as_str()), Some(code), "{shown}");
            assert_eq!((error.is_retry_safe(), was_done), (is_safe, false), "{shown}");
            assert!(error.request_id().is_some(), "{shown}");
        }
    }
}

#[tokio::test]
async fn what_only_reads_may_be_sent_again_after_a_lost_answer() {
    for way in BOTH {
        let (mock, client) = pair(way).await;
        mock.fault(Fault::reset(Reset::Headers).times(1)).unwrap();
        let error = client.describe_task(DescribeTask::new(1698)).await.unwrap_err();
        assert_eq!((error.sent(), error.is_retry_safe()), (Sent::MaybeSent, true), "{way:?}: {error}");
        client.describe_task(DescribeTask::new(1698)).await.unwrap();
    }
}

/// On a connection that carried requests before, which a client might take for one that was idle too long.
#[tokio::test]
async fn a_reset_on_a_connection_that_was_used_is_told_the_same() {
    let (mock, client) = pair(Way::Socket).await;
    assert!(!is_running(&client).await);
    let reset = mock.fault(Fault::reset(Reset::Headers).times(1)).unwrap();
    let error = run(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Interrupted, Sent::MaybeSent), "{error}");
    assert_eq!((reset.seen(), reset.applied()), (1, 1), "it was not sent again");
    assert!(is_running(&client).await);
}

/// By the clock of tokio, which moves on when all wait.
#[tokio::test(start_paused = true)]
async fn who_waits_no_longer_tells_that_it_may_have_been_done_and_it_was_not() {
    let (mock, client) = pair(Way::Transport).await;
    mock.fault(Fault::delay(Duration::from_secs(24 * 3600)).on_action::<ModifyTaskRunStatus>()).unwrap();
    let error = run(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Timeout, Sent::MaybeSent), "{error}");
    tokio::time::sleep(Duration::from_secs(48 * 3600)).await;
    assert!(!is_running(&client).await);
}

/// A client that ends its connection ends the delay with it.
#[tokio::test]
async fn who_leaves_a_socket_has_nothing_done() {
    let (mock, client) = pair(Way::Socket).await;
    let delay = mock.fault(Fault::delay(Duration::from_secs(3600)).times(1)).unwrap();
    let call = ModifyTaskRunStatus::new(1698, TaskStatus::RUNNING);
    let left = async {
        while delay.applied() == 0 {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        _ = client.modify_task_run_status(call) => panic!("it is delayed"),
        () = left => {}
    }
    assert!(!is_running(&client).await);
    assert_eq!(mock.requests().len(), 1, "only the look");
}
