//! Whose signature a request gets: one credential for the life of a client, or whatever a provider has at the moment.

use core::fmt;
use core::future::Future;
use core::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use tc3::{Credential, Error, Signer};

/// Where a client's credential comes from, if it is not one for its whole life: a role, a file that rotates, a vault.
///
/// Id, key and token travel as one value that does not change. Keeping it, renewing it in time and once for all who wait is
/// the provider's; `tc3-credentials` has providers that do.
///
/// ```
/// use std::sync::Arc;
///
/// use tc3::{Credential, Error};
/// use tc3_hyper::{Client, CredentialProvider, Providing};
///
/// /// Asks a vault each time.
/// #[derive(Debug)]
/// struct Vault;
///
/// impl CredentialProvider for Vault {
///     fn provide(&self) -> Providing<'_> {
///         Box::pin(async { Ok(Arc::new(Credential::new("id", "from the vault")?)) })
///     }
/// }
/// # let _ = Client::builder().with_credential_provider(Vault).build()?;
/// # Ok::<(), Error>(())
/// ```
pub trait CredentialProvider: fmt::Debug + Send + Sync {
    /// The credential to sign with, if one is at hand that is good for now: asked before each attempt, so that none has to
    /// wait where nothing has to be obtained.
    fn current(&self) -> Option<Arc<Credential>> {
        None
    }

    /// The credential to sign with, obtained where it has to be. A call waits for it within its time limit; dropping the
    /// future ends the waiting.
    ///
    /// # Errors
    ///
    /// Of kind [`Credential`](tc3::ErrorKind::Credential), which say what was tried and why it had nothing. The call ends with
    /// it: whether to try again is the provider's to know.
    fn provide(&self) -> Providing<'_>;

    /// The service refused the session token of this credential. Another one is asked for next; where there is none, the call
    /// ends with what the service said.
    fn refused(&self, credential: &Arc<Credential>) {
        let _ = credential;
    }
}

/// So that several clients share one.
impl<P: CredentialProvider + ?Sized> CredentialProvider for Arc<P> {
    fn current(&self) -> Option<Arc<Credential>> {
        (**self).current()
    }

    fn provide(&self) -> Providing<'_> {
        (**self).provide()
    }

    fn refused(&self, credential: &Arc<Credential>) {
        (**self).refused(credential);
    }
}

/// A credential to come.
pub type Providing<'a> = Pin<Box<dyn Future<Output = Result<Arc<Credential>, Error>> + Send + 'a>>;

/// Who signs the requests of a client.
pub(crate) enum Signers {
    /// Nobody: only actions that take no signature can be called.
    Nobody,
    One(Arc<Signer>),
    Provided {
        provider: Arc<dyn CredentialProvider>,
        /// That of the last credential, with the keys that it has derived.
        last: Mutex<Option<Provided>>,
    },
}

/// A credential of a provider, and its signer.
#[derive(Clone)]
pub(crate) struct Provided {
    credential: Arc<Credential>,
    signer: Arc<Signer>,
}

impl Signers {
    pub(crate) fn provided_by(provider: Arc<dyn CredentialProvider>) -> Self {
        Self::Provided { provider, last: Mutex::new(None) }
    }

    /// The signer, if nothing has to be waited for; else what to wait for.
    pub(crate) fn signer(&self) -> Result<Option<Arc<Signer>>, Providing<'_>> {
        match self {
            Self::Nobody => Ok(None),
            Self::One(signer) => Ok(Some(Arc::clone(signer))),
            Self::Provided { provider, .. } => match provider.current() {
                Some(credential) => Ok(self.signer_of(credential)),
                None => Err(provider.provide()),
            },
        }
    }

    /// The signer for a credential that was provided.
    pub(crate) fn signer_of(&self, credential: Arc<Credential>) -> Option<Arc<Signer>> {
        let Self::Provided { last, .. } = self else { return None };
        let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = last.as_ref().filter(|known| Arc::ptr_eq(&known.credential, &credential)) {
            return Some(Arc::clone(&known.signer));
        }
        let signer = Arc::new(Signer::new(Credential::clone(&credential)));
        *last = Some(Provided { credential, signer: Arc::clone(&signer) });
        Some(signer)
    }

    /// Tells the provider that the service refused the token of the credential that this signer has. Whether another one may
    /// be had.
    pub(crate) fn refused(&self, signer: &Signer) -> bool {
        let Self::Provided { provider, last } = self else { return false };
        let last = last.lock().unwrap_or_else(PoisonError::into_inner).clone();
        // Otherwise another one has taken its place already.
        if let Some(known) = last.filter(|known| core::ptr::eq(&*known.signer, signer)) {
            provider.refused(&known.credential);
        }
        true
    }
}

impl fmt::Debug for Signers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nobody => f.write_str("None"),
            Self::One(signer) => signer.credential().fmt(f),
            Self::Provided { provider, .. } => provider.fmt(f),
        }
    }
}
