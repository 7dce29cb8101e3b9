//! What opens a source by its name.

use core::fmt;
use core::future::Future;
use core::pin::Pin;

use bytes::Bytes;
use http_body::Body;
use http_body_util::BodyExt as _;
use tc3::Error;

use crate::transport::{BodyError, BoxBody};

/// Opens the sources of requests, those of [`Binary::from_source`](tc3::Binary::from_source). Without another one a client has
/// files, by their paths.
///
/// Each attempt reads a source twice: once to sign it, and once to send it. Where the payload is
/// [left out of the signature](tc3::CallOptions::unsigned_payload), it is read once and opened twice.
///
/// ```
/// use tc3::{Error, ErrorKind};
/// use tc3_hyper::bytes::Bytes;
/// use tc3_hyper::{Client, OpenSource, Opening, Sources};
///
/// /// A file of which nobody has to know where it is.
/// struct Logo;
///
/// impl Sources for Logo {
///     fn open<'a>(&'a self, name: &'a str) -> Opening<'a> {
///         Box::pin(async move {
///             match name {
///                 "logo" => Ok(OpenSource::from(Bytes::from_static(b"\x89PNG"))),
///                 _ => Err(Error::new(ErrorKind::Setup, format!("there is no source {name}"))),
///             }
///         })
///     }
/// }
///
/// let client = Client::builder().with_sources(Logo).build()?;
/// # let _ = client;
/// # Ok::<(), Error>(())
/// ```
pub trait Sources: Send + Sync + 'static {
    /// Opens a source at its first byte.
    ///
    /// # Errors
    ///
    /// Of kind [`Setup`](tc3::ErrorKind::Setup) where there is none of this name or it cannot be read: nothing is sent then.
    fn open<'a>(&'a self, name: &'a str) -> Opening<'a>;
}

/// A source that is being opened.
pub type Opening<'a> = Pin<Box<dyn Future<Output = Result<OpenSource, Error>> + Send + 'a>>;

/// An open source: how many bytes it has, and a stream of them.
pub struct OpenSource {
    pub(super) size: u64,
    /// Whether this was the only time.
    pub(super) is_spent: bool,
    pub(super) body: BoxBody,
}

impl OpenSource {
    /// A source of so many bytes. One that turns out to have more or fewer ends the attempt.
    pub fn new<B>(size: u64, body: B) -> Self
    where
        B: Body<Data = Bytes, Error: Into<BodyError>> + Send + 'static,
    {
        Self { size, is_spent: false, body: Box::pin(body.map_err(Into::into)) }
    }

    /// Says that it can be opened this once. Then it is sent where the payload is left out of the signature, which would take a
    /// reading of its own, and there is no further attempt.
    #[must_use]
    pub fn once(mut self) -> Self {
        self.is_spent = true;
        self
    }
}

impl From<Bytes> for OpenSource {
    fn from(bytes: Bytes) -> Self {
        Self::new(u64::try_from(bytes.len()).unwrap_or(u64::MAX), http_body_util::Full::new(bytes))
    }
}

impl fmt::Debug for OpenSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenSource").field("size", &self.size).field("is_spent", &self.is_spent).finish_non_exhaustive()
    }
}
