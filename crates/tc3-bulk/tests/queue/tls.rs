//! A queue over TLS: only where its authority is trusted, and its name is right.

use std::fs;
use std::sync::Arc;

use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::ServerConfig;
use rustls::crypto::ring::default_provider;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tc3_bulk::queue::{Address, Queue};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, UnixStream};
use tokio_rustls::TlsAcceptor;

use crate::server::Server;

/// Takes TLS off, and passes all on to the server. Answers with its port.
async fn before(server: &Server, certified: &CertifiedKey<rcgen::KeyPair>) -> u16 {
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(certified.signing_key.serialize_der()));
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()));
    let config = config.with_safe_default_protocol_versions().unwrap().with_no_client_auth();
    let config = config.with_single_cert(vec![certified.cert.der().clone()], key).unwrap();
    let (acceptor, socket) = (TlsAcceptor::from(Arc::new(config)), server.path("socket"));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            // Who does not trust the certificate leaves.
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let mut redis = UnixStream::connect(&socket).await.unwrap();
            tokio::spawn(async move { copy_bidirectional(&mut stream, &mut redis).await });
        }
    });
    port
}

#[tokio::test]
async fn a_queue_over_tls_is_asked_where_its_authority_is_trusted() {
    let Some(server) = Server::start(&["--requirepass", "hush"]) else { return };
    let certified = generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let port = before(&server, &certified).await;
    let pem = server.path("authority.pem");
    fs::write(&pem, certified.cert.pem()).unwrap();
    let address = |host: &str| Address::new(&format!("rediss://{host}:{port}")).unwrap().with_password("hush");
    let queue = Queue::open(address("localhost").with_authorities(&pem)).await.unwrap();
    assert_eq!(queue.jobs().await.unwrap().len(), 0);
    for (address, told) in [
        (address("localhost"), "UnknownIssuer"),
        (address("127.0.0.1").with_authorities(&pem), "not valid for name"),
        (address("localhost").with_authorities(server.path("none.pem")), "none.pem"),
    ] {
        let error = Queue::open(address).await.unwrap_err().to_string();
        assert!(error.contains("cannot be reached") && error.contains(told), "{error}");
    }
    // What is no TLS is none.
    let plain = Address::new(&format!("redis://localhost:{port}")).unwrap();
    assert!(Queue::open(plain).await.is_err());
}
