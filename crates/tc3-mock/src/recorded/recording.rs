//! A recording as its user sets it up.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use tc3::{Credential, Endpoint, Error};
use tc3_hyper::recording::Recorder;
use tc3_hyper::{Client, ClientBuilder, CredentialProvider, Providing};
use tokio::sync::Semaphore;

use super::elsewhere::Elsewhere;
use super::secrets;
use super::upstream::{SEATS, Upstream};
use crate::clock::Clock;
use crate::warning::{Rarely, Warn};

/// Where a mock records to, and the service that it asks: [`MockBuilder::with_recording`](crate::MockBuilder::with_recording).
///
/// A request is checked as ever, with the mock's keys, by its clock and limits. Then it is signed anew, with a credential of
/// yours, and sent: the same action, region, language and body, carried in the same way. It is sent once, whatever comes of
/// it. The answer goes back as it came, a stream of events event by event. Where none came, the answer is `InternalError`,
/// which says whether the request may have been carried out.
///
/// Each exchange is a file, in the form of `tc3_hyper`'s module `recording`. Neither signatures nor secret ids, keys and session
/// tokens of either credential are in it, and `***` stands in place of members that the spec marks as sensitive; so a
/// request with such a member is written as JSON, however it came. What the spec does not know is written as it is: look
/// through a recording before you hand it on.
///
/// ```
/// use tc3::{Credential, Endpoint};
/// use tc3_mock::{Mock, Recording};
///
/// # let directory = std::env::temp_dir().join(format!("tc3-mock-recording-{}", std::process::id()));
/// let recording = Recording::new(&directory)
///     .with_endpoint(Endpoint::international())
///     .with_credential(Credential::new("id", "key")?);
/// let mock = Mock::builder().with_recording(recording).build()?;
/// # std::fs::remove_dir_all(directory).ok();
/// # Ok::<(), tc3::Error>(())
/// ```
#[must_use = "it is for `MockBuilder::with_recording`"]
pub struct Recording {
    directory: PathBuf,
    endpoint: Endpoint,
    provider: Option<Arc<dyn CredentialProvider>>,
    network: ClientBuilder,
}

impl Recording {
    /// Records to this directory, which is made where there is none. Files that are in it stay.
    pub fn new(directory: impl Into<PathBuf>) -> Self {
        Self { directory: directory.into(), endpoint: Endpoint::default(), provider: None, network: Client::builder() }
    }

    /// Where requests are handed on to. Default: each service's own host, over TLS.
    pub fn with_endpoint(mut self, endpoint: Endpoint) -> Self {
        self.endpoint = endpoint;
        self
    }

    /// The key that signs the requests anew. Without one only actions that take no signature are answered.
    pub fn with_credential(mut self, credential: Credential) -> Self {
        self.provider = Some(Arc::new(Fixed(Arc::new(credential))));
        self
    }

    /// Where the key comes from that signs the requests anew, in place of one for the life of the mock.
    pub fn with_credential_provider(mut self, provider: impl CredentialProvider + 'static) -> Self {
        self.provider = Some(Arc::new(provider));
        self
    }

    /// How requests get there: by the proxies, authorities and time limits for connections of this client, or its transport.
    /// All else of it is not looked at. Default: straight, trusting Mozilla's authorities.
    pub fn with_network(mut self, client: ClientBuilder) -> Self {
        self.network = client;
        self
    }

    pub(crate) fn begin(self, warn: Warn) -> Result<Elsewhere, Error> {
        // Whether it can be gone to at all: which service it is says nothing then.
        self.endpoint.resolve("service", None)?;
        let recorder = Recorder::new(&self.directory)?.with_edit(secrets::leave_out);
        let transport = self.network.with_recorder(recorder.clone()).build_transport()?;
        Ok(Elsewhere::Recording(Arc::new(Upstream {
            endpoint: self.endpoint,
            provider: self.provider,
            transport,
            recorder,
            clock: Clock::system()?,
            seats: Arc::new(Semaphore::new(SEATS)),
            unwritten: Rarely::new(warn.clone()),
            warn,
        })))
    }
}

/// One credential for the life of a mock.
#[derive(Debug)]
struct Fixed(Arc<Credential>);

impl CredentialProvider for Fixed {
    fn current(&self) -> Option<Arc<Credential>> {
        Some(Arc::clone(&self.0))
    }

    fn provide(&self) -> Providing<'_> {
        Box::pin(async { Ok(Arc::clone(&self.0)) })
    }
}

impl fmt::Debug for Recording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recording")
            .field("directory", &self.directory)
            .field("endpoint", &self.endpoint)
            .field("credential_provider", &self.provider)
            .finish_non_exhaustive()
    }
}
