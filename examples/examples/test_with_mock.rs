//! A test against the mock: without a socket, with a clock of its own, and with a look at what was sent.

use cfg_hyper::tc3_hyper::Client as Connection;
use cfg_hyper::{Client, Endpoint, ModifyTaskRunStatus, TaskStatus, Timestamp};
use tc3_mock::Mock;

/// The code under test: it must pause the experiment, once.
async fn pause(cfg: &Client, task: i64) -> Result<(), cfg_hyper::Error> {
    cfg.modify_task_run_status(ModifyTaskRunStatus::new(task, TaskStatus::PAUSED)).await.map(drop)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let noon = Timestamp::from_unix(1_700_000_000)?;
    let mock = Mock::builder().with_clock(move || noon).build()?;
    let connection = Connection::builder()
        .with_credential(mock.credential().clone())
        .with_endpoint(Endpoint::parse(&mock.url())?)
        .with_transport(mock.transport())
        .with_clock(move || noon)
        .build()?;
    let cfg = Client::new(connection);

    // It does not run yet, so it cannot be paused.
    let error = pause(&cfg, 1698).await.err().ok_or("a task that does not run was paused")?;
    println!("{error}");
    cfg.modify_task_run_status(ModifyTaskRunStatus::new(1698, TaskStatus::RUNNING)).await?;
    pause(&cfg, 1698).await?;

    println!("{} requests came", mock.requests().len());
    mock.reset();
    println!("{} after a reset", mock.requests().len());
    Ok(())
}
