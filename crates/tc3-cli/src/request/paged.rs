//! Whether all pages of an action can be read, and the size that they are asked for with.

use tc3::pages::Paging;
use tc3_spec::Action;

use crate::args::CallArgs;
use crate::exit::Failure;

/// How its list is read, if all pages are wanted. Refused where that is not known.
pub(crate) fn paging(args: &CallArgs, action: &Action) -> Result<Option<Paging>, Failure> {
    let Some(pages) = &args.pages else { return Ok(None) };
    let Some(paging) = action.paging else {
        return Err(Failure::usage(format!(
            "{} is not known to answer a page at a time: call it without --all-pages, --max-items and --page-size",
            action.name
        )));
    };
    if pages.page_size.is_some() && paging.size.is_none() {
        return Err(Failure::usage(format!("{} takes no page size: leave --page-size out", action.name)));
    }
    Ok(Some(paging))
}

/// The member that `--page-size` means and its value, as if they had been typed.
pub(super) fn size(args: &CallArgs, action: &Action) -> Option<(String, String)> {
    let (size, paging) = (args.pages.as_ref()?.page_size?, action.paging?);
    Some((paging.size?.join("."), size.to_string()))
}
