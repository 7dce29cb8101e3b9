//! Starts an experiment, and ends it with a verdict.

use cfg_hyper::tc3_hyper::Client as Connection;
use cfg_hyper::{Client, DescribeTask, Endpoint, ExecuteTask, ModifyTaskRunStatus, Transition};
use tc3_mock::Mock;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mock = Mock::builder().start().await?;
    let connection = Connection::builder()
        .with_credential(mock.credential().clone())
        .with_endpoint(Endpoint::parse(&mock.url())?)
        .build()?;
    let cfg = Client::new(connection);

    cfg.execute_task(ExecuteTask::new(1698)).await?;
    // The type says what an end needs: it cannot be forgotten.
    let verdict = Transition::Finished { is_expect: true, summary: "Failover took 4 seconds.".to_owned() };
    let answer = cfg.modify_task_run_status(ModifyTaskRunStatus::transition(1698, verdict.clone())).await?;
    println!("ended (request {})", answer.request_id);

    let task = cfg.describe_task(DescribeTask::new(1698)).await?;
    println!("status {:?}, {:?}", task.task.task_status, task.task.task_summary);

    // A second verdict is refused, and the error says all there is to say.
    if let Err(error) = cfg.modify_task_run_status(ModifyTaskRunStatus::transition(1698, verdict)).await {
        println!("{error}");
    }
    Ok(())
}
