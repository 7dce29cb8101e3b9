//! What every body is beneath: a stream of bytes.

use core::pin::Pin;
use std::error::Error as StdError;

use bytes::Bytes;
use http_body::Body;

/// What goes wrong while a body is read.
pub type BodyError = Box<dyn StdError + Send + Sync>;

/// Any stream of bytes.
pub type BoxBody = Pin<Box<dyn Body<Data = Bytes, Error = BodyError> + Send>>;
