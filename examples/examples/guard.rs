//! Ends the experiment when the program is interrupted or fails, so that no fault stays behind.

use core::time::Duration;

use cfg_hyper::tc3_hyper::Client as Connection;
use cfg_hyper::{Client, Endpoint, ExecuteTask, ModifyTaskRunStatus, Transition};
use tc3_mock::Mock;

type Error = Box<dyn std::error::Error>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let mock = Mock::builder().start().await?;
    let connection = Connection::builder()
        .with_credential(mock.credential().clone())
        .with_endpoint(Endpoint::parse(&mock.url())?)
        .build()?;
    let cfg = Client::new(connection);

    let outcome = guarded(&cfg, 1698, watch()).await;
    println!("the program's own outcome: {outcome:?}");
    Ok(())
}

/// Runs an experiment while `work` lasts, and ends it whatever becomes of `work`.
///
/// Ending is a call, so it cannot stand in a destructor: the experiment is ended here, on every way out.
async fn guarded(cfg: &Client, task: i64, work: impl Future<Output = Result<(), Error>>) -> Result<(), Error> {
    cfg.execute_task(ExecuteTask::new(task)).await?;
    let outcome = tokio::select! {
        outcome = work => outcome,
        _ = tokio::signal::ctrl_c() => Err("interrupted".into()),
    };
    let summary = match &outcome {
        Ok(()) => "The system held.".to_owned(),
        Err(error) => format!("Ended early: {error}"),
    };
    let verdict = Transition::Finished { is_expect: outcome.is_ok(), summary };
    let ended = cfg.modify_task_run_status(ModifyTaskRunStatus::transition(task, verdict)).await?;
    println!("experiment {task} ended (request {})", ended.request_id);
    outcome
}

/// What a real program does meanwhile: watch that the system holds. This one finds that it does not.
async fn watch() -> Result<(), Error> {
    tokio::time::sleep(Duration::from_millis(50)).await;
    Err("the error rate is above 1 %".into())
}
