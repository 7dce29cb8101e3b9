//! A person at a terminal, who is asked and types.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Termios, Winsize, tcgetattr, tcsetwinsize};

use crate::support::Run;

/// What Ctrl-C and Ctrl-D are in a terminal.
pub(crate) const CTRL_C: &str = "\x03";
pub(crate) const CTRL_D: &str = "\x04";

/// The binary with a terminal as its standard input and its standard error; its standard output is none.
pub(crate) struct Dialogue {
    process: Child,
    terminal: File,
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
        let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&terminal).unwrap();
        unlockpt(&terminal).unwrap();
        let path = ptsname(&terminal, Vec::new()).unwrap().into_string().unwrap();
        tcsetwinsize(&terminal, Winsize { ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 }).unwrap();
        let end = || OpenOptions::new().read(true).write(true).open(&path).unwrap();
        command.stdin(end()).stderr(end()).stdout(Stdio::piped());
        let before = tcgetattr(&terminal).unwrap();
        let process = command.spawn().unwrap();
        drop(command);
        let terminal = File::from(terminal);
        let (sender, pieces) = channel();
        let mut reader = terminal.try_clone().unwrap();
        thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(length @ 1..) = reader.read(&mut piece) {
                if sender.send(piece[..length].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self { process, terminal, before, pieces, shown: String::new(), seen: 0 }
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
        self.terminal.write_all(keys.as_bytes()).unwrap();
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
        let after = tcgetattr(&self.terminal).unwrap();
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
