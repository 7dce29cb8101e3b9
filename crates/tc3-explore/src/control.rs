//! The control API of the mock, by HTTP: the same for a mock in this program and for one that runs elsewhere.

use core::time::Duration;

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode, header};
use http_body_util::{BodyExt, Limited};
use serde::de::DeserializeOwned;
use tc3::{Endpoint, Error};
use tc3_hyper::ClientBuilder;
use tc3_hyper::transport::{Progress, RequestBody, ResponseBody, Transport};
use tokio::time::timeout;

/// How long is waited for the mock. Where nothing listens that is told at once; but a machine that does much else takes its time, and a
/// mock that is overheard counts as the real service.
const PATIENCE: Duration = Duration::from_secs(10);
/// How much is read of an answer that is kept as a whole: a log of long requests is the largest.
const MOST: usize = 4 * 1024 * 1024;

/// A mock, as who looks after it has it.
pub(crate) struct Control {
    url: String,
    host: String,
    transport: Box<dyn Transport>,
}

/// Why the mock did not do what it was asked.
#[derive(Debug)]
pub(crate) enum Problem {
    /// It is not there, or nothing that can be read came from it.
    Gone(String),
    /// It said no, in its own words.
    Refused(String),
}

impl Control {
    /// The mock at an endpoint. `setup` says how it is gone to.
    ///
    /// # Errors
    ///
    /// Those of [`ClientBuilder::build_transport`], and where the endpoint is none.
    pub(crate) fn new(endpoint: &Endpoint, setup: ClientBuilder) -> Result<Self, Error> {
        let authority = endpoint.resolve("tc3-mock", None)?;
        let url = format!("{}://{}", authority.scheme.as_str(), authority.host);
        Ok(Self { url, host: authority.host.clone(), transport: setup.build_transport()? })
    }

    /// Where it is, for other programs too.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Whether a mock answers there. It says so itself.
    pub(crate) async fn is_mock(&self) -> bool {
        let said = self.get::<serde_json::Value>("health").await.ok();
        said.is_some_and(|said| said.get("status").and_then(serde_json::Value::as_str) == Some("ok"))
    }

    /// What it tells, read as it should be.
    pub(crate) async fn get<T: DeserializeOwned>(&self, what: &str) -> Result<T, Problem> {
        let told = self.read(what, MOST).await?;
        serde_json::from_slice(&told).map_err(|error| Problem::Gone(format!("it tells what cannot be read: {error}")))
    }

    /// What it tells, if that is no more than so many bytes.
    pub(crate) async fn read(&self, what: &str, most: usize) -> Result<Bytes, Problem> {
        whole(self.open(Method::GET, what, Bytes::new()).await?, most).await
    }

    /// Has it do something, and gives what it answers.
    pub(crate) async fn order(&self, method: Method, what: &str, body: Bytes) -> Result<Bytes, Problem> {
        whole(self.open(method, what, body).await?, MOST).await
    }

    /// The answer whose body comes by and by, whatever it is.
    pub(crate) async fn open(
        &self,
        method: Method,
        what: &str,
        body: Bytes,
    ) -> Result<Response<ResponseBody>, Problem> {
        let request = Request::builder().method(method).uri(format!("{}/_mock/{what}", self.url));
        let request = request.header(header::HOST, &self.host).header(header::CONTENT_TYPE, "application/json");
        let request = request.body(RequestBody::from(body)).map_err(|error| Problem::Refused(error.to_string()))?;
        let progress = Progress::new();
        match timeout(PATIENCE, self.transport.send(request, &progress)).await {
            Ok(answer) => answer.map_err(|error| Problem::Gone(error.to_string())),
            Err(_) => Err(Problem::Gone(format!("nothing came in {} seconds", PATIENCE.as_secs()))),
        }
    }
}

async fn whole(answer: Response<ResponseBody>, most: usize) -> Result<Bytes, Problem> {
    let is_right = answer.status() == StatusCode::OK;
    let read = timeout(PATIENCE, Limited::new(answer.into_body(), most).collect()).await;
    let told = read.map_err(|_| Problem::Gone("its answer does not end".to_owned()))?;
    let told = told.map_err(|error| Problem::Gone(error.to_string()))?.to_bytes();
    if is_right { Ok(told) } else { Err(Problem::Refused(refusal(&told))) }
}

/// The reason that stands in a refusal, else the beginning of whatever it is.
fn refusal(told: &[u8]) -> String {
    #[derive(serde::Deserialize)]
    struct Refusal {
        error: String,
    }
    let read = serde_json::from_slice::<Refusal>(told).map(|refusal| refusal.error);
    read.unwrap_or_else(|_| String::from_utf8_lossy(told).chars().take(200).collect())
}
