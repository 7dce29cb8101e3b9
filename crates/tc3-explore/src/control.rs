//! What a mock says of itself, at addresses that no service has.

use core::time::Duration;

use bytes::Bytes;
use http::{Request, StatusCode};
use http_body_util::{BodyExt, Limited};
use tc3::{Endpoint, Error};
use tc3_hyper::ClientBuilder;
use tc3_hyper::transport::{Progress, RequestBody, Transport};
use tokio::time::timeout;

/// How long is waited for it. Where nothing listens that is told at once; but a machine that does much else takes its time, and a mock
/// that is overheard counts as the real service.
const PATIENCE: Duration = Duration::from_secs(10);

/// The way to a mock.
pub(crate) struct Control {
    transport: Box<dyn Transport>,
    host: String,
    url: String,
}

impl Control {
    /// The way to what listens at an endpoint. `setup` says how it is gone to.
    pub(crate) fn new(endpoint: &Endpoint, setup: ClientBuilder) -> Result<Self, Error> {
        let authority = endpoint.resolve("tc3-mock", None)?;
        let url = format!("{}://{}", authority.scheme.as_str(), authority.host);
        Ok(Self { transport: setup.build_transport()?, host: authority.host.to_string(), url })
    }

    /// The address of the mock.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// What stands at an address, if that is no more than so many bytes. Why not is told.
    pub(crate) async fn get(&self, path: &str, most: usize) -> Result<Bytes, String> {
        let asked = async {
            let request = Request::get(format!("{}{path}", self.url)).header("Host", &self.host);
            let request = request.body(RequestBody::from(Bytes::new())).map_err(|error| error.to_string())?;
            let answer = self.transport.send(request, &Progress::new()).await.map_err(|error| error.to_string())?;
            let status = answer.status();
            let said = Limited::new(answer.into_body(), most).collect().await.map_err(|error| error.to_string())?;
            if status == StatusCode::OK { Ok(said.to_bytes()) } else { Err(format!("HTTP {}", status.as_u16())) }
        };
        timeout(PATIENCE, asked).await.unwrap_or_else(|_| Err(format!("no answer in {} s", PATIENCE.as_secs())))
    }

    /// Whether a mock answers there. It says so itself.
    pub(crate) async fn is_mock(&self) -> bool {
        /// How much is read of what it says.
        const MOST: usize = 1024;

        let said = self.get("/_mock/health", MOST).await.ok();
        let said: Option<serde_json::Value> = said.and_then(|said| serde_json::from_slice(&said).ok());
        said.is_some_and(|said| said.get("status").and_then(serde_json::Value::as_str) == Some("ok"))
    }
}
