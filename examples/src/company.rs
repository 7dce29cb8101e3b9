//! A network as companies have it, around a mock: TLS by an authority of their own, and a proxy that asks for a password.

use std::error::Error;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::PrivateKeyDer;
use tc3::{Credential, Endpoint};
use tc3_mock::Mock;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

/// The service as it is called, and as it is reached without a proxy.
const NAMES: [&str; 2] = ["cfg.tencentcloudapi.com", "127.0.0.1"];
/// `worker:letmein`, in base64.
const LOGIN: &str = "Proxy-Authorization: Basic d29ya2VyOmxldG1laW4=";
const WHO: &str = "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"company\"\r\n\r\n";
const CONNECTED: &str = "HTTP/1.1 200 Connection established\r\n\r\n";

/// A company's network. It is open as long as this lives, in the runtime that it was opened in.
#[derive(Debug)]
pub struct Company {
    /// The certificate of its own authority, as PEM. It has signed that of the service.
    pub authority: String,
    /// The service, reached without a proxy.
    pub endpoint: Endpoint,
    /// The proxy, as `host:port`. It lets `worker` through, whose password is `letmein`.
    pub proxy: SocketAddr,
    /// A credential that the service accepts.
    pub credential: Credential,
    _service: Mock,
}

impl Company {
    /// Opens it.
    ///
    /// # Errors
    ///
    /// There are no ports to listen on, or no certificates to be had.
    pub async fn open() -> Result<Self, Box<dyn Error>> {
        let service = Mock::builder().start().await?;
        let addr = service.addr().ok_or("the mock listens nowhere")?;
        let (authority, acceptor) = certified()?;
        let front = listen(move |client| speak_tls(acceptor.clone(), client, addr)).await?;
        let proxy = listen(move |client| connect(client, front)).await?;
        Ok(Self {
            authority,
            endpoint: Endpoint::parse(&format!("https://{front}"))?,
            proxy,
            credential: service.credential().clone(),
            _service: service,
        })
    }
}

/// An authority, and what speaks TLS by a certificate of its.
fn certified() -> Result<(String, TlsAcceptor), Box<dyn Error>> {
    let mut about = CertificateParams::new(Vec::new())?;
    about.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(about, KeyPair::generate()?)?;
    let key = KeyPair::generate()?;
    let certificate = CertificateParams::new(NAMES.map(str::to_owned))?.signed_by(&key, &authority)?;
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], PrivateKeyDer::try_from(key.serialize_der())?)?;
    Ok((authority.pem(), TlsAcceptor::from(Arc::new(config))))
}

/// Listens, and serves each connection by itself.
async fn listen<F>(serve: impl Fn(TcpStream) -> F + Send + 'static) -> io::Result<SocketAddr>
where
    F: Future<Output = io::Result<()>> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let addr = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            tokio::spawn(serve(client));
        }
    });
    Ok(addr)
}

/// Speaks TLS with a client, and hands on what is said.
async fn speak_tls(acceptor: TlsAcceptor, client: TcpStream, service: SocketAddr) -> io::Result<()> {
    let mut client = acceptor.accept(client).await?;
    copy_bidirectional(&mut client, &mut TcpStream::connect(service).await?).await?;
    Ok(())
}

/// Connects a client that says who it is, to the service in place of whatever it asks for.
async fn connect(client: TcpStream, service: SocketAddr) -> io::Result<()> {
    let mut client = BufReader::new(client);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if client.read_line(&mut head).await? == 0 {
            return Ok(());
        }
    }
    if !head.lines().any(|line| line.eq_ignore_ascii_case(LOGIN)) {
        return client.write_all(WHO.as_bytes()).await;
    }
    println!("the proxy: {}", head.lines().next().unwrap_or_default());
    client.write_all(CONNECTED.as_bytes()).await?;
    copy_bidirectional(&mut client, &mut TcpStream::connect(service).await?).await?;
    Ok(())
}
