//! Paging: how a list that is too long for one answer is read a part at a time.

mod paging;

pub use paging::{MemberPath, PageEnd, PageStart, Paging};
