//! One signed request out, one answer in.

use core::future::{Future, poll_fn};
use core::mem;
use core::pin::{Pin, pin};
use core::task::Poll;
use core::time::Duration;

use bytes::Bytes;
use http::HeaderValue;
use tc3::{Error, ErrorKind, HttpRequest};
use tokio::time::Instant;
use zeroize::Zeroizing;

use crate::call::collect::collect;
use crate::transport::{Progress, RequestBody, Transport, failure};

/// What may end a call before its answer is there.
pub(crate) type Until<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// How long a call may take.
#[derive(Clone, Copy)]
pub(super) struct Limit {
    /// From its beginning on.
    pub(super) whole: Duration,
    end: Instant,
}

impl Limit {
    pub(super) fn begin(whole: Duration) -> Self {
        /// Nobody waits for longer, and clocks count further than that.
        const YEARS: Duration = Duration::from_secs(1 << 30);

        Self { whole, end: Instant::now() + whole.min(YEARS) }
    }

    pub(super) fn left(&self) -> Duration {
        self.end.saturating_duration_since(Instant::now())
    }
}

/// Carries a request, and ends it when the time is over or `until` is: whatever ends the waiting races the transport
/// here, and the transport only tells how far the request got.
pub(super) async fn attempt(
    transport: &dyn Transport,
    max_response_size: usize,
    request: HttpRequest,
    limit: Limit,
    until: &mut Until<'_>,
) -> Result<http::Response<Bytes>, Error> {
    let request = to_http(request)?;
    let host = failure::host(request.uri());
    let progress = Progress::new();
    let answer = async {
        let response = transport.send(request, &progress).await?;
        collect(response, &host, max_response_size).await
    };
    let mut answer = pin!(answer);
    let first = poll_fn(|context| match answer.as_mut().poll(context) {
        Poll::Ready(answer) => Poll::Ready(Some(answer)),
        Poll::Pending => until.as_mut().poll(context).map(|()| None),
    });
    match tokio::time::timeout_at(limit.end, first).await {
        Ok(Some(answer)) => answer,
        Ok(None) => Err(failure::cancelled(&host, progress.is_maybe_sent())),
        Err(_) => Err(failure::late(&host, limit.whole, progress.is_maybe_sent())),
    }
}

fn to_http(mut request: HttpRequest) -> Result<http::Request<RequestBody>, Error> {
    let broken = |cause: http::Error| {
        Error::new(ErrorKind::Setup, format!("the request is not HTTP: {cause}")).with_source(cause)
    };
    let mut builder = http::Request::builder().method(request.method.as_str()).uri(request.url());
    for (name, value) in &mut request.headers {
        let mut bytes = Bytes::from(mem::take(value));
        let is_secret = HttpRequest::is_secret(name);
        if is_secret {
            // The same bytes, wiped when the last that holds them lets go.
            bytes = Bytes::from_owner(Zeroizing::new(Vec::from(bytes)));
        }
        let mut value = HeaderValue::from_maybe_shared(bytes).map_err(|cause| broken(cause.into()))?;
        // A transport that shows headers in a log leaves these out.
        value.set_sensitive(is_secret);
        builder = builder.header(&**name, value);
    }
    builder.body(mem::take(&mut request.body).into()).map_err(broken)
}
