//! A program that prints a credential.

mod printed;

use core::fmt;
use core::future::{Future, poll_fn};
use core::pin::pin;
use core::task::Poll;
use core::time::Duration;
use std::ffi::OsString;
use std::process::{ExitStatus, Stdio};

use tc3::{Error, ErrorKind};
use tokio::io::{AsyncRead, AsyncReadExt, sink};
use tokio::process::Command;
use zeroize::Zeroizing;

use crate::source::{Obtained, Obtaining, Source};

/// Less than [`Cached`](crate::Cached) waits, so that what it says is told.
const TIMEOUT: Duration = Duration::from_secs(9);

/// No credential is longer as text, in bytes.
const MAX_OUTPUT: u64 = 64 << 10;

/// How much is kept of what it says on standard error, in bytes.
const MAX_ERRORS: u64 = 4 << 10;

/// A program that prints a credential as JSON on its standard output, and ends by status 0.
///
/// ```json
/// {"Version": 1, "SecretId": "AKID…", "SecretKey": "…", "Token": "…", "Expiration": "2026-01-31T12:00:00Z"}
/// ```
///
/// `Version` is 1. `Token` and `Expiration`, in RFC 3339, may be left out or null; without an expiration the credential does not
/// end. Other members are ignored. The program is started by itself and not by a shell, reads nothing, and is killed where it
/// takes longer than 9 seconds, or [`with_timeout`](Self::with_timeout). Of what it says on standard error the first line is told
/// where it fails, without whatever may be a secret.
///
/// It needs a runtime with `enable_all` or `enable_io`.
///
/// ```no_run
/// use tc3_credentials::{Cached, Process};
///
/// let provider = Cached::new(Process::new("/usr/local/bin/vault-login", ["--role", "reader"]));
/// ```
#[derive(Clone)]
pub struct Process {
    program: OsString,
    arguments: Vec<OsString>,
    timeout: Duration,
}

impl Process {
    /// This program, with these arguments. It is looked for as the system looks for programs.
    pub fn new<A: Into<OsString>>(program: impl Into<OsString>, arguments: impl IntoIterator<Item = A>) -> Self {
        let arguments = arguments.into_iter().map(Into::into).collect();
        Self { program: program.into(), arguments, timeout: TIMEOUT }
    }

    /// How long it may take. Default: 9 seconds. [`Cached`](crate::Cached) has a limit too.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Runs it, and hands over what it printed.
    async fn run(&self) -> Result<Ran, Error> {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.kill_on_drop(true).spawn().map_err(|cause| {
            self.failed(format!("cannot be started: {cause}")).with_advice("look at its path and its rights")
        })?;
        let (output, errors) = (child.stdout.take(), child.stderr.take());
        let (output, errors) = both(beginning(output, MAX_OUTPUT), beginning(errors, MAX_ERRORS)).await;
        let status = child.wait().await;
        match (status, output, errors) {
            (Ok(status), Ok(output), Ok(errors)) => Ok(Ran { status, output, errors }),
            (Err(cause), ..) | (_, Err(cause), _) | (.., Err(cause)) => {
                Err(self.failed(format!("cannot be listened to: {cause}")))
            }
        }
    }

    async fn ask(&self) -> Result<Obtained, Error> {
        let Ok(ran) = tokio::time::timeout(self.timeout, self.run()).await else {
            let error = self.failed(format!("did not end within {:?}, and was killed", self.timeout));
            return Err(error.with_advice("run it by hand: it may wait for an answer"));
        };
        let Ran { status, output, errors } = ran?;
        if !status.success() {
            let said = said(&errors);
            let error = self.failed(format!("failed, {status}{said}"));
            return Err(error.with_advice("run it by hand to see what it says"));
        }
        if output.len() as u64 > MAX_OUTPUT {
            return Err(self.failed(format!("printed more than {MAX_OUTPUT} bytes")));
        }
        printed::read(&output).map_err(|problem| {
            let error = self.failed(format!("printed no credential: {problem}"));
            error.with_advice(r#"let it print {"Version": 1, "SecretId": …, "SecretKey": …}"#)
        })
    }

    fn failed(&self, how: String) -> Error {
        Error::new(ErrorKind::Credential, format!("the program {} {how}", self.program.display()))
    }
}

/// A program that ended.
struct Ran {
    status: ExitStatus,
    output: Zeroizing<Vec<u8>>,
    errors: Zeroizing<Vec<u8>>,
}

/// The first bytes of a stream, at most one more than `most`. The others are read too, so that whoever writes can go on.
async fn beginning(stream: Option<impl AsyncRead + Unpin>, most: u64) -> std::io::Result<Zeroizing<Vec<u8>>> {
    let mut begins = Zeroizing::new(Vec::new());
    if let Some(stream) = stream {
        let mut stream = stream.take(most + 1);
        stream.read_to_end(&mut begins).await?;
        tokio::io::copy(&mut stream.into_inner(), &mut sink()).await?;
    }
    Ok(begins)
}

/// What two make that go on beside each other.
async fn both<A, B>(a: impl Future<Output = A>, b: impl Future<Output = B>) -> (A, B) {
    let (mut a, mut b) = (pin!(a), pin!(b));
    let (mut of_a, mut of_b) = (None, None);
    poll_fn(|cx| {
        if of_a.is_none()
            && let Poll::Ready(made) = a.as_mut().poll(cx)
        {
            of_a = Some(made);
        }
        if of_b.is_none()
            && let Poll::Ready(made) = b.as_mut().poll(cx)
        {
            of_b = Some(made);
        }
        match (of_a.take(), of_b.take()) {
            (Some(a), Some(b)) => Poll::Ready((a, b)),
            (a, b) => {
                (of_a, of_b) = (a, b);
                Poll::Pending
            }
        }
    })
    .await
}

/// The first line of what it said, without what may be a key or a token: any word of 16 letters and digits, or more.
fn said(errors: &[u8]) -> String {
    let text = String::from_utf8_lossy(errors);
    let Some(line) = text.lines().map(str::trim).find(|line| !line.is_empty()) else { return String::new() };
    let is_part = |char: char| char.is_ascii_alphanumeric() || "+/=_-%".contains(char);
    let mut told = String::from(": ");
    for part in line.split_inclusive(|char| !is_part(char)) {
        let word = part.trim_end_matches(|char| !is_part(char));
        match word.len() >= 16 {
            true => told.extend(["<redacted>", &part[word.len()..]]),
            false => told += part,
        }
    }
    told.chars().take(300).collect()
}

impl Source for Process {
    fn obtain(&self) -> Obtaining<'_> {
        Box::pin(self.ask())
    }
}

/// Without the arguments, which may hold a secret.
impl fmt::Debug for Process {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Process").field(&self.program).finish()
    }
}
