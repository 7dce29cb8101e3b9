//! All pages of a list, one call after the other.

use core::num::NonZeroU64;

use tc3::pages::{Ask, Pager, Paging};
use tc3_hyper::Client;

use super::calling::{Call, Outcome};
use super::send::{interrupted, limited};
use crate::answer;
use crate::args::Pages;
use crate::exit::{Failure, say};
use crate::request::Request;

impl Call<'_> {
    /// Reads the list to its end. Each page is a call with a time limit of its own.
    pub(super) async fn read_pages(
        &self,
        client: &Client,
        paging: Paging,
        mut request: Request,
    ) -> Result<Outcome, Failure> {
        let Self { args, action, .. } = *self;
        let mut pager = Pager::new(paging, request.ask(&paging));
        if let Some(most) = args.pages.as_ref().and_then(|pages: &Pages| pages.max_items).map(NonZeroU64::get) {
            pager = pager.with_max_items(most);
        }
        let limit = args.limit.given();
        let prepare = move |ask: &Ask| Ok(limited(request.page(&paging, ask)?, limit));
        let mut pages = client.prepared_pages(action.info, pager, prepare, interrupted());
        let outcome = if args.output.unwrap_or_default().is_by_item() {
            answer::pages::show(action, &mut pages, self.filter.as_ref(), self.layout()).await?;
            Outcome::Streamed
        } else {
            let (answer, error) = answer::pages::join(&paging, &mut pages).await?;
            Outcome::Answered(answer, error.map(Failure::from))
        };
        if let Some(end) = pages.end().filter(|end| !args.quiet && !end.is_as_wanted()) {
            say("warning", end);
        }
        Ok(outcome)
    }
}
