//! What the command line says of the way to the service.

use tc3_hyper::Proxy;

use super::options::Opt;
use super::parse::LowArgs;
use crate::exit::Failure;

/// The network of a call, as far as the command line says. What it leaves open is the environment's.
#[derive(Clone)]
pub(crate) struct Network {
    pub(crate) proxy: Option<Proxy>,
    pub(crate) ca_bundle: Option<CaBundle>,
}

/// Authorities to trust.
#[derive(Clone)]
pub(crate) struct CaBundle {
    pub(crate) path: String,
    /// Whether nobody else is trusted.
    pub(crate) is_only: bool,
}

impl Network {
    pub(super) fn new(low: &LowArgs) -> Result<Self, Failure> {
        Ok(Self { proxy: low.value(Opt::HttpsProxy).map(Proxy::parse).transpose()?, ca_bundle: CaBundle::new(low)? })
    }
}

impl CaBundle {
    fn new(low: &LowArgs) -> Result<Option<Self>, Failure> {
        let is_only = low.has(Opt::CaBundleOnly);
        match low.value(Opt::CaBundle) {
            Some("") => Err(Failure::usage("--ca-bundle is empty; it takes the path of a file or a directory")),
            Some(path) => Ok(Some(Self { path: path.to_owned(), is_only })),
            None if is_only => Err(Failure::usage("--ca-bundle-only trusts nobody without --ca-bundle PATH")),
            None => Ok(None),
        }
    }
}
