//! What the program says of the network.

use std::path::PathBuf;

use super::builder::ClientBuilder;
use crate::client::Client;

impl<C: From<Client>> ClientBuilder<C> {
    /// One more certificate authority to trust: for a private one, a proxy that inspects TLS, a test. As DER, or as PEM, which
    /// may hold many.
    ///
    /// It is trusted beside those of Mozilla. Call it again for more.
    pub fn with_root_certificate(mut self, certificate: impl Into<Vec<u8>>) -> Self {
        self.network.trust.add_certificates(certificate.into());
        self
    }

    /// A file of certificate authorities to trust beside those of Mozilla, as PEM or DER; or a directory, of whose files those
    /// count that hold certificates. Call it again for more.
    ///
    /// It is read when the client is built, and not again. Of a certificate in it that cannot be read a warning is logged, if
    /// there are others.
    pub fn with_ca_bundle(mut self, path: impl Into<PathBuf>) -> Self {
        self.network.trust.add_bundle(path.into());
        self
    }

    /// As [`with_ca_bundle`](Self::with_ca_bundle), in place of Mozilla's authorities and of those that the environment names.
    pub fn with_only_ca_bundle(mut self, path: impl Into<PathBuf>) -> Self {
        self.network.trust.is_closed = true;
        self.with_ca_bundle(path)
    }

    /// Takes from the environment what it says of the network, as [`Client::from_env`] does. Nothing else is read there, neither a
    /// credential nor a region.
    ///
    /// | variable | |
    /// |---|---|
    /// | `SSL_CERT_FILE` | a file of certificate authorities to trust beside those of Mozilla |
    /// | `SSL_CERT_DIR` | directories of such files, between them what separates the paths of `PATH` |
    ///
    /// An empty variable counts as one that is not set.
    pub fn with_network_from_env(mut self) -> Self {
        self.network.is_from_env = true;
        self
    }
}
