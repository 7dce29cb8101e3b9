//! Testing your own code against the mock. In your crate, `without_a_socket` and `over_a_socket` would each be a
//! `#[tokio::test]`; here `main` runs them.
//!
//! ```text
//! cargo run -p tc3-examples --example test_with_mock
//! ```

use cfg_hyper::{Client, Credential, DescribeTask, Error, ModifyTaskRunStatus, TaskStatus, Timestamp, Transition};
use cfg_hyper::{codes, tc3};
use tc3_mock::Mock;

/// The code under test: ends an experiment that may already have ended. Says whether this call did it.
async fn abort(client: &Client, task_id: i64, reason: &str) -> Result<bool, Error> {
    let verdict = Transition::finished(false, reason);
    match client.modify_task_run_status(ModifyTaskRunStatus::transition(task_id, verdict)).await {
        Ok(_) => Ok(true),
        Err(error) if error.code().is_some_and(|code| code.is(codes::OPERATION_DENIED)) => Ok(false),
        Err(error) => Err(error),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    without_a_socket().await?;
    println!("without a socket: passed");
    over_a_socket().await?;
    println!("over a socket: passed");
    Ok(())
}

/// The mock is the client's transport: nothing is opened, and time stands still.
async fn without_a_socket() -> Result<(), Error> {
    let noon = Timestamp::from_unix(1_700_000_000)?;
    let mock = Mock::builder().with_clock(move || noon).build()?;
    let client = Client::builder()
        .with_credential(mock.credential().clone())
        .with_transport(mock.transport())
        .with_clock(move || noon)
        .build()?;

    assert!(abort(&client, 1698, "the error budget is used up").await?);
    assert!(!abort(&client, 1698, "once more").await?, "the second time there is nothing left to end");

    let task = client.describe_task(DescribeTask::new(1698)).await?.response.task;
    assert_eq!(task.task_status, TaskStatus::FINISHED);
    assert_eq!(task.task_summary.as_deref(), Some("the error budget is used up"));
    let actions: Vec<_> = mock.requests().into_iter().map(|request| request.action).collect();
    assert_eq!(actions, ["ModifyTaskRunStatus", "ModifyTaskRunStatus", "DescribeTask"]);
    Ok(())
}

/// The mock listens, as for programs in any language. Each has a world of its own.
async fn over_a_socket() -> Result<(), Error> {
    let mock = Mock::builder().with_credential("AKIDTEST", "the-right-key").start().await?;
    let client = |credential| Client::builder().with_credential(credential).with_endpoint(mock.endpoint()).build();

    let stranger = client(Credential::new("AKIDTEST", "the-wrong-key")?)?;
    let outcome = abort(&stranger, 1698, "not mine to end").await;
    let code = outcome.as_ref().err().and_then(Error::code);
    assert!(code.is_some_and(|code| code.is(tc3::codes::AUTH_FAILURE_SIGNATURE_FAILURE)), "{outcome:?}");

    assert!(abort(&client(Credential::new("AKIDTEST", "the-right-key")?)?, 1698, "mine").await?);
    Ok(())
}
