//! From an action to the bytes of a signed request: check, encode, sign.

use core::fmt;
use core::time::Duration;
use std::borrow::Cow;

use bytes::Bytes;
use zeroize::Zeroize;

use crate::action::{Action, ActionInfo, Encoding, RawAction};
use crate::call::{Call, CallOptions};
use crate::check::{self, Violation};
use crate::endpoint::{Authority, Endpoint, Scheme};
use crate::error::{Advice, Error, ErrorKind};
use crate::headers::{self, Shown};
use crate::record::{self, Record};
use crate::sign::{Method, Payload, Signer, ToSign};
use crate::timestamp::Timestamp;
use crate::{query, record::EncodeError};

/// The largest body that the protocol takes, in bytes.
const MAX_BODY: usize = 10 * 1024 * 1024;
/// The longest query that the protocol takes, in bytes.
const MAX_QUERY: usize = 32 * 1024;
/// What the service logs as the caller unless told otherwise.
const REQUEST_CLIENT: &str = concat!("tc3_", env!("CARGO_PKG_VERSION"));

/// Checks and encodes a request, and resolves where it goes. What is left is to sign it.
///
/// # Errors
///
/// [`ErrorKind::Invalid`] with every violation unless the call is unchecked, [`ErrorKind::Unencodable`],
/// [`ErrorKind::Setup`]. Nothing was sent.
pub fn prepare(info: &ActionInfo<'_>, record: &dyn Record, options: &CallOptions) -> Result<Unsigned, Error> {
    let found = if options.checked { check::check(record) } else { Vec::new() };
    prepare_checked(info, record, options, found)
}

/// Prepares a request that was checked when it was read, as one is that was built from JSON: `found` is what
/// [`check`](crate::check()) and the reader found. What is wrong with the call besides is added here.
///
/// # Errors
///
/// Those of [`prepare`].
pub fn prepare_checked(
    info: &ActionInfo<'_>,
    record: &dyn Record,
    options: &CallOptions,
    found: Vec<Violation>,
) -> Result<Unsigned, Error> {
    let result = judge(info, options, found).and_then(|warnings| {
        let (query, body) = match options.method {
            Method::Post => {
                let mut body = Vec::with_capacity(128);
                record::encode_to(record, &mut body).map_err(unencodable)?;
                (String::new(), body)
            }
            Method::Get => (query::flatten(record).map_err(unencodable)?, Vec::new()),
        };
        Ok(Unsigned { warnings, ..Unsigned::new(info, options, query, body)? })
    });
    result.map_err(|error| error.with_action(info))
}

/// Prepares an action that is called by name. Its body goes out as it is; nothing is checked but that it is an object.
///
/// # Errors
///
/// [`ErrorKind::Unencodable`] if the body is no JSON object or the method is not POST, [`ErrorKind::Setup`].
pub fn prepare_raw(action: &RawAction<'_>, options: &CallOptions) -> Result<Unsigned, Error> {
    let info = &action.info;
    let result = check_raw(action, options)
        .and_then(|()| Unsigned::new(info, options, String::new(), action.body.clone().into_bytes()));
    result.map_err(|error| error.with_action(info))
}

impl<A: Action> Call<A> {
    /// Checks and encodes this call. See [`prepare`].
    ///
    /// # Errors
    ///
    /// Those of [`prepare`].
    pub fn prepare(&self) -> Result<Unsigned, Error> {
        prepare(&A::INFO, &self.action, &self.options)
    }
}

/// A request that is complete but for time and signature. It can be signed as often as it is sent.
#[derive(Clone)]
pub struct Unsigned {
    method: Method,
    authority: Authority,
    query: String,
    content_type: &'static str,
    headers: Vec<(Cow<'static, str>, String)>,
    body: Bytes,
    service: String,
    signed: bool,
    unsigned_payload: bool,
    timeout: Option<Duration>,
    warnings: Vec<Violation>,
}

impl Unsigned {
    fn new(info: &ActionInfo<'_>, options: &CallOptions, query: String, body: Vec<u8>) -> Result<Self, Error> {
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
            warnings: Vec::new(),
        })
    }

    /// Rules that the request breaks and that do not stop it: for a log. None where it was not checked.
    pub fn warnings(&self) -> &[Violation] {
        &self.warnings
    }

    /// How long the whole call may take, if the call says so: for the transport to keep.
    pub fn timeout(&self) -> Option<Duration> {
        self.timeout
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

/// A request as any HTTP stack can send it. Its bytes are those that were signed: nothing may be added to them.
///
/// Headers whose values are secrets, the session token before all, are wiped from memory when it is dropped. Copies that an
/// HTTP stack makes of them are the stack's.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpRequest {
    /// GET or POST.
    pub method: Method,
    /// http or https.
    pub scheme: Scheme,
    /// The host, with the port where it is not the scheme's own; also the value of the `Host` header.
    pub host: String,
    /// Begins with `/`.
    pub path_and_query: String,
    /// All headers, `Host` and `Content-Type` first. `Content-Length` is the HTTP stack's.
    pub headers: Vec<(Cow<'static, str>, String)>,
    /// The body; empty for GET.
    pub body: Bytes,
}

impl HttpRequest {
    /// The whole URL.
    pub fn url(&self) -> String {
        format!("{}://{}{}", self.scheme.as_str(), self.host, self.path_and_query)
    }

    /// Whether a header's value must not be logged: the signature, the session token, and whatever a caller added, since
    /// nobody can tell what that is.
    ///
    /// ```
    /// use tc3::HttpRequest;
    ///
    /// assert!(HttpRequest::is_secret("X-TC-Token") && HttpRequest::is_secret("X-Of-Mine"));
    /// assert!(!HttpRequest::is_secret("x-tc-action"));
    /// ```
    pub fn is_secret(name: &str) -> bool {
        headers::is_secret(name)
    }
}

impl Drop for HttpRequest {
    fn drop(&mut self) {
        for (name, value) in &mut self.headers {
            if Self::is_secret(name) {
                value.zeroize();
            }
        }
    }
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A query may hold what a body may: passwords.
        f.debug_struct("HttpRequest")
            .field("method", &self.method)
            .field("scheme", &self.scheme)
            .field("host", &self.host)
            .field("headers", &Shown(&self.headers))
            .field("body", &format_args!("<{} bytes>", self.body.len()))
            .finish_non_exhaustive()
    }
}

/// What the request breaks without being stopped, or an error with what stops it.
fn judge(info: &ActionInfo<'_>, options: &CallOptions, found: Vec<Violation>) -> Result<Vec<Violation>, Error> {
    if !options.checked {
        return Ok(Vec::new());
    }
    let (mut violations, warnings): (Vec<_>, Vec<_>) = found.into_iter().partition(Violation::is_error);
    violations.extend(info.check_region(options.region.as_deref()));
    if violations.is_empty() { Ok(warnings) } else { Err(Error::invalid(violations)) }
}

fn check_raw(action: &RawAction<'_>, options: &CallOptions) -> Result<(), Error> {
    let fail = |message: &str| Err(Error::new(ErrorKind::Unencodable, message));
    if options.method != Method::Post {
        return fail("a raw action is sent with POST only");
    }
    if !action.body.trim_start().starts_with('{') {
        return fail("the body of a raw action must be a JSON object");
    }
    match serde_json::from_str::<&serde_json::value::RawValue>(&action.body) {
        Ok(_) => Ok(()),
        Err(error) => fail(&format!("the body of a raw action is not JSON: {error}")),
    }
}

fn unencodable(error: EncodeError) -> Error {
    Error::new(ErrorKind::Unencodable, error.to_string())
}

type Headers = Vec<(Cow<'static, str>, String)>;

/// All headers but those that need the time or the credential.
fn headers(info: &ActionInfo<'_>, options: &CallOptions) -> Result<Headers, Error> {
    let client = options.request_client.as_deref().unwrap_or(REQUEST_CLIENT);
    let is_client_char = |byte: u8| byte.is_ascii_alphanumeric() || b"-_,;.".contains(&byte);
    if client.is_empty() || client.len() > 128 || !client.bytes().all(is_client_char) {
        return Err(setup("the request client takes 1 to 128 of 0-9a-zA-Z-_,;."));
    }
    let mut headers: Headers = vec![
        (Cow::Borrowed("X-TC-Action"), word("action", info.name)?),
        (Cow::Borrowed("X-TC-Version"), word("version", info.version)?),
        (Cow::Borrowed("X-TC-RequestClient"), client.to_owned()),
    ];
    if let Some(region) = &options.region {
        headers.push((Cow::Borrowed("X-TC-Region"), word("region", region)?));
    }
    if let Some(language) = &options.language {
        headers.push((Cow::Borrowed("X-TC-Language"), word("language", language)?));
    }
    for (name, value) in &options.headers {
        check_header(name, value)?;
        headers.push((Cow::Owned(name.clone()), value.clone()));
    }
    Ok(headers)
}

/// Header values that are one word: an empty one, a blank or a line feed is a mistake.
fn word(what: &str, value: &str) -> Result<String, Error> {
    if value.is_empty() || !value.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(setup(&format!("the {what} must be one word of visible ASCII, and not empty")));
    }
    Ok(value.to_owned())
}

fn check_header(name: &str, value: &str) -> Result<(), Error> {
    const OURS: [&str; 13] = [
        "host",
        "content-type",
        "content-length",
        "transfer-encoding",
        "authorization",
        "x-tc-action",
        "x-tc-version",
        "x-tc-timestamp",
        "x-tc-region",
        "x-tc-token",
        "x-tc-language",
        "x-tc-requestclient",
        "x-tc-content-sha256",
    ];
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.is_empty() || !name.bytes().all(is_token) {
        return Err(setup("a header's name must be a token of visible ASCII"));
    }
    if OURS.iter().any(|ours| name.eq_ignore_ascii_case(ours)) {
        return Err(setup(&format!("the header {name} is set by the protocol")));
    }
    if !value.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ' || byte == b'\t') {
        return Err(setup(&format!("the value of the header {name} must be visible ASCII")));
    }
    Ok(())
}

fn setup(message: &str) -> Error {
    Error::new(ErrorKind::Setup, message)
}
