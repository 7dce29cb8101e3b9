//! Stands before a mock, and keeps what passes: the mock's own log hides secrets and cuts what is long.

use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use anyhow::{Context as _, Result};

/// It runs until it is dropped.
pub(super) struct Tap {
    pub(super) address: SocketAddr,
    connections: Arc<Mutex<Vec<JoinHandle<io::Result<Passed>>>>>,
    is_over: Arc<AtomicBool>,
}

/// What passed over one connection.
struct Passed {
    asked: Vec<u8>,
    answered: Vec<u8>,
}

/// A request, and what the mock answered.
pub(super) struct Exchange {
    pub(super) head: String,
    pub(super) body: Vec<u8>,
    pub(super) answer: Vec<u8>,
}

impl Tap {
    /// Starts one at a free port.
    pub(super) fn start(mock: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let tap = Self { address: listener.local_addr()?, connections: Arc::default(), is_over: Arc::default() };
        let (connections, is_over) = (Arc::clone(&tap.connections), Arc::clone(&tap.is_over));
        thread::spawn(move || {
            for client in listener.incoming() {
                if is_over.load(Ordering::Relaxed) {
                    return;
                }
                let connection = thread::spawn(move || pass(&client?, mock));
                connections.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
            }
        });
        Ok(tap)
    }

    /// What passed since this was asked for. Whoever sent it has ended, and so have its connections.
    pub(super) fn take(&self) -> Result<Vec<Exchange>> {
        let connections = std::mem::take(&mut *self.connections.lock().unwrap_or_else(PoisonError::into_inner));
        let mut exchanges = Vec::new();
        for connection in connections {
            let passed = connection.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
            exchanges.extend(passed.exchanges()?);
        }
        Ok(exchanges)
    }
}

impl Drop for Tap {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::Relaxed);
        // Whoever waits for a connection sees that it is over when one comes.
        let _ = TcpStream::connect(self.address);
    }
}

impl Passed {
    fn exchanges(&self) -> Result<Vec<Exchange>> {
        let (mut asked, mut answered) = (&*self.asked, &*self.answered);
        let mut exchanges = Vec::new();
        while !asked.is_empty() {
            let (head, body) = message(&mut asked).context("a request came that is not whole")?;
            let (_, answer) = message(&mut answered).context("an answer came that is not whole")?;
            exchanges.push(Exchange { head, body: body.to_vec(), answer: answer.to_vec() });
        }
        Ok(exchanges)
    }
}

/// Carries bytes both ways until both have ended, and keeps them.
fn pass(client: &TcpStream, mock: SocketAddr) -> io::Result<Passed> {
    let mock = &TcpStream::connect(mock)?;
    let (asked, answered) = thread::scope(|scope| {
        let asking = scope.spawn(|| carry(client, mock));
        let answered = carry(mock, client);
        // Who is answered to the end of a connection has nothing more to say.
        let _ = client.shutdown(Shutdown::Read);
        (asking.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), answered)
    });
    Ok(Passed { asked, answered })
}

fn carry(mut from: &TcpStream, mut to: &TcpStream) -> Vec<u8> {
    let (mut all, mut piece) = (Vec::new(), [0; 16 * 1024]);
    // Whoever breaks off says no more, and what came till then was said.
    while let Ok(length @ 1..) = from.read(&mut piece) {
        all.extend_from_slice(&piece[..length]);
        if to.write_all(&piece[..length]).is_err() {
            break;
        }
    }
    let _ = to.shutdown(Shutdown::Write);
    all
}

/// The head and the body of the message that these bytes begin with, which are taken from them. One without a length goes to
/// the end.
fn message<'b>(bytes: &mut &'b [u8]) -> Option<(String, &'b [u8])> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")? + 4;
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let rest = &bytes[end..];
    if head.starts_with("HTTP/1.1 100 ") {
        *bytes = rest;
        return message(bytes);
    }
    let length = match header(&head, "content-length") {
        Some(length) => length.parse().ok()?,
        None => rest.len(),
    };
    let (body, left) = rest.split_at_checked(length)?;
    *bytes = left;
    Some((head, body))
}

/// The value of a header, whatever the case of its name.
pub(super) fn header<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    let mut headers = head.lines().filter_map(|line| line.split_once(':'));
    headers.find(|(given, _)| given.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_passed_over_one_connection_is_told_apart() {
        let asked =
            b"POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}POST /b HTTP/1.1\r\ncontent-length: 3\r\n\r\n[1]".to_vec();
        let answered =
            b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\naHTTP/1.1 200 OK\r\n\r\nrest";
        let exchanges = Passed { asked, answered: answered.to_vec() }.exchanges().unwrap();
        let told: Vec<_> = exchanges.iter().map(|one| (&*one.body, &*one.answer)).collect();
        assert_eq!(told, [(&b"{}"[..], &b"a"[..]), (b"[1]", b"rest")]);
        let cut = Passed { asked: b"POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\n{}".to_vec(), answered: Vec::new() };
        assert!(cut.exchanges().is_err());
    }
}
