//! The verdict on a request that was captured.

use bytes::Bytes;
use http::Request;
use tc3::{Timestamp, codes};

use super::case::Case;
use super::explanation::Explanation;
use crate::action::find;
use crate::failure::Failure;
use crate::wire::authorization::{self, Authorization};
use crate::wire::request::Wire;
use crate::wire::signing_keys::SigningKeys;

/// Says whether a request was signed with this key as it came, by a clock that is at `now`, and if not, why.
///
/// The request is one of HTTP with its headers as they were sent, its `Host` among them. The verdict is the same that a
/// mock has with this key; what a mock tolerates in known clients is tolerated here.
///
/// ```
/// use tc3_mock::{bytes::Bytes, http::Request, tc3::Timestamp};
///
/// let signature = "72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168";
/// let id = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
/// let request = Request::post("/")
///     .header("Host", "cvm.tencentcloudapi.com")
///     .header("Content-Type", "application/json; charset=utf-8")
///     .header("X-TC-Action", "DescribeInstances")
///     .header("X-TC-Version", "2017-03-12")
///     .header("X-TC-Timestamp", "1551113065")
///     .header("Authorization", format!("TC3-HMAC-SHA256 Credential={id}/2019-02-25/cvm/tc3_request, \
///         SignedHeaders=content-type;host, Signature={signature}"))
///     .body(Bytes::from(r#"{"Limit": 1, "Filters": []}"#))?;
/// let key = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
/// let now = Timestamp::from_unix(1_551_113_065)?;
/// let explanation = tc3_mock::verify(&request, id, key, now).map_err(|failure| failure.message().to_owned())?;
/// assert_eq!(explanation.code.as_deref(), Some("AuthFailure.SignatureFailure"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// A refusal where the request is not so far in order that its signature could be looked at: one of another protocol, or
/// without a signature.
pub fn verify(
    request: &Request<Bytes>,
    secret_id: &str,
    secret_key: &str,
    now: Timestamp,
) -> Result<Explanation, Failure> {
    let (parts, body) = request.clone().into_parts();
    let wire = Wire::read(&parts, &body, usize::MAX)?;
    let unsigned = |why: &str| {
        let message = format!("it is not signed: {why}");
        Failure::new(codes::AUTH_FAILURE_INVALID_AUTHORIZATION, message)
    };
    if wire.version_1.is_none() && wire.header("Authorization")?.is_none() {
        return Err(unsigned("there is no Authorization header, and no Signature among its parameters"));
    }
    let authorization = authorization::read(&wire)?;
    if authorization == Authorization::Skip {
        return Err(unsigned("its Authorization is SKIP"));
    }
    let case = Case {
        wire: &wire,
        authorization: &authorization,
        secret_key,
        signing_keys: &SigningKeys::default(),
        now,
        port: parts.uri.port_u16(),
        is_key_proven: false,
    };
    let mut explanation = match case.verdict() {
        Ok(quirk) => {
            let by_host = wire.quirk().into_iter().chain(quirk);
            let quirks = by_host.chain(authorization.quirks()).chain(find::quirk(&wire, authorization.service()));
            other_service(&case).as_ref().map_or_else(|| Explanation::right(quirks.collect()), Explanation::plain)
        }
        Err(refusal) if Explanation::is_of(&refusal) => Explanation::new(&refusal, &case),
        Err(refusal) => Explanation::plain(&refusal),
    };
    let claimed = authorization.secret_id().unwrap_or_default();
    if explanation.code.is_some() && claimed != secret_id {
        let cause = format!(
            "the request says to be signed by {claimed}, and the key that it was checked with is that of {secret_id}"
        );
        explanation.causes.insert(0, cause);
    }
    Ok(explanation)
}

/// Why a host of the cloud's own refuses it: its service is not that of the scope.
fn other_service(case: &Case<'_>) -> Option<Failure> {
    let refusal = find::action(case.wire, case.authorization.service(), None).err()?;
    (refusal.code() == codes::AUTH_FAILURE_SIGNATURE_FAILURE).then_some(refusal)
}
