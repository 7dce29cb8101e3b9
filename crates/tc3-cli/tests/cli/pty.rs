//! A terminal of which the tests hold the side that types and sees.

use std::fs::{File, OpenOptions};
use std::io::Read;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};

pub(crate) struct Pty {
    /// The side of the tests: what is written to it is typed.
    pub(crate) keys: File,
    path: String,
}

impl Pty {
    pub(crate) fn open(columns: u16, rows: u16) -> Self {
        let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&terminal).unwrap();
        unlockpt(&terminal).unwrap();
        let path = ptsname(&terminal, Vec::new()).unwrap().into_string().unwrap();
        tcsetwinsize(&terminal, Winsize { ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 }).unwrap();
        Self { keys: File::from(terminal), path }
    }

    /// The side of a program.
    pub(crate) fn end(&self) -> File {
        OpenOptions::new().read(true).write(true).open(&self.path).unwrap()
    }

    /// What is shown, piece by piece, until the last that has the other side closes it.
    ///
    /// A command keeps the ends it was given: it is to be dropped once its process runs.
    pub(crate) fn pieces(&self) -> Receiver<Vec<u8>> {
        let (sender, pieces) = channel();
        let mut reader = self.keys.try_clone().unwrap();
        thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(length @ 1..) = reader.read(&mut piece) {
                if sender.send(piece[..length].to_vec()).is_err() {
                    break;
                }
            }
        });
        pieces
    }
}
