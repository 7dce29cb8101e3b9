//! The mock behind TLS.

use std::fs;
use std::path::PathBuf;

use cfg_core::DescribeTask;
use tc3::{Call, Endpoint, ErrorKind};
use tc3_hyper::Client;
use tc3_mock::Mock;

use crate::support::{NOW, at, builder};

/// Where an authority is written; it goes with this.
struct Written(PathBuf);

impl Written {
    fn new(label: &str) -> Self {
        Self(std::env::temp_dir().join(format!("tc3-mock-{}-{label}.pem", std::process::id())))
    }
}

impl Drop for Written {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// A client that trusts this authority, and calls a host of this name at the mock.
fn client(mock: &Mock, host: &str, authority: &str) -> Client {
    let endpoint = format!("https://{host}:{}", mock.addr().unwrap().port());
    let client = Client::builder().with_credential(mock.credential().clone()).with_clock(|| at(NOW));
    let client = client.with_endpoint(Endpoint::parse(&endpoint).unwrap());
    client.with_root_certificate(authority).build().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_trusts_the_authority_is_served() {
    let written = Written::new("served");
    let mock = builder().with_tls(&written.0).start().await.unwrap();
    assert_eq!(mock.url(), format!("https://localhost:{}", mock.addr().unwrap().port()));
    let authority = fs::read_to_string(&written.0).unwrap();
    assert_eq!(mock.authority(), Some(&*authority));
    assert!(authority.starts_with("-----BEGIN CERTIFICATE-----") && !authority.contains("KEY"), "{authority}");
    for host in ["localhost", "127.0.0.1"] {
        let task = client(&mock, host, &authority).send(Call::new(DescribeTask::new(1698))).await.unwrap();
        assert_eq!(task.response.task.task_id, 1698, "{host}");
    }
    let other = builder().with_tls(&written.0).start().await.unwrap();
    let error = client(&other, "localhost", &authority).send(Call::new(DescribeTask::new(1698))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Tls, "each has an authority of its own: {error}");
}
