//! A client of a service whose certificate is of a company's own authority. Here the program names the file with that authority;
//! `Client::from_env` and `Client::from_default_chain` take it from `SSL_CERT_FILE`. The example plays the service itself.
//!
//! ```text
//! cargo run -p tc3-examples --example private_authority
//! ```

use std::error::Error;
use std::fs;

use cfg_hyper::{Client, DescribeTask};
use tc3_examples::Company;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let company = Company::open().await?;
    let bundle = std::env::temp_dir().join(format!("private-authority-{}.pem", std::process::id()));
    fs::write(&bundle, &company.authority)?;
    let builder =
        || Client::builder().with_credential(company.credential.clone()).with_endpoint(company.endpoint.clone());

    // Mozilla's authorities stay trusted beside it; `with_only_ca_bundle` would replace them.
    let client = builder().with_ca_bundle(&bundle).build()?;
    let answer = client.describe_task(DescribeTask::new(1698)).await?;
    println!("{}: {:?}", answer.task.task_title, answer.task.task_status);
    fs::remove_file(&bundle)?;

    if let Err(error) = builder().build()?.describe_task(DescribeTask::new(1698)).await {
        println!("without it: {error}");
    }
    Ok(())
}
