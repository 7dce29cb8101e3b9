// Generated from outside/golden/spec/status/2024-01-01 by `cargo xtask generate`. Do not edit.

/// Calls the actions of What is said of actions.
///
/// A method an action, each the same as [`send`](::tc3_hyper::Client::send) of [`inner`](Self::inner).
/// A method takes the action, or a [`Call`](::tc3::Call) of it where there is more to say: a region, a
/// time limit, headers.
#[derive(Clone, Debug)]
pub struct Client(::tc3_hyper::Client);
impl Client {
    /// With the credential and the region of the environment, as [`from_env`](::tc3_hyper::Client::from_env) of
    /// the client of every service reads them.
    ///
    /// # Errors
    ///
    /// Of kind `Credential` where the environment has none.
    pub fn from_env() -> ::core::result::Result<Self, ::tc3::Error> {
        ::tc3_hyper::Client::from_env().map(Self)
    }

    #[cfg(feature = "credentials")]
    /// With the credential and the region that the [default chain](::tc3_credentials::DefaultChain) finds
    /// in the environment, in profiles or by roles, and with the network of the environment. The
    /// credential is renewed in time.
    ///
    /// ```no_run
    /// let client = status_hyper::Client::from_default_chain()?;
    /// # let _ = client;
    /// # Ok::<(), status_hyper::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As of [`client_from_default_chain`](::tc3_credentials::client_from_default_chain). Where nobody has
    /// a credential, the first call tells.
    pub fn from_default_chain() -> ::core::result::Result<Self, ::tc3::Error> {
        ::tc3_credentials::client_from_default_chain()
    }

    /// Begins a client; `build` ends it. Nothing is read from the environment.
    pub fn builder() -> ::tc3_hyper::ClientBuilder<Self> {
        ::core::default::Default::default()
    }

    /// Over the connections, credential and settings of a client of every service.
    pub fn new(inner: ::tc3_hyper::Client) -> Self {
        Self(inner)
    }

    /// The client of every service that this one calls through.
    pub fn inner(&self) -> &::tc3_hyper::Client {
        &self.0
    }
}

#[allow(deprecated, reason = "it can be called")]
impl Client {
    #[cfg(feature = "Check")]
    /// Has a rule of each kind. See [`Check`](::status_core::Check).
    ///
    /// Does not need a region. Only reads: safe to send again. Answered by `sta.ai.tencentcloudapi.com`.
    /// Answers with a stream of events where `H` is true. [`events`](::tc3_hyper::Client::events) of
    /// [`inner`](Self::inner) reads them.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn check(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::status_core::Check>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::status_core::CheckResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "GetKey")]
    /// Obtains a key. See [`GetKey`](::status_core::GetKey).
    ///
    /// At most 1 request a second. Needs a region. Idempotent: safe to send again with the same
    /// `ClientToken`. Sent without a signature: needs no credential. Error codes:
    /// `InvalidParameter.TicketUsed`.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn get_key(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::status_core::GetKey>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::status_core::GetKeyResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "Gone")]
    /// Calls [`Gone`](::status_core::Gone).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    #[deprecated(note = "upstream withdrew it")]
    pub async fn gone(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::status_core::Gone>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::status_core::GoneResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "Old")]
    /// Calls [`Old`](::status_core::Old).
    ///
    /// Answers with a stream of events. [`events`](::tc3_hyper::Client::events) of [`inner`](Self::inner)
    /// reads them.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    #[deprecated(note = "upstream advises against it")]
    pub async fn old(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::status_core::Old>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::status_core::OldResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }
}

impl ::core::convert::From<::tc3_hyper::Client> for Client {
    fn from(inner: ::tc3_hyper::Client) -> Self {
        Self(inner)
    }
}
