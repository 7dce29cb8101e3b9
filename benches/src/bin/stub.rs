//! The least that a service can be: answers every request alike. Prints its address. Takes as argument how many requests
//! have to be there before the first of them is answered.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::{Context as _, Result};
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpSocket;
use tokio::sync::Notify;

const ANSWER: &[u8] = br#"{"Response":{"RequestId":"e6c1a0a4-0000-4000-8000-7f1d5c3a9b12"}}"#;

fn main() -> Result<()> {
    let held = std::env::args().nth(1).context("say how many requests are held")?.parse()?;
    tokio::runtime::Builder::new_current_thread().enable_io().build()?.block_on(serve(held))
}

async fn serve(held: u64) -> Result<()> {
    let socket = TcpSocket::new_v4()?;
    socket.bind("127.0.0.1:0".parse()?)?;
    // All connections of a client may come at once.
    let listener = socket.listen(4096)?;
    println!("{}", listener.local_addr()?);
    let gate = Arc::new(Gate { missing: AtomicU64::new(held), opened: Notify::new() });
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let gate = Arc::clone(&gate);
        let answer = service_fn(move |request| answer(request, Arc::clone(&gate)));
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), answer));
    }
}

async fn answer(request: Request<Incoming>, gate: Arc<Gate>) -> Result<Response<Full<Bytes>>, Infallible> {
    // A client that goes away within its request gets no answer either way.
    let _ = request.into_body().collect().await;
    gate.pass().await;
    let mut response = Response::new(Full::new(Bytes::from_static(ANSWER)));
    response.headers_mut().insert("content-type", http::HeaderValue::from_static("application/json"));
    Ok(response)
}

/// Opens when nobody is missing any more.
struct Gate {
    missing: AtomicU64,
    opened: Notify,
}

impl Gate {
    async fn pass(&self) {
        let opened = self.opened.notified();
        match self.missing.load(Ordering::Relaxed) {
            0 => {}
            1 => {
                self.missing.store(0, Ordering::Relaxed);
                self.opened.notify_waiters();
            }
            missing => {
                self.missing.store(missing - 1, Ordering::Relaxed);
                opened.await;
            }
        }
    }
}
