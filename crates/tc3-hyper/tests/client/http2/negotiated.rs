//! What is spoken with whom.

use std::sync::Arc;

use h2::server;
use tc3::{Call, CallOptions, Endpoint, RawAction, Signer, Timestamp};
use tc3_hyper::http::Version;
use tc3_hyper::{Client, Proxy};
use tokio_rustls::TlsAcceptor;

use super::{Host, answer};
use crate::server::{Connection, REQUEST_ID, Server, credential, envelope, look};
use crate::tls::server_config;

#[tokio::test]
async fn the_host_is_the_one_that_is_signed() {
    let host = Host::http2().await;
    let now = Timestamp::from_unix(1_700_000_000).unwrap();
    let client = host.builder().with_clock(move || now).build().unwrap();
    let serve = async {
        let mut connection = host.accept_http2().await;
        let (request, mut respond) = connection.accept().await.unwrap().unwrap();
        answer(&mut respond);
        while connection.accept().await.is_some() {}
        request
    };
    let call = async {
        assert_eq!(client.send_raw(look()).await.unwrap().request_id, REQUEST_ID);
        drop(client);
    };
    let ((), request) = tokio::join!(call, serve);

    let mut options = CallOptions::default();
    options.endpoint = Some(Endpoint::parse(&host.name()).unwrap());
    let signed = tc3::prepare_raw(&look(), &options).unwrap().sign(Some(&Signer::new(credential())), now).unwrap();
    assert_eq!(request.version(), Version::HTTP_2);
    assert_eq!(request.uri().to_string(), format!("https://{}/", signed.host));
    for (name, value) in signed.headers.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("host")) {
        assert_eq!(request.headers()[&name.to_ascii_lowercase()], value.as_str(), "{name}");
    }
    assert!(!request.headers().contains_key("host"));
    assert_eq!(request.headers()["content-length"], signed.body.as_bytes().unwrap().len().to_string());
}

/// They keep to HTTP/1.1, whether they say so or know nothing of protocols; and so does what is no TLS.
#[tokio::test]
async fn a_server_that_speaks_no_http2_is_called_as_ever() {
    for protocols in [&["http/1.1"][..], &[]] {
        let host = Host::offering(protocols).await;
        let client = host.client();
        let serve = async {
            // By the first it turns out, and it is not made in vain; of the others each has its own.
            let mut first = Connection::new(host.accept().await);
            let (second, third) = (host.accept().await, host.accept().await);
            for connection in [second, third] {
                let mut connection = Connection::new(connection);
                assert_eq!(connection.request().await.line, "POST / HTTP/1.1");
                connection.write(envelope("")).await;
            }
            first.request().await;
            first.write(envelope("")).await;
        };
        let calls = async {
            let call = || client.send_raw(look());
            let (one, two, three) = tokio::join!(call(), call(), call());
            one.and(two).and(three).unwrap();
        };
        tokio::join!(calls, serve);
    }
    let server = Server::start().await;
    let client = server.builder().with_http2().build().unwrap();
    let (answer, _) = tokio::join!(client.send_raw(look()), server.answer_once(envelope("")));
    answer.unwrap();
}

#[tokio::test]
async fn a_server_that_speaks_it_is_not_offered_it_by_a_client_that_was_not_asked_to() {
    let host = Host::http2().await;
    let endpoint = Endpoint::parse(&host.name()).unwrap();
    let builder = Client::builder().with_credential(credential()).with_endpoint(endpoint);
    let client = builder.with_root_certificate(host.issuer.pem()).build().unwrap();
    let serve = async {
        let stream = host.accept().await;
        assert_eq!(stream.get_ref().1.alpn_protocol(), None);
        let mut connection = Connection::new(stream);
        connection.request().await;
        connection.write(envelope("")).await;
    };
    let (answer, ()) = tokio::join!(client.send_raw(look()), serve);
    answer.unwrap();
}

#[tokio::test]
async fn it_goes_through_a_proxy() {
    // What is on this machine is reached without a proxy, so the host has another name here.
    const NAME: &str = "host.example";

    let (host, proxy) = (Host::http2().await, Server::start().await);
    let mut config = server_config(&host.issuer, NAME, 4000);
    config.alpn_protocols = vec![b"h2".to_vec()];
    let client = host
        .builder()
        .with_endpoint(Endpoint::parse(NAME).unwrap())
        .with_proxy(Proxy::parse(&format!("http://{}", proxy.host())).unwrap())
        .build()
        .unwrap();
    let serve = async {
        let mut connection = proxy.accept().await;
        assert_eq!(connection.request().await.line, format!("CONNECT {NAME}:443 HTTP/1.1"));
        connection.write("HTTP/1.1 200 OK\r\n\r\n").await;
        let stream = TlsAcceptor::from(Arc::new(config)).accept(connection.into_stream()).await.unwrap();
        let mut connection = server::handshake(stream).await.unwrap();
        let (request, mut respond) = connection.accept().await.unwrap().unwrap();
        assert_eq!(request.uri().to_string(), format!("https://{NAME}/"));
        answer(&mut respond);
        while connection.accept().await.is_some() {}
    };
    let call = async {
        client.send_raw(look()).await.unwrap();
        drop(client);
    };
    tokio::join!(call, serve);
}

#[tokio::test]
async fn a_header_of_a_connection_is_not_sent_where_it_is_shared() {
    let host = Host::http2().await;
    let client = host.client();
    let serve = async {
        let mut connection = host.accept_http2().await;
        let (request, mut respond) = connection.accept().await.unwrap().unwrap();
        assert!(["connection", "te"].iter().all(|name| !request.headers().contains_key(*name)));
        assert_eq!(request.headers()["x-mine"], "1");
        answer(&mut respond);
        while connection.accept().await.is_some() {}
    };
    let call = async {
        let look = RawAction::new("cfg", "2021-08-20", "DescribeTask", "{}");
        let call = Call::new(look).with_header("Connection", "close").with_header("TE", "gzip");
        client.send_raw(call.with_header("X-Mine", "1")).await.unwrap();
        drop(client);
    };
    tokio::join!(call, serve);
}
