//! The specs of Tencent Cloud's actions as data.

pub mod facts;
mod nearest;
mod ordered;
mod word;

pub use nearest::nearest;
pub use ordered::Ordered;
pub use word::{Kind, TextForm, Word, WordError};
