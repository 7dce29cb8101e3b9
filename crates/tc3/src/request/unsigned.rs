//! A request before it is signed, and its signature for a moment.

use core::fmt;
use core::time::Duration;
use std::borrow::Cow;

use bytes::Bytes;

use crate::action::{ActionInfo, Effect, Encoding};
use crate::authority::Authority;
use crate::call::CallOptions;
use crate::check::Violation;
use crate::endpoint::Endpoint;
use crate::error::{Advice, Error, ErrorKind};
use crate::headers::Shown;
use crate::request::client_token::{self, ClientToken};
use crate::request::head::{Headers, REGION, check_header, headers};
use crate::request::http::HttpRequest;
use crate::sign::{Method, Payload, Signer, ToSign};
use crate::timestamp::Timestamp;

/// The largest body that the protocol takes, in bytes.
const MAX_BODY: usize = 10 * 1024 * 1024;
/// The longest query that the protocol takes, in bytes.
const MAX_QUERY: usize = 32 * 1024;

/// A request that is complete but for time and signature. It can be signed as often as it is sent.
#[derive(Clone)]
pub struct Unsigned {
    method: Method,
    authority: Authority,
    query: String,
    content_type: &'static str,
    headers: Headers,
    body: Bytes,
    service: String,
    signed: bool,
    unsigned_payload: bool,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    max_attempts: Option<u32>,
    keeps_exchange: bool,
    effect: Effect,
    repeatable: bool,
    client_token: ClientToken,
    warnings: Vec<Violation>,
}

impl Unsigned {
    pub(super) fn new(
        info: &ActionInfo<'_>,
        options: &CallOptions,
        query: String,
        body: Vec<u8>,
    ) -> Result<Self, Error> {
        if info.encoding != Encoding::Json {
            let message = "it takes an octet stream as its body, and this toolkit builds none";
            return Err(Error::new(ErrorKind::Unencodable, message));
        }
        if body.len() > MAX_BODY || query.len() > MAX_QUERY {
            let (what, length, limit) =
                if query.is_empty() { ("body", body.len(), MAX_BODY) } else { ("query", query.len(), MAX_QUERY) };
            let message = format!("the {what} has {length} bytes, more than the {limit} that the protocol takes");
            return Err(Error::new(ErrorKind::Unencodable, message).with_advice("send less at a time"));
        }
        let region = options.region.as_deref();
        let authority = match &options.endpoint {
            Some(endpoint) => endpoint.resolve(info.service, region)?,
            None => Endpoint::default().resolve(info.service, region)?,
        };
        Ok(Self {
            method: options.method,
            authority,
            query,
            content_type: match options.method {
                Method::Post => "application/json",
                Method::Get => "application/x-www-form-urlencoded",
            },
            headers: headers(info, options)?,
            body: Bytes::from(body),
            service: info.service.to_owned(),
            signed: info.signed,
            unsigned_payload: options.unsigned_payload,
            timeout: options.timeout,
            attempt_timeout: options.attempt_timeout,
            max_attempts: options.max_attempts,
            keeps_exchange: options.keep_exchange,
            effect: info.effect,
            repeatable: options.repeatable,
            client_token: ClientToken::NotTaken,
            warnings: Vec::new(),
        })
    }

    /// The same request, of which these rules are known to be broken.
    pub(super) fn with_warnings(mut self, warnings: Vec<Violation>) -> Self {
        self.warnings = warnings;
        self
    }

    /// The same request, of which this is known of its client token.
    pub(super) fn with_token(mut self, client_token: ClientToken) -> Self {
        self.client_token = client_token;
        self
    }

    /// Rules that the request breaks and that do not stop it: for a log. None where it was not checked.
    pub fn warnings(&self) -> &[Violation] {
        &self.warnings
    }

    /// How long the whole call may take, if the call says so: for the transport to keep.
    pub fn timeout(&self) -> Option<Duration> {
        self.timeout
    }

    /// The same request, with another time limit: what is left where some was spent on obtaining a credential for it.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long each attempt may take, if the call says so: for the transport to keep.
    pub fn attempt_timeout(&self) -> Option<Duration> {
        self.attempt_timeout
    }

    /// How many attempts there are at most, if the call says so: for the transport to keep.
    pub fn max_attempts(&self) -> Option<u32> {
        self.max_attempts
    }

    /// Whether the call asks for what goes over the wire: for the transport to hand over.
    pub fn keeps_exchange(&self) -> bool {
        self.keeps_exchange
    }

    /// Whether the request may be sent again although it may have been carried out: it only reads, it has a client token
    /// under which a repetition does nothing more, or its caller says so.
    pub fn is_repeatable(&self) -> bool {
        self.repeatable || self.effect == Effect::Read || self.client_token.is_there()
    }

    /// Whether the action takes a client token, and the request has none.
    pub fn lacks_client_token(&self) -> bool {
        matches!(self.client_token, ClientToken::Absent)
    }

    /// Fills in a client token where the request lacks one. It is the same in all attempts from then on, and errors tell it.
    pub fn fill_client_token(&mut self, token: &str) {
        if !self.lacks_client_token() {
            return;
        }
        match self.method {
            Method::Post => self.body = client_token::in_body(&self.body, token).into(),
            Method::Get => self.query = client_token::in_query(&self.query, token),
        }
        self.client_token = ClientToken::Filled(token.to_owned());
    }

    /// The client token that was filled in.
    pub fn filled_client_token(&self) -> Option<&str> {
        match &self.client_token {
            ClientToken::Filled(token) => Some(token),
            ClientToken::NotTaken | ClientToken::Absent | ClientToken::Given => None,
        }
    }

    /// Tells an error of this request what a repetition by the caller would do. One with a client token that was filled in
    /// is the caller's to repeat only with that token.
    #[must_use]
    pub fn explain(&self, error: Error) -> Error {
        let is_callers = self.filled_client_token().is_none();
        let error = error.with_repeatable(self.repeatable || (self.is_repeatable() && is_callers));
        match self.filled_client_token() {
            Some(token) => error.with_client_token(token),
            None => error,
        }
    }

    /// Adds a header, sent but not signed, for what looks at a request before it is signed.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Setup`] where it cannot be one, or is set by the protocol.
    pub fn add_header(&mut self, name: &str, value: &str) -> Result<(), Error> {
        check_header(name, value)?;
        self.headers.push((Cow::Owned(name.to_owned()), value.to_owned()));
        Ok(())
    }

    /// Sends the request elsewhere than it was made for, as to a backup.
    ///
    /// # Errors
    ///
    /// Those of [`Endpoint::resolve`]. The request stays what it is then.
    pub fn redirect(&mut self, endpoint: &Endpoint) -> Result<(), Error> {
        self.authority = self.resolved(endpoint)?;
        Ok(())
    }

    /// Whether it goes where this endpoint sends it.
    pub fn is_for(&self, endpoint: &Endpoint) -> bool {
        self.resolved(endpoint).is_ok_and(|authority| authority == self.authority)
    }

    fn resolved(&self, endpoint: &Endpoint) -> Result<Authority, Error> {
        let region = self.headers.iter().find(|(name, _)| name == REGION).map(|(_, value)| value.as_str());
        endpoint.resolve(&self.service, region)
    }

    /// Whom it is sent to.
    pub fn authority(&self) -> &Authority {
        &self.authority
    }

    /// The product whose host the request goes to, where that is not the action's: it will hardly be known there.
    pub fn other_product(&self) -> Option<&str> {
        self.authority.product().filter(|product| *product != self.service)
    }

    /// The bytes of the body; none for GET.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// What goes into the signature.
    pub fn to_sign(&self) -> ToSign<'_> {
        ToSign {
            method: self.method,
            query: &self.query,
            content_type: self.content_type,
            host: &self.authority.host,
            headers: &[],
            payload: if self.unsigned_payload { Payload::Unsigned } else { Payload::Signed(&self.body) },
            service: &self.service,
        }
    }

    /// The request signed for a moment, as often as it is asked for: each attempt to send it has a signature of its own.
    ///
    /// An action that takes no signature gets none, whether there is a signer or not.
    ///
    /// ```
    /// use tc3::{CallOptions, Credential, RawAction, Signer, Timestamp, prepare_raw};
    ///
    /// let look = RawAction::new("cfg", "2021-08-20", "DescribeTask", r#"{"TaskId": 1698}"#);
    /// let unsigned = prepare_raw(&look, &CallOptions::default())?;
    /// let signer = Signer::new(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE")?);
    /// let request = unsigned.sign(&signer, Timestamp::from_unix(1_551_113_065)?)?;
    /// assert_eq!(request.url(), "https://cfg.tencentcloudapi.com/");
    /// # Ok::<(), tc3::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Credential`] where a signature is needed and there is no signer, and those of
    /// [`Signer::sign`].
    pub fn sign<'s>(&self, signer: impl Into<Option<&'s Signer>>, timestamp: Timestamp) -> Result<HttpRequest, Error> {
        let signer = if self.signed { Some(signer.into().ok_or_else(no_credential)?) } else { None };
        let authorization = match signer {
            Some(signer) => {
                let mut authorization = String::with_capacity(256);
                signer.sign(&self.to_sign(), timestamp, &mut authorization)?;
                authorization
            }
            None => "SKIP".to_owned(),
        };
        let path_and_query = if self.query.is_empty() { "/".to_owned() } else { format!("/?{}", self.query) };
        Ok(HttpRequest {
            method: self.method,
            scheme: self.authority.scheme,
            host: self.authority.host.clone(),
            path_and_query,
            headers: self.all_headers(signer, timestamp, authorization),
            body: self.body.clone(),
        })
    }

    fn all_headers(&self, signer: Option<&Signer>, timestamp: Timestamp, authorization: String) -> Headers {
        let mut headers: Headers = Vec::with_capacity(self.headers.len() + 6);
        headers.push((Cow::Borrowed("Host"), self.authority.host.clone()));
        headers.push((Cow::Borrowed("Content-Type"), self.content_type.to_owned()));
        headers.extend_from_slice(&self.headers);
        if let Some(token) = signer.and_then(|signer| signer.credential().token()) {
            headers.push((Cow::Borrowed("X-TC-Token"), token.to_owned()));
        }
        if signer.is_some() && self.unsigned_payload {
            headers.push((Cow::Borrowed("X-TC-Content-SHA256"), "UNSIGNED-PAYLOAD".to_owned()));
        }
        headers.push((Cow::Borrowed("X-TC-Timestamp"), timestamp.seconds().to_string()));
        headers.push((Cow::Borrowed("Authorization"), authorization));
        headers
    }
}

fn no_credential() -> Error {
    Error::new(ErrorKind::Credential, "there is none to sign with").with_advice(Advice::GiveCredential)
}

impl fmt::Debug for Unsigned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unsigned")
            .field("method", &self.method)
            .field("authority", &self.authority)
            .field("headers", &Shown(&self.headers))
            .field("body", &format_args!("<{} bytes>", self.body.len()))
            .finish_non_exhaustive()
    }
}
