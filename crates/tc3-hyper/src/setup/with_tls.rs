//! What the program says of TLS, beside whom it trusts.

use super::builder::ClientBuilder;
use crate::client::Client;
#[cfg(feature = "aws-lc-rs")]
use crate::transport::tls::Crypto;

impl<C: From<Client>> ClientBuilder<C> {
    /// Offers HTTP/2 over TLS beside HTTP/1.1, and speaks what the server takes. Default: HTTP/1.1. Without TLS it is always
    /// HTTP/1.1.
    ///
    /// With a server that takes it, there is one connection to each host, which all calls share. Calls beyond those that the
    /// server takes at once wait for their turn, and of them nothing is sent meanwhile. Of calls that begin together, one connects
    /// and the others wait for it. A call that is dropped ends its part of the connection; the others go on.
    ///
    /// A task drives such a connection, in the runtime of the call that made it. It ends with the client, or when nobody has used it
    /// for the [idle timeout](Self::with_idle_timeout). A server that gives no sign of life for 20 to 30 seconds while calls wait for
    /// it is given up. Over HTTP/1.1 the calls drive their connections themselves, and there is no such task.
    ///
    /// What the server says not to have looked at, because it closes the connection, goes over another one, if anything was
    /// answered over that one; else it is an error of kind [`Connect`](tc3::ErrorKind::Connect), and so is a request that the
    /// server refuses unread. Either way nothing of it was carried out.
    #[cfg(feature = "http2")]
    pub fn with_http2(mut self) -> Self {
        self.tls.is_http2_offered = true;
        self
    }

    /// Lets TLS be made of the cryptography of AWS-LC, in place of ring's. Nothing is set for the whole process.
    #[cfg(feature = "aws-lc-rs")]
    pub fn with_aws_lc_rs(mut self) -> Self {
        self.tls.crypto = Crypto::AwsLc;
        self
    }
}
