//! Paging: how a list that is too long for one answer is read a part at a time.
//!
//! [`Paging`] says how an action is asked for a part and where its answer has what, as data. [`Pager`] reads by it: it says
//! what to [ask](Ask), is told what was [answered](PageSaid), and says which items are new and why it ended. It sends nothing.
//! It works over typed records and over JSON text alike, and decides by the few facts that it is told of either.

pub(crate) mod ask;
mod end;
pub(crate) mod find;
mod hash;
mod join;
mod paged;
mod pager;
mod paging;
mod put;
mod request;
mod said;
mod seen;
pub(crate) mod word;

pub use ask::{Ask, PageFrom, PageToken};
pub use end::PagesEnd;
pub use paged::Paged;
pub use pager::{Kept, Pager};
pub use paging::{MemberPath, PageEnd, PageStart, Paging};
pub use said::{ItemKey, PageSaid};
