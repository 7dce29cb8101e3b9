//! A guard: the experiment is ended whatever becomes of the program that watches it, be it that the work fails, that it
//! panics, or that somebody presses Ctrl-C. (Nothing helps against a power cut: set `TaskPauseDuration` for that.)
//!
//! ```text
//! cargo run -p tc3-examples --example guard                   the system fails its probes
//! cargo run -p tc3-examples --example guard -- --patient      it holds out for an hour: press Ctrl-C
//! cargo run -p tc3-examples --example guard -- --buggy        the program panics
//! cargo run -p tc3-examples --example guard -- --at URL       against a mock that runs elsewhere
//! ```

mod guarded;

use std::env;
use std::error::Error;
use std::time::Duration;

use cfg_hyper::Client;
use tc3_examples::Stage;

use guarded::guarded;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let stage = Stage::open().await?;
    let client =
        Client::builder().with_credential(stage.credential.clone()).with_endpoint(stage.endpoint.clone()).build()?;
    let mode = env::args().find(|argument| argument == "--patient" || argument == "--buggy").unwrap_or_default();
    guarded(&client, stage.task_id, watch(mode)).await
}

/// Stands for the real work: looks at the system while the fault is there. Says what came out, or what went wrong.
async fn watch(mode: String) -> Result<String, String> {
    let probes = if mode == "--patient" { 36_000 } else { 5 };
    for probe in 1..=probes {
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert!(mode != "--buggy", "this is the bug");
        println!("probe {probe}: the checkout answers");
    }
    Err("the checkout answers 12 % errors".to_owned())
}
