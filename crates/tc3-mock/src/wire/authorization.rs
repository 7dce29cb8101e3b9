//! Who says to have signed what: in the `Authorization` header, or among the parameters of version 1.

use tc3::codes;

use crate::failure::Failure;
use crate::wire::parameters::Parameters;
use crate::wire::quirk::Quirk;
use crate::wire::request::Wire;

/// The only algorithm of the header.
const ALGORITHM: &str = "TC3-HMAC-SHA256";

/// What the secret ids of the service begin with.
const ID: &str = "AKID";

/// What a request says of its signature. Whether it is true is for [`signature`](crate::wire::signature) and
/// [`signature_v1`](crate::wire::signature_v1) to find out.
#[derive(Debug, PartialEq)]
pub(crate) enum Authorization<'a> {
    /// Signed by TC3.
    Signed(Claim<'a>),
    /// Signed by version 1.
    SignedV1(ClaimV1<'a>),
    /// `SKIP`: not signed, as for the actions by which a credential is obtained.
    Skip,
}

impl<'a> Authorization<'a> {
    /// Who signed it, if somebody did.
    pub(crate) fn secret_id(&self) -> Option<&'a str> {
        match self {
            Self::Signed(claim) => Some(claim.secret_id),
            Self::SignedV1(claim) => Some(claim.secret_id),
            Self::Skip => None,
        }
    }

    /// What its form has of its own.
    pub(crate) fn quirks(&self) -> impl Iterator<Item = Quirk> {
        let has_blanks = match self {
            Self::Signed(claim) => claim.has_blanks,
            Self::SignedV1(_) | Self::Skip => true,
        };
        let quirks = [(!has_blanks, Quirk::NoBlankAfterComma), (self.has_odd_id(), Quirk::OddSecretId)];
        quirks.into_iter().filter_map(|(has, quirk)| has.then_some(quirk))
    }

    /// The refusal of a secret id that is not known; it tells one that is.
    pub(crate) fn unknown_id(&self, known: &str) -> Failure {
        if self.has_odd_id() {
            let message =
                format!("the secret id is none: those of the service begin with AKID, and the mock has {known}");
            return Failure::new(codes::AUTH_FAILURE_INVALID_SECRET_ID, message);
        }
        let message = format!("the mock does not have this secret id; it has {known}");
        Failure::new(codes::AUTH_FAILURE_SECRET_ID_NOT_FOUND, message)
    }

    /// Whether the secret id does not begin as the service's do.
    fn has_odd_id(&self) -> bool {
        self.secret_id().is_some_and(|id| !id.starts_with(ID))
    }

    /// The service that it was signed for, which version 1 does not tell.
    pub(crate) fn service(&self) -> Option<&'a str> {
        match self {
            Self::Signed(claim) => Some(claim.service),
            Self::SignedV1(_) | Self::Skip => None,
        }
    }
}

/// What a signature of TC3 claims to be.
#[derive(Debug, PartialEq)]
pub(crate) struct Claim<'a> {
    pub(crate) secret_id: &'a str,
    /// The day of the scope, `YYYY-MM-DD`.
    pub(crate) date: &'a str,
    /// The service of the scope.
    pub(crate) service: &'a str,
    /// The list of signed headers as it came: names joined by semicolons.
    pub(crate) signed_headers: &'a str,
    /// 64 lower-case hexadecimal digits.
    pub(crate) signature: &'a str,
    /// Whether there is a blank behind each comma.
    pub(crate) has_blanks: bool,
}

/// What a signature of version 1 claims to be.
#[derive(Debug, PartialEq)]
pub(crate) struct ClaimV1<'a> {
    pub(crate) secret_id: &'a str,
    /// In base64.
    pub(crate) signature: &'a str,
    /// Whether it is by HMAC with SHA-256, else with SHA-1.
    pub(crate) is_sha256: bool,
}

impl ClaimV1<'_> {
    /// As on the wire.
    pub(crate) fn algorithm(&self) -> &'static str {
        if self.is_sha256 { HMAC_SHA256 } else { HMAC_SHA1 }
    }
}

const HMAC_SHA256: &str = "HmacSHA256";
const HMAC_SHA1: &str = "HmacSHA1";

/// Reads what a request says, in whichever place it says it.
pub(crate) fn read<'w>(wire: &'w Wire<'_>) -> Result<Authorization<'w>, Failure> {
    match &wire.version_1 {
        Some(parameters) => claim_v1(parameters).map(Authorization::SignedV1),
        None => parse(wire.header("authorization")?.unwrap_or_default()),
    }
}

fn claim_v1(parameters: &Parameters) -> Result<ClaimV1<'_>, Failure> {
    let required = |name| {
        parameters.get(name).filter(|value| !value.is_empty()).ok_or_else(|| {
            let message = format!("the parameter {name} is missing; version 1 signs with it");
            Failure::new(codes::MISSING_PARAMETER, message)
        })
    };
    let invalid = |message: &str| Failure::new(codes::INVALID_PARAMETER_VALUE, message);
    let (secret_id, signature, nonce) = (required("SecretId")?, required("Signature")?, required("Nonce")?);
    if !nonce.bytes().all(|byte| byte.is_ascii_digit()) || nonce.bytes().all(|byte| byte == b'0') {
        return Err(invalid("the parameter Nonce is not a positive integer"));
    }
    let is_sha256 = match parameters.get("SignatureMethod") {
        Some(HMAC_SHA256) => true,
        Some(HMAC_SHA1) | None => false,
        Some(_) => return Err(invalid("the parameter SignatureMethod is neither HmacSHA256 nor HmacSHA1")),
    };
    Ok(ClaimV1 { secret_id, signature, is_sha256 })
}

/// Reads the header. Its parts are separated by commas; clients write blanks after them or not.
pub(crate) fn parse(header: &str) -> Result<Authorization<'_>, Failure> {
    if header == "SKIP" {
        return Ok(Authorization::Skip);
    }
    let parts = header
        .strip_prefix(ALGORITHM)
        .and_then(|parts| parts.strip_prefix(' '))
        .ok_or_else(|| malformed(format!("it begins with {ALGORITHM} and a blank")))?;
    let [mut credential, mut signed_headers, mut signature] = [None; 3];
    let mut has_blanks = true;
    for (index, part) in parts.split(',').enumerate() {
        has_blanks &= index == 0 || part.starts_with(' ');
        let (name, value) = part.trim().split_once('=').ok_or_else(|| malformed("its parts are NAME=VALUE"))?;
        let seat = match name {
            "Credential" => &mut credential,
            "SignedHeaders" => &mut signed_headers,
            "Signature" => &mut signature,
            _ => return Err(malformed("its parts are Credential, SignedHeaders and Signature")),
        };
        if seat.replace(value).is_some() {
            return Err(malformed(format!("{name} came twice")));
        }
    }
    let credential = credential.ok_or_else(|| malformed("Credential is missing"))?;
    let signed_headers = signed_headers.ok_or_else(|| malformed("SignedHeaders is missing"))?;
    let signature = signature.ok_or_else(|| malformed("Signature is missing"))?;
    let claim = claim(credential, signed_headers, signature)?;
    Ok(Authorization::Signed(Claim { has_blanks, ..claim }))
}

/// The refusal of a header that cannot be read; says what it should be.
pub(crate) fn malformed(reason: impl Into<String>) -> Failure {
    let message = format!("the Authorization header cannot be read: {}", reason.into());
    Failure::new(codes::AUTH_FAILURE_INVALID_AUTHORIZATION, message)
}

fn claim<'a>(credential: &'a str, signed_headers: &'a str, signature: &'a str) -> Result<Claim<'a>, Failure> {
    let mut scope = credential.split('/');
    let [secret_id, date, service, request, none] = [(); 5].map(|()| scope.next());
    let (Some(secret_id), Some(date), Some(service), Some("tc3_request"), None) =
        (secret_id, date, service, request, none)
    else {
        return Err(malformed("Credential is SECRET_ID/DATE/SERVICE/tc3_request"));
    };
    if secret_id.is_empty() || service.is_empty() {
        return Err(malformed("the secret id and the service must not be empty"));
    }
    if !is_date(date) {
        return Err(malformed("the date is YYYY-MM-DD"));
    }
    if signature.len() != 64 || !signature.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')) {
        return Err(malformed("Signature is 64 lower-case hexadecimal digits"));
    }
    Ok(Claim { secret_id, date, service, signed_headers, signature, has_blanks: true })
}

fn is_date(text: &str) -> bool {
    text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIGNATURE: &str = "72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168";

    fn header(separator: &str) -> String {
        format!(
            "TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2019-02-25/cvm/tc3_request{separator}\
             SignedHeaders=content-type;host{separator}Signature={SIGNATURE}"
        )
    }

    #[test]
    fn blanks_after_commas_are_seen() {
        for (comma, has_blanks) in [(", ", true), (",", false), (" ,", false), (" , ", true)] {
            let claim = Claim {
                secret_id: "AKIDEXAMPLE",
                date: "2019-02-25",
                service: "cvm",
                signed_headers: "content-type;host",
                signature: SIGNATURE,
                has_blanks,
            };
            assert_eq!(parse(&header(comma)), Ok(Authorization::Signed(claim)), "{comma:?}");
        }
        assert_eq!(parse("SKIP"), Ok(Authorization::Skip));
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        let good = header(", ");
        let bad = [
            (String::new(), "begins with"),
            ("TC3-HMAC-SHA256".to_owned(), "begins with"),
            ("skip".to_owned(), "begins with"),
            (good.replace("SHA256", "SHA1"), "begins with"),
            (good.replace("Credential=", ""), "NAME=VALUE"),
            (good.replace("Signature=", "signature="), "its parts are"),
            (format!("{good}, Signature={SIGNATURE}"), "came twice"),
            (good.replace(", SignedHeaders=content-type;host", ""), "SignedHeaders is missing"),
            (good.replace("tc3_request", "tc4_request"), "SECRET_ID"),
            (good.replace("/cvm/", "/cvm/x/"), "SECRET_ID"),
            (good.replace("AKIDEXAMPLE", ""), "must not be empty"),
            (good.replace("/cvm/", "//"), "must not be empty"),
            (good.replace("2019-02-25", "20190225"), "YYYY-MM-DD"),
            (good.replace("2019-02-25", "2019-0２-2"), "YYYY-MM-DD"),
            (good.replace("72e4", "72E4"), "64 lower-case"),
            (good.replace("72e4", "72e"), "64 lower-case"),
        ];
        for (header, reason) in bad {
            let failure = parse(&header).expect_err(&header);
            assert_eq!(failure.code, codes::AUTH_FAILURE_INVALID_AUTHORIZATION);
            assert!(failure.message.contains(reason), "{header}: {}", failure.message);
        }
    }
}
