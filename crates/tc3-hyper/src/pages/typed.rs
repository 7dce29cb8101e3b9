//! Pages and items as what the spec says that they are.

use core::fmt;
use core::future::poll_fn;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;
use tc3::pages::{Kept, Paged, Pager};
use tc3::{Answer, Error, Record};

use super::reader::{Page, Reader};

/// The pages of a list, each as it came, of [`Client::pages`](crate::Client::pages).
///
/// An error is the last that comes of it; all pages before came already. It says [where to go on](Error::page), and another stream
/// can [begin there](Self::beginning_at).
pub struct Pages<A: Paged>(Reader<'static, Answer<A::Response>>);

/// The items of a list, of [`Client::items`](crate::Client::items), in their order. Those that an earlier page had already are
/// left out, where something tells them apart.
///
/// An error is the last that comes of it; all items of the pages before came already. It says [where to go on](Error::page), and
/// another stream can [begin there](Self::beginning_at).
pub struct Items<A: Paged> {
    pages: Reader<'static, Answer<A::Response>>,
    /// What is left of the page that came last.
    items: vec::IntoIter<A::Item>,
}

impl<T: Record + Send> Page for Answer<T> {
    type New = Kept;

    fn take(&self, pager: &mut Pager) -> Result<Kept, Error> {
        pager.take(&self.response)
    }

    fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl<A: Paged> Pages<A> {
    reading!(0);

    pub(crate) fn new(reader: Reader<'static, Answer<A::Response>>) -> Self {
        Self(reader)
    }

    /// The next page; none where the list is over, or an error came. Nothing is lost where the future is dropped.
    ///
    /// # Errors
    ///
    /// As of [`Client::send`](crate::Client::send); of kind [`Unreadable`](tc3::ErrorKind::Unreadable) where an answer has no list.
    pub async fn next(&mut self) -> Option<Result<Answer<A::Response>, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// How many items were new on the pages so far.
    pub fn taken(&self) -> u64 {
        self.0.pager().taken()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Answer<A::Response>, Error>>> {
        self.0.poll(context).map(|page| page.map(|page| page.map(|(page, _)| page)))
    }
}

impl<A: Paged> Items<A> {
    reading!(pages);

    pub(crate) fn new(pages: Reader<'static, Answer<A::Response>>) -> Self {
        Self { pages, items: Vec::new().into_iter() }
    }

    /// The next item; none where the list is over, or an error came. Nothing is lost where the future is dropped.
    ///
    /// # Errors
    ///
    /// As of [`Pages::next`].
    pub async fn next(&mut self) -> Option<Result<A::Item, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// How many items came so far.
    pub fn taken(&self) -> u64 {
        self.pages.pager().taken() - self.items.len() as u64
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<A::Item, Error>>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                Some(Ok((page, new))) => self.items = new_of::<A>(page.response, &new).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

fn new_of<A: Paged>(response: A::Response, new: &Kept) -> Vec<A::Item> {
    let items = A::items(response);
    // Mostly all are new, and need not be moved.
    if new.count() == items.len() { items } else { new.of(items).collect() }
}

// Nothing in them is pinned in its place.
impl<A: Paged> Unpin for Pages<A> {}
impl<A: Paged> Unpin for Items<A> {}

impl<A: Paged> Stream for Pages<A> {
    type Item = Result<Answer<A::Response>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<A: Paged> Stream for Items<A> {
    type Item = Result<A::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<A: Paged> fmt::Debug for Pages<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("taken", &self.taken()).field("end", &self.end()).finish_non_exhaustive()
    }
}

impl<A: Paged> fmt::Debug for Items<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("taken", &self.taken()).field("end", &self.end()).finish_non_exhaustive()
    }
}
