//! The guard of the examples while every third request fails: without a socket, and by tokio's clock, which stands still while
//! anything is done.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../examples/guard/guarded.rs"]
mod guarded;

use std::time::Duration;

use cfg_hyper::{Client, DescribeTask, TaskStatus};
use tc3_mock::{Fault, FaultHandle, Mock, Reset};
use tokio::runtime;

const RUNS: u64 = 1000;

/// So many of the requests each befalls that none before it does.
const SHARE: f64 = 0.04;

/// Together they befall a third of all requests.
fn faults() -> [Fault; 10] {
    [
        Fault::error("InternalError", "try later"),
        Fault::error("RequestLimitExceeded", "slow down"),
        Fault::error("ServiceUnavailable", "try later"),
        Fault::respond(502, "text/html", "<h1>502 Bad Gateway</h1>"),
        Fault::reset(Reset::Before),
        Fault::reset(Reset::Headers),
        Fault::reset(Reset::Body),
        Fault::truncate_at(30),
        Fault::garbage(100),
        // Longer than anybody waits.
        Fault::delay(Duration::from_secs(3600)),
    ]
}

#[test]
fn the_guard_ends_each_experiment_while_a_third_of_all_requests_fails() {
    let mut count = 0;
    for run in 0..RUNS {
        let runtime = runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
        count += u64::from(runtime.block_on(began(run)));
    }
    // An experiment that was refused at its start is none.
    assert!(count > RUNS * 3 / 4, "{count} of {RUNS} began");
}

/// Whether the experiment began. If so it has ended, with the verdict that its work came to.
async fn began(run: u64) -> bool {
    let mock = Mock::builder().with_seed(run).build().unwrap();
    let client = Client::builder().with_credential(mock.credential().clone()).with_transport(mock.transport());
    let client = client.build().unwrap();
    let faults: Vec<_> = faults().map(|fault| mock.fault(fault.share(SHARE)).unwrap()).into();
    let outcome = guarded::guarded(&client, 1698, work(run)).await.map_err(|error| error.to_string());

    faults.iter().for_each(FaultHandle::end);
    let task = client.describe_task(DescribeTask::new(1698)).await.unwrap().response.task;
    if task.task_status == TaskStatus::NOT_STARTED {
        return false;
    }
    assert_eq!((outcome, task.task_status), (Ok(()), TaskStatus::FINISHED), "run {run}");
    assert_eq!(task.task_summary, Some(work(run).await.unwrap_or_else(|problem| problem)), "run {run}");
    true
}

/// Lasts as many seconds as there were runs before.
async fn work(run: u64) -> Result<String, String> {
    tokio::time::sleep(Duration::from_secs(run)).await;
    if run.is_multiple_of(2) { Ok("it held".to_owned()) } else { Err("it broke".to_owned()) }
}
