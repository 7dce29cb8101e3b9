//! Loads a server with signed requests, on connections that stay.
//!
//! `load ADDRESS modify|task|vpcs CONNECTIONS CALLS`: so many calls in all. Prints the last answer.
//! `load ADDRESS steady CONNECTIONS RATE SECONDS`: so many calls in each second.
//! `load ADDRESS idle CONNECTIONS`: opens all of them, and then makes one call on each.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result, bail, ensure};
use bytes::Bytes;
use cfg_core::TaskStatus;
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use tc3::{CallOptions, Credential, Endpoint, RawAction, Signer, Timestamp};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::{Instant, Interval, interval_at};

/// What is signed for.
const REGION: &str = "ap-guangzhou";

type Request = http::Request<Full<Bytes>>;

fn main() -> Result<()> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(run(&arguments))
}

async fn run(arguments: &[&str]) -> Result<()> {
    match *arguments {
        [address, "idle", connections] => {
            let mut opened = Vec::new();
            for _ in 0..connections.parse()? {
                opened.push(connect(address).await?);
            }
            let request = signed(address, "modify", 0)?;
            for connection in &mut opened {
                call(connection, &request).await?;
            }
            Ok(())
        }
        [address, "steady", connections, rate, seconds] => {
            let (connections, rate, seconds): (u32, u32, u32) = (connections.parse()?, rate.parse()?, seconds.parse()?);
            let awake = tokio::spawn(stay_awake());
            let mut running = JoinSet::new();
            for number in 0..connections {
                let request = signed(address, "task", 0)?;
                let connection = connect(address).await?;
                let begin = Instant::now() + Duration::from_secs(1) * number / rate;
                let beat = interval_at(begin, Duration::from_secs(1) * connections / rate);
                running.spawn(steadily(connection, request, beat, rate * seconds / connections));
            }
            while let Some(done) = running.join_next().await {
                done??;
            }
            awake.abort();
            Ok(())
        }
        [address, what, connections, calls] => {
            let (connections, calls): (usize, usize) = (connections.parse()?, calls.parse()?);
            let awake = tokio::spawn(stay_awake());
            let mut running = JoinSet::new();
            for number in 0..connections {
                let (connection, request) = (connect(address).await?, signed(address, what, number)?);
                running.spawn(repeat(connection, request, calls / connections));
            }
            let mut last = Bytes::new();
            while let Some(answer) = running.join_next().await {
                last = answer??;
            }
            awake.abort();
            println!("{}", String::from_utf8_lossy(&last));
            Ok(())
        }
        _ => bail!("{arguments:?} is not known"),
    }
}

/// Keeps the process from sleeping. What it takes the kernel to wake it is counted for the server, and falls only on one that is
/// slower than the load.
async fn stay_awake() {
    loop {
        tokio::task::yield_now().await;
    }
}

async fn repeat(mut connection: SendRequest<Full<Bytes>>, request: Request, calls: usize) -> Result<Bytes> {
    let mut last = Bytes::new();
    for _ in 0..calls {
        last = call(&mut connection, &request).await?;
    }
    Ok(last)
}

async fn steadily(
    mut connection: SendRequest<Full<Bytes>>,
    request: Request,
    mut beat: Interval,
    calls: u32,
) -> Result<()> {
    for _ in 0..calls {
        beat.tick().await;
        call(&mut connection, &request).await?;
    }
    Ok(())
}

async fn call(connection: &mut SendRequest<Full<Bytes>>, request: &Request) -> Result<Bytes> {
    connection.ready().await?;
    let response = connection.send_request(request.clone()).await?;
    let answer = response.into_body().collect().await?.to_bytes();
    ensure!(!answer.starts_with(br#"{"Response":{"Error""#), "refused: {}", String::from_utf8_lossy(&answer));
    Ok(answer)
}

async fn connect(address: &str) -> Result<SendRequest<Full<Bytes>>> {
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let (sender, connection) = handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    Ok(sender)
}

/// What is asked on the connection of this number. Every other one pauses the task that the rest lets run.
fn signed(address: &str, what: &str, number: usize) -> Result<Request> {
    let status = if number.is_multiple_of(2) { TaskStatus::RUNNING } else { TaskStatus::PAUSED };
    let modify = format!(r#"{{"TaskId":1698,"Status":{}}}"#, status.value());
    let action = match what {
        "modify" => RawAction::new("cfg", "2021-08-20", "ModifyTaskRunStatus", &*modify),
        "task" => RawAction::new("cfg", "2021-08-20", "DescribeTask", r#"{"TaskId":1698}"#),
        "vpcs" => RawAction::new("vpc", "2017-03-12", "DescribeVpcs", "{}"),
        _ => bail!("{what} is not known"),
    };
    let mut options = CallOptions::default();
    options.endpoint = Some(Endpoint::parse(&format!("http://{address}"))?);
    options.region = Some(REGION.to_owned());
    let unsigned = tc3::prepare_raw(&action, &options)?;
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    let signer = Signer::new(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE")?);
    let signed = unsigned.sign(&signer, Timestamp::from_unix(i64::try_from(seconds)?)?)?;
    let mut made = http::Request::builder().method(signed.method.as_str()).uri("/");
    for (name, value) in &signed.headers {
        made = made.header(&**name, value);
    }
    made.body(Full::new(signed.body.as_bytes().context("it is in memory")?.clone())).context("it is HTTP")
}
