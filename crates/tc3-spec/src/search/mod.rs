//! Search: what a person has in mind, in a few words, to the actions that do it.

mod index;
mod scan;
mod strength;

use crate::catalogue::Catalogue;
use scan::ranked;
use strength::Matcher;

pub use index::SearchIndex;
pub use scan::Hit;

/// Finds services and actions, the best first: every word of the query has to be in the names of the service, the
/// action, or the members of its request.
///
/// Names are compared word by word, `ResizeDisks` as resize and disk: the word itself goes before a word that begins so,
/// and that before a word with a typo, which is one letter in words of four to seven letters and two in longer ones.
/// Names of actions go before those of members, short ones before long ones, the recommended version of a service before
/// others. The same query finds the same in the same order.
///
/// Every name is looked at, for which every service is unpacked: of all of Tencent Cloud that takes a fraction of a second. A
/// [`SearchIndex`] finds the same at once.
pub fn search<'a>(catalogue: &'a Catalogue, query: &str) -> Vec<Hit<'a>> {
    let services = catalogue.services().map(|service| (service, ()));
    ranked(services, &mut Matcher::new(query), usize::MAX, |scan, (), hits| scan.walk(hits))
}

/// Finds in the [`catalogue`](crate::catalogue()) that this crate was built with what [`search`] finds, without unpacking it.
#[cfg(feature = "catalogue")]
pub fn search_catalogue(query: &str) -> Vec<Hit<'static>> {
    match search_index() {
        Some(index) => index.search(query),
        None => search(crate::catalogue(), query),
    }
}

/// The names of the [`catalogue`](crate::catalogue()) that this crate was built with. The first call reads them, which takes some
/// milliseconds; they stay for the life of the process. None were they damaged, which a test says they are not.
#[cfg(feature = "catalogue")]
pub fn search_index() -> Option<&'static SearchIndex<'static>> {
    static INDEX: std::sync::OnceLock<Option<SearchIndex<'static>>> = std::sync::OnceLock::new();
    let open = || SearchIndex::open(crate::catalogue(), include_bytes!("../names.bin")).ok();
    INDEX.get_or_init(open).as_ref()
}

#[cfg(test)]
mod tests;
