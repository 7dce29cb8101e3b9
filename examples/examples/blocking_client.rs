//! The types, the checks and the signature over a blocking HTTP client: `cfg-core` and ureq, and no async.
//!
//! ```text
//! cargo run -p tc3-examples --example blocking_client
//! ```

use std::error::Error;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cfg_core::{Action, Answer, Call, DescribeTask, ModifyTaskRunStatus, Reply, Signer, Timestamp, Transition, decode};
use tc3_examples::Stage;
use ureq::Agent;

fn main() -> Result<(), Box<dyn Error>> {
    let stage = Stage::open_blocking()?;
    let task_id = stage.task_id;
    let client = Client::new(Signer::new(stage.credential.clone()));

    for transition in [Transition::running(), Transition::finished(false, "the queue filled up after 3 minutes")] {
        let call =
            Call::new(ModifyTaskRunStatus::transition(task_id, transition)).with_endpoint(stage.endpoint.clone());
        println!("accepted (request {})", client.send(call)?.request_id);
    }
    let look = Call::new(DescribeTask::new(task_id)).with_endpoint(stage.endpoint.clone());
    let task = client.send(look)?.response.task;
    println!("{}: {:?}, {:?}", task.task_title, task.task_status, task.task_expect);
    Ok(())
}

struct Client {
    agent: Agent,
    signer: Signer,
}

impl Client {
    fn new(signer: Signer) -> Self {
        let agent = Agent::config_builder()
            .timeout_global(Some(Duration::from_secs(60)))
            // A status is part of the answer; `decode` looks at it. A signature holds for one host: no redirects.
            .http_status_as_error(false)
            .max_redirects(0)
            .build()
            .new_agent();
        Self { agent, signer }
    }

    fn send<A: Action>(&self, call: Call<A>) -> Result<Answer<A::Response>, Box<dyn Error>> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
        let signed = call.prepare()?.sign(&self.signer, Timestamp::from_unix(now.try_into()?)?)?;

        let mut request = http::Request::builder().method(signed.method.as_str()).uri(signed.url());
        for (name, value) in &signed.headers {
            request = request.header(&**name, value);
        }
        // Always so, unless a member is a file that somebody else is to open.
        let body = signed.body.as_bytes().ok_or("this client opens no files")?;
        let mut response = self.agent.run(request.body(&**body)?)?;

        let body = response.body_mut().with_config().limit(16 << 20).read_to_vec()?;
        let headers = response.headers().iter().filter_map(|(name, value)| Some((name, value.to_str().ok()?)));
        Ok(decode::<A>(&Reply::new(response.status().as_u16(), &body).with_headers(headers))?)
    }
}
