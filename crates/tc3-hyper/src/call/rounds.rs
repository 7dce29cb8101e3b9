//! The attempts of a call. Whether there is another one, and when, `tc3::retry` decides; here it is waited and sent.

use core::pin::pin;
use core::time::Duration;
use std::borrow::Cow;
use std::sync::Arc;

use bytes::Bytes;
use tc3::retry::{Failed, Next, Stop, clock_of, hint, next};
use tc3::{
    ActionInfo, Advice, Attempt, CodeClass, Error, ErrorCode, ErrorKind, Exchange, HttpRequest, Reply, Sent, Signer,
    Timestamp, Unsigned, codes,
};
use tokio::time::{Instant, sleep};
use tracing::Instrument;

use super::arrive::{Arrived, Opened};
use super::attempt::attempt;
use super::backup::{Admitted, Backup};
use super::caller::{Caller, DEFAULT_TIMEOUT};
use super::collect::{Bounds, shown};
use super::decode::Decode;
use super::event::{Event, record};
use super::interceptor::{Attempting, Ended};
use super::reading::{Reading, Streamed};
use super::wait::{Limit, Over, Until, wait};
use crate::pace::no_turn;
use crate::sources::Upload;
use crate::transport::failure;

/// From a prepared request to what `decode` makes of the answer: all of a call that does not depend on its types.
pub(crate) async fn exchange(
    caller: &Caller,
    info: ActionInfo<'_>,
    prepared: Result<Cow<'_, Unsigned>, Error>,
    until: Until<'_>,
    decode: &mut dyn Decode,
) -> Result<(), Error> {
    let event = Event::begin(info);
    // Pinned where it is: what is handed over by value is copied, with all the room that it has.
    let call = pin!(async {
        match prepared {
            Ok(request) => Box::new(Rounds::begin(caller, &info, &event, request, until)).run(decode).await,
            Err(error) => {
                let error = error.with_action(&info);
                event.failed(&error, None);
                Err(error)
            }
        }
    });
    call.instrument(event.span()).await
}

/// A call, from its first attempt to its last.
struct Rounds<'a> {
    caller: &'a Caller,
    info: &'a ActionInfo<'a>,
    event: &'a Event<'a>,
    request: Cow<'a, Unsigned>,
    limit: Limit,
    until: Until<'a>,
    backup: Option<&'a Backup>,
    /// The attempts so far, all of which failed.
    failed: Vec<Attempt>,
    /// By how many seconds the service's clock turned out to be ahead.
    ahead: Option<i64>,
    /// Whether another credential was asked for.
    is_credential_renewed: bool,
    /// Whether a part of the request is gone, which cannot be sent again then.
    is_spent: bool,
}

/// How an attempt failed.
struct Failure {
    error: Error,
    /// The request as it was signed, where it got so far.
    signed: Option<Box<Signed>>,
    /// How long the server asked to wait.
    hint: Option<Duration>,
    /// What time it was there.
    date: Option<Timestamp>,
}

/// A request, and what was needed to sign it: the same makes the same signature. Boxed where it is kept, since a call that
/// succeeds has no use for it.
struct Signed {
    request: Unsigned,
    timestamp: Timestamp,
    signer: Option<Arc<Signer>>,
}

impl<'a> Rounds<'a> {
    fn begin(
        caller: &'a Caller,
        info: &'a ActionInfo<'a>,
        event: &'a Event<'a>,
        request: Cow<'a, Unsigned>,
        until: Until<'a>,
    ) -> Self {
        event.warn(&request);
        let limit = Limit::begin(request.timeout().or(caller.defaults.timeout).unwrap_or(DEFAULT_TIMEOUT));
        // What names an endpoint of its own stays there.
        let is_own = || request.is_for(&caller.defaults.endpoint.clone().unwrap_or_default());
        let backup = caller.backup.as_ref().filter(|_| is_own());
        let (failed, ahead, is_credential_renewed) = (Vec::new(), None, false);
        let mut rounds = Self {
            caller,
            info,
            event,
            request,
            limit,
            until,
            backup,
            failed,
            ahead,
            is_credential_renewed,
            is_spent: false,
        };
        rounds.fill_client_token();
        rounds
    }

    /// Tries until an answer can be read, or there is no further attempt.
    async fn run(mut self: Box<Self>, decode: &mut dyn Decode) -> Result<(), Error> {
        let (mut waited, mut signed) = (Duration::ZERO, None);
        loop {
            match self.turn().await {
                Ok(time) => waited += time,
                Err(error) => {
                    let stop = if error.kind() == ErrorKind::Timeout { Stop::Time } else { Stop::Hopeless };
                    return Err(self.ended(Failure { signed, ..Failure::unsigned(error) }, stop));
                }
            }
            let begun = Instant::now();
            let Err(failure) = self.attempt(begun, decode).await else { return Ok(()) };
            let took = begun.elapsed();
            self.tell_pacer(&failure.error);
            self.failed.push(self.one_failed(&failure, waited, took));
            let wait = match self.next(&failure) {
                Next::Wait(wait) => wait,
                Next::Stop(stop) => return Err(self.ended(failure, stop)),
            };
            self.event.failed_once(self.count(), failure.host().unwrap_or(self.host()), took, &failure.error, wait);
            if self.is_cancelled_within(wait).await {
                let error = failure::cancelled(self.host(), false);
                return Err(self.ended(Failure { error, ..failure }, Stop::Hopeless));
            }
            (waited, signed) = (wait, failure.signed);
        }
    }

    /// Waits for the turn of the next attempt, and tells how long.
    async fn turn(&mut self) -> Result<Duration, Error> {
        let Some(pacer) = &self.caller.pacer else { return Ok(Duration::ZERO) };
        let asked = Instant::now();
        let turn = pin!(pacer.turn(self.info, self.limit.left()));
        match wait(self.limit, &mut self.until, turn).await {
            Ok(turn) => turn?,
            Err(Over::Cancelled) => return Err(failure::cancelled(self.host(), false)),
            Err(Over::Late) => return Err(no_turn(self.limit.whole)),
        }
        let waited = asked.elapsed();
        if !waited.is_zero() {
            self.event.had_turn(waited);
        }
        Ok(waited)
    }

    /// Tells who gives out turns that there were too many.
    fn tell_pacer(&self, error: &Error) {
        let is_of_rate = error.code().and_then(ErrorCode::class) == Some(CodeClass::Rate);
        if let Some(pacer) = self.caller.pacer.as_ref().filter(|_| is_of_rate) {
            pacer.turned_away(self.info);
        }
    }

    /// One text for all attempts, drawn where there may be more than one.
    fn fill_client_token(&mut self) {
        let is_wanted = self.max_attempts() > 1 && self.request.lacks_client_token();
        if let Some(token) = is_wanted.then(|| self.caller.random.token()).flatten() {
            self.event.token_filled(&token);
            self.request.to_mut().fill_client_token(&token);
        }
    }

    /// Signs, sends and reads.
    async fn attempt(&mut self, begun: Instant, decode: &mut dyn Decode) -> Result<(), Failure> {
        let caller = self.caller;
        let attempting = Attempting { info: *self.info, number: self.count() + 1 };
        let mut request = Cow::Borrowed(&*self.request);
        let admitted = self.backup.map(|backup| backup.admit(&mut request));
        let mut request = intercepted(caller, &attempting, request).map_err(Failure::unsigned)?;
        if let Some(nonce) = request.takes_nonce().then(|| caller.random.nonce()).flatten() {
            request.to_mut().set_nonce(nonce);
        }
        let upload = upload(caller, &mut request, self.limit, &mut self.until).await.map_err(Failure::unsigned)?;
        self.is_spent = upload.as_ref().is_some_and(|upload| upload.is_spent);
        let signer = signer(caller, self.info, self.limit, &mut self.until).await.map_err(Failure::unsigned)?;
        let timestamp = caller.clock.now().map_err(Failure::unsigned)?;
        let signed = request.sign(signer.as_deref(), timestamp).map_err(Failure::unsigned)?;
        let span = self.event.attempt(attempting.number, &request, admitted.as_ref().map(Admitted::way));
        let host = &request.authority().host;
        let takes_events = decode.stream().is_some();
        let bounds = Bounds { max_size: caller.max_response_size, throughput: caller.throughput, takes_events };
        let own_limit = request.attempt_timeout().or(caller.defaults.attempt_timeout);
        let (transport, limit) = (&*caller.transport, self.limit.of_attempt(own_limit));
        let answer =
            pin!(attempt(transport, bounds, (signed, upload.map(|upload| upload.body)), host, limit, &mut self.until))
                .instrument(span.clone())
                .await;
        let (response, result) = match answer {
            Ok(Arrived::Whole(response)) => {
                let result = decode.decode(&reply(&response, caller.max_decoded_size));
                (Some(response), result)
            }
            Ok(Arrived::Stream(opened)) => {
                let head = http::Response::from_parts(opened.head.clone(), Bytes::new());
                (Some(head), Ok(self.hand_over(opened, &request, decode)))
            }
            Err(error) => (None, Err(error)),
        };

        let status = response.as_ref().map(|response| response.status().as_u16());
        let took = begun.elapsed();
        let ended = Ended { result: result.as_deref(), response: response.as_ref(), took };
        record(&span, status, ended.result);
        if let Some(admitted) = admitted {
            admitted.ended(ended.result.map(|_| ()));
        }
        caller.interceptors.iter().for_each(|interceptor| interceptor.after_decoding(&attempting, &ended));
        match (result, response) {
            (Ok(request_id), Some(response)) => {
                let (host, status) = (&request.authority().host, response.status().as_u16());
                self.event.answered(attempting.number, host, took, status, request_id);
                if self.failed.is_empty() {
                    caller.budget.succeeded();
                }
                if request.keeps_exchange() {
                    let signed = Signed { request: request.into_owned(), timestamp, signer };
                    self.keep(&signed, &response, decode);
                }
                Ok(())
            }
            (Ok(_), None) => Ok(()),
            (Err(error), response) => {
                let signed = Signed { request: request.into_owned(), timestamp, signer };
                Err(Failure::new(error, response, signed))
            }
        }
    }

    /// Leaves a stream to whoever called, and tells the request id. Its time limit is one of silence from here on.
    fn hand_over<'d>(&self, opened: Opened, request: &Unsigned, decode: &'d mut dyn Decode) -> &'d str {
        let of = Streamed::new(&opened.head, request.clone(), self.limit.whole);
        let reading = Reading::begin(opened, self.caller.max_response_size, of);
        decode.stream().map_or("", |stream| stream.insert(reading).request_id())
    }

    /// What is told of an attempt that failed.
    fn one_failed(&self, failure: &Failure, waited: Duration, took: Duration) -> Attempt {
        let mut attempt = failure.error.to_attempt(waited, took);
        attempt.host = failure.host().filter(|host| *host != self.host()).map(str::to_owned);
        attempt
    }

    /// Hands over what went over the wire.
    fn keep(&self, signed: &Signed, response: &http::Response<Bytes>, decode: &mut dyn Decode) {
        if let Some(request) = signed.again() {
            decode.keep(Exchange::new(request, shown(response)).with_failed(self.failed.clone()));
        }
    }

    /// What comes after an attempt that failed.
    fn next(&mut self, failure: &Failure) -> Next {
        if self.is_spent {
            return Next::Stop(Stop::Hopeless);
        }
        if self.has_learnt_clock(failure) || self.may_have_another_credential(failure) {
            let may_try_again = self.count() < self.max_attempts();
            return if may_try_again { Next::Wait(Duration::ZERO) } else { Next::Stop(Stop::Attempts) };
        }
        let failed = Failed::new(self.count(), &failure.error)
            .with_repeatable(self.request.is_repeatable())
            .with_hint(failure.hint)
            .with_max_attempts(Some(self.max_attempts()))
            .with_left(self.limit.left());
        next(&*self.caller.policy, &self.caller.budget, &failed, self.caller.random.share())
    }

    /// Takes over the time of the service, where a signature expired because this machine's clock is off. A call does so once.
    fn has_learnt_clock(&mut self, failure: &Failure) -> bool {
        let signed = failure.signed.as_ref().map(|signed| signed.timestamp);
        let now = signed.and_then(|signed| clock_of(&failure.error, signed, failure.date));
        let Some(Ok(ahead)) = now.filter(|_| self.ahead.is_none()).map(|now| self.caller.clock.set(now)) else {
            return false;
        };
        self.event.clock_learnt(ahead);
        self.ahead = Some(ahead);
        true
    }

    /// Asks for another credential, where the service refused the token of the one that was provided. A call does so once.
    fn may_have_another_credential(&mut self, failure: &Failure) -> bool {
        let signer = failure.signed.as_ref().and_then(|signed| signed.signer.as_deref());
        let Some(signer) = signer.filter(|_| !self.is_credential_renewed && is_token_refused(&failure.error)) else {
            return false;
        };
        self.is_credential_renewed = self.caller.signers.refused(signer);
        self.is_credential_renewed
    }

    /// The wait is shorter than the time that is left.
    async fn is_cancelled_within(&mut self, time: Duration) -> bool {
        matches!(wait(self.limit, &mut self.until, pin!(sleep(time))).await, Err(Over::Cancelled))
    }

    /// The error of the call: that of its last attempt, with what is known of the others.
    fn ended(self, failure: Failure, stop: Stop) -> Error {
        let mut error = self.request.explain(failure.error.with_action(self.info));
        if let Some(ahead) = self.ahead.filter(|_| is_expired(&error)) {
            error = error.with_advice(Advice::SetClock { ahead });
        }
        if let Some(request) = failure.signed.and_then(|signed| signed.again()) {
            error = error.with_request(request);
        }
        let host = error.request().map(|request| request.host.clone());
        let error = if self.failed.is_empty() { error } else { error.with_attempts(self.failed, stop) };
        self.event.failed(&error, host.as_deref());
        error
    }

    fn max_attempts(&self) -> u32 {
        let own = self.request.max_attempts().or(self.caller.defaults.max_attempts);
        own.unwrap_or_else(|| self.caller.policy.max_attempts())
    }

    /// How many attempts have failed.
    fn count(&self) -> u32 {
        u32::try_from(self.failed.len()).unwrap_or(u32::MAX)
    }

    fn host(&self) -> &str {
        &self.request.authority().host
    }
}

impl Failure {
    /// Before there was a signature.
    fn unsigned(error: Error) -> Self {
        Self { error, signed: None, hint: None, date: None }
    }

    /// The host that the request went to, if it got so far.
    fn host(&self) -> Option<&str> {
        self.signed.as_ref().map(|signed| signed.request.authority().host.as_str())
    }

    fn new(error: Error, response: Option<http::Response<Bytes>>, signed: Signed) -> Self {
        let Some(response) = response else { return Self { signed: Some(Box::new(signed)), ..Self::unsigned(error) } };
        let reply = reply(&response, None);
        Self {
            hint: hint(&reply, signed.timestamp),
            date: reply.date.and_then(Timestamp::from_http_date),
            signed: Some(Box::new(signed)),
            error: error.with_response(shown(&response)),
        }
    }
}

impl Signed {
    /// The request as it was sent.
    fn again(&self) -> Option<HttpRequest> {
        self.request.sign(self.signer.as_deref(), self.timestamp).ok()
    }
}

/// Who signs the next attempt; nobody, where the action takes no signature.
async fn signer(
    caller: &Caller,
    info: &ActionInfo<'_>,
    limit: Limit,
    until: &mut Until<'_>,
) -> Result<Option<Arc<Signer>>, Error> {
    if !info.signed {
        return Ok(None);
    }
    let providing = match caller.signers.signer() {
        Ok(signer) => return Ok(signer),
        Err(providing) => pin!(providing),
    };
    match wait(limit, until, providing).await {
        Ok(credential) => credential.map(|credential| caller.signers.signer_of(credential)),
        Err(Over::Cancelled) => {
            Err(Error::new(ErrorKind::Cancelled, "before there was a credential").with_sent(Sent::NotSent))
        }
        Err(Over::Late) => {
            let message = format!("no credential within {:?}", limit.whole);
            Err(Error::new(ErrorKind::Timeout, message).with_sent(Sent::NotSent))
        }
    }
}

/// What is sent of a body that is not in memory, which is read here to be signed.
async fn upload(
    caller: &Caller,
    request: &mut Cow<'_, Unsigned>,
    limit: Limit,
    until: &mut Until<'_>,
) -> Result<Option<Upload>, Error> {
    if request.measure().is_none() {
        return Ok(None);
    }
    // Boxed: few calls have one, and all would have to make room for it.
    match wait(limit, until, Box::pin(Upload::begin(&caller.sources, request.to_mut())).as_mut()).await {
        Ok(upload) => upload,
        Err(Over::Cancelled) => {
            Err(Error::new(ErrorKind::Cancelled, "before its sources were read").with_sent(Sent::NotSent))
        }
        Err(Over::Late) => {
            let message = format!("its sources were not read within {:?}", limit.whole);
            Err(Error::new(ErrorKind::Timeout, message).with_sent(Sent::NotSent))
        }
    }
}

/// The request of one attempt, after all that see it before it is signed.
fn intercepted<'r>(
    caller: &Caller,
    attempting: &Attempting<'_>,
    mut request: Cow<'r, Unsigned>,
) -> Result<Cow<'r, Unsigned>, Error> {
    for interceptor in &caller.interceptors {
        interceptor.before_signing(attempting, request.to_mut())?;
    }
    Ok(request)
}

fn reply(response: &http::Response<Bytes>, max_decoded_size: Option<usize>) -> Reply<'_> {
    let headers = response.headers().iter().filter_map(|(name, value)| Some((name, value.to_str().ok()?)));
    let mut reply = Reply::new(response.status().as_u16(), response.body()).with_headers(headers);
    reply.max_decoded_size = max_decoded_size;
    reply
}

fn is_token_refused(error: &Error) -> bool {
    error.code().is_some_and(|code| *code == codes::AUTH_FAILURE_TOKEN_FAILURE)
}

fn is_expired(error: &Error) -> bool {
    error.code().is_some_and(|code| *code == codes::AUTH_FAILURE_SIGNATURE_EXPIRE)
}
