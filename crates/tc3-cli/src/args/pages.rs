//! What the command line says of a list that comes a page at a time.

use core::num::NonZeroU64;

use super::options::{self, Opt};
use super::parse::LowArgs;
use crate::exit::Failure;

/// All pages are wanted, and not only the one that is asked for.
pub(crate) struct Pages {
    /// How many items at most.
    pub(crate) max_items: Option<NonZeroU64>,
    /// How many items a page may have.
    pub(crate) page_size: Option<NonZeroU64>,
}

impl Pages {
    /// None where one page is enough. A limit or a size means all of them too.
    pub(super) fn new(low: &LowArgs) -> Result<Option<Self>, Failure> {
        let given = [Opt::AllPages, Opt::MaxItems, Opt::PageSize].into_iter().any(|opt| low.has(opt));
        let pages = Self { max_items: count(low, Opt::MaxItems)?, page_size: count(low, Opt::PageSize)? };
        Ok(given.then_some(pages))
    }
}

fn count(low: &LowArgs, opt: Opt) -> Result<Option<NonZeroU64>, Failure> {
    let Some(text) = low.value(opt) else { return Ok(None) };
    let count =
        text.parse().map_err(|_| Failure::usage(format!("{} takes a whole number, from 1", options::long(opt))))?;
    Ok(Some(count))
}
