//! One walk through an envelope: the response's members go into a record, all else is found.

use core::fmt;

use serde::de::{self, Deserializer as _, IgnoredAny, MapAccess, Visitor};
use serde_json::error::Category;

use crate::envelope::found::Found;
use crate::envelope::loose::Loose;
use crate::envelope::unread;
use crate::error::{Error, ErrorKind, Sent};
use crate::record::{Members, Name, Place, Record, Shape, Stop, Straight, Viewer, Walk};

/// Reads the text: fills the record, if there is one, and finds the rest.
///
/// Where the answer does not fit the record, it may still be an envelope, which tells what became of the request.
pub(super) fn read(
    text: &str,
    response: Option<&mut dyn Record>,
    bound: usize,
    found: &mut Found,
) -> Result<(), Error> {
    let Some(record) = response else { return pass(text, &mut Nothing, bound, found) };
    if let Ok(request_id) = straight(text, record, bound) {
        *found = Found { has_response: true, request_id, ..Found::default() };
        return Ok(());
    }
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

/// Reads an answer that is a response and no error, as nearly all are, and gives its request id. It stops at any other, which
/// [`pass`] reads from its beginning.
fn straight(text: &str, record: &mut dyn Record, bound: usize) -> Result<Option<String>, Stop> {
    let mut json = Straight::up_to(bound, text);
    json.text.take(b'{')?;
    if json.text.plain()? != "Response" {
        return Err(Stop);
    }
    json.text.take(b':')?;
    let mut request_id = None;
    json.object(record, 0, &mut |name, text| match name {
        "RequestId" => {
            let id = text.plain()?;
            // An empty one tells nobody anything.
            request_id = (!id.is_empty()).then(|| id.to_owned());
            Ok(true)
        }
        "Error" => Err(Stop),
        _ => Ok(false),
    })?;
    json.text.take(b'}')?;
    json.text.end()?;
    Ok(request_id)
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

/// The record of an answer of which only the envelope is read.
struct Nothing;

impl Record for Nothing {
    fn shape(&self) -> &'static Shape {
        static NOTHING: Shape = Shape::EMPTY;
        &NOTHING
    }

    fn show<'a>(&'a self, viewer: Viewer<'_, 'a>) {
        viewer.see(&[]);
    }

    fn get_mut(&mut self, _: usize) -> Option<&mut dyn Place> {
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
