//! What a client is made of, said by the program.

use core::fmt;
use core::marker::PhantomData;
use core::time::Duration;
use std::sync::Arc;

use tc3::retry::{Backoff, Budget, RetryPolicy};
use tc3::{CallOptions, Credential, Endpoint, Error, SignMethod, Signer, Timestamp};

use super::network::Network;
use crate::call::{Backup, Caller, DEFAULT_MAX_RESPONSE_SIZE, Interceptor, Throughput};
use crate::client::Client;
use crate::clock::Clock;
use crate::credentials::{CredentialProvider, Signers};
use crate::pace::Pacer;
use crate::random::Random;
#[cfg(feature = "recording")]
use crate::recording::Recorder;
use crate::sources::{Files, Sources};
use crate::transport::Transport;
use crate::transport::connect::Connector;
use crate::transport::pool::Pool;
use crate::transport::tls::Choice;

/// Makes a [`Client`], or a client of one service that stands over it, as generated crates have. Everything has a default,
/// but most actions need a credential.
#[must_use = "a client is made by `build`"]
pub struct ClientBuilder<C = Client> {
    credential: Option<Credential>,
    provider: Option<Arc<dyn CredentialProvider>>,
    defaults: CallOptions,
    connect_timeout: Duration,
    idle_timeout: Duration,
    max_response_size: usize,
    throughput: Throughput,
    max_decoded_size: Option<usize>,
    pub(super) network: Network,
    pub(super) tls: Choice,
    transport: Option<Box<dyn Transport>>,
    sources: Arc<dyn Sources>,
    #[cfg(feature = "recording")]
    recorder: Option<Recorder>,
    clock: Clock,
    random: Random,
    policy: Arc<dyn RetryPolicy>,
    interceptors: Vec<Box<dyn Interceptor>>,
    pacer: Option<Box<dyn Pacer>>,
    backup: Option<Endpoint>,
    made: PhantomData<fn() -> C>,
}

impl Client {
    /// Begins a client; [`ClientBuilder::build`] ends it. Nothing is read from the environment, unless
    /// [`with_network_from_env`](ClientBuilder::with_network_from_env) is called.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }
}

impl<C> Default for ClientBuilder<C> {
    fn default() -> Self {
        Self {
            credential: None,
            provider: None,
            defaults: CallOptions::default(),
            connect_timeout: Duration::from_secs(10),
            idle_timeout: Duration::from_secs(30),
            max_response_size: DEFAULT_MAX_RESPONSE_SIZE,
            throughput: Throughput::default(),
            max_decoded_size: None,
            network: Network::default(),
            tls: Choice::default(),
            transport: None,
            sources: Arc::new(Files),
            #[cfg(feature = "recording")]
            recorder: None,
            clock: Clock::system(),
            random: Random::system(),
            policy: Arc::new(Backoff::default()),
            interceptors: Vec::new(),
            pacer: None,
            backup: None,
            made: PhantomData,
        }
    }
}

impl<C: From<Client>> ClientBuilder<C> {
    /// The key that signs the requests. Without one only actions that take no signature can be called.
    pub fn with_credential(mut self, credential: Credential) -> Self {
        self.credential = Some(credential);
        self.provider = None;
        self
    }

    /// Where the key comes from that signs the requests, in place of one for the life of the client.
    ///
    /// It is asked before each attempt. Where the service refuses a session token, another credential is asked for, and the
    /// call is tried once more, an attempt like any other.
    pub fn with_credential_provider(mut self, provider: impl CredentialProvider + 'static) -> Self {
        self.provider = Some(Arc::new(provider));
        self.credential = None;
        self
    }

    /// The region of calls that name none, such as `ap-guangzhou`.
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.defaults.region = Some(region.into());
        self
    }

    /// Where calls go that do not say it themselves. Default: the service's own host, over TLS.
    pub fn with_endpoint(mut self, endpoint: Endpoint) -> Self {
        self.defaults.endpoint = Some(endpoint);
        self
    }

    /// Where calls go that name no endpoint of their own, if that was said.
    pub fn endpoint(&self) -> Option<&Endpoint> {
        self.defaults.endpoint.as_ref()
    }

    /// Where attempts go while the host that they are meant for does not work. Default: nowhere.
    ///
    /// The host has failed five times in a row, or five times and three quarters of the last five minutes' attempts: it could not
    /// be reached, did not answer in time, or something else answered in its place. An error of the service is no such failure.
    /// Then attempts are addressed and signed for the backup, for a minute. After it, one at a time tries the host,
    /// until five have succeeded in a row. Each host is judged by itself; clones of the client share what they know.
    ///
    /// Calls stay where they are sent by an endpoint of their own that is not the client's.
    ///
    /// ```
    /// use tc3::Endpoint;
    /// use tc3_hyper::Client;
    ///
    /// let client = Client::builder().with_backup(Endpoint::regional("ap-guangzhou")).build()?;
    /// # let _ = client;
    /// # Ok::<(), tc3::Error>(())
    /// ```
    pub fn with_backup(mut self, endpoint: Endpoint) -> Self {
        self.backup = Some(endpoint);
        self
    }

    /// The language of messages, `zh-CN` or `en-US`, of calls that name none. Default: the service's choice.
    pub fn with_language(mut self, language: impl Into<String>) -> Self {
        self.defaults.language = Some(language.into());
        self
    }

    /// Who is calling, for the service's log, of calls that do not say it. It stands in place of this toolkit's own name.
    pub fn with_request_client(mut self, name: impl Into<String>) -> Self {
        self.defaults.request_client = Some(name.into());
        self
    }

    /// How calls are signed that do not say it. Default: TC3-HMAC-SHA256. Version 1 is for an installation that knows nothing newer.
    pub fn with_sign_method(mut self, method: SignMethod) -> Self {
        self.defaults.sign_method = Some(method);
        self
    }

    /// How long name resolution, the TCP and the TLS handshake and a proxy may take together. Default: 10 seconds.
    ///
    /// The time for the whole call goes on meanwhile. A transport of your own knows its own limit.
    pub fn with_connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long a call may take that does not say it itself, from connecting to the last byte of the answer, all attempts and
    /// the waits between them. Default:
    /// [`DEFAULT_TIMEOUT`](crate::DEFAULT_TIMEOUT).
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.defaults.timeout = Some(timeout);
        self
    }

    /// How long each attempt of a call may take that does not say it itself, from connecting to the last byte of its answer.
    /// Default: as long as the call.
    ///
    /// An attempt that takes longer is an error of kind [`Timeout`](tc3::ErrorKind::Timeout), and there is another one where that
    /// does no harm. The limit of the [whole call](Self::with_timeout) holds as well.
    pub fn with_attempt_timeout(mut self, timeout: Duration) -> Self {
        self.defaults.attempt_timeout = Some(timeout);
        self
    }

    /// How many bytes a second the body of an answer has to come with, looked at over this time, a second at least. Default: 1
    /// byte a second over 20 seconds. 0 bytes turn it off.
    ///
    /// A body that stalls is an error of kind [`Timeout`](tc3::ErrorKind::Timeout), and there is another attempt where that does no
    /// harm. The wait for the head of an answer is not concerned.
    pub fn with_min_throughput(mut self, bytes_per_second: u32, over: Duration) -> Self {
        self.throughput = Throughput::new(bytes_per_second, over);
        self
    }

    /// How long an unused connection is kept. Default: 30 seconds.
    pub fn with_idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = timeout;
        self
    }

    /// How many bytes an answer's body may have. Default: [`DEFAULT_MAX_RESPONSE_SIZE`].
    ///
    /// No more than that is read: a larger answer is an error of kind [`TooLarge`](tc3::ErrorKind::TooLarge).
    pub fn with_max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// How many bytes of memory a typed response may take. Default: 1 MiB and 16 times the length of the answer's body.
    ///
    /// A small answer may ask for much, as a list of a million empty objects does. What takes more is an error of kind
    /// [`TooLarge`](tc3::ErrorKind::TooLarge), with the request id: the call was carried out. Answers that are handed on as text
    /// are not concerned.
    pub fn with_max_decoded_size(mut self, bytes: usize) -> Self {
        self.max_decoded_size = Some(bytes);
        self
    }

    /// Sends requests through this [`Transport`] rather than over connections of this crate: a mock, middleware, any service
    /// of `tower_service` that takes and answers whole bytes.
    ///
    /// The URI of a request is absolute. A service is cloned for each attempt and dropped with its future. It
    /// makes its own connections: connect timeout, idle timeout, authorities and proxies do not concern it; the limits
    /// of time and size do. An error that is a [`tc3::Error`] is handed on as it is. Where one stands further down in the
    /// chain of sources, its kind, code, request id and status hold, and whether the request was sent; of any other error
    /// that is not known.
    ///
    /// ```
    /// use std::future::{Ready, ready};
    /// use std::task::{Context, Poll};
    ///
    /// use bytes::Bytes;
    /// use http::{Request, Response};
    /// use tc3::{Credential, RawAction};
    /// use tc3_hyper::Client;
    ///
    /// /// Answers everything with the same id.
    /// #[derive(Clone)]
    /// struct Yes;
    ///
    /// impl tower_service::Service<Request<Bytes>> for Yes {
    ///     type Response = Response<Bytes>;
    ///     type Error = Box<dyn std::error::Error + Send + Sync>;
    ///     type Future = Ready<Result<Self::Response, Self::Error>>;
    ///
    ///     fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
    ///         Poll::Ready(Ok(()))
    ///     }
    ///
    ///     fn call(&mut self, request: Request<Bytes>) -> Self::Future {
    ///         assert_eq!(request.uri().host(), Some("cfg.tencentcloudapi.com"));
    ///         ready(Ok(Response::new(Bytes::from_static(br#"{"Response": {"RequestId": "7"}}"#))))
    ///     }
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), tc3::Error> {
    /// let client = Client::builder().with_credential(Credential::new("id", "key")?).with_transport(Yes).build()?;
    /// let answer = client.send_raw(RawAction::new("cfg", "2021-08-20", "DescribeTask", r#"{"TaskId": 1698}"#)).await?;
    /// assert_eq!(answer.request_id, "7");
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_transport<T: Transport>(mut self, transport: T) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Opens what requests only name, as [`Binary::from_source`](tc3::Binary::from_source) does. Default: files, by their paths.
    pub fn with_sources(mut self, sources: impl Sources) -> Self {
        self.sources = Arc::new(sources);
        self
    }

    /// Decides which failures are tried again, how often and when. Default: [`Backoff::default`], three attempts;
    /// [`Backoff::never`] turns it off.
    ///
    /// No policy makes a client repeat a request that may have been carried out and would do more the second time; see
    /// [`tc3::retry`]. All calls of a client share one budget.
    pub fn with_retry_policy(mut self, policy: impl RetryPolicy + 'static) -> Self {
        self.policy = Arc::new(policy);
        self
    }

    /// How many attempts a call has that does not say it itself, the first included. Default: the policy's, which are 3. 1 is
    /// never again.
    pub fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.defaults.max_attempts = Some(attempts);
        self
    }

    /// Lets each attempt wait for its turn, so that actions are not called more often than their service allows. Default:
    /// nothing waits.
    ///
    /// [`Pacing::documented`](crate::Pacing::documented) keeps to the documented rate of each action. Clones of the client share
    /// it. Waiting counts as time of the call; one whose turn would come too late ends at once, with an error of kind
    /// [`Timeout`](tc3::ErrorKind::Timeout) that tells so.
    pub fn with_pacing(mut self, pacer: impl Pacer + 'static) -> Self {
        self.pacer = Some(Box::new(pacer));
        self
    }

    /// Lets this see each attempt of each call. Call it again for more: they see it in this order.
    pub fn with_interceptor(mut self, interceptor: impl Interceptor + 'static) -> Self {
        self.interceptors.push(Box::new(interceptor));
        self
    }

    /// Where the randomness of waits and of client tokens comes from. Default: the system's. Another one is for tests that
    /// want the same waits each time; client tokens have to be told apart by the service.
    pub fn with_random(mut self, draw: impl Fn() -> u64 + Send + Sync + 'static) -> Self {
        self.random = Random::new(draw);
        self
    }

    /// Writes every exchange to the directory of this [`Recorder`], whatever carries it: the connections of this crate, or
    /// what [`with_transport`](Self::with_transport) says.
    #[cfg(feature = "recording")]
    pub fn with_recorder(mut self, recorder: Recorder) -> Self {
        self.recorder = Some(recorder);
        self
    }

    /// Where the time comes from that is signed. Default: the system's clock.
    ///
    /// Services refuse a time that is more than five minutes off. Then the client takes over the service's time, and says so in
    /// a warning. Time limits do not depend on this clock.
    pub fn with_clock(mut self, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.clock = Clock::new(clock);
        self
    }

    /// Makes the client. Nothing is connected yet.
    ///
    /// # Errors
    ///
    /// Of kind [`Setup`](tc3::ErrorKind::Setup), where an authority cannot be read, where the environment names what
    /// is no proxy, or where the backup cannot be gone to.
    pub fn build(self) -> Result<C, Error> {
        self.caller().map(Client::new).map(C::from)
    }

    /// Makes what would carry the client's requests, for requests that are none of API 3.0: they go the same way, by the same
    /// settings.
    ///
    /// # Errors
    ///
    /// Those of [`build`](Self::build).
    pub fn build_transport(mut self) -> Result<Box<dyn Transport>, Error> {
        self.take_transport()
    }

    fn take_transport(&mut self) -> Result<Box<dyn Transport>, Error> {
        let transport = match self.transport.take() {
            Some(transport) => transport,
            None => Box::new(self.pool()?),
        };
        #[cfg(feature = "recording")]
        let transport = match self.recorder.take() {
            Some(recorder) => recorder.over_boxed(transport),
            None => transport,
        };
        Ok(transport)
    }

    fn pool(&self) -> Result<Pool, Error> {
        let (roots, proxies) = (self.network.roots()?, self.network.proxies()?);
        let connector = Connector::new(roots, self.tls.crypto, proxies, self.connect_timeout);
        #[cfg(feature = "http2")]
        if self.tls.is_http2_offered {
            return Ok(Pool::with_http2(connector, self.idle_timeout));
        }
        Ok(Pool::new(connector, self.idle_timeout))
    }

    fn caller(mut self) -> Result<Caller, Error> {
        let transport = self.take_transport()?;
        let backup = self.backup.map(Backup::new).transpose()?;
        Ok(Caller {
            signers: match (self.provider, self.credential) {
                (Some(provider), _) => Signers::provided_by(provider),
                (None, Some(credential)) => Signers::One(Arc::new(Signer::new(credential))),
                (None, None) => Signers::Nobody,
            },
            defaults: self.defaults,
            max_response_size: self.max_response_size,
            throughput: self.throughput,
            max_decoded_size: self.max_decoded_size,
            transport,
            sources: self.sources,
            clock: self.clock,
            random: self.random,
            policy: self.policy,
            budget: Budget::default(),
            interceptors: self.interceptors,
            pacer: self.pacer,
            backup,
        })
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credential", &self.credential)
            .field("credential_provider", &self.provider)
            .field("defaults", &self.defaults)
            .field("retry_policy", &self.policy)
            .field("connect_timeout", &self.connect_timeout)
            .field("idle_timeout", &self.idle_timeout)
            .field("throughput", &self.throughput)
            .field("max_response_size", &self.max_response_size)
            .field("max_decoded_size", &self.max_decoded_size)
            .field("network", &self.network)
            .field("tls", &self.tls)
            .finish_non_exhaustive()
    }
}
