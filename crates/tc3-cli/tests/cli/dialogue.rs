//! A person at a terminal, who is asked and types.

use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use rustix::termios::{Termios, tcgetattr};

use crate::pty::Pty;
use crate::support::Run;

/// What Ctrl-C and Ctrl-D are in a terminal.
pub(crate) const CTRL_C: &str = "\x03";
pub(crate) const CTRL_D: &str = "\x04";

/// The binary with a terminal as its standard input and its standard error; its standard output is none.
pub(crate) struct Dialogue {
    process: Child,
    pty: Pty,
    before: Termios,
    pieces: Receiver<Vec<u8>>,
    /// All that was shown so far.
    shown: String,
    /// Up to where of it was looked at.
    seen: usize,
}

impl Dialogue {
    pub(crate) fn start(command: Command) -> Self {
        Self::start_wide(command, 80)
    }

    /// In a terminal of so many columns.
    pub(crate) fn start_wide(mut command: Command, columns: u16) -> Self {
        let pty = Pty::open(columns, 24);
        command.stdin(pty.end()).stderr(pty.end()).stdout(Stdio::piped());
        let before = tcgetattr(&pty.keys).unwrap();
        let process = command.spawn().unwrap();
        drop(command);
        let pieces = pty.pieces();
        Self { process, pty, before, pieces, shown: String::new(), seen: 0 }
    }

    /// Waits until this is shown, behind what was waited for before, and tells what is shown up to there.
    #[track_caller]
    pub(crate) fn until(&mut self, end: &str) -> String {
        loop {
            let new = &self.shown[self.seen..];
            if let Some(at) = new.find(end) {
                let wanted = new[..at + end.len()].to_owned();
                self.seen += wanted.len();
                return wanted;
            }
            match self.pieces.recv_timeout(Duration::from_secs(30)) {
                Ok(piece) => self.shown.push_str(&String::from_utf8(piece).unwrap().replace('\r', "")),
                Err(error) => panic!("{error}: there is no {end:?} in {new:?}"),
            }
        }
    }

    /// Types a line once this is shown.
    #[track_caller]
    pub(crate) fn answer(&mut self, question: &str, line: &str) -> String {
        self.keys(question, &format!("{line}\n"))
    }

    /// The same without an end of the line.
    #[track_caller]
    pub(crate) fn keys(&mut self, question: &str, keys: &str) -> String {
        let shown = self.until(question);
        self.pty.keys.write_all(keys.as_bytes()).unwrap();
        shown
    }

    /// Waits for the end; what was shown is its standard error.
    #[track_caller]
    pub(crate) fn end(mut self) -> Run {
        // What it shows ends with the process.
        loop {
            match self.pieces.recv_timeout(Duration::from_secs(30)) {
                Ok(piece) => self.shown.push_str(&String::from_utf8(piece).unwrap().replace('\r', "")),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => panic!("it goes on: {}", self.shown),
            }
        }
        let mut stdout = String::new();
        self.process.stdout.take().unwrap().read_to_string(&mut stdout).unwrap();
        let status = self.process.wait().unwrap().code().unwrap();
        let after = tcgetattr(&self.pty.keys).unwrap();
        assert_eq!(format!("{after:?}"), format!("{:?}", self.before), "the terminal is as it was before");
        Run { status, stdout, stderr: self.shown.clone() }
    }
}

impl Drop for Dialogue {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
