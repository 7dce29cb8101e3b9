//! The least that a service can be: answers every request alike. Prints its address. Takes as argument how many requests
//! have to be there before the first of them is answered; or `events`, and then answers with a stream of them.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context as TaskContext, Poll};

use anyhow::{Context as _, Result};
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Body, Frame, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpSocket;
use tokio::sync::Notify;

const ANSWER: &[u8] = br#"{"Response":{"RequestId":"e6c1a0a4-0000-4000-8000-7f1d5c3a9b12"}}"#;

fn main() -> Result<()> {
    let how = std::env::args().nth(1).context("say how many requests are held, or events")?;
    let held = if how == "events" { None } else { Some(how.parse()?) };
    tokio::runtime::Builder::new_current_thread().enable_io().build()?.block_on(serve(held))
}

async fn serve(held: Option<u64>) -> Result<()> {
    let socket = TcpSocket::new_v4()?;
    socket.bind("127.0.0.1:0".parse()?)?;
    // All connections of a client may come at once.
    let listener = socket.listen(4096)?;
    println!("{}", listener.local_addr()?);
    let gate = Arc::new(Gate { missing: AtomicU64::new(held.unwrap_or_default()), opened: Notify::new() });
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        if held.is_none() {
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service_fn(events)));
            continue;
        }
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

async fn events(request: Request<Incoming>) -> Result<Response<Events>, Infallible> {
    let _ = request.into_body().collect().await;
    let event = format!("data: {}\n\n", tc3_benches::EVENT);
    let mut response = Response::new(Events { event: Bytes::from(event), left: tc3_benches::EVENTS });
    response.headers_mut().insert("content-type", http::HeaderValue::from_static("text/event-stream"));
    Ok(response)
}

/// A body of many events, each in a piece of its own, as services send them.
struct Events {
    event: Bytes,
    left: u64,
}

impl Body for Events {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut TaskContext<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let Some(left) = self.left.checked_sub(1) else { return Poll::Ready(None) };
        self.left = left;
        Poll::Ready(Some(Ok(Frame::data(self.event.clone()))))
    }
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
