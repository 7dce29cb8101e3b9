//! The source form of what is ours: `overlay/<Action>.json`, `overlay/_service.json`, `protocol.json`.
//!
//! The keys here and those of the JSON Schemas are the same; a test compares them.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Number, Value};
use tc3_spec::EnumKind;

use crate::read::Ordered;
use crate::read::word::Word;
pub use paging::PagingForm;
pub(crate) use paging::PagingOverlay;
pub use streams::{StreamsForm, StreamsOverlay};
pub(crate) use waiter::NothingWord;
pub use waiter::WaiterForm;

mod paging;
mod streams;
mod waiter;

/// `overlay/<Action>.json`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct ActionOverlay {
    #[serde(rename = "$schema")]
    pub(crate) _schema: Option<String>,
    pub(crate) doc: String,
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) region: Option<RegionWord>,
    pub(crate) effect: Option<EffectWord>,
    pub(crate) encoding: Option<EncodingWord>,
    pub(crate) hosts: Option<HostsWord>,
    pub(crate) streams: Option<StreamsOverlay>,
    pub(crate) confirm_with: Option<String>,
    pub(crate) paging: Option<PagingOverlay>,
    pub(crate) waiters: Ordered<WaiterForm>,
    pub(crate) members: Ordered<MemberOverlay>,
    pub(crate) rules: Vec<RuleOverlay>,
    pub(crate) intent: Option<IntentOverlay>,
    pub(crate) response: ResponseOverlay,
    pub(crate) errors: Vec<String>,
    pub(crate) examples: Vec<ExampleOverlay>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RateLimit {
    pub(crate) per_second: u32,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RegionWord {
    Needed,
    NotNeeded,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum EffectWord {
    Read,
    Idempotent,
    Change,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum EncodingWord {
    Multipart,
    OctetStream,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum HostsWord {
    Ai,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct ResponseOverlay {
    pub(crate) members: Ordered<MemberOverlay>,
    pub(crate) rules: Vec<RuleOverlay>,
}

/// What is said of a member.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct MemberOverlay {
    pub(crate) doc: String,
    pub(crate) undocumented: bool,
    #[serde(rename = "enum")]
    pub(crate) enumeration: Option<String>,
    pub(crate) closed: bool,
    pub(crate) sensitive: Option<bool>,
    /// The type word of a member that upstream's metadata lacks.
    pub(crate) add: Option<Word>,
}

/// A rule: one of its kinds, and what belongs to that kind.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct RuleOverlay {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) required_when: Option<Ordered<Vec<Value>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) requires: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) exactly_one_of: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) at_least_one_of: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) at_most_one_of: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) range: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) length: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) count: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) members: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) min: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) max: Option<Number>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) because: String,
    #[serde(skip_serializing_if = "LevelWord::is_error")]
    pub(crate) level: LevelWord,
}

#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum LevelWord {
    #[default]
    Error,
    Warn,
}

impl LevelWord {
    fn is_error(&self) -> bool {
        matches!(self, Self::Error)
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct IntentOverlay {
    #[serde(rename = "type")]
    pub(crate) name: String,
    pub(crate) on: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExampleOverlay {
    pub(crate) title: String,
    /// As text, because the order of its members is part of the example.
    pub(crate) request: Box<RawValue>,
    #[serde(default)]
    pub(crate) response: Option<Box<RawValue>>,
}

/// `overlay/_service.json`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct ServiceOverlay {
    #[serde(rename = "$schema")]
    pub(crate) _schema: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) doc: String,
    #[serde(rename = "crate")]
    pub(crate) crate_name: Option<String>,
    pub(crate) doctest: bool,
    pub(crate) objects: Ordered<ObjectOverlay>,
    pub(crate) enums: Ordered<EnumOverlay>,
    pub(crate) errors: Ordered<String>,
    pub(crate) groups: Ordered<Vec<String>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct ObjectOverlay {
    pub(crate) doc: String,
    pub(crate) members: Ordered<MemberOverlay>,
    pub(crate) rules: Vec<RuleOverlay>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EnumOverlay {
    #[serde(default)]
    pub(crate) doc: String,
    #[serde(rename = "type")]
    pub(crate) kind: EnumWord,
    pub(crate) values: Vec<EnumValueOverlay>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum EnumWord {
    Int64,
    String,
}

impl EnumWord {
    pub(crate) fn of(kind: EnumKind) -> Self {
        match kind {
            EnumKind::Int => Self::Int64,
            EnumKind::Text => Self::String,
        }
    }

    pub(crate) fn kind(self) -> EnumKind {
        match self {
            Self::Int64 => EnumKind::Int,
            Self::String => EnumKind::Text,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EnumValueOverlay {
    pub(crate) value: Value,
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) doc: String,
}

/// `protocol.json`: what all services share.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProtocolOverlay {
    #[serde(rename = "$schema", default)]
    pub(crate) _schema: Option<String>,
    pub(crate) common_parameters: Vec<CommonParameter>,
    #[serde(rename = "sources")]
    pub(crate) _sources: ProtocolSources,
    pub(crate) error_codes: Vec<CommonErrorCode>,
    #[serde(rename = "rate_codes")]
    pub(crate) _rate_codes: Vec<RateCode>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProtocolSources {
    #[serde(rename = "error_codes")]
    pub(crate) _error_codes: String,
    #[serde(rename = "rate_codes")]
    pub(crate) _rate_codes: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CommonParameter {
    pub(crate) header: String,
    pub(crate) doc: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CommonErrorCode {
    pub(crate) code: String,
    pub(crate) doc: String,
    /// What follows is for [`tc3::ErrorCode`], whose own table a test compares with it.
    #[serde(rename = "class")]
    pub(crate) _class: Option<ClassWord>,
    #[serde(rename = "advice")]
    pub(crate) _advice: Option<String>,
    #[serde(rename = "has_reasons", default)]
    pub(crate) _has_reasons: bool,
}

#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ClassWord {
    Rate,
    Quota,
    State,
    Outage,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RateCode {
    #[serde(rename = "code")]
    pub(crate) _code: String,
    #[serde(rename = "services")]
    pub(crate) _services: Vec<String>,
}

#[cfg(test)]
mod tests;
