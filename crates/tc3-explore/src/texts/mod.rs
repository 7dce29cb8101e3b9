//! What the Explorer says itself, in each of its languages: one table, a row for each text.
//!
//! ```text
//! around.rs, …  texts of pages, by where they stand  --> lang.of(&around::SKIP), lang.with(…), lang.rich(…)
//! script.rs     texts of scripts, by name            --> texts.js, a file for each language: t('name')
//! ```
//!
//! What the spec, the mock and the service say is not of the Explorer, and stays in the words that it has.

pub(crate) mod around;
pub(crate) mod home;
mod language;
pub(crate) mod script;
mod table;
#[cfg(test)]
mod tests;
pub(crate) mod watch;

pub(crate) use language::Language;
pub(crate) use table::Text;
