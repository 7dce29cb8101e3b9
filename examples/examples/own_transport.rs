//! A client over a transport of one's own: any `tower` service from a request to a response, with whatever stands before
//! it. Here it is a mock, and each request gets a header of one's own.
//!
//! ```text
//! cargo run -p tc3-examples --example own_transport
//! ```

use cfg_hyper::tc3_hyper::{bytes::Bytes, http};
use cfg_hyper::{Client, DescribeTask, Error};
use http::{HeaderValue, Request};
use tc3_mock::Mock;
use tower::ServiceBuilder;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let mock = Mock::builder().build()?;
    let transport = ServiceBuilder::new()
        .map_request(|mut request: Request<Bytes>| {
            request.headers_mut().insert("x-team", HeaderValue::from_static("checkout"));
            request
        })
        .service(mock.transport());
    let client = Client::builder().with_credential(mock.credential().clone()).with_transport(transport).build()?;

    let answer = client.describe_task(DescribeTask::new(1698)).await?;
    println!("{}: {:?}", answer.task.task_title, answer.task.task_status);
    Ok(())
}
