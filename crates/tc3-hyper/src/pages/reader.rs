//! The calls that read a list, whatever the types are: one after the other, or a few at once.

use core::future::{Future, ready};
use core::mem;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::collections::VecDeque;

use tc3::pages::{Ask, PageFrom, Pager};
use tc3::{ActionInfo, Effect, Error, ErrorKind};

/// A call for a page.
pub(crate) type Flight<'a, P> = Pin<Box<dyn Future<Output = Result<P, Error>> + Send + 'a>>;

/// Begins the call for a page.
type Begin<'a, P> = Box<dyn FnMut(&Ask) -> Flight<'a, P> + Send + 'a>;

/// A page, and which of its items are new; none where the list is over.
type Next<P> = Option<Result<(P, <P as Page>::New), Error>>;

/// An answer that is a page.
pub(crate) trait Page: Send {
    /// Which of its items are new.
    type New;

    /// Shows it to the pager.
    fn take(&self, pager: &mut Pager) -> Result<Self::New, Error>;

    fn request_id(&self) -> &str;
}

/// Reads a list: makes the calls that its pager asks for.
pub(crate) struct Reader<'a, P> {
    info: ActionInfo<'a>,
    pager: Pager,
    begin: Begin<'a, P>,
    /// Where the request begins by itself.
    first: Option<PageFrom>,
    /// How many pages may be asked for before it is sure that they are needed.
    ahead: usize,
    /// What is asked for: the next page, and those ahead in their order. Empty once it is over.
    asked: VecDeque<Asked<'a, P>>,
    /// Whether that is what the pager asks for now.
    is_asked: bool,
}

struct Asked<'a, P> {
    ask: Ask,
    answer: Answering<'a, P>,
}

enum Answering<'a, P> {
    Running(Flight<'a, P>),
    Ended(Result<P, Error>),
}

impl<'a, P: Page + 'a> Reader<'a, P> {
    /// Calls are begun by `begin`, unless the action may change something: it would do so once for each page.
    pub(crate) fn new(
        info: ActionInfo<'a>,
        pager: Pager,
        begin: impl FnMut(&Ask) -> Flight<'a, P> + Send + 'a,
    ) -> Self {
        let begin: Begin<'a, P> = match info.effect {
            Effect::Read => Box::new(begin),
            Effect::Idempotent | Effect::Change | Effect::Unknown => {
                Box::new(move |_| Box::pin(ready(Err(refused(&info)))))
            }
        };
        let first = pager.ask().map(|ask| ask.from.clone());
        Self { info, pager, begin, first, ahead: 0, asked: VecDeque::new(), is_asked: false }
    }
}

impl<'a, P: Page> Reader<'a, P> {
    pub(super) fn pager(&self) -> &Pager {
        &self.pager
    }

    pub(super) fn set(&mut self, set: impl FnOnce(Pager) -> Pager) {
        self.pager = set(self.pager.clone());
    }

    pub(super) fn set_ahead(&mut self, pages: usize) {
        self.ahead = pages;
    }

    /// The next page, and which of its items are new. A call goes on at the next poll where it stopped at this one, so nothing is
    /// lost where nobody waits for the next page any more.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Next<P>> {
        self.ask();
        self.asked.iter_mut().for_each(|asked| asked.poll(context));
        let Some(next) = self.asked.pop_front() else { return Poll::Ready(None) };
        let result = match next.answer {
            Answering::Ended(result) => result,
            Answering::Running(_) => {
                self.asked.push_front(next);
                return Poll::Pending;
            }
        };
        let taken = result.and_then(|page| match page.take(&mut self.pager) {
            Ok(new) => Ok((page, new)),
            Err(error) => Err(error.with_action(&self.info).with_request_id(page.request_id())),
        });
        if taken.is_ok() {
            self.is_asked = false;
        }
        if taken.is_err() || self.pager.end().is_some() {
            self.asked.clear();
            self.warn();
        }
        Poll::Ready(Some(taken.map_err(|error| self.with_page(error))))
    }

    /// Begins the calls that the pager asks for now. Those that are on their way go on, unless they are needed no more.
    fn ask(&mut self) {
        if mem::replace(&mut self.is_asked, true) {
            return;
        }
        let mut before = mem::take(&mut self.asked);
        for ask in self.pager.ask().cloned().into_iter().chain(self.pager.ahead(self.ahead)) {
            let at = before.iter().position(|asked| asked.ask == ask);
            let is_next = self.asked.is_empty();
            // What failed ahead is asked for again in its turn: it may have failed because it was early.
            let asked = at.and_then(|at| before.remove(at)).filter(|asked| !(is_next && asked.has_failed()));
            self.asked.push_back(asked.unwrap_or_else(|| {
                let answer = Answering::Running((self.begin)(&ask));
                Asked { ask, answer }
            }));
        }
    }

    /// Says where to go on, where that is not where the request begins.
    fn with_page(&self, error: Error) -> Error {
        let is_later = |ask: &&Ask| self.pager.taken() > 0 || self.first.as_ref() != Some(&ask.from);
        match self.pager.ask().filter(is_later) {
            Some(ask) => error.with_page(ask.clone()),
            None => error,
        }
    }

    /// Tells a list that may not be whole.
    fn warn(&self) {
        if let Some(end) = self.pager.end().filter(|end| !end.is_as_wanted()) {
            tracing::warn!(action = %format_args!("{} {}", self.info.service, self.info.name), "{end}");
        }
    }
}

impl<P> Asked<'_, P> {
    fn poll(&mut self, context: &mut Context<'_>) {
        if let Answering::Running(flight) = &mut self.answer
            && let Poll::Ready(result) = flight.as_mut().poll(context)
        {
            self.answer = Answering::Ended(result);
        }
    }

    fn has_failed(&self) -> bool {
        matches!(self.answer, Answering::Ended(Err(_)))
    }
}

fn refused(info: &ActionInfo<'_>) -> Error {
    let (message, advice) = match info.effect {
        Effect::Unknown => (
            "only what reads is read page by page, and nothing says that this does",
            "say so where it is so: `RawAction::with_effect`",
        ),
        _ => (
            "only what reads is read page by page, and this changes something",
            "send it once: `Client::send` or `Client::send_raw`",
        ),
    };
    Error::new(ErrorKind::Setup, message).with_action(info).with_advice(advice)
}
