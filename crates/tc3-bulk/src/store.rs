//! Where a run has its rows from, and where it notes what becomes of them.

use core::future::Future;

use crate::end::End;
use crate::job::Ready;
use crate::outcome::Outcome;

/// Where a run has its rows from, and where it notes what becomes of them: files of this machine, or a queue of many.
pub(crate) trait Store: Send + Sync + 'static {
    /// What the store itself knows a row by that was taken.
    type Ticket: Send + Sync;

    /// Takes a row that is open.
    fn take(&self) -> impl Future<Output = Result<Took<Self::Ticket>, End>> + Send;

    /// Returns once it is certain that others will know the row to be on its way, or with why it is not to be sent.
    fn intend(&self, taken: &Taken<Self::Ticket>) -> impl Future<Output = Result<Intent, End>> + Send;

    /// Notes what came of a row that was on its way.
    fn settle(
        &self,
        taken: Taken<Self::Ticket>,
        fence: u64,
        outcome: Box<Outcome>,
    ) -> impl Future<Output = Result<(), End>> + Send;

    /// Gives a row back that was taken and is not going to be sent.
    fn give_back(&self, taken: Taken<Self::Ticket>) -> impl Future<Output = ()> + Send;
}

/// What there was to take.
#[allow(clippy::large_enum_variant, reason = "it is moved once")]
pub(crate) enum Took<T> {
    Row(Taken<T>),
    /// Nothing for now: others have what is left.
    #[cfg_attr(not(feature = "redis"), expect(dead_code, reason = "files have no need of it"))]
    Nothing,
    /// Nothing any more.
    Over,
}

/// A row that a run has taken.
pub(crate) struct Taken<T> {
    pub(crate) row: u64,
    pub(crate) ready: Ready,
    #[cfg_attr(not(feature = "redis"), expect(dead_code, reason = "files have no need of it"))]
    pub(crate) ticket: T,
}

/// Whether a row is to be sent.
pub(crate) enum Intent {
    /// It is, and this is the number of the attempt.
    Send(u64),
    /// It is not: somebody else has it, or it is settled.
    #[cfg_attr(not(feature = "redis"), expect(dead_code, reason = "files have no need of it"))]
    Skip,
}
