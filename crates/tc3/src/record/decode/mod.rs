//! JSON in: fills any record from JSON text, or from any self-describing deserializer, tolerant where the published examples
//! are loose.

mod deviation;
mod error;
mod fill;
mod name;
mod straight;
mod text;
mod walk;

use serde::de::{self, Deserializer};

pub use deviation::{Deviation, Deviations};
pub use error::DecodeError;
pub(crate) use fill::Members;
use fill::RecordVisitor;
pub(crate) use name::Name;
pub(crate) use straight::Straight;
pub(crate) use text::Stop;
pub(crate) use walk::{Walk, decoded_size_of};

use crate::record::reflect::Record;

/// Fills a record from JSON text.
///
/// Unknown members are ignored, null is absent, a missing member stays as it was, the last of two equal names wins.
/// Numbers and booleans in strings are read as what the member is; a number where a string is declared becomes its
/// text. Integers never pass through a float, names are never matched without regard to case.
///
/// ```
/// use cfg_like::Tag;
///
/// # mod cfg_like {
/// #     #[derive(Default)]
/// #     pub struct Tag { pub key: String, pub size: Option<i64> }
/// #     static SHAPE: tc3::Shape = tc3::Shape { name: "Tag", members: &["Key", "Size"], ..tc3::Shape::EMPTY };
/// #     impl tc3::Record for Tag {
/// #         fn shape(&self) -> &'static tc3::Shape { &SHAPE }
/// #         fn show<'a>(&'a self, viewer: tc3::Viewer<'_, 'a>) {
/// #             use tc3::Place as _;
/// #             viewer.see(&[self.key.view(), self.size.view()]);
/// #         }
/// #         fn get_mut(&mut self, index: usize) -> Option<&mut dyn tc3::Place> {
/// #             Some(match index { 0 => &mut self.key, 1 => &mut self.size, _ => return None })
/// #         }
/// #     }
/// # }
/// let mut tag = Tag::default();
/// tc3::record::decode(&mut tag, br#"{"Key": "zone", "Size": "12", "New": {}}"#)?;
/// assert_eq!((tag.key.as_str(), tag.size), ("zone", Some(12)));
///
/// let error = tc3::record::decode(&mut tag, br#"{"Size": []}"#).unwrap_err();
/// assert_eq!(error.to_string(), "Size: expected int64, found a list");
/// # Ok::<(), tc3::record::DecodeError>(())
/// ```
///
/// # Errors
///
/// What is not JSON, a value of the wrong kind, an integer outside its range, a null in a list, too deep a nesting, more
/// memory than 1 MiB and 16 times the length of the text: each with the path to where it is. What was read until then
/// stays in the record.
pub fn decode(record: &mut dyn Record, json: &[u8]) -> Result<(), DecodeError> {
    let bound = decoded_size_of(json.len());
    let text = text_of(json)?;
    straight(record, text, bound).or_else(|Stop| read(record, text, &mut Walk::up_to(bound)))
}

/// Fills a record as [`decode`] does, and tells what it tolerated. Nothing more is refused.
///
/// # Errors
///
/// Those of [`decode`].
pub fn decode_strict(record: &mut dyn Record, json: &[u8]) -> Result<Deviations, DecodeError> {
    let mut walk = Walk::up_to(decoded_size_of(json.len())).strict();
    read(record, text_of(json)?, &mut walk)?;
    Ok(walk.deviations)
}

/// Fills a record from any self-describing format, as serde's `Deserialize` of generated types does. How much memory
/// it takes is not bounded, because how long the text is cannot be known here.
///
/// # Errors
///
/// Those of [`decode`], as the deserializer's own error with the path in its text.
pub fn deserialize<'de, D: Deserializer<'de>>(record: &mut dyn Record, deserializer: D) -> Result<(), D::Error> {
    let mut walk = Walk::up_to(usize::MAX);
    let visitor = RecordVisitor { record, walk: &mut walk, depth: 0 };
    deserializer.deserialize_any(visitor).map_err(|error| match walk.failed() {
        true => de::Error::custom(walk.error(&error)),
        false => error,
    })
}

/// Makes a record from any self-describing format: the whole of serde's `Deserialize` of generated types. It stands here and not in
/// each of them, because the compiler checks every body anew.
///
/// # Errors
///
/// Those of [`deserialize`].
pub fn deserialize_new<'de, R: Record + Default, D: Deserializer<'de>>(deserializer: D) -> Result<R, D::Error> {
    let mut record = R::default();
    deserialize(&mut record, deserializer)?;
    Ok(record)
}

fn text_of(json: &[u8]) -> Result<&str, DecodeError> {
    core::str::from_utf8(json).map_err(|error| DecodeError::new(String::new(), format!("not UTF-8: {error}")))
}

fn straight(record: &mut dyn Record, text: &str, bound: usize) -> Result<(), Stop> {
    let mut json = Straight::up_to(bound, text);
    json.object(record, 0, &mut |_, _| Ok(false))?;
    json.text.end()
}

fn read(record: &mut dyn Record, text: &str, walk: &mut Walk) -> Result<(), DecodeError> {
    let mut json = serde_json::Deserializer::from_str(text);
    let visitor = RecordVisitor { record, walk, depth: 0 };
    let result = json.deserialize_any(visitor).and_then(|()| json.end());
    result.map_err(|error| walk.error(&error))?;
    walk.check_notes()
}
