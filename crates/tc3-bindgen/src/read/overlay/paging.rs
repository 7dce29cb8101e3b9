//! The key `paging` of `overlay/<Action>.json`.

use core::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

/// How an action is read a page at a time, or that it is not.
#[derive(Debug)]
pub(crate) enum PagingOverlay {
    /// `"none"`.
    None,
    Paged(Box<PagingForm>),
}

/// How an action is read a page at a time: paths of members, with dots between their names. That of `key` begins at an item.
#[derive(Debug, Default, serde::Deserialize, serde::Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct PagingForm {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) offset: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) first: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) next: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) size: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) items: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) total: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) has_more: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_over: Option<String>,
}

/// Written out, because of a derived one serde tells neither what is unknown nor where.
impl<'de> Deserialize<'de> for PagingOverlay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Form)
    }
}

struct Form;

impl<'de> Visitor<'de> for Form {
    type Value = PagingOverlay;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of paths, or \"none\"")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<PagingOverlay, E> {
        match text {
            "none" => Ok(PagingOverlay::None),
            _ => Err(E::invalid_value(serde::de::Unexpected::Str(text), &self)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<PagingOverlay, A::Error> {
        PagingForm::deserialize(MapAccessDeserializer::new(map)).map(|form| PagingOverlay::Paged(Box::new(form)))
    }
}
