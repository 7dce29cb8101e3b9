//! A request before it is signed, and its signature for a moment.

use core::fmt;
use core::time::Duration;
use std::borrow::Cow;

use bytes::Bytes;

use crate::action::{ActionInfo, Encoding};
use crate::call::CallOptions;
use crate::check::Violation;
use crate::endpoint::{Authority, Endpoint};
use crate::error::{Advice, Error, ErrorKind};
use crate::headers::Shown;
use crate::request::head::{Headers, headers};
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
