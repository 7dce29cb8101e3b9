//! What the calls of one client share.

use core::time::Duration;
use std::sync::Arc;

use tc3::CallOptions;
use tc3::retry::{Budget, RetryPolicy};

use super::backup::Backup;
use super::interceptor::Interceptor;
use super::throughput::Throughput;
use crate::clock::Clock;
use crate::credentials::Signers;
use crate::pace::Pacer;
use crate::random::Random;
use crate::sources::Sources;
use crate::transport::Transport;

/// How long a call may take where neither it nor its client says so: from connecting to the last byte of the answer, all
/// attempts and the waits between them.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);

/// How many bytes an answer's body may have where the client does not say so: 64 MiB.
pub const DEFAULT_MAX_RESPONSE_SIZE: usize = 64 << 20;

/// All that calls of one client share.
pub(crate) struct Caller {
    /// The only place where the credential is.
    pub(crate) signers: Signers,
    /// What a call says that does not say it itself.
    pub(crate) defaults: CallOptions,
    pub(crate) max_response_size: usize,
    pub(crate) throughput: Throughput,
    pub(crate) max_decoded_size: Option<usize>,
    pub(crate) transport: Box<dyn Transport>,
    /// What opens that which a request only names.
    pub(crate) sources: Arc<dyn Sources>,
    pub(crate) clock: Clock,
    pub(crate) random: Random,
    pub(crate) policy: Arc<dyn RetryPolicy>,
    pub(crate) budget: Budget,
    pub(crate) interceptors: Vec<Box<dyn Interceptor>>,
    /// Whom each attempt asks for its turn.
    pub(crate) pacer: Option<Box<dyn Pacer>>,
    /// Where attempts go while their host does not work.
    pub(crate) backup: Option<Backup>,
}
