//! The other side of HTTP/2 by hand: a test reads frames and writes frames, in the order it wants.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

use super::{Host, envelope};

pub(super) const DATA: u8 = 0;
pub(super) const HEADERS: u8 = 1;
pub(super) const RESET: u8 = 3;
pub(super) const SETTINGS: u8 = 4;
pub(super) const GO_AWAY: u8 = 7;
pub(super) const WINDOW_UPDATE: u8 = 8;
pub(super) const END_STREAM: u8 = 1;
pub(super) const END_HEADERS: u8 = 4;
/// `:status: 200`, as it is in the static table.
pub(super) const OK: &[u8] = &[0x88];

pub(super) const NO_ERROR: u32 = 0;
pub(super) const INTERNAL_ERROR: u32 = 2;
pub(super) const REFUSED_STREAM: u32 = 7;
pub(super) const CANCEL: u32 = 8;

pub(super) struct Frames(TlsStream<TcpStream>);

#[derive(Debug)]
pub(super) struct Frame {
    pub(super) kind: u8,
    pub(super) flags: u8,
    pub(super) stream: u32,
    pub(super) payload: Vec<u8>,
}

impl Frames {
    /// A connection of which the client has spoken its first words. It is told to have no more than so many streams.
    pub(super) async fn accept(host: &Host, max_streams: u32) -> Self {
        let mut stream = host.accept().await;
        let mut preface = [0; 24];
        stream.read_exact(&mut preface).await.unwrap();
        assert_eq!(&preface, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        let mut frames = Self(stream);
        frames.write(SETTINGS, 0, 0, &[&[0, 3][..], &max_streams.to_be_bytes()].concat()).await;
        frames
    }

    pub(super) async fn write(&mut self, kind: u8, flags: u8, stream: u32, payload: &[u8]) {
        let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
        let head = [&length[1..], &[kind, flags], &stream.to_be_bytes()].concat();
        self.0.write_all(&[&head, payload].concat()).await.unwrap();
        self.0.flush().await.unwrap();
    }

    /// The next frame; none once the client has closed.
    pub(super) async fn next(&mut self) -> Option<Frame> {
        let mut head = [0; 9];
        self.0.read_exact(&mut head).await.ok()?;
        let number = |bytes: &[u8]| bytes.iter().fold(0, |number, byte| number << 8 | u32::from(*byte));
        let mut payload = vec![0; number(&head[..3]) as usize];
        self.0.read_exact(&mut payload).await.ok()?;
        Some(Frame { kind: head[3], flags: head[4], stream: number(&head[5..]), payload })
    }

    /// The next frame of this kind; what stands before it is passed over.
    pub(super) async fn next_of(&mut self, kind: u8) -> Frame {
        loop {
            let frame = self.next().await.unwrap();
            if frame.kind == kind {
                return frame;
            }
        }
    }

    /// The stream of the next request that is there whole.
    pub(super) async fn request(&mut self) -> u32 {
        loop {
            let frame = self.next_of(DATA).await;
            if frame.flags & END_STREAM > 0 {
                return frame.stream;
            }
        }
    }

    /// Says that there is room for whatever comes.
    pub(super) async fn take_all(&mut self) {
        const MUCH: u32 = 0x7fff_0000;

        self.write(SETTINGS, 0, 0, &[&[0, 4][..], &MUCH.to_be_bytes()].concat()).await;
        self.write(WINDOW_UPDATE, 0, 0, &MUCH.to_be_bytes()).await;
    }

    pub(super) async fn answer(&mut self, stream: u32) {
        self.write(HEADERS, END_HEADERS, stream, OK).await;
        self.write(DATA, END_STREAM, stream, &envelope()).await;
    }

    pub(super) async fn reset(&mut self, stream: u32, reason: u32) {
        self.write(RESET, 0, stream, &reason.to_be_bytes()).await;
    }

    /// Says that of the streams this one was the last that was looked at.
    pub(super) async fn go_away(&mut self, last: u32) {
        self.write(GO_AWAY, 0, 0, &[last.to_be_bytes(), NO_ERROR.to_be_bytes()].concat()).await;
    }

    /// Waits until the client closes.
    pub(super) async fn closed(&mut self) {
        while self.next().await.is_some() {}
    }
}
