//! What the editor of a request asks for, each by an address of its own.
//!
//! ```text
//! shape: what a form needs
//! sample --> a program in a language
//! check --> violations      sign --> steps      compare --> the first difference      send --> lines as they come      filter
//! ```
//!
//! What goes back to the browser has no key, and no secret member that was sent: [`secrets`].

mod advice;
pub(crate) mod ask;
pub(crate) mod check;
pub(crate) mod compare;
pub(crate) mod filter;
pub(crate) mod sample;
pub(crate) mod secrets;
pub(crate) mod send;
pub(crate) mod shape;
pub(crate) mod sign;
pub(crate) mod steps;
pub(crate) mod target;
