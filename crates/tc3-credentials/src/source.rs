//! Where a credential comes from, each time anew.

use core::fmt;
use core::future::Future;
use core::pin::Pin;

use tc3::{Credential, Error, Timestamp};

/// Where a credential comes from. It obtains one each time it is asked; to keep it, and to ask again in time, is another's.
pub trait Source: fmt::Debug + Send + Sync {
    /// Obtains a credential.
    ///
    /// # Errors
    ///
    /// Of kind [`Credential`](tc3::ErrorKind::Credential) where it has none, which say why; of other kinds where it could not be
    /// asked.
    fn obtain(&self) -> Obtaining<'_>;
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
