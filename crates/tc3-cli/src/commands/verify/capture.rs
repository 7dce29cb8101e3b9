//! A request as it was captured, in whichever form.

use tc3_mock::bytes::Bytes;
use tc3_mock::http::{Request, header};

/// What stands in place of a session token in what `--dry-run` prints.
const MASKED: &str = "<masked>";

/// A request whose parts are texts: whether they are right is asked when it is made.
#[derive(Debug, Default)]
pub(super) struct Captured {
    pub(super) method: String,
    /// What stands in the first line of a request, or the whole URL.
    pub(super) url: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Captured {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(given, _)| given.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Puts the session token where it is masked. Without one, a signature that it is part of cannot be judged.
    pub(super) fn unmask(&mut self, token: Option<&str>) -> Result<(), String> {
        let parameter = format!("Token={MASKED}");
        let is_parameter = self.url.contains(&parameter) || find(&self.body, parameter.as_bytes()).is_some();
        let authorization = self.header("Authorization").unwrap_or_default().to_ascii_lowercase();
        let is_signed = authorization.contains("x-tc-token") && self.header("X-TC-Token") == Some(MASKED);
        let Some(token) = token else {
            return match is_parameter || is_signed {
                true => Err("the session token is masked, and it is part of what was signed: set TENCENTCLOUD_TOKEN \
                     to have the signature judged"
                    .to_owned()),
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
    pub(super) fn into_request(mut self) -> Result<Request<Bytes>, String> {
        let url = if self.url.is_empty() { "/".to_owned() } else { std::mem::take(&mut self.url) };
        let mut request = Request::builder().method(self.method.as_str()).uri(&url);
        let authority = request.uri_ref().and_then(|uri| uri.authority()).map(ToString::to_string);
        if self.header("Host").is_none() {
            let host = authority.ok_or("it has no Host header, and no URL that names one")?;
            request = request.header(header::HOST, host);
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        request.body(self.body.into()).map_err(|error| format!("it is no request of HTTP: {error}"))
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
