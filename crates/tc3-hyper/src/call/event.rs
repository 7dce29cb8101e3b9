//! What a call and its attempts log: a span for the call, one for each attempt, one event for each attempt's end, and a
//! warning for each rule that the call breaks and may break. Field names of spans are those of OpenTelemetry, where it has one.
//! Of the times in events `took` is the attempt's, `duration` the call's.

use core::time::Duration;

use tc3::retry::Stop;
use tc3::{ActionInfo, Advice, Error, ErrorCode, Unsigned, Way};
use tokio::time::Instant;
use tracing::Span;
use tracing::field::Empty;

/// A call, as far as it is known.
pub(super) struct Event<'a> {
    info: ActionInfo<'a>,
    started: Instant,
    span: Span,
}

impl<'a> Event<'a> {
    pub(super) fn begin(info: ActionInfo<'a>) -> Self {
        let span = tracing::info_span!(
            "call",
            otel.name = %format_args!("{} {}", info.service, info.name),
            otel.kind = "client",
            rpc.system = "tencentcloud",
            rpc.service = info.service,
            rpc.method = info.name,
            tencentcloud.request_id = Empty,
            error.r#type = Empty,
        );
        Self { info, started: Instant::now(), span }
    }

    pub(super) fn span(&self) -> Span {
        self.span.clone()
    }

    /// The span of an attempt. Its host is the request's; a query, which may hold what a body may, is not told. The way is what
    /// a breaker said, where there is one.
    pub(super) fn attempt(&self, number: u32, request: &Unsigned, way: Option<Way>) -> Span {
        let again = number.checked_sub(2).map(|before| before + 1);
        tracing::info_span!(
            "attempt",
            otel.kind = "client",
            http.request.method = request.method().as_str(),
            http.request.resend_count = again,
            server.address = request.authority().name(),
            server.port = request.authority().port(),
            tencentcloud.way = way.map(name_of),
            http.response.status_code = Empty,
            tencentcloud.request_id = Empty,
            error.r#type = Empty,
        )
    }

    /// Tells what the rules have against a request that is sent nevertheless, and what speaks against where it goes.
    pub(super) fn warn(&self, request: &Unsigned) {
        if let Some(product) = request.other_product() {
            let host = &request.authority().host;
            tracing::warn!(action = %self.action(), host, product, "sent to a host of another product");
        }
        for warning in request.warnings() {
            tracing::warn!(action = %self.action(), %warning, "sent nevertheless");
        }
    }

    pub(super) fn token_filled(&self, token: &str) {
        tracing::debug!(action = %self.action(), client_token = token, "a client token was filled in");
    }

    /// The clock of this machine is off.
    pub(super) fn clock_learnt(&self, ahead: i64) {
        tracing::warn!(action = %self.action(), "{}", Advice::SetClock { ahead });
    }

    /// An attempt had to wait for its turn.
    pub(super) fn had_turn(&self, waited: Duration) {
        tracing::debug!(action = %self.action(), ?waited, "its turn came");
    }

    pub(super) fn answered(&self, attempt: u32, host: &str, took: Duration, status: u16, request_id: &str) {
        self.span.record("tencentcloud.request_id", request_id);
        tracing::debug!(
            action = %self.action(),
            attempt,
            host,
            took = %read(took),
            status,
            request_id,
            duration = %read(self.started.elapsed()),
            "answered",
        );
    }

    /// An attempt has failed, and another one follows after a wait. An error's message is not told: the service wrote it, and
    /// may have put anything there.
    pub(super) fn failed_once(&self, attempt: u32, host: &str, took: Duration, error: &Error, wait: Duration) {
        tracing::debug!(
            action = %self.action(),
            attempt,
            host,
            took = %read(took),
            kind = ?error.kind(),
            code = error.code().map(ErrorCode::as_str),
            status = error.status(),
            request_id = error.request_id(),
            wait = %read(wait),
            "failed, and is tried again",
        );
    }

    /// The call has failed. There is no host where it did so before there was a request.
    pub(super) fn failed(&self, error: &Error, host: Option<&str>) {
        self.span.record("error.type", kind(error));
        if let Some(request_id) = error.request_id() {
            self.span.record("tencentcloud.request_id", request_id);
        }
        tracing::debug!(
            action = %self.action(),
            attempt = error.attempts().len(),
            host,
            took = error.attempts().last().map(|attempt| tracing::field::display(read(attempt.took))),
            kind = ?error.kind(),
            code = error.code().map(ErrorCode::as_str),
            status = error.status(),
            request_id = error.request_id(),
            duration = %read(self.started.elapsed()),
            stopped = error.stopped().filter(|stop| *stop != Stop::Hopeless).map(tracing::field::display),
            "failed",
        );
    }

    fn action(&self) -> String {
        format!("{} {}", self.info.service, self.info.name)
    }
}

fn name_of(way: Way) -> &'static str {
    match way {
        Way::Primary => "primary",
        Way::Trial => "trial",
        Way::Backup => "backup",
    }
}

/// Tells an attempt's span how it ended.
pub(super) fn record(span: &Span, status: Option<u16>, result: Result<&str, &Error>) {
    if span.is_disabled() {
        return;
    }
    if let Some(status) = status {
        span.record("http.response.status_code", status);
    }
    if let Err(error) = result {
        span.record("error.type", kind(error));
    }
    if let Some(request_id) = result.map_or_else(Error::request_id, Some) {
        span.record("tencentcloud.request_id", request_id);
    }
}

/// A time as people read it: `0s`, `12.3ms`, `1.5s`.
fn read(time: Duration) -> String {
    if time.is_zero() { "0s".to_owned() } else { format!("{time:.1?}") }
}

/// The service's code, or else what kind of failure it is.
fn kind(error: &Error) -> String {
    error.code().map_or_else(|| format!("{:?}", error.kind()), ToString::to_string)
}
