//! What the Explorer says itself, in each of its languages: one table, a row for each text.
//!
//! ```text
//! around.rs, …  texts of pages, by where they stand  --> lang.of(&around::SKIP), lang.with(…), lang.rich(…)
//! editor.rs, …  what the editor is answered          --> the same
//! script.rs     texts of scripts, by name            --> texts.js, a file for each language: t('name')
//! spec.rs       what the spec tells of calls, from its data --> lang.sentences(…), lang.waiter(…), lang.rule(…)
//! ```
//!
//! Else what the spec, the engine, the mock and the service say is not of the Explorer, and stays in the words that it has. Where those
//! are in another language than the page, [`Language::tag_of`] says so to who has the page read aloud.

pub(crate) mod absent;
pub(crate) mod action;
pub(crate) mod around;
pub(crate) mod changes;
pub(crate) mod editor;
pub(crate) mod exported;
pub(crate) mod facts;
pub(crate) mod found;
pub(crate) mod home;
mod language;
pub(crate) mod members;
pub(crate) mod pictures;
pub(crate) mod script;
pub(crate) mod service;
mod spec;
mod table;
#[cfg(test)]
mod tests;
pub(crate) mod watch;

pub(crate) use language::Language;
pub(crate) use table::Text;
