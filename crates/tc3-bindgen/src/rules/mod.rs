//! What names tell, in every service: rules over names, with the exceptions as data.

pub(crate) mod effects;
pub(crate) mod paging;
pub(crate) mod secrets;

pub use effects::Effects;
pub use paging::{PagingRules, PagingVerdict};
pub use secrets::{SUSPECT_WORDS, Secrecy, Secrets, suspect_words};
