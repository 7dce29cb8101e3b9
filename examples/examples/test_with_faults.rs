//! Testing what your own code does when something goes wrong: the mock loses an answer, and the code under test finds out
//! whether its change was made. In your crate, each of the two would be a `#[tokio::test]`; here `main` runs them.
//!
//! ```text
//! cargo run -p tc3-examples --example test_with_faults
//! ```

use cfg_hyper::{Client, DescribeTask, Error, ModifyTaskRunStatus, Sent, TaskStatus, Transition};
use tc3_mock::{Fault, Mock, Reset};

/// The code under test: ends an experiment. If the answer is lost it looks before anybody does it again.
async fn abort(client: &Client, task_id: i64, reason: &str) -> Result<(), Error> {
    let end = ModifyTaskRunStatus::transition(task_id, Transition::finished(false, reason));
    let Err(error) = client.modify_task_run_status(end).await else { return Ok(()) };
    if error.sent() == Sent::MaybeSent {
        let task = client.describe_task(DescribeTask::new(task_id)).await?.response.task;
        if task.task_status == TaskStatus::FINISHED {
            return Ok(());
        }
    }
    Err(error)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    an_answer_is_lost().await?;
    println!("an answer is lost: passed");
    a_request_is_lost().await?;
    println!("a request is lost: passed");
    Ok(())
}

async fn an_answer_is_lost() -> Result<(), Error> {
    let (mock, client) = pair().await?;
    let lost = mock.fault(Fault::reset(Reset::Headers).on_action::<ModifyTaskRunStatus>().times(1))?;

    abort(&client, 1698, "the error budget is used up").await?;
    assert_eq!((lost.seen(), lost.applied()), (1, 1), "it was asked for once");
    Ok(())
}

async fn a_request_is_lost() -> Result<(), Error> {
    let (mock, client) = pair().await?;
    mock.fault(Fault::reset(Reset::Before).on_action::<ModifyTaskRunStatus>().times(1))?;

    let outcome = abort(&client, 1698, "the error budget is used up").await;
    assert!(outcome.as_ref().is_err_and(|error| !error.is_retry_safe()), "{outcome:?}");
    let task = client.describe_task(DescribeTask::new(1698)).await?.response.task;
    assert_eq!(task.task_status, TaskStatus::NOT_STARTED);
    Ok(())
}

async fn pair() -> Result<(Mock, Client), Error> {
    let mock = Mock::builder().start().await?;
    let client = Client::builder().with_credential(mock.credential().clone()).with_endpoint(mock.endpoint()).build()?;
    Ok((mock, client))
}
