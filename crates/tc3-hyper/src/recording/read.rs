//! An exchange from the text of its file. What is wrong with a text is told by the way to the member, as in
//! `request.method`.

use core::str::FromStr;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::{Map, Value};
use tc3::{ErrorKind, Sent, base64};

use crate::recording::exchange::{
    Body, Cut, Exchange, FORM, Failure, Outcome, Request, RequestHead, Response, ResponseHead,
};

/// What is wrong, in words.
type Wrong = String;

const KINDS: [ErrorKind; 13] = [
    ErrorKind::Invalid,
    ErrorKind::Unencodable,
    ErrorKind::Credential,
    ErrorKind::Setup,
    ErrorKind::Connect,
    ErrorKind::Tls,
    ErrorKind::Timeout,
    ErrorKind::Cancelled,
    ErrorKind::Interrupted,
    ErrorKind::Unreadable,
    ErrorKind::TooLarge,
    ErrorKind::Service,
    ErrorKind::NotReached,
];
const SENT: [Sent; 3] = [Sent::NotSent, Sent::MaybeSent, Sent::Answered];

/// Reads the text of a file, whatever the order of its members. Members that are not known are passed over.
pub(super) fn exchange(text: &[u8]) -> Result<Exchange, Wrong> {
    let value: Value = serde_json::from_slice(text).map_err(|error| format!("it is not whole JSON: {error}"))?;
    let whole = Member { path: String::new(), value: &value };
    let form = whole.find("form")?.and_then(|form| form.value.as_u64());
    let form = form.ok_or("it is no recorded exchange: its member `form` is no number")?;
    if form != FORM {
        return Err(format!("it is written in form {form}, and this version reads form {FORM}"));
    }
    let outcome = match (whole.find("response")?, whole.find("failure")?) {
        (Some(at), None) => Outcome::Response(response(&at)?),
        (None, Some(at)) => Outcome::Failure(failure(&at)?),
        _ => return Err("it has to have one of `response` and `failure`".to_owned()),
    };
    Ok(Exchange {
        recorded: whole.find("recorded")?.map(|at| at.parsed("a time")).transpose()?,
        request: request(&whole.get("request")?)?,
        outcome,
    })
}

fn request(at: &Member<'_>) -> Result<Request, Wrong> {
    let head = RequestHead {
        service: at.find("service")?.map(|at| at.text().map(str::to_owned)).transpose()?,
        method: at.get("method")?.parsed("a method of HTTP")?,
        url: at.get("url")?.parsed("a URL")?,
        headers: headers(at)?,
    };
    Ok(Request { head, body: body(at)? })
}

fn response(at: &Member<'_>) -> Result<Response, Wrong> {
    let status = at.get("status")?;
    let status = StatusCode::from_u16(status.small()?).map_err(|_| status.wrong("a status of HTTP"))?;
    Ok(Response { head: ResponseHead { status, headers: headers(at)? }, body: body(at)? })
}

fn failure(at: &Member<'_>) -> Result<Failure, Wrong> {
    let text = |name| at.find(name)?.map(|at| at.text().map(str::to_owned)).transpose();
    Ok(Failure {
        kind: at.get("kind")?.one_of(&KINDS, "a kind of error")?,
        sent: at.get("sent")?.one_of(&SENT, "`NotSent`, `MaybeSent` or `Answered`")?,
        message: at.get("message")?.text()?.to_owned(),
        advice: text("advice")?,
        code: text("code")?,
        request_id: text("request_id")?,
        status: at.find("status")?.map(|at| at.small()).transpose()?,
    })
}

fn body(at: &Member<'_>) -> Result<Body, Wrong> {
    let cut = match at.find("cut")? {
        Some(cut) if cut.value.is_object() => Some(Cut::Failure(failure(&cut)?)),
        Some(cut) => Some(Cut::Words(cut.text()?.to_owned())),
        None => None,
    };
    Ok(Body { bytes: at.get("body")?.bytes()?.into(), cut })
}

fn headers(at: &Member<'_>) -> Result<HeaderMap, Wrong> {
    let mut headers = HeaderMap::new();
    let all = at.get("headers")?;
    for (name, value) in all.object()? {
        let at = all.at(name, value);
        let name: HeaderName = name.parse().map_err(|_| at.wrong("called like a header"))?;
        let values = value.as_array().map_or(core::slice::from_ref(value), Vec::as_slice);
        for value in values {
            let bytes = at.with(value).bytes()?;
            let value = HeaderValue::from_maybe_shared(Bytes::from(bytes)).map_err(|_| at.wrong("a header's value"))?;
            headers.append(name.clone(), value);
        }
    }
    Ok(headers)
}

/// A value, and the way to it.
struct Member<'a> {
    path: String,
    value: &'a Value,
}

impl<'a> Member<'a> {
    /// A member that has to be there.
    fn get(&self, name: &str) -> Result<Self, Wrong> {
        self.find(name)?.ok_or_else(|| format!("its member `{}` is missing", self.path_to(name)))
    }

    /// A member, unless it is absent or null.
    fn find(&self, name: &str) -> Result<Option<Self>, Wrong> {
        let value = self.object()?.get(name).filter(|value| !value.is_null());
        Ok(value.map(|value| self.at(name, value)))
    }

    fn at(&self, name: &str, value: &'a Value) -> Self {
        Self { path: self.path_to(name), value }
    }

    /// Another value under the same name.
    fn with(&self, value: &'a Value) -> Self {
        Self { path: self.path.clone(), value }
    }

    fn path_to(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    fn wrong(&self, what: &str) -> Wrong {
        format!("its member `{}` is not {what}", self.path)
    }

    fn object(&self) -> Result<&'a Map<String, Value>, Wrong> {
        self.value.as_object().ok_or_else(|| match &*self.path {
            "" => "it is no JSON object".to_owned(),
            _ => self.wrong("an object"),
        })
    }

    fn text(&self) -> Result<&'a str, Wrong> {
        self.value.as_str().ok_or_else(|| self.wrong("a text"))
    }

    fn small(&self) -> Result<u16, Wrong> {
        self.value.as_u64().and_then(|number| number.try_into().ok()).ok_or_else(|| self.wrong("a small number"))
    }

    fn parsed<T: FromStr>(&self, what: &str) -> Result<T, Wrong> {
        self.text()?.parse().map_err(|_| self.wrong(what))
    }

    /// A value by its name in Rust.
    fn one_of<T: Copy + core::fmt::Debug>(&self, values: &[T], what: &str) -> Result<T, Wrong> {
        let name = self.text()?;
        values.iter().copied().find(|value| format!("{value:?}") == name).ok_or_else(|| self.wrong(what))
    }

    /// A text, or bytes in base64 that is marked as such.
    fn bytes(&self) -> Result<Vec<u8>, Wrong> {
        if let Some(text) = self.value.as_str() {
            return Ok(text.as_bytes().to_vec());
        }
        let marked = self.value.as_object().and_then(|object| object.get("base64")).and_then(Value::as_str);
        marked.and_then(base64::decode).ok_or_else(|| self.wrong("a text or an object with `base64`"))
    }
}
