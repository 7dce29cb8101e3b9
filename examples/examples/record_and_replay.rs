//! Testing your own code against what was said once: calls are recorded to files, and answered from them without a network.
//! Here a mock is recorded; against the service it is the same. In your crate, the files stand beside the test.
//!
//! ```text
//! cargo run -p tc3-examples --example record_and_replay
//! ```

use std::path::Path;

use cfg_hyper::{Client, DescribeTask, Error, ModifyTaskRunStatus, TaskStatus};
use tc3::Credential;
use tc3_hyper::recording::{Recorder, Replay};
use tc3_mock::Mock;

/// The code under test: starts an experiment, and says how it was before and how it is now.
async fn start(client: &Client) -> Result<[TaskStatus; 2], Error> {
    let before = client.describe_task(DescribeTask::new(1698)).await?.response.task.task_status;
    client.modify_task_run_status(ModifyTaskRunStatus::new(1698, TaskStatus::RUNNING)).await?;
    let after = client.describe_task(DescribeTask::new(1698)).await?.response.task.task_status;
    Ok([before, after])
}

/// Once, by hand: this is a call like any other, and it is written down.
async fn record(recording: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let mock = Mock::builder().start().await?;
    let recorder = Recorder::new(recording)?;
    let client = Client::builder()
        .with_credential(mock.credential().clone())
        .with_endpoint(mock.endpoint())
        .with_recorder(recorder.clone())
        .build()?;
    start(&client).await?;
    recorder.check()?;
    Ok(())
}

/// The test, as often as one likes. A request that was not recorded is an error that says what is nearest.
async fn replay(recording: &Path) -> Result<(), Error> {
    let replay = Replay::open(recording)?;
    let anybody = Credential::new("AKIDANYBODY", "anything")?;
    let client = Client::builder().with_credential(anybody).with_transport(replay.clone()).build()?;
    assert_eq!(start(&client).await?, [TaskStatus::NOT_STARTED, TaskStatus::RUNNING]);
    assert!(replay.left().is_empty(), "the code asked for all of it");

    if let Err(error) = client.describe_task(DescribeTask::new(1699)).await {
        println!("{error}");
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let recording = std::env::temp_dir().join(format!("tc3-record-and-replay-{}", std::process::id()));
    record(&recording).await?;
    let mut files: Vec<_> = recording.read_dir()?.map(|file| Ok(file?.file_name())).collect::<std::io::Result<_>>()?;
    files.sort();
    println!("recorded: {files:?}");
    let replayed = replay(&recording).await;
    std::fs::remove_dir_all(&recording)?;
    replayed?;
    println!("replayed: passed");
    Ok(())
}
