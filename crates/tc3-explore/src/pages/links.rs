//! Addresses of pages: one for each thing. What is no service has a dash in front, as no service's name has.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use tc3_spec::ServiceEntry;

use crate::texts::Language;

/// What does not stand for itself in an address: all but what RFC 3986 calls unreserved.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Where searching leads.
pub(crate) const FIND: &str = "/-/find";

/// The last calls.
pub(crate) const CALLS: &str = "/-/calls";

/// Where the mock is watched.
pub(crate) const MOCK: &str = "/-/mock";

/// What there is of a request that came to the mock.
pub(crate) fn request(id: &str) -> String {
    format!("{MOCK}/requests?id={}", encoded(id))
}

/// What the mock remembers of a kind, from one on.
pub(crate) fn remembered(kind: &str, offset: usize) -> String {
    format!("{MOCK}/memory?kind={}&offset={offset}", encoded(kind))
}

/// Where a language is chosen, and from where one comes back to a page. Only a path is taken: it cannot lead elsewhere.
pub(crate) fn language(language: Language, back: &str) -> String {
    format!("/-/language/{}?to={}", language.tag(), encoded(back))
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
    action_of(service.name(), service.version(), action)
}

/// The same by the names alone.
pub(crate) fn action_of(service: &str, version: &str, action: &str) -> String {
    format!("/{service}/{version}/{action}")
}

/// The same of a name that may be no action's.
pub(crate) fn shape(service: &ServiceEntry, action: &str) -> String {
    format!("/-/shape{}", self::action(service, action))
}

/// The same with a request filled in, behind the #, where no server sees it and nothing runs by itself.
pub(crate) fn filled(service: &ServiceEntry, action: &str, request: &str) -> String {
    format!("{}#r={}", self::action(service, action), encoded(request))
}

/// The life of a thing, without its id, which stands behind it.
pub(crate) fn lives(service: &ServiceEntry, kind: &str) -> String {
    format!("/-/life/{}/{}/{kind}/", service.name(), service.version())
}

/// A text in an address, percent-encoded.
pub(crate) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// The same taken back. What is no text any more has a sign in place of each byte that does not fit.
pub(crate) fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_comes_back_from_an_address() {
        for text in ["1698", "a b/ü%+&=#?", "<script>", "\u{202e}"] {
            assert_eq!(decoded(&encoded(text)), text);
        }
        assert_eq!(decoded("100%"), "100%");
        assert_eq!(decoded("%zz%4"), "%zz%4");
        assert_eq!(decoded("%ff"), "\u{fffd}");
    }
}
