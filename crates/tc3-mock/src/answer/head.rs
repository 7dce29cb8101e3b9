//! What goes along with an answer: in its head, or beside it.

use http::HeaderName;

/// The response header that tells an answer that the mock has no behaviour for: it is made from the spec, or another's.
pub(crate) const MOCK_HEADER: HeaderName = HeaderName::from_static("x-tc3-mock");

/// Goes along with an answer whose body is not whole, as an extension: how many bytes it has with what is missing.
#[derive(Clone, Copy)]
pub(crate) struct Short(pub(crate) usize);
