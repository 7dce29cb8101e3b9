//! What stands between a client and the service: whom it trusts, and through which proxies it goes.

use core::fmt;

use tc3::Error;

use super::proxies::Between;
use super::roots::Trust;
use crate::transport::proxy::Proxies;
use crate::transport::tls::Roots;

/// The network as a client is told about it.
#[derive(Default)]
pub(super) struct Network {
    pub(super) trust: Trust,
    pub(super) between: Between,
    /// Whether the environment is asked for what is not said here.
    pub(super) is_from_env: bool,
}

impl Network {
    pub(super) fn roots(&self) -> Result<Roots, Error> {
        self.trust.read(self.is_from_env)
    }

    pub(super) fn proxies(&self) -> Result<Proxies, Error> {
        self.between.read(self.is_from_env)
    }
}

impl fmt::Debug for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Network")
            .field("authorities", &self.trust.count())
            .field("others", &self.trust.others)
            .field("between", &self.between)
            .field("from_env", &self.is_from_env)
            .finish()
    }
}
