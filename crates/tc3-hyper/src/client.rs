//! The client: encode, one future over bytes, decode.

use core::fmt;
use core::future::Future;
use core::pin::Pin;
use core::time::Duration;
use std::sync::Arc;

use bytes::Bytes;
use http::HeaderValue;
use tc3::{
    Action, ActionInfo, Answer, Call, CallOptions, Error, ErrorKind, HttpRequest, RawAction, RawAnswer, Reply, Signer,
    Unsigned,
};
use tokio::time::Instant;

use crate::ClientBuilder;
use crate::builder::Clock;
use crate::transport::{Carry, Limits};

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
        let exchange = self.exchange(A::INFO, call.prepare(), call.options.timeout);
        async move { exchange.await?.read(tc3::decode::<A>, |answer| &answer.request_id) }
    }

    /// Calls an action by its names, with a body as JSON text. Neither the request nor the answer is checked against
    /// a spec, and the answer comes back as the service wrote it.
    ///
    /// # Errors
    ///
    /// As of [`send`](Self::send).
    pub async fn send_raw(&self, call: impl Into<Call<RawAction>>) -> Result<RawAnswer, Error> {
        let mut call = call.into();
        call.options = call.options.or(&self.0.defaults);
        let prepared = tc3::prepare_raw(&call.action, &call.options);
        let info = call.action.info();
        let exchange = self.exchange(info, prepared, call.options.timeout).await?;
        exchange.read(|reply| tc3::decode_raw(&info, reply), |answer| &answer.request_id)
    }

    /// From a prepared request to the answer's bytes: all of a call that does not depend on its types.
    ///
    /// Boxed, so that futures of calls stay a few words small however deep they are nested in others.
    fn exchange<'a>(
        &'a self,
        info: ActionInfo<'a>,
        prepared: Result<Unsigned, Error>,
        timeout: Option<Duration>,
    ) -> Pin<Box<dyn Future<Output = Result<Exchange<'a>, Error>> + Send + 'a>> {
        Box::pin(async move {
            let unsigned = prepared?;
            for warning in unsigned.warnings() {
                tracing::warn!(action = %name(&info), %warning, "sent nevertheless");
            }
            let request = self.0.sign(unsigned).map_err(|error| error.with_action(&info))?;
            let limits = Limits { timeout: timeout.unwrap_or(self.0.timeout), size: self.0.max_response_size };
            let (host, started) = (request.host.clone(), Instant::now());
            match self.0.attempt(request, limits).await {
                Ok(response) => Ok(Exchange { info, host, started, response }),
                Err(error) => {
                    let error = error.with_action(&info);
                    log(&info, &host, started, Err(&error));
                    Err(error)
                }
            }
        })
    }
}

impl Parts {
    fn sign(&self, unsigned: Unsigned) -> Result<HttpRequest, Error> {
        let now = (self.clock)()?;
        if !unsigned.is_signed() {
            return Ok(unsigned.skip_sign(now));
        }
        let Some(signer) = &self.signer else {
            let advice = "give the client one: `Client::builder().with_credential(…)`";
            return Err(Error::new(ErrorKind::Credential, "the client has none").with_advice(advice));
        };
        unsigned.sign(signer, now)
    }

    /// One signed request out, one answer in. Whatever sends a request again goes around this.
    async fn attempt(&self, request: HttpRequest, limits: Limits) -> Result<http::Response<Bytes>, Error> {
        let request = to_http(request)?;
        self.transport.carry(request, limits).await
    }
}

/// An answer's bytes, and what is needed to make something of them and to log the call.
struct Exchange<'a> {
    info: ActionInfo<'a>,
    host: String,
    started: Instant,
    response: http::Response<Bytes>,
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
        let content_type = self.response.headers().get(http::header::CONTENT_TYPE);
        Reply {
            status: self.response.status().as_u16(),
            content_type: content_type.and_then(|value| value.to_str().ok()),
            body: self.response.body(),
        }
    }
}

fn to_http(request: HttpRequest) -> Result<http::Request<Bytes>, Error> {
    let broken = |cause: http::Error| {
        Error::new(ErrorKind::Setup, format!("the request is not HTTP: {cause}")).with_source(cause)
    };
    let mut builder = http::Request::builder().method(request.method.as_str()).uri(request.url());
    for (name, value) in &request.headers {
        let mut value = HeaderValue::try_from(value).map_err(|cause| broken(cause.into()))?;
        // A transport that shows headers in a log leaves these out.
        value.set_sensitive(HttpRequest::is_secret(name));
        builder = builder.header(&**name, value);
    }
    builder.body(Bytes::from(request.body)).map_err(broken)
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
            .finish_non_exhaustive()
    }
}
