//! Exchanges that are written to files, and calls that are answered from them.

mod bodies;
mod edited;
mod files;
mod replay;
mod round_trip;
mod uploads;
mod version_1;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::BodyExt;
use serde_json::Value;
use tc3::Error;
use tc3_hyper::recording::Replay;
use tc3_hyper::transport::{BodyError, Progress, RequestBody, ResponseBody, Sending, Transport};
use tc3_hyper::{Client, ClientBuilder};

use crate::server::credential;

/// A directory of one test, which is not there at first and is gone afterwards.
struct Directory(PathBuf);

impl Directory {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("recording-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name))
    }

    /// The names of its files.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = entries.collect();
        names.sort();
        names
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }

    fn json(&self, name: &str) -> Value {
        serde_json::from_str(&self.text(name)).unwrap()
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        fs::create_dir_all(&self.0).unwrap();
        fs::write(self.0.join(name), text).unwrap();
    }

    fn replay(&self) -> Replay {
        Replay::open(&self.0).unwrap()
    }

    /// A client that is answered from here.
    fn client(&self) -> Client {
        over(self.replay()).build().unwrap()
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn over(transport: impl Transport) -> ClientBuilder {
    Client::builder().with_credential(credential()).with_transport(transport)
}

/// A transport that answers by a function.
fn by<F>(answer: F) -> By<F>
where
    F: Fn(Request<RequestBody>) -> Result<Response<ResponseBody>, Error> + Send + Sync + 'static,
{
    By(answer)
}

struct By<F>(F);

impl<F> Transport for By<F>
where
    F: Fn(Request<RequestBody>) -> Result<Response<ResponseBody>, Error> + Send + Sync + 'static,
{
    fn send<'a>(&'a self, request: Request<RequestBody>, progress: &'a Progress) -> Sending<'a> {
        Box::pin(async move {
            progress.may_be_sent();
            (self.0)(request)
        })
    }
}

/// A request as a client makes one, signed for the service `cfg`.
fn request(action: &str, body: impl Into<RequestBody>) -> Request<RequestBody> {
    let authorization =
        "TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2026-01-31/cfg/tc3_request, SignedHeaders=host, Signature=0";
    Request::post("http://127.0.0.1:9/")
        .header("authorization", authorization)
        .header("x-tc-action", action)
        .header("x-tc-version", "2021-08-20")
        .body(body.into())
        .unwrap()
}

/// Sends a request, and reads its answer to the end.
async fn send(transport: &impl Transport, request: Request<RequestBody>) -> Result<Response<Bytes>, BodyError> {
    let (head, body) = transport.send(request, &Progress::new()).await?.into_parts();
    Ok(Response::from_parts(head, body.collect().await?.to_bytes()))
}
