//! A request before it is signed, and its signature for a moment.

use core::fmt;
use core::num::NonZeroU64;
use core::time::Duration;
use std::borrow::Cow;

use bytes::Bytes;

use crate::action::{ActionInfo, Effect, Hosts};
use crate::authority::Authority;
use crate::body::Body;
use crate::call::CallOptions;
use crate::check::Violation;
use crate::endpoint::Endpoint;
use crate::error::{Advice, Error, ErrorKind};
use crate::headers::Shown;
use crate::request::carried::Carried;
use crate::request::client_token::ClientToken;
use crate::request::head::{Headers, REGION, check_header, headers, parameter};
use crate::request::http::HttpRequest;
use crate::request::members::Members;
use crate::request::parameters::{Parameters, Signing};
use crate::request::size::Bounded;
use crate::sign::{Measure, Measured, Method, Payload, SignatureSteps, Signer, ToSign};
use crate::timestamp::Timestamp;

/// A request that is complete but for time and signature. It can be signed as often as it is sent.
#[derive(Clone)]
pub struct Unsigned {
    authority: Authority,
    carried: Carried,
    /// All but those that need the time or the credential. Version 1 has the common ones of them as parameters.
    headers: Headers,
    service: String,
    hosts: Hosts,
    signed: bool,
    unsigned_payload: bool,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    max_attempts: Option<u32>,
    keeps_exchange: bool,
    effect: Effect,
    repeatable: bool,
    client_token: ClientToken,
    /// What its body turned out to be, where that was to be found out.
    measured: Option<Box<Measured>>,
    warnings: Vec<Violation>,
}

impl Unsigned {
    pub(super) fn new(info: &ActionInfo<'_>, options: &CallOptions, members: &Members<'_>) -> Result<Self, Error> {
        let carried = Carried::new(info, options, members)?;
        check_not_twice(options, carried.headers())?;
        let region = options.region.as_deref();
        let nearest = Endpoint::default();
        let endpoint = options.endpoint.as_ref().unwrap_or(&nearest);
        let authority = endpoint.resolve_among(info.hosts, info.service, region)?;
        Ok(Self {
            authority,
            carried,
            headers: headers(info, options)?,
            service: info.service.to_owned(),
            hosts: info.hosts,
            signed: info.signed,
            unsigned_payload: options.unsigned_payload,
            timeout: options.timeout,
            attempt_timeout: options.attempt_timeout,
            max_attempts: options.max_attempts,
            keeps_exchange: options.keep_exchange,
            effect: info.effect,
            repeatable: options.repeatable,
            client_token: members.client_token(info),
            measured: None,
            warnings: Vec::new(),
        })
    }

    /// The same request, of which these rules are known to be broken.
    pub(super) fn with_warnings(mut self, warnings: Vec<Violation>) -> Self {
        self.warnings = warnings;
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
        self.carried.fill_client_token(token);
        self.measured = None;
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
        endpoint.resolve_among(self.hosts, &self.service, region)
    }

    /// Whom it is sent to.
    pub fn authority(&self) -> &Authority {
        &self.authority
    }

    /// The product whose host the request goes to, where that is not the action's: it will hardly be known there.
    pub fn other_product(&self) -> Option<&str> {
        self.authority.product().filter(|product| *product != self.service)
    }

    /// The HTTP method.
    pub fn method(&self) -> Method {
        self.carried.method()
    }

    /// Whether it takes a number that was not used before and that nobody can guess: a signature of version 1 has one in it, and
    /// a form of parts has one between them.
    pub fn takes_nonce(&self) -> bool {
        self.carried.takes_nonce()
    }

    /// Sets this number. Whoever signs the request once more, as for another attempt, sets another one first: a service may
    /// refuse a number that it has seen. A request that takes none stays what it is.
    pub fn set_nonce(&mut self, nonce: NonZeroU64) {
        self.carried.set_nonce(nonce);
        self.measured = None;
    }

    /// The body; empty for GET. So it is for a form before it is signed, since the signature is in it, and for a form of parts
    /// before there is a [nonce](Self::set_nonce).
    pub fn body(&self) -> &Body {
        self.carried.body()
    }

    /// What has to be found out of the body before it is signed; nothing, where it is in memory.
    ///
    /// Whoever opens [sources](crate::Source) reads the [body](Self::body) into it, piece by piece, and says what it is then:
    /// [`set_measured`](Self::set_measured). Once more for each attempt, since a file may be another by then.
    pub fn measure(&self) -> Option<Measure> {
        let is_signed = self.signed && !self.unsigned_payload;
        self.carried.body().has_source().then(|| Measure::new(is_signed))
    }

    /// Refuses a body of so many bytes where that is more than the protocol takes: before it is read.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Unencodable`], with both figures.
    pub fn check_size(&self, size: u64) -> Result<(), Error> {
        Bounded::Body.check(usize::try_from(size).unwrap_or(usize::MAX))
    }

    /// Says what the body is. A [nonce](Self::set_nonce) that is set later changes it.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Unencodable`] where it is larger than the protocol takes.
    pub fn set_measured(&mut self, measured: Measured) -> Result<(), Error> {
        self.check_size(measured.size)?;
        self.measured = Some(Box::new(measured));
        Ok(())
    }

    /// What TC3-HMAC-SHA256 signs.
    fn to_sign(&self) -> Result<ToSign<'_>, Error> {
        Ok(ToSign {
            method: self.carried.method(),
            query: self.carried.query(),
            content_type: self.content_type()?,
            host: &self.authority.host,
            headers: &[],
            payload: self.payload()?,
            service: &self.service,
        })
    }

    fn content_type(&self) -> Result<&str, Error> {
        self.carried.content_type().ok_or_else(|| {
            Error::new(
                ErrorKind::Setup,
                "what stands between the parts of a form is a number that nobody can guess, and there is none",
            )
            .with_advice("set one by `Unsigned::set_nonce`, another for each attempt")
        })
    }

    /// What is signed of the body, which is no larger than the protocol takes.
    fn payload(&self) -> Result<Payload<'_>, Error> {
        let digest = match self.carried.body().as_bytes() {
            Some(bytes) => {
                Bounded::Body.check(bytes.len())?;
                Some(Payload::Signed(bytes))
            }
            None => self.measured.as_ref().ok_or_else(unread)?.digest.map(Payload::Digest),
        };
        if self.unsigned_payload { Ok(Payload::Unsigned) } else { digest.ok_or_else(unread) }
    }

    /// What version 1 signs besides the members.
    fn signing<'a>(&'a self, signer: &'a Signer, timestamp: Timestamp) -> Signing<'a> {
        let common = self.headers.iter().filter_map(|(name, value)| Some((parameter(name)?, value.as_str())));
        Signing { host: &self.authority.host, common: common.collect(), signer, timestamp }
    }

    /// How the signature of [`sign`](Self::sign) comes about.
    ///
    /// # Errors
    ///
    /// Those of [`sign`](Self::sign), where there is a signer.
    pub fn explain_signature(&self, signer: &Signer, timestamp: Timestamp) -> Result<SignatureSteps, Error> {
        match &self.carried {
            Carried::Parameters(parameters) => {
                parameters.explain(&self.signing(signer, timestamp)).map(SignatureSteps::V1)
            }
            Carried::Json(_) | Carried::Query(_) | Carried::Multipart(_) | Carried::OctetStream(_) => {
                signer.explain(&self.to_sign()?, timestamp).map(SignatureSteps::Tc3)
            }
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
    /// [`Signer::sign`]. Of kind [`ErrorKind::Setup`] where a [nonce](Self::takes_nonce) is taken and none was set, or where the
    /// body has a source and was not [measured](Self::measure); of kind [`ErrorKind::Unencodable`] where the request is larger
    /// than the protocol takes.
    pub fn sign<'s>(&self, signer: impl Into<Option<&'s Signer>>, timestamp: Timestamp) -> Result<HttpRequest, Error> {
        let signer = if self.signed { Some(signer.into().ok_or_else(no_credential)?) } else { None };
        if let (Carried::Parameters(parameters), Some(signer)) = (&self.carried, signer) {
            return self.sign_v1(parameters, signer, timestamp);
        }
        let authorization = match signer {
            Some(signer) => {
                let mut authorization = String::with_capacity(256);
                signer.sign(&self.to_sign()?, timestamp, &mut authorization)?;
                authorization
            }
            None => "SKIP".to_owned(),
        };
        let headers = self.all_headers(signer, timestamp, authorization)?;
        Ok(self.http(path_and_query(self.carried.query()), headers, self.carried.body().clone()))
    }

    fn sign_v1(&self, parameters: &Parameters, signer: &Signer, timestamp: Timestamp) -> Result<HttpRequest, Error> {
        let text = parameters.sign(&self.signing(signer, timestamp))?;
        let mut headers = self.first_headers()?;
        headers.extend(self.headers.iter().filter(|(name, _)| parameter(name).is_none()).cloned());
        Ok(match parameters.method() {
            Method::Get => self.http(path_and_query(&text), headers, Body::EMPTY),
            // Wiped when the last that holds it lets go: a session token is in it.
            Method::Post => self.http(path_and_query(""), headers, Bytes::from_owner(text).into()),
        })
    }

    fn http(&self, path_and_query: String, headers: Headers, body: Body) -> HttpRequest {
        HttpRequest {
            method: self.carried.method(),
            scheme: self.authority.scheme,
            host: self.authority.host.clone(),
            path_and_query,
            headers,
            body,
        }
    }

    fn all_headers(
        &self,
        signer: Option<&Signer>,
        timestamp: Timestamp,
        authorization: String,
    ) -> Result<Headers, Error> {
        let mut headers = self.first_headers()?;
        headers.extend_from_slice(&self.headers);
        headers.extend(self.carried.headers().iter().map(|(name, value)| (Cow::Owned(name.clone()), value.clone())));
        if let Some(token) = signer.and_then(|signer| signer.credential().token()) {
            headers.push((Cow::Borrowed("X-TC-Token"), token.to_owned()));
        }
        if signer.is_some() && self.unsigned_payload {
            headers.push((Cow::Borrowed("X-TC-Content-SHA256"), "UNSIGNED-PAYLOAD".to_owned()));
        }
        headers.push((Cow::Borrowed("X-TC-Timestamp"), timestamp.seconds().to_string()));
        headers.push((Cow::Borrowed("Authorization"), authorization));
        Ok(headers)
    }

    /// With room for all of them.
    fn first_headers(&self) -> Result<Headers, Error> {
        let mut headers: Headers = Vec::with_capacity(self.headers.len() + 6);
        headers.push((Cow::Borrowed("Host"), self.authority.host.clone()));
        headers.push((Cow::Borrowed("Content-Type"), self.content_type()?.to_owned()));
        Ok(headers)
    }
}

/// Refuses a header of the caller's that a member stands in.
fn check_not_twice(options: &CallOptions, members: &[(String, String)]) -> Result<(), Error> {
    let is_members = |name: &str| members.iter().any(|(member, _)| member.eq_ignore_ascii_case(name));
    match options.headers.iter().find(|(name, _)| is_members(name)) {
        Some((name, _)) => Err(Error::new(ErrorKind::Setup, format!("the header {name} is that of a member"))),
        None => Ok(()),
    }
}

fn path_and_query(query: &str) -> String {
    if query.is_empty() { "/".to_owned() } else { format!("/?{query}") }
}

fn unread() -> Error {
    Error::new(ErrorKind::Setup, "a part of its body is with a source, and nobody has read it")
        .with_advice("read it and tell by `Unsigned::set_measured`, as `tc3-hyper` does, or give its bytes")
}

fn no_credential() -> Error {
    Error::new(ErrorKind::Credential, "there is none to sign with").with_advice(Advice::GiveCredential)
}

impl fmt::Debug for Unsigned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unsigned")
            .field("method", &self.carried.method())
            .field("authority", &self.authority)
            .field("headers", &Shown(&self.headers))
            .finish_non_exhaustive()
    }
}
