//! HTTP/2 over TLS: what is shared, what ends with what, and what is said when it goes wrong.

mod bodies;
mod faults;
mod frames;
mod negotiated;
mod shared;

use std::sync::Arc;

use h2::server;
use tc3::Endpoint;
use tc3_hyper::bytes::Bytes;
use tc3_hyper::http::Response;
use tc3_hyper::{Client, ClientBuilder};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::server::{REQUEST_ID, credential};
use crate::tls::{Authority, authority, server_config};

/// A host that speaks TLS, and offers these protocols.
struct Host {
    listener: TcpListener,
    acceptor: TlsAcceptor,
    issuer: Authority,
}

impl Host {
    async fn http2() -> Self {
        Self::offering(&["h2", "http/1.1"]).await
    }

    async fn offering(protocols: &[&str]) -> Self {
        let issuer = authority("private");
        let mut config = server_config(&issuer, "127.0.0.1", 4000);
        config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        Self { listener, acceptor: TlsAcceptor::from(Arc::new(config)), issuer }
    }

    fn name(&self) -> String {
        self.listener.local_addr().unwrap().to_string()
    }

    /// A client that calls this host, each call once.
    fn builder(&self) -> ClientBuilder {
        Client::builder()
            .with_credential(credential())
            .with_endpoint(Endpoint::parse(&self.name()).unwrap())
            .with_root_certificate(self.issuer.pem())
            .with_max_attempts(1)
            .with_http2()
    }

    fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    async fn accept(&self) -> TlsStream<TcpStream> {
        let (stream, _) = self.listener.accept().await.unwrap();
        // What is written comes at once, and not with what is written next.
        stream.set_nodelay(true).unwrap();
        self.acceptor.accept(stream).await.unwrap()
    }

    async fn accept_http2(&self) -> server::Connection<TlsStream<TcpStream>, Bytes> {
        server::handshake(self.accept().await).await.unwrap()
    }
}

/// What a service answers.
fn envelope() -> Bytes {
    format!(r#"{{"Response":{{"RequestId":"{REQUEST_ID}"}}}}"#).into()
}

fn answer(respond: &mut server::SendResponse<Bytes>) {
    let mut body = respond.send_response(Response::new(()), false).unwrap();
    body.send_data(envelope(), true).unwrap();
}
