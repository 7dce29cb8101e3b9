//! A proxy that leads the hosts of all services to one mock.

use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

/// How long the head of a request may be.
const MAX_HEAD: usize = 8192;

/// It runs until it is dropped.
pub(super) struct Proxy {
    address: SocketAddr,
    tunnels: Arc<AtomicUsize>,
    is_over: Arc<AtomicBool>,
}

impl Proxy {
    /// Starts one at a free port.
    pub(super) fn start(mock: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let proxy = Self { address: listener.local_addr()?, tunnels: Arc::default(), is_over: Arc::default() };
        let (tunnels, is_over) = (Arc::clone(&proxy.tunnels), Arc::clone(&proxy.is_over));
        thread::spawn(move || {
            for client in listener.incoming() {
                if is_over.load(Ordering::Relaxed) {
                    return;
                }
                let (client, tunnels) = (client, Arc::clone(&tunnels));
                // A client whose tunnel breaks tells so itself.
                thread::spawn(move || client.and_then(|client| tunnel(&client, mock, &tunnels)));
            }
        });
        Ok(proxy)
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// How many tunnels to the mock there were.
    pub(super) fn tunnels(&self) -> usize {
        self.tunnels.load(Ordering::Relaxed)
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::Relaxed);
        // Whoever waits for a connection sees that it is over when one comes.
        let _ = TcpStream::connect(self.address);
    }
}

/// Opens what a client asks for by CONNECT, if it is a host of the cloud, and carries bytes until both have ended.
fn tunnel(client: &TcpStream, mock: SocketAddr, tunnels: &AtomicUsize) -> io::Result<()> {
    let head = read_head(client)?;
    let mut words = head.split(' ');
    let is_known =
        words.next() == Some("CONNECT") && words.next().is_some_and(|to| to.ends_with(".tencentcloudapi.com:443"));
    if !is_known {
        return (&*client).write_all(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n");
    }
    tunnels.fetch_add(1, Ordering::Relaxed);
    let mock = &TcpStream::connect(mock)?;
    (&*client).write_all(b"HTTP/1.1 200 Connection established\r\n\r\n")?;
    thread::scope(|scope| {
        scope.spawn(|| carry(client, mock));
        carry(mock, client);
    });
    Ok(())
}

/// The head of a request, to its blank line. What comes behind it is left to be read.
fn read_head(mut client: &TcpStream) -> io::Result<String> {
    let (mut head, mut byte) = (Vec::new(), [0]);
    while !head.ends_with(b"\r\n\r\n") && head.len() < MAX_HEAD {
        client.read_exact(&mut byte)?;
        head.extend(byte);
    }
    Ok(String::from_utf8_lossy(&head).into_owned())
}

fn carry(mut from: &TcpStream, mut to: &TcpStream) {
    let _ = io::copy(&mut from, &mut to);
    let _ = to.shutdown(Shutdown::Write);
}
