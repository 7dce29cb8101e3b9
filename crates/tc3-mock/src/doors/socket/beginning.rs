//! The first bytes of a connection, which tell what is spoken on it.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;

use tokio::io::ReadBuf;

use super::line::Line;

/// What HTTP/2 begins with. As HTTP/1.1 it is a request that nobody makes.
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// What TLS begins with.
const HANDSHAKE: u8 = 0x16;

/// So many bytes as it takes to tell HTTP/2 from HTTP/1.1, and no more. Whoever reads on reads these first.
pub(super) struct Beginning {
    bytes: [u8; PREFACE.len()],
    length: usize,
    read: usize,
}

impl Beginning {
    /// Waits for them. They are fewer where the other side has no more to say.
    pub(super) async fn of(line: &mut Pin<Box<dyn Line>>) -> io::Result<Self> {
        let mut beginning = Self { bytes: [0; PREFACE.len()], length: 0, read: 0 };
        while beginning.length < PREFACE.len() && PREFACE.starts_with(beginning.rest()) {
            let (_, free) = beginning.bytes.split_at_mut(beginning.length);
            let count = poll_fn(|context| {
                let mut buffer = ReadBuf::new(free);
                let polled = line.as_mut().poll_read(context, &mut buffer);
                polled.map_ok(|()| buffer.filled().len())
            });
            match count.await? {
                0 => break,
                count => beginning.length += count,
            }
        }
        Ok(beginning)
    }

    pub(super) fn is_http2(&self) -> bool {
        self.rest() == PREFACE
    }

    pub(super) fn is_tls(&self) -> bool {
        self.rest().first() == Some(&HANDSHAKE)
    }

    /// Gives what of it is unread, as far as there is room.
    pub(super) fn take(&mut self, buffer: &mut ReadBuf<'_>) {
        let rest = self.rest();
        let (taken, _) = rest.split_at(rest.len().min(buffer.remaining()));
        buffer.put_slice(taken);
        self.read += taken.len();
    }

    fn rest(&self) -> &[u8] {
        self.bytes.get(self.read..self.length).unwrap_or_default()
    }
}
