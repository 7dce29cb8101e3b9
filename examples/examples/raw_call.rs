//! Calls an action by its names, with JSON: for what is not generated.

use cfg_hyper::Endpoint;
use cfg_hyper::tc3::{Effect, RawAction};
use cfg_hyper::tc3_hyper::Client;
use tc3_mock::Mock;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mock = Mock::builder().start().await?;
    let client = Client::builder()
        .with_credential(mock.credential().clone())
        .with_endpoint(Endpoint::parse(&mock.url())?)
        .build()?;

    let action = RawAction::new("cfg", "2021-08-20", "DescribeTaskList", r#"{"Limit": 10, "Offset": 0}"#);
    // That it only reads makes a lost answer safe to ask for again.
    let answer = client.send_raw(action.with_effect(Effect::Read)).await?;
    println!("{} (request {})", answer.response, answer.request_id);
    Ok(())
}
