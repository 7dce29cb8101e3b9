//! A list that is read page by page: joined, as if it had been one page, or each item laid out as it comes.

use tc3::pages::Paging;
use tc3::{Error, RawAnswer};
use tc3_filter::Filter;
use tc3_hyper::{RawPage, RawPages};
use tc3_spec::Action;

use super::layout::{Items, Layout};
use super::problem::Problem;
use super::told;
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
pub(crate) async fn show(
    action: &Action,
    pages: &mut RawPages<'_>,
    filter: Option<&Filter>,
    layout: Layout,
) -> Result<(), Failure> {
    let mut items = Items::new(layout);
    while let Some(page) = pages.next().await.transpose()? {
        match print(&page, filter, &mut items) {
            Ok(()) => {}
            Err(Problem::Output(error)) if is_reader_gone(&error) => return Ok(()),
            Err(problem) => return Err(told(action, &page.answer.request_id, &page.answer.response, &problem)),
        }
    }
    Ok(())
}

fn print(page: &RawPage, filter: Option<&Filter>, items: &mut Items) -> Result<(), Problem> {
    let all: Vec<_> = page.items().collect();
    let Some(filter) = filter else { return items.print(&all) };
    let (found, problem) = filter.apply_each(&all);
    items.print(&found.iter().map(String::as_str).collect::<Vec<_>>())?;
    problem.map_or(Ok(()), |misfit| Err(misfit.into()))
}
