//! Variables of the environment.

use core::fmt;
use std::env;
use std::ffi::OsString;
use std::sync::Arc;

use tc3::{Error, ErrorKind};

/// Reads variables of the environment: those of the process, or what a function says, so that a test has its own.
#[derive(Clone)]
pub(crate) struct Variables(Arc<Read>);

type Read = dyn Fn(&str) -> Option<OsString> + Send + Sync;

impl Variables {
    /// Those of the process.
    pub(crate) fn of_process() -> Self {
        Self::new(|name| env::var_os(name))
    }

    pub(crate) fn new(read: impl Fn(&str) -> Option<OsString> + Send + Sync + 'static) -> Self {
        Self(Arc::new(read))
    }

    /// As it is set, be it empty.
    pub(crate) fn raw(&self, name: &str) -> Option<OsString> {
        (self.0)(name)
    }

    /// As text; an empty one counts as not set.
    pub(crate) fn text(&self, name: &str) -> Result<Option<String>, Error> {
        let Some(value) = self.raw(name).filter(|value| !value.is_empty()) else { return Ok(None) };
        value
            .into_string()
            .map(Some)
            .map_err(|_| Error::new(ErrorKind::Credential, format!("{name} is not UTF-8")).with_advice("set it anew"))
    }
}

impl fmt::Debug for Variables {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Variables")
    }
}
