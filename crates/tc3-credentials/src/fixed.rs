//! A credential that is known already.

use core::future::ready;

use tc3::Credential;

use crate::source::{Obtained, Obtaining, Source};

/// One credential, which is known already and does not end.
#[derive(Clone, Debug)]
pub struct Fixed(Credential);

impl Fixed {
    /// Gives this one each time.
    pub fn new(credential: Credential) -> Self {
        Self(credential)
    }
}

impl Source for Fixed {
    fn obtain(&self) -> Obtaining<'_> {
        Box::pin(ready(Ok(Obtained::new(self.0.clone()))))
    }
}
