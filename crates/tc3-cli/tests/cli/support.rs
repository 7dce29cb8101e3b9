//! Runs the binary, its mock, and servers that answer whatever a test likes.

use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::iter::repeat;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, SendError, Sender, channel};
use std::thread;
use std::time::Duration;

use serde_json::Value;

pub(crate) const ID: &str = "AKIDEXAMPLE";
pub(crate) const KEY: &str = "SECRETEXAMPLE";

/// The binary with nothing in its environment but a home, in which there is nothing either. `TC3_PROGRAM` may name another one, such
/// as one of the profile `release`.
pub(crate) fn tc3() -> Command {
    let program = env::var_os("TC3_PROGRAM").unwrap_or_else(|| env!("CARGO_BIN_EXE_tc3").into());
    let mut command = Command::new(program);
    command.env_clear().env("HOME", concat!(env!("CARGO_TARGET_TMPDIR"), "/no-home")).stdin(Stdio::null());
    command
}

/// What a run ended with.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct Run {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Runs the binary with the mock's credential in its environment.
pub(crate) fn run(arguments: &[&str]) -> Run {
    run_with(tc3().env("TENCENTCLOUD_SECRET_ID", ID).env("TENCENTCLOUD_SECRET_KEY", KEY).args(arguments))
}

/// Runs the binary with nothing in its environment.
pub(crate) fn run_bare(arguments: &[&str]) -> Run {
    run_with(tc3().args(arguments))
}

pub(crate) fn run_with(command: &mut Command) -> Run {
    Run::from(command.output().unwrap())
}

/// Runs the binary with a text on its standard input.
pub(crate) fn run_with_input(arguments: &[&str], input: &str) -> Run {
    let mut child = tc3()
        .env("TENCENTCLOUD_SECRET_ID", ID)
        .env("TENCENTCLOUD_SECRET_KEY", KEY)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    Run::from(child.wait_with_output().unwrap())
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            status: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Run {
    /// The result, where there has to be one and nothing else.
    #[track_caller]
    pub(crate) fn ok(self) -> String {
        assert_eq!((self.status, self.stderr.as_str()), (0, ""), "{self:?}");
        assert!(self.stdout.ends_with('\n'), "{self:?}");
        self.stdout
    }

    #[track_caller]
    pub(crate) fn json(self) -> Value {
        serde_json::from_str(&self.ok()).unwrap()
    }

    /// The lines of an error, where there has to be one, with this status and nothing on standard output.
    #[track_caller]
    pub(crate) fn errors(self, status: i32) -> Vec<String> {
        assert_eq!((self.status, self.stdout.as_str()), (status, ""), "{self:?}");
        let lines: Vec<_> = self.stderr.lines().map(str::to_owned).collect();
        assert!(!lines.is_empty() && lines.iter().all(|line| line.starts_with("error: ")), "{self:?}");
        lines
    }

    /// The one line of an error.
    #[track_caller]
    pub(crate) fn error(self, status: i32) -> String {
        let lines = self.errors(status);
        assert_eq!(lines.len(), 1, "{lines:?}");
        lines.into_iter().next().unwrap()
    }
}

/// What a call would send, as `--dry-run` shows it: the body.
#[track_caller]
pub(crate) fn body(arguments: &[&str]) -> String {
    let shown = run(&[arguments, &["--dry-run"]].concat()).json();
    shown["body"].as_str().unwrap().to_owned()
}

/// `tc3 mock` in a process of its own.
pub(crate) struct Mock {
    process: Child,
    pub(crate) url: String,
}

impl Mock {
    pub(crate) fn start(arguments: &[&str]) -> Self {
        Self::start_with(tc3().arg("mock").args(arguments))
    }

    /// The same, as a command that is set up already.
    pub(crate) fn start_with(command: &mut Command) -> Self {
        let mut process = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let ready: Value = serde_json::from_str(&line).unwrap();
        let url = ready["listening"].as_str().unwrap().to_owned();
        assert_eq!(line, format!("{{\"listening\":\"{url}\"}}\n"));
        Self { process, url }
    }

    pub(crate) fn call(&self, arguments: &[&str]) -> Run {
        run(&[arguments, &["--endpoint", &self.url]].concat())
    }

    /// Where it listens, without the scheme.
    pub(crate) fn address(&self) -> &str {
        self.url.strip_prefix("http://").unwrap()
    }

    pub(crate) fn id(&self) -> u32 {
        self.process.id()
    }

    /// Ends it, and reads what it told on standard error, which was piped.
    pub(crate) fn told(mut self) -> String {
        let mut told = String::new();
        self.process.kill().unwrap();
        self.process.stderr.take().unwrap().read_to_string(&mut told).unwrap();
        told
    }

    /// Sends it a signal by its name, and waits for its exit status.
    pub(crate) fn signal(mut self, signal: &str) -> Option<i32> {
        let id = self.process.id().to_string();
        assert!(Command::new("kill").args(["-s", signal, &id]).status().unwrap().success());
        self.process.wait().unwrap().code()
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What a server does with a connection.
#[derive(Clone)]
pub(crate) enum Reaction {
    /// It reads a request, and writes these bytes.
    Answer(Vec<u8>),
    /// It resets the connection in the middle of a request.
    Reset,
    /// It reads a request, and answers nothing until the other end leaves.
    Hold,
}

impl Reaction {
    /// An answer with these headers.
    pub(crate) fn http(status: u16, headers: &[&str], body: &str) -> Self {
        let headers: String = headers.iter().map(|header| format!("{header}\r\n")).collect();
        let length = body.len();
        Self::Answer(
            format!(
                "HTTP/1.1 {status} Some Reason\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
            )
            .into(),
        )
    }

    /// An envelope of these members.
    pub(crate) fn envelope(members: &str) -> Self {
        let body = format!(r#"{{"Response":{{{members}"RequestId":"r-1"}}}}"#);
        Self::http(200, &["Content-Type: application/json"], &body)
    }

    /// Takes a request, of which as much is read as it takes, and hands it out before anything comes of it.
    fn to(&self, mut stream: TcpStream, requests: &Sender<String>) -> Result<(), SendError<String>> {
        match self {
            Self::Answer(bytes) => {
                requests.send(read_request(&mut stream))?;
                let _ = stream.write_all(bytes);
            }
            // The system resets what is closed before all is read.
            Self::Reset => {
                stream.read_exact(&mut [0]).unwrap();
                requests.send(String::new())?;
            }
            Self::Hold => {
                requests.send(read_request(&mut stream))?;
                let _ = stream.read(&mut [0]);
            }
        }
        Ok(())
    }
}

/// A server that does one thing with each connection, and hands out the requests.
pub(crate) struct Server {
    pub(crate) url: String,
    requests: Receiver<String>,
}

impl Server {
    /// Does these one after the other, and then the last of them again and again.
    pub(crate) fn scripted(reactions: impl Into<Vec<Reaction>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (sender, requests) = channel();
        let reactions = reactions.into();
        let last = reactions.last().unwrap().clone();
        thread::spawn(move || {
            for (stream, reaction) in listener.incoming().zip(reactions.into_iter().chain(repeat(last))) {
                if reaction.to(stream.unwrap(), &sender).is_err() {
                    break;
                }
            }
        });
        Self { url, requests }
    }

    /// Writes the same bytes each time.
    pub(crate) fn answering(answer: impl Into<Vec<u8>>) -> Self {
        Self::scripted([Reaction::Answer(answer.into())])
    }

    /// Answers 200 with a JSON body.
    pub(crate) fn json(body: &str) -> Self {
        Self::scripted([Reaction::http(200, &["Content-Type: application/json"], body)])
    }

    /// Answers 200 with an envelope of these members.
    pub(crate) fn envelope(members: &str) -> Self {
        Self::scripted([Reaction::envelope(members)])
    }

    /// Takes requests and never answers.
    pub(crate) fn silent() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (_, requests) = channel();
        thread::spawn(move || {
            let held: Vec<_> = listener.incoming().collect();
            drop(held);
        });
        Self { url, requests }
    }

    pub(crate) fn call(&self, arguments: &[&str]) -> Run {
        run(&[arguments, &["--endpoint", &self.url]].concat())
    }

    /// The next request: head and body.
    pub(crate) fn request(&self) -> String {
        self.requests.recv_timeout(Duration::from_secs(10)).unwrap()
    }

    /// The next request, if one came already.
    pub(crate) fn try_request(&self) -> Option<String> {
        self.requests.try_recv().ok()
    }

    /// How many requests came that nobody took yet.
    pub(crate) fn count(&self) -> usize {
        self.requests.try_iter().count()
    }
}

/// A file that goes away.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    pub(crate) fn new(name: &str, bytes: impl AsRef<[u8]>) -> Self {
        let scratch = Self::named(name);
        std::fs::write(&scratch.0, bytes).unwrap();
        scratch
    }

    /// A path that nothing is at yet.
    pub(crate) fn named(name: &str) -> Self {
        Self(std::env::temp_dir().join(format!("tc3-cli-{}-{name}", std::process::id())))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn url(&self) -> String {
        format!("file://{}", self.0.display())
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn read_request(stream: &mut TcpStream) -> String {
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let read = stream.read(&mut buffer).unwrap();
        request.extend_from_slice(&buffer[..read]);
        let text = String::from_utf8_lossy(&request).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            assert!(read > 0, "the request is cut off: {text}");
            continue;
        };
        let length = head.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().unwrap())
        });
        if body.len() >= length.unwrap_or(0) || read == 0 {
            return text;
        }
    }
}
