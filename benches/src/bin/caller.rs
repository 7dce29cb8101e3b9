//! A client that calls the stub, and prints what that took of it.
//!
//! `caller bare|pooled|product ADDRESS IN_FLIGHT`: microseconds of CPU a call.
//! `caller held-bare|held-product ADDRESS IN_FLIGHT`: megabytes at most, with one call each.
//! `caller bytes|text|decoded|typed ADDRESS`: microseconds of CPU an event of a stream.
//! `caller grown ADDRESS`: megabytes that a long stream adds to what a short piece of it takes.
//! `caller by-hand|items ADDRESS`: microseconds of CPU a page of a list.
//! `caller look ADDRESS IN_FLIGHT CALLS`: nothing; it sends so many typed requests that only read.
//! `caller past ADDRESS`: megabytes after few calls, and after many.

use std::future::Future;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result, bail, ensure};
use bytes::Bytes;
use cfg_core::{
    DescribeTask, DescribeTaskExecuteLogs, DescribeTaskExecuteLogsResponse, DescribeTaskList, ModifyTaskRunStatus,
    Transition,
};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::client::legacy::{Client as Pool, connect::HttpConnector};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike as _;
use tc3::events::Event;
use tc3::{Call, Credential, Endpoint, RawAction, Signer, Timestamp, record};
use tc3_benches::{EVENTS, PAGE, PAGES, memory};
use tc3_hyper::{RawEvents, RawReply};
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
        ["look", address, in_flight, calls] => {
            let clients = vec![Look(Product::new(address)?.client); in_flight.parse()?];
            run_all(clients, calls.parse()?).await.map(|_| ())
        }
        ["held-bare", address, in_flight] => held(Bare::many(address, in_flight.parse()?).await?).await,
        ["held-product", address, in_flight] => held(vec![Product::new(address)?; in_flight.parse()?]).await,
        ["bytes", address] => an_event(Bare::connect(address).await?.stream()).await,
        ["text", address] => an_event(Product::new(address)?.text(|_| Ok(()))).await,
        ["decoded", address] => an_event(Product::new(address)?.text(decoded)).await,
        ["typed", address] => an_event(Product::new(address)?.typed()).await,
        ["by-hand", address] => a_page(Product::new(address)?.by_hand()).await,
        ["items", address] => a_page(Product::new(address)?.items()).await,
        ["grown", address] => grown(Product::new(address)?).await,
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

/// Prints microseconds an event of what reads a whole stream.
async fn an_event(reading: impl Future<Output = Result<u64>>) -> Result<()> {
    let before = spent()?;
    let count = reading.await?;
    ensure!(count >= EVENTS, "{count} of {EVENTS} events came");
    println!("{}", (spent()? - before) / EVENTS as f64);
    Ok(())
}

/// Prints microseconds a page of what reads a whole list.
async fn a_page(reading: impl Future<Output = Result<i64>>) -> Result<()> {
    let before = spent()?;
    let count = u64::try_from(reading.await?)?;
    ensure!(count == PAGES * PAGE, "{count} items came");
    println!("{}", (spent()? - before) / PAGES as f64);
    Ok(())
}

async fn grown(product: Product) -> Result<()> {
    let mut events = product.events().await?;
    for _ in 0..EVENTS / 10 {
        events.next().await.context("there are more")??;
    }
    let few = memory::peak(std::process::id())?;
    while events.next().await.transpose()?.is_some() {}
    println!("{}", memory::peak(std::process::id())? - few);
    Ok(())
}

fn decoded(event: &Event) -> Result<()> {
    let mut logs = DescribeTaskExecuteLogsResponse::default();
    record::decode(&mut logs, event.data.as_bytes())?;
    ensure!(logs.log_message.len() == 3, "all of an event is read");
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

impl Bare {
    /// Reads all bytes of a stream. At least one is there for each event.
    async fn stream(mut self) -> Result<u64> {
        self.connection.ready().await?;
        let mut body = self.connection.send_request(self.request.clone()).await?.into_body();
        let mut size = 0;
        while let Some(frame) = body.frame().await {
            size += frame?.into_data().map_or(0, |data| data.len() as u64);
        }
        Ok(size)
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

impl Product {
    async fn events(&self) -> Result<RawEvents<'static>> {
        let look = RawAction::new("cfg", "2021-08-20", "DescribeTaskExecuteLogs", "{}");
        match self.client.raw_events(look).await? {
            RawReply::Events(events) => Ok(events),
            RawReply::Answer(_) => bail!("the stub answers with no stream"),
        }
    }

    async fn text(self, each: impl Fn(&Event) -> Result<()>) -> Result<u64> {
        let (mut events, mut count) = (self.events().await?, 0);
        while let Some(event) = events.next().await.transpose()? {
            each(&event)?;
            count += 1;
        }
        Ok(count)
    }

    async fn typed(self) -> Result<u64> {
        let (mut events, mut count) = (self.client.events(DescribeTaskExecuteLogs::new(1698, 100, 0)).await?, 0);
        while let Some(logs) = events.next().await.transpose()? {
            ensure!(logs.log_message.len() == 3, "all of an event is read");
            count += 1;
        }
        Ok(count)
    }
}

impl Product {
    /// As who does not know better reads a list.
    async fn by_hand(self) -> Result<i64> {
        let mut count = 0;
        loop {
            let page = self.client.send(DescribeTaskList::new(PAGE as i64, count)).await?.response;
            let total = page.total;
            if page.task_list.is_empty() {
                return Ok(count);
            }
            for task in page.task_list {
                ensure!(task.task_id == count, "items come in order");
                count += 1;
            }
            if count >= total {
                return Ok(count);
            }
        }
    }

    async fn items(self) -> Result<i64> {
        let (mut tasks, mut count) = (self.client.items(DescribeTaskList::new(PAGE as i64, 0)), 0);
        while let Some(task) = tasks.next().await.transpose()? {
            ensure!(task.task_id == count, "items come in order");
            count += 1;
        }
        Ok(count)
    }
}

impl Way for Product {
    async fn call(&mut self) -> Result<()> {
        let answer = self.client.send(self.request.clone()).await?;
        ensure!(!answer.request_id.is_empty(), "an answer has an id");
        Ok(())
    }
}

/// The same with what only reads.
#[derive(Clone)]
struct Look(tc3_hyper::Client);

impl Way for Look {
    async fn call(&mut self) -> Result<()> {
        let task = self.0.send(DescribeTask::new(1698)).await?.response.task;
        ensure!(task.task_id == 1698, "it is the task that was asked for");
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
    made.body(Full::new(request.body.as_bytes().context("it is in memory")?.clone())).context("it is HTTP")
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
