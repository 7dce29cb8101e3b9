//! A request that is signed by version 1: its members and the common parameters stand in one list, and so does the signature.

use core::num::NonZeroU64;

use zeroize::Zeroizing;

use crate::error::{Error, ErrorKind};
use crate::query::{Pairs, encode};
use crate::request::client_token::CLIENT_TOKEN;
use crate::request::size::Bounded;
use crate::sign::v1::SIGNATURE_METHOD;
use crate::sign::{Method, SignMethod, Signer, StepsV1, ToSignV1};
use crate::timestamp::Timestamp;

const TOKEN: &str = "Token";
const SIGNATURE: &str = "Signature";

/// The parameters that stand beside those of the action where a request has all in one list: in a query, and wherever it is signed
/// by version 1. No member can be called so there, since the request would say two things by one name.
pub const COMMON_PARAMETERS: [&str; 11] = [
    "Action",
    "Version",
    "Region",
    "Language",
    "RequestClient",
    "Timestamp",
    "Nonce",
    "SecretId",
    SIGNATURE_METHOD,
    TOKEN,
    SIGNATURE,
];

/// All that is known of them before there is a signature.
#[derive(Clone)]
pub(super) struct Parameters {
    method: Method,
    sign_method: SignMethod,
    members: Pairs,
    nonce: Option<NonZeroU64>,
}

/// What a signature needs besides: where the request goes, what is common to all requests, and the moment.
pub(super) struct Signing<'a> {
    pub(super) host: &'a str,
    /// The common parameters that need neither time nor credential.
    pub(super) common: Vec<(&'a str, &'a str)>,
    pub(super) signer: &'a Signer,
    pub(super) timestamp: Timestamp,
}

impl Parameters {
    pub(super) fn new(method: Method, sign_method: SignMethod, mut members: Pairs) -> Result<Self, Error> {
        members.sort_unstable();
        if let Some([(name, _), ..]) = members.windows(2).find(|pair| matches!(pair, [a, b] if a.0 == b.0)) {
            return Err(refuse(format!("{name} is given twice")));
        }
        if let Some((name, _)) = members.iter().find(|(name, _)| COMMON_PARAMETERS.contains(&name.as_str())) {
            let message = format!("{name} is called like a common parameter, beside which version 1 cannot carry it");
            return Err(refuse(message).with_advice("sign it by TC3-HMAC-SHA256"));
        }
        Ok(Self { method, sign_method, members, nonce: None })
    }

    pub(super) fn method(&self) -> Method {
        self.method
    }

    pub(super) fn set_nonce(&mut self, nonce: NonZeroU64) {
        self.nonce = Some(nonce);
    }

    pub(super) fn add_client_token(&mut self, token: &str) {
        self.members.push((CLIENT_TOKEN.to_owned(), token.to_owned()));
    }

    /// Signed: the text of the query or of the form. A session token is in it.
    pub(super) fn sign(&self, signing: &Signing<'_>) -> Result<Zeroizing<String>, Error> {
        self.with_all(signing, |all| {
            let signature = signing.signer.sign_v1(&self.to_sign(signing, all));
            let mut signed = all.to_vec();
            signed.push((SIGNATURE, &signature));
            signed.sort_unstable();
            let text = Zeroizing::new(encode(signed));
            let bounded = if self.method == Method::Get { Bounded::Query } else { Bounded::Form };
            bounded.check(text.len()).map(|()| text)
        })
    }

    /// How the signature comes about.
    pub(super) fn explain(&self, signing: &Signing<'_>) -> Result<StepsV1, Error> {
        self.with_all(signing, |all| {
            let signature = signing.signer.sign_v1(&self.to_sign(signing, all));
            let masked = |(name, value)| (name, if name == TOKEN { "<masked>" } else { value });
            let masked: Vec<_> = all.iter().copied().map(masked).collect();
            Ok(StepsV1 { string_to_sign: self.to_sign(signing, &masked).text(), signature })
        })
    }

    fn to_sign<'a>(&self, signing: &Signing<'a>, parameters: &'a [(&'a str, &'a str)]) -> ToSignV1<'a> {
        ToSignV1 { method: self.method, host: signing.host, parameters }
    }

    /// Does something with all parameters but the signature.
    fn with_all<T>(
        &self,
        signing: &Signing<'_>,
        then: impl FnOnce(&[(&str, &str)]) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let nonce = self.nonce.ok_or_else(no_nonce)?.to_string();
        let timestamp = signing.timestamp.seconds().to_string();
        let credential = signing.signer.credential();
        let mut all: Vec<_> = self.members.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        all.extend_from_slice(&signing.common);
        all.extend([
            ("Timestamp", timestamp.as_str()),
            ("Nonce", &nonce),
            ("SecretId", credential.secret_id()),
            (SIGNATURE_METHOD, self.sign_method.as_str()),
        ]);
        all.extend(credential.token().map(|token| (TOKEN, token)));
        then(&all)
    }
}

fn refuse(message: String) -> Error {
    Error::new(ErrorKind::Unencodable, message)
}

fn no_nonce() -> Error {
    Error::new(ErrorKind::Setup, "a signature of version 1 takes a number that was not used before, and there is none")
        .with_advice("set one by `Unsigned::set_nonce`, another for each attempt")
}
