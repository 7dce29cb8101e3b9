//! How slow a body may come: one that stalls ends its attempt long before the time of the call is over.

use core::mem;
use core::pin::Pin;
use core::time::Duration;

use bytes::Bytes;
use http_body::Frame;
use http_body_util::BodyExt as _;
use tokio::time::{Instant, timeout_at};

use crate::transport::{BodyError, ResponseBody};

/// The least that a body has to carry.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Throughput {
    bytes_per_second: u32,
    /// Over which time it is looked at.
    pub(crate) over: Duration,
}

impl Throughput {
    /// None, where there are to be no bytes a second.
    pub(crate) fn new(bytes_per_second: u32, over: Duration) -> Self {
        /// A pause within a second is no sign of anything.
        const SHORTEST: Duration = Duration::from_secs(1);
        /// Nobody waits for longer, and clocks count further than that.
        const LONGEST: Duration = Duration::from_secs(1 << 30);

        let over = if bytes_per_second == 0 { LONGEST } else { over.clamp(SHORTEST, LONGEST) };
        Self { bytes_per_second, over }
    }

    /// How many bytes have to come in the time that it is looked at.
    pub(crate) fn bytes(self) -> u64 {
        u64::from(self.bytes_per_second) * self.over.as_secs()
    }
}

impl Default for Throughput {
    fn default() -> Self {
        Self::new(1, Duration::from_secs(20))
    }
}

/// Reads a body, and tells if it stalls.
pub(super) struct Watched<'a> {
    body: Pin<&'a mut ResponseBody>,
    /// What has come of it before.
    begun: Bytes,
    least: Throughput,
    /// When it is looked at next, and how many bytes have come since it was looked at last.
    next: Instant,
    came: u64,
}

/// Why there is no more of a body.
pub(super) enum Broken {
    CutOff(BodyError),
    /// Too few bytes came.
    Stalled,
}

impl<'a> Watched<'a> {
    pub(super) fn new(body: Pin<&'a mut ResponseBody>, begun: Bytes, least: Throughput) -> Self {
        Self { body, begun, least, next: Instant::now() + least.over, came: 0 }
    }

    /// The next bytes, none at the end. Trailers tell nothing here.
    pub(super) async fn data(&mut self) -> Option<Result<Bytes, Broken>> {
        if !self.begun.is_empty() {
            return Some(Ok(mem::take(&mut self.begun)));
        }
        loop {
            // What is there is read first: time that passed while nobody read is not the body's.
            match timeout_at(self.next, self.body.frame()).await {
                Ok(frame) => match frame?.map(Frame::into_data) {
                    Ok(Ok(data)) => {
                        self.came = self.came.saturating_add(u64::try_from(data.len()).unwrap_or(u64::MAX));
                        return Some(Ok(data));
                    }
                    Ok(Err(_)) => {}
                    Err(cause) => return Some(Err(Broken::CutOff(cause))),
                },
                Err(_) if self.came < self.least.bytes() => return Some(Err(Broken::Stalled)),
                Err(_) => (self.next, self.came) = (Instant::now() + self.least.over, 0),
            }
        }
    }
}
