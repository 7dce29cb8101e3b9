//! What profiles and chains are told of the world around them.

use std::sync::Arc;

use tc3::{Endpoint, Error};
use tc3_hyper::{Client, ClientBuilder};

use crate::metadata::MetadataRole;
use crate::system::{self, Clock};
use crate::variables::Variables;

/// What a profile needs beside its name, and a chain hands on to each of its sources.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) variables: Variables,
    pub(crate) setup: Setup,
    /// Where logins are renewed, if it is not the usual place.
    pub(crate) login: Option<Endpoint>,
    /// Who tells the role of the machine, if it is not the usual one.
    pub(crate) metadata: Option<MetadataRole>,
    pub(crate) clock: Clock,
}

/// Begins a client that asks for credentials.
pub(crate) type Setup = Arc<dyn Fn() -> ClientBuilder + Send + Sync>;

impl Settings {
    pub(crate) fn metadata(&self) -> Result<MetadataRole, Error> {
        self.metadata.clone().map_or_else(MetadataRole::new, Ok)
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            variables: Variables::of_process(),
            // By the environment, as everything else.
            setup: Arc::new(|| Client::builder().with_network_from_env()),
            login: None,
            metadata: None,
            clock: system::clock(),
        }
    }
}
