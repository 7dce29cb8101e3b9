//! A request before it is signed, and its signature for a moment.

use core::fmt;
use core::num::NonZeroU64;
use core::time::Duration;
use std::borrow::Cow;

use bytes::Bytes;

use crate::action::{ActionInfo, Effect, Hosts};
use crate::authority::Authority;
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
use crate::sign::{Method, Payload, SignatureSteps, Signer, ToSign};
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
    warnings: Vec<Violation>,
}

impl Unsigned {
    pub(super) fn new(info: &ActionInfo<'_>, options: &CallOptions, members: &Members<'_>) -> Result<Self, Error> {
        let carried = Carried::new(info, options, members)?;
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

    /// Whether its signature takes a number that was not used before, as those of version 1 do.
    pub fn takes_nonce(&self) -> bool {
        matches!(self.carried, Carried::Parameters(_))
    }

    /// Sets this number. Whoever signs the request once more, as for another attempt, sets another one first: a service may
    /// refuse a number that it has seen. A request that takes none stays what it is.
    pub fn set_nonce(&mut self, nonce: NonZeroU64) {
        if let Carried::Parameters(parameters) = &mut self.carried {
            parameters.set_nonce(nonce);
        }
    }

    /// The bytes of the body; none for GET. Nor are there any for a form before it is signed, since the signature is in it.
    pub fn body(&self) -> &[u8] {
        self.carried.body()
    }

    /// What TC3-HMAC-SHA256 signs.
    fn to_sign(&self) -> ToSign<'_> {
        ToSign {
            method: self.carried.method(),
            query: self.carried.query(),
            content_type: self.carried.content_type(),
            host: &self.authority.host,
            headers: &[],
            payload: if self.unsigned_payload { Payload::Unsigned } else { Payload::Signed(self.carried.body()) },
            service: &self.service,
        }
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
            Carried::Json(_) | Carried::Query(_) => signer.explain(&self.to_sign(), timestamp).map(SignatureSteps::Tc3),
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
    /// [`Signer::sign`]. By version 1: of kind [`ErrorKind::Setup`] where no [nonce](Self::set_nonce) was set, of kind
    /// [`ErrorKind::Unencodable`] where the request is larger than the protocol takes.
    pub fn sign<'s>(&self, signer: impl Into<Option<&'s Signer>>, timestamp: Timestamp) -> Result<HttpRequest, Error> {
        let signer = if self.signed { Some(signer.into().ok_or_else(no_credential)?) } else { None };
        if let (Carried::Parameters(parameters), Some(signer)) = (&self.carried, signer) {
            return self.sign_v1(parameters, signer, timestamp);
        }
        let authorization = match signer {
            Some(signer) => {
                let mut authorization = String::with_capacity(256);
                signer.sign(&self.to_sign(), timestamp, &mut authorization)?;
                authorization
            }
            None => "SKIP".to_owned(),
        };
        let headers = self.all_headers(signer, timestamp, authorization);
        Ok(self.http(path_and_query(self.carried.query()), headers, self.carried.body().clone()))
    }

    fn sign_v1(&self, parameters: &Parameters, signer: &Signer, timestamp: Timestamp) -> Result<HttpRequest, Error> {
        let text = parameters.sign(&self.signing(signer, timestamp))?;
        let mut headers = self.first_headers();
        headers.extend(self.headers.iter().filter(|(name, _)| parameter(name).is_none()).cloned());
        Ok(match parameters.method() {
            Method::Get => self.http(path_and_query(&text), headers, Bytes::new()),
            // Wiped when the last that holds it lets go: a session token is in it.
            Method::Post => self.http(path_and_query(""), headers, Bytes::from_owner(text)),
        })
    }

    fn http(&self, path_and_query: String, headers: Headers, body: Bytes) -> HttpRequest {
        HttpRequest {
            method: self.carried.method(),
            scheme: self.authority.scheme,
            host: self.authority.host.clone(),
            path_and_query,
            headers,
            body,
        }
    }

    fn all_headers(&self, signer: Option<&Signer>, timestamp: Timestamp, authorization: String) -> Headers {
        let mut headers = self.first_headers();
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

    /// With room for all of them.
    fn first_headers(&self) -> Headers {
        let mut headers: Headers = Vec::with_capacity(self.headers.len() + 6);
        headers.push((Cow::Borrowed("Host"), self.authority.host.clone()));
        headers.push((Cow::Borrowed("Content-Type"), self.carried.content_type().to_owned()));
        headers
    }
}

fn path_and_query(query: &str) -> String {
    if query.is_empty() { "/".to_owned() } else { format!("/?{query}") }
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
