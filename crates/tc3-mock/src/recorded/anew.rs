//! A request that is to be signed again: what it says, without what its client signed it by.

use bytes::Bytes;
use http::header::{self, HeaderValue};
use http::{HeaderMap, HeaderName, Request, Uri};
use sha2::{Digest, Sha256};
use tc3::{
    ActionInfo, Authority, Credential, Encoding, Error, ErrorKind, Method, Payload, Signer, Timestamp, ToSign, ToSignV1,
};
use tc3_spec::Action;

use crate::failure::Failure;
use crate::wire::request::Wire;

/// What is another for each signature of version 1, or belongs to the client's key.
const OF_SIGNATURE: [&str; 5] = ["Nonce", "SecretId", "Signature", "Timestamp", "Token"];

/// What a client without a content type means.
const FORM: &str = "application/x-www-form-urlencoded";

/// A request as its client meant it.
pub(crate) struct Anew {
    pub(super) info: ActionInfo<'static>,
    pub(super) region: Option<String>,
    method: Method,
    /// Neither host nor what the signature has.
    headers: HeaderMap,
    said: Said,
}

/// Where its members stand, and with them all that is signed.
enum Said {
    Tc3 { query: String, content_type: String, body: Bytes, digest: [u8; 32] },
    V1(Vec<(String, String)>),
}

impl Anew {
    pub(super) fn new(wire: &Wire<'_>, action: &'static Action) -> Result<Self, Failure> {
        let method = if wire.method == http::Method::GET { Method::Get } else { Method::Post };
        let said = match &wire.version_1 {
            Some(parameters) => {
                let own = parameters.signed().filter(|(name, _)| !OF_SIGNATURE.contains(name));
                Said::V1(own.map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
            }
            None => Said::Tc3 {
                query: wire.query.to_owned(),
                content_type: wire.header("Content-Type")?.unwrap_or(FORM).to_owned(),
                body: Bytes::copy_from_slice(wire.body),
                digest: Sha256::digest(wire.body).into(),
            },
        };
        let headers = headers(wire, action)?;
        Ok(Self { info: action.info, region: wire.region.as_deref().map(str::to_owned), method, headers, said })
    }

    /// Signs it, for this host and moment. No number is the same as another nonce.
    pub(super) fn sign(
        mut self,
        authority: &Authority,
        signer: Option<&Signer>,
        now: Timestamp,
        nonce: u64,
    ) -> Result<Request<Bytes>, Error> {
        let host = &*authority.host;
        self.set(header::HOST, host)?;
        let (query, body) = match core::mem::replace(&mut self.said, Said::V1(Vec::new())) {
            Said::Tc3 { query, content_type, body, digest } => {
                self.set(header::CONTENT_TYPE, &content_type)?;
                let to_sign = ToSign {
                    method: self.method,
                    query: &query,
                    content_type: &content_type,
                    host,
                    headers: &[],
                    payload: Payload::Digest(digest),
                    service: self.info.service,
                };
                self.authorize(&to_sign, signer, now)?;
                (query, body)
            }
            Said::V1(parameters) => {
                let text = signed_v1(self.method, host, parameters, signer, now, nonce);
                match self.method {
                    Method::Get => (text, Bytes::new()),
                    Method::Post => {
                        self.set(header::CONTENT_TYPE, FORM)?;
                        (String::new(), text.into())
                    }
                }
            }
        };
        let path = if query.is_empty() { "/".to_owned() } else { format!("/?{query}") };
        let uri: Uri = format!("{}://{host}{path}", authority.scheme.as_str()).parse().map_err(unsent)?;
        let mut request = Request::new(body);
        *request.method_mut() = if self.method == Method::Get { http::Method::GET } else { http::Method::POST };
        *request.uri_mut() = uri;
        *request.headers_mut() = self.headers;
        Ok(request)
    }

    fn authorize(&mut self, to_sign: &ToSign<'_>, signer: Option<&Signer>, now: Timestamp) -> Result<(), Error> {
        self.set(HeaderName::from_static("x-tc-timestamp"), &now.seconds().to_string())?;
        let Some(signer) = signer else { return self.set(header::AUTHORIZATION, "SKIP") };
        let mut authorization = String::new();
        signer.sign(to_sign, now, &mut authorization)?;
        self.set(header::AUTHORIZATION, &authorization)?;
        match signer.credential().token() {
            Some(token) => self.set(HeaderName::from_static("x-tc-token"), token),
            None => Ok(()),
        }
    }

    fn set(&mut self, name: HeaderName, value: &str) -> Result<(), Error> {
        self.headers.insert(name, HeaderValue::from_str(value).map_err(unsent)?);
        Ok(())
    }
}

/// The headers that say something, as they came. What is unknown stays here: it may be a secret.
fn headers(wire: &Wire<'_>, action: &Action) -> Result<HeaderMap, Failure> {
    const KEPT: [&str; 7] =
        ["Accept", "User-Agent", "X-TC-Action", "X-TC-Language", "X-TC-Region", "X-TC-RequestClient", "X-TC-Version"];
    let mut headers = HeaderMap::new();
    let mut add = |name: &str, value: &str| {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(value)) {
            headers.insert(name, value);
        }
    };
    for name in KEPT {
        if let Some(value) = wire.header(name)? {
            add(name, value);
        }
    }
    if action.info.encoding == Encoding::OctetStream {
        let prefix = format!("x-{}-", action.info.service.to_ascii_lowercase());
        for (name, value) in wire.headers_behind(&prefix)? {
            add(&format!("{prefix}{name}"), value);
        }
    }
    Ok(headers)
}

/// The text of a query or a form, signed by version 1.
fn signed_v1(
    method: Method,
    host: &str,
    mut parameters: Vec<(String, String)>,
    signer: Option<&Signer>,
    now: Timestamp,
    nonce: u64,
) -> String {
    let mut add = |name: &str, value: String| parameters.push((name.to_owned(), value));
    add("Timestamp", now.seconds().to_string());
    add("Nonce", nonce.to_string());
    if let Some(credential) = signer.map(Signer::credential) {
        add("SecretId", credential.secret_id().to_owned());
        if let Some(token) = Credential::token(credential) {
            add("Token", token.to_owned());
        }
    }
    let mut all: Vec<_> = parameters.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let signature = signer.map(|signer| signer.sign_v1(&ToSignV1 { method, host, parameters: &all }));
    all.extend(signature.iter().map(|signature| ("Signature", signature.as_str())));
    all.sort_unstable();
    tc3::query::encode(all)
}

/// What the mock took and nobody can send.
fn unsent(problem: impl std::fmt::Display) -> Error {
    Error::new(ErrorKind::Unencodable, format!("the request cannot be sent as it came: {problem}"))
}
