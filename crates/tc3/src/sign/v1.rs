//! The signatures of version 1: over all parameters as one text.

use core::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::base64;
use crate::sign::method::SignMethod;
use crate::sign::to_sign::Method;

/// The parameter that names the algorithm. Without it, it is HMAC with SHA-1.
pub(crate) const SIGNATURE_METHOD: &str = "SignatureMethod";

/// What is signed of a request by version 1: the method, the host and every parameter. Closed: the protocol fixes it.
///
/// `Debug` shows names alone: values may hold secrets.
///
/// ```
/// use tc3::{Credential, Method, Signer, ToSignV1};
///
/// let signer = Signer::new(Credential::new("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE")?);
/// let request = ToSignV1 {
///     method: Method::Get,
///     host: "cvm.tencentcloudapi.com",
///     parameters: &[
///         ("Action", "DescribeInstances"),
///         ("InstanceIds.0", "ins-09dx96dg"),
///         ("Limit", "20"),
///         ("Nonce", "11886"),
///         ("Offset", "0"),
///         ("Region", "ap-guangzhou"),
///         ("SecretId", "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE"),
///         ("Timestamp", "1465185768"),
///         ("Version", "2017-03-12"),
///     ],
/// };
/// assert_eq!(signer.sign_v1(&request), "EliP9YW3pW28FpsEdkXt/+WcGeI=");
/// # Ok::<(), tc3::Error>(())
/// ```
#[derive(Clone, Copy)]
#[allow(clippy::exhaustive_structs, reason = "the protocol fixes what is signed")]
pub struct ToSignV1<'a> {
    /// The HTTP method.
    pub method: Method,
    /// The `Host` header, with the port if it has one.
    pub host: &'a str,
    /// All parameters but the signature, neither of name and value encoded, in any order. `SignatureMethod` among them tells the
    /// algorithm: HMAC with SHA-256 where it is `HmacSHA256`, else with SHA-1.
    pub parameters: &'a [(&'a str, &'a str)],
}

impl ToSignV1<'_> {
    /// What is signed: method, host and path, and the parameters in the order of the bytes of their names. A session token is
    /// in it.
    pub fn text(&self) -> String {
        let mut parameters = self.parameters.to_vec();
        parameters.sort_unstable();
        // All the room at once: a text that grows leaves copies of a session token behind.
        let length: usize = parameters.iter().map(|(name, value)| name.len() + value.len() + 2).sum();
        let mut text = String::with_capacity(self.method.as_str().len() + self.host.len() + 2 + length);
        text.extend([self.method.as_str(), self.host, "/"]);
        for (index, (name, value)) in parameters.into_iter().enumerate() {
            text.extend([if index == 0 { "?" } else { "&" }, name, "=", value]);
        }
        text
    }

    /// In base64.
    pub(super) fn signature(&self, secret_key: &str) -> String {
        let text = Zeroizing::new(self.text());
        let sha256 = (SIGNATURE_METHOD, SignMethod::HmacSha256.as_str());
        if self.parameters.contains(&sha256) {
            keyed::<Hmac<Sha256>>(secret_key, &text)
        } else {
            keyed::<Hmac<Sha1>>(secret_key, &text)
        }
    }
}

fn keyed<M: KeyInit + Mac>(secret_key: &str, text: &str) -> String {
    let mac = M::new_from_slice(secret_key.as_bytes());
    let mac = mac.unwrap_or_else(|_| unreachable!("HMAC takes a key of any length"));
    base64::encode(&mac.chain_update(text).finalize().into_bytes())
}

impl fmt::Debug for ToSignV1<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.parameters.iter().map(|(name, _)| name).collect();
        f.debug_struct("ToSignV1")
            .field("method", &self.method)
            .field("host", &self.host)
            .field("parameters", &names)
            .finish()
    }
}
