//! The mock behind TLS.

use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use cfg_core::DescribeTask;
use http::Request;
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tc3::{Call, Endpoint, ErrorKind};
use tc3_hyper::Client;
use tc3_mock::Mock;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

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

/// By this name a handshake is asked for, with these protocols offered; what was agreed on comes with the stream.
async fn handshake(mock: &Mock, name: &str, protocols: &[&[u8]]) -> std::io::Result<TlsStream<TcpStream>> {
    let mut roots = RootCertStore::empty();
    let authority = CertificateDer::from_pem_slice(mock.authority().unwrap().as_bytes()).unwrap();
    roots.add(authority).unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()));
    let mut config =
        config.with_safe_default_protocol_versions().unwrap().with_root_certificates(roots).with_no_client_auth();
    config.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
    let stream = TcpStream::connect(mock.addr().unwrap()).await.unwrap();
    TlsConnector::from(Arc::new(config)).connect(ServerName::try_from(name.to_owned()).unwrap(), stream).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_called_what_the_cloud_is_called() {
    let written = Written::new("called");
    let mock = builder().with_tls(&written.0).with_host("mock.test").start().await.unwrap();
    for name in [
        "localhost",
        "127.0.0.1",
        "::1",
        "mock.test",
        "cfg.tencentcloudapi.com",
        "cfg.ap-guangzhou.tencentcloudapi.com",
        "cfg.internal.tencentcloudapi.com",
        "hunyuan.ai.tencentcloudapi.com",
        "cfg.intl.tencentcloudapi.com",
    ] {
        handshake(&mock, name, &[]).await.unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    for name in ["example.com", "other.test", "10.0.0.1", "a.localhost"] {
        let error = handshake(&mock, name, &[]).await.unwrap_err();
        assert!(error.to_string().contains("not valid for name"), "{name}: {error}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_protocols_are_agreed_on() {
    let written = Written::new("agreed");
    let mock = builder().with_tls(&written.0).start().await.unwrap();
    let stream = handshake(&mock, "localhost", &[b"h2", b"http/1.1"]).await.unwrap();
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    let (mut requests, connection) = h2::client::handshake(stream).await.unwrap();
    tokio::spawn(connection);
    let health = Request::get(format!("{}/_mock/health", mock.url())).body(()).unwrap();
    let (response, _) = requests.send_request(health, true).unwrap();
    assert_eq!(response.await.unwrap().status(), 200);

    for protocols in [&[&b"http/1.1"[..]][..], &[]] {
        let mut stream = handshake(&mock, "localhost", protocols).await.unwrap();
        assert_eq!(stream.get_ref().1.alpn_protocol(), protocols.first().copied());
        stream.write_all(b"GET /_mock/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        assert!(answer.ends_with(r#"{"status":"ok"}"#), "{answer}");
    }
}

/// Who does not come to speak is given up, and who says why not is told of.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_does_not_speak_tls_is_given_up() {
    let written = Written::new("given-up");
    let warnings = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&warnings);
    let tell = move |warning: &str| told.lock().unwrap().push(warning.to_owned());
    let mock = builder().with_patience(Duration::from_secs(1)).with_tls(&written.0).on_warning(tell);
    let mock = mock.start().await.unwrap();
    for sent in [&b""[..], b"\x16\x03\x01", b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"] {
        let mut stream = TcpStream::connect(mock.addr().unwrap()).await.unwrap();
        stream.write_all(sent).await.unwrap();
        let mut rest = Vec::new();
        let ended = timeout(Duration::from_secs(20), stream.read_to_end(&mut rest)).await;
        assert!(ended.is_ok(), "{sent:?}");
    }
    handshake(&mock, "localhost", &[]).await.unwrap();
    let warnings = warnings.lock().unwrap();
    assert!(matches!(&warnings[..], [one] if one.contains("TLS")), "{warnings:?}");
}
