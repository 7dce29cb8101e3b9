//! Lists all experiments, however many pages they take.
//!
//! ```text
//! cargo run -p tc3-examples --example list_everything
//! ```

use cfg_hyper::{Client, DescribeTaskList, Error};
use tc3_examples::Stage;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let stage = Stage::open().await?;
    let client =
        Client::builder().with_credential(stage.credential.clone()).with_endpoint(stage.endpoint.clone()).build()?;

    // Twenty a page, from the beginning.
    let mut tasks = client.items(DescribeTaskList::new(20, 0));
    while let Some(task) = tasks.next().await {
        let task = task?;
        println!("{}: {}, {:?}", task.task_id, task.task_title, task.task_status);
    }
    // A service may leave a list before its total.
    if let Some(end) = tasks.end() {
        println!("{} listed: {end}", tasks.taken());
    }
    Ok(())
}
