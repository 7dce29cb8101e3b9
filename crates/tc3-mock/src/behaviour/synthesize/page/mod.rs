//! The list that an answer is about, and the part of it that the request asks for.
//!
//! How an action is paged stands in its spec: `asking` reads it. Where it says nothing, an answer has all of the list that
//! stands out, which `list` finds. `window` is the part, and what the members around the list tell of it, `teller` what tells
//! its items apart; `listing` is all of this for one request.

mod asking;
mod list;
mod listing;
mod teller;
mod window;

pub(super) use asking::MAX_LIMIT;
pub(super) use list::{counted, tells};
pub(super) use listing::{Item, Listing};
pub(super) use window::Window;
