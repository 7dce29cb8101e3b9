//! The specs of Tencent Cloud's actions as data.

pub mod catalogue;
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
#[cfg(test)]
mod testing;
mod word;

#[cfg(feature = "catalogue")]
pub use catalogue::catalogue;
pub use catalogue::{Catalogue, CatalogueError, ServiceEntry};
pub use dyn_record::{DynRecord, check};
pub use error::{Flaw, SpecError, SpecErrors};
pub use facts::Status;
pub use load::{load, load_service};
pub use model::{Action, EnumKind, EnumValue, Enumeration, Example, Intent, Member, Object, Service, Variant};
pub use nearest::nearest;
pub use ordered::Ordered;
pub use word::{Kind, TextForm, Word, WordError};
