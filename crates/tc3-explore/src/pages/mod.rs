//! The pages, made on the server. They read without script; with it, the page of an action has the editor of its request.
//!
//! ```text
//! address --> route --> home, found, service, action, life, calls, mock, absent --> frame
//! export           -->  exported,    service, action                           --> frame, as a file
//! ```

pub(crate) mod absent;
pub(crate) mod action;
pub(crate) mod calls;
pub(crate) mod changes;
pub(crate) mod exported;
pub(crate) mod facts;
pub(crate) mod found;
pub(crate) mod frame;
pub(crate) mod home;
pub(crate) mod life;
pub(crate) mod links;
pub(crate) mod lives;
pub(crate) mod members;
pub(crate) mod mock;
pub(crate) mod prose;
pub(crate) mod service;
