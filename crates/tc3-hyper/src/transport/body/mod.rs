//! Bodies: streams both ways. A request's is read anew for each attempt; most are bytes that are there already, and cost no
//! box.

mod request;
mod response;

use core::pin::Pin;
use std::error::Error as StdError;

use bytes::Bytes;
use http_body::Body;

pub use request::{BodySource, OpenBody, RequestBody};
pub use response::ResponseBody;

/// What goes wrong while a body is read.
pub type BodyError = Box<dyn StdError + Send + Sync>;

/// Any stream of bytes.
pub type BoxBody = Pin<Box<dyn Body<Data = Bytes, Error = BodyError> + Send>>;
