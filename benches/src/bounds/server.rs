//! What is sent to the mock.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};

use super::{Cost, row};
use crate::process::{Mock, binaries};
use tc3_benches::memory;

/// What is done to a mock: so many requests.
type Abuse = fn(&str) -> Result<u32>;

const ABUSES: &[(&str, Abuse)] = &[
    ("mock: a list of a million empty objects, 3 MB: refused", many_objects),
    ("mock: a list of 490,000 empty objects, 1.5 MB: answered", as_many_objects_as_are_read),
    ("mock: a list of two million nulls, 10 MB, 14 times", many_nulls),
    ("mock: a task with 20,000 tags, asked for by 40,000 times one of them", many_tags),
    ("mock: 1,000 paths and content types of 390 kB, and the log four times unread", long_heads),
    ("mock: 50 clients that ask for 20 answers of 750 kB each and read none", no_readers),
    ("mock: 100,000 tasks", many_tasks),
    ("mock: 100 unfinished bodies of 10 MB", unfinished),
];

pub(super) fn rows() -> Result<()> {
    let folder = binaries()?;
    for (what, abuse) in ABUSES {
        row(what, &cost(&folder.join("tc3"), *abuse)?);
    }
    Ok(())
}

fn cost(tc3: &Path, abuse: Abuse) -> Result<Cost> {
    let mock = Mock::start(tc3, &["--no-auth"])?;
    let is_over = Arc::new(AtomicBool::new(false));
    let watch = thread::spawn({
        let (address, is_over) = (mock.address.clone(), Arc::clone(&is_over));
        move || longest_wait(&address, &is_over)
    });
    let count = abuse(&mock.address)?;
    is_over.store(true, Ordering::Relaxed);
    let health = watch.join().map_err(|_| anyhow::anyhow!("the watch panicked"))??;
    let pid = mock.pid();
    Ok(Cost { peak: memory::peak(pid)?, cpu: memory::cpu(pid)? / f64::from(count), health: Some(health) })
}

/// The longest that a health request took, in milliseconds.
fn longest_wait(address: &str, is_over: &AtomicBool) -> Result<f64> {
    let mut longest = Duration::ZERO;
    loop {
        let start = Instant::now();
        let mut stream = TcpStream::connect(address)?;
        stream.write_all(head("GET", "/_mock/health", address, &[]).as_bytes())?;
        let answer = rest(&mut stream)?;
        longest = longest.max(start.elapsed());
        ensure!(answer.starts_with("HTTP/1.1 200"), "health answers {answer:.100}");
        if is_over.load(Ordering::Relaxed) {
            return Ok(longest.as_secs_f64() * 1e3);
        }
        thread::sleep(Duration::from_millis(5));
    }
}

fn many_objects(address: &str) -> Result<u32> {
    objects(address, 1_000_000)
}

fn as_many_objects_as_are_read(address: &str) -> Result<u32> {
    objects(address, 490_000)
}

fn objects(address: &str, count: usize) -> Result<u32> {
    let body = format!(r#"{{"Instances":[{}]}}"#, list("{}", count));
    call(address, "wedata", "2021-08-20", "KillScheduleInstances", &body)?;
    Ok(1)
}

fn many_nulls(address: &str) -> Result<u32> {
    let body = format!(r#"{{"TaskInstances":[{}],"TaskActionId":1}}"#, list("null", 2_000_000));
    (0..14).try_for_each(|_| cfg(address, "CreateTaskFromAction", &body).map(drop))?;
    Ok(14)
}

fn many_tags(address: &str) -> Result<u32> {
    task_with_tags(address)?;
    let tag = r#"{"TagKey":"key-7","TagValue":"v"}"#;
    let found =
        cfg(address, "DescribeTaskList", &format!(r#"{{"Limit":10,"Offset":0,"Tags":[{}]}}"#, list(tag, 40_000)))?;
    ensure!(found.contains(r#""Total":1"#), "the task is found: {found:.300}");
    Ok(2)
}

fn task_with_tags(address: &str) -> Result<()> {
    let tag = |index: u32| format!(r#"{{"TagKey":"key-{index}","TagValue":"v"}}"#);
    let tags: Vec<_> = (0..20_000).map(tag).collect();
    let task = format!(r#"{{"TaskActionId":1,"TaskInstances":["ins-1"],"TaskTags":[{}]}}"#, tags.join(","));
    let made = cfg(address, "CreateTaskFromAction", &task)?;
    ensure!(made.contains("TaskId"), "the task is made: {made:.300}");
    Ok(())
}

fn long_heads(address: &str) -> Result<u32> {
    let long = "x".repeat(390_000);
    for count in 0..1_000 {
        let (path, value) = if count % 2 == 0 { (format!("/{long}"), "x") } else { ("/".to_owned(), &*long) };
        let mut stream = TcpStream::connect(address)?;
        // It may be refused before it is written.
        let _ = stream.write_all(head("POST", &path, address, &[("Content-Type", value)]).as_bytes());
        let _ = rest(&mut stream);
    }
    let asks = (0..4).map(|_| {
        let mut stream = TcpStream::connect(address)?;
        stream.write_all(head("GET", "/_mock/requests", address, &[]).as_bytes())?;
        Ok(stream)
    });
    let unread = asks.collect::<Result<Vec<_>>>()?;
    thread::sleep(Duration::from_millis(500));
    drop(unread);
    Ok(1_000)
}

fn no_readers(address: &str) -> Result<u32> {
    task_with_tags(address)?;
    let message = post(address, "cfg", "2021-08-20", "DescribeTaskList", r#"{"Limit":10,"Offset":0}"#);
    let message = message.replace("Connection: close\r\n", "").repeat(20);
    let mut streams = Vec::new();
    for _ in 0..50 {
        let mut stream = TcpStream::connect(address)?;
        // Twenty answers of 750 kB are asked for, and none is read.
        stream.write_all(message.as_bytes())?;
        streams.push(stream);
    }
    thread::sleep(Duration::from_secs(2));
    Ok(1_000)
}

fn many_tasks(address: &str) -> Result<u32> {
    const COUNT: usize = 100_000;
    let body = r#"{"TaskActionId":1,"TaskInstances":["ins-1"]}"#;
    let message = post(address, "cfg", "2021-08-20", "CreateTaskFromAction", body).replace("Connection: close\r\n", "");
    let mut stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    let mut buffer = vec![0; 64 * 1024];
    for _ in 0..COUNT {
        stream.write_all(message.as_bytes())?;
        // One answer is far smaller than the buffer, and comes in one piece.
        ensure!(stream.read(&mut buffer)? > 0, "the mock closed the connection");
    }
    Ok(100_000)
}

fn unfinished(address: &str) -> Result<u32> {
    let body = "x".repeat(10 * 1024 * 1024);
    let mut streams = Vec::new();
    for _ in 0..100 {
        let mut stream = TcpStream::connect(address)?;
        stream.set_write_timeout(Some(Duration::from_millis(20)))?;
        let message = post(address, "cvm", "2017-03-12", "DescribeInstances", &body);
        let all_but_the_end = message.get(..message.len() - 1).context("it is not empty")?;
        // A mock that has no room takes no more, until it gives up.
        let _ = stream.write_all(all_but_the_end.as_bytes());
        streams.push(stream);
    }
    Ok(100)
}

fn cfg(address: &str, action: &str, body: &str) -> Result<String> {
    call(address, "cfg", "2021-08-20", action, body)
}

/// Sends a request and reads the whole answer, which has to be an envelope.
fn call(address: &str, service: &str, version: &str, action: &str, body: &str) -> Result<String> {
    let mut stream = TcpStream::connect(address)?;
    stream.write_all(post(address, service, version, action, body).as_bytes())?;
    let answer = rest(&mut stream)?;
    ensure!(answer.starts_with("HTTP/1.1 200") && answer.contains(r#"{"Response""#), "{action}: {answer:.300}");
    Ok(answer)
}

fn post(address: &str, service: &str, version: &str, action: &str, body: &str) -> String {
    let authorization = format!(
        "TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2023-11-14/{service}/tc3_request, SignedHeaders=content-type;host, \
         Signature={}",
        "0".repeat(64)
    );
    let length = body.len().to_string();
    let headers = [
        ("Content-Type", "application/json"),
        ("X-TC-Action", action),
        ("X-TC-Version", version),
        ("X-TC-Region", "ap-guangzhou"),
        ("Authorization", &authorization),
        ("Content-Length", &length),
    ];
    format!("{}{body}", head("POST", "/", address, &headers))
}

fn head(method: &str, path: &str, host: &str, headers: &[(&str, &str)]) -> String {
    let mut head = format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n");
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    head
}

fn rest(stream: &mut TcpStream) -> Result<String> {
    stream.set_read_timeout(Some(Duration::from_secs(60)))?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

fn list(element: &str, count: usize) -> String {
    vec![element; count].join(",")
}
