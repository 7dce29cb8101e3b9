//! From the bytes of an answer to a response and its request id, or to one error.

mod answer;
mod found;
mod loose;
mod reply;
mod unread;
mod walk;

use core::fmt;

use serde::de::{Deserializer as _, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

pub use answer::{Answer, RawAnswer};
use found::Found;
pub(crate) use loose::Loose;
pub use reply::Reply;
use unread::unreadable;
use walk::read;

use crate::action::{Action, ActionInfo};
use crate::error::{Error, ErrorKind};
use crate::record::{Record, decoded_size_of};

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
    Ok(Answer { request_id, response, exchange: None })
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
        Ok(RawAnswer { request_id, response: response.to_owned(), exchange: None })
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
pub(crate) fn inner_text(text: &str) -> Option<&str> {
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
    inner.map(RawValue::get)
}
