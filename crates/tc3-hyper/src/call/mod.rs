//! One call: a prepared request in, an answer's bytes out, whatever the types are. It is the one future of the crate that
//! does work, and it is not generic.
//!
//! `attempt` is one signed request on its way; what sends a request again stands between it and [`Caller::exchange`].
//! `event` is what is logged.

mod attempt;
mod collect;
mod event;

use core::future::Future;
use core::pin::Pin;
use core::time::Duration;
use std::borrow::Cow;

use bytes::Bytes;
use tc3::{ActionInfo, CallOptions, Error, Reply, Signer, Unsigned};

use crate::clock::Clock;
use crate::transport::Transport;

use attempt::{Until, attempt};
use event::Event;

/// How long a call may take where neither it nor its client says so, from connecting to the last byte of the answer.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);

/// All that calls of one client share.
pub(crate) struct Caller {
    /// The only place where the credential is.
    pub(crate) signer: Option<Signer>,
    /// What a call says that does not say it itself.
    pub(crate) defaults: CallOptions,
    pub(crate) max_response_size: usize,
    pub(crate) max_decoded_size: Option<usize>,
    pub(crate) transport: Box<dyn Transport>,
    pub(crate) clock: Clock,
}

impl Caller {
    /// From a prepared request to the answer's bytes: all of a call that does not depend on its types.
    ///
    /// Boxed, so that futures of calls stay a few words small however deep they are nested in others.
    pub(crate) fn exchange<'a>(
        &'a self,
        info: ActionInfo<'a>,
        prepared: Result<Cow<'a, Unsigned>, Error>,
        until: Until<'a>,
    ) -> Pin<Box<dyn Future<Output = Result<Received<'a>, Error>> + Send + 'a>> {
        Box::pin(async move {
            let mut event = Event::begin(info);
            match self.response(prepared, until, &mut event).await {
                Ok(response) => Ok(Received { event, response, max_decoded_size: self.max_decoded_size }),
                Err(error) => {
                    let error = error.with_action(&info);
                    event.failed(&error);
                    Err(error)
                }
            }
        })
    }

    /// Signs and sends. The event learns the host as soon as there is one.
    async fn response(
        &self,
        prepared: Result<Cow<'_, Unsigned>, Error>,
        until: Until<'_>,
        event: &mut Event<'_>,
    ) -> Result<http::Response<Bytes>, Error> {
        let unsigned = prepared?;
        event.warn(unsigned.warnings());
        let request = unsigned.sign(self.signer.as_ref(), self.clock.now()?)?;
        event.host.clone_from(&request.host);
        let limit = unsigned.timeout().or(self.defaults.timeout).unwrap_or(DEFAULT_TIMEOUT);
        attempt(&*self.transport, self.max_response_size, request, limit, until).await
    }
}

/// An answer's bytes, and what is needed to make something of them and to log the call.
pub(crate) struct Received<'a> {
    event: Event<'a>,
    response: http::Response<Bytes>,
    max_decoded_size: Option<usize>,
}

impl Received<'_> {
    /// Makes something of the answer, which ends the call.
    pub(crate) fn read<T>(
        self,
        decode: impl FnOnce(&Reply<'_>) -> Result<T, Error>,
        request_id: impl FnOnce(&T) -> &str,
    ) -> Result<T, Error> {
        let result = decode(&self.reply());
        match &result {
            Ok(answer) => self.event.answered(self.response.status(), request_id(answer)),
            Err(error) => self.event.failed(error),
        }
        result
    }

    fn reply(&self) -> Reply<'_> {
        let headers = self.response.headers().iter().filter_map(|(name, value)| Some((name, value.to_str().ok()?)));
        let mut reply = Reply::new(self.response.status().as_u16(), self.response.body()).with_headers(headers);
        reply.max_decoded_size = self.max_decoded_size;
        reply
    }
}
