//! The keys and words that the readers take are those of the schemas.

use core::fmt;
use std::collections::BTreeSet;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde_json::Value;

use super::*;
use crate::read::facts::{ActionFacts, Facts, StatusWord};
use crate::rules::effects::{EffectsFile, OddPart};
use crate::rules::kinds::{DecidedKinds, KindStates, KindWords, KindsFile};
use crate::rules::paging::{DecidedPart, PagedWord, PagingFile, Picks, Words};
use crate::rules::secrets::{HiddenPart, SecretsFile, ShownPart};
use crate::testing::api_spec;

/// What a type asks a deserializer for: the fields of a struct, the variants of an enum.
fn asked<'de, T: Deserialize<'de>>() -> BTreeSet<String> {
    let Asked(names) = T::deserialize(Ask).err().expect("it has fields or variants");
    names.iter().map(|name| (*name).to_owned()).collect()
}

struct Ask;

#[derive(Debug)]
struct Asked(&'static [&'static str]);

impl fmt::Display for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl std::error::Error for Asked {}

impl Error for Asked {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self(&[])
    }
}

impl<'de> Deserializer<'de> for Ask {
    type Error = Asked;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Asked> {
        Err(Asked(&[]))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Asked> {
        Err(Asked(fields))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Asked> {
        Err(Asked(variants))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map identifier ignored_any
    }
}

/// The keys of a schema's object, or the words of its enum.
fn schema(file: &str, pointer: &str) -> BTreeSet<String> {
    let text = std::fs::read_to_string(api_spec().join("schema").join(file)).unwrap();
    let schema: Value = serde_json::from_str(&text).unwrap();
    let part = schema.pointer(pointer).unwrap_or_else(|| panic!("{file} has no {pointer}"));
    if let Some(words) = part.get("enum") {
        return words.as_array().unwrap().iter().map(|word| word.as_str().unwrap().to_owned()).collect();
    }
    assert_eq!(part.get("additionalProperties"), Some(&Value::Bool(false)), "{file} {pointer} is closed");
    part["properties"].as_object().unwrap().keys().cloned().collect()
}

#[test]
fn the_readers_take_what_the_schemas_say() {
    for (file, pointer, taken) in [
        ("facts.json", "", asked::<Facts>()),
        ("facts.json", "/$defs/action", asked::<ActionFacts>()),
        ("facts.json", "/$defs/action/properties/status", asked::<StatusWord>()),
        ("overlay.json", "", asked::<ActionOverlay>()),
        ("overlay.json", "/properties/rate_limit", asked::<RateLimit>()),
        ("overlay.json", "/properties/region", asked::<RegionWord>()),
        ("overlay.json", "/properties/effect", asked::<EffectWord>()),
        ("overlay.json", "/properties/encoding", asked::<EncodingWord>()),
        ("overlay.json", "/properties/hosts", asked::<HostsWord>()),
        ("overlay.json", "/properties/intent", asked::<IntentOverlay>()),
        ("overlay.json", "/properties/response", asked::<ResponseOverlay>()),
        ("overlay.json", "/$defs/paging", asked::<PagingForm>()),
        ("overlay.json", "/$defs/waiter", asked::<WaiterForm>()),
        ("overlay.json", "/$defs/waiter/properties/nothing", asked::<NothingWord>()),
        ("overlay.json", "/$defs/streams", asked::<StreamsForm>()),
        ("overlay.json", "/$defs/member", asked::<MemberOverlay>()),
        ("overlay.json", "/$defs/rule", asked::<RuleOverlay>()),
        ("overlay.json", "/$defs/rule/properties/level", asked::<LevelWord>()),
        ("overlay.json", "/$defs/example", asked::<ExampleOverlay>()),
        ("service.json", "", asked::<ServiceOverlay>()),
        ("service.json", "/$defs/object", asked::<ObjectOverlay>()),
        ("service.json", "/$defs/enum", asked::<EnumOverlay>()),
        ("service.json", "/$defs/enum/properties/type", asked::<EnumWord>()),
        ("service.json", "/$defs/value", asked::<EnumValueOverlay>()),
        ("protocol.json", "", asked::<ProtocolOverlay>()),
        ("protocol.json", "/$defs/parameter", asked::<CommonParameter>()),
        ("protocol.json", "/$defs/sources", asked::<ProtocolSources>()),
        ("protocol.json", "/$defs/code", asked::<CommonErrorCode>()),
        ("protocol.json", "/$defs/code/properties/class", asked::<ClassWord>()),
        ("protocol.json", "/$defs/rate", asked::<RateCode>()),
        ("effects.json", "", asked::<EffectsFile>()),
        ("effects.json", "/$defs/odd", asked::<OddPart>()),
        ("paging.json", "", asked::<PagingFile>()),
        ("paging.json", "/$defs/words", asked::<Words>()),
        ("paging.json", "/$defs/decided", asked::<DecidedPart>()),
        ("paging.json", "/$defs/picks", asked::<Picks>()),
        ("paging.json", "/$defs/decided/properties/paged", asked::<PagedWord>()),
        ("kinds.json", "", asked::<KindsFile>()),
        ("kinds.json", "/$defs/words", asked::<KindWords>()),
        ("kinds.json", "/$defs/decided", asked::<DecidedKinds>()),
        ("kinds.json", "/$defs/states", asked::<KindStates>()),
        ("secrets.json", "", asked::<SecretsFile>()),
        ("secrets.json", "/$defs/hidden", asked::<HiddenPart>()),
        ("secrets.json", "/$defs/shown", asked::<ShownPart>()),
    ] {
        assert!(!taken.is_empty());
        assert_eq!(schema(file, pointer), taken, "{file} {pointer}");
    }
}

/// A schema's object that no reader stands for would be a promise that nobody keeps.
#[test]
fn every_object_of_a_schema_has_a_reader() {
    let objects = |file: &str| {
        let text = std::fs::read_to_string(api_spec().join("schema").join(file)).unwrap();
        text.matches("\"additionalProperties\": false").count()
    };
    let files = ["facts", "overlay", "service", "protocol", "secrets", "effects", "paging", "kinds"];
    let all: Vec<_> = files.map(|file| objects(&format!("{file}.json"))).into();
    assert_eq!(all, [2, 10, 4, 5, 3, 2, 4, 4]);
}
