//! How a request is carried: where its members stand, and by which version it is signed.

use core::num::NonZeroU64;

use bytes::Bytes;

use crate::action::{ActionInfo, Encoding};
use crate::body::Body;
use crate::call::CallOptions;
use crate::error::{Error, ErrorKind};
use crate::request::client_token;
use crate::request::members::Members;
use crate::request::multipart::Multipart;
use crate::request::octet_stream::{OCTET_STREAM, OctetStream};
use crate::request::parameters::Parameters;
use crate::request::size::Bounded;
use crate::sign::{Method, SignMethod};

const FORM: &str = "application/x-www-form-urlencoded";

/// One way for each kind of request; what differs between them is decided here.
#[derive(Clone)]
pub(super) enum Carried {
    /// As JSON in the body of a POST, signed by TC3-HMAC-SHA256 or not at all.
    Json(Body),
    /// Flattened, in the query of a GET, signed likewise.
    Query(String),
    /// As a form of parts in the body of a POST, signed likewise.
    Multipart(Box<Multipart>),
    /// As the bytes of one member in the body of a POST, the others in headers, signed likewise.
    OctetStream(Box<OctetStream>),
    /// Flattened, with the common parameters and the signature of version 1, in the query of a GET or the form of a POST.
    Parameters(Box<Parameters>),
}

impl Carried {
    /// The way that the action takes and the options choose. What takes no signature goes as it does without a choice.
    pub(super) fn new(info: &ActionInfo<'_>, options: &CallOptions, members: &Members<'_>) -> Result<Self, Error> {
        let sign_method = options.sign_method.filter(|_| info.signed).unwrap_or_default();
        if sign_method.is_version_1() {
            check_version_1(info, options, sign_method)?;
            return Parameters::new(options.method, sign_method, members.to_pairs()?)
                .map(Box::new)
                .map(Self::Parameters);
        }
        match (info.encoding, options.method) {
            (Encoding::Json, Method::Post) => {
                let body = Bytes::from(members.to_json()?);
                Bounded::Body.check(body.len())?;
                Ok(Self::Json(body.into()))
            }
            (Encoding::Json, Method::Get) => {
                let query = members.to_query()?;
                Bounded::Query.check(query.len())?;
                Ok(Self::Query(query))
            }
            (Encoding::Multipart, Method::Post) => {
                members.to_parts().map(Multipart::new).map(Box::new).map(Self::Multipart)
            }
            (Encoding::OctetStream, Method::Post) => {
                OctetStream::new(info.service, members.to_parts()?).map(Box::new).map(Self::OctetStream)
            }
            (encoding @ (Encoding::Multipart | Encoding::OctetStream), Method::Get) => {
                let message = format!("it takes {}, which a GET cannot carry", body_of(encoding));
                Err(Error::new(ErrorKind::Unencodable, message).with_advice("send it by POST"))
            }
        }
    }

    pub(super) fn method(&self) -> Method {
        match self {
            Self::Json(_) | Self::Multipart(_) | Self::OctetStream(_) => Method::Post,
            Self::Query(_) => Method::Get,
            Self::Parameters(parameters) => parameters.method(),
        }
    }

    /// That of a form of parts names its boundary, and is there as soon as there is one.
    pub(super) fn content_type(&self) -> Option<&str> {
        match self {
            Self::Json(_) => Some("application/json"),
            Self::Query(_) | Self::Parameters(_) => Some(FORM),
            Self::Multipart(multipart) => multipart.content_type(),
            Self::OctetStream(_) => Some(OCTET_STREAM),
        }
    }

    /// Those that members stand in.
    pub(super) fn headers(&self) -> &[(String, String)] {
        match self {
            Self::OctetStream(stream) => stream.headers(),
            Self::Json(_) | Self::Query(_) | Self::Multipart(_) | Self::Parameters(_) => &[],
        }
    }

    /// As it is known before there is a signature, which in version 1 is a part of it.
    pub(super) fn query(&self) -> &str {
        match self {
            Self::Query(query) => query,
            Self::Json(_) | Self::Multipart(_) | Self::OctetStream(_) | Self::Parameters(_) => "",
        }
    }

    /// As it is known before there is a signature, likewise; none of a form of parts before it has a boundary.
    pub(super) fn body(&self) -> &Body {
        static NOTHING: Body = Body::EMPTY;
        match self {
            Self::Json(body) => body,
            Self::Multipart(multipart) => multipart.body().unwrap_or(&NOTHING),
            Self::OctetStream(stream) => stream.body(),
            Self::Query(_) | Self::Parameters(_) => &NOTHING,
        }
    }

    /// Whether a number that was not used before is a part of it.
    pub(super) fn takes_nonce(&self) -> bool {
        matches!(self, Self::Parameters(_) | Self::Multipart(_))
    }

    pub(super) fn set_nonce(&mut self, nonce: NonZeroU64) {
        match self {
            Self::Parameters(parameters) => parameters.set_nonce(nonce),
            Self::Multipart(multipart) => multipart.set_nonce(nonce),
            Self::Json(_) | Self::Query(_) | Self::OctetStream(_) => {}
        }
    }

    pub(super) fn fill_client_token(&mut self, token: &str) {
        match self {
            // JSON is in memory, and has no source in it.
            Self::Json(body) => {
                let json = body.as_bytes().map(|bytes| &**bytes).unwrap_or_default();
                *body = Bytes::from(client_token::in_body(json, token)).into();
            }
            Self::Multipart(multipart) => multipart.add_client_token(token),
            Self::OctetStream(stream) => stream.add_client_token(token),
            Self::Query(query) => *query = client_token::in_query(query, token),
            Self::Parameters(parameters) => parameters.add_client_token(token),
        }
    }
}

fn body_of(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Json => "JSON",
        Encoding::Multipart => "a form of parts",
        Encoding::OctetStream => "an octet stream as its body",
    }
}

fn check_version_1(info: &ActionInfo<'_>, options: &CallOptions, sign_method: SignMethod) -> Result<(), Error> {
    if info.encoding != Encoding::Json {
        let message = format!("it takes {}, which {sign_method} cannot sign", body_of(info.encoding));
        return Err(Error::new(ErrorKind::Unencodable, message).with_advice("sign it by TC3-HMAC-SHA256"));
    }
    if options.unsigned_payload {
        let message = format!("{sign_method} signs everything: only TC3-HMAC-SHA256 can leave the payload out");
        return Err(Error::new(ErrorKind::Setup, message).with_advice("leave out one of the two"));
    }
    Ok(())
}
