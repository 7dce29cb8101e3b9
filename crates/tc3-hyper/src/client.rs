//! The client: encode, one future over bytes, decode.

use core::fmt;
use core::future::{Future, pending, poll_fn};
use core::mem;
use core::pin::Pin;
use core::task::Poll;
use core::time::Duration;
use std::borrow::Cow;
use std::sync::Arc;

use bytes::Bytes;
use http::HeaderValue;
use tc3::{
    Action, ActionInfo, Answer, Call, CallOptions, Error, ErrorKind, HttpRequest, RawAction, RawAnswer, Reply, Signer,
    Unsigned,
};
use tokio::time::Instant;
use zeroize::Zeroizing;

use crate::ClientBuilder;
use crate::builder::Clock;
use crate::failure;
use crate::transport::{self, Carry};

/// Calls actions of Tencent Cloud.
///
/// Clones are cheap and share connections, credential and settings. It may be used from any thread.
#[derive(Clone)]
pub struct Client(Arc<Parts>);

pub(crate) struct Parts {
    /// The only place where the credential is.
    pub(crate) signer: Option<Signer>,
    /// What a call says that does not say it itself.
    pub(crate) defaults: CallOptions,
    pub(crate) timeout: Duration,
    pub(crate) max_response_size: usize,
    pub(crate) max_decoded_size: Option<usize>,
    pub(crate) transport: Box<dyn Carry>,
    pub(crate) clock: Clock,
}

impl Client {
    /// Begins a client; [`ClientBuilder::build`] ends it.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    pub(crate) fn from_parts(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }

    /// Calls an action, or a [`Call`] of it where there is more to say: a region, a time limit, headers.
    ///
    /// The request is checked and encoded at once, signed and sent when the future is polled. Dropping the future ends
    /// the call.
    ///
    /// # Errors
    ///
    /// [`Error::kind`] says what happened, [`Error::sent`] whether the service may have acted,
    /// [`Error::is_retry_safe`] whether the same request may be sent again without looking first.
    pub fn send<A: Action>(
        &self,
        call: impl Into<Call<A>>,
    ) -> impl Future<Output = Result<Answer<A::Response>, Error>> + Send {
        let mut call = call.into();
        call.options = call.options.or(&self.0.defaults);
        let exchange = self.exchange(A::INFO, call.prepare().map(Cow::Owned), Box::pin(pending()));
        async move { exchange.await?.read(tc3::decode::<A>, |answer| &answer.request_id) }
    }

    /// Calls an action by its names, with a body as JSON text. Neither the request nor the answer is checked against
    /// a spec, and the answer comes back as the service wrote it.
    ///
    /// # Errors
    ///
    /// As of [`send`](Self::send).
    pub async fn send_raw<'a>(&self, call: impl Into<Call<RawAction<'a>>>) -> Result<RawAnswer, Error> {
        let mut call = call.into();
        call.options = call.options.or(&self.0.defaults);
        let prepared = tc3::prepare_raw(&call.action, &call.options).map(Cow::Owned);
        let info = call.action.info;
        let exchange = self.exchange(info, prepared, Box::pin(pending())).await?;
        exchange.read(|reply| tc3::decode_raw(&info, reply), |answer| &answer.request_id)
    }

    /// Sends a request that was prepared already, by [`tc3::prepare`] or one of its kind, unless `until` ends before the
    /// answer is there. The answer comes back as the service wrote it.
    ///
    /// Of this client it takes the credential, the connections and the limits; region and endpoint are the request's.
    ///
    /// ```no_run
    /// # async fn run(client: tc3_hyper::Client) -> Result<(), tc3::Error> {
    /// use tc3::{CallOptions, RawAction};
    ///
    /// let look = RawAction::new("cfg", "2021-08-20", "DescribeTask", r#"{"TaskId": 1698}"#);
    /// let request = tc3::prepare_raw(&look, &CallOptions::default())?;
    /// let answer = client.send_prepared(look.info, &request, std::future::pending()).await?;
    /// # let _ = answer;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As of [`send`](Self::send), and [`ErrorKind::Cancelled`](tc3::ErrorKind::Cancelled) where `until` ended first.
    /// Unlike dropping the future, that tells whether the request may have been sent.
    pub async fn send_prepared(
        &self,
        info: ActionInfo<'_>,
        request: &Unsigned,
        until: impl Future<Output = ()> + Send,
    ) -> Result<RawAnswer, Error> {
        let exchange = self.exchange(info, Ok(Cow::Borrowed(request)), Box::pin(until)).await?;
        exchange.read(|reply| tc3::decode_raw(&info, reply), |answer| &answer.request_id)
    }

    /// From a prepared request to the answer's bytes: all of a call that does not depend on its types.
    ///
    /// Boxed, so that futures of calls stay a few words small however deep they are nested in others.
    fn exchange<'a>(
        &'a self,
        info: ActionInfo<'a>,
        prepared: Result<Cow<'a, Unsigned>, Error>,
        until: Until<'a>,
    ) -> Pin<Box<dyn Future<Output = Result<Exchange<'a>, Error>> + Send + 'a>> {
        Box::pin(async move {
            let unsigned = prepared?;
            for warning in unsigned.warnings() {
                tracing::warn!(action = %name(&info), %warning, "sent nevertheless");
            }
            let request = self.0.sign(&unsigned).map_err(|error| error.with_action(&info))?;
            let limit = unsigned.timeout().unwrap_or(self.0.timeout);
            let (host, started) = (request.host.clone(), Instant::now());
            match self.0.attempt(request, limit, until).await {
                Ok(response) => {
                    let max_decoded_size = self.0.max_decoded_size;
                    Ok(Exchange { info, host, started, response, max_decoded_size })
                }
                Err(error) => {
                    let error = error.with_action(&info);
                    log(&info, &host, started, Err(&error));
                    Err(error)
                }
            }
        })
    }
}

/// What may end a call before its answer is there.
type Until<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

impl Parts {
    fn sign(&self, unsigned: &Unsigned) -> Result<HttpRequest, Error> {
        unsigned.sign(self.signer.as_ref(), (self.clock)()?)
    }

    /// One signed request out, one answer in. Whatever sends a request again goes around this and around
    /// [`sign`](Self::sign).
    async fn attempt(
        &self,
        request: HttpRequest,
        limit: Duration,
        mut until: Until<'_>,
    ) -> Result<http::Response<Bytes>, Error> {
        let request = to_http(request)?;
        let host = failure::host(request.uri());
        let transport::Exchange { mut answer, may_be_sent } = self.transport.carry(request, self.max_response_size);
        let first = poll_fn(|context| match answer.as_mut().poll(context) {
            Poll::Ready(answer) => Poll::Ready(Some(answer)),
            Poll::Pending => until.as_mut().poll(context).map(|()| None),
        });
        match tokio::time::timeout(limit, first).await {
            Ok(Some(answer)) => answer,
            Ok(None) => Err(failure::cancelled(&host, may_be_sent())),
            Err(_) => Err(failure::late(&host, limit, may_be_sent())),
        }
    }
}

/// An answer's bytes, and what is needed to make something of them and to log the call.
struct Exchange<'a> {
    info: ActionInfo<'a>,
    host: String,
    started: Instant,
    response: http::Response<Bytes>,
    max_decoded_size: Option<usize>,
}

impl Exchange<'_> {
    fn read<T>(
        self,
        decode: impl FnOnce(&Reply<'_>) -> Result<T, Error>,
        request_id: impl FnOnce(&T) -> &str,
    ) -> Result<T, Error> {
        let result = decode(&self.reply());
        let outcome = result.as_ref().map(|answer| (self.response.status().as_u16(), request_id(answer)));
        log(&self.info, &self.host, self.started, outcome);
        result
    }

    fn reply(&self) -> Reply<'_> {
        let headers = self.response.headers().iter().filter_map(|(name, value)| Some((name, value.to_str().ok()?)));
        let mut reply = Reply::new(self.response.status().as_u16(), self.response.body()).with_headers(headers);
        reply.max_decoded_size = self.max_decoded_size;
        reply
    }
}

fn to_http(mut request: HttpRequest) -> Result<http::Request<Bytes>, Error> {
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
    builder.body(mem::take(&mut request.body)).map_err(broken)
}

/// The one event of a call. An error's message is not in it: the service wrote it, and may have put anything there.
fn log(info: &ActionInfo<'_>, host: &str, started: Instant, outcome: Result<(u16, &str), &Error>) {
    let action = name(info);
    let duration = started.elapsed();
    match outcome {
        Ok((status, request_id)) => tracing::debug!(%action, host, status, request_id, ?duration, "answered"),
        Err(error) => tracing::debug!(
            %action,
            host,
            status = error.status(),
            request_id = error.request_id(),
            ?duration,
            kind = ?error.kind(),
            code = error.code().map(tc3::ErrorCode::as_str),
            "failed",
        ),
    }
}

fn name(info: &ActionInfo<'_>) -> String {
    format!("{} {}", info.service, info.name)
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("credential", &self.0.signer.as_ref().map(Signer::credential))
            .field("defaults", &self.0.defaults)
            .field("timeout", &self.0.timeout)
            .field("max_response_size", &self.0.max_response_size)
            .field("max_decoded_size", &self.0.max_decoded_size)
            .finish_non_exhaustive()
    }
}
