//! The least that a service can be: answers every request alike. Prints its address. Takes as argument how many requests
//! have to be there before the first of them is answered; or `size BYTES`, and then answers with so many bytes; or `events`, and then
//! with a stream of them; or `pages`, and then with the page of a list that is asked for.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context as TaskContext, Poll};

use anyhow::{Result, bail};
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Body, Frame, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tc3_benches::{ITEM, PAGE, PAGES};
use tokio::net::TcpSocket;
use tokio::sync::Notify;

const ANSWER: &[u8] = br#"{"Response":{"RequestId":"e6c1a0a4-0000-4000-8000-7f1d5c3a9b12"}}"#;
const REQUEST_ID: &str = "e6c1a0a4-0000-4000-8000-7f1d5c3a9b12";

/// How it answers.
enum How {
    Held(u64),
    Sized(usize),
    Events,
    Pages,
}

fn main() -> Result<()> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let how = match *arguments {
        ["events"] => How::Events,
        ["pages"] => How::Pages,
        ["size", bytes] => How::Sized(bytes.parse()?),
        [held] => How::Held(held.parse()?),
        _ => bail!("say how many requests are held, or size and how many bytes, or events, or pages"),
    };
    tokio::runtime::Builder::new_current_thread().enable_io().build()?.block_on(serve(how))
}

async fn serve(how: How) -> Result<()> {
    let socket = TcpSocket::new_v4()?;
    socket.bind("127.0.0.1:0".parse()?)?;
    // All connections of a client may come at once.
    let listener = socket.listen(4096)?;
    println!("{}", listener.local_addr()?);
    let held = if let How::Held(held) = how { held } else { 0 };
    let body = if let How::Sized(bytes) = how { Bytes::from(vec![b' '; bytes]) } else { Bytes::from_static(ANSWER) };
    let gate = Arc::new(Gate { missing: AtomicU64::new(held), opened: Notify::new() });
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let (http, stream) = (http1::Builder::new(), TokioIo::new(stream));
        match how {
            How::Events => drop(tokio::spawn(http.serve_connection(stream, service_fn(events)))),
            How::Pages => drop(tokio::spawn(http.serve_connection(stream, service_fn(page)))),
            How::Held(_) | How::Sized(_) => {
                let (gate, body) = (Arc::clone(&gate), body.clone());
                let answer = service_fn(move |request| answer(request, Arc::clone(&gate), body.clone()));
                tokio::spawn(http.serve_connection(stream, answer));
            }
        }
    }
}

async fn answer(request: Request<Incoming>, gate: Arc<Gate>, body: Bytes) -> Result<Response<Full<Bytes>>, Infallible> {
    // A client that goes away within its request gets no answer either way.
    let _ = request.into_body().collect().await;
    gate.pass().await;
    Ok(json(body))
}

/// The items from the offset on, each with its position as its id.
async fn page(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let request = request.into_body().collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    let request: serde_json::Value = serde_json::from_slice(&request).unwrap_or_default();
    let offset = request["Offset"].as_u64().unwrap_or_default();
    let items = (offset..offset + PAGE).map(|id| format!(r#"{{"TaskId":{id},{ITEM}}}"#)).collect::<Vec<_>>().join(",");
    let total = PAGE * PAGES;
    let body = format!(r#"{{"Response":{{"TaskList":[{items}],"Total":{total},"RequestId":"{REQUEST_ID}"}}}}"#);
    Ok(json(Bytes::from(body)))
}

fn json(body: Bytes) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(body));
    response.headers_mut().insert("content-type", http::HeaderValue::from_static("application/json"));
    response
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
