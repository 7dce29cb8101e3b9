//! What the program says of the network.

use std::path::PathBuf;

use super::builder::ClientBuilder;
use crate::client::Client;
use crate::transport::Proxy;
use crate::transport::tls::Others;

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
        self.network.trust.others = Others::Nobody;
        self.with_ca_bundle(path)
    }

    /// Lets the system verify certificates, by the authorities that it trusts in place of Mozilla's. Those that are added are
    /// trusted, too.
    ///
    /// Of what that is on each system, `rustls-platform-verifier` tells; on Linux it is the files of the distribution, or those
    /// that `SSL_CERT_FILE` and `SSL_CERT_DIR` name. Not to be had on Android.
    #[cfg(feature = "platform-verifier")]
    pub fn with_platform_verifier(mut self) -> Self {
        self.network.trust.others = Others::System;
        self
    }

    /// Goes through this proxy, whatever the environment says: to all hosts but this machine, and those of
    /// [`with_no_proxy`](Self::with_no_proxy). Default: none, unless the environment
    /// [is asked](Self::with_network_from_env).
    ///
    /// The proxy is asked for a connection to the host (`CONNECT`), and TLS is spoken with the host through it: the proxy sees
    /// the host's name, and neither a request nor an answer. Where an endpoint is `http` it sees both; many proxies let only
    /// port 443 through. A proxy that makes no connection is told by an error of kind [`Connect`](tc3::ErrorKind::Connect); one
    /// that asks for another name or password, by one of kind [`Setup`](tc3::ErrorKind::Setup). Either way nothing was sent.
    pub fn with_proxy(mut self, proxy: Proxy) -> Self {
        self.network.between.proxy = Some(proxy);
        self
    }

    /// Hosts that are reached without a proxy, as a list in the form of `no_proxy`, divided by commas. Call it again for more.
    ///
    /// | entry | hosts |
    /// |---|---|
    /// | `example.com`, `.example.com` or `*.example.com` | this one and all below it |
    /// | `10.1.2.3`, `10.0.0.0/8`, `2001:db8::/32` | that are written as one of these addresses |
    /// | `example.com:8443` | only at this port |
    /// | `*` | all |
    ///
    /// What is no such entry stands for no host. `localhost` and loopback addresses never have a proxy.
    pub fn with_no_proxy(mut self, hosts: impl Into<String>) -> Self {
        self.network.between.exceptions.push(hosts.into());
        self
    }

    /// Takes from the environment what it says of the network, as [`Client::from_env`] does. Nothing else is read there,
    /// neither a credential nor a region.
    ///
    /// | variable | |
    /// |---|---|
    /// | `SSL_CERT_FILE` | a file of certificate authorities to trust beside those of Mozilla |
    /// | `SSL_CERT_DIR` | directories of such files, between them what separates the paths of `PATH` |
    /// | `https_proxy`, else `all_proxy` | the [`Proxy`] for hosts that are reached over TLS, which all services are |
    /// | `http_proxy`, else `all_proxy` | the one for others |
    /// | `no_proxy` | hosts that are reached without one, as in [`with_no_proxy`](Self::with_no_proxy) |
    ///
    /// Of proxies, the name in upper case is read where the one in lower case is not set; a proxy of the program's
    /// takes the place of all that are named. Where `REQUEST_METHOD` is set, `HTTP_PROXY` is not read: a web server has it from a
    /// request. An empty variable counts as one that is not set.
    pub fn with_network_from_env(mut self) -> Self {
        self.network.is_from_env = true;
        self
    }
}
