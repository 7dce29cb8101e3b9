//! `cargo xtask bench fuzz`: requests, answers and streams of events of every action, mutated. A panic ends it, and so does a call that hangs
//! or memory that grows; the seed that is printed first brings the same ones again.

mod mutate;
mod random;
mod sample;

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use bytes::Bytes;
use http::{HeaderValue, Request};
use tc3::Reply;
use tc3::events::{Decoder, Event};
use tc3::record::decode;
use tc3_mock::Mock;
use tc3_spec::{Action, DynRecord, catalogue};
use tower_service::Service as _;

use mutate::mutate;
use random::Random;
use sample::sample;
use tc3_benches::memory;

const REQUESTS: usize = 240_000;
/// Those that go through a socket, mutated as a whole, head and all.
const MESSAGES: usize = 10_000;
const ANSWERS: usize = 10_000;
const STREAMS: usize = 10_000;

/// What one of them may take before it is said to hang. They are a few kilobytes, and take a few milliseconds.
const PATIENCE: Duration = Duration::from_secs(5);

/// Before memory is looked at for the first time: the world and the log of the mock are full by then.
const WARM: usize = REQUESTS / 5;

/// By how much memory may differ at the end, in megabytes.
const GROWTH: f64 = 32.0;

/// An action with the names that a request goes by.
struct Target {
    host: String,
    version: &'static str,
    action: &'static Action,
}

pub(crate) fn rows(seed: u64) -> Result<()> {
    println!("seed {seed}; again with `cargo xtask bench fuzz --seed {seed}`");
    let mut random = Random::new(seed);
    let targets = targets();
    requests(&mut random, &targets)?;
    messages(&mut random, &targets)?;
    answers(&mut random, &targets)?;
    streams(&mut random, &targets)
}

/// Every action, which also brings all of the catalogue into memory before it is measured.
fn targets() -> Vec<Target> {
    let mut targets = Vec::new();
    for service in catalogue().services() {
        let host = format!("{}.tencentcloudapi.com", service.short_name());
        let actions = service.actions().filter_map(|name| service.action(name));
        targets.extend(actions.map(|action| Target { host: host.clone(), version: service.version(), action }));
    }
    targets
}

fn requests(random: &mut Random, targets: &[Target]) -> Result<()> {
    let open = Mock::builder().without_auth().build()?;
    let strict = Mock::builder().build()?;
    let mut run = Run::default();
    for count in 0..REQUESTS {
        if count == WARM {
            run.warm = memory::resident()?;
        }
        let target = random.choose(targets);
        let request = request(random, target);
        // What a signature stops is looked at too, but most shall get further.
        let mock = if random.one_in(10) { &strict } else { &open };
        let start = Instant::now();
        let response = mock.transport().call(request).now().context("no answer at once")?;
        let response = response.map_err(anyhow::Error::from_boxed)?;
        run.took(start.elapsed(), target)?;
        let text = String::from_utf8_lossy(response.body());
        ensure!(!text.contains("panicked"), "{} {}: request {count} brought a panic", target.host, target.action.name);
        run.accepted += usize::from(!text.contains(r#""Error":"#));
    }
    run.finish("requests to the mock", REQUESTS)
}

fn messages(random: &mut Random, targets: &[Target]) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mock = runtime.block_on(Mock::builder().without_auth().start())?;
    let address = mock.addr().context("it listens")?;
    std::thread::spawn(move || runtime.block_on(std::future::pending::<()>()));
    let mut run = Run { warm: memory::resident()?, ..Run::default() };
    for count in 0..MESSAGES {
        let target = random.choose(targets);
        let mut message = message(&request(random, target));
        mutate(&mut message, random);
        let start = Instant::now();
        let answer = exchange(address, &message)?;
        run.took(start.elapsed(), target)?;
        let text = String::from_utf8_lossy(&answer);
        ensure!(!text.contains("panicked"), "{} {}: message {count} brought a panic", target.host, target.action.name);
        run.accepted += usize::from(text.starts_with("HTTP/1.1 200") && !text.contains(r#""Error":"#));
    }
    run.finish("messages to the mock's socket", MESSAGES)
}

/// A request as HTTP/1.1 has it.
fn message(request: &Request<Bytes>) -> Vec<u8> {
    let mut message = format!("{} {} HTTP/1.1\r\n", request.method(), request.uri()).into_bytes();
    for (name, value) in request.headers() {
        message.extend_from_slice(name.as_str().as_bytes());
        message.extend_from_slice(b": ");
        message.extend_from_slice(value.as_bytes());
        message.extend_from_slice(b"\r\n");
    }
    message.extend_from_slice(format!("content-length: {}\r\n\r\n", request.body().len()).as_bytes());
    message.extend_from_slice(request.body());
    message
}

/// Sends it and says that nothing more comes; what the server answers until it closes the connection.
fn exchange(address: SocketAddr, message: &[u8]) -> Result<Vec<u8>> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    // A server that has read enough to refuse it may be gone before the rest is written.
    let _ = stream.write_all(message);
    let _ = stream.shutdown(Shutdown::Write);
    let mut answer = Vec::new();
    match stream.read_to_end(&mut answer) {
        Err(error) if error.kind() == ErrorKind::WouldBlock => bail!("the connection was left open"),
        _ => Ok(answer),
    }
}

fn answers(random: &mut Random, targets: &[Target]) -> Result<()> {
    let mut run = Run { warm: memory::resident()?, ..Run::default() };
    for _ in 0..ANSWERS {
        let target = random.choose(targets);
        let mut inner = sample(target.action.response, random, 4);
        inner.insert_str(1, r#""RequestId":"r-1","#);
        let mut body = format!(r#"{{"Response":{}}}"#, inner.replacen(",}", "}", 1)).into_bytes();
        mutate(&mut body, random);
        let reply = Reply::new(*random.choose(&[200, 200, 200, 400, 502]), &body)
            .with_header("content-type", random.choose::<&str>(&["application/json", "text/html", ""]));
        let start = Instant::now();
        let mut record = DynRecord::new(target.action.response);
        let read = tc3::decode_into(&target.action.info, &mut record, &reply);
        run.accepted += usize::from(read.is_ok());
        // Whoever logs it formats it.
        let shown = format!("{record:?} {read:?} {:?}", tc3::decode_raw(&target.action.info, &reply));
        std::hint::black_box(shown);
        run.took(start.elapsed(), target)?;
    }
    run.finish("answers to the client", ANSWERS)
}

/// Streams of a few events, mutated, which come in pieces.
fn streams(random: &mut Random, targets: &[Target]) -> Result<()> {
    let mut run = Run { warm: memory::resident()?, ..Run::default() };
    for _ in 0..STREAMS {
        let target = random.choose(targets);
        let mut stream = stream(random, target);
        mutate(&mut stream, random);
        let start = Instant::now();
        let mut decoder = Decoder::new().with_max_event_size(1 << 16);
        let mut rest = stream.as_slice();
        while !rest.is_empty() {
            let (mut piece, behind) = rest.split_at(1 + random.below(rest.len()));
            rest = behind;
            while let Ok(Some(event)) = decoder.decode(&mut piece) {
                run.accepted += usize::from(read(&event, target));
            }
        }
        if let Ok(Some(event)) = decoder.finish().into_event() {
            run.accepted += usize::from(read(&event, target));
        }
        run.took(start.elapsed(), target)?;
    }
    run.finish("streams to the client, of events", STREAMS)
}

/// Whether an event is read as a response of the action.
fn read(event: &Event, target: &Target) -> bool {
    let mut record = DynRecord::new(target.action.response);
    let read = event.item().is_ok_and(|item| item.is_some_and(|item| decode(&mut record, item.as_bytes()).is_ok()));
    std::hint::black_box(format!("{event:?} {record:?}"));
    read
}

fn stream(random: &mut Random, target: &Target) -> Vec<u8> {
    let mut stream = String::new();
    for _ in 0..4 {
        let end = *random.choose(&["\n", "\r", "\r\n"]);
        stream += *random.choose(&["", "id: 7", "event: word", ": here", "retry: 10", "data"]);
        stream += end;
        let item = sample(target.action.response, random, 3);
        stream += &format!("data: {item}{end}{end}");
    }
    stream.into_bytes()
}

fn request(random: &mut Random, target: &Target) -> Request<Bytes> {
    let mut body = sample(target.action.request, random, 4).into_bytes();
    if !random.one_in(20) {
        mutate(&mut body, random);
    }
    let mut headers = vec![
        ("host", target.host.clone()),
        ("content-type", "application/json".to_owned()),
        ("x-tc-action", target.action.name.to_owned()),
        ("x-tc-version", target.version.to_owned()),
        ("x-tc-region", "ap-guangzhou".to_owned()),
        ("x-tc-timestamp", "1700000000".to_owned()),
    ];
    if random.one_in(4) {
        headers.push(("authorization", authorization(target)));
    }
    let is_get = random.one_in(20);
    let mut request = Request::new(if is_get { Bytes::new() } else { Bytes::from(body) });
    if is_get {
        *request.method_mut() = http::Method::GET;
        if let Ok(uri) = format!("/?{}", query(random, target)).parse() {
            *request.uri_mut() = uri;
        }
        headers.retain(|(name, _)| *name != "content-type");
    } else {
        *request.method_mut() = http::Method::POST;
    }
    for (name, value) in headers {
        let mut value = value.into_bytes();
        if random.one_in(100) {
            mutate(&mut value, random);
        }
        if let Ok(value) = HeaderValue::from_bytes(&value) {
            request.headers_mut().insert(name, value);
        }
    }
    request
}

/// Of the right form and scope; what is signed it is not.
fn authorization(target: &Target) -> String {
    let (service, signature) = (target.action.info.service, "0".repeat(64));
    format!(
        "TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2023-11-14/{service}/tc3_request, SignedHeaders=content-type;host, \
         Signature={signature}"
    )
}

/// A flattened request: some members, with positions and values that may be wrong.
fn query(random: &mut Random, target: &Target) -> String {
    let members = &target.action.request.members;
    let mut parts = vec![format!("Action={}", target.action.name), format!("Version={}", target.version)];
    for member in members.iter().take(8) {
        let position = *random.choose(&["", ".0", ".1", ".0.Name", ".0.Values.0", ".99999999999", ".-1", ".."]);
        let value = *random.choose(&["1", "x", "true", "%00", "%e4%bd%a0", "%zz", ""]);
        parts.push(format!("{}{position}={value}", member.name));
    }
    parts.join("&")
}

/// What is watched.
#[derive(Default)]
struct Run {
    slowest: Duration,
    accepted: usize,
    /// Megabytes once everything that is kept is there.
    warm: f64,
}

impl Run {
    fn took(&mut self, took: Duration, target: &Target) -> Result<()> {
        ensure!(took < PATIENCE, "{} {}: it took {took:?}", target.host, target.action.name);
        self.slowest = self.slowest.max(took);
        Ok(())
    }

    fn finish(self, what: &str, count: usize) -> Result<()> {
        let grown = memory::resident()? - self.warm;
        ensure!(grown < GROWTH, "memory grew by {grown:.0} MB over {count} {what}");
        let Self { slowest, accepted, .. } = self;
        println!("{count} {what}: {accepted} taken; the slowest took {slowest:?}; {grown:+.1} MB since it was warm");
        Ok(())
    }
}
