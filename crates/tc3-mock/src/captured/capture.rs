//! A request as it was captured, in whichever form.

use core::fmt;

use bytes::Bytes;
use http::{Request, header};

use super::error::CapturedError;

/// What stands in place of a session token in what `--dry-run` prints.
const MASKED: &str = "<masked>";

/// A request as it was captured, in whichever form: its parts are texts, and whether they are right is asked when a request is made of
/// them, for [`verify`](crate::verify).
///
/// ```
/// use tc3_mock::{Captured, tc3::Timestamp};
///
/// let id = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
/// let command = format!(
///     "curl -X POST https://cvm.tencentcloudapi.com -d '{{\"Limit\": 1, \"Filters\": []}}' \
///      -H 'Content-Type: application/json; charset=utf-8' \
///      -H 'X-TC-Action: DescribeInstances' -H 'X-TC-Version: 2017-03-12' -H 'X-TC-Timestamp: 1551113065' \
///      -H 'Authorization: TC3-HMAC-SHA256 Credential={id}/2019-02-25/cvm/tc3_request, \
///          SignedHeaders=content-type;host, \
///          Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168'"
/// );
/// let mut captured = Captured::read(command.as_bytes())?;
/// assert_eq!(captured.header("x-tc-action"), Some("DescribeInstances"));
/// captured.unmask(None)?;
/// let request = captured.into_request()?;
///
/// let (key, now) = ("Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", Timestamp::from_unix(1_551_113_065)?);
/// let explanation = tc3_mock::verify(&request, id, key, now).map_err(|failure| failure.message().to_owned())?;
/// assert_eq!(explanation.code.as_deref(), Some("AuthFailure.SignatureFailure"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Default)]
pub struct Captured {
    pub(super) method: String,
    /// What stands in the first line of a request, or the whole URL.
    pub(super) url: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Captured {
    /// The value of a header, whatever the case of its name; the first, where it is there twice.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(given, _)| given.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Puts the session token where it is masked, as `<masked>` in what `--dry-run` prints.
    ///
    /// # Errors
    ///
    /// There is no token, and it is masked and part of what was signed: the signature cannot be judged.
    pub fn unmask(&mut self, token: Option<&str>) -> Result<(), CapturedError> {
        let parameter = format!("Token={MASKED}");
        let is_parameter = self.url.contains(&parameter) || find(&self.body, parameter.as_bytes()).is_some();
        let authorization = self.header("Authorization").unwrap_or_default().to_ascii_lowercase();
        let is_signed = authorization.contains("x-tc-token") && self.header("X-TC-Token") == Some(MASKED);
        let Some(token) = token else {
            return match is_parameter || is_signed {
                true => {
                    let problem = "the session token is masked, and it is part of what was signed";
                    Err(CapturedError::new(problem.to_owned()))
                }
                false => Ok(()),
            };
        };
        let encoded = format!("Token={}", encoded(token));
        self.url = self.url.replace(&parameter, &encoded);
        if let Some(at) = find(&self.body, parameter.as_bytes()) {
            self.body.splice(at..at + parameter.len(), encoded.into_bytes());
        }
        let masked = self.headers.iter_mut().filter(|(_, value)| value == MASKED);
        masked.for_each(|(_, value)| token.clone_into(value));
        Ok(())
    }

    /// The request, which names its host.
    ///
    /// # Errors
    ///
    /// Neither a header nor the URL names a host, or one of the parts is none of a request of HTTP.
    pub fn into_request(mut self) -> Result<Request<Bytes>, CapturedError> {
        let url = if self.url.is_empty() { "/".to_owned() } else { std::mem::take(&mut self.url) };
        let mut request = Request::builder().method(self.method.as_str()).uri(&url);
        let authority = request.uri_ref().and_then(|uri| uri.authority()).map(ToString::to_string);
        if self.header("Host").is_none() {
            let missing = || CapturedError::new("it has no Host header, and no URL that names one".to_owned());
            let host = authority.ok_or_else(missing)?;
            request = request.header(header::HOST, host);
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let request = request.body(self.body.into());
        request.map_err(|error| CapturedError::new(format!("it is no request of HTTP: {error}")))
    }
}

/// The method and the names of headers only: the rest may be secret.
impl fmt::Debug for Captured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("Captured").field("method", &self.method).field("headers", &names).finish_non_exhaustive()
    }
}

fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).position(|window| window == part)
}

/// As in a URL.
pub(super) fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~');
    let encode = |byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(encode).collect()
}
