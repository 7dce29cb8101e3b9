//! Answers that are streams of events: `raw` as they come, `typed` as what the spec says that they are.

mod raw;
mod typed;

pub use raw::{RawEvents, RawReply};
pub use typed::Events;
