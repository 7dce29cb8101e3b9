//! Pages and items as the text that came.

use core::fmt;
use core::future::poll_fn;
use core::ops::Range;
use core::pin::Pin;
use core::task::{Context, Poll, ready};

use futures_core::Stream;
use tc3::pages::Pager;
use tc3::{Error, RawAnswer};

use super::reader::{Page, Reader};

/// The pages of a list as they came, of an action that was called by name: of [`Client::raw_pages`](crate::Client::raw_pages) and
/// [`Client::prepared_pages`](crate::Client::prepared_pages).
///
/// An error is the last that comes of it, as of [`Pages`](crate::Pages).
pub struct RawPages<'a>(Reader<'a, RawAnswer>);

/// The items of a list as JSON text, of [`Client::raw_items`](crate::Client::raw_items). It is else as [`Items`](crate::Items) are.
pub struct RawItems<'a> {
    pages: Reader<'a, RawAnswer>,
    /// The page that came last.
    page: Option<RawPage>,
    /// How many of its items came.
    given: usize,
}

/// A page as it came, and which of its items are new.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RawPage {
    /// The answer.
    pub answer: RawAnswer,
    /// Where its response has them.
    items: Vec<Range<usize>>,
}

impl Page for RawAnswer {
    type New = Vec<Range<usize>>;

    fn take(&self, pager: &mut Pager) -> Result<Self::New, Error> {
        let start = self.response.as_ptr().addr();
        let range = |item: &str| {
            let at = item.as_ptr().addr() - start;
            at..at + item.len()
        };
        Ok(pager.take_json(&self.response)?.into_iter().map(range).collect())
    }

    fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl RawPage {
    fn new((answer, items): (RawAnswer, Vec<Range<usize>>)) -> Self {
        Self { answer, items }
    }

    /// Those of its items that are new, each as it stands in the answer.
    pub fn items(&self) -> impl ExactSizeIterator<Item = &str> {
        self.items.iter().map(|range| self.text(range))
    }

    fn text(&self, range: &Range<usize>) -> &str {
        self.answer.response.get(range.clone()).unwrap_or_default()
    }
}

impl<'a> RawPages<'a> {
    reading!(0);

    pub(crate) fn new(reader: Reader<'a, RawAnswer>) -> Self {
        Self(reader)
    }

    /// The next page; none where the list is over, or an error came. Nothing is lost where the future is dropped.
    ///
    /// # Errors
    ///
    /// As of [`Pages::next`](crate::Pages::next).
    pub async fn next(&mut self) -> Option<Result<RawPage, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// How many items were new on the pages so far.
    pub fn taken(&self) -> u64 {
        self.0.pager().taken()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<RawPage, Error>>> {
        self.0.poll(context).map(|page| page.map(|page| page.map(RawPage::new)))
    }
}

impl<'a> RawItems<'a> {
    reading!(pages);

    pub(crate) fn new(pages: Reader<'a, RawAnswer>) -> Self {
        Self { pages, page: None, given: 0 }
    }

    /// The next item; none where the list is over, or an error came. Nothing is lost where the future is dropped.
    ///
    /// # Errors
    ///
    /// As of [`Pages::next`](crate::Pages::next).
    pub async fn next(&mut self) -> Option<Result<String, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// How many items came so far.
    pub fn taken(&self) -> u64 {
        let left = self.page.as_ref().map_or(0, |page| page.items.len() - self.given);
        self.pages.pager().taken() - left as u64
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<String, Error>>> {
        loop {
            if let Some(page) = &self.page
                && let Some(range) = page.items.get(self.given)
            {
                self.given += 1;
                return Poll::Ready(Some(Ok(page.text(range).to_owned())));
            }
            (self.page, self.given) = (None, 0);
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => self.page = Some(RawPage::new(page)),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl Stream for RawPages<'_> {
    type Item = Result<RawPage, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl Stream for RawItems<'_> {
    type Item = Result<String, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl fmt::Debug for RawPages<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawPages").field("taken", &self.taken()).field("end", &self.end()).finish_non_exhaustive()
    }
}

impl fmt::Debug for RawItems<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawItems").field("taken", &self.taken()).field("end", &self.end()).finish_non_exhaustive()
    }
}
