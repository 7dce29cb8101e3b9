//! The mock as it is watched: what comes to it, what it remembers, its clock and its faults. All of it is told and done by the mock's
//! control API, so that a mock of this program and one that runs elsewhere are the same.
//!
//! ```text
//! mock --> control --> relay --> batch --> script of the page, as it comes: one relay for all windows
//!                 \--> now, detail, memory --> page, and its script where something happened
//! page --> order --> control --> mock
//! ```
//!
//! `row` is what all tables are made of, here for both the page and its script.

pub(crate) mod batch;
pub(crate) mod detail;
pub(crate) mod now;
pub(crate) mod order;
pub(crate) mod relay;
pub(crate) mod row;

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderValue, Method, StatusCode, header};
use http_body_util::BodyExt;
use tokio::sync::mpsc::{Receiver, channel};

use self::relay::Relay;
use crate::control::{Control, Problem};
use crate::door::reply::{self, Reply};

/// How many pieces of a state wait for a browser that reads slowly.
const PIECES: usize = 4;

/// Who watches the mock.
pub(crate) struct Watch {
    pub(crate) control: Arc<Control>,
    relay: Arc<Relay>,
}

impl Watch {
    pub(crate) fn new(control: Control) -> Self {
        let control = Arc::new(control);
        Self { relay: Relay::new(Arc::clone(&control)), control }
    }

    /// What happens from now on, in lines.
    pub(crate) fn events(&self) -> Receiver<Bytes> {
        self.relay.watch()
    }

    /// All state of the mock as a file, piece by piece: it may be larger than a page could hold.
    pub(crate) async fn state(&self) -> Result<Reply, Problem> {
        let answer = self.control.open(Method::GET, "state", Bytes::new()).await?;
        if answer.status() != StatusCode::OK {
            return Err(Problem::Refused(answer.status().to_string()));
        }
        let (sender, receiver) = channel(PIECES);
        let mut file = reply::download("mock-state.json", receiver);
        // By its length a browser knows when the end of it is missing.
        if let Some(length) = answer.headers().get(header::CONTENT_LENGTH) {
            file.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::clone(length));
        }
        let mut body = answer.into_body();
        tokio::spawn(async move {
            while let Some(Ok(frame)) = body.frame().await {
                let Ok(piece) = frame.into_data() else { continue };
                if sender.send(piece).await.is_err() {
                    return;
                }
            }
        });
        Ok(file)
    }
}
