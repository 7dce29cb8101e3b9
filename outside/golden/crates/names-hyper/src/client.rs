// Generated from outside/golden/spec/names/2024-01-01 by `cargo xtask generate`. Do not edit.

/// Calls the actions of Names.
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
    /// let client = names_hyper::Client::from_default_chain()?;
    /// # let _ = client;
    /// # Ok::<(), names_hyper::Error>(())
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
    #[cfg(feature = "DescribeThings")]
    /// Calls [`DescribeThings`](::names_core::DescribeThings).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_things(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::names_core::DescribeThings>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::names_core::DescribeThingsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeVIPs")]
    /// Calls [`DescribeVIPs`](::names_core::DescribeVIPs).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_vips(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::names_core::DescribeVIPs>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::names_core::DescribeVIPsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeVips")]
    /// Calls [`DescribeVips`](::names_core::DescribeVips).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_vips_2(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::names_core::DescribeVips>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::names_core::DescribeVipsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "Inner")]
    /// Calls [`Inner`](::names_core::Inner).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn inner_(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::names_core::Inner>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::names_core::InnerResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "Match")]
    /// Calls [`Match`](::names_core::Match).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn r#match(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::names_core::Match>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::names_core::MatchResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "New")]
    /// Calls [`New`](::names_core::New).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn new_(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::names_core::New>>,
    ) -> ::core::result::Result<::tc3::Answer<::names_core::NewResponse>, ::tc3::Error> {
        self.0.send(call).await
    }
}

impl ::core::convert::From<::tc3_hyper::Client> for Client {
    fn from(inner: ::tc3_hyper::Client) -> Self {
        Self(inner)
    }
}
