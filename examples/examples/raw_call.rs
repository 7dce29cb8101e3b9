//! Calls actions by their names, with JSON in and out: for what has no types yet. Shows how errors are told apart.
//!
//! ```text
//! cargo run -p tc3-examples --example raw_call
//! ```

use tc3::{Call, Effect, Error, ErrorKind, RawAction, codes};
use tc3_examples::Stage;
use tc3_hyper::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let stage = Stage::open().await?;
    let client = Client::builder()
        .with_credential(stage.credential.clone())
        .with_endpoint(stage.endpoint.clone())
        .with_region("ap-guangzhou")
        .build()?;

    let body = format!(r#"{{"TaskId": {}}}"#, stage.task_id);
    // That it only reads is for us to say; then a lost answer is safe to ask for again.
    let look = RawAction::new("cfg", "2021-08-20", "DescribeTask", body).with_effect(Effect::Read);
    let answer = client.send_raw(look).await?;
    println!("request {}: {} bytes: {}", answer.request_id, answer.response.len(), answer.response);

    // Any service, with the same client and the same credential.
    let zones = RawAction::new("cvm", "2017-03-12", "DescribeZones", "{}").with_effect(Effect::Read);
    let answer = client.send_raw(Call::new(zones).with_region("ap-shanghai")).await?;
    println!("request {}: {}", answer.request_id, answer.response);

    // What is wrong with this one only the service can say.
    let unknown = RawAction::new("cfg", "2021-08-20", "DescribeWeather", "{}");
    match client.send_raw(unknown).await {
        Ok(answer) => println!("and the weather is {}", answer.response),
        Err(error) if error.code().is_some_and(|code| code.is(codes::INVALID_ACTION)) => {
            println!("no such action: {error}");
        }
        Err(error) if error.kind() == ErrorKind::Service => println!("refused: {error}"),
        // Not answered, and so the end of this program; `Display` says what happened and what to do.
        Err(error) => return Err(error),
    }
    Ok(())
}
