//! Where connections lead to.

use core::fmt;
use core::future::Future;

use http::Uri;
use http::uri::{Authority, Scheme};
use tc3::{Error, ErrorKind};
use tower_service::Service;

use crate::transport::body::BodyError;
use crate::transport::connect::{Connector, Stream};
use crate::transport::failure;

/// Where connections lead to.
#[derive(Clone)]
pub(super) struct Origin {
    pub(super) scheme: Scheme,
    pub(super) authority: Authority,
}

impl Origin {
    /// As messages name it.
    pub(super) fn host(&self) -> &str {
        self.authority.as_str()
    }

    /// A host in other letters would be the same one; that it gets connections of its own does no harm.
    pub(super) fn is(&self, other: &Self) -> bool {
        self.scheme == other.scheme && self.authority.as_str() == other.authority.as_str()
    }

    /// Makes a connection, over which `open` begins to speak.
    pub(super) async fn connect<C, E: Into<BodyError>, F: Future<Output = Result<C, E>>>(
        &self,
        connector: &Connector,
        open: impl FnOnce(Stream) -> F,
    ) -> Result<C, Error> {
        let uri = self.uri().map_err(no_url)?;
        let failed = |cause| failure::connecting(cause, &connector.name(&uri));
        let stream = connector.clone().call(uri.clone()).await.map_err(failed)?;
        open(stream).await.map_err(|cause| failed(cause.into()))
    }

    fn uri(&self) -> Result<Uri, http::Error> {
        Uri::builder().scheme(self.scheme.clone()).authority(self.authority.clone()).path_and_query("/").build()
    }
}

pub(super) fn no_url(problem: impl fmt::Display) -> Error {
    Error::new(ErrorKind::Setup, format!("the request's URL cannot be connected to: {problem}"))
}
