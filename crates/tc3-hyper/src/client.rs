//! The client as its user holds it: encode, one future over bytes, decode.

use core::fmt;
use core::future::{Future, pending};
use core::pin::Pin;
use std::borrow::Cow;
use std::sync::Arc;

use tc3::pages::{Ask, Paged, Pager, Paging};
use tc3::{Action, ActionInfo, Answer, Call, Error, RawAction, RawAnswer, Unsigned};

use crate::call::{Caller, Either, Raw, Typed, Until, exchange};
use crate::events::{Events, RawEvents, RawReply};
use crate::pages::{Flight, Items, Pages, RawItems, RawPages, Reader, Shared};

/// Calls actions of Tencent Cloud.
///
/// Clones are cheap and share connections, credential and settings. It may be used from any thread.
#[derive(Clone)]
pub struct Client(pub(crate) Arc<Caller>);

impl Client {
    pub(crate) fn new(caller: Caller) -> Self {
        Self(Arc::new(caller))
    }

    /// Calls an action, or a [`Call`] of it where there is more to say: a region, a time limit, headers.
    ///
    /// The request is checked and encoded at once, signed and sent when the future is polled. Dropping the future ends
    /// the call.
    ///
    /// # Errors
    ///
    /// [`Error::kind`] says what happened, [`Error::sent`] whether the service may have acted,
    /// [`Error::is_retry_safe`] whether the same request may be sent again without looking first.
    pub fn send<A: Action>(
        &self,
        call: impl Into<Call<A>>,
    ) -> impl Future<Output = Result<Answer<A::Response>, Error>> + Send {
        let mut call = call.into();
        call.options = call.options.or(&self.0.defaults);
        let prepared = call.prepare().map(Cow::Owned);
        // Boxed, so that futures of calls stay a few words small however deep they are nested in others.
        Box::pin(self.typed::<A>(prepared))
    }

    /// Calls an action by its names, with a body as JSON text. Neither the request nor the answer is checked against
    /// a spec, and the answer comes back as the service wrote it.
    ///
    /// # Errors
    ///
    /// As of [`send`](Self::send).
    pub async fn send_raw<'a>(&self, call: impl Into<Call<RawAction<'a>>>) -> Result<RawAnswer, Error> {
        let mut call = call.into();
        call.options = call.options.or(&self.0.defaults);
        let prepared = tc3::prepare_raw(&call.action, &call.options).map(Cow::Owned);
        self.raw(call.action.info, prepared, Box::pin(pending())).await
    }

    /// Calls an action that answers with a stream of events: each of them is read as its response. An answer in one piece, as the
    /// service gives it where the request does not ask for a stream, is a stream of one.
    ///
    /// Until the first bytes of the answer have come it is a call like any other, with attempts and the time limit. From then on
    /// there is no other attempt, and the time is how long the stream may be silent.
    ///
    /// # Errors
    ///
    /// As of [`send`](Self::send); an error of the service may come before the stream, as an answer, and within it.
    pub fn events<A: Action>(&self, call: impl Into<Call<A>>) -> impl Future<Output = Result<Events<A>, Error>> + Send {
        let mut call = call.into();
        call.options = call.options.or(&self.0.defaults);
        let prepared = call.prepare().map(Cow::Owned);
        // Boxed like `send`.
        Box::pin(async move {
            let mut either = Either::new(Typed::<A>::new());
            exchange(&self.0, A::INFO, prepared, Box::pin(pending()), &mut either).await?;
            match either.stream {
                Some(reading) => Ok(Events::new(reading)),
                None => either.answer.into_answer().map(Events::of_one),
            }
        })
    }

    /// Calls an action by its names, as [`send_raw`](Self::send_raw) does, where it may answer with a stream of events.
    ///
    /// # Errors
    ///
    /// As of [`events`](Self::events).
    pub async fn raw_events<'a>(&self, call: impl Into<Call<RawAction<'a>>>) -> Result<RawReply<'a>, Error> {
        let mut call = call.into();
        call.options = call.options.or(&self.0.defaults);
        let prepared = tc3::prepare_raw(&call.action, &call.options).map(Cow::Owned);
        self.raw_reply(call.action.info, prepared, Box::pin(pending())).await
    }

    /// Sends a request that was prepared already, as [`send_prepared`](Self::send_prepared) does, where it may be answered by a
    /// stream of events. Of a stream `until` ends the waiting for its first bytes; who reads on waits for it as well.
    ///
    /// # Errors
    ///
    /// As of [`events`](Self::events) and [`send_prepared`](Self::send_prepared).
    pub async fn prepared_events<'a>(
        &self,
        info: ActionInfo<'a>,
        request: &Unsigned,
        until: impl Future<Output = ()> + Send,
    ) -> Result<RawReply<'a>, Error> {
        self.raw_reply(info, Ok(Cow::Borrowed(request)), Box::pin(until)).await
    }

    /// Sends a request that was prepared already, by [`tc3::prepare`] or one of its kind, unless `until` ends before the
    /// answer is there. The answer comes back as the service wrote it.
    ///
    /// Of this client it takes the credential, the transport, the clock and the limits. All else is the request's, and so is
    /// the time limit where it has one.
    ///
    /// ```no_run
    /// # async fn run(client: tc3_hyper::Client) -> Result<(), tc3::Error> {
    /// use tc3::{CallOptions, RawAction};
    ///
    /// let look = RawAction::new("cfg", "2021-08-20", "DescribeTask", r#"{"TaskId": 1698}"#);
    /// let request = tc3::prepare_raw(&look, &CallOptions::default())?;
    /// let answer = client.send_prepared(look.info, &request, std::future::pending()).await?;
    /// # let _ = answer;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As of [`send`](Self::send), and [`ErrorKind::Cancelled`](tc3::ErrorKind::Cancelled) where `until` ended first.
    /// Unlike dropping the future, that tells whether the request may have been sent.
    pub async fn send_prepared(
        &self,
        info: ActionInfo<'_>,
        request: &Unsigned,
        until: impl Future<Output = ()> + Send,
    ) -> Result<RawAnswer, Error> {
        self.raw(info, Ok(Cow::Borrowed(request)), Box::pin(until)).await
    }

    /// Reads a list to its end, page by page: each answer as it came. [`items`](Self::items) reads what the pages have.
    ///
    /// Nothing is sent before the first page is asked for, and a page only then, unless pages are asked for
    /// [ahead](Pages::with_ahead). Each is a call like any other, with attempts and a time limit of its own. An action that may
    /// change something is refused.
    pub fn pages<A: Paged + Send + 'static>(&self, call: impl Into<Call<A>>) -> Pages<A> {
        Pages::new(self.typed_reader(call.into()))
    }

    /// Reads a list to its end, item by item.
    ///
    /// Where the spec says what tells items apart, one that an earlier page had already is left out. [`Pager`] says how the end is
    /// found and what is known where the list changes meanwhile, [`Items::end`] why it ended. It is else as [`pages`](Self::pages).
    pub fn items<A: Paged + Send + 'static>(&self, call: impl Into<Call<A>>) -> Items<A> {
        Items::new(self.typed_reader(call.into()))
    }

    /// Reads a list to its end, page by page, of an action that is called by its names. That it only reads has to be
    /// [said](RawAction::with_effect). It is else as [`pages`](Self::pages).
    pub fn raw_pages<'a>(&self, call: impl Into<Call<RawAction<'a>>>, paging: Paging) -> RawPages<'a> {
        RawPages::new(self.raw_reader(call.into(), paging))
    }

    /// Reads a list to its end, item by item, of an action that is called by its names. It is else as [`items`](Self::items) and
    /// [`raw_pages`](Self::raw_pages).
    ///
    /// ```no_run
    /// # async fn run(client: tc3_hyper::Client) -> Result<(), tc3::Error> {
    /// use tc3::pages::{PageStart, Paging};
    /// use tc3::{Effect, RawAction};
    ///
    /// let list = RawAction::new("cfg", "2021-08-20", "DescribeTaskList", r#"{"Limit": 20, "Offset": 0}"#);
    /// let paging = Paging { total: Some(&["Total"]), ..Paging::new(PageStart::Offset(&["Offset"]), &["TaskList"]) };
    /// let mut tasks = client.raw_items(list.with_effect(Effect::Read), paging).with_max_items(100);
    /// while let Some(task) = tasks.next().await {
    ///     println!("{}", task?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn raw_items<'a>(&self, call: impl Into<Call<RawAction<'a>>>, paging: Paging) -> RawItems<'a> {
        RawItems::new(self.raw_reader(call.into(), paging))
    }

    /// Reads a list to its end, page by page, by requests that `prepare` makes of what is to be asked for, as
    /// [`send_prepared`](Self::send_prepared) does with one. `until` ends the call that is on its way, and with it the stream.
    pub fn prepared_pages<'a>(
        &self,
        info: ActionInfo<'a>,
        pager: Pager,
        mut prepare: impl FnMut(&Ask) -> Result<Unsigned, Error> + Send + 'a,
        until: impl Future<Output = ()> + Send + 'a,
    ) -> RawPages<'a> {
        let (client, until) = (self.clone(), Shared::new(Box::pin(until)));
        let begin = move |ask: &Ask| -> Flight<'a, RawAnswer> {
            let (client, prepared, until) = (client.clone(), prepare(ask).map(Cow::Owned), until.clone());
            Box::pin(async move { client.raw(info, prepared, Box::pin(until)).await })
        };
        RawPages::new(Reader::new(info, pager, begin))
    }

    /// By how many seconds the services' clock is ahead of this machine's, as far as one of them has told by refusing a
    /// signature; negative where it is behind, 0 where nothing is known. Requests are signed with the services' time.
    pub fn clock_offset(&self) -> i64 {
        self.0.clock.ahead()
    }

    fn typed_reader<A: Paged + Send + 'static>(&self, mut call: Call<A>) -> Reader<'static, Answer<A::Response>> {
        call.options = call.options.or(&self.0.defaults);
        let pager = Pager::new(A::PAGING, Ask::of(&A::PAGING, &call.action));
        let client = self.clone();
        let begin = move |ask: &Ask| -> Flight<'static, Answer<A::Response>> {
            let prepared = ask.put(&A::PAGING, &mut call.action).and_then(|()| call.prepare()).map(Cow::Owned);
            let client = client.clone();
            Box::pin(async move { client.typed::<A>(prepared).await })
        };
        Reader::new(A::INFO, pager, begin)
    }

    fn raw_reader<'a>(&self, mut call: Call<RawAction<'a>>, paging: Paging) -> Reader<'a, RawAnswer> {
        call.options = call.options.or(&self.0.defaults);
        let (info, pager) = (call.action.info, Pager::new(paging, Ask::of_json(&paging, &call.action.body)));
        let client = self.clone();
        let begin = move |ask: &Ask| -> Flight<'a, RawAnswer> {
            let prepared = ask.put_json(&paging, &call.action.body).and_then(|body| {
                call.action.body = body;
                tc3::prepare_raw(&call.action, &call.options)
            });
            let (client, prepared) = (client.clone(), prepared.map(Cow::Owned));
            Box::pin(async move { client.raw(info, prepared, Box::pin(pending())).await })
        };
        Reader::new(info, pager, begin)
    }

    async fn typed<A: Action>(&self, prepared: Result<Cow<'_, Unsigned>, Error>) -> Result<Answer<A::Response>, Error> {
        let mut answer = Typed::<A>::new();
        exchange(&self.0, A::INFO, prepared, Box::pin(pending()), &mut answer).await?;
        answer.into_answer()
    }

    async fn raw_reply<'a>(
        &self,
        info: ActionInfo<'a>,
        prepared: Result<Cow<'_, Unsigned>, Error>,
        until: Until<'_>,
    ) -> Result<RawReply<'a>, Error> {
        let mut either = Either::new(Raw::new(info));
        Box::pin(exchange(&self.0, info, prepared, until, &mut either)).await?;
        match either.stream {
            Some(reading) => Ok(RawReply::Events(RawEvents::new(reading, info))),
            None => either.answer.into_answer().map(RawReply::Answer),
        }
    }

    /// Boxed like [`send`](Self::send).
    fn raw<'a>(
        &'a self,
        info: ActionInfo<'a>,
        prepared: Result<Cow<'a, Unsigned>, Error>,
        until: Until<'a>,
    ) -> Pin<Box<dyn Future<Output = Result<RawAnswer, Error>> + Send + 'a>> {
        Box::pin(async move {
            let mut answer = Raw::new(info);
            exchange(&self.0, info, prepared, until, &mut answer).await?;
            answer.into_answer()
        })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("credential", &self.0.signers)
            .field("defaults", &self.0.defaults)
            .field("retry_policy", &self.0.policy)
            .field("max_response_size", &self.0.max_response_size)
            .field("max_decoded_size", &self.0.max_decoded_size)
            .finish_non_exhaustive()
    }
}
