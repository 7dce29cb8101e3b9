//! What services mean by the data of an event.

use core::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};

use crate::envelope::{Loose, inner_text};
use crate::error::Error;
use crate::events::event::Event;

/// What some services send behind the last event.
const DONE: &str = "[DONE]";

impl Event {
    /// What the service means by the event: JSON as of a response, without the envelope that some services put around it,
    /// and as text whatever is no JSON; none where the event is `[DONE]`, which says that there are no more.
    ///
    /// ```
    /// use tc3::events::Event;
    ///
    /// let wrapped = Event::new(r#"{"Response": {"Seq": 1}}"#);
    /// assert_eq!(wrapped.item()?, Some(r#"{"Seq": 1}"#));
    /// assert_eq!(Event::new("[DONE]").item()?, None);
    ///
    /// let error = Event::new(r#"{"Type": "error", "Error": {"Code": "InternalError", "Message": "m"}, "RequestId": "r"}"#);
    /// assert_eq!(error.item().unwrap_err().request_id(), Some("r"));
    /// # Ok::<(), tc3::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Service`](crate::ErrorKind::Service) if the service tells by the event what went wrong: an `Error` as in
    /// an envelope, or an `ErrorMsg` with the number of a code.
    pub fn item(&self) -> Result<Option<&str>, Error> {
        let text = self.data.trim_ascii();
        if text == DONE {
            return Ok(None);
        }
        let item = if is_wrapped(text) { inner_text(text).unwrap_or(text) } else { text };
        // Within a string a quotation mark is escaped, so that only a name can look like this. Few events have one.
        if item.contains(r#""Error"#) {
            let told = serde_json::from_str::<Told>(item).ok();
            if let Some(error) = told.and_then(Told::into_error) {
                return Err(error);
            }
        }
        Ok(Some(item))
    }

    /// Whether its data shows by itself that no more of it is to come: JSON that closes what it opened, or `[DONE]`.
    pub(super) fn is_whole(&self) -> bool {
        let text = self.data.trim_ascii();
        text == DONE || text.starts_with(['{', '[']) && serde_json::from_str::<IgnoredAny>(text).is_ok()
    }
}

/// Whether it begins like an envelope. Looking no further saves a walk through each event.
fn is_wrapped(text: &str) -> bool {
    text.strip_prefix('{').is_some_and(|members| members.trim_ascii_start().starts_with(r#""Response""#))
}

/// What an event tells of a failure.
#[derive(Default)]
struct Told {
    error: Option<(String, String)>,
    request_id: Option<String>,
}

impl Told {
    fn into_error(self) -> Option<Error> {
        let (code, message) = self.error?;
        Some(Error::service(code, message, self.request_id.unwrap_or_default()))
    }
}

impl<'de> Deserialize<'de> for Told {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ToldVisitor)
    }
}

struct ToldVisitor;

impl<'de> Visitor<'de> for ToldVisitor {
    type Value = Told;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Told, A::Error> {
        let mut told = Told::default();
        while let Some(name) = map.next_key::<String>()? {
            match name.as_str() {
                "Error" | "ErrorMsg" => {
                    if let Loose::Error(code, message) = map.next_value()? {
                        // Without a code, or with 0 for one, nothing went wrong.
                        told.error =
                            told.error.or(Some((code, message)).filter(|(code, _)| !matches!(code.as_str(), "" | "0")));
                    }
                }
                "RequestId" => told.request_id = map.next_value::<Loose>()?.into_text(),
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(told)
    }
}
