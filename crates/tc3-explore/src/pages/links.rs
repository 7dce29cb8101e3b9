//! Addresses of pages: one for each thing. What is no service has a dash in front, as no service's name has.

use tc3_spec::ServiceEntry;

use crate::texts::Language;

/// Where searching leads.
pub(crate) const FIND: &str = "/-/find";

/// Where the mock is watched.
pub(crate) const MOCK: &str = "/-/mock";

/// What there is of a request that came to the mock.
pub(crate) fn request(id: &str) -> String {
    format!("{MOCK}/requests?id={}", escaped(id))
}

/// What the mock remembers of a kind, from one on.
pub(crate) fn remembered(kind: &str, offset: usize) -> String {
    format!("{MOCK}/memory?kind={}&offset={offset}", escaped(kind))
}

/// Where a language is chosen, and from where one comes back to a page. Only a path is taken: it cannot lead elsewhere.
pub(crate) fn language(language: Language, back: &str) -> String {
    format!("/-/language/{}?to={}", language.tag(), escaped(back))
}

/// The page of a version of a service. The recommended one goes without its date.
pub(crate) fn service(service: &ServiceEntry) -> String {
    match service.is_recommended() {
        true => format!("/{}", service.name()),
        false => format!("/{}/{}", service.name(), service.version()),
    }
}

/// The page of an action.
pub(crate) fn action(service: &ServiceEntry, action: &str) -> String {
    format!("/{}/{}/{action}", service.name(), service.version())
}

/// The same of a name that may be no action's.
pub(crate) fn shape(service: &ServiceEntry, action: &str) -> String {
    format!("/-/shape{}", self::action(service, action))
}

/// A text as the value of a query has it.
fn escaped(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
