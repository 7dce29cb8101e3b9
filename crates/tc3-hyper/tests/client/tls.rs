//! TLS end to end, with certificates made here; and what is said when they are wrong.

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd};
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tc3::{Endpoint, Error, ErrorKind, Sent};
use tc3_hyper::{Client, ClientBuilder};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use crate::server::{Connection, REQUEST_ID, Server, credential, envelope, look};

pub(crate) type Authority = CertifiedIssuer<'static, KeyPair>;

pub(crate) fn authority(name: &str) -> Authority {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

/// A certificate for this name, valid until this year.
pub(crate) fn server_config(authority: &Authority, name: &str, until: i32) -> ServerConfig {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new([name.to_owned()]).unwrap();
    params.not_before = date_time_ymd(2000, 1, 1);
    params.not_after = date_time_ymd(until, 1, 1);
    let certificate = params.signed_by(&key, authority).unwrap();
    ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], PrivateKeyDer::try_from(key.serialize_der()).unwrap())
        .unwrap()
}

/// Calls a server that has this configuration, and answers if it comes to that.
async fn call(config: ServerConfig, trusted: &[&CertificateDer<'static>]) -> Result<String, Error> {
    let trust = |builder, der: &&CertificateDer<'static>| ClientBuilder::with_root_certificate(builder, der.to_vec());
    call_by(config, |builder| trusted.iter().fold(builder, trust)).await
}

/// As `call`, by a client that is told by `trust` whom it trusts.
pub(crate) async fn call_by(
    config: ServerConfig,
    trust: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> Result<String, Error> {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = Endpoint::parse(&listener.local_addr().unwrap().to_string()).unwrap();
    let client = trust(Client::builder().with_credential(credential()).with_endpoint(endpoint)).build().unwrap();
    let (result, ()) = tokio::join!(client.send_raw(look()), answer_once(&listener, config));
    result.map(|answer| answer.request_id)
}

/// Serves one connection, and answers if it comes to that.
pub(crate) async fn answer_once(listener: &TcpListener, config: ServerConfig) {
    let (stream, _) = listener.accept().await.unwrap();
    if let Ok(stream) = TlsAcceptor::from(Arc::new(config)).accept(stream).await {
        let mut connection = Connection::new(stream);
        connection.request().await;
        connection.write(envelope("")).await;
    }
}

#[tokio::test]
async fn a_private_authority_can_be_trusted() {
    let (authority, other) = (authority("private"), authority("other"));
    let config = server_config(&authority, "127.0.0.1", 4000);
    assert_eq!(call(config, &[other.der(), authority.der()]).await.unwrap(), REQUEST_ID);
}

#[tokio::test]
async fn a_wrong_certificate_is_told_with_what_is_wrong() {
    let (authority, other, namesake) = (authority("private"), authority("other"), authority("private"));
    for (name, until, trusted, problem, advice) in [
        ("127.0.0.1", 4000, &other, "is of an issuer that is not trusted", "with_root_certificate"),
        ("127.0.0.1", 4000, &namesake, "is not signed by the issuer that it names", "with_root_certificate"),
        ("elsewhere.example", 4000, &authority, "is for another host", "check the endpoint"),
        ("127.0.0.1", 2001, &authority, "has expired", "clock"),
    ] {
        let error = call(server_config(&authority, name, until), &[trusted.der()]).await.unwrap_err();
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Tls, Sent::NotSent));
        assert!(!error.is_retry_safe() && error.attempts().len() == 1, "{error}");
        assert!(error.message().starts_with("TLS with 127.0.0.1:"), "{error}");
        assert!(error.message().contains(problem), "{error}");
        assert!(error.to_string().contains(advice), "{error}");
    }
}

/// What people make who sign a certificate for a server by themselves, and then trust it.
#[tokio::test]
async fn an_authority_in_a_servers_place_is_told_in_words() {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(["127.0.0.1".to_owned()]).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let certificate = params.self_signed(&key).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], PrivateKeyDer::try_from(key.serialize_der()).unwrap())
        .unwrap();
    let told = call(config, &[certificate.der()]).await.unwrap_err().to_string();
    assert!(told.contains("is an authority's own, and stands where a server's belongs"), "{told}");
    assert!(told.contains("give the server a certificate") && !told.contains("CaUsedAsEndEntity"), "{told}");
}

#[tokio::test]
async fn a_server_that_speaks_no_tls_is_told_so() {
    let server = Server::start().await;
    let endpoint = Endpoint::parse(&server.host()).unwrap();
    let client = Client::builder().with_credential(credential()).with_endpoint(endpoint).build().unwrap();
    let serve = async {
        let mut connection = server.accept().await;
        connection.first_byte().await;
        connection.write("HTTP/1.1 400 Bad Request\r\n\r\n").await;
    };
    let (result, ()) = tokio::join!(client.send_raw(look()), serve);
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Tls);
    assert!(error.to_string().contains("may not speak TLS"), "{error}");
}

/// With AWS-LC it is all the same, and what is offered to the server tells that it is used: ring has no key exchange that
/// withstands quantum computers.
#[cfg(feature = "aws-lc-rs")]
#[tokio::test]
async fn aws_lc_takes_the_place_of_ring_where_it_is_asked_for() {
    use rustls::server::Acceptor;
    use rustls::{NamedGroup, ProtocolVersion};
    use tokio_rustls::LazyConfigAcceptor;

    let (authority, other) = (authority("private"), authority("other"));
    let ask = |builder: ClientBuilder| builder.with_aws_lc_rs();
    let leave = |builder: ClientBuilder| builder;
    for (choose, is_aws_lc) in [(ask as fn(ClientBuilder) -> ClientBuilder, true), (leave, false)] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = Endpoint::parse(&listener.local_addr().unwrap().to_string()).unwrap();
        let builder = Client::builder().with_credential(credential()).with_endpoint(endpoint);
        let client = choose(builder.with_root_certificate(authority.pem())).build().unwrap();
        let serve = async {
            let (stream, _) = listener.accept().await.unwrap();
            let start = LazyConfigAcceptor::new(Acceptor::default(), stream).await.unwrap();
            let groups = start.client_hello().named_groups().unwrap().to_vec();
            let config = server_config(&authority, "127.0.0.1", 4000);
            let stream = start.into_stream(Arc::new(config)).await.unwrap();
            let version = stream.get_ref().1.protocol_version();
            let mut connection = Connection::new(stream);
            connection.request().await;
            connection.write(envelope("")).await;
            (groups.contains(&NamedGroup::X25519MLKEM768), version)
        };
        let (answer, spoken) = tokio::join!(client.send_raw(look()), serve);
        assert_eq!(answer.unwrap().request_id, REQUEST_ID);
        assert_eq!(spoken, (is_aws_lc, Some(ProtocolVersion::TLSv1_3)));
    }
    let untrusted = server_config(&authority, "127.0.0.1", 4000);
    let error = call_by(untrusted, |builder| builder.with_root_certificate(other.pem()).with_aws_lc_rs());
    let error = error.await.unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Tls, Sent::NotSent));
    assert!(error.message().contains("is of an issuer that is not trusted"), "{error}");
}
