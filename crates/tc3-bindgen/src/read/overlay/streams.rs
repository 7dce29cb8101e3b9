//! The key `streams` of `overlay/<Action>.json`.

use core::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::read::Ordered;

/// Whether an action answers with a stream of events.
#[derive(Debug)]
pub enum StreamsOverlay {
    /// `"never"`.
    Never,
    /// `"always"`.
    Always,
    /// `{"when": {"Stream": true}}` or `{"unless": {"Stream": false}}`.
    Asked(StreamsForm),
}

/// Which value of which member decides.
#[derive(Debug, Default, serde::Deserialize, serde::Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct StreamsForm {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) when: Option<Ordered<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) unless: Option<Ordered<Value>>,
}

impl Serialize for StreamsOverlay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Never => serializer.serialize_str("never"),
            Self::Always => serializer.serialize_str("always"),
            Self::Asked(form) => form.serialize(serializer),
        }
    }
}

/// Written out, because of a derived one serde tells neither what is unknown nor where.
impl<'de> Deserialize<'de> for StreamsOverlay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Form)
    }
}

struct Form;

impl<'de> Visitor<'de> for Form {
    type Value = StreamsOverlay;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"always\", \"never\", or an object of when or unless")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<StreamsOverlay, E> {
        match text {
            "never" => Ok(StreamsOverlay::Never),
            "always" => Ok(StreamsOverlay::Always),
            _ => Err(E::invalid_value(serde::de::Unexpected::Str(text), &self)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<StreamsOverlay, A::Error> {
        StreamsForm::deserialize(MapAccessDeserializer::new(map)).map(StreamsOverlay::Asked)
    }
}
