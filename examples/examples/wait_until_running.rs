//! Waits until an experiment runs, which somebody else starts meanwhile, and is told when it cannot run any more.
//!
//! ```text
//! cargo run -p tc3-examples --example wait_until_running
//! ```

use std::time::Duration;

use cfg_hyper::{Client, DescribeTask, Error, ModifyTaskRunStatus, Transition, tc3};
use tc3::RawAnswer;
use tc3::wait::Verdict;
use tc3_examples::Stage;
use tokio::time::sleep;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let stage = Stage::open().await?;
    let task_id = stage.task_id;
    let client =
        Client::builder().with_credential(stage.credential.clone()).with_endpoint(stage.endpoint.clone()).build()?;

    // What is waited for is a constant of the request: a member of the answer, and its values. How often and how long it
    // looks is said there too, and here otherwise.
    let runs = DescribeTask::RUNNING.with_interval(Duration::from_millis(100));
    let waiting = client.wait(DescribeTask::new(task_id), &runs).on_progress(|progress| println!("{progress}"));
    let somebody_else = async {
        sleep(Duration::from_millis(250)).await;
        client.modify_task_run_status(ModifyTaskRunStatus::transition(task_id, Transition::running())).await
    };
    let (answer, started) = tokio::join!(waiting.into_future(), somebody_else);
    println!("started by request {}, and {:?} in the end", started?.request_id, answer?.task.task_status);

    // A state that does not lead there ends it at once, with the last answer at hand.
    let verdict = Transition::finished(true, "traffic moved to zone 3 within 40 s");
    client.modify_task_run_status(ModifyTaskRunStatus::transition(task_id, verdict)).await?;
    if let Err(error) = client.wait(DescribeTask::new(task_id), &runs).await {
        println!("{error}");
        println!("ended at {:?}", error.last().and_then(|answer| answer.task.task_end_time.as_deref()));
    }

    // What no constant says, a function does: here over the answer as the service wrote it.
    let look = tc3::RawAction::new("cfg", "2021-08-20", "DescribeTask", format!(r#"{{"TaskId": {task_id}}}"#));
    let has_summary = |answer: &RawAnswer| match answer.response.contains("zone 3") {
        true => Verdict::Reached,
        false => Verdict::GoOn("no word of zone 3".to_owned()),
    };
    let answer = client.inner().wait_raw(look.with_effect(tc3::Effect::Read), has_summary).await?;
    println!("summed up, says request {}", answer.request_id);
    Ok(())
}
