//! Starts an experiment, looks at it, and ends it with a verdict.
//!
//! ```text
//! cargo run -p tc3-examples --example end_with_verdict
//! ```

use cfg_hyper::{Client, DescribeTask, Error, ModifyTaskRunStatus, TaskStatus, Transition};
use tc3_examples::Stage;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let stage = Stage::open().await?;
    let task_id = stage.task_id;
    let client =
        Client::builder().with_credential(stage.credential.clone()).with_endpoint(stage.endpoint.clone()).build()?;

    let started =
        client.modify_task_run_status(ModifyTaskRunStatus::transition(task_id, Transition::running())).await?;
    println!("task {task_id} runs (request {})", started.request_id);

    // What was to be seen while it ran is seen. A verdict without its reason cannot be written: the compiler asks.
    let verdict = Transition::finished(true, "traffic moved to zone 3 within 40 s");
    let ended = client.modify_task_run_status(ModifyTaskRunStatus::transition(task_id, verdict)).await?;
    println!("task {task_id} has ended (request {})", ended.request_id);

    let task = client.describe_task(DescribeTask::new(task_id)).await?.response.task;
    println!("{}: {:?}, {:?}", task.task_title, task.task_status, task.task_summary.unwrap_or_default());

    // By its fields a request can be wrong. Then it is refused here, before anything is sent.
    let silent = ModifyTaskRunStatus::new(task_id, TaskStatus::FINISHED).is_expect(true);
    match client.modify_task_run_status(silent).await {
        Ok(_) => println!("ended again, and without a word"),
        Err(error) => println!("refused: {error}"),
    }
    Ok(())
}
