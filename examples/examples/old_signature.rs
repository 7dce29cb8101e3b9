//! Calls an installation that knows no signature but those of version 1, as some old private clouds do.
//!
//! ```text
//! cargo run -p tc3-examples --example old_signature
//! ```

use cfg_core::DescribeTask;
use tc3::{Call, Error, Method, SignMethod};
use tc3_examples::Stage;
use tc3_hyper::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let stage = Stage::open().await?;
    // For all calls: the parameters of the action, the common ones and the signature go out as one form.
    let client = Client::builder()
        .with_credential(stage.credential.clone())
        .with_endpoint(stage.endpoint.clone())
        .with_sign_method(SignMethod::HmacSha1)
        .build()?;
    let task = client.send(DescribeTask::new(stage.task_id)).await?.response.task;
    println!("by {}: {} is {:?}", SignMethod::HmacSha1, task.task_id, task.task_status);

    // For one: by the better of the two, and in the query of a GET.
    let look = Call::new(DescribeTask::new(stage.task_id));
    let look = look.with_sign_method(SignMethod::HmacSha256).with_method(Method::Get).keep_exchange();
    let answer = client.send(look).await?;
    if let Some(exchange) = answer.exchange {
        let names = exchange.request.path_and_query.trim_start_matches("/?").split('&').map(name).collect::<Vec<_>>();
        println!("by {}: a {} with {}", SignMethod::HmacSha256, exchange.request.method.as_str(), names.join(", "));
    }
    Ok(())
}

/// What a parameter is called. Its value may be a secret.
fn name(parameter: &str) -> &str {
    parameter.split('=').next().unwrap_or_default()
}
