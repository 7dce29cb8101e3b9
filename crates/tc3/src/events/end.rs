//! How a stream ended.

use crate::error::{Error, ErrorKind};
use crate::events::event::Event;

/// How a stream ended.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum End {
    /// Behind a whole event, or without any.
    Closed,
    /// Behind the lines of an event, all of them whole: only the blank line is missing.
    Unclosed(Event),
    /// In the middle of a line. The event has what came of it: of data as far as it goes, of other fields only whole lines.
    /// There is none if no data came.
    Cut(Option<Event>),
}

impl End {
    /// The event that is still to be handed out, if any is: an unclosed one, and one that is whole although its last line has
    /// not ended, since services leave out the last line's end.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Interrupted`] if the stream was cut within an event.
    pub fn into_event(self) -> Result<Option<Event>, Error> {
        match self {
            Self::Closed => Ok(None),
            Self::Unclosed(event) => Ok(Some(event)),
            Self::Cut(Some(event)) if event.is_whole() => Ok(Some(event)),
            Self::Cut(event) => {
                let size = event.map_or(0, |event| event.data.len());
                let message =
                    format!("the event stream ended in the middle of an event, after {size} bytes of its data");
                Err(Error::new(ErrorKind::Interrupted, message))
            }
        }
    }
}
