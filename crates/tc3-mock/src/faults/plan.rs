//! What the faults make of one request. It is settled when the request has come, and carried out by the engine and the
//! door that it came by.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};
use tc3::codes;

use super::fault::{Fault, Kind, Reset};
use crate::draw::Draw;
use crate::failure::Failure;

/// How much nonsense is made at once, in bytes.
const QUICK: usize = 64 * 1024;

/// What goes wrong with a request; nothing, unless faults apply to it.
#[derive(Default)]
pub(crate) struct Plan {
    /// How long nothing is done with it.
    pub(crate) delay: Duration,
    /// How many seconds the clock is ahead that its signature is judged by.
    pub(crate) skew: i64,
    /// The faults that apply, by their ids.
    pub(crate) ids: Vec<String>,
    pub(super) effect: Option<Effect>,
}

/// The one thing that goes wrong beside delay and skew.
pub(super) enum Effect {
    /// More requests came than are documented to be served in a second.
    Exceeded(u32),
    /// The fault, and what is drawn for it.
    Fault(Arc<Fault>, Draw),
}

/// What stands in place of all that is done with a request.
pub(crate) enum Instead {
    Refusal(Failure),
    Response(Response<Bytes>),
    /// The connection is cut.
    Nothing,
}

/// How the connection ends before the answer is whole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Cut {
    /// It is reset, and nothing of the answer is written.
    Unanswered,
    /// It is reset when the head and so many bytes of the body are written.
    Reset(usize),
    /// It is closed in order then.
    Closed(usize),
}

impl Plan {
    /// What stands in place of all that is done; none if it is done.
    pub(crate) fn instead(&self) -> Option<Instead> {
        match self.effect.as_ref()? {
            Effect::Exceeded(rate) => Some(Instead::Refusal(exceeded(*rate, "as is documented of the action"))),
            Effect::Fault(fault, _) => match &fault.kind {
                Kind::Error { code, message } => Some(Instead::Refusal(Failure::new(code.clone(), message.clone()))),
                Kind::Rate(rate) => Some(Instead::Refusal(exceeded(*rate, "by a fault"))),
                Kind::Respond { status, content_type, body } => {
                    Some(Instead::Response(response(*status, content_type, body.clone())))
                }
                Kind::Reset(Reset::Before) => Some(Instead::Nothing),
                _ => None,
            },
        }
    }

    /// Whether its part takes no time to speak of.
    pub(crate) fn is_quick(&self) -> bool {
        self.garbage().is_none_or(|(bytes, _)| bytes <= QUICK)
    }

    /// Whether the answer comes as it is.
    #[cfg(feature = "recording")]
    pub(crate) fn spares_answer(&self) -> bool {
        self.effect.is_none()
    }

    /// The answer to a request that was carried out, or nonsense in its place.
    pub(crate) fn spoil(&self, mut response: Response<Bytes>) -> Response<Bytes> {
        if let Some((bytes, draw)) = self.garbage() {
            *response.body_mut() = draw.bytes(bytes).into();
            // Where events end tells nothing any more.
            response.extensions_mut().clear();
        }
        response
    }

    /// How the connection ends before an answer is whole that has a body of so many bytes; none if it is written whole.
    pub(crate) fn cut(&self, length: usize) -> Option<Cut> {
        let Some(Effect::Fault(fault, _)) = &self.effect else { return None };
        match fault.kind {
            Kind::Reset(Reset::Before | Reset::Headers) => Some(Cut::Unanswered),
            Kind::Reset(Reset::Body) => Some(Cut::Reset(length / 2)),
            Kind::Truncate(bytes) if bytes < length => Some(Cut::Closed(bytes)),
            _ => None,
        }
    }

    fn garbage(&self) -> Option<(usize, Draw)> {
        match &self.effect {
            Some(Effect::Fault(fault, draw)) => match fault.kind {
                Kind::Garbage(bytes) => Some((bytes, *draw)),
                _ => None,
            },
            _ => None,
        }
    }
}

fn exceeded(rate: u32, why: &str) -> Failure {
    let message = format!("more than {rate} requests in a second, {why}");
    Failure::new(codes::REQUEST_LIMIT_EXCEEDED, message)
}

fn response(status: u16, content_type: &str, body: Bytes) -> Response<Bytes> {
    let mut response = Response::new(body);
    // Both were checked when the fault was ordered.
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
    if let Ok(content_type) = HeaderValue::from_str(content_type) {
        response.headers_mut().insert(header::CONTENT_TYPE, content_type);
    }
    response
}
