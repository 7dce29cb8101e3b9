// Generated from outside/golden/spec/values/2024-01-01 by `cargo xtask generate`. Do not edit.

/// Calls the actions of A member of each type.
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
    /// let client = values_hyper::Client::from_default_chain()?;
    /// # let _ = client;
    /// # Ok::<(), values_hyper::Error>(())
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

impl Client {
    #[cfg(feature = "Ping")]
    /// Calls [`Ping`](::values_core::Ping).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn ping(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::values_core::Ping>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::values_core::PingResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "Send")]
    /// Calls [`Send`](::values_core::Send).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn send(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::values_core::Send>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::values_core::SendResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "Upload")]
    /// Calls [`Upload`](::values_core::Upload).
    ///
    /// Sent as a form of parts, since it takes a file.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn upload(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::values_core::Upload>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::values_core::UploadResponse>,
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
