//! How a request is carried: where its members stand, and by which version it is signed.

use bytes::Bytes;

use crate::action::{ActionInfo, Encoding};
use crate::call::CallOptions;
use crate::error::{Error, ErrorKind};
use crate::request::client_token;
use crate::request::members::Members;
use crate::request::parameters::Parameters;
use crate::request::size::Bounded;
use crate::sign::{Method, SignMethod};

const FORM: &str = "application/x-www-form-urlencoded";

/// One way for each kind of request; what differs between them is decided here.
#[derive(Clone)]
pub(super) enum Carried {
    /// As JSON in the body of a POST, signed by TC3-HMAC-SHA256 or not at all.
    Json(Bytes),
    /// Flattened, in the query of a GET, signed likewise.
    Query(String),
    /// Flattened, with the common parameters and the signature of version 1, in the query of a GET or the form of a POST.
    Parameters(Parameters),
}

impl Carried {
    /// The way that the action takes and the options choose. What takes no signature goes as it does without a choice.
    pub(super) fn new(info: &ActionInfo<'_>, options: &CallOptions, members: &Members<'_>) -> Result<Self, Error> {
        let sign_method = options.sign_method.filter(|_| info.signed).unwrap_or_default();
        if sign_method.is_version_1() {
            check_version_1(info, options, sign_method)?;
            return Parameters::new(options.method, sign_method, members.to_pairs()?).map(Self::Parameters);
        }
        if info.encoding != Encoding::Json {
            let message = "it takes an octet stream as its body, and this toolkit builds none";
            return Err(Error::new(ErrorKind::Unencodable, message));
        }
        match options.method {
            Method::Post => {
                let body = members.to_json()?;
                Bounded::Body.check(body.len())?;
                Ok(Self::Json(body.into()))
            }
            Method::Get => {
                let query = members.to_query()?;
                Bounded::Query.check(query.len())?;
                Ok(Self::Query(query))
            }
        }
    }

    pub(super) fn method(&self) -> Method {
        match self {
            Self::Json(_) => Method::Post,
            Self::Query(_) => Method::Get,
            Self::Parameters(parameters) => parameters.method(),
        }
    }

    pub(super) fn content_type(&self) -> &str {
        match self {
            Self::Json(_) => "application/json",
            Self::Query(_) | Self::Parameters(_) => FORM,
        }
    }

    /// As it is known before there is a signature, which in version 1 is a part of it.
    pub(super) fn query(&self) -> &str {
        match self {
            Self::Query(query) => query,
            Self::Json(_) | Self::Parameters(_) => "",
        }
    }

    /// As it is known before there is a signature, likewise.
    pub(super) fn body(&self) -> &Bytes {
        static NOTHING: Bytes = Bytes::new();
        match self {
            Self::Json(body) => body,
            Self::Query(_) | Self::Parameters(_) => &NOTHING,
        }
    }

    pub(super) fn fill_client_token(&mut self, token: &str) {
        match self {
            Self::Json(body) => *body = client_token::in_body(body, token).into(),
            Self::Query(query) => *query = client_token::in_query(query, token),
            Self::Parameters(parameters) => parameters.add_client_token(token),
        }
    }
}

fn check_version_1(info: &ActionInfo<'_>, options: &CallOptions, sign_method: SignMethod) -> Result<(), Error> {
    if info.encoding != Encoding::Json {
        let message = format!("it takes an octet stream as its body, which {sign_method} cannot sign");
        return Err(Error::new(ErrorKind::Unencodable, message).with_advice("sign it by TC3-HMAC-SHA256"));
    }
    if options.unsigned_payload {
        let message = format!("{sign_method} signs everything: only TC3-HMAC-SHA256 can leave the payload out");
        return Err(Error::new(ErrorKind::Setup, message).with_advice("leave out one of the two"));
    }
    Ok(())
}
