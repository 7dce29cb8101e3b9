//! How bodies come in: each has its room before it is read.
//!
//! Who has room has all that the body may need, and so never waits for others: they cannot block each other. Small bodies
//! have room of their own, which large ones cannot take up.

use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;
use hyper::body::{Body as _, Incoming};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::limits::Limits;

/// How large a small body is, in bytes.
const SMALL: usize = 64 * 1024;

/// How many times the largest body is still taken in of one that is too large, so that its sender comes to read the
/// answer.
const DISCARDED: usize = 16;

/// The room for all bodies that are under way.
pub(super) struct Intake {
    max_body: usize,
    small: Arc<Semaphore>,
    large: Arc<Semaphore>,
}

/// A body that came.
pub(super) enum Body {
    Whole(Bytes, Room),
    TooLarge,
}

/// The room that a body takes until this is dropped.
#[derive(Default)]
pub(super) struct Room(Vec<OwnedSemaphorePermit>);

impl Intake {
    pub(super) fn new(limits: &Limits) -> Self {
        let small = (limits.bodies / 4).max(SMALL);
        let large = limits.bodies.saturating_sub(small).max(limits.body);
        let room = |bytes: usize| Arc::new(Semaphore::new(bytes.min(Semaphore::MAX_PERMITS)));
        Self { max_body: limits.body, small: room(small), large: room(large) }
    }

    /// Reads a body, once there is room for it.
    pub(super) async fn read(&self, mut body: Incoming) -> Result<Body, hyper::Error> {
        if body.is_end_stream() {
            return Ok(Body::Whole(Bytes::new(), Room::default()));
        }
        let declared = body.size_hint().exact().map(|length| usize::try_from(length).unwrap_or(usize::MAX));
        if declared.is_some_and(|length| length > self.max_body) {
            return self.discard(body).await.map(|()| Body::TooLarge);
        }
        let mut most = declared.unwrap_or(SMALL);
        let mut room = Room::default();
        self.take(&mut room, most).await;
        let mut whole = BytesMut::new();
        while let Some(frame) = body.frame().await {
            let Ok(data) = frame?.into_data() else { continue };
            if whole.is_empty() && body.is_end_stream() {
                // The usual case, and it takes no copy.
                return Ok(if data.len() > self.max_body { Body::TooLarge } else { Body::Whole(data, room) });
            }
            let length = whole.len().saturating_add(data.len());
            if length > self.max_body {
                drop((whole, room));
                return self.discard(body).await.map(|()| Body::TooLarge);
            }
            if length > most {
                // Nobody said how long it is.
                most = self.max_body;
                self.take(&mut room, most).await;
            }
            if whole.capacity() == 0 {
                whole.reserve(declared.unwrap_or_default());
            }
            whole.extend_from_slice(&data);
        }
        Ok(Body::Whole(whole.freeze(), room))
    }

    /// Takes a body in and keeps nothing of it.
    pub(super) async fn discard(&self, mut body: Incoming) -> Result<(), hyper::Error> {
        let mut left = self.max_body.saturating_mul(DISCARDED);
        while let Some(frame) = body.frame().await {
            let length = frame?.data_ref().map_or(0, Bytes::len);
            match left.checked_sub(length) {
                Some(rest) => left = rest,
                None => break,
            }
        }
        Ok(())
    }

    async fn take(&self, room: &mut Room, bytes: usize) {
        let semaphore = if bytes <= SMALL { &self.small } else { &self.large };
        let bytes = u32::try_from(bytes).unwrap_or(u32::MAX);
        // It fails where the semaphore is closed, and nobody closes it.
        room.0.extend(Arc::clone(semaphore).acquire_many_owned(bytes).await.ok());
    }
}
