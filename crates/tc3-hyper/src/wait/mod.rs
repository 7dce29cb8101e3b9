//! Waiting until something is so, by asking again and again: [`tc3::wait`] decides, here it is asked and slept.

mod asked;
mod condition;
mod error;
mod waiting;

use std::borrow::Cow;

use tc3::wait::Condition;
use tc3::{Action, ActionInfo, Answer, Call, Error, RawAction, RawAnswer, Unsigned};

use crate::call::{Caller, Raw, Typed, Until, exchange};
use crate::client::Client;
use asked::{Asked, Kind, Look};
use condition::OfResponse;
pub use error::WaitError;
pub use waiting::Waiting;

impl Client {
    /// Calls an action that reads, again and again until its answer has what is waited for, and gives that answer.
    ///
    /// What is waited for is a [`Waiter`](tc3::wait::Waiter) of the action, or a function that looks at its response. A waiter
    /// says how often is asked, and for how long; [`Waiting`] has what else can be chosen.
    ///
    /// ```no_run
    /// # async fn run<A: tc3::Action>(client: tc3_hyper::Client, look: A) -> Result<(), tc3::Error> {
    /// use std::time::Duration;
    /// use tc3::Literal;
    /// use tc3::wait::Waiter;
    ///
    /// const RUNS: Waiter = Waiter::new("running", "the task runs", &["Task", "TaskStatus"], &[Literal::Int(1002)]);
    ///
    /// let answer = client.wait(look, &RUNS).with_timeout(Duration::from_secs(600)).await?;
    /// println!("{}", answer.request_id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Each look is a call as [`send`](Self::send) makes it, with its attempts. An error of one ends the waiting, unless it is
    /// a code that means that it is reached: the answer has nothing then but the request id. As text it is the error.
    ///
    /// What is read is one answer: of a list that comes a page at a time, one page. What is so already when it begins is reached
    /// at once: after a change that begins late, wait for what was not so before.
    ///
    /// # Errors
    ///
    /// [`WaitError`], which has the last answer that came. An action that is not known to read only is refused.
    pub fn wait<'a, A: Action>(
        &self,
        call: impl Into<Call<A>>,
        condition: impl Condition<A::Response> + Send + 'a,
    ) -> Waiting<'a, Answer<A::Response>> {
        let mut call = call.into();
        call.options = call.options.or(&self.0.defaults);
        let kind = Kind { ask: ask_typed::<A>, of_error: without_response::<A> };
        let asked = Asked { info: A::INFO, request: call.prepare().map(Cow::Owned), kind };
        Waiting::new(self.clone(), asked, Box::new(OfResponse(condition)))
    }

    /// The same of an action that is called by its names. That it only reads has to be said
    /// ([`RawAction::with_effect`](tc3::RawAction::with_effect)).
    ///
    /// # Errors
    ///
    /// As of [`wait`](Self::wait).
    pub fn wait_raw<'a>(
        &self,
        call: impl Into<Call<RawAction<'a>>>,
        condition: impl Condition<RawAnswer> + Send + 'a,
    ) -> Waiting<'a, RawAnswer> {
        let mut call = call.into();
        call.options = call.options.or(&self.0.defaults);
        let request = tc3::prepare_raw(&call.action, &call.options).map(Cow::Owned);
        Waiting::new(self.clone(), Asked { info: call.action.info, request, kind: RAW }, Box::new(condition))
    }

    /// The same of a request that was prepared already, as [`send_prepared`](Self::send_prepared) takes it.
    ///
    /// # Errors
    ///
    /// As of [`wait`](Self::wait).
    pub fn wait_prepared<'a>(
        &self,
        info: ActionInfo<'a>,
        request: &'a Unsigned,
        condition: impl Condition<RawAnswer> + Send + 'a,
    ) -> Waiting<'a, RawAnswer> {
        let asked = Asked { info, request: Ok(Cow::Borrowed(request)), kind: RAW };
        Waiting::new(self.clone(), asked, Box::new(condition))
    }
}

/// How answers are read that come back as text.
const RAW: Kind<RawAnswer> = Kind { ask: ask_raw, of_error: RawAnswer::of_error };

fn ask_typed<'l, A: Action>(
    caller: &'l Caller,
    info: ActionInfo<'l>,
    request: Unsigned,
    until: Until<'l>,
) -> Look<'l, Answer<A::Response>> {
    Box::pin(async move {
        let mut answer = Typed::<A>::new();
        exchange(caller, info, Ok(Cow::Owned(request)), until, &mut answer).await?;
        answer.into_answer()
    })
}

fn ask_raw<'l>(caller: &'l Caller, info: ActionInfo<'l>, request: Unsigned, until: Until<'l>) -> Look<'l, RawAnswer> {
    Box::pin(async move {
        let mut answer = Raw::new(info);
        exchange(caller, info, Ok(Cow::Owned(request)), until, &mut answer).await?;
        answer.into_answer()
    })
}

fn without_response<A: Action>(error: &Error) -> Answer<A::Response> {
    Answer::new(error.request_id().unwrap_or_default(), A::Response::default())
}
