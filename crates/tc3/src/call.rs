//! A call: an action, and what is special about this one time.

use core::fmt;
use core::time::Duration;

use crate::action::{Action, RawAction};
use crate::endpoint::Endpoint;
use crate::headers::Shown;
use crate::sign::{Method, SignMethod};

/// An action with options for this one call. Every action becomes one by itself, so that a client takes both.
///
/// ```
/// use tc3::{Call, RawAction};
///
/// let call = Call::new(RawAction::new("cvm", "2017-03-12", "DescribeZones", "{}")).with_region("ap-guangzhou");
/// assert_eq!(call.options.region.as_deref(), Some("ap-guangzhou"));
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Call<A> {
    /// What is called.
    pub action: A,
    /// How.
    pub options: CallOptions,
}

/// What can be chosen for one call. What is not set is the client's, or the protocol's default.
#[derive(Clone)]
#[non_exhaustive]
pub struct CallOptions {
    /// The region. Left out of the request where it is not set.
    pub region: Option<String>,
    /// Where the request goes.
    pub endpoint: Option<Endpoint>,
    /// The language of messages, such as `en-US`.
    pub language: Option<String>,
    /// How long the whole call may take, all attempts and the waits between them. Transports keep it; the protocol does not
    /// know it.
    pub timeout: Option<Duration>,
    /// How long each attempt may take. Transports keep it, too.
    pub attempt_timeout: Option<Duration>,
    /// How many attempts there are at most, the first included. 1 is never again. Transports keep it, too.
    pub max_attempts: Option<u32>,
    /// Says that being carried out twice does no more harm than once, whatever the action: the request may be sent again
    /// although it may have been carried out. False unless set.
    pub repeatable: bool,
    /// Whether the answer comes with the request and the response as they went over the wire. False unless set.
    pub keep_exchange: bool,
    /// More headers, sent but not signed.
    pub headers: Vec<(String, String)>,
    /// Whether the request is checked against the rules before it is sent. True unless set.
    pub checked: bool,
    /// POST with a body, or GET with a query. POST unless set.
    pub method: Method,
    /// How the request is signed, which also tells how it is carried. TC3-HMAC-SHA256 unless set.
    pub sign_method: Option<SignMethod>,
    /// Leaves the body out of the signature, which only TC3-HMAC-SHA256 can.
    pub unsigned_payload: bool,
    /// What the service logs as the caller, at most 128 of `0-9a-zA-Z-_,;.`.
    pub request_client: Option<String>,
}

impl Default for CallOptions {
    fn default() -> Self {
        Self {
            region: None,
            endpoint: None,
            language: None,
            timeout: None,
            attempt_timeout: None,
            max_attempts: None,
            repeatable: false,
            keep_exchange: false,
            headers: Vec::new(),
            checked: true,
            method: Method::Post,
            sign_method: None,
            unsigned_payload: false,
            request_client: None,
        }
    }
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallOptions")
            .field("region", &self.region)
            .field("endpoint", &self.endpoint)
            .field("language", &self.language)
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("max_attempts", &self.max_attempts)
            .field("repeatable", &self.repeatable)
            .field("keep_exchange", &self.keep_exchange)
            .field("headers", &Shown(&self.headers))
            .field("checked", &self.checked)
            .field("method", &self.method)
            .field("sign_method", &self.sign_method)
            .field("unsigned_payload", &self.unsigned_payload)
            .field("request_client", &self.request_client)
            .finish()
    }
}

impl CallOptions {
    /// Sets the region.
    #[must_use]
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets where the request goes.
    #[must_use]
    pub fn with_endpoint(mut self, endpoint: Endpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }

    /// Sets the language of messages.
    #[must_use]
    pub fn with_language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets how long the whole call may take, all attempts and the waits between them.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets how long each attempt may take, from connecting to the last byte of its answer.
    #[must_use]
    pub fn with_attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// Sets how many attempts there are at most, the first included. 1 is never again, and so is 0.
    #[must_use]
    pub fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = Some(attempts);
        self
    }

    /// Says that the request may be sent again although it may have been carried out: doing it twice does no more harm than
    /// once.
    #[must_use]
    pub fn repeatable(mut self) -> Self {
        self.repeatable = true;
        self
    }

    /// Asks for the request and the response as they went over the wire, beside the answer. Errors always have them.
    #[must_use]
    pub fn keep_exchange(mut self) -> Self {
        self.keep_exchange = true;
        self
    }

    /// Adds a header, sent but not signed. Those that the protocol sets are refused when the request is prepared.
    #[must_use]
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sends what the rules would refuse: the service may be newer than its spec here.
    #[must_use]
    pub fn unchecked(mut self) -> Self {
        self.checked = false;
        self
    }

    /// Sets the method.
    #[must_use]
    pub fn with_method(mut self, method: Method) -> Self {
        self.method = method;
        self
    }

    /// Sets how the request is signed.
    #[must_use]
    pub fn with_sign_method(mut self, method: SignMethod) -> Self {
        self.sign_method = Some(method);
        self
    }

    /// Leaves the body out of the signature.
    #[must_use]
    pub fn with_unsigned_payload(mut self) -> Self {
        self.unsigned_payload = true;
        self
    }

    /// Sets what the service logs as the caller.
    #[must_use]
    pub fn with_request_client(mut self, request_client: impl Into<String>) -> Self {
        self.request_client = Some(request_client.into());
        self
    }

    /// These options, with region, endpoint, language, time limits, number of attempts, sign method and request client of
    /// `base` where they are not set here. All else stays as it is here.
    #[must_use]
    pub fn or(mut self, base: &Self) -> Self {
        self.region = self.region.or_else(|| base.region.clone());
        self.endpoint = self.endpoint.or_else(|| base.endpoint.clone());
        self.language = self.language.or_else(|| base.language.clone());
        self.timeout = self.timeout.or(base.timeout);
        self.attempt_timeout = self.attempt_timeout.or(base.attempt_timeout);
        self.max_attempts = self.max_attempts.or(base.max_attempts);
        self.sign_method = self.sign_method.or(base.sign_method);
        self.request_client = self.request_client.or_else(|| base.request_client.clone());
        self
    }
}

impl<A> Call<A> {
    /// A call without options.
    pub fn new(action: A) -> Self {
        Self { action, options: CallOptions::default() }
    }

    /// Replaces all options.
    #[must_use]
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Sets the region.
    #[must_use]
    pub fn with_region(self, region: impl Into<String>) -> Self {
        self.map(|options| options.with_region(region))
    }

    /// Sets where the request goes.
    #[must_use]
    pub fn with_endpoint(self, endpoint: Endpoint) -> Self {
        self.map(|options| options.with_endpoint(endpoint))
    }

    /// Sets the language of messages.
    #[must_use]
    pub fn with_language(self, language: impl Into<String>) -> Self {
        self.map(|options| options.with_language(language))
    }

    /// Sets how long the whole call may take, all attempts and the waits between them.
    #[must_use]
    pub fn with_timeout(self, timeout: Duration) -> Self {
        self.map(|options| options.with_timeout(timeout))
    }

    /// Sets how long each attempt may take, from connecting to the last byte of its answer.
    #[must_use]
    pub fn with_attempt_timeout(self, timeout: Duration) -> Self {
        self.map(|options| options.with_attempt_timeout(timeout))
    }

    /// Sets how many attempts there are at most, the first included. 1 is never again, and so is 0.
    #[must_use]
    pub fn with_max_attempts(self, attempts: u32) -> Self {
        self.map(|options| options.with_max_attempts(attempts))
    }

    /// Says that the request may be sent again although it may have been carried out: doing it twice does no more harm than
    /// once.
    #[must_use]
    pub fn repeatable(self) -> Self {
        self.map(CallOptions::repeatable)
    }

    /// Asks for the request and the response as they went over the wire, beside the answer. Errors always have them.
    #[must_use]
    pub fn keep_exchange(self) -> Self {
        self.map(CallOptions::keep_exchange)
    }

    /// Adds a header, sent but not signed.
    #[must_use]
    pub fn with_header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.map(|options| options.with_header(name, value))
    }

    /// Sends what the rules would refuse: the service may be newer than its spec here.
    #[must_use]
    pub fn unchecked(self) -> Self {
        self.map(CallOptions::unchecked)
    }

    /// Sets the method.
    #[must_use]
    pub fn with_method(self, method: Method) -> Self {
        self.map(|options| options.with_method(method))
    }

    /// Sets how the request is signed.
    ///
    /// ```
    /// use tc3::{Call, RawAction, SignMethod};
    ///
    /// let look = RawAction::new("cfg", "2021-08-20", "DescribeTask", r#"{"TaskId": 1698}"#);
    /// let call = Call::new(look).with_sign_method(SignMethod::HmacSha256);
    /// # let _ = call;
    /// ```
    #[must_use]
    pub fn with_sign_method(self, method: SignMethod) -> Self {
        self.map(|options| options.with_sign_method(method))
    }

    /// Leaves the body out of the signature.
    #[must_use]
    pub fn with_unsigned_payload(self) -> Self {
        self.map(CallOptions::with_unsigned_payload)
    }

    fn map(self, change: impl FnOnce(CallOptions) -> CallOptions) -> Self {
        Self { action: self.action, options: change(self.options) }
    }
}

impl<A: Action> From<A> for Call<A> {
    fn from(action: A) -> Self {
        Self::new(action)
    }
}

impl<'a> From<RawAction<'a>> for Call<RawAction<'a>> {
    fn from(action: RawAction<'a>) -> Self {
        Self::new(action)
    }
}
