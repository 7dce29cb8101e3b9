//! The first link of the chain: a request as it came over the wire.
//!
//! Understood are `POST` with a JSON body, a form, a form of parts or an octet stream, and `GET` with a query. Anything else is
//! refused with an envelope that says what is understood.

use std::borrow::Cow;

use http::request::Parts;
use http::{HeaderMap, Method, header};
use tc3::{Encoding, codes};
use tc3_spec::{Action, Json, json_tokens, query};

use crate::failure::Failure;
use crate::limits::clip;
use crate::wire::parameters::Parameters;
use crate::wire::quirk::Quirk;

/// The most bytes that the query of a `GET` may have.
const MAX_QUERY: usize = 32 * 1024;

/// The most bytes that the form of a `POST` may have.
const MAX_FORM: usize = 1024 * 1024;

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";
const MULTIPART: &str = "multipart/form-data";
const OCTET_STREAM: &str = "application/octet-stream";

/// The most values that a body may hold. Small ones take a multiple of their bytes once they are read.
const MAX_VALUES: usize = 500_000;

/// How many bytes of what came are repeated in a message.
const MAX_SHOWN: usize = 256;

/// A request whose method, size, media type and names are in order. A JSON body has not been looked into.
pub(crate) struct Wire<'a> {
    pub(crate) action: Cow<'a, str>,
    pub(crate) body: &'a [u8],
    pub(crate) host: &'a str,
    pub(crate) method: &'a Method,
    pub(crate) query: &'a str,
    pub(crate) region: Option<Cow<'a, str>>,
    pub(crate) version: Cow<'a, str>,
    /// Of a request that is signed by version 1; none of any other.
    pub(crate) version_1: Option<Parameters>,
    headers: &'a HeaderMap,
}

impl<'a> Wire<'a> {
    /// Reads what every request must have, whatever it asks for.
    pub(crate) fn read(parts: &'a Parts, body: &'a [u8], max_body: usize) -> Result<Self, Failure> {
        let query = parts.uri.query().unwrap_or_default();
        method(&parts.method)?;
        path(parts.uri.path())?;
        if body.len() > max_body || query.len() > MAX_QUERY {
            return Err(too_large(max_body));
        }
        let headers = &parts.headers;
        let version_1 = version_1(parts, query, body)?;
        let common = Common { headers, version_1: version_1.as_ref() };
        let action = common.required("X-TC-Action")?;
        let version = common.required("X-TC-Version")?;
        let region = common.get("X-TC-Region")?.filter(|region| !region.is_empty());
        if version_1.is_none() {
            form(&parts.method, headers, query, body)?;
        }
        let host = match text(headers, header::HOST.as_str())? {
            Some(host) => host,
            None => parts.uri.authority().map_or("", |authority| authority.as_str()),
        };
        Ok(Self { action, body, host, method: &parts.method, query, region, version, version_1, headers })
    }

    /// What its head has of its own, whoever signed it.
    pub(crate) fn quirk(&self) -> Option<Quirk> {
        (without_scheme(self.host) != self.host).then_some(Quirk::HostIsUrl)
    }

    /// A header's value without blanks around it, if it came exactly once.
    pub(crate) fn header(&self, name: &str) -> Result<Option<&'a str>, Failure> {
        text(self.headers, name)
    }

    /// What a header of the protocol says, or in its place the parameter of version 1.
    pub(crate) fn common(&self, name: &'static str) -> Result<Option<Cow<'a, str>>, Failure> {
        Common { headers: self.headers, version_1: self.version_1.as_ref() }.get(name)
    }

    /// What this is to be called.
    pub(crate) fn called(&self, name: &'static str) -> String {
        Common { headers: self.headers, version_1: self.version_1.as_ref() }.called(name)
    }

    /// Refuses what the action is not carried in.
    pub(crate) fn expect(&self, action: &Action) -> Result<(), Failure> {
        let (expected, sent_as) = match action.info.encoding {
            // A query or a form, with or without the headers of others, carries what JSON does.
            Encoding::Json if self.is_flat() => return Ok(()),
            Encoding::Json => (JSON, JSON),
            Encoding::Multipart => (MULTIPART, "multipart/form-data; boundary=… by POST, since it takes a file"),
            Encoding::OctetStream => (OCTET_STREAM, "application/octet-stream by POST, its members in headers"),
        };
        let media_type = media_type(self.headers)?;
        if !self.is_flat() && media_type == expected {
            return Ok(());
        }
        let code = if expected == MULTIPART { codes::INVALID_REQUEST } else { codes::UNSUPPORTED_OPERATION };
        let found = if self.method == Method::GET { "a GET" } else { clip(&media_type, MAX_SHOWN) };
        Err(Failure::new(code, format!("{} is sent as {sent_as}, and this is {found}", action.name)))
    }

    /// Whether a body is empty that should be JSON.
    pub(crate) fn is_empty_json(&self, action: &Action) -> bool {
        action.info.encoding == Encoding::Json && !self.is_flat() && self.body.is_empty()
    }

    /// Whether the parameters are names and values in a query or a form.
    pub(crate) fn is_flat(&self) -> bool {
        self.version_1.is_some() || self.method == Method::GET
    }

    /// The headers whose names begin so, without that beginning. It is of lower case, and so are they.
    pub(crate) fn headers_behind(&self, prefix: &str) -> Result<Vec<(&'a str, &'a str)>, Failure> {
        let names = self.headers.keys().map(http::HeaderName::as_str);
        let behind = names.filter_map(|name| Some((name, name.strip_prefix(prefix)?)));
        behind.map(|(name, rest)| Ok((rest, text(self.headers, name)?.unwrap_or_default()))).collect()
    }

    /// The action's parameters, as a JSON object. Those of a query or a form are all strings.
    pub(crate) fn parameters(&self) -> Result<Json<'_>, Failure> {
        if let Some(parameters) = &self.version_1 {
            return parameters.members();
        }
        if self.method == Method::GET {
            let parameters = query::parse(self.query);
            return parameters.map_err(|error| invalid(format!("the query cannot be read: {error}")));
        }
        if self.body.is_empty() {
            return Ok(Json::Object(Vec::new()));
        }
        let text = std::str::from_utf8(self.body)
            .map_err(|error| invalid(format!("the body is not UTF-8 from byte {}", error.valid_up_to())))?;
        check_values(text)?;
        match Json::parse(text) {
            Ok(object @ Json::Object(_)) => Ok(object),
            Ok(_) => Err(invalid("the body is JSON, but not an object")),
            Err(error) => Err(invalid(format!("the body is not JSON: {error}"))),
        }
    }
}

/// What all requests say: by headers, or among the parameters of version 1.
struct Common<'w, 'a> {
    headers: &'a HeaderMap,
    version_1: Option<&'w Parameters>,
}

impl<'a> Common<'_, 'a> {
    fn get(&self, name: &'static str) -> Result<Option<Cow<'a, str>>, Failure> {
        match self.version_1 {
            Some(parameters) => Ok(parameters.get(parameter(name)).map(|value| value.to_owned().into())),
            None => text(self.headers, name).map(|value| value.map(Cow::Borrowed)),
        }
    }

    fn required(&self, name: &'static str) -> Result<Cow<'a, str>, Failure> {
        self.get(name)?.filter(|value| !value.is_empty()).ok_or_else(|| {
            let called = self.called(name);
            let message = format!("{called} is missing; a request of API 3.0 names its action and version");
            Failure::new(codes::MISSING_PARAMETER, message)
        })
    }

    fn called(&self, name: &'static str) -> String {
        match self.version_1 {
            Some(_) => format!("the parameter {}", parameter(name)),
            None => format!("the header {name}"),
        }
    }
}

/// What version 1 calls a header.
fn parameter(header: &str) -> &str {
    header.trim_start_matches("X-TC-")
}

/// The parameters of a request that is signed by version 1: it has none of the headers that others cannot go without, but a
/// form, or a query that names an action.
fn version_1(parts: &Parts, query: &str, body: &[u8]) -> Result<Option<Parameters>, Failure> {
    let headers = &parts.headers;
    if headers.contains_key(header::AUTHORIZATION) || headers.contains_key("X-TC-Action") {
        return Ok(None);
    }
    if parts.method == Method::GET {
        let parameters = Parameters::read(query)?;
        let is_named = body.is_empty() && parameters.get("Action").is_some();
        return Ok(is_named.then_some(parameters));
    }
    if media_type(headers)? != FORM || !query.is_empty() {
        return Ok(None);
    }
    if body.len() > MAX_FORM {
        let message = format!("a form may have {MAX_FORM} bytes");
        return Err(Failure::new(codes::REQUEST_SIZE_LIMIT_EXCEEDED, message));
    }
    let text = std::str::from_utf8(body)
        .map_err(|error| invalid(format!("the form is not UTF-8 from byte {}", error.valid_up_to())))?;
    Parameters::read(text).map(Some)
}

fn media_type(headers: &HeaderMap) -> Result<String, Failure> {
    let content_type = text(headers, header::CONTENT_TYPE.as_str())?.unwrap_or_default();
    Ok(content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase())
}

/// Refuses JSON text that takes too much to read.
pub(crate) fn check_values(text: &str) -> Result<(), Failure> {
    // No text has more values than bytes.
    if text.len() > MAX_VALUES && values(text) > MAX_VALUES {
        let message = format!("the mock reads at most {MAX_VALUES} values in a request");
        return Err(Failure::new(codes::REQUEST_SIZE_LIMIT_EXCEEDED, message));
    }
    Ok(())
}

/// How many values a JSON text has, on all levels. Of what is no JSON it is any number.
fn values(text: &str) -> usize {
    json_tokens(text).fold(0, |count: usize, (_, token)| match token {
        "}" | "]" | "," => count,
        // What stood before was a name.
        ":" => count.saturating_sub(1),
        _ => count + 1,
    })
}

/// A host without the scheme that one client sends along.
pub(crate) fn without_scheme(host: &str) -> &str {
    host.strip_prefix("http://").or_else(|| host.strip_prefix("https://")).unwrap_or(host)
}

/// Whether a host is one of the cloud's own.
pub(crate) fn is_of_cloud(host: &str) -> bool {
    host.contains(".tencentcloudapi.")
}

/// The refusal of a request that is too large.
pub(crate) fn too_large(max_body: usize) -> Failure {
    let message = format!("a body may have {max_body} bytes, a query {MAX_QUERY}");
    Failure::new(codes::REQUEST_SIZE_LIMIT_EXCEEDED, message)
}

/// The refusal of a request whose body did not come, or not in time.
pub(crate) fn cut_off() -> Failure {
    invalid("the body was cut off, or did not come in time")
}

fn method(method: &Method) -> Result<(), Failure> {
    if method == Method::GET || method == Method::POST {
        return Ok(());
    }
    Err(Failure::new(
        codes::UNSUPPORTED_PROTOCOL,
        format!("{} is not understood; send POST or GET", clip(method.as_str(), MAX_SHOWN)),
    ))
}

/// A signature is of the path `/` whatever was sent, so another would say something that nobody signed.
fn path(path: &str) -> Result<(), Failure> {
    if matches!(path, "/" | "") {
        return Ok(());
    }
    Err(invalid(format!("the path is {}; a request of API 3.0 goes to /", clip(path, MAX_SHOWN))))
}

/// Parameters stand in one place: a `POST` has them in its body, which is JSON where it is not signed by version 1, a `GET` in
/// its query. The other place is empty, since nobody would look there.
fn form(method: &Method, headers: &HeaderMap, query: &str, body: &[u8]) -> Result<(), Failure> {
    let media_type = media_type(headers)?;
    if method == Method::GET {
        if !body.is_empty() {
            return Err(invalid("a GET has its parameters in the query, not in a body"));
        }
        return match media_type.as_str() {
            "" | JSON | FORM => Ok(()),
            _ => Err(unsupported(&media_type, "a GET is sent as application/x-www-form-urlencoded")),
        };
    }
    if !query.is_empty() {
        return Err(invalid("a POST has its parameters in the body, not in a query"));
    }
    match media_type.as_str() {
        // Whether the action takes it is asked when the action is known.
        JSON | MULTIPART | OCTET_STREAM => Ok(()),
        _ => Err(unsupported(&media_type, "with an X-TC-Action header a POST is sent as application/json")),
    }
}

/// Two values of one name could be read in two ways, by the signature and by the action: none is taken.
fn text<'a>(headers: &'a HeaderMap, name: &str) -> Result<Option<&'a str>, Failure> {
    let mut values = headers.get_all(name).iter();
    let Some(value) = values.next() else { return Ok(None) };
    if values.next().is_some() {
        return Err(invalid(format!("the header {name} came more than once")));
    }
    match std::str::from_utf8(value.as_bytes()) {
        Ok(text) => Ok(Some(text.trim())),
        Err(_) => Err(invalid(format!("the header {name} is not UTF-8"))),
    }
}

fn unsupported(media_type: &str, instead: &str) -> Failure {
    let found = if media_type.is_empty() { "no content type" } else { clip(media_type, MAX_SHOWN) };
    Failure::new(codes::UNSUPPORTED_OPERATION, format!("{found} is not understood; {instead}"))
}

fn invalid(message: impl Into<String>) -> Failure {
    Failure::new(codes::INVALID_PARAMETER, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_counted_before_they_are_read() {
        for (text, expected) in [
            ("{}", 1),
            ("[]", 1),
            (" [ 1 , 2 ] ", 3),
            (r#"{"a": -1.5e3, "b": [true, null, "c"]}"#, 6),
            (r#"{"a:b,[": "c\",\\", "d": {"e": {}}}"#, 4),
            (r#"["", "\"]", [[]], {}]"#, 6),
            ("", 0),
            (":\"", 1),
        ] {
            assert_eq!(values(text), expected, "{text}");
        }
    }
}
