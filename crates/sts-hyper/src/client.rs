// Generated from api-spec/sts/2018-08-13 by `cargo xtask generate`. Do not edit.

/// Calls the actions of Security Token Service (STS).
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
    /// let client = sts_hyper::Client::from_default_chain()?;
    /// # let _ = client;
    /// # Ok::<(), sts_hyper::Error>(())
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
    #[cfg(feature = "AssumeRole")]
    /// Issues a credential of limited life that acts as a role. Each call issues a new one and changes
    /// nothing else. See [`AssumeRole`](::sts_core::AssumeRole).
    ///
    /// Only reads: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn assume_role(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::sts_core::AssumeRole>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::sts_core::AssumeRoleResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "AssumeRoleWithSAML")]
    /// Issues a credential of limited life that acts as a role, to whoever an identity provider vouches
    /// for by SAML. Not signed: the assertion is the proof. See
    /// [`AssumeRoleWithSAML`](::sts_core::AssumeRoleWithSAML).
    ///
    /// Only reads: safe to send again. Sent without a signature: needs no credential.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn assume_role_with_saml(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::sts_core::AssumeRoleWithSAML>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::sts_core::AssumeRoleWithSAMLResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "AssumeRoleWithWebIdentity")]
    /// Issues a credential of limited life that acts as a role, to whoever holds a token of an OpenID
    /// Connect provider. Not signed: the token is the proof. See
    /// [`AssumeRoleWithWebIdentity`](::sts_core::AssumeRoleWithWebIdentity).
    ///
    /// Only reads: safe to send again. Sent without a signature: needs no credential.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn assume_role_with_web_identity(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::sts_core::AssumeRoleWithWebIdentity>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::sts_core::AssumeRoleWithWebIdentityResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "GetCallerIdentity")]
    /// Tells whose credential signed the request. See
    /// [`GetCallerIdentity`](::sts_core::GetCallerIdentity).
    ///
    /// Only reads: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn get_caller_identity(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::sts_core::GetCallerIdentity>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::sts_core::GetCallerIdentityResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "GetFederationToken")]
    /// Issues a credential of limited life that may do a part of what the caller may, to hand it on. Needs
    /// a lasting key; each call issues a new one and changes nothing else. See
    /// [`GetFederationToken`](::sts_core::GetFederationToken).
    ///
    /// Only reads: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn get_federation_token(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::sts_core::GetFederationToken>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::sts_core::GetFederationTokenResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "GetSessionToken")]
    /// Issues a credential of limited life that has passed multi-factor authentication. See
    /// [`GetSessionToken`](::sts_core::GetSessionToken).
    ///
    /// Only reads: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn get_session_token(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::sts_core::GetSessionToken>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::sts_core::GetSessionTokenResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "QueryApiKey")]
    /// Lists the API keys of an account, without their secrets. See
    /// [`QueryApiKey`](::sts_core::QueryApiKey).
    ///
    /// Only reads: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn query_api_key(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::sts_core::QueryApiKey>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::sts_core::QueryApiKeyResponse>,
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
