//! `cfg-core` alone, over a blocking client.

use std::time::{SystemTime, UNIX_EPOCH};

use cfg_core::{Call, Endpoint, ModifyTaskRunStatus, Reply, Signer, TaskStatus, Timestamp, decode};
use tc3_mock::Mock;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let mock = runtime.block_on(Mock::builder().start())?;

    let signer = Signer::new(mock.credential().clone());
    let now = Timestamp::from_unix(i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs())?)?;
    let action = ModifyTaskRunStatus::new(1698, TaskStatus::RUNNING);
    let request = Call::new(action).with_endpoint(Endpoint::parse(&mock.url())?).prepare()?.sign(&signer, now)?;

    let mut post = ureq::post(request.url());
    // The client writes Host itself, from the URL: the same text that was signed.
    for (name, value) in request.headers.iter().filter(|(name, _)| name != "Host") {
        post = post.header(name.as_ref(), value);
    }
    let mut response = post.send(&request.body)?;
    let body = response.body_mut().read_to_vec()?;
    let reply = Reply { status: response.status().as_u16(), content_type: None, body: &body };
    let answer = decode::<ModifyTaskRunStatus>(&reply)?;
    println!("running (request {})", answer.request_id);
    Ok(())
}
