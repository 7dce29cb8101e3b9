//! Reads an answer that comes as a stream of events, each as soon as it is there.
//!
//! ```text
//! cargo run -p tc3-examples --example event_stream
//! ```

use tc3::{Error, RawAction};
use tc3_examples::Stage;
use tc3_hyper::{Client, RawReply};

const QUESTION: &str = r#"{"Model": "m", "Messages": [{"Role": "user", "Content": "hello"}], "Stream": true}"#;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let stage = Stage::open().await?;
    let client =
        Client::builder().with_credential(stage.credential.clone()).with_endpoint(stage.endpoint.clone()).build()?;

    // With generated types it is `client.events(ChatCompletions::new(…))`, and each event has the members of its response.
    let ask = RawAction::new("hunyuan", "2023-09-01", "ChatCompletions", QUESTION);
    let mut events = match client.raw_events(ask).await? {
        RawReply::Events(events) => events,
        // What comes decides: a service may answer in one piece all the same.
        RawReply::Answer(answer) => {
            println!("in one piece: {}", answer.response);
            return Ok(());
        }
    };
    println!("the stream of request {} begins", events.request_id());
    // An error here is that the stream broke, or was silent for longer than a call may take. What came before is kept.
    let mut count = 0;
    while let Some(event) = events.next().await.transpose()? {
        // One that tells of an error of the service is an error; none at all where it says that there are no more.
        if let Some(item) = event.item().map_err(|error| events.explain(error))? {
            count += 1;
            println!("event {count}: {} bytes of JSON", item.len());
        }
    }
    println!("the stream is over");
    Ok(())
}
