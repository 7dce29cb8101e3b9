//! A client behind a proxy that asks for a name and a password. Here the program says so; `Client::from_env` and
//! `Client::from_default_chain` take the proxy from `https_proxy`. The example plays the proxy itself, and the service behind it.
//!
//! ```text
//! cargo run -p tc3-examples --example behind_a_proxy
//! ```

use std::error::Error;

use cfg_hyper::tc3_hyper::Proxy;
use cfg_hyper::{Client, DescribeTask};
use tc3_examples::Company;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let company = Company::open().await?;
    let client = |login: &str| {
        let proxy = Proxy::parse(&format!("http://{login}@{}", company.proxy))?;
        Client::builder()
            .with_credential(company.credential.clone())
            .with_proxy(proxy)
            // TLS is spoken with the service, through the proxy. That of the mock is of an authority of its own.
            .with_root_certificate(company.authority.clone())
            .build()
    };

    let answer = client("worker:letmein")?.describe_task(DescribeTask::new(1698)).await?;
    println!("{}: {:?}", answer.task.task_title, answer.task.task_status);

    // What the proxy says is told apart from what the service says, and the password stands in no error.
    if let Err(error) = client("worker:a-guess")?.describe_task(DescribeTask::new(1698)).await {
        println!("{error}");
    }
    Ok(())
}
