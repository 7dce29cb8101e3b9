//! The specs of Tencent Cloud's actions as data.

mod dyn_record;
mod error;
pub mod facts;
mod json;
mod leak;
mod load;
mod merge;
mod model;
mod nearest;
mod ordered;
mod overlay;
mod position;
mod sensitive;
mod source;
mod word;

pub use dyn_record::{DynRecord, check};
pub use error::{Flaw, SpecError, SpecErrors};
pub use facts::Status;
pub use load::{load, load_service};
pub use model::{
    Action, EnumKind, EnumValue, Enumeration, Example, Intent, Member, Object, Service, Variant,
};
pub use nearest::nearest;
pub use ordered::Ordered;
pub use word::{Kind, TextForm, Word, WordError};
