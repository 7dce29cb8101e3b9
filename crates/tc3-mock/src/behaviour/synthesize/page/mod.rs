//! The list that an answer is about, and the part of it that the request asks for.
//!
//! How an action is paged stands in its spec: `asking` reads it. Where it says nothing, an answer has all of the list that
//! stands out, which `list` finds. `window` is the part, and what the members around the list tell of it; `listing` is all
//! of this for one request.

mod asking;
mod list;
mod listing;
mod window;

pub(super) use list::{counted, tells};
pub(super) use listing::Listing;
pub(super) use window::Window;
