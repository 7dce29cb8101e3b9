//! The guard itself: `guarded` starts the experiment, and `end` does not rest before it has ended.

use std::error::Error as StdError;
use std::io;
use std::time::Duration;

use cfg_hyper::{Client, DescribeTask, Error, ExecuteTask, ModifyTaskRunStatus, Sent, TaskStatus, Transition};
use tc3::codes;
use tokio::time::Instant;

/// Runs an experiment while `work` goes on, and ends it with the verdict that follows from how `work` ended.
pub(crate) async fn guarded(
    client: &Client,
    task_id: i64,
    work: impl Future<Output = Result<String, String>> + Send + 'static,
) -> Result<(), Box<dyn StdError>> {
    // From here on no signal kills the program, neither while the experiment is started nor while it is ended.
    let interruption = interruption()?;
    match client.execute_task(ExecuteTask::new(task_id)).await {
        // The experiment may run all the same, and whoever ends it finds out.
        Err(error) if is_open(&error) => println!("started, perhaps: {error}"),
        started => println!("task {task_id} runs (request {})", started?.request_id),
    }
    // On a task of its own, a panic comes back as an error.
    let (is_expect, summary) = tokio::select! {
        outcome = tokio::spawn(work) => match outcome {
            Ok(Ok(summary)) => (true, summary),
            Ok(Err(problem)) => (false, problem),
            Err(_) => (false, "the program that watched it failed".to_owned()),
        },
        () = interruption => (false, "interrupted by hand".to_owned()),
    };
    Ok(end(client, task_id, is_expect, &summary).await?)
}

/// For so long it is tried to end an experiment: a gateway that is down for some minutes must not leave it running.
const PATIENCE: Duration = Duration::from_secs(15 * 60);
const PAUSE: Duration = Duration::from_secs(1);

/// Ends the experiment, and tries again where an answer is lost or came at a bad moment. It looks first, each time, and so
/// does no harm.
async fn end(client: &Client, task_id: i64, is_expect: bool, summary: &str) -> Result<(), Error> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        match end_if_running(client, task_id, is_expect, summary).await {
            Err(error) if is_worth_another_try(&error) && Instant::now() < deadline => {
                println!("once more: {error}");
                tokio::time::sleep(PAUSE).await;
            }
            result => return result,
        }
    }
}

/// Whether it is open what became of it, or a matter of time. What the service refuses it would refuse again.
fn is_worth_another_try(error: &Error) -> bool {
    is_open(error) || error.is_retry_safe()
}

/// Whether nobody knows what became of it: the answer was lost, or the service itself failed.
fn is_open(error: &Error) -> bool {
    let failures = [codes::INTERNAL_ERROR, codes::SERVICE_UNAVAILABLE];
    error.sent() == Sent::MaybeSent || error.code().is_some_and(|code| failures.iter().any(|known| code.is(known)))
}

async fn end_if_running(client: &Client, task_id: i64, is_expect: bool, summary: &str) -> Result<(), Error> {
    let task = client.describe_task(DescribeTask::new(task_id)).await?.response.task;
    if task.task_status != TaskStatus::RUNNING && task.task_status != TaskStatus::PAUSED {
        println!("task {task_id} does not run: {:?}", task.task_status);
        return Ok(());
    }
    let verdict = Transition::finished(is_expect, summary);
    let ended = client.modify_task_run_status(ModifyTaskRunStatus::transition(task_id, verdict)).await?;
    println!("task {task_id} has ended (request {}): {summary}", ended.request_id);
    Ok(())
}

/// Catches Ctrl-C, and the signal by which a container is stopped, from now on; the future waits for the first.
#[cfg(unix)]
fn interruption() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};

    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Catches Ctrl-C from now on; the future waits for the first.
#[cfg(windows)]
fn interruption() -> io::Result<impl Future<Output = ()>> {
    let mut interrupt = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        interrupt.recv().await;
    })
}
