//! Event streams: answers of type `text/event-stream`, which come an event at a time.
//!
//! A [`Decoder`] takes the bytes of a body in whatever pieces they come, and gives an [`Event`] as soon as all of it is
//! there. As the body ends, [`Decoder::finish`] tells [how](End). [`Event::item`] finds in an event what the service means
//! by it: JSON as of a response, an error, or that there are no more.
//!
//! Which bytes make which events is told by [the standard](https://html.spec.whatwg.org/multipage/server-sent-events.html).
//! Only at the end is this decoder kinder: the standard throws away an event that no blank line follows.

mod decoder;
mod end;
mod event;
mod item;

pub use decoder::{Decoder, MAX_EVENT_SIZE};
pub use end::End;
pub use event::Event;
