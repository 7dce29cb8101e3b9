// Generated from outside/golden/spec/paged/2024-01-01 by `cargo xtask generate`. Do not edit.

/// Calls the actions of Paged.
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
    /// let client = paged_hyper::Client::from_default_chain()?;
    /// # let _ = client;
    /// # Ok::<(), paged_hyper::Error>(())
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

    /// Reads a list to its end, page by page: [`pages`](::tc3_hyper::Client::pages) of [`inner`](Self::inner).
    pub fn pages<A: ::tc3::pages::Paged + ::core::marker::Send + 'static>(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<A>>,
    ) -> ::tc3_hyper::Pages<A> {
        self.0.pages(call)
    }

    /// Reads a list to its end, item by item: [`items`](::tc3_hyper::Client::items) of [`inner`](Self::inner).
    pub fn items<A: ::tc3::pages::Paged + ::core::marker::Send + 'static>(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<A>>,
    ) -> ::tc3_hyper::Items<A> {
        self.0.items(call)
    }
}

impl Client {
    #[cfg(feature = "ListByNumber")]
    /// Calls [`ListByNumber`](::paged_core::ListByNumber).
    ///
    /// Only reads: safe to send again. Answers a page at a time: `Page` and `Size` ask, with pages counted
    /// from 0; `Data.Names` has the items, `Data.Total` says how many there are. Items that move meanwhile
    /// may be missed or come twice. [`items`](Self::items) reads the whole list.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn list_by_number(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::paged_core::ListByNumber>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::paged_core::ListByNumberResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ListByOffset")]
    /// Calls [`ListByOffset`](::paged_core::ListByOffset).
    ///
    /// Only reads: safe to send again. Answers a page at a time: `Offset` and `Limit` ask; `Things` has
    /// the items, `Id` tells them apart, `TotalCount` says how many there are. [`items`](Self::items)
    /// reads the whole list.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn list_by_offset(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::paged_core::ListByOffset>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::paged_core::ListByOffsetResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ListByToken")]
    /// Calls [`ListByToken`](::paged_core::ListByToken).
    ///
    /// Only reads: safe to send again. Answers a page at a time: `Where.Token` asks with `Outer.Next` of
    /// the answer before; `Outer.Inner.Things` has the items, `IsOver` whether they end here.
    /// [`items`](Self::items) reads the whole list.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn list_by_token(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::paged_core::ListByToken>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::paged_core::ListByTokenResponse>,
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
