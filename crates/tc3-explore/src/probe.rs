//! Whether a mock answers at an endpoint. It says so itself, at an address that no service has.

use core::time::Duration;

use bytes::Bytes;
use http::{Request, StatusCode};
use http_body_util::{BodyExt, Limited};
use tc3::Endpoint;
use tc3_hyper::ClientBuilder;
use tc3_hyper::transport::{Progress, RequestBody};
use tokio::time::timeout;

/// How long is waited for it. Where nothing listens that is told at once; but a machine that does much else takes its time, and a mock
/// that is overheard counts as the real service.
const PATIENCE: Duration = Duration::from_secs(10);
/// How much is read of what it says.
const MOST: usize = 1024;

/// The address of the endpoint, if a mock answers there. `setup` says how it is gone to.
pub(crate) async fn mock(endpoint: &Endpoint, setup: ClientBuilder) -> Option<String> {
    let authority = endpoint.resolve("tc3-mock", None).ok()?;
    let url = format!("{}://{}", authority.scheme.as_str(), authority.host);
    let transport = setup.build_transport().ok()?;
    let request = Request::get(format!("{url}/_mock/health")).header("Host", &authority.host);
    let request = request.body(RequestBody::from(Bytes::new())).ok()?;
    let progress = Progress::new();
    let asked = async {
        let answer = transport.send(request, &progress).await.ok()?;
        let is_ok = answer.status() == StatusCode::OK;
        let said = Limited::new(answer.into_body(), MOST).collect().await.ok()?.to_bytes();
        let said: serde_json::Value = serde_json::from_slice(&said).ok()?;
        (is_ok && said.get("status")?.as_str()? == "ok").then_some(url)
    };
    timeout(PATIENCE, asked).await.ok()?
}
