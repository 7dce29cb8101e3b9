//! The floor of a call: one POST by bare hyper, without a signature, a spec or a pool. Takes the address as argument.

use anyhow::{Context as _, Result};
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper_util::rt::TokioIo;

fn main() -> Result<()> {
    let address = std::env::args().nth(1).context("give the address, as in 127.0.0.1:8080")?;
    tokio::runtime::Builder::new_current_thread().enable_io().build()?.block_on(post(&address))
}

async fn post(address: &str) -> Result<()> {
    let stream = tokio::net::TcpStream::connect(address).await?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    let request = http::Request::post("/")
        .header("Host", address)
        .header("Content-Type", "application/json")
        .body(Full::new(Bytes::from_static(br#"{"TaskId":1698,"Status":1002}"#)))?;
    let body = sender.send_request(request).await?.into_body().collect().await?.to_bytes();
    println!("{}", String::from_utf8_lossy(&body));
    Ok(())
}
