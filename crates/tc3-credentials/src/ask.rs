//! Requests that are none of API 3.0: a question, and a short answer within a time.

use core::fmt::{self, Write as _};
use core::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Request, header};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use serde_json::Value;
use tc3::{Endpoint, Error, ErrorKind, Sent, Timestamp};
use tc3_hyper::transport::{Progress, Transport};

/// No answer that tells a credential is longer.
const MAX_ANSWER: usize = 1 << 20;

/// What was answered.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Bytes,
}

/// The address of a path at this endpoint, which is one host.
pub(crate) fn address(endpoint: &Endpoint, path: &str) -> Result<String, Error> {
    let authority = endpoint.resolve("cli", None)?;
    Ok(format!("{}://{}{path}", authority.scheme.as_str(), authority.host))
}

/// Sends a request and reads the answer within this time.
///
/// # Errors
///
/// Those of the transport, of kind [`Timeout`](ErrorKind::Timeout) where time ran out. Of the call that the credential is for
/// nothing was sent, and so all of them say.
pub(crate) async fn ask(
    transport: &dyn Transport,
    mut request: Request<Bytes>,
    limit: Duration,
) -> Result<Answer, Error> {
    let host = request.uri().authority().map_or_else(String::new, ToString::to_string);
    if let Ok(host) = HeaderValue::from_str(&host) {
        request.headers_mut().insert(header::HOST, host);
    }
    let exchange = async {
        let progress = Progress::new();
        let (status, body) = {
            let (head, body) = transport.send(request.map(Into::into), &progress).await?.into_parts();
            (head.status.as_u16(), body)
        };
        let body = Limited::new(body, MAX_ANSWER).collect().await.map_err(|cause| {
            if cause.is::<LengthLimitError>() {
                return Error::new(ErrorKind::TooLarge, format!("{host} answers more than {MAX_ANSWER} bytes"));
            }
            Error::new(ErrorKind::Interrupted, format!("the answer of {host} was cut off")).with_source(cause)
        })?;
        Ok(Answer { status, body: body.to_bytes() })
    };
    match tokio::time::timeout(limit, exchange).await {
        Ok(answer) => answer.map_err(|error: Error| error.with_sent(Sent::NotSent)),
        Err(_) => {
            let message = format!("no whole answer from {host} within {limit:?}");
            Err(Error::new(ErrorKind::Timeout, message).with_sent(Sent::NotSent))
        }
    }
}

/// A text of somebody else's on one line of ours, as far as it is short.
pub(crate) struct OneLine<'a>(pub(crate) &'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut chars = self.0.chars();
        for char in chars.by_ref().take(200) {
            f.write_char(if char.is_control() { ' ' } else { char })?;
        }
        if chars.next().is_some() { f.write_char('…') } else { Ok(()) }
    }
}

/// A time that JSON has as seconds since 1970, be there a fraction behind them.
pub(crate) fn time(value: &Value) -> Option<Timestamp> {
    #[allow(clippy::cast_possible_truncation, reason = "what is too large becomes the largest, and is no time")]
    let seconds = value.as_i64().or_else(|| value.as_f64().map(|seconds| seconds as i64))?;
    Timestamp::from_unix(seconds).ok()
}
