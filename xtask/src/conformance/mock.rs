//! A mock in a process of its own.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result};
use serde::Deserialize;

use crate::root;

/// `tc3 mock`, until it is dropped.
pub(crate) struct Mock {
    process: Child,
    pub(crate) address: SocketAddr,
}

/// What came, as the mock's log has it.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Log {
    pub(super) requests: Vec<Request>,
}

/// A request that came.
#[derive(Debug, Deserialize)]
pub(super) struct Request {
    pub(super) method: String,
    pub(super) authorization: Option<String>,
    pub(super) verdict: String,
    pub(super) quirks: BTreeSet<String>,
}

/// What the mock prints when it is ready.
#[derive(Deserialize)]
struct Ready {
    listening: String,
}

impl Mock {
    /// Starts one in a folder, at a free port, and waits until it is ready.
    pub(crate) fn start(arguments: &[&str], folder: &Path) -> Result<Self> {
        let mut command = Command::new(root().join("target/debug/tc3"));
        command.arg("mock").args(arguments).current_dir(folder).stdin(Stdio::null()).stdout(Stdio::piped());
        let mut process = command.spawn().context("cannot start the mock")?;
        let mut line = String::new();
        if let Some(out) = process.stdout.take() {
            BufReader::new(out).read_line(&mut line).context("cannot read from the mock")?;
        }
        let told = format!("the mock began with {line:?}");
        let mut mock = Self { process, address: ([127, 0, 0, 1], 0).into() };
        let ready: Ready = serde_json::from_str(&line).with_context(|| told.clone())?;
        let (_, address) = ready.listening.split_once("://").with_context(|| told.clone())?;
        // By TLS it names the host that its certificate is for.
        mock.address = address.replace("localhost", "127.0.0.1").parse().context(told)?;
        Ok(mock)
    }

    /// What came so far. Over plain HTTP alone.
    pub(super) fn log(&self) -> Result<Log> {
        let mut stream = TcpStream::connect(self.address).context("cannot ask the mock for its log")?;
        // By HTTP/1.0 the answer comes as it is, and the connection ends behind it.
        write!(stream, "GET /_mock/requests HTTP/1.0\r\nHost: {}\r\n\r\n", self.address)?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).context("cannot read the mock's log")?;
        let (_, body) = answer.split_once("\r\n\r\n").context("the mock's log has no body")?;
        serde_json::from_str(body).with_context(|| format!("the mock's log is {body}"))
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
