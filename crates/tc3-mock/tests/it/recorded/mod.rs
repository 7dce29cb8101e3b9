//! A mock that hands requests on and records what comes, and one that answers from that. The service is another mock.

mod recording;
mod replaying;
mod secrets;

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use bytes::Bytes;
use http::{Request, Response};
use serde_json::Value;
use tc3::{Credential, RawAction};
use tc3_hyper::Client;
use tc3_mock::{Mock, MockBuilder, Recording};
use tower_service::Service;

use crate::support::{NOW, at, builder};

/// A directory of one test, which is not there at first and is gone afterwards.
struct Directory(PathBuf);

impl Directory {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("tc3-mock-{}-recorded-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        Self(std::env::temp_dir().join(name))
    }

    /// The names of its files, in order.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = entries.collect();
        names.sort();
        names
    }

    /// What its only file says, or the first of them.
    fn first(&self) -> Value {
        let name = self.names().into_iter().next().unwrap();
        serde_json::from_str(&fs::read_to_string(self.0.join(name)).unwrap()).unwrap()
    }

    fn replay(&self) -> Mock {
        builder().with_replay(&self.0).build().unwrap()
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The key of the service, which nobody has but the mock that records.
const OWN_ID: &str = "AKIDofMyOwn";
const OWN_KEY: &str = "key-of-my-own";

/// A service, by the system's clock, since others sign for it.
fn service() -> MockBuilder {
    Mock::builder().with_credential(OWN_ID, OWN_KEY)
}

fn own() -> Credential {
    Credential::new(OWN_ID, OWN_KEY).unwrap()
}

fn recording(directory: &Directory, service: &Mock) -> Recording {
    Recording::new(&directory.0).with_endpoint(service.endpoint()).with_credential(own())
}

/// A mock that records, by a clock that stands.
fn recorder(directory: &Directory, service: &Mock) -> MockBuilder {
    builder().with_recording(recording(directory, service))
}

/// A client of a mock, over its socket if it has one.
fn client(mock: &Mock) -> Client {
    let client = Client::builder().with_credential(mock.credential().clone()).with_clock(|| at(NOW));
    let client = client.with_endpoint(mock.endpoint()).with_max_attempts(1);
    match mock.addr() {
        Some(_) => client.build().unwrap(),
        None => client.with_transport(mock.transport()).build().unwrap(),
    }
}

fn cfg(action: &'static str, body: &'static str) -> RawAction<'static> {
    RawAction::new("cfg", "2021-08-20", action, body)
}

fn look() -> RawAction<'static> {
    cfg("DescribeTask", r#"{"TaskId":1698}"#)
}

/// What comes of a request that is made by hand.
async fn deliver(mock: &Mock, request: Request<Bytes>) -> Response<Bytes> {
    mock.transport().call(request).await.unwrap()
}

/// The code of what a call got, or none.
async fn code(mock: &Mock, action: RawAction<'static>) -> String {
    crate::support::code_of(client(mock).send_raw(action).await)
}
