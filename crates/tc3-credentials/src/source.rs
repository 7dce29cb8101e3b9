//! Where a credential comes from, each time anew.

use core::fmt;
use core::future::Future;
use core::pin::Pin;
use std::error::Error as StdError;
use std::sync::Arc;

use tc3::{Credential, Error, ErrorKind, Timestamp};

/// Where a credential comes from. It obtains one each time it is asked; to keep it, and to ask again in time, is another's.
pub trait Source: fmt::Debug + Send + Sync {
    /// Obtains a credential.
    ///
    /// # Errors
    ///
    /// [`absent`] where it is not set up, so that another one may be asked; of kind [`Credential`](tc3::ErrorKind::Credential)
    /// where what it has is no credential, which say why; of other kinds where it could not be asked.
    fn obtain(&self) -> Obtaining<'_>;
}

impl<S: Source + ?Sized> Source for Box<S> {
    fn obtain(&self) -> Obtaining<'_> {
        (**self).obtain()
    }
}

impl<S: Source + ?Sized> Source for Arc<S> {
    fn obtain(&self) -> Obtaining<'_> {
        (**self).obtain()
    }
}

/// A credential to come.
pub type Obtaining<'a> = Pin<Box<dyn Future<Output = Result<Obtained, Error>> + Send + 'a>>;

/// A credential that was obtained: id, key and token as one, and when it ends.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Obtained {
    /// The credential.
    pub credential: Credential,
    /// When it ends; never, as far as is known, where there is none.
    pub ends: Option<Timestamp>,
}

impl Obtained {
    /// A credential that does not end.
    pub fn new(credential: Credential) -> Self {
        Self { credential, ends: None }
    }

    /// Sets when it ends.
    #[must_use]
    pub fn with_end(mut self, ends: Timestamp) -> Self {
        self.ends = Some(ends);
        self
    }
}

/// The error of a source that is not set up and so has nothing, which is no failure: a chain asks the next one. `reason` says what
/// is not there, such as `no variable TENCENTCLOUD_SECRET_ID`.
///
/// ```
/// use tc3::{Error, ErrorKind};
/// use tc3_credentials::{absent, is_absent};
///
/// assert!(is_absent(&absent("no file ~/.tccli/default.credential")));
/// assert!(!is_absent(&Error::new(ErrorKind::Credential, "the file is no JSON")));
/// ```
pub fn absent(reason: impl Into<String>) -> Error {
    Error::new(ErrorKind::Credential, reason).with_source(Absent)
}

/// Whether this is the error of a source that has nothing, rather than of one that failed.
pub fn is_absent(error: &Error) -> bool {
    error.source().is_some_and(|source| source.is::<Absent>())
}

/// Marks an error as that of a source that has nothing.
#[derive(Debug)]
struct Absent;

impl fmt::Display for Absent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it is not set up")
    }
}

impl StdError for Absent {}
