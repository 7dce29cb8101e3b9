//! Lists all experiments, page by page.
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

    let mut listed = 0;
    loop {
        let page = client.describe_task_list(DescribeTaskList::new(20, listed)).await?;
        for task in &page.task_list {
            println!("{}: {}, {:?}", task.task_id, task.task_title, task.task_status);
            listed += 1;
        }
        if page.task_list.is_empty() || listed >= page.total {
            return Ok(());
        }
    }
}
