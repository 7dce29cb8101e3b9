//! What the program says of TLS, beside whom it trusts.

use super::builder::ClientBuilder;
use crate::client::Client;
use crate::transport::tls::Crypto;

impl<C: From<Client>> ClientBuilder<C> {
    /// Lets TLS be made of the cryptography of AWS-LC, in place of ring's. Nothing is set for the whole process.
    pub fn with_aws_lc_rs(mut self) -> Self {
        self.tls.crypto = Crypto::AwsLc;
        self
    }
}
