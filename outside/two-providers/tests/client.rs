//! The client names its provider, so that a second one in the tree changes nothing.

use cfg_hyper::tc3_hyper::Client;
use cfg_hyper::{DescribeTask, tc3};
use tc3::{Call, Credential, Endpoint, ErrorKind};

#[test]
fn the_tree_really_has_two() {
    assert!(rustls::crypto::CryptoProvider::get_default().is_none());
    let suites = |provider: rustls::crypto::CryptoProvider| provider.cipher_suites.len();
    assert!(suites(rustls::crypto::ring::default_provider()) > 0);
    assert!(suites(rustls::crypto::aws_lc_rs::default_provider()) > 0);
}

#[tokio::test]
async fn a_call_over_tls_is_tried_without_a_panic_and_no_default_is_installed() {
    // A listener that hangs up on the handshake: TLS is set up, and fails as a connection does.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let hang_up = std::thread::spawn(move || drop(listener.accept()));

    let client = Client::builder().with_credential(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE").unwrap()).build();
    let client = client.unwrap();
    let call =
        Call::new(DescribeTask::new(1698)).with_endpoint(Endpoint::parse(&format!("https://{address}")).unwrap());
    let error = client.send(call).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    hang_up.join().unwrap();
    assert!(rustls::crypto::CryptoProvider::get_default().is_none());
}
