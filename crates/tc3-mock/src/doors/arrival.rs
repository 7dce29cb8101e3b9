//! An answer that another service gives, and what a door has of it.

use std::sync::Arc;

use bytes::Bytes;
use http::{Response, StatusCode};

use crate::control::refusal;
use crate::engine::{Engine, dated};
use crate::faults::plan::Plan;
use crate::recorded::{Foreign, Onward, Passing, Pending, Seat, Told};

/// What a door has of an answer.
pub(super) struct Arrived {
    /// It is in the log.
    pub(super) response: Response<Bytes>,
    /// What follows, if that comes by and by.
    pub(super) rest: Option<Passing>,
}

/// The answer, which is in the log then. It is waited for, recorded and logged also where its client leaves: what was sent may
/// have been carried out.
pub(super) async fn arrive(onward: Onward, engine: &Arc<Engine>, plan: &Plan) -> Arrived {
    let Some(pending) = onward.take() else { return stopping() };
    let (engine, skew) = (Arc::clone(engine), plan.skew);
    // Who leaves before has asked nothing.
    let seat = pending.seat().await;
    match tokio::spawn(async move { asked(pending, &engine, skew, seat).await }).await {
        Ok(arrived) if plan.spares_answer() => arrived,
        // A fault is for a body of which the length is known.
        Ok(arrived) => Arrived { response: plan.spoil(arrived.whole().await), rest: None },
        Err(_) => stopping(),
    }
}

async fn asked(pending: Box<Pending>, engine: &Engine, skew: i64, seat: Option<Seat>) -> Arrived {
    let Told { answer, rest, judged } = pending.ask(seat).await;
    let Some(judged) = judged else { return stopping() };
    let answer = answer.map(|came| Foreign::Recorded(came).into());
    let response = dated(engine.concluded(judged, &answer), engine.clock().now().plus(skew));
    Arrived { response, rest }
}

impl Arrived {
    /// The answer in one piece.
    pub(super) async fn whole(self) -> Response<Bytes> {
        match self.rest {
            Some(rest) => rest.fill(self.response).await,
            None => self.response,
        }
    }
}

fn stopping() -> Arrived {
    Arrived { response: refusal(StatusCode::SERVICE_UNAVAILABLE, "the mock stops"), rest: None }
}
