//! Requests that are signed by version 1: they say among their parameters what others say in headers.

use http::{Method, Uri};

use crate::recording::exchange::{Request, RequestHead};

/// Whose values are secrets, or go with one.
const SECRETS: [&str; 3] = ["SecretId", "Signature", "Token"];

/// What is another each time, or does not count elsewhere.
const PASSING: [&str; 5] = ["Language", "Nonce", "RequestClient", "SignatureMethod", "Timestamp"];

/// What is said by a header, and what by a parameter.
const HEADERS: [(&str, &str); 3] = [("x-tc-action", "Action"), ("x-tc-version", "Version"), ("x-tc-region", "Region")];

/// The parameters of a request, neither of name and value decoded.
#[derive(Clone, Copy)]
pub(super) struct Parameters<'a>(&'a str);

impl<'a> Parameters<'a> {
    /// Those of a request that is signed so: it names its action in a query or in a form.
    pub(super) fn of(head: &'a RequestHead, body: &'a [u8]) -> Option<Self> {
        let is_form =
            head.header("content-type").is_some_and(|text| text.starts_with("application/x-www-form-urlencoded"));
        let text =
            if head.method == Method::POST && is_form { str::from_utf8(body).ok()? } else { head.url.query()? };
        let parameters = Self(text);
        // Who has the header may have a member of this name.
        let is_signed_so = head.header("x-tc-action").is_none() && parameters.get("Action").is_some();
        is_signed_so.then_some(parameters)
    }

    pub(super) fn get(self, name: &str) -> Option<&'a str> {
        self.parts().find_map(|part| part.split_once('=').filter(|(given, _)| *given == name)).map(|(_, value)| value)
    }

    /// Those of the action, and nothing that differs from time to time.
    pub(super) fn members(self) -> impl Iterator<Item = &'a str> {
        let is_common = |name: &str| HEADERS.iter().any(|(_, told)| *told == name) || PASSING.contains(&name);
        self.parts().filter(move |part| !is_common(name(part)) && !SECRETS.contains(&name(part)))
    }

    /// As they are written.
    pub(super) fn without_secrets(self) -> String {
        self.parts().filter(|part| !SECRETS.contains(&name(part))).collect::<Vec<_>>().join("&")
    }

    fn parts(self) -> impl Iterator<Item = &'a str> {
        self.0.split('&').filter(|part| !part.is_empty())
    }
}

/// What a header of the protocol says, or in its place a parameter.
pub(super) fn said<'a>(head: &'a RequestHead, body: &'a [u8], header: &str) -> Option<&'a str> {
    head.header(header).or_else(|| {
        let parameters = Parameters::of(head, body)?;
        HEADERS.iter().find(|(known, _)| *known == header).and_then(|(_, name)| parameters.get(name))
    })
}

/// A request without the parameters that are secrets.
pub(super) fn without_secrets(mut request: Request) -> Request {
    let Some(parameters) = Parameters::of(&request.head, &request.body.bytes) else { return request };
    let text = parameters.without_secrets();
    if request.head.method == Method::POST {
        request.body.bytes = text.into();
    } else {
        request.head.url = with_query(&request.head.url, &text);
    }
    request
}

fn with_query(url: &Uri, query: &str) -> Uri {
    let mut parts = url.clone().into_parts();
    // What is left of a query is one.
    parts.path_and_query = format!("{}?{query}", url.path()).parse().ok();
    Uri::from_parts(parts).unwrap_or_default()
}

fn name(part: &str) -> &str {
    part.split('=').next().unwrap_or_default()
}
