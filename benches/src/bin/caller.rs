//! A client that calls the stub, and prints what that took of it.
//!
//! `caller bare|pooled|product ADDRESS IN_FLIGHT`: microseconds of CPU a call.
//! `caller held-bare|held-product ADDRESS IN_FLIGHT`: megabytes at most, with one call each.
//! `caller past ADDRESS`: megabytes after few calls, and after many.

use std::future::Future;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result, bail, ensure};
use bytes::Bytes;
use cfg_core::{ModifyTaskRunStatus, Transition};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::client::legacy::{Client as Pool, connect::HttpConnector};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike as _;
use tc3::{Call, Credential, Endpoint, Signer, Timestamp};
use tc3_benches::memory;
use tokio::net::TcpStream;
use tokio::task::JoinSet;

/// Calls whose CPU is measured. As many again come first, so that everything is connected and warm.
const CALLS: usize = 10_000;
const FEW: usize = 10_000;
const MANY: usize = 200_000;

fn main() -> Result<()> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(run(&arguments))
}

async fn run(arguments: &[&str]) -> Result<()> {
    match *arguments {
        ["bare", address, in_flight] => cpu(Bare::many(address, in_flight.parse()?).await?).await,
        ["pooled", address, in_flight] => cpu(vec![Pooled::new(address)?; in_flight.parse()?]).await,
        ["product", address, in_flight] => cpu(vec![Product::new(address)?; in_flight.parse()?]).await,
        ["past", address] => {
            let clients = run_all(vec![Product::new(address)?; 64], FEW).await?;
            let few = memory::resident()?;
            run_all(clients, MANY - FEW).await?;
            println!("{few} {}", memory::resident()?);
            Ok(())
        }
        ["held-bare", address, in_flight] => held(Bare::many(address, in_flight.parse()?).await?).await,
        ["held-product", address, in_flight] => held(vec![Product::new(address)?; in_flight.parse()?]).await,
        _ => bail!("{arguments:?} is not known"),
    }
}

/// Prints microseconds a call, after as many calls that are not counted.
async fn cpu(clients: Vec<impl Way>) -> Result<()> {
    let clients = run_all(clients, CALLS).await?;
    let before = spent()?;
    run_all(clients, CALLS).await?;
    println!("{}", (spent()? - before) / CALLS as f64);
    Ok(())
}

/// Prints the most megabytes that this process had, after one call of each.
async fn held(clients: Vec<impl Way>) -> Result<()> {
    let count = clients.len();
    run_all(clients, count).await?;
    println!("{}", memory::peak(std::process::id())?);
    Ok(())
}

/// Microseconds of CPU of this process, user and system.
fn spent() -> Result<f64> {
    let usage = getrusage(UsageWho::RUSAGE_SELF)?;
    Ok((usage.user_time() + usage.system_time()).num_microseconds() as f64)
}

/// So many calls in all, one after the other by each client.
async fn run_all<W: Way>(clients: Vec<W>, calls: usize) -> Result<Vec<W>> {
    let each = calls / clients.len();
    let mut running: JoinSet<_> = clients.into_iter().map(|client| repeat(client, each)).collect();
    let mut clients = Vec::new();
    while let Some(client) = running.join_next().await {
        clients.push(client??);
    }
    Ok(clients)
}

async fn repeat<W: Way>(mut client: W, calls: usize) -> Result<W> {
    for _ in 0..calls {
        client.call().await?;
    }
    Ok(client)
}

/// How a call is made.
trait Way: Send + 'static {
    fn call(&mut self) -> impl Future<Output = Result<()>> + Send;
}

/// One connection of hyper's.
struct Bare {
    connection: SendRequest<Full<Bytes>>,
    request: http::Request<Full<Bytes>>,
}

impl Bare {
    async fn many(address: &str, count: usize) -> Result<Vec<Self>> {
        let mut clients = Vec::new();
        for _ in 0..count {
            clients.push(Self::connect(address).await?);
        }
        Ok(clients)
    }

    async fn connect(address: &str) -> Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let (sender, connection) = handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        let mut request = signed(address)?;
        *request.uri_mut() = "/".parse()?;
        Ok(Self { connection: sender, request })
    }
}

impl Way for Bare {
    async fn call(&mut self) -> Result<()> {
        self.connection.ready().await?;
        read(self.connection.send_request(self.request.clone()).await?).await
    }
}

/// hyper-util's client, set up as a client of services is.
#[derive(Clone)]
struct Pooled {
    pool: Pool<HttpConnector, Full<Bytes>>,
    request: http::Request<Full<Bytes>>,
}

impl Pooled {
    fn new(address: &str) -> Result<Self> {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        let pool = Pool::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(Duration::from_secs(30))
            .build(connector);
        Ok(Self { pool, request: signed(address)? })
    }
}

impl Way for Pooled {
    async fn call(&mut self) -> Result<()> {
        read(self.pool.request(self.request.clone()).await?).await
    }
}

/// The toolkit: checked, encoded, signed, sent, decoded.
#[derive(Clone)]
struct Product {
    client: tc3_hyper::Client,
    request: ModifyTaskRunStatus,
}

impl Product {
    fn new(address: &str) -> Result<Self> {
        let client = tc3_hyper::Client::builder()
            .with_credential(credential()?)
            .with_endpoint(endpoint(address)?)
            // Where thousands connect at once, some wait.
            .with_connect_timeout(Duration::from_secs(60))
            .build()?;
        Ok(Self { client, request: finish() })
    }
}

impl Way for Product {
    async fn call(&mut self) -> Result<()> {
        let answer = self.client.send(self.request.clone()).await?;
        ensure!(!answer.request_id.is_empty(), "an answer has an id");
        Ok(())
    }
}

async fn read(response: http::Response<Incoming>) -> Result<()> {
    ensure!(response.status() == 200, "the stub answers {}", response.status());
    let body = response.into_body().collect().await?.to_bytes();
    ensure!(!body.is_empty(), "an answer has a body");
    Ok(())
}

/// What the floors send: the bytes of the product's call, of one moment.
fn signed(address: &str) -> Result<http::Request<Full<Bytes>>> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    let unsigned = Call::new(finish()).with_endpoint(endpoint(address)?).prepare()?;
    let request = unsigned.sign(&Signer::new(credential()?), Timestamp::from_unix(i64::try_from(seconds)?)?)?;
    let mut made = http::Request::builder().method(request.method.as_str()).uri(request.url());
    for (name, value) in &request.headers {
        made = made.header(&**name, value);
    }
    made.body(Full::new(request.body.clone())).context("it is HTTP")
}

fn finish() -> ModifyTaskRunStatus {
    ModifyTaskRunStatus::transition(1698, Transition::finished(true, "The service stayed up, alarms came late."))
}

fn credential() -> Result<Credential> {
    Ok(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE")?)
}

fn endpoint(address: &str) -> Result<Endpoint> {
    Ok(Endpoint::parse(&format!("http://{address}"))?)
}
