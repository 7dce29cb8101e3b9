//! Sends files: one that is held in memory, and one that is read in pieces while it is sent.
//!
//! ```text
//! cargo run -p tc3-examples --example upload
//! ```

use std::error::Error;
use std::{env, fs};

use tc3::{Binary, Encoding, RawAction};
use tc3_hyper::Client;
use tc3_mock::Mock;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mock = Mock::builder().start().await?;
    let client = Client::builder()
        .with_credential(mock.credential().clone())
        .with_endpoint(mock.endpoint())
        .with_region("ap-guangzhou")
        .build()?;

    // A file goes in a form of parts, beside the other members. Types know it; by name it has to be said.
    let scan = RawAction::new("cii", "2021-04-08", "UploadMedicalFile", "{}").with_encoding(Encoding::Multipart);
    let answer = client.send_raw(scan.clone().with_binary("File", Binary::new(b"\x89PNG"))).await?;
    println!("from memory: {}", answer.response);

    // By its path: it is read once to be signed, and once to be sent, a piece at a time.
    let path = env::temp_dir().join(format!("tc3-upload-{}.png", std::process::id()));
    fs::write(&path, vec![0; 3 << 20])?;
    let name = path.to_str().ok_or("the path is text")?;
    let answer = client.send_raw(scan.clone().with_binary("File", Binary::from_source(name))).await?;
    println!("from a file: {}", answer.response);
    fs::remove_file(&path)?;

    // One that is not there ends the call before anything is sent.
    match client.send_raw(scan.with_binary("File", Binary::from_source(name))).await {
        Ok(answer) => println!("and yet: {}", answer.response),
        Err(error) => println!("without it: {error}"),
    }

    // Logs are the body of their request, and the other members stand in headers.
    let logs = RawAction::new("cls", "2020-10-16", "UploadLog", r#"{"TopicId": "5cd3a17e"}"#);
    let logs = logs.with_encoding(Encoding::OctetStream).with_binary("Body", Binary::new("logs"));
    println!("logs: request {}", client.send_raw(logs).await?.request_id);
    Ok(())
}
