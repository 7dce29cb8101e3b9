//! The credential of the environment.

use core::future::ready;
use std::ffi::OsString;

use tc3_hyper::credential_from_variables;

use crate::source::{Obtained, Obtaining, Source, absent};
use crate::variables::Variables;

/// The credential of the environment: `TENCENTCLOUD_SECRET_ID` and `TENCENTCLOUD_SECRET_KEY`, with the session token of
/// `TENCENTCLOUD_TOKEN`, else `TENCENTCLOUD_SESSION_TOKEN`, else `TENCENTCLOUD_SECURITY_TOKEN`.
///
/// It has nothing where neither the id nor the key is set; where one of them is, it is an error. An empty variable counts as one
/// that is not set.
#[derive(Clone, Debug)]
pub struct Environment(pub(crate) Variables);

impl Environment {
    /// Reads the variables of the process, each time anew.
    pub fn new() -> Self {
        Self(Variables::of_process())
    }

    /// Reads variables that are had by this function.
    pub fn of(read: impl Fn(&str) -> Option<OsString> + Send + Sync + 'static) -> Self {
        Self(Variables::new(read))
    }
}

impl Default for Environment {
    fn default() -> Self {
        Self::new()
    }
}

impl Source for Environment {
    fn obtain(&self) -> Obtaining<'_> {
        let credential = credential_from_variables(|name| self.0.raw(name));
        let absence = || absent("neither TENCENTCLOUD_SECRET_ID nor TENCENTCLOUD_SECRET_KEY is set");
        Box::pin(ready(credential.and_then(|credential| credential.map(Obtained::new).ok_or_else(absence))))
    }
}
