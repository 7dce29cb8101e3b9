//! The signature of version 1, by the mock's own reading of the protocol.
//!
//! Nothing here calls the client's signer, so that an error in one is not an error in both.

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::Sha256;
use subtle::ConstantTimeEq;
use tc3::{base64, codes};
use zeroize::Zeroizing;

use crate::failure::Failure;
use crate::wire::authorization::ClaimV1;
use crate::wire::parameters::Parameters;
use crate::wire::quirk::Quirk;
use crate::wire::request::Wire;
use crate::wire::signature::hosts;

/// Whether the claim is true: all parameters were signed with this key.
///
/// Where clients are known to sign something else than they send, each reading that the protocol allows is tried. Which of
/// their quirks it was, if any, is told.
pub(crate) fn verify(
    wire: &Wire<'_>,
    parameters: &Parameters,
    claim: &ClaimV1<'_>,
    secret_key: &str,
) -> Result<Option<Quirk>, Failure> {
    let mut spellings = vec![joined(parameters, str::to_owned), joined(parameters, with_dots)];
    spellings.dedup();
    let keyed = if claim.is_sha256 { keyed_sha256 } else { keyed_sha1 };
    for (host, quirk) in hosts(&wire.host.to_ascii_lowercase()) {
        for parameters in &spellings {
            let text = Zeroizing::new(format!("{}{host}/?{}", wire.method, **parameters));
            if keyed(secret_key, &text)?.as_bytes().ct_eq(claim.signature.as_bytes()).into() {
                return Ok(quirk);
            }
        }
    }
    let message = "the signature does not match; check the secret key, that all parameters are signed in the order of their \
                   names, and that each value is signed as it is before it is encoded";
    Err(Failure::new(codes::AUTH_FAILURE_SIGNATURE_FAILURE, message))
}

/// One client signs names in this spelling, and sends them in their own.
pub(crate) fn with_dots(name: &str) -> String {
    name.replace('_', ".")
}

fn joined(parameters: &Parameters, spelled: fn(&str) -> String) -> Zeroizing<String> {
    let mut parameters: Vec<_> = parameters.signed().map(|(name, value)| (spelled(name), value.to_owned())).collect();
    parameters.sort_unstable();
    let mut text = Zeroizing::new(String::new());
    for (name, value) in parameters {
        let between = if text.is_empty() { "" } else { "&" };
        text.push_str(&format!("{between}{name}={value}"));
    }
    text
}

fn keyed_sha256(key: &str, text: &str) -> Result<String, Failure> {
    let mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).map_err(internal)?;
    Ok(base64::encode(&mac.chain_update(text).finalize().into_bytes()))
}

fn keyed_sha1(key: &str, text: &str) -> Result<String, Failure> {
    let mac = Hmac::<Sha1>::new_from_slice(key.as_bytes()).map_err(internal)?;
    Ok(base64::encode(&mac.chain_update(text).finalize().into_bytes()))
}

fn internal(error: impl ToString) -> Failure {
    Failure::new(codes::INTERNAL_ERROR, error.to_string())
}

#[cfg(test)]
mod tests {
    use http::Request;

    use super::*;
    use crate::wire::authorization::{self, Authorization};

    const KEY_A: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
    const KEY_B: &str = "Gu5t9xGARNpq86cd98joQYCN3*******";
    const ID_A: &str = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
    const ID_B: &str = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******";

    fn verifies(method: &str, id: &str, key: &str, more: &str, signature: &str) -> bool {
        let signature = signature.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
        let text = format!(
            "Action=DescribeInstances&InstanceIds.0=ins-09dx96dg&Limit=20&Nonce=11886&Offset=0&Region=ap-guangzhou\
             &SecretId={id}&Timestamp=1465185768&Version=2017-03-12{more}&Signature={signature}"
        );
        let (uri, body) = if method == "GET" { (format!("/?{text}"), "") } else { ("/".to_owned(), text.as_str()) };
        let request = Request::builder().method(method).uri(uri).header("Host", "cvm.tencentcloudapi.com");
        let request = request.header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
        let (parts, ()) = request.body(()).unwrap().into_parts();
        let wire = Wire::read(&parts, body.as_bytes(), usize::MAX).unwrap();
        let Ok(Authorization::SignedV1(claim)) = authorization::read(&wire) else {
            panic!("it is signed by version 1")
        };
        verify(&wire, wire.version_1.as_ref().unwrap(), &claim, key).is_ok()
    }

    /// Two are published; the others were computed by the same formula with another tool.
    #[test]
    fn the_vectors_verify_and_with_another_key_they_do_not() {
        let sha256 = "&SignatureMethod=HmacSHA256";
        for (method, id, key, more, signature) in [
            ("GET", ID_A, KEY_A, "", "EliP9YW3pW28FpsEdkXt/+WcGeI="),
            ("GET", ID_B, KEY_B, "", "zmmjn35mikh6pM3V7sUEuX4wyYM="),
            ("POST", ID_A, KEY_A, "", "/4JqpPkM1WMS/I5IvWzp5mqoqWY="),
            ("GET", ID_A, KEY_A, sha256, "A8uy2/o7WBZXYCTWEFpMrVGhGBVlEGIOioeqRM+fzFs="),
        ] {
            assert!(verifies(method, id, key, more, signature), "{method} {signature}");
            assert!(!verifies(method, id, "SECRETEXAMPLE", more, signature), "{method} {signature}");
            let other_method = if method == "GET" { "POST" } else { "GET" };
            assert!(!verifies(other_method, id, key, more, signature), "{other_method} {signature}");
        }
    }
}
