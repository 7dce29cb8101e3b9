//! A list that is read page by page: joined, as if it had been one page, or each item on a line as it comes.

use std::io;

use tc3::pages::Paging;
use tc3::{Error, RawAnswer};
use tc3_hyper::{RawPage, RawPages};
use tc3_spec::Action;

use super::layout::Lines;
use super::{Filter, Problem, found, told};
use crate::exit::{Failure, is_reader_gone};

/// What came of a list before it was over, or an error came.
pub(crate) struct Joined {
    /// The last answer, with the items of all. None where there was none.
    pub(crate) answer: Option<RawAnswer>,
    pub(crate) error: Option<Error>,
}

/// Reads a list to its end, and makes one answer of it.
pub(crate) async fn join(paging: &Paging, pages: &mut RawPages<'_>) -> Result<Joined, Error> {
    let (mut items, mut answer, mut error) = (String::new(), None, None);
    while let Some(page) = pages.next().await {
        let page = match page {
            Ok(page) => page,
            Err(problem) => {
                error = Some(problem);
                break;
            }
        };
        for item in page.items() {
            if !items.is_empty() {
                items.push(',');
            }
            items.push_str(item);
        }
        answer = Some(page.answer);
    }
    if let Some(answer) = &mut answer {
        answer.response = paging.with_items(&answer.response, &items)?;
    }
    Ok(Joined { answer, error })
}

/// Prints the items of a list, or what the filter finds in each, as their pages come. What came before an error stays printed.
pub(crate) async fn show(action: &Action, pages: &mut RawPages<'_>, filter: Option<&Filter>) -> Result<(), Failure> {
    while let Some(page) = pages.next().await.transpose()? {
        match print(&page, filter) {
            Ok(()) => {}
            Err(Problem::Output(error)) if is_reader_gone(&error) => return Ok(()),
            Err(problem) => return Err(told(action, &page.answer.request_id, &page.answer.response, &problem)),
        }
    }
    Ok(())
}

fn print(page: &RawPage, filter: Option<&Filter>) -> Result<(), Problem> {
    let mut lines = Lines::new(io::stdout().lock());
    for item in page.items() {
        match found(item, filter) {
            Ok(found) => lines.line(&found),
            Err(problem) => return lines.end().map_err(Problem::Output).and(Err(problem)),
        }
    }
    lines.end().map_err(Problem::Output)
}
