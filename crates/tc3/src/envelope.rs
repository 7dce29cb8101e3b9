//! From the bytes of an answer to a response and its request id, or to one error.

mod loose;
mod unread;

use core::fmt;
use core::ops::Deref;

use serde::de::{self, Deserializer as _, IgnoredAny, MapAccess, Visitor};
use serde_json::error::Category;
use serde_json::value::RawValue;

use crate::action::{Action, ActionInfo};
use crate::error::{Error, ErrorCode, ErrorKind, Sent};
use crate::record::{Members, Name, Record, Shape, Walk, decoded_size_of};
use loose::Loose;

/// An answer as it came over HTTP.
///
/// ```
/// let reply = tc3::Reply::new(502, b"<html>").with_header("Content-Type", "text/html");
/// assert_eq!(reply.content_type, Some("text/html"));
/// ```
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Reply<'a> {
    /// The HTTP status. 200 is not success.
    pub status: u16,
    /// The whole body.
    pub body: &'a [u8],
    /// The `Content-Type` header, if there was one. It does not decide how the body is read.
    pub content_type: Option<&'a str>,
    /// The `Content-Encoding` header. None is asked for, so one that comes explains why the body cannot be read.
    pub content_encoding: Option<&'a str>,
    /// The `Location` header: where a redirect, which is not followed, would lead.
    pub location: Option<&'a str>,
    /// The `Retry-After` header.
    pub retry_after: Option<&'a str>,
    /// How many bytes of memory the decoded response may take. Where it is not said: 1 MiB and 16 times the body's length.
    pub max_decoded_size: Option<usize>,
}

impl<'a> Reply<'a> {
    /// An answer without headers.
    pub fn new(status: u16, body: &'a [u8]) -> Self {
        Self {
            status,
            body,
            content_type: None,
            content_encoding: None,
            location: None,
            retry_after: None,
            max_decoded_size: None,
        }
    }

    /// Sets how many bytes of memory the decoded response may take.
    ///
    /// A small answer may ask for much: a list of a million empty objects is three bytes each as text, and a struct each
    /// in memory. What takes more is an error of kind [`ErrorKind::TooLarge`], which has the request id.
    #[must_use]
    pub fn with_max_decoded_size(mut self, bytes: usize) -> Self {
        self.max_decoded_size = Some(bytes);
        self
    }

    /// Adds a header. Those that tell nothing here are left out.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &'a str) -> Self {
        let place = match name {
            _ if name.eq_ignore_ascii_case("content-type") => &mut self.content_type,
            _ if name.eq_ignore_ascii_case("content-encoding") => &mut self.content_encoding,
            _ if name.eq_ignore_ascii_case("location") => &mut self.location,
            _ if name.eq_ignore_ascii_case("retry-after") => &mut self.retry_after,
            _ => return self,
        };
        *place = Some(value);
        self
    }

    /// Adds headers, as an HTTP stack lists them.
    #[must_use]
    pub fn with_headers<N: AsRef<str>>(self, headers: impl IntoIterator<Item = (N, &'a str)>) -> Self {
        headers.into_iter().fold(self, |reply, (name, value)| reply.with_header(name.as_ref(), value))
    }
}

impl fmt::Debug for Reply<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.status)
            .field("content_type", &self.content_type)
            .field("body", &format_args!("<{} bytes>", self.body.len()))
            .finish_non_exhaustive()
    }
}

/// A typed response with the id under which the service logged the request. Members are reached through it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Answer<T> {
    /// What to quote when asking the service's support.
    pub request_id: String,
    /// What was answered.
    pub response: T,
}

impl<T> Answer<T> {
    /// Puts a response and its request id together, as tests want to.
    pub fn new(request_id: impl Into<String>, response: T) -> Self {
        Self { request_id: request_id.into(), response }
    }
}

impl<T> Deref for Answer<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.response
    }
}

/// A response as the JSON text that came, for actions that are called by name. Nothing of it is lost or reordered.
#[derive(Clone, Eq, PartialEq)]
#[non_exhaustive]
pub struct RawAnswer {
    /// What to quote when asking the service's support.
    pub request_id: String,
    /// The inner `Response` object, byte for byte.
    pub response: String,
}

impl fmt::Debug for RawAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // It may hold a credential.
        f.debug_struct("RawAnswer")
            .field("request_id", &self.request_id)
            .field("response", &format_args!("<{} bytes>", self.response.len()))
            .finish()
    }
}

/// Reads the answer to an action.
///
/// # Errors
///
/// [`ErrorKind::Service`] with what the service answered; [`ErrorKind::Unreadable`] if it is no envelope: HTML, cut
/// off, not UTF-8, without a request id, or a member of another type than the spec says, with the path to it;
/// [`ErrorKind::TooLarge`] if the response would take more memory than [`Reply::max_decoded_size`].
pub fn decode<A: Action>(reply: &Reply<'_>) -> Result<Answer<A::Response>, Error> {
    let mut response = A::Response::default();
    let request_id = decode_into(&A::INFO, &mut response, reply)?;
    Ok(Answer { request_id, response })
}

/// Reads the answer to an action into a record, and returns the request id. Not generic: it compiles once.
///
/// # Errors
///
/// Those of [`decode`].
pub fn decode_into(info: &ActionInfo<'_>, response: &mut dyn Record, reply: &Reply<'_>) -> Result<String, Error> {
    let result = unread::text(reply).and_then(|text| {
        let mut found = Found::default();
        if response.shape().index_of("Error").is_some() {
            decode_with_own_error(text, response, bound(reply), &mut found)?;
        } else {
            read(text, Some(response), bound(reply), &mut found)?;
        }
        found.into_request_id(reply)
    });
    result.map_err(|error| finish(error, info, reply))
}

/// Reads the answer to an action that was called by name.
///
/// # Errors
///
/// Those of [`decode`], but no member is looked at.
pub fn decode_raw(info: &ActionInfo<'_>, reply: &Reply<'_>) -> Result<RawAnswer, Error> {
    let result = unread::text(reply).and_then(|text| {
        let mut found = Found::default();
        read(text, None, usize::MAX, &mut found)?;
        // A member of the response's own may be called Error too: beside others it is not the envelope's.
        if found.others > 0 && info.own_error {
            (found.error, found.odd_error) = (None, false);
        }
        let request_id = found.into_request_id(reply)?;
        let response = inner_text(text).ok_or_else(|| unreadable("it has no Response"))?;
        Ok(RawAnswer { request_id, response })
    });
    result.map_err(|error| finish(error, info, reply))
}

/// How many bytes of memory the response may take.
fn bound(reply: &Reply<'_>) -> usize {
    reply.max_decoded_size.unwrap_or_else(|| decoded_size_of(reply.body.len()))
}

fn finish(error: Error, info: &ActionInfo<'_>, reply: &Reply<'_>) -> Error {
    let error = if error.kind() == ErrorKind::Unreadable { error.with_more(&unread::head(reply)) } else { error };
    error.with_status(reply.status).with_action(info)
}

fn unreadable(message: &str) -> Error {
    Error::new(ErrorKind::Unreadable, message)
}

/// What an envelope holds besides the response's members.
#[derive(Default)]
struct Found {
    has_response: bool,
    request_id: Option<String>,
    /// An `Error` object of the envelope's shape.
    error: Option<(String, String)>,
    /// An `Error` of another shape: neither null nor an object with a code.
    odd_error: bool,
    /// How many members came that are neither `Error` nor `RequestId`.
    others: usize,
    /// The envelope of the API before 3.0: `code`, `message` and `codeDesc`.
    ancient: Ancient,
}

#[derive(Default)]
struct Ancient {
    code: Option<i64>,
    message: Option<String>,
    description: Option<String>,
}

impl Found {
    fn into_request_id(self, reply: &Reply<'_>) -> Result<String, Error> {
        // One service is documented to answer an error without a code beside what was asked for: that is none.
        let is_none = |code: &str| code.is_empty() && self.others > 0;
        if let Some((code, message)) = self.error.filter(|(code, _)| !is_none(code)) {
            return Err(Error::service(ErrorCode::from(code), message, self.request_id.unwrap_or_default()));
        }
        if !self.has_response {
            return Err(self.ancient.into_error().unwrap_or_else(|| unreadable("it is JSON, but has no Response")));
        }
        let with_id = |error: Error| match &self.request_id {
            Some(id) => error.with_request_id(id),
            None => error,
        };
        if self.odd_error {
            return Err(with_id(unreadable("its Error has no Code and Message")));
        }
        if reply.status != 200 {
            return Err(with_id(unreadable("the HTTP status says failure, the body does not")));
        }
        self.request_id.ok_or_else(|| unreadable("it has no RequestId"))
    }
}

impl Ancient {
    /// Only the service itself writes a `codeDesc`; `code` and `message` alone may be a gateway's.
    fn into_error(self) -> Option<Error> {
        let number = self.code.filter(|code| *code != 0)?;
        let message = self.message.unwrap_or_default();
        Some(match self.description.filter(|text| !text.is_empty()) {
            Some(code) => Error::service(ErrorCode::from(code), message, "").with_sent(Sent::Answered),
            None => Error::service(ErrorCode::from(number.to_string()), message, ""),
        })
    }
}

/// Reads the text: fills the record, if there is one, and finds the rest.
///
/// Where the answer does not fit the record, it may still be an envelope, which tells what became of the request.
fn read(text: &str, response: Option<&mut dyn Record>, bound: usize, found: &mut Found) -> Result<(), Error> {
    let Some(record) = response else { return pass(text, &mut Nothing, bound, found) };
    let Err(misfit) = pass(text, record, bound, found) else { return Ok(()) };
    let mut envelope = Found::default();
    if pass(text, &mut Nothing, bound, &mut envelope).is_err() {
        return Err(misfit);
    }
    if envelope.error.is_some() {
        *found = envelope;
        return Ok(());
    }
    Err(match envelope.request_id {
        Some(id) => misfit.with_request_id(id).with_sent(Sent::Answered),
        None => misfit,
    })
}

/// One pass over the text.
fn pass(text: &str, record: &mut dyn Record, bound: usize, found: &mut Found) -> Result<(), Error> {
    let mut walk = Walk::up_to(bound);
    let mut json = serde_json::Deserializer::from_str(text);
    let visitor = EnvelopeVisitor { record, walk: &mut walk, found };
    let result = json.deserialize_any(visitor).and_then(|()| json.end());
    result.map_err(|error| {
        let message = match error.classify() {
            // Serde's own words would show the value, which may be a secret.
            Category::Data if !walk.failed() => "it does not have the form of an envelope".to_owned(),
            Category::Data => walk.error(&error).to_string(),
            _ if walk.failed() => walk.error(&error).to_string(),
            category => unread::broken(text, &error, category == Category::Eof),
        };
        let kind = if walk.is_overspent() { ErrorKind::TooLarge } else { ErrorKind::Unreadable };
        let error = Error::new(kind, message);
        match found.request_id.take() {
            Some(id) => error.with_request_id(id),
            None => error,
        }
    })
}

/// For the few responses with a member of their own called `Error`: it is the envelope's only where it has the
/// envelope's shape and stands alone beside the request id.
fn decode_with_own_error(text: &str, response: &mut dyn Record, bound: usize, found: &mut Found) -> Result<(), Error> {
    let mut probe = Found::default();
    read(text, None, bound, &mut probe)?;
    if probe.error.is_some() && probe.others == 0 {
        *found = probe;
        return Ok(());
    }
    read(text, Some(response), bound, found)
}

/// The text of the inner `Response` object.
fn inner_text(text: &str) -> Option<String> {
    struct InnerVisitor;

    impl<'de> Visitor<'de> for InnerVisitor {
        type Value = Option<&'de RawValue>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an envelope")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut inner = None;
            while let Some(name) = map.next_key::<std::borrow::Cow<'_, str>>()? {
                if name == "Response" {
                    inner = Some(map.next_value()?);
                } else {
                    map.next_value::<IgnoredAny>()?;
                }
            }
            Ok(inner)
        }
    }

    let inner = serde_json::Deserializer::from_str(text).deserialize_map(InnerVisitor).ok()?;
    inner.map(|raw| raw.get().to_owned())
}

/// The record of an answer of which only the envelope is read.
struct Nothing;

impl Record for Nothing {
    fn shape(&self) -> &'static Shape {
        static NOTHING: Shape = Shape::EMPTY;
        &NOTHING
    }

    fn get(&self, _: usize) -> Option<&dyn crate::record::Place> {
        None
    }

    fn get_mut(&mut self, _: usize) -> Option<&mut dyn crate::record::Place> {
        None
    }
}

/// The outer object.
struct EnvelopeVisitor<'a> {
    record: &'a mut dyn Record,
    walk: &'a mut Walk,
    found: &'a mut Found,
}

impl<'de> Visitor<'de> for EnvelopeVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with a Response")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<String>()? {
            match name.as_str() {
                "Response" => {
                    self.found.has_response = true;
                    map.next_value_seed(ResponseSeed {
                        record: &mut *self.record,
                        walk: &mut *self.walk,
                        found: &mut *self.found,
                    })?;
                }
                "code" => self.found.ancient.code = map.next_value::<Loose>()?.into_integer(),
                "message" => self.found.ancient.message = map.next_value::<Loose>()?.into_text(),
                "codeDesc" => self.found.ancient.description = map.next_value::<Loose>()?.into_text(),
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

/// The inner object: the response's members, the request id, and an error.
struct ResponseSeed<'a> {
    record: &'a mut dyn Record,
    walk: &'a mut Walk,
    found: &'a mut Found,
}

impl<'de> de::DeserializeSeed<'de> for ResponseSeed<'_> {
    type Value = ();

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for ResponseSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a Response object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut members = Members::new(self.record, self.walk, 0);
        while let Some(name) = members.next(&mut map, &["RequestId", "Error"])? {
            match name {
                Name::Also("RequestId") => {
                    let id = map.next_value::<Loose>()?.into_text();
                    // An empty one tells nobody anything.
                    self.found.request_id = id.filter(|id| !id.is_empty());
                }
                Name::Also(_) => match map.next_value::<Loose>()? {
                    Loose::Error(code, message) => self.found.error = Some((code, message)),
                    Loose::Null => {}
                    _ => self.found.odd_error = true,
                },
                name => {
                    self.found.others += 1;
                    members.take(name, &mut map)?;
                }
            }
        }
        members.end();
        Ok(())
    }
}
