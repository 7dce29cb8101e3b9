//! A list that is read page by page: joined, as if it had been one page, or each item on a line as it comes.

use std::io;

use tc3::pages::Paging;
use tc3::{Error, RawAnswer};
use tc3_hyper::{RawPage, RawPages};
use tc3_spec::Action;

use super::layout::Lines;
use super::{Filter, Problem, told};
use crate::exit::{Failure, is_reader_gone};

/// Reads a list to its end, and makes one answer of it: the last, with the items of all. None where no page came, and what came
/// before an error.
pub(crate) async fn join(
    paging: &Paging,
    pages: &mut RawPages<'_>,
) -> Result<(Option<RawAnswer>, Option<Error>), Error> {
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
    Ok((answer, error))
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
    let problem = match filter {
        None => {
            page.items().for_each(|item| lines.line(item));
            None
        }
        Some(filter) => {
            let (found, problem) = filter.apply_each(&page.items().collect::<Vec<_>>());
            found.iter().for_each(|found| lines.line(found));
            problem
        }
    };
    lines.end().map_err(Problem::Output)?;
    problem.map_or(Ok(()), |problem| Err(Problem::Misfit(problem)))
}
