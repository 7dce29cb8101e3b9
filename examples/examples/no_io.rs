//! From an action to the bytes to send, and from bytes to an answer, without anything that sends: `cfg-core` alone.
//!
//! ```text
//! cargo run -p tc3-examples --example no_io
//! ```

use cfg_core::{
    Call, Credential, DescribeTask, Error, ModifyTaskRunStatus, Reply, Signer, Timestamp, Transition, decode,
};

fn main() -> Result<(), Error> {
    let signer = Signer::new(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE")?);
    let noon = Timestamp::from_unix(1_700_000_000)?;

    let action = ModifyTaskRunStatus::transition(1698, Transition::finished(true, "traffic moved within 20 s"));
    let request = Call::new(action).prepare()?.sign(&signer, noon)?;
    println!("{} {}", request.method.as_str(), request.url());
    for (name, value) in &request.headers {
        println!("{name}: {value}");
    }
    println!("\n{}\n", String::from_utf8_lossy(request.body.as_bytes().map(|bytes| &**bytes).unwrap_or_default()));

    let body = br#"{"Response": {"Task": {"TaskId": 1698, "TaskTitle": "Reboot"}, "RequestId": "7c0f"}}"#;
    let answer = decode::<DescribeTask>(&Reply::new(200, body))?;
    println!("request {}: task {} is called {}", answer.request_id, answer.task.task_id, answer.task.task_title);
    Ok(())
}
