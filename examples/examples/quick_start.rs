//! The first program: one call, with the credential of the environment. It asks the service itself, and needs
//! `TENCENTCLOUD_SECRET_ID` and `TENCENTCLOUD_SECRET_KEY`; an experiment with this id need not exist.
//!
//! ```text
//! cargo run -p tc3-examples --example quick_start
//! ```

use cfg_hyper::{Client, DescribeTask};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let answer = client.describe_task(DescribeTask::new(1698)).await?;
    println!("{}: {:?}", answer.task.task_title, answer.task.task_status);
    Ok(())
}
