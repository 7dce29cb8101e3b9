//! The list that an answer is about, and the part of it that the request asks for.
//!
//! How an action is paged stands in its spec: `asking` reads it. Where it says nothing, an answer has all of the list that
//! stands out, which `list` finds. `role` is what members around the list can tell, `telling` which of them do, and `teller`
//! what tells its items apart. For one request, `window` is the part and `listing` all that is known of it.

mod asking;
mod list;
mod listing;
mod role;
mod teller;
mod telling;
mod window;

pub(super) use asking::{MAX_LIMIT, Pages};
pub(super) use list::{counted, tells};
pub(super) use listing::{Item, Listing};
pub(super) use role::Role;
pub(super) use teller::teller;
pub(super) use window::Window;
